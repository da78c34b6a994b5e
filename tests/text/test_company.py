"""Premises about somebody who is not alone: who is whose, what several are, and that nobody is lost."""

from __future__ import annotations

import re

import pytest

from engines.text.answer import CastAnswer
from engines.text.document import Brief, Facts
from engines.text.premise import read_premise
from engines.text.sample import sample_script


def _brief(premise: str, language: str) -> Brief:
    return Brief(premise=premise, languages=(language,), cuts=15, scenes=5)


def _cast(premise: str, language: str) -> tuple[CastAnswer, ...]:
    return tuple(sample_script(_brief(premise, language), 1).cast)


def _name(member: CastAnswer) -> str:
    return member.names[0].text


@pytest.mark.parametrize(
    ("premise", "language", "hero", "role"),
    [
        ("치매에 걸린 아버지와 딸 미경이 마지막으로 바다를 보러 간다.", "ko", "미경", "미경의 아버지"),
        ("김 노인은 손자와 바다에 가고 싶다.", "ko", "김 노인", "김 노인의 손자"),
        ("민지는 강아지와 함께 산 정상까지 올라가야 한다.", "ko", "민지", "민지의 강아지"),
        ("Ruth and her parrot have to find the missing will.", "en", "Ruth", "Ruth's parrot"),
        ("Mia wants to see the sea with her grandfather.", "en", "Mia", "Mia's grandfather"),
    ],
)
def test_kin_and_pets_without_a_name_come_along(premise: str, language: str, hero: str, role: str) -> None:
    cast = _cast(premise, language)
    assert _name(cast[0]) == hero
    assert role in [member.role for member in cast[1:]]


def test_whoever_comes_along_is_somebodys_though_the_hero_has_no_name() -> None:
    keeper, dog = _cast("A lighthouse keeper and his deaf dog must warn a ship before the storm.", "en")[:2]
    assert keeper.role == "lighthouse keeper"
    assert dog.role == f"{_name(keeper)}'s deaf dog"
    assert dog.appearance.startswith("a dog")


@pytest.mark.parametrize(
    ("premise", "language"),
    [
        ("미경은 아버지를 찾아야 한다.", "ko"),
        ("미경은 돌아가신 아버지와 살던 집을 팔아야 한다.", "ko"),
        ("Mia wants to bury the hatchet, but her grandfather refuses to talk.", "en"),
        ("Mia and her late father built a boat. She must sell the boat.", "en"),
    ],
)
def test_who_is_sought_dead_or_against_does_not_come_along(premise: str, language: str) -> None:
    assert read_premise(_brief(premise, language)).company is None


@pytest.mark.parametrize(
    ("premise", "language", "roles"),
    [
        (
            "Two rival bakers, Hugo and Marguerite, must share one oven.",
            "en",
            {"Hugo": "rival baker", "Marguerite": "rival baker"},
        ),
        (
            "Two clumsy burglars, Dot and Lenny, want to open the safe.",
            "en",
            {"Dot": "clumsy burglar", "Lenny": "clumsy burglar"},
        ),
        ("엘리베이터에 갇힌 면접관 정 부장과 지원자 하늘.", "ko", {"정 부장": "면접관", "하늘": "지원자"}),
    ],
)
def test_what_several_are_is_told_of_each(premise: str, language: str, roles: dict[str, str]) -> None:
    read = read_premise(_brief(premise, language))
    assert set(read.heroes) == set(roles)
    assert not read.beings
    assert {name: read.standing(name) for name in roles} == roles


@pytest.mark.parametrize(
    ("premise", "role"),
    [
        ("은행 강도 셋이 하필 마을 잔칫날에 시골 은행을 털려고 한다.", "은행 강도"),
        ("늙은 도둑 두 명이 박물관에서 왕관을 훔치려 한다.", "도둑"),
        ("여고생 셋은 축제 전까지 밴드를 만들어야 한다.", "여고생"),
    ],
)
def test_a_number_may_stand_behind_whom_it_counts(premise: str, role: str) -> None:
    first, second = _cast(premise, "ko")[:2]
    assert role in first.role and role in second.role
    assert not read_premise(_brief(premise, "ko")).obstacle


def test_a_surname_and_a_title_are_a_name() -> None:
    cast = _cast(
        "엘리베이터에 갇힌 면접관 정 부장과 지원자 하늘. 하늘은 면접 시간 안에 합격을 받아 내야 한다.", "ko"
    )
    assert [_name(member) for member in cast[:2]] == ["하늘", "정 부장"]
    against = _cast("의녀 단이는 세자의 독살을 막아야 한다. 하지만 어의 최 영감이 방해한다.", "ko")
    assert {"최 영감": "어의"}.items() <= {_name(one): one.role for one in against}.items()
    old = _cast("김 노인은 약속을 지켜야 한다.", "ko")[0]
    assert "노인" in old.appearance or "할아버지" in old.appearance


def test_a_customer_who_is_a_cat_is_drawn_as_one() -> None:
    cast = _cast(
        "주인 오금자는 마지막 손님에게 책을 팔고 싶다. 그런데 손님은 책을 읽을 줄 모르는 고양이다.", "ko"
    )
    assert any(member.appearance.startswith("고양이") for member in cast)


def test_whom_somebody_tells_of_is_the_hero() -> None:
    premise = "My grandfather wants to call in a request for my dead grandmother."
    read = read_premise(_brief(premise, "en"))
    assert read.lead is not None and read.lead.words == "grandfather"
    assert read.goal == "call in a request for his dead grandmother"
    assert "grandfather" in _cast(premise, "en")[0].role


@pytest.mark.parametrize(
    ("premise", "language", "whom"),
    [
        ("신참 소방관 강이수는 불이 난 백화점에서 마지막으로 남은 아이를 구해야 한다.", "ko", "아이"),
        ("소라는 사라진 동생 민호를 찾아야 한다. 하지만 형사가 막는다.", "ko", "민호"),
        ("기사 로운은 공주를 구해야 한다. 하지만 용이 성을 지킨다.", "ko", "공주"),
        ("Mara must find her little brother before dark.", "en", "the little brother"),
        ("A taxi driver has to take a lost boy home before midnight.", "en", "the lost boy"),
        ("Captain Ruiz has to rescue the pilot, but the engine is dead.", "en", "the pilot"),
    ],
)
@pytest.mark.parametrize("seed", range(3))
def test_whom_a_goal_is_about_is_there_when_it_is_done(
    premise: str, language: str, whom: str, seed: int
) -> None:
    script = sample_script(_brief(premise, language), seed)
    assert whom in [_name(member) for member in script.cast]
    done = [beat.texts[0].text for beat in script.scenes[-1].beats if beat.kind == "action"]
    assert any(whom.casefold() in text.casefold() for text in done)


def test_a_culprit_and_a_crew_are_nobody_to_be_met() -> None:
    for premise, language in (
        ("하은은 범인을 찾으려고 한다. 하지만 아무도 그날을 기억하지 못한다.", "ko"),
        ("Captain Ruiz has to rescue the crew, but the engine is dead.", "en"),
        ("민지는 죽은 동생 수호를 찾고 싶다.", "ko"),
    ):
        called = [_name(member) for member in _cast(premise, language)]
        assert not {"범인", "the crew", "수호"} & set(called)


def test_whoever_is_taken_out_of_the_premise_does_not_come_along() -> None:
    premise = "Ruth and her parrot have to find the missing will."
    for who, along in ((("Ruth",), False), (("Ruth", "parrot"), True)):
        given = _brief(premise, "en").model_copy(update={"facts": Facts(who=who)})
        roles = [member.role for member in sample_script(given, 1).cast]
        assert ("Ruth's parrot" in roles) is along, roles


def test_whoever_goes_through_snow_is_dressed_for_it() -> None:
    warm = re.compile(r"jacket|coat|sweater|cardigan|hoodie")
    for member in _cast("In a snowstorm Mia must find her ring.", "en"):
        assert warm.search(member.appearance), member.appearance
