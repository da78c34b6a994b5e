"""What a page is told of a script of one's own while it is pasted."""

from __future__ import annotations

from typing import Any

import pytest

from components.actions import answer
from components.context import Page
from components.editors.brief import draft
from engines.studio import Studio
from tests.components.requests import WORKSPACE, visit

CONTI = """제목: 심야버스

S#1. 심야버스 안 / 밤
1컷
텅 빈 버스.
2컷
지수: 벌써 다 왔나?

“왜 이제 와.”

S#2. 정류장 / 새벽
3컷
노인: 막차요?
"""


def recognise(studio: Studio, script: str, **payload: Any) -> dict[str, Any]:
    return answer(
        Page(studio), "recognise", {"language": "ko", "script": script, **payload}, visit(WORKSPACE)
    )


def test_form_counts_speakers_and_doubtful_lines_are_told(studio: Studio) -> None:
    told = recognise(studio, CONTI, languages=["ko"])
    assert told["ok"] and told["form"] == "conti" and told["title"] == "심야버스" and told["language"] == "ko"
    assert [(one["place"], one["time"]) for one in told["scenes"]] == [
        ("심야버스 안", "밤"),
        ("정류장", "새벽"),
    ]
    assert (told["cuts"], told["lines"], told["speakers"]) == (3, 2, ["지수", "노인"])
    assert told["doubtful"] == [9] and [one["line"] for one in told["told"]] == [9]
    assert "9번째 줄" in told["told"][0]["text"]


@pytest.mark.parametrize(
    ("script", "form", "language"),
    [
        ("INT. BUS - NIGHT\n\nRain.\n\nMINA\nNo.\n", "fountain", "en"),
        ("Mina: You came.\nJoon: Nearly not.\n", "plain", "en"),
        ("", "", ""),
        ("…", "plain", ""),
        ("\x00\ud800 %%%", "plain", ""),
        ("S#1. ?\n" * 400, "conti", "en"),
    ],
)
def test_any_text_is_answered(studio: Studio, script: str, form: str, language: str) -> None:
    told = recognise(studio, script)
    if not told["ok"]:
        # Half a surrogate is no text.
        assert "\ud800" in script and told["what"]
        return
    assert (told["form"], told["language"]) == (form, language)


def test_what_is_no_text_is_refused_with_words(studio: Studio) -> None:
    told = answer(Page(studio), "recognise", {"language": "en", "script": 3}, visit(WORKSPACE))
    assert not told["ok"] and told["what"]
    assert not recognise(studio, CONTI, languages=["xx yy"])["ok"]


def test_samples_in_ones_own_language_come_first() -> None:
    for language in ("ko", "en"):
        languages = [one["brief"]["languages"][0] for one in draft(language)["samples"]]
        assert languages == sorted(languages, key=lambda one: one != language)
