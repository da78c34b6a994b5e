"""Scenes with headings that go on elsewhere, as their actions say: the panels after it are set there."""

from __future__ import annotations

import pytest

from tests import factories
from tests.director.test_storyboards import directed, written


def settings(text: str, language: str) -> list[str]:
    script = written(factories.brief(premise="", script=text, languages=(language,)))
    return [panel.setting for panel in directed(script).panels]


def test_however_it_snows_it_does_and_a_week_later_it_is_no_longer_that_hour() -> None:
    text = (
        "#1 한옥 마당\n눈이 펑펑 내린다.\n미소: 눈이다!\n"
        "#2 교실 / 저녁\n미소: 응.\n#3 옥상 / 일주일 뒤\n미소: 어.\n"
    )
    told = settings(text, "ko")
    assert "한옥 마당, 정오, 눈발" in told
    assert "옥상, 일주일 뒤, 정오" in told


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        (
            "S#1. 교실 / 밤\n1컷\n민수가 앉아 있다.\n2컷\n"
            "다음 날 아침, 학교 옥상. 민수가 선다.\n민수: 춥다.\n"
            "3컷\n한편, 카페에서는 지우가 커피를 마신다.\n지우: 음.\n",
            "ko",
            ["교실, 밤", "옥상, 학교 옥상, 다음 날 아침", "카페, 밤"],
        ),
        (
            "S#1. Office / night\nCut 1\nMina types.\nCut 2\n"
            "Meanwhile, on the rooftop, Teo waits.\nTeo: Cold.\n",
            "en",
            ["Office, night", "rooftop, night"],
        ),
        (
            "S#1. Office / night\nCut 1\nMina types.\nCut 2\n"
            "Two hours later. The roof of the hospital.\nTeo: Cold.\n",
            "en",
            ["Office, night", "rooftop, The roof of the hospital, Two hours later, night"],
        ),
        (
            "S#1. 옥상 / 밤\n1컷\n비가 그쳤다. 민수가 선다.\n2컷\n"
            "다음 날. 불이 꺼지고 창문이 닫힌다.\n민수: 어?\n",
            "ko",
            ["옥상, 밤", "옥상, 밤"],
        ),
    ],
)
def test_panels_are_set_where_the_action_has_gone(text: str, language: str, told: list[str]) -> None:
    assert settings(text, language) == told
