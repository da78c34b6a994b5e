"""What is in the way stands in the pictures from the first scene on, and is passed at the turn."""

from __future__ import annotations

import pytest

from engines.image.request import request_for, style_of
from engines.providers.painters.dummy.reading import read
from engines.text.document import Brief
from presets import lexicon
from presets.barriers import Barrier, said, taken_out, told
from tests.director.test_storyboards import directed, written

CLAUSES = (
    ("ko", "다리가 무너졌다", "bridge"),
    ("ko", "다리를 다쳤다", None),
    ("ko", "낙석이 떨어졌다", "rocks"),
    ("ko", "눈사태가 길을 덮쳤다", "avalanche"),
    ("ko", "커다란 나무가 쓰러졌다", "tree"),
    ("ko", "성문이 굳게 닫혔다", "door"),
    ("ko", "높은 담이 앞을 막는다", "wall"),
    ("ko", "강물이 불어났다", "flood"),
    ("ko", "눈보라가 친다", "blizzard"),
    ("ko", "정전이 된다", "dark"),
    ("ko", "시간이 얼마 없다", "clock"),
    ("ko", "오븐이 고장 난다", "broken"),
    ("ko", "선장이 막아선다", None),
    ("en", "the bridge has collapsed", "bridge"),
    ("en", "a landslide has buried the pass", "rocks"),
    ("en", "a fallen tree blocks the road", "tree"),
    ("en", "the gate is locked", "door"),
    ("en", "the river is rising", "flood"),
    ("en", "a blizzard is coming", "blizzard"),
    ("en", "the power is out", "dark"),
    ("en", "the lights have all gone out", "dark"),
    ("en", "only until midnight", "clock"),
    ("en", "the engine of her ship has died", "broken"),
    ("en", "her boss is sure she cannot", None),
)
PREMISES = (
    ("en", "drama", "Otis has to bring a letter across the valley, but the bridge has collapsed.", "bridge"),
    ("ko", "drama", "영호는 빵집에서 케이크를 구우려 한다. 하지만 오븐이 고장 난다.", "broken"),
    ("en", "comedy", "Pip has to get out of the museum, but the door is locked.", "door"),
    ("ko", "thriller", "은재는 도서관에서 사라진 책을 찾으려 한다. 하지만 정전이 된다.", "dark"),
    ("ko", "fantasy", "단우는 산길에서 약초를 구하려 한다. 하지만 눈보라가 길을 막는다.", "blizzard"),
)
STAGES = ("full", "half", "late", "over")


@pytest.mark.parametrize(("language", "clause", "key"), CLAUSES)
def test_a_clause_says_what_is_to_be_seen_in_the_way(language: str, clause: str, key: str | None) -> None:
    found = told(clause, language)
    assert (found.key if found else None) == key


def test_every_barrier_is_read_back_from_the_words_it_is_said_by() -> None:
    keys = {key.partition("_")[0] for key in lexicon()["barriers"].words}
    for language, thing in (("ko", "오븐"), ("en", "oven")):
        known = [Barrier(key, stage=stage) for key in keys for stage in STAGES]
        known += [Barrier("broken", thing, stage) for stage in STAGES]
        for barrier in known:
            found, rest = taken_out(f"A, {said(barrier, language)}")
            assert found is not None and rest.strip() == "A,", said(barrier, language)
            assert (found.key, found.thing, found.over) == (barrier.key, barrier.thing, barrier.over)
            assert barrier.key != "clock" or found.stage == barrier.stage


@pytest.mark.parametrize(("language", "genre", "premise", "key"), PREMISES)
@pytest.mark.parametrize(("cuts", "scenes"), [(15, 5), (60, 9)])
def test_it_stands_in_every_panel_where_the_story_plays_and_is_passed_at_the_turn(
    language: str, genre: str, premise: str, key: str, cuts: int, scenes: int
) -> None:
    brief = Brief(premise=premise, genre=genre, languages=(language,), cuts=cuts, scenes=scenes)  # type: ignore[arg-type]
    script = written(brief)
    panels = directed(script).panels
    seen = {panel.id: read(request_for(panel, script, style_of(""), seed=1)).barrier for panel in panels}
    order = [scene.id for scene in script.scenes]
    first = [seen[panel.id] for panel in panels if panel.scene == order[0]]
    assert first and all(one is not None and one.key == key and not one.over for one in first)
    last = [seen[panel.id] for panel in panels if panel.scene == order[-1]]
    assert all(one is None or one.over for one in last)
    turn = [seen[panel.id] for panel in panels if panel.scene == order[-2]]
    states = [one.over for one in turn if one]
    assert states == sorted(states) and not states[0]


def test_somebody_in_the_way_puts_nothing_into_the_setting() -> None:
    premise = "Postman Arthur must deliver a letter to the widow Grace, but Inspector Crane stops him."
    script = written(Brief(premise=premise, genre="drama", languages=("en",), cuts=15, scenes=5))
    assert all(taken_out(panel.setting)[0] is None for panel in directed(script).panels)
