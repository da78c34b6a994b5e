"""Premises about several people at once: a story tells of two of them."""

from __future__ import annotations

import pytest

from engines.text.document import Brief, Facts
from engines.text.premise import read_premise
from engines.text.sample import sample_script

KO = [
    ("두 자매가 오래전 떠난 아버지를 찾아 섬으로 간다.", "두 자매", "두 자매 중 동생", "두 자매 중 언니"),
    (
        "쌍둥이 형제는 할머니의 국숫집을 되살리려 한다.",
        "쌍둥이 형제",
        "쌍둥이 형제 중 동생",
        "쌍둥이 형제 중 형",
    ),
    ("삼남매가 잃어버린 트럭을 찾으려고 한다.", "삼남매", "삼남매 중 막내", "삼남매 중 첫째"),
    (
        "세 친구가 타임캡슐을 찾으러 간다. 하지만 경비 아저씨가 막는다.",
        "세 친구",
        "세 친구 중 하나",
        "세 친구 중 하나",
    ),
    ("부부는 오래된 시계를 찾으려고 한다.", "부부", "아내", "남편"),
    ("할머니와 손녀가 잃어버린 반지를 찾으려고 한다.", "할머니와 손녀", "손녀", "할머니"),
    ("세 명의 기사가 공주를 구하러 떠난다.", "세 명의 기사", "세 기사 중 하나", "세 기사 중 하나"),
]
EN = [
    (
        "Two sisters want to find a lost map.",
        "two sisters",
        "the younger of two sisters",
        "the older of two sisters",
    ),
    (
        "Three cousins must win the pie contest.",
        "three cousins",
        "one of three cousins",
        "one of three cousins",
    ),
    ("Twin brothers want to save a lighthouse.", "twin brothers", "twin brother", "twin brother"),
    ("An old couple wants to dance one last time.", "an old couple", "wife", "husband"),
    (
        "Two rival detectives must solve the same murder.",
        "two rival detectives",
        "one of two rival detectives",
        "one of two rival detectives",
    ),
]


def brief_of(premise: str, who: tuple[str, ...] | None = None) -> Brief:
    language = "en" if premise.isascii() else "ko"
    return Brief(premise=premise, scenes=3, cuts=15, languages=(language,), facts=Facts(who=who))


@pytest.mark.parametrize(("premise", "who", "hero", "other"), KO + EN)
def test_two_of_them_play(premise: str, who: str, hero: str, other: str) -> None:
    read = read_premise(brief_of(premise))

    assert read.lead and read.lead.words == who
    assert read.heroes == ()

    roles = [member.role for member in sample_script(brief_of(premise), 1).cast]

    assert roles[0].startswith(hero)
    assert any(role.startswith(other) for role in roles[1:]), roles


@pytest.mark.parametrize(
    ("premise", "noun"),
    [
        ("두 자매가 잃어버린 지도를 찾으려고 한다.", "여자"),
        ("두 형제가 잃어버린 지도를 찾으려고 한다.", "남자"),
        ("Two sisters want to find a lost map.", "woman"),
        ("Two brothers want to find a lost map.", "a man"),
    ],
)
def test_siblings_look_it_and_bear_one_surname(premise: str, noun: str) -> None:
    language = "en" if premise.isascii() else "ko"
    hero, *rest = sample_script(brief_of(premise), 1).cast
    sibling = next(one for one in rest if one.role.startswith(("두 ", "the older")))
    first, second = hero.names[0].text, sibling.names[0].text

    assert noun in hero.appearance and noun in sibling.appearance
    if language == "ko":
        assert len(first) != 3 or len(second) != 3 or first[0] == second[0]
    else:
        assert " " not in first or " " not in second or first.split()[-1] == second.split()[-1]


@pytest.mark.parametrize(
    "premise",
    [
        "형제가 남긴 유산을 찾는 변호사 도현의 이야기.",
        "두 자매 은하와 은비는 사라진 아버지를 찾으려 한다.",
        "서윤은 친구가 되고 싶다.",
        "서윤은 엄마와 딸이 하는 식당에서 일하고 싶다.",
        "도현은 두 형제가 싸우는 것을 막으려 한다.",
        "Mina wants to find her twin brother.",
        "Sisters Mira and Jo want to save the cinema.",
    ],
)
def test_somebody_with_a_name_or_one_alone_is_no_pair(premise: str) -> None:
    read = read_premise(brief_of(premise))

    assert read.together is None
    assert read.heroes


def test_who_is_given_as_a_pair_is_one() -> None:
    given = brief_of("서윤은 지도를 찾으려고 한다.", ("두 형제",))

    assert sample_script(given, 1).cast[0].role.startswith("두 형제 중 동생")
