"""How many calls are under way at once, and what a rate limit makes of it."""

from __future__ import annotations

import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import pytest

from engines.kernel.errors import ProviderFailed
from engines.runtime.jobs import LEAVE_SECONDS
from engines.studio import Desk
from engines.studio.due import Manner
from engines.studio.pace import Pace
from tests import factories
from tests.conftest import WORKSPACE, OpenStudio
from tests.fakes import CountingProviders


def always() -> bool:
    return False


def test_never_more_are_under_way_than_the_pace_allows() -> None:
    pace, now, most = Pace(3), 0, 0
    lock = threading.Lock()

    def one(_: int) -> None:
        nonlocal now, most
        with pace.turn(always) as mine:
            assert mine
            with lock:
                now += 1
                most = max(most, now)
            time.sleep(0.01)
            with lock:
                now -= 1

    with ThreadPoolExecutor(12) as pool:
        list(pool.map(one, range(40)))
    assert most == 3


def test_a_burst_of_refusals_halves_it_once_and_answers_bring_it_back() -> None:
    pace = Pace(8)
    for _ in range(8):
        pace.refused(0.05)
    assert pace.limit == 4
    time.sleep(0.06)
    pace.refused(0.05)
    assert pace.limit == 2
    for _ in range(200):
        pace.passed()
    assert pace.limit == 8


def test_it_never_falls_to_nothing() -> None:
    pace = Pace(2)
    for _ in range(5):
        pace.refused(0.0)
    with pace.turn(always) as mine:
        assert mine and pace.limit == 1


def test_who_waits_goes_when_the_run_is_stopped() -> None:
    pace, stop = Pace(1), threading.Event()
    pace.refused(60.0)
    threading.Timer(0.1, stop.set).start()
    with pace.turn(stop.is_set) as mine:
        assert not mine


def test_who_came_first_goes_first_however_often_it_was_refused() -> None:
    pace, order = Pace(1), list[int]()
    pace.refused(0.3)

    def one(since: int) -> None:
        with pace.turn(always, since):
            order.append(since)

    threads = [threading.Thread(target=one, args=(since,)) for since in (3, 1, 2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert order == [1, 2, 3]


class Window:
    """Lets so many calls through in each window, and refuses the others until it ends.

    The first one lasts until somebody was refused: a slow machine meets the limit as a quick one does.
    """

    def __init__(self, limit: int, seconds: float) -> None:
        self.limit, self.seconds = limit, seconds
        self.refused: Counter[tuple[int, str]] = Counter()
        self._began = time.monotonic()
        self._passed: Counter[int] = Counter()
        self._lock = threading.Lock()

    def __call__(self, label: str) -> None:
        if not label.startswith("pnl_"):
            return
        with self._lock:
            if not self.refused and self._passed[0] < self.limit:
                self._began = time.monotonic()
            passed = time.monotonic() - self._began
            window = int(passed / self.seconds) if self.refused else 0
            self._passed[window] += 1
            if self._passed[window] <= self.limit:
                return
            self.refused[window, label] += 1
            left = max(0.0, (window + 1) * self.seconds - passed)
        raise ProviderFailed("rate_limited", cause="HTTP 429", retry_after=left + 0.01)


@pytest.mark.parametrize("limit", [10, 3])
def test_no_call_is_refused_twice_in_one_window(desk: Desk, providers: CountingProviders, limit: int) -> None:
    providers.paid = True
    window = Window(limit, 1.5)
    providers.before = window
    episode = desk.projects.create(factories.brief(scenes=5, cuts=24)).episodes[0].id
    job = desk.runs.start(episode, "text", "image", Manner(agreed=True))
    assert job is not None and desk.runs.wait(job.id, 90).ended == "done"
    assert window.refused and set(window.refused.values()) == {1}
    panels = Counter(label for _, label in window.refused)
    assert max(panels.values()) < 5, "every panel was let through in the end"


def test_closing_does_not_wait_for_a_window_and_loses_nothing(
    open_studio: OpenStudio, providers: CountingProviders
) -> None:
    providers.paid = True
    desk = (studio := open_studio(providers)).desk(WORKSPACE)
    episode = desk.projects.create(factories.brief(scenes=2, cuts=4)).episodes[0].id
    job = desk.runs.start(episode, "text", "director")
    assert job is not None and desk.runs.wait(job.id, 60).ended == "done"
    refused = threading.Event()

    def shut(label: str) -> None:
        refused.set()
        raise ProviderFailed("rate_limited", cause="HTTP 429", retry_after=50.0)

    providers.before = shut
    job = desk.runs.start(episode, "image", "image", Manner(agreed=True))
    assert job is not None and refused.wait(30)
    began = time.monotonic()
    studio.close()
    assert time.monotonic() - began < LEAVE_SECONDS / 2
    providers.before = always_well
    desk = (studio := open_studio(providers)).desk(WORKSPACE)
    studio.take_part()
    assert desk.runs.wait(job.id, 60).ended == "done"
    assert all(item.state == "done" for item in desk.runs.items(job.id))


def always_well(label: str) -> None:
    """Every call is answered."""
