"""A run goes on with the key it was started with, or waits for it: on one machine, and on several."""

from __future__ import annotations

import os
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from random import Random

import pytest

from engines.kernel.errors import Failure
from engines.runtime import keyholders, ledger, workflows
from engines.runtime.database import Database
from engines.studio import Desk, Settings, Studio
from engines.studio.due import Manner
from engines.studio.messages import say
from engines.studio.moving import move
from engines.studio.pace import CALLS_AT_ONCE
from engines.studio.views import JobView
from tests import factories, processes
from tests.conftest import WORKSPACE, OpenStudio
from tests.fakes import CountingProviders, slowly, until
from tests.postgres import Postgres

KEY = "sk-planted-0123456789abcdefABCDEF"
CUTS = 20
"""Several rounds of calls: whoever looks is in the middle of them."""


class Process:
    """A process of its own, with providers that cost money."""

    def __init__(self, log: Path, *modes: str, **environment: str) -> None:
        self._log = log
        self._process = processes.start(
            "tests.studio.victim",
            *(str(log), "0.3", *modes),
            environment={**os.environ, **environment},
            pipe=True,
        )

    def line(self) -> str:
        return self._process.line()

    def calls(self, what: str) -> set[str]:
        """Labels that were `asked` for or `answered` here."""
        rows = self._log.read_text().splitlines() if self._log.exists() else []
        return {row.split(" ", 1)[1] for row in rows if row.startswith(what)}

    def kill(self) -> None:
        self._process.end()


Victim = Callable[..., Process]


@pytest.fixture
def providers() -> CountingProviders:
    return CountingProviders(slowly(0.15), paid=True)


def started(desk: Desk, cuts: int = CUTS, **brief: str) -> str:
    episode = desk.projects.create(factories.brief(scenes=2, cuts=cuts, **brief)).episodes[0].id
    job = desk.runs.start(episode, manner=Manner(agreed=True))
    assert job is not None
    return job.id


def painting(providers: CountingProviders, more_than: int = 2) -> None:
    """Wait until pictures are being made."""
    until(lambda: sum(label.startswith("pnl_") for label in providers.tally.calls) > more_than)


def waiting(desk: Desk, job: str) -> JobView:
    until(lambda: desk.runs.job(job).waiting == "job_key")
    return desk.runs.job(job)


def parked(desk: Desk, providers: CountingProviders) -> str:
    """A run that waits for its key in the middle of its pictures."""
    desk.keys.set("openai", KEY)
    job = started(desk)
    painting(providers)
    desk.keys.forget("openai")
    waiting(desk, job)
    return job


def stored(studio: Studio, job: str) -> set[str]:
    rows = ledger.listed(studio.shop.database, WORKSPACE, job)
    return {row.label for row in rows if row.state == "done"}


def test_after_a_restart_a_run_waits_for_its_key_and_goes_on_with_it(
    open_studio: OpenStudio, providers: CountingProviders
) -> None:
    desk = open_studio(providers).desk(WORKSPACE)
    desk.keys.set("openai", KEY)
    job = started(desk)
    painting(providers)
    # Somebody at home has a key in the environment too: a run on one's own key is not finished on that one.
    studio = open_studio(providers, OPENAI_API_KEY="sk-of-the-owner-0123456789")
    desk, before = studio.desk(WORKSPACE), Counter(providers.tally.calls)
    studio.take_part()
    view = waiting(desk, job)
    assert view.active and view.failure is None
    time.sleep(1.5)
    assert providers.tally.calls == before
    assert waiting(desk, job).done == len([one for one in stored(studio, job) if one.startswith("pnl_")])
    kept = stored(studio, job)
    desk.keys.set("openai", KEY)
    assert desk.runs.wait(job, 60).ended == "done"
    assert all(providers.tally.calls[label] == before[label] for label in kept)
    assert not stored(studio, job) ^ providers.tally.calls.keys()


def test_the_wait_is_told_in_words_on_the_page_and_by_health(
    open_studio: OpenStudio, providers: CountingProviders
) -> None:
    studio = open_studio(providers)
    desk = studio.desk(WORKSPACE)
    parked(desk, providers)
    probe = studio.health.look(WORKSPACE, fresh=True).probe("queue")
    assert probe is not None and probe.state == "note" and probe.failure is not None
    for failure in (probe.failure, Failure(code="job_key", cause="job_key")):
        for language in ("en", "ko"):
            said = say(failure, language)
            assert said.what and said.next and "{" not in said.text


def test_a_run_whose_key_was_taken_away_does_not_go_on_with_the_owners(
    open_studio: OpenStudio, providers: CountingProviders
) -> None:
    desk = open_studio(providers, OPENAI_API_KEY="sk-of-the-owner-0123456789").desk(WORKSPACE)
    parked(desk, providers)
    asked = Counter(providers.tally.calls)
    time.sleep(1)
    assert providers.tally.calls == asked


def test_a_waiting_run_can_be_stopped(open_studio: OpenStudio, providers: CountingProviders) -> None:
    desk = open_studio(providers).desk(WORKSPACE)
    job = parked(desk, providers)
    assert desk.runs.stop(job).ended == "cancelled"
    desk.keys.set("openai", KEY)
    assert desk.runs.job(job).ended == "cancelled"


def test_running_again_takes_the_place_of_a_run_that_waits(
    open_studio: OpenStudio, providers: CountingProviders
) -> None:
    studio = open_studio(providers)
    desk = studio.desk(WORKSPACE)
    job = parked(desk, providers)
    kept, before = stored(studio, job), Counter(providers.tally.calls)
    again = desk.runs.retry(job)
    assert again is not None and again.id != job
    assert desk.runs.job(job).ended == "cancelled"
    # This provider needs no key, and nobody has one: as before, that is the provider's to say.
    assert desk.runs.wait(again.id, 60).ended == "done"
    assert all(providers.tally.calls[label] == before[label] for label in kept)


def test_a_run_on_the_owners_key_goes_on_when_a_process_with_it_is_there(
    open_studio: OpenStudio, providers: CountingProviders, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workflows, "KEY_SECONDS", 1.5)
    owner = {"OPENAI_API_KEY": "sk-of-the-owner-0123456789"}
    job = started(open_studio(providers, **owner).desk(WORKSPACE))
    painting(providers)
    studio = open_studio(providers)
    before = Counter(providers.tally.calls)
    studio.take_part()
    waiting(studio.desk(WORKSPACE), job)
    assert providers.tally.calls == before
    kept = stored(studio, job)
    studio = open_studio(providers, **owner)
    studio.take_part()
    assert studio.desk(WORKSPACE).runs.wait(job, 60).ended == "done"
    assert all(providers.tally.calls[label] == before[label] for label in kept)


def test_what_is_free_is_done_without_a_key(open_studio: OpenStudio, providers: CountingProviders) -> None:
    providers.paid = False
    studio = open_studio(providers)
    desk = studio.desk(WORKSPACE)
    desk.keys.set("openai", KEY)
    job = started(desk)
    painting(providers)
    desk.keys.forget("openai")
    assert desk.runs.wait(job, 60).ended == "done"


@pytest.mark.parametrize("seed", range(3))
def test_a_key_that_comes_and_goes_loses_no_run_and_pays_for_nothing_twice(
    open_studio: OpenStudio, providers: CountingProviders, seed: int
) -> None:
    random = Random(seed)
    providers.before = slowly(0.05)
    studio = open_studio(providers)
    desk = studio.desk(WORKSPACE)
    desk.keys.set("openai", KEY)
    job = started(desk, cuts=30)
    for _ in range(6):
        threading.Event().wait(random.uniform(0, 0.8))
        desk.keys.forget("openai")
        threading.Event().wait(random.uniform(0, 1.2))
        desk.keys.set("openai", KEY)
    assert desk.runs.wait(job, 90).ended == "done"
    assert set(providers.tally.calls.values()) == {1}


def test_a_waiting_run_goes_on_in_the_place_its_home_was_moved_to(
    open_studio: OpenStudio, providers: CountingProviders, home: Path, postgres: Postgres
) -> None:
    studio = open_studio(providers)
    desk = studio.desk(WORKSPACE)
    job = parked(desk, providers)
    kept, before = stored(studio, job), Counter(providers.tally.calls)
    studio.close()
    address = postgres.new()
    move(Settings.from_environment({"TOONVERSE_HOME": str(home)}), address, "", lambda *_: None)
    desk = open_studio(providers, TOONVERSE_DATABASE_URL=address).desk(WORKSPACE)
    desk.keys.set("openai", KEY)
    assert desk.runs.wait(job, 60).ended == "done"
    assert all(providers.tally.calls[label] == before[label] for label in kept)


@pytest.fixture
def victim(tmp_path: Path) -> Iterator[Victim]:
    names = count()
    with ExitStack() as stack:

        def one(*modes: str, **environment: str) -> Process:
            process = Process(tmp_path / f"{next(names)}.calls", *modes, **environment)
            stack.callback(process.kill)
            return process

        yield one


@dataclass(frozen=True)
class Left:
    """What a holder of a key left that was killed while a known round of its calls was under way."""

    desk: Desk
    job: str
    kept: set[str]
    asked: set[str]


@pytest.fixture
def left(open_studio: OpenStudio, providers: CountingProviders, victim: Victim) -> Left:
    holder = victim("paid", "key", "held")
    job = holder.line()
    # Script, storyboard and a first round of pictures are there, and the whole of a second one is asked for:
    # killed any sooner, a call may be written down and not yet be made.
    until(lambda: len(holder.calls("asked")) == 2 + 2 * CALLS_AT_ONCE)
    holder.kill()
    studio = open_studio(providers)
    kept = stored(studio, job)
    studio.take_part()
    waiting(studio.desk(WORKSPACE), job)
    return Left(studio.desk(WORKSPACE), job, kept, holder.calls("asked"))


def doubted(desk: Desk, job: str) -> set[str]:
    return {one.item for one in desk.runs.items(job) if one.state == "possibly_billed"}


def test_a_killed_holder_leaves_what_it_was_asking_for_to_a_click(
    left: Left, providers: CountingProviders
) -> None:
    assert not providers.tally.calls
    left.desk.keys.set("openai", KEY)
    assert left.desk.runs.wait(left.job, 60).ended == "done_with_failures"
    billed = doubted(left.desk, left.job)
    assert billed == left.asked - left.kept != set()
    assert not (left.kept | billed) & providers.tally.calls.keys()


def test_what_a_killed_holder_was_asking_for_is_in_doubt_when_its_run_is_given_up(
    left: Left, providers: CountingProviders
) -> None:
    runs = left.desk.runs
    assert runs.stop(left.job).ended == "cancelled"
    billed = doubted(left.desk, left.job)
    assert billed == left.asked - left.kept != set()
    left.desk.keys.set("openai", KEY)
    again = runs.start(runs.job(left.job).episode, manner=Manner(agreed=True))
    assert again is not None and runs.wait(again.id, 60).ended == "done_with_failures"
    assert not (left.kept | billed) & providers.tally.calls.keys()
    # A person looked at their account, and wants them.
    repeated = runs.retry(again.id)
    assert repeated is not None and runs.wait(repeated.id, 60).ended == "done"
    assert all(providers.tally.calls[label] == 1 for label in billed)


def test_workers_without_the_key_leave_paid_calls_to_the_process_that_holds_it(
    open_studio: OpenStudio, providers: CountingProviders, victim: Victim, postgres: Postgres
) -> None:
    shared = {"TOONVERSE_DATABASE_URL": postgres.new()}
    studio = open_studio(providers, **shared)
    desk = studio.desk(WORKSPACE)
    workers = [victim("paid", "idle", **shared) for _ in range(2)]
    assert [worker.line() for worker in workers] == ["ready", "ready"]
    desk.keys.set("openai", KEY)
    # Three works of one brief would have panels of one name, and a call could not be told from another's.
    genres = ("drama", "comedy", "horror")
    jobs = [started(desk, genre=genre) for genre in genres]
    painting(providers, 9)
    before = {job: stored(studio, job) for job in jobs}
    # Its process ends; those that are left see that nobody has the key.
    studio.close()
    with closing(Database.open(shared["TOONVERSE_DATABASE_URL"])) as database:
        until(lambda: len(keyholders.parked(database, WORKSPACE)) == 3)
    asked = Counter(providers.tally.calls)
    studio = open_studio(providers, **shared)
    desk = studio.desk(WORKSPACE)
    desk.keys.set("openai", KEY)
    assert [desk.runs.wait(job, 90).ended for job in jobs] == ["done"] * 3
    assert all(not worker.calls("asked") for worker in workers)
    kept = set[str]().union(*before.values()) - {"script", "storyboard"}
    assert kept
    assert all(providers.tally.calls[label] == asked[label] for label in kept)
