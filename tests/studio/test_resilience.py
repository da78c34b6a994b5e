"""Machinery that fails half way, and many people at the same time."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from dbos import DBOS

from engines.kernel.document import AssetRef
from engines.kernel.edits import SetField
from engines.kernel.errors import NotFound, ProviderFailed, StorageFailed
from engines.runtime import jobrows, jobs, ledger
from engines.runtime.assets import AssetStore
from engines.studio import Desk, Settings, Studio
from engines.studio.runner import Runner
from engines.studio.views import JobView
from tests import factories
from tests.conftest import OpenStudio
from tests.fakes import CountingProviders, slowly, until


def finish(desk: Desk, job: JobView | None) -> JobView:
    assert job is not None
    return desk.runs.wait(job.id, 60)


def new_episode(desk: Desk, **changes: object) -> str:
    return desk.projects.create(factories.brief(**{"scenes": 2, "cuts": 4, **changes})).episodes[0].id


def test_a_launch_that_failed_is_told_and_can_be_tried_again(
    studio: Studio, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> None:
        raise StorageFailed("database_locked", cause="busy")

    episode = new_episode(desk)
    with monkeypatch.context() as at_first:
        at_first.setattr(DBOS, "launch", refuse)
        with pytest.raises(StorageFailed):
            desk.runs.start(episode)
    assert not studio.jobs.launched
    assert finish(desk, desk.runs.start(episode)).ended == "done"


def test_a_job_whose_end_could_not_be_stored_does_not_block_its_episode(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*args: Any, **rest: Any) -> Any:
        raise StorageFailed("disk_full", cause="no space left")

    episode = new_episode(desk)
    with monkeypatch.context() as while_full:
        while_full.setattr(jobrows, "finish", full)
        job = desk.runs.start(episode, "text", "text")
        assert job is not None
        # Over, without having been able to say so. In a thread of its own: DBOS refuses to wait where an
        # event loop runs, and a browser of another test may have left one in this.
        with ThreadPoolExecutor() as threads, pytest.raises(Exception, match="disk_full"):
            threads.submit(lambda: DBOS.retrieve_workflow(job.id).get_result()).result(60)
    ended = desk.runs.wait(job.id, 60)
    assert ended.ended == "failed" and ended.failure is not None and ended.failure.cause
    assert finish(desk, desk.runs.start(episode)).ended == "done"


def test_a_studio_that_is_closed_in_mid_run_lets_go_and_the_next_start_finishes_the_run(
    open_studio: OpenStudio, providers: CountingProviders
) -> None:
    providers.before = slowly(0.2)
    desk = open_studio(providers).desk("ws_test")
    job = desk.runs.start(new_episode(desk, cuts=12))
    assert job is not None
    until(lambda: len(providers.tally.calls) > 4)
    studio = open_studio(providers)
    assert not [one.name for one in threading.enumerate() if one.name.startswith("dbos-executor")]
    desk = studio.desk("ws_test")
    asked = dict(providers.tally.calls)
    assert desk.runs.job(job.id).active and len(asked) < 14
    studio.take_part()
    assert desk.runs.wait(job.id, 60).ended == "done"
    assert set(providers.tally.calls.values()) == {1}
    assert providers.tally.calls.keys() > asked.keys()


def test_a_job_of_an_older_build_begins_anew_from_what_is_stored(
    open_studio: OpenStudio, providers: CountingProviders, monkeypatch: pytest.MonkeyPatch
) -> None:
    providers.before = slowly(0.2)
    with monkeypatch.context() as older:
        older.setattr(jobs, "APPLICATION_VERSION", "toonverse-0")
        desk = open_studio(providers).desk("ws_test")
        job = desk.runs.start(new_episode(desk, cuts=12))
        assert job is not None
        until(lambda: len(providers.tally.calls) > 4)
        studio = open_studio(providers)
    monkeypatch.setattr(jobs, "OLDER_SECONDS", 0.0)
    studio = open_studio(providers)
    desk = studio.desk("ws_test")
    assert desk.runs.job(job.id).active
    studio.take_part()
    assert desk.runs.wait(job.id, 60).ended == "done"
    assert set(providers.tally.calls.values()) == {1}


def test_pictures_that_never_can_be_read_back_end_the_run_in_words(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, providers: CountingProviders
) -> None:
    def lost(self: AssetStore, asset: AssetRef) -> bytes:
        raise StorageFailed("asset_missing", item=asset.sha256, asset=asset.sha256[:12], cause="gone")

    episode = new_episode(desk, scenes=1, cuts=2)
    monkeypatch.setattr(AssetStore, "read", lost)
    job = desk.runs.start(episode)
    assert job is not None
    ended = desk.runs.wait(job.id, 60)
    desk.runs.stop(job.id)
    assert ended.ended == "failed" and ended.failure is not None
    assert ended.failure.code == "asset_missing"
    assert max(providers.tally.calls.values()) <= 5


def test_a_run_that_wants_more_stages_than_the_running_one_gets_them(
    desk: Desk, providers: CountingProviders
) -> None:
    providers.before = slowly(0.3)
    episode = new_episode(desk)
    first = desk.runs.start(episode, "text", "text")
    assert first is not None
    second = desk.runs.start(episode)
    assert second is not None and second.id == first.id
    assert finish(desk, second).ended == "done"
    assert desk.notebook.view(episode).cell("packaging").has_output


def test_run_in_the_moment_a_stop_takes_hold_is_not_swallowed(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, providers: CountingProviders
) -> None:
    providers.before = slowly(0.2)
    episode = new_episode(desk)
    again: list[JobView | None] = []
    end = Runner._end  # pyright: ignore[reportPrivateUsage]

    def ending(self: Runner, row: Any, ended: Any, failure: Any = None) -> Any:
        if ended == "cancelled" and not again:
            again.append(desk.runs.start(episode))
        return end(self, row, ended, failure)

    monkeypatch.setattr(Runner, "_end", ending)
    job = desk.runs.start(episode)
    assert job is not None
    desk.runs.stop(job.id)
    finish(desk, job)
    assert again
    assert finish(desk, again[0]).ended == "done"


def test_a_package_alone_in_an_episode_is_told_not_a_crash(desk: Desk) -> None:
    made = new_episode(desk)
    finish(desk, desk.runs.start(made))
    alone = new_episode(desk)
    desk.notebook.import_document(alone, "packaging", desk.notebook.export_document(made, "packaging"))
    for reach in (lambda: desk.exports.reader(alone), lambda: desk.exports.write(alone, "cbz")):
        with pytest.raises(NotFound):
            reach()


def test_an_edit_does_not_hide_how_the_run_ended(desk: Desk, providers: CountingProviders) -> None:
    def before(label: str) -> None:
        if label not in ("script", "storyboard"):
            raise ProviderFailed("moderation_blocked", cause="refused by the safety system")

    providers.before = before
    episode = new_episode(desk)
    finish(desk, desk.runs.start(episode, "text", "image"))
    assert desk.notebook.view(episode).cell("image").ended == "done_with_failures"
    images = desk.notebook.document(episode, "image")
    panel = images.document.panels[0].id  # type: ignore[union-attr]
    desk.notebook.edit(episode, "image", [SetField(item=panel, field="locked", value=True)], images.revision)
    assert desk.notebook.view(episode).cell("image").ended == "done_with_failures"


def test_many_readers_at_once_do_not_wait_for_each_other(open_studio: OpenStudio) -> None:
    desk = open_studio().desk("ws_test")
    episode = new_episode(desk)
    finish(desk, desk.runs.start(episode))
    studio = open_studio()
    desk = studio.desk("ws_test")
    views: list[object] = []
    together = threading.Barrier(60)

    def look() -> None:
        together.wait()
        views.append(desk.notebook.view(episode))

    threads = [threading.Thread(target=look) for _ in range(60)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(25)
    assert len(views) == 60


def test_two_homes_with_one_database_do_not_take_over_each_others_work(
    home: Path, providers: CountingProviders
) -> None:
    providers.before = slowly(0.4)
    settings = Settings.from_environment({"TOONVERSE_HOME": str(home)})
    other = Settings.from_environment(
        {"TOONVERSE_HOME": str(home / "other"), "TOONVERSE_DATABASE_URL": settings.database_url}
    )
    first = Studio.open(settings, {}, providers.over)
    second = Studio.open(other, {})
    try:
        first.take_part()
        assert not second.jobs._locks.try_take(first.jobs.executor)  # pyright: ignore[reportPrivateUsage]
    finally:
        second.close()
        first.close()


def test_desks_of_passing_visitors_are_forgotten(studio: Studio) -> None:
    for number in range(600):
        studio.desk(f"ws_{number}")
    assert len(studio._desks) < 600  # pyright: ignore[reportPrivateUsage]
    assert ledger.spent(studio.shop.database, "ws_0").total_usd == 0
