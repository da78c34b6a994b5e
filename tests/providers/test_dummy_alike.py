"""Two of one sort in one cast are told from each other at a glance, in every panel and on their sheets."""

from __future__ import annotations

from itertools import combinations
from typing import get_args

import pytest

from engines.director.document import Facing, Figure
from engines.image.request import request_for, style_of
from engines.image.sheet import sheet_request
from engines.providers.painters.dummy import DummyPainter
from engines.providers.painters.dummy.look import Look
from engines.providers.painters.dummy.reading import read
from engines.text.document import CastMember, Script
from tests import factories

PAINTER = DummyPainter()
WORDS = "an old man, short white hair"


def cast_of(*appearances: str) -> tuple[CastMember, ...]:
    return tuple(
        factories.member(id=f"c{number}", names={"ko": f"영수{number}"}, appearance=words)
        for number, words in enumerate(appearances)
    )


def script_of(cast: tuple[CastMember, ...]) -> Script:
    return factories.script(cast=(*cast, factories.member(appearance="a robot")))


def looks(*appearances: str, shot: str = "bust", seed: int = 1) -> list[Look]:
    cast = cast_of(*appearances)
    found: list[Look] = []
    for member in cast:
        panel = factories.panel("p", shot=shot, setting="cafe", figures=(Figure(cast=member.id),))
        found.append(read(request_for(panel, script_of(cast), style_of(""), seed=seed)).people[0].look)
    return found


def outline(look: Look) -> tuple[str, str, str]:
    return (look.hair, look.beard, look.accessory)


@pytest.mark.parametrize("words", [WORDS, "노인 남자, 짧은 흰머리", "an elderly man", "할머니, 흰머리"])
def test_no_two_old_people_of_one_cast_have_one_outline(words: str) -> None:
    found = looks(*[words] * 4)
    for one, other in combinations(found, 2):
        assert outline(one) != outline(other)
        assert (one.wide, one.tall) != (other.wide, other.tall)
        assert one.age == other.age == "old"


def test_they_stay_the_same_in_every_panel() -> None:
    assert looks(WORDS, WORDS) == looks(WORDS, WORDS, shot="long", seed=9)


def test_who_is_alone_looks_as_before() -> None:
    assert looks(WORDS)[0] == looks(WORDS, "a girl, long hair")[0]
    assert looks(WORDS)[0] != looks(WORDS, WORDS)[1]


def test_what_their_own_words_say_stays() -> None:
    said = "an old man, curly white hair, full beard, round glasses, a red coat, stout"
    for one in looks(WORDS, WORDS, said)[2:]:
        assert (one.hair, one.beard, one.accessory, one.outfit) == ("curls_short", "beard", "glasses", "coat")
        assert one.wide > 1.2 and one.top[0] > one.top[2]


def test_young_people_with_the_same_hair_differ_too() -> None:
    one, other = looks("a woman, black bob", "a woman, black bob")
    assert one.hair == other.hair == "bob"
    assert (one.fringe, one.wide) != (other.fringe, other.wide) and one.top != other.top


@pytest.mark.parametrize("facing", get_args(Facing))
def test_a_bald_crown_is_bare_from_every_side(facing: Facing) -> None:
    cast = cast_of("an old man, bald crown, red hair, a white shirt", "a man, red hair")
    panel = factories.panel(
        "p", shot="bust", shape="square", setting="cafe", figures=(Figure(cast="c0", facing=facing),)
    )
    request = request_for(panel, script_of(cast), style_of(""), seed=1)
    assert read(request).people[0].look.hair == "balding"
    assert PAINTER.paint(request).regions.figures


def test_a_sheet_shows_them_as_the_panels_do() -> None:
    cast = cast_of(WORDS, WORDS)
    first, second = (sheet_request(one, style_of(""), cast=cast) for one in cast)
    assert PAINTER.paint(first).picture != PAINTER.paint(second).picture
    assert sheet_request(cast[0], style_of("")).scene["sheet"].keys() < first.scene["sheet"].keys()
