"""What is being written can be read while it is written, by whoever it belongs to."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable
from typing import Any, cast

import pytest

from engines.director.document import Storyboard
from engines.kernel.context import Painted, PaintRequest, Shown, WriteAnswer, WriteRequest
from engines.kernel.errors import NotFound, ProviderFailed
from engines.providers.painters.dummy import DummyPainter
from engines.providers.writers.dummy import DummyWriter
from engines.studio.arriving import ArrivingView
from tests import factories
from tests.conftest import WORKSPACE, OpenStudio
from tests.fakes import CountingProviders, until


class Slow(CountingProviders):
    """A writer that tells half of its answer and waits until it may go on."""

    def __init__(self, failures: int = 0) -> None:
        super().__init__()
        self.told = threading.Event()
        self.go_on = threading.Event()
        self.failures = failures

    def writer(self, workspace: str, project: Any) -> Any:
        return _Writer(self)


class _Writer:
    provider, model, paid = "dummy", "dummy-writer-4", False

    def __init__(self, owner: Slow) -> None:
        self._owner = owner

    def write(self, request: WriteRequest, told: Callable[[str], None] | None = None) -> WriteAnswer:
        answer = DummyWriter().write(request)
        if told is None:
            return answer
        half = len(answer.text) // 2
        told(answer.text[:half])
        if self._owner.failures:
            self._owner.failures -= 1
            raise ProviderFailed("rate_limited", retry_after=0.0, seconds=1, model="m")
        self._owner.told.set()
        assert self._owner.go_on.wait(30)
        told(answer.text[half:])
        return answer


@pytest.mark.parametrize("failures", [0, 1])
def test_the_text_so_far_is_seen_while_it_is_written_and_gone_after(
    open_studio: OpenStudio, failures: int
) -> None:
    slow = Slow(failures)
    studio = open_studio(slow)
    desk = studio.desk(WORKSPACE)
    episode = desk.projects.create(factories.brief(scenes=2, cuts=4)).episodes[0].id
    job = desk.runs.start(episode, "text", "text")
    assert job is not None and slow.told.wait(30)
    (seen,) = desk.runs.arriving(job.id)
    assert isinstance(seen, ArrivingView)
    assert (seen.stage, seen.item) == ("text", "script")
    assert seen.key and seen.text.startswith("{") and len(seen.text) == min(seen.characters, 4000)
    (short,) = desk.runs.arriving(job.id, tail=10)
    assert short.text == seen.text[-10:] and short.characters == seen.characters
    with pytest.raises(NotFound):
        studio.desk("ws_other").runs.arriving(job.id)
    slow.go_on.set()
    ended = desk.runs.wait(job.id, 30)
    assert ended.ended == "done"
    assert desk.runs.arriving(job.id) == ()
    (answer,) = desk.runs.answers(job.id)
    assert 2 * seen.characters in (len(answer.text), len(answer.text) - 1), "a repeated call begins empty"


def test_nothing_is_left_of_a_call_that_failed(open_studio: OpenStudio) -> None:
    slow = Slow()
    desk = open_studio(slow).desk(WORKSPACE)
    slow.failures = 5
    episode = desk.projects.create(factories.brief(scenes=2, cuts=4)).episodes[0].id
    job = desk.runs.start(episode, "text", "text")
    assert job is not None
    until(lambda: not desk.runs.job(job.id).active)
    assert desk.runs.job(job.id).ended == "failed"
    assert desk.runs.arriving(job.id) == ()


class Showing(CountingProviders):
    """A painter that shows an unfinished picture and waits until it may go on."""

    def __init__(self) -> None:
        super().__init__()
        self.go_on = threading.Event()
        self.shown: dict[str, bytes] = {}

    def painter(self, workspace: str, project: Any) -> Any:
        return _Painter(self)


class _Painter(DummyPainter):
    def __init__(self, owner: Showing) -> None:
        super().__init__()
        self._owner = owner

    def paint(self, request: PaintRequest, shown: Shown | None = None) -> Painted:
        half = super().paint(request.model_copy(update={"seed": request.seed + 1})).picture
        if shown is not None:
            self._owner.shown[request.label] = half
            shown(half, "image/png")
            assert self._owner.go_on.wait(30)
        return super().paint(request)


def test_an_unfinished_picture_is_seen_while_it_comes_and_is_stored_nowhere(open_studio: OpenStudio) -> None:
    showing = Showing()
    studio = open_studio(showing)
    desk = studio.desk(WORKSPACE)
    episode = desk.projects.create(factories.brief(scenes=1, cuts=3)).episodes[0].id
    job = desk.runs.start(episode)
    assert job is not None
    until(lambda: desk.notebook.document(episode, "director").document is not None)
    board = cast(Storyboard, desk.notebook.document(episode, "director").document)
    until(lambda: set(desk.notebook.unfinished(episode)) == {one.id for one in board.panels})
    panel = next(iter(desk.notebook.unfinished(episode)))
    assert desk.notebook.unfinished_picture(episode, panel) == (showing.shown[panel], "image/png")
    assert desk.notebook.arriving(episode) == {}
    other = studio.desk("ws_other").notebook
    for look in (lambda: other.unfinished(episode), lambda: other.unfinished_picture(episode, panel)):
        with pytest.raises(NotFound):
            look()
    showing.go_on.set()
    assert desk.runs.wait(job.id, 60).ended == "done"
    assert desk.notebook.unfinished(episode) == {}
    with pytest.raises(NotFound, match="picture_not_on_its_way"):
        desk.notebook.unfinished_picture(episode, panel)
    for half in showing.shown.values():
        with pytest.raises(NotFound):
            desk.media.picture(hashlib.sha256(half).hexdigest())
