"""The director's call, and what it makes of answers that lie."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engines.director import STAGE
from engines.director.answer import schema
from engines.director.checks import check
from engines.director.direct import DirectorOptions, request_for
from engines.director.document import Panel, Storyboard
from engines.kernel.errors import Failure, InvalidInput, StageFailed
from engines.providers.strict import strict_schema
from tests import factories
from tests.text.doubles import WritingContext

SCRIPT = factories.script(
    factories.scene("s1", *(factories.beat(f"a{n}", f"대사 {n}") for n in range(5))),
    factories.scene("s2", *(factories.beat(f"b{n}", f"대사 {n + 5}") for n in range(4))),
    cuts=6,
)
IDS = [*SCRIPT.lines(), "nonsense"]


def panel(scene: str, *lines: str, **changes: Any) -> dict[str, Any]:
    return {
        "scene": scene,
        "shot": "medium",
        "angle": "eye_level",
        "shape": "wide",
        "effect": "none",
        "setting": "편의점",
        "action": "",
        "figures": [],
        "lines": list(lines),
        "prompt": "편의점",
        "alt": [{"lang": "ko", "text": "편의점"}],
        "room": 0.2,
        "gutter": 60,
        "gutter_tone": "paper",
        **changes,
    }


def directed(*panels: dict[str, Any]) -> Storyboard:
    ctx = WritingContext(lambda request: json.dumps({"panels": panels}))
    return STAGE.run(ctx, DirectorOptions(), SCRIPT)


def placed(board: Storyboard) -> list[list[str]]:
    return [list(panel.lines) for panel in board.panels]


PANELS = st.lists(
    st.builds(
        lambda scene, lines: panel(scene, *lines),
        st.sampled_from(["s1", "s2", "s9"]),
        st.lists(st.sampled_from(IDS), max_size=6),
    ),
    min_size=1,
    max_size=10,
)


@settings(max_examples=150, deadline=None)
@given(PANELS)
def test_whatever_is_answered_every_line_stands_once_and_in_order(panels: list[dict[str, Any]]) -> None:
    board = directed(*panels)
    assert [line for panel in board.panels for line in panel.lines] == list(SCRIPT.lines())
    assert all(len(panel.lines) <= 3 for panel in board.panels)
    assert [panel.scene for panel in board.panels] == sorted(panel.scene for panel in board.panels)
    assert len({panel.id for panel in board.panels}) == len(board.panels)
    assert not [finding for finding in check(board, SCRIPT) if finding.severity == "error"]


def test_a_good_answer_is_kept_as_it_is() -> None:
    board = directed(
        panel("s1", "a0", "a1"),
        panel("s1"),
        panel("s1", "a2", "a3", "a4"),
        panel("s2", "b0", "b1", "b2", "b3"),
    )
    assert placed(board)[:3] == [["a0", "a1"], [], ["a2", "a3", "a4"]]


def test_a_line_left_out_goes_to_the_panel_beside_its_neighbours() -> None:
    board = directed(
        panel("s1", "a0", "a1"), panel("s1", "a3", "a4"), panel("s2", "b0", "b1"), panel("s2", "b3")
    )
    assert placed(board) == [["a0", "a1", "a2"], ["a3", "a4"], ["b0", "b1", "b2"], ["b3"]]


def test_what_the_script_does_not_know_is_dropped() -> None:
    figure = {
        "cast": "ghost",
        "position": "left",
        "expression": "smile",
        "pose": "standing",
        "facing": "front",
        "looking": "viewer",
    }
    known = {**figure, "cast": "ch_minsu"}
    alt = [{"lang": "ko", "text": "가"}, {"lang": "en", "text": "a"}]
    first = directed(panel("s1", figures=[figure, known, known], alt=alt, room=9, gutter=-5)).panels[0]
    assert [figure.cast for figure in first.figures] == ["ch_minsu"]
    assert first.alt == {"ko": "가"}
    assert (first.room, first.gutter) == (0.6, 0)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"panels": []}', '{"panels": [{"scene": "s1"}]}'])
def test_a_wrong_answer_is_a_failure_with_its_place(text: str) -> None:
    with pytest.raises(StageFailed) as caught:
        STAGE.run(WritingContext(lambda request: text), DirectorOptions(), SCRIPT)
    assert caught.value.code == "answer_invalid"
    assert caught.value.cause


def test_failures_empty_scripts_and_wrong_prompts_are_told_apart() -> None:
    failure = Failure(code="rate_limit", cause="wait", values={"seconds": 3})
    with pytest.raises(StageFailed) as failed:
        STAGE.run(WritingContext(lambda request: failure), DirectorOptions(), SCRIPT)
    assert failed.value.code == "rate_limit"
    with pytest.raises(InvalidInput) as empty:
        STAGE.run(WritingContext(), DirectorOptions(), factories.script(factories.scene("s1")))
    assert empty.value.code == "script_empty"
    with pytest.raises(InvalidInput) as wrong:
        request_for(DirectorOptions(prompt="{{scritp}}"), SCRIPT)
    assert wrong.value.values["name"] == "scritp"


def test_the_schema_can_be_enforced_and_holds_no_wording() -> None:
    _, enforced = strict_schema(schema())
    assert enforced
    assert schema()["$defs"]["PanelAnswer"]["properties"]["lines"]["items"] == {"type": "string"}


def test_the_prompt_names_every_line_and_scene() -> None:
    prompt = request_for(DirectorOptions(), SCRIPT).prompt
    assert all(line in prompt for line in SCRIPT.lines())
    assert all(scene.id in prompt for scene in SCRIPT.scenes)


def test_rewording_a_line_directs_nothing_anew_but_moving_it_does() -> None:
    uses = STAGE.uses["script"]
    one, two = factories.beat("l1", "안녕"), factories.beat("l2", "응")
    before = uses(factories.script(factories.scene("s1", one, two)))
    reworded = factories.script(factories.scene("s1", factories.beat("l1", "안녕하세요"), two))
    assert uses(reworded) == before
    assert uses(factories.script(factories.scene("s1", two, one))) != before
    other = factories.script(factories.scene("s1", factories.beat("l1", "안녕", "shout"), two))
    assert uses(other) != before


def test_checks_name_what_is_wrong() -> None:
    board = Storyboard(
        panels=(
            Panel(id="p1", scene="s1", lines=("a1", "a0", "zz"), prompt="x"),
            Panel(id="p2", scene="gone", lines=("a1",), figures=({"cast": "ghost"},)),  # type: ignore[arg-type]
            Panel(id="p3", scene="s2", lines=("b0", "b1", "b2", "b3")),
            Panel(id="p4", scene="s2"),
        )
    )
    found = {(finding.rule, finding.item) for finding in check(board, SCRIPT)}
    assert {
        ("storyboard_line_order", "p1"),
        ("storyboard_line_unknown", "p1"),
        ("storyboard_line_twice", "p2"),
        ("storyboard_scene_unknown", "p2"),
        ("storyboard_cast_unknown", "p2"),
        ("storyboard_lines_many", "p3"),
        ("storyboard_alike", "p3"),
        ("storyboard_panel_empty", "p4"),
        ("storyboard_line_left_out", "a2"),
        ("storyboard_cuts", ""),
    } <= found


def test_panels_are_known_again_by_the_lines_they_hold() -> None:
    assert STAGE.signatures is not None
    one = directed(panel("s1", "a0", "a1"), panel("s2", "b0")).model_dump(mode="json")
    keys = [json.dumps(STAGE.signatures(panel, one)[0]) for panel in one["panels"]]
    assert len(set(keys)) == len(keys)
