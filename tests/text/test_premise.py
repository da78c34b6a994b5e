"""What is read out of a premise, and what is left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engines.text.premise import read_premise
from tests import factories


@pytest.mark.parametrize(
    ("premise", "heroes"),
    [
        ("고등학생 민지가 옥상에서 편지를 찾는다.", ("민지",)),
        ("서윤이가 우산을 잃어버렸다.", ("서윤",)),
        ("하은은 도현과 다시 만난다.", ("하은", "도현")),
        ("편의점 알바생 한서윤은 그만두기로 한다.", ("한서윤",)),
        ("주인공은 우산을 든 소녀를 만난다.", ()),
        ("Mia가 서울에 온다.", ("Mia",)),
        ("A tired clerk named Mina finds a key.", ("Mina",)),
        ("Nora Bell wants to sell the café. Nora cries.", ("Nora Bell",)),
        ("When the city sleeps, Theo walks.", ("Theo",)),
        ("In Seoul, a girl waits at the bus stop.", ()),
        ("Detective Kim and Eve, a thief, share a train.", ("Kim", "Eve")),
    ],
)
def test_names_are_found_without_their_particles(premise: str, heroes: tuple[str, ...]) -> None:
    assert read_premise(factories.brief(premise=premise)).heroes == heroes


def test_place_hour_object_and_goal_are_found() -> None:
    facts = read_premise(
        factories.brief(premise="새벽 두 시 지하철, 민지는 잃어버린 빨간 우산을 찾으려고 한다.")
    )
    assert facts.place and facts.place.key == "subway"
    assert facts.hour and facts.hour.key == "late_night"
    assert facts.thing and facts.thing.key == "umbrella"
    assert facts.quality and facts.quality.key == "red"
    assert facts.goal == "우산을 찾기"
    facts = read_premise(factories.brief(premise="At dawn, Theo wants to return an old key to the library."))
    assert facts.place and facts.place.key == "library"
    assert facts.hour and facts.hour.key == "dawn"
    assert facts.thing and facts.thing.key == "key"
    assert facts.goal == "return an old key to the library"


def test_a_colour_is_not_taken_for_a_thing() -> None:
    facts = read_premise(factories.brief(premise="검은 수첩을 주웠다."))
    assert facts.thing and facts.thing.key == "notebook"


@pytest.mark.parametrize(
    ("premise", "place", "hour", "goal"),
    [
        ("Mina wants to return the old key to the town library before it closes.", "town library", "",
         "return the old key to the town library"),
        ("새벽 두 시, 야간 알바 민지가 병원 앞 정류장에 선다.", "병원 앞 정류장", "새벽 두 시", ""),
        ("야간 알바 민지가 새벽 두 시에 학교 옥상으로 간다.", "학교 옥상", "새벽 두 시", ""),
        ("야간 근무 중이던 민지는 도서관을 나선다.", "도서관", "야간", ""),
        ("Theo works in the machine room.", "machine room", "", ""),
    ],
)  # fmt: skip
def test_a_place_is_read_with_all_its_nouns_and_an_hour_before_a_shift(
    premise: str, place: str, hour: str, goal: str
) -> None:
    facts = read_premise(factories.brief(premise=premise))
    assert (facts.place.word if facts.place else "") == place
    assert (facts.hour.word if facts.hour else "") == hour
    assert facts.goal == goal


@given(st.text(max_size=300))
def test_no_premise_is_too_strange_to_read(premise: str) -> None:
    read_premise(factories.brief(premise=premise))
