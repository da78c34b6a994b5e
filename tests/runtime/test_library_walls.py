"""Nobody reaches another workspace's things: every function of the library is tried, none is left out."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest

from engines.kernel.document import AssetRef
from engines.kernel.errors import Failure, NotFound
from engines.runtime import (
    beside,
    episodes,
    jobrows,
    keyholders,
    ledger,
    projects,
    revisions,
    workspaces,
)  # fmt: skip
from engines.runtime.database import Database
from engines.runtime.ledger import Want
from engines.runtime.revisions import NewRevision
from tests.runtime.conftest import Scene

MODULES = (workspaces, projects, episodes, revisions, jobrows, beside, keyholders, ledger)
FAILURE = Failure(code="unexpected", cause="x")
NEW = NewRevision(stage="script", origin="edited", document={})
ASSET = AssetRef(sha256="a" * 64, width=4, height=3, media_type="image/png")

# What each function answers to somebody who knows every id but owns none of the things.
REFUSED: dict[str, Callable[[Database, str, Scene, str], Any]] = {
    "projects.get": lambda at, ws, s, r: projects.get(at, ws, s.project),
    "projects.update": lambda at, ws, s, r: projects.update(at, ws, s.project, status="mine now"),
    "projects.update_settings": lambda at, ws, s, r: projects.update_settings(at, ws, s.project, {"a": 1}),
    "projects.remove": lambda at, ws, s, r: projects.remove(at, ws, s.project),
    "projects.touch": lambda at, ws, s, r: projects.touch(at, ws, s.project),
    "episodes.create": lambda at, ws, s, r: episodes.create(at, ws, s.project),
    "episodes.get": lambda at, ws, s, r: episodes.get(at, ws, s.episode),
    "episodes.listed": lambda at, ws, s, r: episodes.listed(at, ws, s.project),
    "episodes.update": lambda at, ws, s, r: episodes.update(at, ws, s.episode, title="mine now"),
    "episodes.remove": lambda at, ws, s, r: episodes.remove(at, ws, s.episode),
    "episodes.settings": lambda at, ws, s, r: episodes.settings(at, ws, s.episode),
    "episodes.set_settings": lambda at, ws, s, r: episodes.set_settings(
        at, ws, s.episode, "script", note="x"
    ),
    "revisions.advance": lambda at, ws, s, r: revisions.advance(at, ws, s.episode, NEW, expected_head=r),
    "revisions.add": lambda at, ws, s, r: revisions.add(at, ws, s.episode, NEW),
    "revisions.get": lambda at, ws, s, r: revisions.get(at, ws, r),
    "revisions.document": lambda at, ws, s, r: revisions.document(at, ws, r),
    "revisions.heads": lambda at, ws, s, r: revisions.heads(at, ws, s.episode),
    "revisions.head": lambda at, ws, s, r: revisions.head(at, ws, s.episode, "script"),
    "revisions.history": lambda at, ws, s, r: revisions.history(at, ws, s.episode, "script"),
    "revisions.with_key": lambda at, ws, s, r: revisions.with_key(at, ws, s.episode, "script", ""),
    "revisions.confirm": lambda at, ws, s, r: revisions.confirm(at, ws, s.episode, "script", r),
    "jobrows.request": lambda at, ws, s, r: jobrows.request(at, ws, jobrows.NewJob("run", [], s.episode)),
    "jobrows.get": lambda at, ws, s, r: jobrows.get(at, ws, s.job),
    "jobrows.extend": lambda at, ws, s, r: jobrows.extend(at, ws, s.job, {}),
    "jobrows.start": lambda at, ws, s, r: jobrows.start(at, ws, s.job, "x"),
    "jobrows.progress": lambda at, ws, s, r: jobrows.progress(at, ws, s.job, stage="x", done=1, total=1),
    "jobrows.finish": lambda at, ws, s, r: jobrows.finish(at, ws, s.job, "failed", FAILURE),
    "jobrows.request_cancel": lambda at, ws, s, r: jobrows.request_cancel(at, ws, s.job),
    "jobrows.cancel_requested": lambda at, ws, s, r: jobrows.cancel_requested(at, ws, s.job),
    "beside.note": lambda at, ws, s, r: beside.note(at, ws, s.job, {}),
    "keyholders.park": lambda at, ws, s, r: keyholders.park(at, ws, s.job, ""),
    "keyholders.unpark": lambda at, ws, s, r: keyholders.unpark(at, ws, s.job, "own"),
    "ledger.want": lambda at, ws, s, r: ledger.want(at, ws, s.job, "x", [Want("k", "write", {}, "dummy")]),
    "ledger.intent": lambda at, ws, s, r: ledger.intent(at, ws, s.job, "k"),
    "ledger.outcome": lambda at, ws, s, r: ledger.outcome(at, ws, s.job, "k", {}),
    "ledger.failed": lambda at, ws, s, r: ledger.failed(at, ws, s.job, "k", FAILURE),
    "ledger.mark_possibly_billed": lambda at, ws, s, r: ledger.mark_possibly_billed(at, ws, s.job, "k"),
    "ledger.again": lambda at, ws, s, r: ledger.again(at, ws, s.job, ["k"]),
    "ledger.lost": lambda at, ws, s, r: ledger.lost(at, ws, s.job, ["k"]),
    "ledger.get": lambda at, ws, s, r: ledger.get(at, ws, s.job, "k"),
    "ledger.listed": lambda at, ws, s, r: ledger.listed(at, ws, s.job),
    "ledger.counts": lambda at, ws, s, r: ledger.counts(at, ws, s.job),
    "ledger.unfinished_intents": lambda at, ws, s, r: ledger.unfinished_intents(at, ws, s.job),
    "ledger.stopping": lambda at, ws, s, r: ledger.stopping(at, ws, s.job),
    "ledger.spent": lambda at, ws, s, r: ledger.spent(at, ws, job=s.job),
    "workspaces.claimed": lambda at, ws, s, r: workspaces.claimed(at, ws, ASSET.sha256),
}
EMPTY: dict[str, Callable[[Database, str, Scene], Any]] = {
    "projects.listed": lambda at, ws, s: projects.listed(at, ws),
    "episodes.by_project": lambda at, ws, s: episodes.by_project(at, ws),
    "revisions.heads_at": lambda at, ws, s: revisions.heads_at(at, ws, "script"),
    "jobrows.listed": lambda at, ws, s: jobrows.listed(at, ws, episode=s.episode),
    "jobrows.put_away": lambda at, ws, s: jobrows.put_away(at, ws, [s.job]),
    "jobrows.active": lambda at, ws, s: jobrows.active(at, ws, s.episode),
    "beside.of_episode": lambda at, ws, s: beside.of_episode(at, ws, s.episode),
    "keyholders.parked": lambda at, ws, s: keyholders.parked(at, ws),
    "ledger.find_done": lambda at, ws, s: ledger.find_done(at, ws, "k"),
    "ledger.find_all_done": lambda at, ws, s: ledger.find_all_done(at, ws, ["k"]),
    "ledger.doubtful": lambda at, ws, s: ledger.doubtful(at, ws, ["k"]),
    "ledger.by_stage": lambda at, ws, s: ledger.by_stage(at, ws, s.project),
    "ledger.answered": lambda at, ws, s: ledger.answered(at, ws, s.episode),
    "ledger.spent": lambda at, ws, s: ledger.spent(at, ws).total_usd,
    "ledger.unfinished_intents": lambda at, ws, s: ledger.unfinished_intents(at, ws),
}
OWN = {
    "workspaces.set_caps",
    "keyholders.hold",
    "workspaces.ensure",
    "workspaces.get",
    "workspaces.claim",
    "workspaces.unclaimed",
    "projects.create",
}
INTERNAL = {"episodes.lock"}
MACHINE = {"jobrows.waiting_since", "jobrows.unended"}
"""Sees every workspace: the watchdog's."""


def _doors(module: ModuleType) -> set[str]:
    short = module.__name__.rpartition(".")[2]
    names = getattr(module, "__all__", None) or [
        name for name, value in vars(module).items() if getattr(value, "__module__", "") == module.__name__
    ]
    return {
        f"{short}.{name}"
        for name in names
        if inspect.isfunction(getattr(module, name)) and not name.startswith("_")
    }


def test_every_function_of_the_library_is_tried_here() -> None:
    doors = set[str]().union(*(_doors(module) for module in MODULES))
    assert doors == {*REFUSED, *EMPTY, *OWN, *INTERNAL, *MACHINE}


@pytest.fixture
def revision(scene: Scene) -> str:
    ledger.want(scene.database, scene.mine, scene.job, "x", [Want("k", "write", {}, "openai", paid=True)])
    ledger.outcome(scene.database, scene.mine, scene.job, "k", "secret", cost_usd=1.0)
    workspaces.claim(scene.database, scene.mine, [ASSET])
    return revisions.advance(scene.database, scene.mine, scene.episode, NEW, expected_head=None).id


def test_somebody_else_finds_nothing(scene: Scene, revision: str) -> None:
    for name, call in REFUSED.items():
        for workspace in (scene.other, "ws_that_never_was"):
            with pytest.raises(NotFound):
                call(scene.database, workspace, scene, revision)
                pytest.fail(name)


def test_somebody_elses_lists_are_empty(scene: Scene, revision: str) -> None:
    for name, call in EMPTY.items():
        assert not call(scene.database, scene.other, scene), name


def test_nothing_was_changed_by_trying(scene: Scene, revision: str) -> None:
    def state() -> list[object]:
        at = (scene.database, scene.mine)
        return [
            projects.get(*at, scene.project),
            episodes.get(*at, scene.episode),
            revisions.history(*at, scene.episode, "script"),
            jobrows.get(*at, scene.job),
            ledger.listed(*at, scene.job),
        ]

    before = state()
    for call in REFUSED.values():
        with pytest.raises(NotFound):
            call(scene.database, scene.other, scene, revision)
    assert state() == before
