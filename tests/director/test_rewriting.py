"""One panel directed anew: what the practice writer does, and what is not taken of a model's answer."""

from __future__ import annotations

import json
from typing import Any

import pytest

from engines.director.direct import DirectorOptions
from engines.director.document import Figure, Panel, Storyboard
from engines.director.obeying import obeyed_panel
from engines.director.rewriting import NAMES, placeholders, read, request
from engines.kernel.edits import SetField
from engines.kernel.errors import InvalidInput
from engines.kernel.rewriting import Wish
from presets import prompts
from tests import factories

SCRIPT = factories.script(
    factories.scene("s1", *(factories.beat(f"a{n}", f"대사 {n}") for n in range(4))),
    factories.scene("s2", factories.beat("b0", "대사 b")),
)
CAST = SCRIPT.cast[0].id
PANEL = Panel(
    id="p1",
    scene="s1",
    shot="medium",
    prompt="편의점. 미디엄 샷, 눈높이.",
    figures=(Figure(cast=CAST, expression="비웃는"),),
    lines=("a0", "a1"),
    alt={"ko": "미디엄 샷"},
)
BOARD = Storyboard(panels=(PANEL, Panel(id="p2", scene="s1", lines=("a2",))))
WISH = Wish(item="p1", text="closer")


def obeyed(wish: str) -> dict[str, Any]:
    cast = [{"id": one.id, "names": dict(one.names)} for one in SCRIPT.cast]
    inputs = {"wish": wish, "panel": PANEL.model_dump(mode="json"), "cast": cast, "languages": ["ko"]}
    return obeyed_panel(inputs).model_dump(mode="json")


def ops(**changes: Any) -> dict[str, Any]:
    """What an answer with these values comes to, as field → value."""
    answer = {**obeyed("더 가까이"), **changes}
    made = read(json.dumps(answer), WISH, BOARD, str, SCRIPT)
    assert all(isinstance(op, SetField) and op.item == "p1" for op in made)
    return {op.field: op.value for op in made if isinstance(op, SetField)}


@pytest.mark.parametrize(
    ("wish", "field", "value"),
    [
        ("클로즈업으로", "shot", "close_up"),
        ("a close-up", "shot", "close_up"),
        ("더 멀리서", "shot", "long"),
        ("아래에서 올려다보게", "angle", "low"),
        ("from above", "angle", "high"),
        ("세로로 길게", "shape", "tall"),
        ("집중선을 넣어 줘", "effect", "focus_lines"),
        ("간격을 더 넓게", "gutter", 80),
        ("less space below", "gutter", 40),
    ],
)
def test_the_practice_writer_reframes(wish: str, field: str, value: Any) -> None:
    assert obeyed(wish)[field] == value


def test_words_follow_the_framing_and_a_persons_own_words_stay() -> None:
    made = ops()
    assert made == {"shot": "bust", "prompt": "편의점. 바스트 샷, 눈높이.", "alt.ko": "바스트 샷"}
    assert obeyed("더 화나게")["figures"][0]["expression"] == "angry"


@pytest.mark.parametrize("wish", ["고양이를 그려", "add a cat", "클로즈업은 말고", "더 길게"])
def test_what_it_cannot_do_is_said(wish: str) -> None:
    with pytest.raises(InvalidInput, match="wish_unclear"):
        obeyed(wish)
    with pytest.raises(InvalidInput, match="wish_met"):
        obeyed("미디엄 샷으로")


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"lines": ["a0"]}, "'a1' is missing"),
        ({"lines": ["a0", "a1", "a2"]}, "'a2' is none of the lines"),
        ({"lines": ["a0", "a1", "b0"]}, "'b0' is none of the lines"),
        ({"lines": ["a0", "a1", "invented"]}, "'invented' is none"),
        ({"lines": ["a1", "a0"]}, "script's order"),
        ({"lines": ["a0", "a1", "a1"]}, "script's order"),
        ({"figures": [{"cast": "ch_nobody", "position": "left", "expression": "smile", "pose": "standing",
                       "facing": "front", "looking": "left"}]}, "no id of the cast"),
        ({"figures": [{"cast": CAST, "position": "left", "expression": "gloomy", "pose": "standing",
                       "facing": "front", "looking": "left"}]}, "'gloomy' is none of the words"),
        ({"shot": "selfie"}, "shot"),
    ],
)  # fmt: skip
def test_an_answer_that_breaks_its_promise_is_refused_with_the_place(
    changes: dict[str, Any], problem: str
) -> None:
    with pytest.raises(ValueError, match=problem.replace("(", "\\(")):
        ops(**changes)


def test_a_line_no_panel_has_may_be_taken_in_and_numbers_are_kept_in_bounds() -> None:
    made = ops(lines=["a0", "a1", "a3"], gutter=99999, room=7.0)
    assert (made["lines"], made["gutter"], made["room"]) == (["a0", "a1", "a3"], 3000, 0.6)


def test_the_prompt_shows_the_panel_its_lines_and_its_neighbours() -> None:
    assert set(placeholders(WISH, BOARD, SCRIPT)) == set(NAMES)
    sent = request(DirectorOptions(), WISH, BOARD, SCRIPT)
    assert "What is wished: closer" in sent.prompt
    assert "[a0] dialogue" in sent.prompt and "[a3] (free) dialogue" in sent.prompt
    assert "[a2]" not in sent.prompt and "[b0]" not in sent.prompt
    assert '"lines":["a2"]' in sent.prompt
    assert set(prompts()["rewrite_panel"].placeholders) <= set(NAMES)
