"""A story whose premise names no place plays where its people are at work or at home; nothing claims it was
read. And who they are is read from what is said of them."""

from __future__ import annotations

import pytest

from engines.studio.premises import understood
from engines.text.premise import Premise, read_premise
from engines.text.sample import sample_script
from presets.creatures import kind_of
from presets.words import find
from tests import factories


def _language(premise: str) -> str:
    return "en" if premise.isascii() else "ko"


def read(premise: str) -> Premise:
    return read_premise(factories.brief(premise=premise, languages=(_language(premise),)))


@pytest.mark.parametrize(
    ("premise", "kind"),
    [
        ("A night nurse finds out her new patient is the driver who hurt her husband", "hospital"),
        ("A florist keeps getting orders from a stranger", "cafe"),
        ("An old blacksmith is asked to repair a sword", "garage"),
        ("하람이는 태권도 국가대표가 되고 싶다", "gym"),
        ("간호사 소희는 잃어버린 반지를 찾고 싶다", "hospital"),
    ],
)
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_story_plays_where_its_people_are(premise: str, kind: str, seed: int) -> None:
    language = _language(premise)
    brief = factories.brief(premise=premise, languages=(language,), genre="drama", scenes=5, cuts=15)
    first = find("places", sample_script(brief, seed).scenes[0].place)
    assert first is not None and first.key == kind
    chips = {fact.name: fact.values for fact in understood(brief)}
    assert not chips["place"]


@pytest.mark.parametrize(
    ("premise", "place"),
    [
        ("A nurse wants to open a bakery in the old station", "old station"),
        ("바닷가에서 간호사 소희는 편지를 찾는다", "바닷가"),
        ("he leaves for Antarctica in the morning", None),
        ("A detective finds a note in his own handwriting", None),
        ("two swordsmen chained together at the wrist have to fight", None),
    ],
)
def test_a_place_that_is_named_goes_first_and_what_is_none_is_none(premise: str, place: str | None) -> None:
    found = read(premise).place
    assert (found.word if found else None) == place


@pytest.mark.parametrize(
    ("premise", "sex"),
    [
        ("An old blacksmith is asked to repair the sword that killed his son", "male"),
        ("A night nurse finds out her new patient is the driver who hurt him", "female"),
        ("A retired stuntwoman has to free a prisoner", "female"),
        ("A teacher meets a student who lost her bag", ""),
        ("A lonely shaman wants to bring the rain", ""),
    ],
)
def test_somebody_without_a_name_is_of_the_sex_that_is_said(premise: str, sex: str) -> None:
    lead = read(premise).lead
    assert lead is not None and lead.gender == sex


def test_a_little_dragon_is_no_name_and_an_android_is_a_robot() -> None:
    premise = read("비 내리는 법을 까먹은 꼬마 용이 가뭄 든 마을을 도와주고 싶다")
    assert not premise.heroes and premise.lead is not None and premise.goal == "마을을 도와주기"
    assert read("소년 용이는 마을을 도와주고 싶다").heroes == ("용이",)
    assert kind_of("a tall android, a grey jacket", "") == kind_of("", "maintenance android") == "robot"
