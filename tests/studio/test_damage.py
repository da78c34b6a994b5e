"""Damage: told in words, and nothing a person made is lost."""

from __future__ import annotations

import errno
import io
import json
import os
from pathlib import Path

import pytest
from PIL import Image

import app
from engines.image.document import PanelImages
from engines.kernel.edits import AddItem, SetField
from engines.kernel.errors import InvalidInput, StorageFailed
from engines.studio import Desk, Studio
from engines.studio.messages import say
from tests import factories
from tests.conftest import OpenStudio
from tests.fakes import CountingProviders

FURNISHED = factories.brief(scenes=2, cuts=4)


def test_an_upload_is_chosen_kept_by_a_new_run_and_the_painted_one_stays(desk: Desk, episode: str) -> None:
    images = desk.notebook.document(episode, "image").document
    assert isinstance(images, PanelImages)
    panel = images.panels[0].id
    out = io.BytesIO()
    Image.new("RGB", (640, 480), "#3366aa").save(out, "PNG")
    view = desk.notebook.upload_picture(episode, panel, out.getvalue())
    desk.notebook.set_options(episode, "image", {"extra": "비 오는 밤"})
    job = desk.runs.start(episode)
    assert job is not None and desk.runs.wait(job.id, 60).ended == "done"
    after = desk.notebook.document(episode, "image").document
    assert isinstance(after, PanelImages) and isinstance(view.document, PanelImages)
    shown = after.panel(panel)
    assert shown is not None and shown.picture is not None and shown.picture.provider == "upload"
    assert {one.asset.sha256 for one in images.panels[0].candidates} <= {
        one.asset.sha256 for one in shown.candidates
    }


def test_a_locked_picture_is_not_painted_again(
    desk: Desk, episode: str, providers: CountingProviders
) -> None:
    images = desk.notebook.document(episode, "image")
    assert isinstance(images.document, PanelImages)
    locked = images.document.panels[1]
    desk.notebook.edit(
        episode, "image", [SetField(item=locked.id, field="locked", value=True)], images.revision
    )
    desk.notebook.set_options(episode, "image", {"extra": "눈 오는 아침"})
    providers.tally.calls.clear()
    job = desk.runs.start(episode)
    assert job is not None and desk.runs.wait(job.id, 60).ended == "done"
    assert (
        locked.id not in providers.tally.calls
        and len(providers.tally.calls) == len(images.document.panels) - 1
    )
    after = desk.notebook.document(episode, "image").document
    assert isinstance(after, PanelImages)
    kept = after.panel(locked.id)
    assert kept is not None and kept.chosen == locked.chosen


def test_a_document_may_not_name_pictures_of_others(studio: Studio, desk: Desk, episode: str) -> None:
    other = studio.desk("ws_other")
    theirs = other.projects.create(factories.brief(scenes=2, cuts=4)).episodes[0].id
    data = json.loads(desk.notebook.export_document(episode, "image"))
    other.notebook.import_document(theirs, "text", desk.notebook.export_document(episode, "text"))
    with pytest.raises(InvalidInput) as refused:
        other.notebook.import_document(theirs, "image", json.dumps(data).encode())
    assert refused.value.code == "asset_not_yours"
    images = desk.notebook.document(episode, "image")
    stolen = {
        "id": "x",
        "provider": "upload",
        "asset": {"sha256": "0" * 64, "width": 1, "height": 1, "media_type": "image/png"},
    }
    with pytest.raises(InvalidInput):
        panel = images.document.panels[0].id  # type: ignore[union-attr]
        desk.notebook.edit(
            episode, "image", [AddItem(parent=panel, collection="candidates", item=stolen)], images.revision
        )


def test_a_corrupt_cache_costs_time_only(
    open_studio: OpenStudio, desk: Desk, episode: str, home: Path, providers: CountingProviders
) -> None:
    studio = open_studio(providers)
    for path in (home / "cache").rglob("*"):
        if path.is_file():
            path.write_bytes(b"garbage" * 100)
    desk = studio.desk("ws_test")
    assert desk.exports.reader(episode).pages
    again = desk.projects.create(factories.brief(scenes=2, cuts=4)).episodes[0].id
    job = desk.runs.start(again)
    assert job is None or desk.runs.wait(job.id, 60).ended == "done"
    assert desk.exports.reader(again).pages


def test_a_corrupt_picture_is_told_and_painted_again_for_another_episode(
    desk: Desk, episode: str, home: Path
) -> None:
    images = desk.notebook.document(episode, "image").document
    assert isinstance(images, PanelImages) and images.panels[0].picture
    sha = images.panels[0].picture.asset.sha256
    for path in (home / "assets").rglob(f"*{sha}*"):
        path.write_bytes(path.read_bytes()[:-40] + b"x" * 40)
    with pytest.raises(StorageFailed) as failed:
        desk.media.picture(sha)
    assert failed.value.code == "asset_corrupt" and say(failed.value, "ko").next
    again = desk.projects.create(factories.brief(scenes=2, cuts=4)).episodes[0].id
    job = desk.runs.start(again)
    assert job is not None and desk.runs.wait(job.id, 60).ended == "done"
    assert desk.media.picture(sha)


def test_a_full_disk_ends_the_run_in_words_and_a_new_run_goes_on(
    studio: Studio, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    episode = desk.projects.create(factories.brief(scenes=2, cuts=4)).episodes[0].id
    files = studio.shop.assets._files
    original = type(files).write

    def full(self: object, name: str, data: bytes) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(type(files), "write", full)
    job = desk.runs.start(episode)
    assert job is not None
    ended = desk.runs.wait(job.id, 60)
    codes = {ended.failure.code} if ended.failure else set()
    images = desk.notebook.document(episode, "image").document
    codes |= (
        {one.failure.code for one in images.panels if one.failure}
        if isinstance(images, PanelImages)
        else set()
    )
    assert codes == {"disk_full"}
    monkeypatch.setattr(type(files), "write", original)
    job = desk.runs.start(episode)
    assert job is not None and desk.runs.wait(job.id, 60).ended == "done"


def test_a_damaged_library_is_told_at_the_start(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    home.mkdir(parents=True)
    (home / "library.sqlite").write_bytes(b"this is no database" * 500)
    assert app.main() == 1
    assert "library.sqlite" in capsys.readouterr().err


def test_a_wrong_setting_is_told_by_name(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("TOONVERSE_PORT", "eighty")
    assert app.main() == 1
    assert "TOONVERSE_PORT" in capsys.readouterr().err
