"""What words show: places by their nouns, people named or meant, and the thing that was planted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from engines.director.checks import check
from engines.director.document import Figure, Storyboard
from engines.director.drafting import drafts
from engines.director.placed import place_of
from engines.director.sample import sample_storyboard
from engines.director.shown import key_beats, meant, mentions, planted, thing_in
from engines.text.document import Beat, Script
from tests import factories

MINA = factories.member("Mina", id="ch_a", names={"en": "Mina"})
THEO = factories.member("Theo", id="ch_b", names={"en": "Theo"})


def talk(number: int, *texts: tuple[str, str, str], place: str = "rooftop") -> object:
    beats = tuple(
        Beat.model_validate(
            {"id": f"b{number}_{i}", "kind": kind, "text": {"en": words}, "speaker": who or None}
        )
        for i, (kind, who, words) in enumerate(texts)
    )
    return factories.scene(f"s{number}", *beats, place=place, time="night")


def script(*scenes: object, cuts: int = 15) -> Script:
    return factories.script(*scenes, cast=(MINA, THEO), languages=("en",), title={"en": "x"}, cuts=cuts)  # type: ignore[arg-type]


STORY = script(
    talk(
        1,
        ("action", "", "A brass key lies on the rail."),
        ("dialogue", "ch_a", "It was here all night."),
        ("dialogue", "ch_b", "Leave it alone."),
    ),
    talk(
        2,
        ("action", "", "Both sit side by side."),
        ("dialogue", "ch_a", "Why?"),
        ("dialogue", "ch_b", "Ask me later."),
        place="café",
    ),
    talk(
        3,
        ("dialogue", "ch_b", "Because I lost it."),
        ("action", "", "Theo holds out the key to Mina."),
        ("dialogue", "ch_a", "Then whose door is that?"),
    ),
)


@pytest.mark.parametrize(
    ("place", "kind"),
    [
        ("machine room", "stairwell"),
        ("control tower", "office"),
        ("town library", "library"),
        ("library of the tower", "library"),
        ("school rooftop", "rooftop"),
        ("small funeral room in a hospital", "hospital"),
        ("a dark room", "bedroom"),
        ("one-room apartment", "bedroom"),
        ("병원 앞 버스 정류장", "bus_stop"),
        ("옥상으로 가는 계단", "stairwell"),
        ("바닷가 집 거실", "bedroom"),
        ("아무 데도 아닌 곳", "outdoors"),
        ("수선집", "room"),
        ("ticket booth", "room"),
        ("서울", "street"),
        ("남극 기지", "polar"),
        ("자동차 극장", "drive_in"),
        ("county fair", "fair"),
    ],
)
def test_a_place_is_what_its_noun_says(place: str, kind: str) -> None:
    assert place_of(factories.scene("s", place=place)) == kind


@pytest.mark.parametrize(
    ("words", "name", "found"),
    [
        ("Always late, Eve runs.", "Al", False),
        ("Al runs.", "Al", True),
        ("Al이 달린다.", "Al", True),
        ("An old coat hangs there.", "Old Marrek", False),
        ("Mrs. Claes waves.", "Mrs. Aerts", False),
        ("Nora waves.", "Nora Bell", True),
        ("서윤이 웃는다.", "한서윤", True),
        ("특별한 밤이다.", "별", False),
    ],
)
def test_a_name_stands_free(words: str, name: str, found: bool) -> None:
    assert mentions(words, name) is found


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("Both look up.", ["ch_a", "ch_b"]),
        ("Theo looks up.", ["ch_b"]),
        ("They stand face to face.", ["ch_a", "ch_b"]),
        ("Rain falls.", []),
    ],
)
def test_people_are_meant_without_being_named(words: str, who: list[str]) -> None:
    assert meant(words, STORY.scenes[0], STORY) == who


def test_the_planted_thing_gets_a_picture_of_its_own_where_it_is_shown_and_where_it_returns() -> None:
    assert planted(STORY, "en") == "key"
    assert key_beats(STORY) == {"b1_0", "b3_1"}
    board = sample_storyboard(STORY, 0)
    alone = [panel for panel in board.panels if panel.shot == "insert" and "key" in panel.prompt]
    assert "s1" in {panel.scene for panel in alone}
    assert all(not panel.figures for panel in alone)
    given = next(panel for panel in board.panels if "holds out the key" in panel.action)
    assert given.shot == "medium" and not given.lines
    assert {figure.cast: figure.pose for figure in given.figures} == {"ch_b": "giving", "ch_a": "receiving"}


def test_two_who_sit_together_are_both_drawn_sitting() -> None:
    board = sample_storyboard(STORY, 0)
    seated = next(panel for panel in board.panels if panel.action == "Both sit side by side.")
    assert {figure.cast: figure.pose for figure in seated.figures} == {"ch_a": "sitting", "ch_b": "sitting"}


def test_what_no_close_view_can_show_is_seen_from_afar() -> None:
    assert thing_in("Silence lies over everything.") is None
    quiet = script(
        talk(
            1,
            ("dialogue", "ch_a", "Listen."),
            ("action", "", "Silence lies over everything."),
            ("dialogue", "ch_b", "I hear nothing."),
        ),
        cuts=4,
    )
    purposes = [draft.purpose for draft in drafts(quiet) if draft.beats and draft.silent]
    assert purposes == ["view"]


def test_what_is_told_over_what_somebody_does_is_no_close_view_of_a_thing() -> None:
    told = script(
        talk(
            1,
            ("action", "", "Mina kneels."),
            ("narration", "", "One thing to do: find the map."),
            ("dialogue", "ch_b", "Well?"),
            ("dialogue", "ch_a", "Well what?"),
        ),
        cuts=2,
    )
    for seed in range(20):
        board = sample_storyboard(told, seed)
        over = next(panel for panel in board.panels if "b1_1" in panel.lines)
        assert over.shot != "insert" and [figure.cast for figure in over.figures] == ["ch_a"]


def test_a_scene_opens_wide_enough_to_see_where_it_is() -> None:
    board = sample_storyboard(STORY, 0)
    second = next(panel for panel in board.panels if panel.scene == "s2")
    assert second.shot in ("long", "extreme_long")


def boards(*changes: dict[str, Any]) -> Storyboard:
    panels = [
        factories.panel(
            f"p{n}",
            *one.get("lines", ()),
            **{"scene": "s1", **{k: v for k, v in one.items() if k != "lines"}},
        )
        for n, one in enumerate(changes)
    ]
    return factories.storyboard(*panels)


@pytest.mark.parametrize(
    ("make", "rule"),
    [
        (lambda: boards(*({} for _ in range(15))), "storyboard_framing_few"),
        (lambda: boards(*({"lines": ("b1_1",)} for _ in range(15))), "storyboard_silent_few"),
        (
            lambda: boards(
                {"figures": (Figure(cast="ch_a", position="left"),)},
                {"figures": (Figure(cast="ch_a", position="center_right"),)},
            ),
            "storyboard_sides",
        ),
        (lambda: boards({"gutter": 60}, {"scene": "s2"}), "storyboard_gutter_scene"),
        (lambda: boards({"gutter": 700}, {}), "storyboard_gutter_talk"),
    ],
)
def test_a_storyboard_that_breaks_a_hold_is_told(make: Callable[[], Storyboard], rule: str) -> None:
    assert rule in {finding.rule for finding in check(make(), STORY)}
    assert rule not in {finding.rule for finding in check(boards({}, {}), STORY)}
