"""How people write scripts of their own: directions after the colon, bare headings, shots, sounds."""

from __future__ import annotations

import pytest

from engines.director.asked import asked_shot
from engines.director.document import Storyboard
from engines.text.checks import check
from engines.text.own.write_conti import write_conti
from tests import factories
from tests.director.test_storyboards import directed
from tests.text.test_sample import written
from tests.text.test_script_forms import read, rows

PLAIN = """Title: The Last Lamp

밤, 옥상

태호가 난간에 기대 있다.
수아: 별이 안 보이네.
태호: (웃으며) 도시잖아.
수아: 그래도 하나는 있을 줄 알았어.

다음 날, 교실

수아가 책상에 엎드려 있다.
태호: 어제 일은 미안.
수아: (고개를 들지 않고) 됐어.
태호: 하나 찾았어. 별.
"""


def board(text: str) -> Storyboard:
    return directed(read(text))


def test_brackets_after_the_colon_are_how_it_is_said_and_go_out_again() -> None:
    script = read("밤, 옥상\n\n태호: (웃으며) 도시잖아.\n수아: (작게) 응.")
    assert rows(script) == [
        ("action", "", "태호 (웃으며)"),
        ("dialogue", "태호", "도시잖아."),
        ("whisper", "수아", "응."),
    ]
    assert rows(read(write_conti(script, "ko"))) == rows(script)
    # Before it, the place is shown with them small in it.
    said = next(panel for panel in directed(script).panels if "웃으며" in panel.action)
    assert said.figures[0].expression == "smile"


@pytest.mark.parametrize(
    ("line", "place", "time"),
    [
        ("밤, 옥상", "옥상", "밤"),
        ("다음 날, 교실", "교실", "다음 날"),
        ("옥상, 밤", "옥상", "밤"),
        ("Night, rooftop", "rooftop", "Night"),
        ("The next day, classroom", "classroom", "The next day"),
    ],
)
def test_a_time_and_a_place_alone_on_a_line_begin_a_scene(line: str, place: str, time: str) -> None:
    scenes = read(f"{line}\n\n민지: 응").scenes
    assert [(scene.place, scene.time) for scene in scenes] == [(place, time)]


@pytest.mark.parametrize(
    "line", ["밤, 옥상에 비가 온다", "어젯밤, 그는 옥상에 있었다.", "Night, and the roof is wet."]
)
def test_a_sentence_with_an_hour_in_it_is_no_heading(line: str) -> None:
    script = read(f"민지: 응\n\n{line}")
    assert len(script.scenes) == 1
    assert rows(script)[-1] == ("action", "", line)


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("A knock. BOOM.", [("action", "", "A knock."), ("sfx", "", "BOOM.")]),
        ("CRASH!", [("sfx", "", "CRASH!")]),
        ("Mina watches TV.", [("action", "", "Mina watches TV.")]),
        ("Action: A knock. BOOM.", [("action", "", "A knock. BOOM.")]),
    ],
)
def test_a_cry_in_capitals_at_the_end_of_a_line_is_a_sound(
    line: str, parts: list[tuple[str, str, str]]
) -> None:
    script = read(f"# Rooftop\n\n{line}\n\nMina: Yes?")
    assert rows(script)[:-1] == parts
    assert rows(read(write_conti(script, "ko"))) == rows(script)


@pytest.mark.parametrize(
    ("words", "shot"),
    [
        ("전경. 한옥 마당에 눈이 쌓인다.", "long"),
        ("풀샷: 태호가 걷는다.", "long"),
        ("롱샷 - 태호가 걷는다.", "long"),
        ("바스트. 태호가 돌아본다.", "bust"),
        ("클로즈업 태호의 얼굴.", "close_up"),
        ("[미디엄] 태호가 앉는다.", "medium"),
        ("인서트: 낡은 열쇠.", "insert"),
        ("클로즈업. 낡은 열쇠.", "insert"),
        ("Close-up: 태호.", "close_up"),
        ("Wide shot. 태호가 걷는다.", "long"),
        ("Over the shoulder: 태호.", "over_shoulder"),
    ],
)
def test_a_shot_at_the_head_of_a_cut_is_the_panels_shot(words: str, shot: str) -> None:
    made = board(f"S#1. 한옥 마당 / 아침\n1컷\n태호: 왔네.\n2컷\n{words}\n3컷\n수아: 응.")
    panel = next(one for one in made.panels if words.split()[-1].rstrip(".") in one.action)
    assert panel.shot == shot


def test_a_word_of_a_sentence_asks_for_no_shot() -> None:
    script = read("1컷\n전경이 펼쳐진다.\n2컷\nInsert coins to play")
    assert [asked_shot(scene.beats, "ko") for scene in script.scenes] == [None]


def test_a_short_script_gets_the_panels_it_needs_and_shows_nothing_nobody_wrote() -> None:
    script = read(PLAIN, cuts=15)
    made = directed(script)
    assert [(scene.place, scene.time) for scene in script.scenes] == [("옥상", "밤"), ("교실", "다음 날")]
    assert 6 <= len(made.panels) <= 10
    assert not [panel.action for panel in made.panels if "시계" in panel.action or "물건" in panel.action]


def test_a_courtyard_is_no_street() -> None:
    made = board("S#1. 한옥 마당 / 아침\n1컷\n태호: 왔네.")
    assert not made.panels[0].setting.startswith("street")


@pytest.mark.parametrize(
    ("text", "title", "places"),
    [
        ("# 궁궐의 밤\n\n민수가 웃는다.\n민수: 응.\n", "궁궐의 밤", [""]),
        ("<첫눈>\n\n#1\n한옥 마당.\n민수: 응.\n", "첫눈", ["한옥 마당"]),
        ("# 옥탑방 고양이\n\n## 옥상 / 밤\n\n민수: 응.\n", "옥탑방 고양이", ["옥상"]),
        ("# 옥상, 밤\n\n민수: 응.\n", "옥상", ["옥상"]),
        ("#2 부엌. 저녁.\n민수: 응.\n", "부엌", ["부엌"]),
        ("Scene one. The palace gardens.\n민수: 응.\n", "The palace gardens", ["The palace gardens"]),
        ("1. INT. 부엌 - 밤\n민수: 응.\n2. EXT. 옥상 - 낮\n민수: 어.\n", "부엌", ["INT. 부엌", "EXT. 옥상"]),
    ],
)
def test_titles_and_headings_as_people_write_them(text: str, title: str, places: list[str]) -> None:
    script = written(factories.brief(premise="", script=text, languages=("ko",), title=""))
    assert script.title == {"ko": title}
    assert [scene.place for scene in script.scenes] == places


def test_a_cast_list_under_whatever_heading_is_one() -> None:
    text = "Character list:\nNell – a thief, 22\nCorvin: guard captain, 50\n\nNell: Too easy.\n"
    script = written(factories.brief(premise="", script=text, languages=("ko",)))
    assert [(one.names["ko"], one.role) for one in script.cast] == [
        ("Nell", "a thief, 22"),
        ("Corvin", "guard captain, 50"),
    ]


@pytest.mark.parametrize(
    "line",
    ['"이 시각에 어인 일이냐." 세자가 말한다.', "“Come in,” said Tom.", "He whispers, “Run!”"],
)
def test_speech_in_running_text_is_told_of(line: str) -> None:
    brief = factories.brief(premise="", script=f"옥상.\n{line}\n민수: 응.\n", languages=("ko",))
    assert [
        one.values["line"] for one in check(written(brief), brief) if one.rule == "script_line_speaker"
    ] == [2]
