"""Cut numbers of a person's own script: panel N holds exactly what cut N says, whoever directs."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engines.director import STAGE
from engines.director.checks import check
from engines.director.direct import DirectorOptions, request_for
from engines.director.document import Storyboard
from engines.text import STAGE as TEXT
from engines.text.document import Script
from engines.text.write import TextOptions
from tests import factories
from tests.director.test_direct import panel
from tests.text.doubles import WritingContext


def read(text: str, **changes: object) -> Script:
    brief = factories.brief(premise="", script=text, **changes)
    return TEXT.run(WritingContext(), TextOptions(), brief)


def directed(script: Script) -> Storyboard:
    return STAGE.run(WritingContext(), DirectorOptions(), script)


def words(board: Storyboard, script: Script) -> list[list[str]]:
    lines = script.lines()
    return [[lines[line].text["ko"] for line in panel.lines] for panel in board.panels]


def test_each_cut_is_a_panel_and_one_without_lines_is_silent() -> None:
    script = read("""S#1. 옥상 / 밤
1컷
비가 온다.
2컷
민지: 하나
도현: 둘
민지: 셋
도현: 넷
3컷
4컷
도현이 돌아선다.
민지: 다섯
S#2. 교실 / 아침
5컷
E) 쾅
""")
    board = directed(script)
    assert words(board, script) == [[], ["하나", "둘", "셋", "넷"], [], ["다섯"], ["쾅"]]
    assert [one.scene for one in board.panels] == [script.scenes[0].id] * 4 + [script.scenes[1].id]
    assert "비가 온다" in board.panels[0].action and "돌아선다" in board.panels[3].action
    # More lines than a panel holds is the writer's decision, and is told.
    assert {one.rule for one in check(board, script)} == {"storyboard_lines_many"}


def test_numbers_that_begin_anew_or_leave_gaps_fix_the_panels_all_the_same() -> None:
    script = read("S#1\n1컷\n민지: 하나\n2컷\n민지: 둘\nS#2\n1컷\n민지: 셋\n5컷\n민지: 넷\n9컷\n비", cuts=40)
    assert words(directed(script), script) == [["하나"], ["둘"], ["셋"], ["넷"], []]


def test_what_stands_before_the_first_cut_joins_it_where_there_is_room() -> None:
    script = read("S#1 옥상\n비가 온다.\nN) 그날.\n1컷\n민지: 하나\n2컷\n민지: 둘")
    assert words(directed(script), script) == [["그날.", "하나"], ["둘"]]
    full = read("S#1 옥상\nN) 가\nN) 나\n1컷\n민지: 하나\n민지: 둘\n2컷\n민지: 셋")
    assert words(directed(full), full) == [["가", "나"], ["하나", "둘"], ["셋"]]


def test_a_beat_added_by_hand_belongs_to_the_cut_it_was_put_into() -> None:
    script = read("S#1 옥상\n1컷\n민지: 하나\n민지: 둘\n2컷\n민지: 셋")
    first, second, third = script.scenes[0].beats
    beats = (first, factories.beat("new", "한 줄 더", "narration"), second, third)
    edited = script.model_copy(update={"scenes": (script.scenes[0].model_copy(update={"beats": beats}),)})
    assert words(directed(edited), edited) == [["하나", "한 줄 더", "둘"], ["셋"]]


def test_scenes_without_numbers_are_cut_by_the_director_beside_those_that_have_them() -> None:
    text = (
        "S#1 옥상\n1컷\n민지: 하나\n2컷\n민지: 둘\nS#2 교실\n"
        + "도현: 그래서 어떻게 됐는데?\n비가 온다.\n" * 6
    )
    script = read(text, cuts=12)
    board = directed(script)
    assert words(board, script)[:2] == [["하나"], ["둘"]]
    assert len([one for one in board.panels if one.scene == script.scenes[0].id]) == 2
    assert len(board.panels) == 12


ROWS = ("민지: 응", "E) 쾅", "비가 온다.", "N) 밤")
CUTS = st.lists(
    st.lists(
        st.tuples(st.integers(1, 3), st.lists(st.sampled_from(ROWS), max_size=4)),
        min_size=1, max_size=6,
    ),
    min_size=1, max_size=3,
)  # fmt: skip
ANSWERS = st.lists(st.tuples(st.integers(-1, 3), st.lists(st.integers(0, 40), max_size=5)), max_size=9)


def written(scenes: list[list[tuple[int, list[str]]]]) -> str:
    rows: list[str] = []
    for number, cuts in enumerate(scenes, start=1):
        rows.append(f"S#{number}. 옥상 / 밤")
        cut = 0
        for step, lines in cuts:
            cut += step
            rows += [f"{cut}컷", *lines]
    return "\n".join(rows)


@settings(max_examples=60, deadline=None)
@given(CUTS, st.integers(1, 40))
def test_the_dummy_director_keeps_to_the_numbers(
    scenes: list[list[tuple[int, list[str]]]], cuts: int
) -> None:
    script = read(written(scenes), cuts=cuts)
    assert placed(directed(script)) == wanted(script)


@settings(max_examples=100, deadline=None)
@given(CUTS, ANSWERS)
def test_whatever_a_writer_answers_the_numbers_hold(
    scenes: list[list[tuple[int, list[str]]]], answers: list[tuple[int, list[int]]]
) -> None:
    script = read(written(scenes))
    lines = [*script.lines(), "nonsense"]
    panels = [
        panel(
            script.scenes[scene].id if 0 <= scene < len(script.scenes) else "gone",
            *(lines[at % len(lines)] for at in held),
        )
        for scene, held in answers
    ] or [panel("gone")]
    ctx = WritingContext(lambda request: json.dumps({"panels": panels}))
    assert placed(STAGE.run(ctx, DirectorOptions(), script)) == wanted(script)


def placed(board: Storyboard) -> list[tuple[str, list[str]]]:
    return [(one.scene, list(one.lines)) for one in board.panels]


def wanted(script: Script) -> list[tuple[str, list[str]]]:
    """Scene and line ids of every cut."""
    found: list[tuple[str, list[str]]] = []
    for scene in script.scenes:
        for number in dict.fromkeys(beat.cut for beat in scene.beats):
            held = [beat.id for beat in scene.beats if beat.cut == number and beat.is_line]
            found.append((scene.id, held))
    return found


def test_an_answer_s_own_panels_are_kept_where_they_fit_and_mended_where_not() -> None:
    script = read("S#1 옥상\n1컷\n비가 온다.\n2컷\n민지: 하나\n3컷\n민지: 둘\n4컷\n불이 꺼진다.")
    scene, (one, two) = script.scenes[0].id, script.lines()
    ctx = WritingContext(lambda request: json.dumps({"panels": [panel(scene, one, two, prompt="both")]}))
    board = STAGE.run(ctx, DirectorOptions(), script)
    assert placed(board) == wanted(script)
    assert [one.prompt for one in board.panels[1:3]] == ["both", "both"]
    assert "불이 꺼진다" in board.panels[3].action
    same = [panel(scene, prompt=name) for name in "abcd"]
    ctx = WritingContext(lambda request: json.dumps({"panels": same}))
    kept = STAGE.run(ctx, DirectorOptions(), script)
    assert [one.prompt for one in kept.panels] == list("abcd") and placed(kept) == wanted(script)


def test_the_writer_is_told_the_numbers_and_moving_a_cut_makes_the_storyboard_stale() -> None:
    before, after = (read(f"S#1 옥상\n1컷\n비가 온다.\n{cut}컷\n눈이 온다.\n민지: 응") for cut in (2, 3))
    prompt = request_for(DirectorOptions(), before).prompt
    assert "(action cut 1) 비가 온다." in prompt and "cut 2: 응" in prompt
    uses = STAGE.uses["script"]
    assert uses(before)["action"] != uses(after)["action"]


@pytest.mark.parametrize("cuts", [1, 15, 60])
def test_how_a_line_is_acted_is_not_parted_from_it(cuts: int) -> None:
    script = read("S#1 옥상\n" + "민지 (울면서): 늦었어.\n비가 온다.\n" * 8, cuts=cuts)
    for one in directed(script).panels:
        assert one.lines or "울면서" not in one.action


def test_a_scene_of_hundreds_of_beats_is_directed() -> None:
    script = read("S#1 옥상\n" + "민지: 그래서 어떻게 됐는데?\n비가 온다.\n" * 300)
    board = directed(script)
    assert [line for one in board.panels for line in one.lines] == list(script.lines())
