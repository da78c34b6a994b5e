"""Wrong answers of a writer in a run: repaired once, paid for and kept, never asked for twice."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from engines.kernel.context import Usage, WriteAnswer, WriteRequest
from engines.kernel.errors import ProviderFailed
from engines.providers.writers.dummy import DummyWriter
from engines.studio import Desk, Studio
from engines.studio.due import Manner
from engines.studio.views import JobView
from engines.text.document import Script
from tests import factories
from tests.conftest import WORKSPACE, OpenStudio
from tests.fakes import CountingProviders

COST = 0.25
Answer = Callable[[WriteRequest], str]


def good(request: WriteRequest) -> str:
    return DummyWriter().write(request).text


def wrong(request: WriteRequest) -> str:
    return '{"title": "no"}'


def cut(request: WriteRequest) -> str:
    usage = Usage(output_tokens=9, cost_usd=COST)
    half = WriteAnswer(text='{"title"', provider="p", model="m", usage=usage, truncated=True)
    raise ProviderFailed("answer_truncated", model="m", answer=half.model_dump(mode="json"))


def refuse(request: WriteRequest) -> str:
    raise ProviderFailed("answer_refused", model="m", reason="No.", cost_usd=COST)


class Writing(CountingProviders):
    """A paid writer that gives the answers in turn, and good ones when there are none left."""

    def __init__(self, *answers: Answer) -> None:
        super().__init__(paid=True)
        self.answers = list(answers)
        self.asked: list[WriteRequest] = []

    def writer(self, workspace: str, project: Any) -> Any:
        return _Writer(self)


class _Writer:
    provider, model, paid = "paying", "m", True

    def __init__(self, owner: Writing) -> None:
        self._owner = owner

    def write(self, request: WriteRequest, told: Callable[[str], None] | None = None) -> WriteAnswer:
        self._owner.asked.append(request)
        answer = self._owner.answers.pop(0) if self._owner.answers else good
        text = answer(request)
        return WriteAnswer(text=text, provider="paying", model="m", usage=Usage(cost_usd=COST))


def made(open_studio: OpenStudio, *answers: Answer) -> tuple[Studio, Desk, Writing, str]:
    writing = Writing(*answers)
    studio = open_studio(writing)
    desk = studio.desk(WORKSPACE)
    return studio, desk, writing, desk.projects.create(factories.brief(scenes=2, cuts=4)).episodes[0].id


def run(desk: Desk, episode: str, last: str = "text", manner: Manner = Manner()) -> JobView:  # noqa: B008
    job = desk.runs.start(episode, "text", last, manner)
    assert job is not None
    return desk.runs.wait(job.id, 60)


@pytest.mark.parametrize("first", [wrong, cut])
def test_a_wrong_answer_is_repaired_by_an_item_of_its_own(open_studio: OpenStudio, first: Answer) -> None:
    _, desk, writing, episode = made(open_studio, first)
    job = run(desk, episode)
    assert (job.ended, job.failure) == ("done", None)
    assert job.cost_usd == pytest.approx(2 * COST)
    assert isinstance(desk.notebook.document(episode, "text").document, Script)
    assert len(writing.asked) == 2
    assert [one.cost_usd for one in desk.runs.items(job.id)] == [COST, COST]
    before, after = desk.runs.answers(job.id)
    assert before.text in ('{"title": "no"}', '{"title"') and not before.problem
    assert after.problem and after.failure is None
    assert before.truncated is (first is cut)
    assert desk.runs.start(episode, "text", "text") is None


def test_the_storyboard_is_repaired_the_same_way(open_studio: OpenStudio) -> None:
    _, desk, writing, episode = made(open_studio, good, wrong)
    job = run(desk, episode, "director")
    assert job.ended == "done"
    assert [one.task for one in writing.asked] == ["script", "storyboard", "storyboard"]
    assert [bool(one.problem) for one in desk.runs.answers(job.id)] == [False, False, True]


@pytest.mark.parametrize(
    ("answers", "code"), [((wrong, wrong), "answer_invalid"), ((wrong, cut), "answer_truncated")]
)
def test_a_second_wrong_answer_is_told_with_both_at_hand(
    open_studio: OpenStudio, answers: tuple[Answer, ...], code: str
) -> None:
    _, desk, writing, episode = made(open_studio, good, *answers)
    run(desk, episode)
    script = desk.notebook.document(episode, "text")
    job = run(desk, episode, "director")
    assert job.ended == "failed" and job.failure is not None
    assert (job.failure.code, job.failure.stage) == (code, "director")
    found = {one.key: one for one in desk.runs.answers(job.id)}
    shown = [found[key] for key in job.failure.values["answers"]]
    assert [bool(one.text) for one in shown] == [True, True]
    assert all(one.failure is not None and one.failure.code == code for one in shown)
    assert job.cost_usd == pytest.approx(2 * COST), "they were paid for"
    assert desk.notebook.document(episode, "text") == script
    assert desk.notebook.document(episode, "director").document is None
    assert len(writing.asked) == 3


def test_run_again_asks_anew_after_answers_that_could_not_be_used(open_studio: OpenStudio) -> None:
    _, desk, writing, episode = made(open_studio, wrong, wrong)
    assert run(desk, episode).ended == "failed"
    assert desk.runs.plan(episode, "text", "text").stages[0].calls == 1
    assert run(desk, episode).ended == "done"
    assert len(writing.asked) == 3
    assert writing.asked[2] == writing.asked[0]


def test_what_was_to_be_written_anew_is_written_anew_when_it_is_tried_again(open_studio: OpenStudio) -> None:
    _, desk, writing, episode = made(open_studio, good, wrong, wrong)
    run(desk, episode)
    before = desk.notebook.document(episode, "text")
    failed = run(desk, episode, manner=Manner(clean=True, pay=True))
    assert failed.ended == "failed" and desk.notebook.document(episode, "text") == before
    again = desk.runs.retry(failed.id)
    assert again is not None and desk.runs.wait(again.id, 60).ended == "done"
    assert len(writing.asked) == 4 and writing.asked[3] == writing.asked[0]


def test_a_repaired_answer_is_never_asked_for_again(open_studio: OpenStudio) -> None:
    _, desk, writing, episode = made(open_studio, wrong)
    run(desk, episode)
    before = desk.notebook.document(episode, "text").document
    job = run(desk, episode, manner=Manner(clean=True))
    assert job.ended == "done" and job.cost_usd == 0
    assert len(writing.asked) == 2
    assert desk.notebook.document(episode, "text").document == before
    assert [one.problem != "" for one in desk.runs.answers(job.id)] == [False, True]


def test_a_process_that_ends_between_the_two_goes_on_with_the_second(open_studio: OpenStudio) -> None:
    stop = []

    def wait(request: WriteRequest) -> str:
        stop.append(request)
        raise ProviderFailed("provider_unreachable", model="m")

    _, desk, writing, episode = made(open_studio, wrong, wait)
    assert run(desk, episode).ended == "failed"
    again = open_studio(writing).desk(WORKSPACE)
    assert run(again, episode).ended == "done"
    assert len(writing.asked) == 3
    assert writing.asked[2] == stop[0], "the first answer is there; only its repair is asked for"


def test_a_refusal_is_not_repaired_but_its_price_is_noted(open_studio: OpenStudio) -> None:
    _, desk, writing, episode = made(open_studio, refuse)
    job = run(desk, episode)
    assert job.failure is not None and job.failure.code == "answer_refused"
    assert job.cost_usd == pytest.approx(COST)
    assert len(writing.asked) == 1


def test_answers_of_another_workspace_are_not_shown(open_studio: OpenStudio) -> None:
    studio, desk, _, episode = made(open_studio)
    job = run(desk, episode)
    with pytest.raises(Exception, match="not_found"):
        studio.desk("ws_other").runs.answers(job.id)
