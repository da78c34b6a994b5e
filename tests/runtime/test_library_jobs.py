from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from engines.kernel.errors import Failure, NotFound, failure_of
from engines.runtime import failures, jobrows
from engines.runtime.database import now
from engines.runtime.jobrows import NewJob
from tests.runtime.conftest import Scene


def test_a_second_request_joins_the_running_job(scene: Scene) -> None:
    again, new = jobrows.request(scene.database, scene.mine, NewJob("run", ["lettering"], scene.episode))
    assert (again.id, new) == (scene.job, False)
    jobrows.start(scene.database, scene.mine, scene.job, "exec-1")
    again, new = jobrows.request(scene.database, scene.mine, NewJob("run", ["lettering"], scene.episode))
    assert (again.id, again.state, new) == (scene.job, "running", False)


def test_requests_at_once_make_one_job(scene: Scene) -> None:
    jobrows.finish(scene.database, scene.mine, scene.job, "done")
    ask = lambda _: jobrows.request(scene.database, scene.mine, NewJob("run", [], scene.episode))  # noqa: E731
    with ThreadPoolExecutor(8) as pool:
        got = list(pool.map(ask, range(16)))
    assert len({job.id for job, _ in got}) == 1
    assert [new for _, new in got].count(True) == 1


def test_an_ended_job_makes_room_and_keeps_how_it_ended(scene: Scene) -> None:
    jobrows.start(scene.database, scene.mine, scene.job, "exec-1")
    jobrows.progress(scene.database, scene.mine, scene.job, stage="images", done=3, total=15)
    ended = jobrows.finish(scene.database, scene.mine, scene.job, "done_with_failures")
    assert (ended.state, ended.ended, ended.active) == ("done", "done_with_failures", False)
    assert (ended.stage, ended.done, ended.total, ended.executor) == ("images", 3, 15, "exec-1")
    assert jobrows.active(scene.database, scene.mine, scene.episode) is None
    later, new = jobrows.request(scene.database, scene.mine, NewJob("run", [], scene.episode))
    assert new
    listed = jobrows.listed(scene.database, scene.mine, episode=scene.episode)
    assert [job.id for job in listed] == [later.id, scene.job]


def test_the_first_end_stays(scene: Scene) -> None:
    jobrows.finish(scene.database, scene.mine, scene.job, "cancelled")
    late = jobrows.finish(scene.database, scene.mine, scene.job, "failed", failure_of(TimeoutError()))
    assert (late.state, late.failure) == ("cancelled", None)
    assert jobrows.start(scene.database, scene.mine, scene.job, "exec-2").state == "cancelled"


def test_a_failed_job_always_says_why(scene: Scene) -> None:
    with pytest.raises(ValueError, match="needs a failure"):
        jobrows.finish(scene.database, scene.mine, scene.job, "failed")
    ended = jobrows.finish(scene.database, scene.mine, scene.job, "failed", failure_of(TimeoutError()))
    assert ended.failure is not None
    assert ended.failure.cause == "TimeoutError"


@pytest.mark.parametrize("failure", [None, "", "{}", '""'])
def test_the_table_itself_refuses_an_empty_failure(scene: Scene, failure: str | None) -> None:
    with pytest.raises(IntegrityError), scene.database.transaction() as connection:
        connection.execute(
            text("UPDATE jobs SET state='failed', ended='failed', active=NULL, failure=:failure"),
            {"failure": failure},
        )


def test_stop_is_a_wish_that_the_worker_sees(scene: Scene) -> None:
    assert not jobrows.cancel_requested(scene.database, scene.mine, scene.job)
    assert jobrows.request_cancel(scene.database, scene.mine, scene.job).state == "queued"
    assert jobrows.cancel_requested(scene.database, scene.mine, scene.job)


def test_jobs_without_an_episode_do_not_join(scene: Scene) -> None:
    first, _ = jobrows.request(scene.database, scene.mine, NewJob("canary", None))
    second, new = jobrows.request(scene.database, scene.mine, NewJob("canary", None))
    assert new
    assert first.id != second.id


def test_the_watchdog_sees_what_nobody_took_up(scene: Scene) -> None:
    waiting = jobrows.waiting_since(scene.database, now() + 1)
    assert [job.id for job in waiting] == [scene.job]
    assert jobrows.waiting_since(scene.database, waiting[0].created) == []
    jobrows.start(scene.database, scene.mine, scene.job, "exec-1")
    assert jobrows.waiting_since(scene.database, now() + 1) == []


def test_a_request_for_somebody_elses_episode_is_refused(scene: Scene) -> None:
    for new in (NewJob("run", [], scene.episode), NewJob("run", [], project=scene.project)):
        with pytest.raises(NotFound):
            jobrows.request(scene.database, scene.other, new)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    cause=st.text(min_size=1),
    values=st.dictionaries(
        st.text(),
        st.none() | st.floats() | st.text() | st.builds(Path, st.just("/x")) | st.lists(st.binary()),
        max_size=4,
    ),
)
def test_any_failure_can_be_stored_and_its_cause_is_never_empty(
    cause: str, values: dict[str, object]
) -> None:
    told = failures.stored(Failure(code="unexpected", cause=cause, values=values))
    back = failures.loaded(told)
    assert back is not None
    assert back.cause.strip()
