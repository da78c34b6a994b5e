"""Whom a premise names, also by words that are no names elsewhere, and what it tells of them."""

from __future__ import annotations

import pytest

from engines.text.gender import fitting
from engines.text.premise import read_premise
from engines.text.sample import sample_script
from tests import factories


@pytest.mark.parametrize(
    ("premise", "heroes"),
    [
        ("하늘이는 빵집에서 노을을 만난다.", ("하늘", "노을")),
        ("노을이 낡은 열쇠를 주웠다. 봄이와 함께 주인을 찾으려고 한다.", ("노을", "봄")),
        ("여고생 봄이는 옥상에서 별이를 기다린다.", ("봄", "별")),
        ("퇴근길에 김하늘은 수첩을 줍는다.", ("김하늘",)),
        ("바다가 보이는 카페에서 일하는 단비는 편지를 받는다.", ("단비",)),
        ("별이 빛나는 밤, 민수가 길을 걷는다.", ("민수",)),
        ("하늘이 흐린 날 서윤이 우산을 잃어버렸다.", ("서윤",)),
        ("봄이 오면 민지는 떠난다.", ("민지",)),
        ("한여름은 덥다.", ()),
        ("Maya and her brother Leo run a lighthouse.", ("Maya", "Leo")),
        ("Elena must choose between two trains.", ("Elena",)),
        ("Kai didn't sleep.", ("Kai",)),
        ("A letter from Jonah reaches Nina.", ("Jonah", "Nina")),
        ("Oliver meets June at the bus stop.", ("Oliver", "June")),
        ("In June, Sam works at a diner.", ("Sam",)),
        ("Rain falls on Seoul. Students whisper.", ()),
    ],
)
def test_names_that_are_common_words_are_found_where_a_person_is_meant(
    premise: str, heroes: tuple[str, ...]
) -> None:
    assert read_premise(factories.brief(premise=premise)).heroes == heroes


def test_a_name_is_neither_hour_nor_place() -> None:
    facts = read_premise(factories.brief(premise="노을이 바다를 만난다."))
    assert (facts.heroes, facts.hour, facts.place) == (("노을", "바다"), None, None)


@pytest.mark.parametrize(
    ("premise", "genders"),
    [
        ("여고생 하늘이는 소년 노을을 만난다.", ("female", "male")),
        ("민지라는 소녀가 산다. 그는 모른다.", ()),
        ("Maya and her brother Leo run a lighthouse.", ("female", "male")),
        ("Sam finds a notebook. He must return it.", ("male",)),
        ("Oliver meets June and gives her a scarf.", ("male", "female")),
        ("서윤은 우산을 찾는다.", ("",)),
    ],
)
def test_what_a_premise_tells_of_people_is_read(premise: str, genders: tuple[str, ...]) -> None:
    assert read_premise(factories.brief(premise=premise)).genders[: len(genders)] == genders


def test_a_part_written_for_a_woman_is_dressed_for_the_man_who_plays_it() -> None:
    look = "여자, 하나로 묶은 까만 머리, 초록 조끼, 손목의 머리끈"
    assert fitting(look, "male", "ko") == "남자, 짧은 까만 머리, 초록 조끼"
    assert fitting(look, "female", "ko") == look
    assert fitting(look, "", "ko") == look
    her = "a woman, short auburn bob, mustard apron, pencil behind her ear"
    assert fitting(her, "male", "en") == "a man, short black hair, mustard apron, pencil behind his ear"


def test_the_told_gender_is_in_the_appearance_of_the_cast() -> None:
    premise = "야간 알바생 소년 하늘이가 편의점에서 우산을 줍는다."
    answer = sample_script(factories.brief(premise=premise, genre="slice_of_life"), 0)
    assert answer.cast[0].appearance.startswith("남자")


def test_the_weather_of_a_premise_is_the_weather_of_the_first_scene() -> None:
    premise = "Oliver waits at the bus stop on a snowy night."
    answer = sample_script(factories.brief(premise=premise, genre="romance", languages=("en",)), 0)
    assert answer.scenes[0].time == "snowy night"
