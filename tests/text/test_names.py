"""Whom a premise names, also by words that are no names elsewhere, and what it tells of them."""

from __future__ import annotations

import pytest

from engines.text.gender import fitting
from engines.text.josa import called
from engines.text.premise import read_premise
from engines.text.romanise import romanise
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
        ("Pilot Ines Okafor must carry a seed across the greenhouse Tethys.", ("Ines Okafor",)),
        ("Bakers Odette Marsh and Finn Calloway fight over a whisk.", ("Odette Marsh", "Finn Calloway")),
        ("The computer Bellwether locks the door. Ana waits.", ("Ana",)),
        ("수리공 오미란은 시계를 멈추려 한다. 주인 백만호가 열쇠를 숨겼다.", ("오미란", "백만호")),
    ],
)
def test_names_that_are_common_words_are_found_where_a_person_is_meant(
    premise: str, heroes: tuple[str, ...]
) -> None:
    assert read_premise(factories.brief(premise=premise)).heroes == heroes


@pytest.mark.parametrize(
    ("premise", "heroes"),
    [
        ("알렉산더 마르티네스는 바닷가에서 편지를 찾는다.", ("알렉산더 마르티네스",)),
        ("궁궐에서 고등학생 알렉산더 마르티네스가 Tom을 만난다.", ("알렉산더 마르티네스", "Tom")),
        ("보물지도를 찾은 바스티안 크뤼거는 웃는다.", ("바스티안 크뤼거",)),
        ("마이클은 카페에서 제인을 만난다.", ("마이클", "제인")),
        ("컴퓨터 프로그램은 완벽했다.", ()),
        ("윤슬은 폐교에서 종소리를 듣는다.", ("윤슬",)),
        ("한서윤과 강도현. 둘은 결혼식에서 다시 만난다.", ("한서윤", "강도현")),
        ("Björn O'Neill은 배를 고친다.", ("Björn O'Neill",)),
        ("Björn O'Neill wants to fix a boat.", ("Björn O'Neill",)),
        (
            "Zoë van der Berg meets Siobhán O'Hara-Quinn in Busan.",
            ("Zoë van der Berg", "Siobhán O'Hara-Quinn"),
        ),
        ("Dr. Park wants to sell the clinic, but Mr. X is after him.", ("Dr. Park", "Mr. X")),
        ("Linda Park opens a bakery. Theo walks in Hyde Park.", ("Linda Park", "Theo")),
        ("St. Mary's church closes at 5 p.m. and Tom runs.", ("Tom",)),
    ],
)
def test_names_of_many_lands_are_found_whole(premise: str, heroes: tuple[str, ...]) -> None:
    assert read_premise(factories.brief(premise=premise)).heroes == heroes


@pytest.mark.parametrize(
    ("premise", "place", "hour", "thing"),
    [
        ("윤슬은 사진관에서 일한다.", "사진관", "", ""),
        ("윤슬은 제주도 폐교에서 밤마다 종을 친다.", "제주도 폐교", "밤", ""),
        ("윤슬은 부산에 산다.", "부산", "", ""),
        ("소방관 이준호는 도시락을 잃어버린다.", "", "", "도시락"),
        ("아버지도 모르게 은지는 보물지도를 판다.", "", "", "지도"),
        ("Dr. Park wants to sell the clinic.", "clinic", "", ""),
    ],
)
def test_what_only_looks_like_a_place_or_a_thing_is_none(
    premise: str, place: str, hour: str, thing: str
) -> None:
    read = read_premise(factories.brief(premise=premise))
    found = [one.word if one else "" for one in (read.place, read.hour, read.thing)]
    assert found == [place, hour, thing]


def test_a_name_in_two_words_is_called_by_the_first_and_stays_in_order_in_latin_letters() -> None:
    assert called("알렉산더 마르티네스") == "알렉산더"
    assert called("Zoë van der Berg") == "Zoë"
    assert called("Dr. Park") == "Dr. Park"
    assert romanise("김하늘") == "Haneul Kim" and romanise("한서윤") == "Seoyun Han"


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
        ("서윤은 우산을 찾는다.", ("female",)),
        ("유진은 우산을 찾는다.", ("",)),
        ("민수는 우산을 찾는다. 형 민철은 말린다.", ("male", "male")),
        ("떡집 딸 배수지는 떡메를 찾는다.", ("female",)),
        ("하숙집 아들 은희가 편지를 숨긴다.", ("male",)),
        ("동네 할머니 철수가 편지를 숨긴다.", ("female",)),
        ("민수는 편지를 찾는다. 그녀는 모른다.", ("female",)),
        ("정미숙은 노래한다. 강철민이 그녀를 의심한다.", ("female", "male")),
        ("Jake는 한국에 왔다.", ("male",)),
        ("Tom finds a key. She hides it.", ("female",)),
        ("Tom finds her key.", ("male",)),
        ("Dana suspects Malik, and the principal forbids her to ask.", ("female", "male")),
        ("Wanda drives. Her grandson Teddy helps. Mr. Doyle waits.", ("female", "male", "male")),
        ("Ilse sells summers until a boy asks for his own.", ("female",)),
        ("Captain Oona sails.", ("female",)),
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


def test_what_somebody_else_does_is_not_the_heros_work() -> None:
    told = "Mara Quill wants to steal the ledger, but the night guard is her sister."
    assert read_premise(factories.brief(premise=told, languages=("en",))).job is None
