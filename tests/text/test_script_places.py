"""Where and when a script of one's own plays that has no scene headings, as its actions say."""

from __future__ import annotations

import pytest

from engines.kernel.document import Finding
from engines.text.checks import check
from engines.text.document import Script
from engines.text.own import SCRIPT_FORMS
from tests import factories
from tests.text.test_sample import written


def made(text: str, language: str = "ko") -> Script:
    return written(factories.brief(premise="", script=text, languages=(language,), title=""))


def scenes(text: str, language: str = "ko") -> list[tuple[str, str, int]]:
    """Place, time and number of beats of every scene."""
    return [(scene.place, scene.time, len(scene.beats)) for scene in made(text, language).scenes]


def place(action: str, language: str = "ko") -> str:
    """Where a script plays that begins with this action."""
    return made(f"{action}\n민수: 응.\n지우: 응?\n", language).scenes[0].place


KOREAN = """1컷
기차역 승강장, 비가 내린다. 민수가 우산 없이 서 있다.
민수: 늦었네.
2컷
지우가 뛰어온다.
지우: 미안! 학교에 갔다 왔어.
3컷
다음 날 아침, 학교 옥상. 민수가 하늘을 본다.
민수: 맑다.
4컷
가게 앞 골목. 고양이가 지나간다.
"""
ENGLISH = """A rainy train platform at night. Mina waits alone.

Mina: He's late.

Joon: Sorry! I was at the library.

Meanwhile, on the rooftop, Teo watches them through binoculars.

Teo: Got you.

The next morning. A hospital corridor.

Mina: Again?
"""
FOUNTAIN = """Title: The Last Ferry

A ferry dock at dusk. Rain.

RUTH
Is this the last one?

CUT TO:

Later that night, a small cottage. A lamp burns in the window.

RUTH
Anna?

> FADE OUT.
"""


def test_a_script_without_headings_plays_where_its_actions_say() -> None:
    assert scenes(KOREAN) == [
        ("기차역 승강장", "", 4),
        ("학교 옥상", "다음 날 아침", 2),
        ("가게 앞 골목", "", 1),
    ]
    assert scenes(ENGLISH, "en") == [
        ("rainy train platform", "night", 3),
        ("rooftop", "night, rain", 2),
        ("hospital corridor", "The next morning", 2),
    ]


def test_what_is_meant_for_the_makers_stays_in_the_scene_it_stands_in() -> None:
    script = made(FOUNTAIN, "en")
    assert [(scene.place, scene.time, scene.summary) for scene in script.scenes] == [
        ("ferry dock", "dusk", "> CUT TO:"),
        ("small cottage", "Later that night", "> FADE OUT."),
    ]


@pytest.mark.parametrize(
    ("action", "where"),
    [
        ("민수가 학교 옥상에 앉아 있다.", "학교 옥상"),
        ("지우가 카페로 들어온다.", "카페"),
        ("민수가 편의점 앞에서 컵라면을 먹는다.", "편의점 앞"),
        ("와이드. 눈 덮인 간이역.", "눈 덮인 간이역"),
        ("풀샷 - 교실 전경", "교실"),
        ("배경: 비 오는 골목", "비 오는 골목"),
        ("강남역 3번 출구 앞. 오후.", "강남역 3번 출구 앞"),
        ("경찰서 취조실. 형사가 책상을 친다.", "경찰서 취조실"),
        ("바다. 파도가 높다.", "바다"),
        ("차 안. 라디오가 지직거린다.", "차 안"),
        ("민수의 집. 밤.", "민수의 집"),
        ("민수가 골목을 달린다.", "골목"),
        # Talked of, wished for, come from, seen from afar: no place.
        ("학교에 안 갔다.", ""),
        ("민수는 학교에 가고 싶다.", ""),
        ("학교에서 받은 상장을 본다.", ""),
        ("병원에서 전화가 온다.", ""),
        ("책상에 학교 사진이 걸려 있다.", ""),
        ("민수가 창문 밖 학교를 본다.", ""),
        ("“학교 옥상.” 민수가 중얼거린다.", ""),
        ("낯선 차가 지나간다. 같은 차가, 같은 속도로, 한 번 더.", ""),
        ("어젯밤 골목에서 본 고양이다.", ""),
    ],
)
def test_a_korean_action_says_where_it_is_or_does_not(action: str, where: str) -> None:
    assert place(action) == where


@pytest.mark.parametrize(
    ("action", "where"),
    [
        ("The alley in front of the shop. Somebody runs.", "alley in front of the shop"),
        ("She sits in a cafe, staring at the school across the street.", "cafe"),
        ("Wide shot: an empty desert highway at dawn.", "empty desert highway"),
        ("Inside the bakery, flour hangs in the air.", "bakery"),
        ("Busan harbor, 1950.", "Busan harbor"),
        ("Somebody's bedroom. 3 a.m.", "Somebody's bedroom"),
        ("A boy in a school uniform stops in front of the church.", "in front of the church"),
        ("Out on the street it's pouring.", "street"),
        ("By the fire in the kitchen. Soup.", "kitchen"),
        ("The kitchen of the old inn.", "kitchen of the old inn"),
        ("Joon never went to school.", ""),
        ("A photo of the beach on the wall.", ""),
        ("She remembers the summer at the beach.", ""),
        ("The letter that he wrote at the library lies open.", ""),
        ("He looks into the shop window.", ""),
        ("Two figures stand in a square of light.", ""),
        ("A night bus rolls by.", ""),
        ("A school bell rings.", ""),
        ("A knock at the door.", ""),
    ],
)
def test_an_english_action_says_where_it_is_or_does_not(action: str, where: str) -> None:
    assert made(f"{action}\nMina: Yes.\nJoon: Yes?\n", "en").scenes[0].place == where


@pytest.mark.parametrize(
    ("action", "when"),
    [
        ("새벽 두 시, 편의점.", "새벽 두 시"),
        ("밤. 텅 빈 교실.", "밤"),
        ("조선 시대, 궁궐 뒤뜰. 달밤.", "조선 시대, 달밤"),
        ("어젯밤 일이 떠오른다. 교실.", ""),
        ("밤하늘이 맑다. 옥상.", ""),
        ("회사 탕비실, 점심.", "점심"),
        ("점심을 먹는 사람들. 식당.", ""),
    ],
)
def test_the_hour_is_the_one_it_is_now(action: str, when: str) -> None:
    assert made(f"{action}\n민수: 응.\n").scenes[0].time == when


def test_what_people_say_is_no_place_they_are_at() -> None:
    text = "민수가 웃는다.\n민수: 학교 옥상.\n지우: 나는 카페에 앉아 있어.\n"
    assert scenes(text) == [("", "", 3)]


def test_a_place_with_an_owner_and_its_inside_are_one_place_and_the_way_there_another() -> None:
    text = (
        "폐가. 문이 열린다.\n민수: 누구?\n"
        "폐가 안, 고양이가 있다.\n민수: 너구나.\n폐가 앞 골목.\n민수: 가자.\n"
    )
    assert [where for where, _, _ in scenes(text)] == ["폐가 안", "폐가 앞 골목"]


def test_back_at_a_place_it_is_called_as_before() -> None:
    text = (
        "An abandoned amusement park, late at night.\nRosie: Brr.\nMeanwhile, in the kitchen, Mom waits.\n"
        "Mom: Rosie?\nBack at the park, the carousel spins.\nRosie: Brr again.\n"
    )
    assert [where for where, _, _ in scenes(text, "en")] == [
        "abandoned amusement park",
        "kitchen",
        "abandoned amusement park",
    ]


def test_a_time_that_ends_a_cut_is_about_the_next_one() -> None:
    text = (
        "Panel 1\nA park at night.\nRosie: Brr.\nCaption: The next morning...\n"
        "Panel 2\nA police station.\nRosie: Hi.\n"
    )
    assert [(where, when) for where, when, _ in scenes(text, "en")] == [
        ("park", "night"),
        ("police station", "The next morning"),
    ]


def test_a_heading_that_names_no_place_gets_what_its_first_actions_say_and_is_not_parted() -> None:
    text = (
        "S#1. 교실 / 낮\n1컷\n다음 날 아침, 학교 옥상. 민수가 서 있다.\n민수: 춥다.\n"
        "S#2\n2컷\n체육관. 공이 튄다.\n민수: 어?\n3컷\n하굣길, 버스 정류장. 노을.\n지우: 가자.\n"
    )
    assert scenes(text) == [("교실", "낮", 2), ("체육관", "", 4)]


@pytest.mark.parametrize("form", sorted(SCRIPT_FORMS))
def test_a_scene_nobody_placed_stays_so_when_the_script_is_written_and_read_again(form: str) -> None:
    script = made("S#1. ? / ?\n\n밤. 학교 옥상.\n민수: 춥다.\n\nS#2. 교실\n\n저녁. 빈 교실.\n민수: 덥다.\n")
    assert [(scene.place, scene.time) for scene in script.scenes] == [("", ""), ("교실", "저녁")]
    empty = script.model_copy(
        update={"scenes": (script.scenes[0], script.scenes[1].model_copy(update={"time": ""}))}
    )
    again = made(SCRIPT_FORMS[form].write(empty, "ko"))
    assert [(scene.place, scene.time) for scene in again.scenes] == [("", ""), ("교실", "")]


def test_lines_are_told_of_by_the_beat_they_became_in_whatever_scene() -> None:
    text = "교실.\n민수: 응.\n다음 날, 옥상.\n민수 - 어\n"
    brief = factories.brief(premise="", script=text, languages=("ko",), title="")
    script = written(brief)
    told: list[Finding] = [one for one in check(script, brief) if one.rule == "script_line_speaker"]
    beats = {beat.id: beat.text["ko"] for beat in script.scenes[1].beats}
    assert [(one.values["line"], beats.get(one.item)) for one in told] == [(4, "민수 - 어")]


def test_pages_of_a_printed_comic_are_no_pictures_and_count_their_panels_anew() -> None:
    text = (
        "PAGE ONE\n\nPanel 1: A lighthouse, storm.\nPanel 2\nELIAS: Who?\n\n"
        "PAGE TWO\n\nPanel 1: At the door: a girl.\nGIRL: Me.\n"
    )
    brief = factories.brief(premise="", script=text, languages=("en",), title="")
    script = written(brief)
    assert [(scene.place, scene.summary) for scene in script.scenes] == [("lighthouse", "PAGE ONE\nPAGE TWO")]
    assert [member.names["en"] for member in script.cast] == ["ELIAS", "GIRL"]
    assert script.cuts == 3
    assert not [one for one in check(script, brief) if one.rule == "script_cut_order"]


def test_the_same_place_later_is_called_as_before() -> None:
    text = "회사 탕비실.\n지영: 응.\n일주일 뒤. 같은 탕비실.\n지영: 어.\n"
    assert scenes(text) == [("회사 탕비실", "", 2), ("회사 탕비실", "일주일 뒤", 2)]
