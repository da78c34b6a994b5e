"""A switch, an option, an edit or a failure in the middle of a run: nothing mixed, lost or paid twice."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import replace

from sqlalchemy import event

from engines.image.document import PanelImages
from engines.kernel.context import Painted, Painter, PaintRequest, Shown
from engines.kernel.edits import SetField
from engines.kernel.errors import ProviderFailed
from engines.runtime import projects
from engines.runtime.projects import ProjectRow
from engines.studio import Desk, Studio
from engines.studio.due import Manner
from engines.studio.views import JobView
from engines.studio.workshop import Choice, Need
from tests import factories
from tests.conftest import OpenStudio
from tests.fakes import CountingProviders, slowly


def finish(desk: Desk, job: JobView | None) -> JobView:
    assert job is not None
    return desk.runs.wait(job.id, 60)


def new_episode(desk: Desk, **changes: object) -> str:
    return desk.projects.create(factories.brief(**{"scenes": 2, "cuts": 4, **changes})).episodes[0].id


class Signed(CountingProviders):
    """A second painter "twin", which draws as the first but signs its pictures."""

    def choice(self, need: Need, project: ProjectRow) -> Choice:
        if need == "painter" and project.settings.get("painter") == "twin":
            return Choice("twin", "twin-1", paid=True)
        return super().choice(need, project)

    def painter(self, workspace: str, project: ProjectRow) -> Painter:
        name = project.settings.get("painter")
        plain = replace(project, settings={**project.settings, "painter": "dummy"})
        inner = super().painter(workspace, plain)
        return _Twin(inner) if name == "twin" else inner


class _Twin:
    provider, model, paid = "twin", "twin-1", True

    def __init__(self, inner: Painter) -> None:
        self._inner = inner

    def paint(self, request: PaintRequest, shown: Shown | None = None) -> Painted:
        return self._inner.paint(request, shown).model_copy(update={"provider": "twin", "model": "twin-1"})


def test_a_switch_of_the_painter_in_mid_run_neither_pays_nor_mixes_the_pictures(
    open_studio: OpenStudio,
) -> None:
    providers = Signed(slowly(0.2))
    studio = open_studio(providers)
    desk = studio.desk("ws_test")
    episode = new_episode(desk, cuts=20)
    job = desk.runs.start(episode, manner=Manner(agreed=True))
    assert job is not None
    while desk.runs.job(job.id).stage != "image":
        threading.Event().wait(0.02)
    # The page's own door knows no such provider; to the runner it is one like any other.
    projects.update_settings(studio.shop.database, "ws_test", job.project, {"painter": "twin"})
    assert finish(desk, job).ended == "done"
    images = desk.notebook.document(episode, "image").document
    assert isinstance(images, PanelImages)
    assert {one.provider for panel in images.panels for one in panel.candidates} == {"dummy"}
    cell = desk.notebook.view(episode).cell("image")
    assert cell.settings_differ and not cell.stale


def test_options_set_in_mid_run_wait_for_the_next_run(
    open_studio: OpenStudio, providers: CountingProviders
) -> None:
    providers.before = slowly(0.2)
    desk = open_studio(providers).desk("ws_test")
    episode = new_episode(desk, cuts=12)
    job = desk.runs.start(episode, manner=Manner(agreed=True))
    assert job is not None
    while desk.runs.job(job.id).stage != "image":
        threading.Event().wait(0.02)
    desk.notebook.set_options(episode, "image", {"extra": "비 오는 밤"})
    assert finish(desk, job).ended == "done"
    assert set(providers.tally.calls.values()) == {1}
    assert desk.notebook.view(episode).cell("image").settings_differ


def test_what_failed_is_tried_again_by_a_new_run_and_nothing_else(
    desk: Desk, providers: CountingProviders
) -> None:
    episode = new_episode(desk)
    hit: list[str] = []

    def before(label: str) -> None:
        if label not in ("script", "storyboard") and not hit:
            hit.append(label)
            raise ProviderFailed("moderation_blocked", cause="refused by the safety system")

    providers.before = before
    job = finish(desk, desk.runs.start(episode, manner=Manner(agreed=True)))
    assert job.ended == "done_with_failures"
    providers.tally.calls.clear()
    assert finish(desk, desk.runs.retry(job.id)).ended == "done"
    assert dict(providers.tally.calls) == {hit[0]: 1}
    images = desk.notebook.document(episode, "image").document
    assert isinstance(images, PanelImages) and all(one.picture for one in images.panels)
    assert not any(cell.stale for cell in desk.notebook.view(episode).cells)


def test_a_possibly_billed_picture_is_asked_for_again_by_retry_only(open_studio: OpenStudio) -> None:
    hit: list[str] = []

    def before(label: str) -> None:
        if label not in ("script", "storyboard") and not hit:
            hit.append(label)
            raise ProviderFailed("timeout_unknown", cause="no answer", possibly_billed=True)

    providers = CountingProviders(before, paid=True)
    desk = open_studio(providers).desk("ws_test")
    episode = new_episode(desk)
    first = finish(desk, desk.runs.start(episode, manner=Manner(agreed=True)))
    assert first.ended == "done_with_failures"
    desk.notebook.set_options(episode, "text", {"seed": 0})
    asked = dict(providers.tally.calls)
    assert finish(desk, desk.runs.start(episode, manner=Manner(agreed=True))).ended == "done_with_failures"
    assert dict(providers.tally.calls) == asked
    assert finish(desk, desk.runs.retry(first.id)).ended == "done"
    assert providers.tally.calls[hit[0]] == 2
    assert sum(providers.tally.calls.values()) == sum(asked.values()) + 1


def test_two_windows_that_edit_different_fields_at_once_both_keep_theirs(desk: Desk) -> None:
    episode = new_episode(desk)
    finish(desk, desk.runs.start(episode, "text", "director"))
    board = desk.notebook.document(episode, "director")
    panels = [one.id for one in board.document.panels]  # type: ignore[union-attr]
    failed: list[Exception] = []
    together = threading.Barrier(len(panels))

    def edit(panel: str) -> None:
        together.wait()
        try:
            ops = [SetField(item=panel, field="gutter", value=333)]
            desk.notebook.edit(episode, "director", ops, board.revision)
        except Exception as error:
            failed.append(error)

    threads = [threading.Thread(target=edit, args=(panel,)) for panel in panels]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    after = desk.notebook.document(episode, "director").document
    assert {one.gutter for one in after.panels} == {333}  # type: ignore[union-attr]


@contextmanager
def once_before_looking_at_jobs(studio: Studio, meanwhile: Callable[[], object]) -> Generator[None]:
    """Something happens between whatever this thread has read so far and its first look at the jobs."""
    engine, here, happened = studio.shop.database.engine, threading.get_ident(), False

    def before(_c: object, _cursor: object, statement: str, *_rest: object) -> None:
        nonlocal happened
        if "FROM jobs" in statement and threading.get_ident() == here and not happened:
            happened = True
            meanwhile()

    event.listen(engine, "before_cursor_execute", before)
    try:
        yield
    finally:
        event.remove(engine, "before_cursor_execute", before)
    assert happened


def test_a_run_that_ends_while_the_page_looks_has_not_ended_without_its_result(
    open_studio: OpenStudio, providers: CountingProviders
) -> None:
    providers.before = slowly(0.1)
    studio = open_studio(providers)
    desk = studio.desk("ws_test")
    episode = new_episode(desk)
    job = desk.runs.start(episode, manner=Manner(agreed=True))
    assert job is not None
    with once_before_looking_at_jobs(studio, lambda: finish(desk, job)):
        view = desk.notebook.view(episode)
    assert view.job is not None
    # The page stops looking once the job has ended: what it has seen then is what it goes on showing.
    assert view.job.active or all(cell.has_output for cell in view.cells)
    assert all(cell.has_output for cell in desk.notebook.view(episode).cells)
