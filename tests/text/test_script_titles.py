"""A title that nothing calls one, and what is no place: "Night Bus", "The bus stops."."""

from __future__ import annotations

import pytest

from engines.text.document import Brief
from engines.text.parse import reading_of
from tests.text.test_script_forms import read

BUS = """Night Bus

Mina sits alone on the night bus. Rain runs down the window.
Mina: Last stop again.
The bus stops.
The doors open. Joon comes in, soaked.
Joon: Room for one more?
"""


def test_a_first_line_with_capitals_is_the_title_and_nothing_that_happens() -> None:
    script = read(BUS, languages=("en",))
    assert script.title == {"en": "Night Bus"}
    assert [scene.place for scene in script.scenes] == ["night bus"]
    assert next(script.beats()).text["en"].startswith("Mina sits alone")


@pytest.mark.parametrize(
    ("sentence", "places"),
    [
        ("The bus stops.", ["kitchen"]),
        ("The car parks.", ["kitchen"]),
        ("The ship docks.", ["kitchen"]),
        ("The bus stop, empty.", ["kitchen", "bus stop"]),
    ],
)
def test_what_something_does_is_no_place(sentence: str, places: list[str]) -> None:
    script = read(f"In the kitchen.\nMina: No.\n{sentence}\nJoon: Yes.\n", languages=("en",))
    assert [scene.place for scene in script.scenes] == places


@pytest.mark.parametrize(
    ("text", "title", "place"),
    [
        ("Night Bus\n\nINT. BUS - NIGHT\n\nRain.\n\nMINA\nNo.\n", "Night Bus", "INT. BUS"),
        ("NIGHT BUS\nby Jane Doe\n\nINT. BUS - NIGHT\n\nRain.\n\nMINA\nNo.\n", "NIGHT BUS", "INT. BUS"),
        ("Night Bus\n\nPanel 1: A road.\nPanel 2: Mina asleep.\n", "Night Bus", "road"),
        ("Night bus\n\n# Rooftop, night\nMina: No.\n", "Night bus", "Rooftop"),
        ("막차\n\nS#1. 버스 안 / 밤\n1컷\n지수: 네.\n", "막차", "버스 안"),
        ("심야버스\n\n지수가 심야버스 맨 뒤에 앉아 있다.\n지수: 또 막차네.\n", "심야버스", "심야버스"),
        ("우산의 이름\n\n지수: 또 막차네.\n지수가 웃는다.\n", "우산의 이름", ""),
        ("Night Bus\n\nMina: No.\nShe looks up.\n", "Night Bus", "Night Bus"),
    ],
)
def test_a_line_above_all_else_is_the_title(text: str, title: str, place: str) -> None:
    script = read(text, languages=("ko" if "가" <= title[0] <= "힣" else "en",))
    assert list(script.title.values()) == [title]
    assert script.scenes[0].place == place
    assert title not in [words for beat in script.beats() for words in beat.text.values()]


@pytest.mark.parametrize(
    "text",
    [
        "학교 옥상\n\n민아: 왔네.\n준호: 응.\n",
        "Rain on the water tanks.\n\nMina: You came.\n",
        "A rainy train platform at night\n\nMina: You came.\n",
        "민아가 뛴다\n\n민아: 왔네.\n",
        "쾅!\n\n민아: 왔네.\n",
        "MINA\nYou came.\n\nJOON\nYes.\n",
    ],
)
def test_a_script_that_begins_at_once_keeps_its_first_line(text: str) -> None:
    korean = any("가" <= one <= "힣" for one in text)
    reading = reading_of(Brief(script=text, languages=("ko" if korean else "en",)))
    assert reading.title == ""


def test_a_number_before_a_heading_is_no_part_of_the_place() -> None:
    script = read(
        "# Night Bus\n\n## 1. Kitchen, night\nMina: No.\n\n## 2) Rooftop, dawn\nMina: Yes.\n",
        languages=("en",),
    )
    assert [(scene.place, scene.time) for scene in script.scenes] == [
        ("Kitchen", "night"),
        ("Rooftop", "dawn"),
    ]


def test_who_wrote_it_is_told_with_its_line() -> None:
    reading = reading_of(
        Brief(script="Night Bus\nby Jane Doe\n\nINT. BUS - NIGHT\n\nRain.\n", languages=("en",))
    )
    assert reading.title_line == 1 and [one.first for one in reading.left_out] == [2]
    assert reading.rows == 4
