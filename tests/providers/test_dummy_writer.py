"""The dummy writer: free, the same for the same request, and honest about what it cannot do."""

from __future__ import annotations

import pytest

from engines.director.answer import read_answer as read_storyboard
from engines.kernel.context import WriteRequest
from engines.kernel.errors import ProviderFailed
from engines.providers.writers.dummy import DummyWriter
from engines.text.answer import read_answer as read_script
from tests import factories


def asked(task: str, seed: int = 0, **inputs: object) -> WriteRequest:
    return WriteRequest(
        task=task, instructions="", prompt="", answer_schema={}, inputs=inputs, seed=seed, label=task
    )


BRIEF = factories.brief().model_dump(mode="json")
SCRIPT = factories.script().model_dump(mode="json")


def test_it_answers_both_tasks_in_their_own_form() -> None:
    script = DummyWriter().write(asked("script", brief=BRIEF))
    board = DummyWriter().write(asked("storyboard", script=SCRIPT))
    assert len(read_script(script.text).scenes) == 5
    assert len(read_storyboard(board.text).panels) == 3
    assert (script.provider, script.model, DummyWriter.paid) == ("dummy", "dummy-writer-26", False)
    assert script.usage.cost_usd == 0


def test_it_repeats_itself_for_a_seed_and_varies_with_others() -> None:
    answers = [DummyWriter().write(asked("script", seed, brief=BRIEF)).text for seed in (1, 1, *range(2, 8))]
    assert answers[0] == answers[1]
    assert len(set(answers)) > 1


@pytest.mark.parametrize(
    ("request_", "code"),
    [
        (asked("poem", brief=BRIEF), "task_unknown"),
        (asked("script"), "dummy_inputs"),
        (asked("script", brief={"premise": 1}), "dummy_inputs"),
        (asked("storyboard", script={"scenes": "none"}), "dummy_inputs"),
        (asked("script", brief={**BRIEF, "languages": ["ja"]}), "dummy_language"),
    ],
)
def test_what_it_cannot_do_it_says(request_: WriteRequest, code: str) -> None:
    with pytest.raises(ProviderFailed) as caught:
        DummyWriter().write(request_)
    assert caught.value.code == code
    assert caught.value.cause
    assert not caught.value.stops_run
