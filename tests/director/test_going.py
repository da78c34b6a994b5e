"""What changes in the middle of a scene with a heading: its place, its hour, its weather."""

from __future__ import annotations

import re

import pytest

from presets.words import find
from tests import factories
from tests.director.test_storyboards import directed, written

KOREAN = """S#1. 교실 / 오후 11시
민수가 창가에 앉아 있다.
민수: 지루하다.
지우: 나가자.
그들은 옥상으로 올라간다.
민수: 바람 좋다.
갑자기 비가 내리기 시작한다.
지우: 우산 없는데!
둘은 카페로 들어간다.
지우: 살았다.
"""
ENGLISH = """INT. DINER - 3 A.M.

Ada wipes the counter.

ADA
We're closed.

Ada and Sam walk out to the parking lot.

SAM
That's my car.

It starts to snow.

ADA
Get in.

At noon, they sleep.

SAM
Zzz.
"""


def seen(text: str, language: str) -> list[tuple[str, str]]:
    """What each panel shows, and its setting."""
    script = written(factories.brief(premise="", script=text, languages=(language,)))
    board = directed(script)
    told = [beat.id for scene in script.scenes for beat in scene.beats if beat.is_line]
    assert [line for panel in board.panels for line in panel.lines] == told
    return [(panel.action, panel.setting) for panel in board.panels]


def at(panels: list[tuple[str, str]], words: str) -> str:
    return next(setting for action, setting in panels if words in action)


def test_panels_of_a_headed_korean_scene_go_on_where_its_actions_go() -> None:
    panels = seen(KOREAN, "ko")
    assert at(panels, "창가") == "교실, 밤, 오후 11시"
    assert at(panels, "올라간다").startswith("옥상")
    # It rains from the panel on in which it begins to.
    first = next(number for number, (action, _) in enumerate(panels) if "비가" in action)
    assert [("비" in setting.split(", ")) for _, setting in panels] == [
        number >= first for number in range(len(panels))
    ]
    assert at(panels, "카페로").startswith("카페")


def test_panels_of_a_headed_english_scene_do_so_too() -> None:
    panels = seen(ENGLISH, "en")
    assert "DINER" in at(panels, "wipes")
    assert "parking lot" in at(panels, "walk out")
    assert "snow" not in at(panels, "walk out")
    assert "snow" in at(panels, "It starts")
    assert "noon" in at(panels, "At noon").lower()


@pytest.mark.parametrize(
    ("action", "language"),
    [
        ("지우는 옥상으로 올라간다.", "ko"),
        ("둘은 옥상으로 올라가려고 한다.", "ko"),
        ("둘은 옥상으로 올라가지 않는다.", "ko"),
        ("둘은 옥상을 바라본다.", "ko"),
        ("Joon runs to the beach.", "en"),
        ("They want to go to the beach.", "en"),
        ("They look at the beach.", "en"),
    ],
)
def test_whoever_stays_behind_and_what_is_only_wished_for_moves_nothing(action: str, language: str) -> None:
    one, other = ("민수", "지우") if language == "ko" else ("Mina", "Joon")
    head = "S#1. 교실 / 낮" if language == "ko" else "S#1. Office / day"
    text = f"{head}\n{one}: 1.\n{other}: 2.\n{action}\n{one}: 3.\n{one}: 4.\n"
    assert not re.search("옥상|beach", " ".join(setting for _, setting in seen(text, language)))


def test_weather_that_is_feared_does_not_begin_and_one_that_ends_is_over() -> None:
    panels = seen("S#1. 공원 / 저녁, 비\n민수가 걷는다.\n민수: 춥다.\n비가 그친다.\n민수: 이제야.\n", "ko")
    assert "비" in at(panels, "걷는다").split(", ")
    assert "비" not in at(panels, "그친다").split(", ")
    calm = seen("S#1. 공원 / 저녁\n곧 비가 내릴 것 같다.\n민수: 가자.\n지우: 응.\n", "ko")
    assert all("rain" not in setting for _, setting in calm)


@pytest.mark.parametrize(
    ("time", "hour"),
    [
        ("오후 11시", "night"),
        ("새벽 3시", "late_night"),
        ("새벽 5시 반", "dawn"),
        ("오전 1시", "late_night"),
        ("낮 12시", "noon"),
        ("저녁 8시", "evening"),
        ("23:40", "night"),
        ("3 a.m.", "late_night"),
        ("11 p.m.", "night"),
        ("7:30 AM", "morning"),
        ("at noon", "noon"),
        ("3시", ""),
        ("3시간 뒤", ""),
        ("3:15", ""),
    ],
)
def test_the_hour_is_read_by_the_clock(time: str, hour: str) -> None:
    found = find("hours", time)
    assert (found.key if found else "") == hour


def test_a_page_in_capitals_is_no_cue_under_which_its_panels_are_spoken() -> None:
    panels = seen(
        "PAGE ONE\nPanel 1\nA beach. Ruth waves.\nRUTH: Here!\nPanel 2\nTeo runs.\nTEO: Wait!\n", "en"
    )
    assert [action for action, _ in panels][:2] == ["A beach. Ruth waves.", "Teo runs."]
