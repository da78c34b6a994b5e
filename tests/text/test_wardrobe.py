"""Whom a premise gives work is dressed for it; parts that are anybody's look like somebody."""

from __future__ import annotations

import re

import pytest

from engines.text.document import Brief, CastMember
from engines.text.sample import sample_script
from engines.text.wardrobe import work_clothes


def cast_of(premise: str, language: str = "ko", cast: tuple[CastMember, ...] = ()):
    brief = Brief(premise=premise, scenes=3, cuts=15, languages=(language,), cast=cast)
    return sample_script(brief, 1).cast


@pytest.mark.parametrize(
    ("role", "word"),
    [
        ("chef, eats lunch alone", "toque"),
        ("night guard", "guard's uniform"),
        ("lighthouse keeper", "navy coat"),
        ("nurse", "scrubs"),
        ("keeps the window shut", ""),
    ],
)
def test_work_clothes_go_with_what_a_role_begins_with(role: str, word: str) -> None:
    clothes = work_clothes(role)
    assert (word in clothes[0]["en"]) if clothes else word == ""


def test_a_chef_is_dressed_as_one_and_nobody_else_of_the_cast_is() -> None:
    hero, *others = cast_of("Chef Marco must win a cooking contest to keep the restaurant", "en")
    assert "toque" in hero.appearance
    assert all("toque" not in one.appearance for one in others)


def test_a_premise_of_old_times_has_nobody_in_todays_clothes() -> None:
    cast = cast_of("조선 시대 의녀 서연이 임금의 독살을 막으려 한다")
    assert all("한복" in member.appearance for member in cast)
    assert len({member.palette[1] for member in cast}) == len(cast)


def test_given_people_keep_their_looks() -> None:
    own = CastMember(id="m", names={"ko": "서연"}, role="요리사", appearance="여자, 노란 점퍼", palette=())
    assert any(one.appearance == "여자, 노란 점퍼" for one in cast_of("서연이 식당을 지킨다", cast=(own,)))


@pytest.mark.parametrize(
    ("premise", "language"),
    [
        ("A young squire, Elin, has to return the crown to the castle, but the gate is locked.", "en"),
        ("조선의 역관 윤도는 지도를 되찾아야 하는데, 호위무사가 밤낮으로 지킨다.", "ko"),
        ("하준은 왕국의 검을 고쳐야 하는데, 화덕이 꺼졌다.", "ko"),
    ],
)
def test_nobody_of_another_time_wears_or_holds_what_is_of_today(premise: str, language: str) -> None:
    brief = Brief(premise=premise, scenes=3, cuts=15, languages=(language,))
    for seed in range(6):
        told = sample_script(brief, seed).model_dump_json()
        assert not re.search("사진|수첩|코트|후드|스웨터|photograph|notebook|hoodie|sweater", told)
