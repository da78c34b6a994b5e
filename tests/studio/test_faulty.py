"""Failures to be looked at without a key: planned in a setting, met by a practice run."""

from __future__ import annotations

import pytest

from engines.kernel.errors import InvalidInput
from engines.studio.messages import say
from tests import factories
from tests.conftest import WORKSPACE, OpenStudio


def test_a_practice_run_meets_the_failures_that_are_planned(open_studio: OpenStudio) -> None:
    desk = open_studio(TOONVERSE_FAULTS="moderation@paint+2x2").desk(WORKSPACE)
    job = desk.runs.start(desk.projects.create(factories.brief(scenes=2, cuts=6)).episodes[0].id)
    assert job is not None
    ended = desk.runs.wait(job.id, 60)
    assert ended.ended == "done_with_failures" and ended.items["failed"] == 2
    failures = [one.failure for one in desk.runs.items(job.id) if one.failure]
    assert [one.code for one in failures] == ["moderation_blocked"] * 2
    assert all(say(one, language).next for one in failures for language in ("en", "ko"))
    # They were to come twice only: the next try makes what is left.
    again = desk.runs.retry(job.id)
    assert again is not None and desk.runs.wait(again.id, 60).ended == "done"


def test_a_plan_that_is_none_is_told_at_the_start(open_studio: OpenStudio) -> None:
    with pytest.raises(InvalidInput, match="fault_plan"):
        open_studio(TOONVERSE_FAULTS="some day, everything")
