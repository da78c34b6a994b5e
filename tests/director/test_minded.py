"""Whoever wants what nobody can hold is seen thinking of it; what is in the way is seen, told or not."""

from __future__ import annotations

import pytest

from engines.director.payoff import thoughts
from engines.image.request import request_for, style_of
from engines.providers.painters.dummy.objects.catalogue import THINGS
from engines.providers.painters.dummy.objects.pictured import SCENES
from engines.providers.painters.dummy.reading import read
from engines.text.acting import quest_of
from engines.text.deeds import acting_of
from engines.text.document import Brief
from engines.text.minded import minded
from engines.text.premise import read_premise
from presets import lexicon
from presets.barriers import told as barrier
from presets.emblems import emblem_of, emblems_in
from presets.likeness import thought_of
from tests import factories
from tests.director.test_turns import episode, told
from tests.text.test_sample import written

THOUGHT = [
    ("지우는 오디션에 합격하고 싶지만 무대 공포증이 있다.", "ko", "microphone"),
    ("은서는 밀린 월세를 벌어야 한다.", "ko", "money"),
    ("서점 직원 하윤은 도진에게 고백하고 싶지만 용기가 없다.", "ko", "person"),
    ("편의점 알바생은 밤마다 오는 길고양이랑 친해지고 싶다.", "ko", "cat"),
    ("Amara wants to play one last concert, but her hands shake.", "en", "song"),
    ("Mina wants to learn the truth, but nobody talks.", "en", "magnifier"),
    ("Nell wants to find her missing sister Ida, but the door is locked.", "en", "person"),
]


@pytest.mark.parametrize("genre", ["drama", "action"])
@pytest.mark.parametrize(("premise", "language", "thing"), THOUGHT)
def test_it_is_seen_in_a_cloud_beside_the_hero_alone(
    premise: str, language: str, thing: str, genre: str
) -> None:
    script, board = episode(premise, language, genre)
    beat = thoughts(script)[0]
    assert beat in {one.id for one in script.scenes[0].beats}
    panel = told(beat, script, board)
    assert [one.cast for one in panel.figures] == [script.cast[0].id] and not panel.lines
    thought = read(request_for(panel, script, style_of(""), seed=1)).thought
    assert thought and thought.thing.split("/")[0] == thing


@pytest.mark.parametrize("genre", ["drama", "thriller", "comedy"])
@pytest.mark.parametrize(
    ("premise", "language", "fates"),
    [
        ("은서는 밀린 월세를 벌어야 한다.", "ko", ["", "lost", "won"]),
        ("Amara wants to play one last concert, but her hands shake.", "en", ["", "lost", "won"]),
        ("Mina wants to be brave for a day.", "en", ["", "lost", "won"]),
        # Who is there in the end, and what is in the hands, is had before everybody's eyes.
        ("서점 직원 하윤은 도진에게 고백하고 싶지만 용기가 없다.", "ko", ["", "lost"]),
        ("Nora has to find her grandmother's ring.", "en", ["", "lost"]),
    ],
)
def test_it_is_given_up_before_the_turn_and_comes_true(
    premise: str, language: str, fates: list[str], genre: str
) -> None:
    script, board = episode(premise, language, genre)
    panels = [told(beat, script, board) for beat in thoughts(script)]
    thought = [read(request_for(panel, script, style_of(""), seed=1)).thought for panel in panels]
    assert [one.fate if one else None for one in thought] == fates
    assert len({one.thing for one in thought if one}) == 1
    order = [scene.id for scene in script.scenes]
    assert [order.index(panel.scene) for panel in panels] == [0, 2, 4][: len(fates)]


@pytest.mark.parametrize("goal", ["go to school", "be famous at school", "work in the hospital"])
def test_nobody_imagines_a_verb(goal: str) -> None:
    premise = read_premise(factories.brief(premise=f"Ann wants to {goal}.", languages=("en",), genre="drama"))
    conflict = quest_of(premise, "drama")
    assert conflict and not minded(premise, acting_of(premise, conflict)).startswith(goal.split()[0])


def test_everything_that_stands_for_something_can_be_drawn() -> None:
    assert set(lexicon()["emblems"].words) <= {*THINGS, *SCENES}


@pytest.mark.parametrize(
    ("words", "thing"),
    [
        ("첫 오디션", "microphone"),
        ("the last concert", "song"),
        ("수술비", "money"),
        ("복숭아", ""),
        ("the restaurant", ""),
    ],
)
def test_a_word_within_another_stands_for_nothing(words: str, thing: str) -> None:
    assert emblem_of(words) == thing
    assert {meaning for _, _, meaning in emblems_in(words)} == ({thing} if thing else set[str]())


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("하윤이 숨을 들이쉬며 도진을 생각한다.", "도진"),
        ("민지가 눈을 감고 오디션을 떠올린다.", "오디션"),
        ("Mina breathes in and thinks of the marathon.", "the marathon"),
        ("Mina closes both eyes and imagines Tom.", "Tom"),
        ("Mina looks at the map.", ""),
    ],
)
def test_what_is_only_thought_of_is_known(text: str, what: str) -> None:
    assert [text[start:end] for start, end in thought_of(text)] == ([what] if what else [])


BARE = [
    ("택배 기사 준호는 약을 병원에 전해야 한다.", "ko"),
    ("소방관 나래는 아이를 구해야 한다.", "ko"),
    ("시계공 민호는 할아버지의 시계를 고쳐야 한다.", "ko"),
    ("Courier Ada has to deliver a parcel to the island.", "en"),
    ("Nell wants to find her lost ring.", "en"),
]


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize(("premise", "language"), BARE)
def test_a_deed_that_nothing_stops_is_stopped_by_something_seen(
    premise: str, language: str, seed: int
) -> None:
    brief = Brief(premise=premise, genre="action", languages=(language,), cuts=15, scenes=5)  # type: ignore[arg-type]
    script = written(brief, seed)
    assert script.obstacle and barrier(script.obstacle[language], language)
    assert not read_premise(brief).obstacle


def test_what_a_premise_says_is_in_the_way_stays_that() -> None:
    brief = factories.brief(
        premise="준호는 약을 병원에 전해야 하는데 다리가 끊겼다.", languages=("ko",), genre="action"
    )
    assert written(brief).obstacle == {"ko": "다리가 끊겼다"}
