"""Long scripts in parts: every line once, the cuts shared out, only what depends on a change asked again."""

from __future__ import annotations

import json
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engines.director import STAGE
from engines.director.checks import check
from engines.director.cuts import MOST_LINES
from engines.director.direct import DirectorOptions, scene_requests
from engines.director.document import Storyboard
from engines.director.scenes import LONG_CUTS, SCENE_GUTTER, budget, is_long
from engines.kernel.context import WriteRequest
from engines.kernel.errors import Failure, StageFailed
from engines.providers.writers.dummy import DummyWriter
from engines.text.document import Scene, Script
from tests import factories
from tests.text.doubles import WritingContext


def scene(number: int, lines: int, actions: int = 1) -> Scene:
    beats = [factories.beat(f"s{number}l{n}", f"대사 {number}-{n}") for n in range(lines)]
    seen = [
        factories.beat(f"s{number}a{n}", "문이 열린다.", kind="action", speaker=None) for n in range(actions)
    ]
    return factories.scene(f"s{number}", *seen, *beats)


def long_script(*lines: int, cuts: int = 40) -> Script:
    return factories.script(*(scene(number, count) for number, count in enumerate(lines)), cuts=cuts)


class ByPrompt(WritingContext):
    """A writer that works from prompts, as models do."""

    by_prompt = True


def good(request: WriteRequest) -> str:
    return DummyWriter().write(request).text


def directed(script: Script, ctx: WritingContext) -> Storyboard:
    return STAGE.run(ctx, DirectorOptions(), script)


def test_only_long_scripts_and_only_models_are_asked_scene_by_scene() -> None:
    assert not is_long(long_script(5, 5, cuts=LONG_CUTS))
    assert is_long(long_script(5, 5, cuts=LONG_CUTS + 1))
    assert is_long(long_script(25, 25, cuts=20))
    assert not is_long(long_script(60, cuts=60))
    script = long_script(8, 9, 7)
    free, paid = WritingContext(), ByPrompt(good)
    directed(script, free)
    directed(script, paid)
    assert [one.label for one in free.requests] == ["storyboard"]
    assert [one.label for one in paid.requests] == ["S#1", "S#2", "S#3"]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 9), st.integers(0, 4)), min_size=2, max_size=12),
    st.integers(1, 120),
)
def test_the_cuts_are_shared_out_by_what_happens(counts: list[tuple[int, int]], cuts: int) -> None:
    scenes = [scene(number, lines, actions) for number, (lines, actions) in enumerate(counts)]
    script = factories.script(*scenes, cuts=cuts)
    shares = budget(script)
    needed = [max(1, -(-lines // MOST_LINES)) for lines, _ in counts]
    assert all(share >= least for share, least in zip(shares, needed, strict=True))
    assert sum(shares) == max(cuts, sum(needed))


def test_cut_numbers_fix_a_scenes_share() -> None:
    fixed = factories.scene(
        "s0", *(factories.beat(f"f{n}", f"말 {n}").model_copy(update={"cut": n + 1}) for n in range(5))
    )
    assert budget(factories.script(fixed, scene(1, 6), cuts=40)) == [5, 35]


def test_every_line_stands_once_in_order_and_scenes_are_parted() -> None:
    script = long_script(8, 9, 7, 6, cuts=36)

    def hasty(request: WriteRequest) -> str:
        """Wrong scenes, a forgotten line, a line of somebody else's, and no white at the end."""
        answer = json.loads(good(request))
        for panel in answer["panels"]:
            panel |= {"scene": "s0", "gutter": 40}
        answer["panels"][0]["lines"] = ["s3l0", *answer["panels"][0]["lines"][1:]]
        return json.dumps(answer)

    board = directed(script, ByPrompt(hasty))
    assert [line for panel in board.panels for line in panel.lines] == list(script.lines())
    assert [panel.scene for panel in board.panels] == sorted(panel.scene for panel in board.panels)
    assert len({panel.id for panel in board.panels}) == len(board.panels)
    for panel, after in pairwise(board.panels):
        assert (panel.gutter >= SCENE_GUTTER) == (panel.scene != after.scene)
    assert not [one for one in check(board, script) if one.severity == "error"]


def test_rewording_asks_again_for_its_own_scene_only() -> None:
    script = long_script(8, 9, 7, 6)
    before = scene_requests(DirectorOptions(), script)

    def changed(now: Script) -> list[str]:
        after = scene_requests(DirectorOptions(), now)
        return [new.label for old, new in zip(before, after, strict=True) if old != new]

    def with_scene(number: int, **update: object) -> Script:
        scenes = list(script.scenes)
        scenes[number] = scenes[number].model_copy(update=update)
        return script.model_copy(update={"scenes": tuple(scenes)})

    beats = script.scenes[1].beats
    reworded = (*beats[:-1], beats[-1].model_copy(update={"text": {"ko": "아주 다른 말!"}}))
    assert changed(with_scene(1, beats=reworded)) == ["S#2"]
    # Where a scene is matters to those beside it and after it.
    assert changed(with_scene(2, place="옥상")) == ["S#2", "S#3", "S#4"]
    assert changed(script.model_copy(update={"title": {"ko": "다른 제목"}})) == []


def test_a_call_is_told_where_it_stands_in_the_episode() -> None:
    script = long_script(8, 9, 7)
    first, middle, last = (one.prompt for one in scene_requests(DirectorOptions(), script))
    assert "the episode begins here" in first and "the episode ends here" in last
    assert "begins here" not in middle and "ends here" not in middle
    assert "[line s1l0]" in middle and "[line s0l0]" not in middle and "[line s2l0]" not in middle
    own = DirectorOptions(prompt="내 글. {{script}} {{cuts}}컷")
    shares = budget(script)
    for share, request in zip(shares, scene_requests(own, script), strict=True):
        assert request.prompt.startswith("내 글.") and request.prompt.endswith(f"{share}컷")


def test_a_scene_that_fails_keeps_no_other_from_being_done() -> None:
    script = long_script(8, 9, 7, 6)
    refused = Failure(code="answer_refused", cause="no", values={"reason": "No."})

    def answer(request: WriteRequest) -> str | Failure:
        if request.label == "S#2":
            return refused
        return "{" if request.label == "S#4" else good(request)

    ctx = ByPrompt(answer)
    with pytest.raises(StageFailed) as error:
        directed(script, ctx)
    assert (error.value.code, error.value.item) == ("answer_refused", "S#2, S#4")
    assert (error.value.values["kept"], error.value.values["of"]) == (2, 4)
    assert [one.label for one in ctx.requests] == ["S#1", "S#2", "S#3", "S#4", "S#4"]
