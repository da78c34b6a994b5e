"""Goals that are told as something that is about to be done, and verbs with what they are done to between."""

from __future__ import annotations

import pytest

from engines.text.acting import quest_of
from engines.text.deeds import acting_of, deed_of
from engines.text.verbs import stem_meant
from tests.text.test_premise_typed import read

GOALS = [
    ("회귀한 악녀 로젤린, 이번 생에는 빵집을 차릴 거다", ("로젤린",), "빵집을 차리기"),
    ("앙숙으로 유명한 서이준 팀장과 한유라 팀장이 산장에 갇힌다", ("서이준", "한유라"), "산장에서 나가기"),
    ("스물아홉 은채가 옆집 할머니한테 김장 배우는 하루", ("은채",), "김장을 배우기"),
    ("알바생은 매일 밤 오는 길고양이랑 친해지고 싶은데, 고양이는 가버린다", (), "길고양이랑 친해지기"),
    ("마케팅 팀장은 승진하고 싶다", (), "승진하기"),
    (
        "A trucker drives 900 miles through a storm to get to her daughter's graduation",
        (),
        "get to her daughter's graduation",
    ),
    ("A nurse learns who her patient is. Can she forgive him?", (), "forgive him"),
    ("he leaves in the morning and I still haven't told him I love him", (), "tell him I love him"),
    ("grandpa shows me how to fix his old radio", (), "fix his old radio"),
    ("Trapped in an elevator after hours, Priya counts the minutes.", ("Priya",), "get out of the elevator"),
]


@pytest.mark.parametrize(("premise", "heroes", "goal"), GOALS)
def test_what_is_about_to_be_done_is_read_as_wanted(premise: str, heroes: tuple[str, ...], goal: str) -> None:
    found = read(premise)
    assert (found.heroes, found.goal) == (heroes, goal)


@pytest.mark.parametrize(
    ("premise", "deed", "aim"),
    [
        ("Posy has to break her little brother out of a casino.", "rescue", "her little brother"),
        ("Tom wants to get his sister's ball back.", "find", "his sister's ball"),
        ("준이는 13층에서 동생의 공을 찾아와야 한다.", "find", "동생의 공"),
        ("두 아이는 한강까지 걸어가 보기로 했다.", "reach", "한강"),
        ("지아는 신메뉴를 개발하고 싶다.", "make", "신메뉴"),
        ("감독 차은호는 사라진 배우를 찾아야 한다.", "seek", "사라진 배우"),
        ("하은은 범인을 찾으려고 한다.", "uncover", "범인"),
        ("보미는 잃어버린 강아지를 찾고 싶다.", "find", "강아지"),
    ],
)
def test_what_kind_of_deed_it_is(premise: str, deed: str, aim: str) -> None:
    found = read(premise)
    conflict = quest_of(found, "drama")
    assert conflict and deed_of(found) == deed
    assert acting_of(found, conflict).aim.endswith(aim.split()[-1])


@pytest.mark.parametrize(
    ("form", "stem"), [("차릴", "차리"), ("찾을", "찾"), ("만들", "만들"), ("할", "하"), ("먹", "")]
)
def test_the_stem_of_what_is_meant_to_be_done(form: str, stem: str) -> None:
    assert stem_meant(form) == stem


def test_a_number_behind_somebody_is_no_name() -> None:
    found = read("정비사 도윤이 발생기를 고쳐야 한다. 도와주는 건 말 많은 청소로봇 하나뿐")
    assert found.heroes == ("도윤",)


def test_a_bike_messenger_carries_what_is_told_and_no_bike() -> None:
    found = read("Bike messenger Juno picks up the wrong package and wants to get it back to its owner")
    assert found.thing and found.thing.word.endswith("package")
