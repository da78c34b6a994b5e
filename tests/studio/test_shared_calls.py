"""Works of one and the same brief ask for the same: what one of them pays for is no other's to pay."""

from __future__ import annotations

import threading
from collections import Counter

import pytest

from engines.kernel.errors import ProviderFailed
from engines.studio import Desk
from engines.studio.due import Manner
from tests import factories
from tests.conftest import WORKSPACE, OpenStudio
from tests.fakes import CountingProviders, slowly, until


@pytest.fixture
def providers() -> CountingProviders:
    return CountingProviders(slowly(0.1), paid=True)


def started(desk: Desk, cuts: int = 12) -> str:
    episode = desk.projects.create(factories.brief(scenes=2, cuts=cuts)).episodes[0].id
    job = desk.runs.start(episode, manner=Manner(agreed=True))
    assert job is not None
    return job.id


def asked(desk: Desk, job: str) -> Counter[str]:
    """How the calls of a job ended, and which of them it had from elsewhere."""
    return Counter("shared" if one.reused else one.state for one in desk.runs.items(job))


def test_works_of_one_brief_that_run_at_once_pay_once_for_what_they_share(
    open_studio: OpenStudio, providers: CountingProviders
) -> None:
    desk = open_studio(providers).desk(WORKSPACE)
    jobs = [started(desk) for _ in range(3)]
    assert [desk.runs.wait(job, 90).ended for job in jobs] == ["done"] * 3
    assert set(providers.tally.calls.values()) == {1}
    counts = [asked(desk, job) for job in jobs]
    assert all(set(one) <= {"done", "shared"} for one in counts)
    assert sum(one["done"] for one in counts) == len(providers.tally.calls)
    assert sum(one["shared"] for one in counts) == 2 * len(providers.tally.calls)


def test_a_call_nobody_knows_the_end_of_is_not_repeated_by_the_work_that_waited_for_it(
    open_studio: OpenStudio, providers: CountingProviders
) -> None:
    go_on = threading.Event()

    def cut(label: str) -> None:
        if label.startswith("pnl_"):
            go_on.wait(30)
            raise ProviderFailed("provider_timeout", cause="no answer", possibly_billed=True)

    providers.before = cut
    desk = open_studio(providers).desk(WORKSPACE)
    first, second = started(desk, cuts=4), started(desk, cuts=4)
    # Both have their script and their storyboard, and one asks for pictures that the other wants too.
    until(lambda: all(any(o.stage == "image" for o in desk.runs.items(job)) for job in (first, second)))
    go_on.set()
    assert {desk.runs.wait(job, 60).ended for job in (first, second)} == {"done_with_failures"}
    assert set(providers.tally.calls.values()) == {1}
    for job in (first, second):
        assert asked(desk, job)["possibly_billed"] == sum(map(_is_panel, providers.tally.calls))


def test_a_call_that_was_refused_is_made_by_the_work_that_waited_for_it(
    open_studio: OpenStudio, providers: CountingProviders
) -> None:
    refused: set[str] = set()

    def refuse(label: str) -> None:
        slowly(0.1)(label)
        if _is_panel(label) and label not in refused:
            refused.add(label)
            raise ProviderFailed("moderation", cause="refused")

    providers.before = refuse
    desk = open_studio(providers).desk(WORKSPACE)
    first, second = started(desk, cuts=4), started(desk, cuts=4)
    ended = [desk.runs.wait(job, 60).ended for job in (first, second)]
    done, failed = (sum(asked(desk, job)[how] for job in (first, second)) for how in ("done", "failed"))
    assert "done_with_failures" in ended and refused
    # What was refused once was asked for once more, by the other one, and never a third time.
    assert {n for label, n in providers.tally.calls.items() if _is_panel(label)} == {2}
    assert (failed, done) == (len(refused), len(providers.tally.calls))


def test_stopped_and_begun_again_a_run_takes_what_was_still_under_way(
    open_studio: OpenStudio, providers: CountingProviders
) -> None:
    providers.before = slowly(0.6)
    desk = open_studio(providers).desk(WORKSPACE)
    job = started(desk, cuts=6)
    until(lambda: any(map(_is_panel, providers.tally.calls)))
    episode = desk.runs.job(job).episode
    assert desk.runs.stop(job)
    again = desk.runs.start(episode, manner=Manner(agreed=True))
    assert again is not None
    assert desk.runs.wait(again.id, 60).ended == "done"
    assert set(providers.tally.calls.values()) == {1}


def _is_panel(label: str) -> bool:
    return label.startswith("pnl_")
