"""Queues in which nothing stands are left alone, and what is put in is taken soon all the same."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import event as database_events

from engines.runtime import resting
from engines.runtime.executors import locks_of
from engines.runtime.jobs import APPLICATION_VERSION
from engines.runtime.queue_watch import QueueWatch
from engines.runtime.resting import Resting
from engines.runtime.workflows import ITEMS, JOBS
from engines.studio import Settings, Studio


def wait_as(name: str, event: threading.Event, do: Callable[[], None] = lambda: None) -> tuple[bool, float]:
    """What a thread of that name is told by `event.wait(0.01)`, and after how many seconds."""
    told: list[tuple[bool, float]] = []

    def waits() -> None:
        begun = time.monotonic()
        told.append((event.wait(0.01), time.monotonic() - begun))

    thread = threading.Thread(target=waits, name=name)
    thread.start()
    time.sleep(0.3)
    do()
    thread.join(20)
    return told[0]


@pytest.fixture
def event() -> threading.Event:
    return threading.Event()


def test_a_queue_rests_until_something_stands_in_it(event: threading.Event) -> None:
    standing: list[str] = []
    Resting(lambda queues: bool(standing)).slow_down([JOBS], [event])
    stopped, seconds = wait_as(f"queue-worker-{JOBS}", event, lambda: standing.append("job"))
    assert not stopped
    assert 0.3 <= seconds < resting.REST_SECONDS


def test_what_this_process_puts_in_ends_the_rest(event: threading.Event) -> None:
    rests = Resting(lambda queues: False)
    rests.slow_down([JOBS], [event])
    stopped, seconds = wait_as(f"queue-worker-{JOBS}", event, rests.rouse)
    assert not stopped
    assert 0.3 <= seconds < resting.REST_SECONDS


def test_closing_ends_it(event: threading.Event) -> None:
    Resting(lambda queues: False).slow_down([JOBS], [event])
    stopped, seconds = wait_as(f"queue-worker-{JOBS}", event, event.set)
    assert stopped
    assert seconds < resting.REST_SECONDS


def test_whoever_else_waits_is_left_alone(event: threading.Event) -> None:
    Resting(lambda queues: False).slow_down([JOBS], [event])
    for name in (f"queue-worker-{ITEMS}", "reaper"):
        stopped, seconds = wait_as(name, event)
        assert not stopped
        assert seconds < resting.REST_SECONDS


@pytest.fixture
def studio(url: str, tmp_path: Path) -> Iterator[Studio]:
    settings = {"TOONVERSE_HOME": str(tmp_path / "home"), "TOONVERSE_DATABASE_URL": url}
    with closing(Studio.open(Settings.from_environment(settings), {})) as opened:
        opened.take_part()
        yield opened


def test_at_rest_dbos_looks_seldom_and_takes_what_others_put_in(studio: Studio) -> None:
    engine = studio.shop.database.engine
    looks: list[str] = []

    def asked(*said: object) -> None:
        if threading.current_thread().name in {f"queue-worker-{JOBS}", f"queue-worker-{ITEMS}"}:
            looks.append(str(said[2]))

    database_events.listen(engine, "before_cursor_execute", asked)
    time.sleep(1.5)
    looks.clear()
    time.sleep(2)
    # One for both queues, ten times a second; DBOS's own were sixty-odd a second.
    assert len(looks) <= 40, looks
    other = QueueWatch(engine, locks_of(studio.shop.database), JOBS, APPLICATION_VERSION)
    seconds = other.canary(resting.REST_SECONDS)
    other.close()
    assert seconds is not None and seconds < resting.REST_SECONDS / 2
