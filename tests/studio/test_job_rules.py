"""The rules jobs live by: one transaction, one workspace does not hold up another, no key, no pickle."""

from __future__ import annotations

import sqlite3
import threading
import time
from pathlib import Path

import pytest

from engines.director.document import Storyboard
from engines.kernel.errors import ProviderFailed
from engines.runtime import jobrows
from engines.runtime.jobrows import NewJob
from engines.studio import Desk, Settings, Studio
from engines.studio.views import JobView
from tests import factories
from tests.conftest import OpenStudio
from tests.fakes import CountingProviders, slowly

KEY = "sk-planted-0123456789abcdefABCDEF"


def rows(home: Path, query: str) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(home / "library.sqlite")
    try:
        return connection.execute(query).fetchall()
    finally:
        connection.close()


def finish(desk: Desk, job: JobView | None) -> JobView:
    assert job is not None
    return desk.runs.wait(job.id, 60)


def test_a_job_and_its_queue_entry_stand_or_fall_together(studio: Studio, desk: Desk, home: Path) -> None:
    episode = desk.projects.create(factories.brief()).episodes[0].id
    studio.take_part()

    class Crash(Exception):
        pass

    with pytest.raises(Crash), studio.shop.database.transaction() as at:
        row, _ = jobrows.request(
            at, desk.workspace, NewJob(kind="run", plan={"stages": ["text"]}, episode=episode)
        )
        studio.jobs.enqueue(at, desk.workspace, row.id)
        raise Crash
    assert rows(home, "SELECT count(*) FROM jobs") == [(0,)]
    assert rows(home, "SELECT count(*) FROM workflow_status") == [(0,)]


def test_the_database_keeps_every_commit_and_holds_no_pickle(studio: Studio, desk: Desk, home: Path) -> None:
    episode = desk.projects.create(factories.brief(scenes=1, cuts=2)).episodes[0].id
    assert finish(desk, desk.runs.start(episode)).ended == "done"
    assert rows(home, "PRAGMA journal_mode") == [("wal",)]
    with studio.shop.database.reading() as at:
        assert at.exec_driver_sql("PRAGMA synchronous").scalar() == 2
    tables = [str(name) for (name,) in rows(home, "SELECT name FROM sqlite_master WHERE type = 'table'")]
    values = [value for table in tables for row in rows(home, f'SELECT * FROM "{table}"') for value in row]
    # "gAS" is how a pickle begins in base64, the form DBOS would store one in.
    assert not [value for value in values if isinstance(value, bytes) or str(value).startswith("gAS")]
    assert rows(home, "SELECT DISTINCT serialization FROM workflow_status") == [("portable_json",)]


def test_a_long_episode_does_not_hold_up_another_visitor(
    studio: Studio, providers: CountingProviders
) -> None:
    go, held = threading.Event(), set[str]()

    def wait(label: str) -> None:
        assert label not in held or go.wait(60)

    long, short = studio.desk("ws_long"), studio.desk("ws_short")
    big = long.projects.create(factories.brief(scenes=8, cuts=40)).episodes[0].id
    small = short.projects.create(factories.brief(scenes=1, cuts=2)).episodes[0].id
    finish(long, long.runs.start(big, "text", "director"))
    board = long.notebook.document(big, "director").document
    assert isinstance(board, Storyboard)
    held.update(panel.id for panel in board.panels)
    providers.before = wait
    first = long.runs.start(big)
    assert first is not None
    while providers.tally.calls.keys().isdisjoint(held):
        time.sleep(0.02)
    assert finish(short, short.runs.start(small)).ended == "done"
    assert long.runs.job(first.id).active
    long.runs.stop(first.id)
    go.set()
    assert finish(long, first).ended == "cancelled"


def test_a_key_is_found_nowhere_on_the_disk_after_a_run_with_failures(
    home: Path, caplog: pytest.LogCaptureFixture
) -> None:
    def before(label: str) -> None:
        raise ProviderFailed("moderation_blocked", cause=f"Incorrect API key provided: {KEY}")

    providers = CountingProviders(before)
    studio = Studio.open(
        Settings.from_environment({"TOONVERSE_HOME": str(home)}), {"OPENAI_API_KEY": KEY}, providers.over
    )
    desk = studio.desk("ws_test")
    desk.keys.set("openai", KEY)
    episode = desk.projects.create(factories.brief(scenes=1, cuts=2)).episodes[0].id
    ended = finish(desk, desk.runs.start(episode))
    assert ended.ended == "failed" and ended.failure is not None
    assert KEY not in ended.failure.cause
    studio.close()
    for path in home.rglob("*"):
        assert not path.is_file() or KEY.encode() not in path.read_bytes(), path
    assert KEY not in caplog.text


def test_two_studios_one_after_the_other_share_one_home(open_studio: OpenStudio) -> None:
    first = open_studio().desk("ws_test")
    episode = first.projects.create(factories.brief(scenes=1, cuts=2)).episodes[0].id
    assert finish(first, first.runs.start(episode)).ended == "done"
    second = open_studio().desk("ws_test")
    assert second.exports.reader(episode).pages
    assert second.runs.start(episode) is None


def test_progress_is_seen_while_a_run_is_under_way(desk: Desk, providers: CountingProviders) -> None:
    providers.before = slowly(0.15)
    episode = desk.projects.create(factories.brief(scenes=2, cuts=20)).episodes[0].id
    job = desk.runs.start(episode)
    assert job is not None
    seen: set[tuple[str, int, int]] = set()
    while desk.runs.job(job.id).active:
        cell = desk.notebook.view(episode).cell("image")
        seen.add((cell.doing, cell.done, cell.total))
        threading.Event().wait(0.03)
    assert {total for doing, _, total in seen if doing == "running" and total} == {20}
    assert len({done for doing, done, _ in seen if doing == "running"}) > 1
    assert any(doing == "queued" for doing, _, _ in seen)
