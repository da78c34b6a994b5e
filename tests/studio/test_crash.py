"""SIGKILL at any moment: the run finishes by itself, nothing stored is asked for twice."""

from __future__ import annotations

import os
import shutil
import signal
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from engines.director.document import Storyboard
from engines.image.document import PanelImages
from engines.image.paint import ImageOptions, requests_for
from engines.providers.painters.dummy import DummyPainter
from engines.runtime import ledger
from engines.studio import Studio
from engines.text.document import Script
from tests import factories, processes
from tests.conftest import OpenStudio
from tests.fakes import CountingProviders, until

Start = Callable[..., processes.Started]


@pytest.fixture
def log(tmp_path: Path) -> Path:
    return tmp_path / "calls.log"


@pytest.fixture
def start(log: Path) -> Iterator[Start]:
    started: list[processes.Started] = []

    def one(seconds: float = 0.15, mode: str = "run") -> processes.Started:
        given = (str(log), str(seconds), mode)
        process = processes.start("tests.studio.victim", *given, environment=os.environ, pipe=True)
        started.append(process)
        return process

    yield one
    for process in started:
        process.end()


def lines(log: Path, what: str) -> Counter[str]:
    if not log.exists():
        return Counter()
    rows = [row.split(" ", 1) for row in log.read_text().splitlines()]
    return Counter(label for kind, label in rows if kind == what)


def kill_in_mid_run(process: processes.Started, log: Path, answered: int) -> str:
    job = process.line()
    until(lambda: lines(log, "answered").total() >= answered)
    assert process.end(signal.SIGKILL) == -signal.SIGKILL
    return job


def stored(studio: Studio, job: str) -> set[str]:
    rows = ledger.listed(studio.shop.database, "ws_test", job)
    return {row.label for row in rows if row.state == "done"}


def test_a_killed_run_finishes_by_itself_and_repeats_nothing_that_was_stored(
    open_studio: OpenStudio, start: Start, log: Path
) -> None:
    job = kill_in_mid_run(start(), log, answered=3)
    studio = open_studio(CountingProviders(log=log))
    desk, before = studio.desk("ws_test"), lines(log, "asked")
    done = stored(studio, job)
    assert done and desk.runs.job(job).active
    studio.take_part()
    ended = desk.runs.wait(job, 60)
    assert ended.ended == "done"
    asked_again = lines(log, "asked") - before
    assert not done & set(asked_again)
    assert desk.exports.reader(ended.episode).pages


def test_every_panel_gets_its_own_picture_after_a_crash(
    open_studio: OpenStudio, start: Start, log: Path
) -> None:
    job = kill_in_mid_run(start(), log, answered=4)
    studio = open_studio(CountingProviders(log=log))
    desk = studio.desk("ws_test")
    studio.take_part()
    episode = desk.runs.wait(job, 60).episode
    seen = {stage: desk.notebook.document(episode, stage).document for stage in ("text", "director", "image")}
    script, board, images = seen["text"], seen["director"], seen["image"]
    assert isinstance(script, Script) and isinstance(board, Storyboard) and isinstance(images, PanelImages)
    painter = DummyPainter()
    for request in requests_for(ImageOptions(style="clean_line"), board, script):
        image = images.panel(request.label)
        assert image is not None and image.picture is not None
        data, _ = desk.media.picture(image.picture.asset.sha256)
        assert data == painter.paint(request).picture


def test_a_paid_item_with_an_unknown_outcome_waits_and_is_not_repeated(
    open_studio: OpenStudio, start: Start, log: Path
) -> None:
    job = kill_in_mid_run(start(0.4, "paid"), log, answered=1)
    studio = open_studio(CountingProviders(paid=True, log=log))
    rows = ledger.listed(studio.shop.database, "ws_test", job)
    in_flight = {row.label for row in rows if row.state == "intent"}
    assert in_flight
    before = lines(log, "asked")
    desk = studio.desk("ws_test")
    studio.take_part()
    assert desk.runs.wait(job, 60).ended == "done_with_failures"
    rows = ledger.listed(studio.shop.database, "ws_test", job)
    assert {row.label for row in rows if row.state == "possibly_billed"} == in_flight
    assert not in_flight & set(lines(log, "asked") - before)


def test_a_second_process_on_the_same_home_does_not_run_things_twice(
    open_studio: OpenStudio, start: Start, log: Path
) -> None:
    runner = start(0.2)
    job = runner.line()
    assert runner.line() == "ready"
    second = start(0.0, "idle")
    assert second.line() == "ready"
    studio = open_studio()
    until(lambda: not studio.desk("ws_test").runs.job(job).active, 60)
    assert studio.desk("ws_test").runs.job(job).ended == "done"
    assert set(lines(log, "asked").values()) == {1}


def test_the_work_of_a_killed_process_is_taken_over_by_a_living_one(
    open_studio: OpenStudio, start: Start, log: Path
) -> None:
    victim = start(0.15)
    helper = start(0.0, "idle")
    assert helper.line() == "ready"
    job = kill_in_mid_run(victim, log, answered=3)
    studio = open_studio()
    until(lambda: not studio.desk("ws_test").runs.job(job).active, 60)
    assert studio.desk("ws_test").runs.job(job).ended == "done"


def test_deleting_the_cache_loses_neither_work_nor_paid_answers(
    open_studio: OpenStudio, home: Path, providers: CountingProviders
) -> None:
    studio = open_studio(providers)
    desk = studio.desk("ws_test")
    episode = desk.projects.create(factories.brief(scenes=2, cuts=4)).episodes[0].id
    job = desk.runs.start(episode)
    assert job is not None and desk.runs.wait(job.id, 60).ended == "done"
    asked = dict(providers.tally.calls)
    pages = desk.exports.reader(episode).pages
    studio = open_studio(providers)
    shutil.rmtree(home / "cache")
    desk = studio.desk("ws_test")
    assert desk.exports.reader(episode).pages == pages
    assert desk.runs.start(episode) is None
    again = desk.projects.create(factories.brief(scenes=2, cuts=4)).episodes[0].id
    job = desk.runs.start(again)
    assert job is not None and desk.runs.wait(job.id, 60).ended == "done"
    assert dict(providers.tally.calls) == asked
