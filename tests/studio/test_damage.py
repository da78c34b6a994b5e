"""Damage and bad input: told in words, and nothing a person made is lost."""

from __future__ import annotations

import errno
import io
import json
import os
from pathlib import Path

import pytest
from PIL import Image

import app
from engines.director.document import Storyboard
from engines.image.document import PanelImages
from engines.kernel.edits import AddItem, RemoveItem, SetField
from engines.kernel.errors import Conflict, EditRefused, InvalidInput, StorageFailed
from engines.studio import Desk, Studio
from engines.studio.messages import say
from engines.text.document import Script
from tests import factories
from tests.conftest import OpenStudio
from tests.fakes import CountingProviders


@pytest.fixture
def episode(desk: Desk) -> str:
    found = desk.projects.create(factories.brief(scenes=2, cuts=4)).episodes[0].id
    job = desk.runs.start(found)
    assert job is not None and desk.runs.wait(job.id, 60).ended == "done"
    return found


def script_of(desk: Desk, episode: str) -> Script:
    found = desk.notebook.document(episode, "text").document
    assert isinstance(found, Script)
    return found


def set_text(desk: Desk, episode: str, text: str) -> str:
    line = next(iter(script_of(desk, episode).lines()))
    view = desk.notebook.document(episode, "text")
    desk.notebook.edit(episode, "text", [SetField(item=line, field="text.ko", value=text)], view.revision)
    return line


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script> & <b>굵게</b>",
        "${window.x} {{7*7}} {0} %s \\n",
        "🙂🎉👨‍👩‍👧 이모지",
        "\u202eمرحبا\u202c 뒤집힌",
        "영\u200b폭\u200d없\ufeff음",
        "가" * 3000,
        "e\u0301 낱자 ᄒ\u1161\u11ab",
        "긴" + " 낱말" * 200,
    ],
)
def test_any_text_goes_through_to_the_finished_episode(desk: Desk, episode: str, text: str) -> None:
    line = set_text(desk, episode, text)
    job = desk.runs.start(episode)
    if job is not None:
        assert desk.runs.wait(job.id, 60).ended == "done"
    lettered = desk.notebook.document(episode, "lettering").document
    balloons = [one for panel in lettered.panels for one in panel.balloons["ko"] if one.line == line]  # type: ignore[union-attr]
    assert len(balloons) == 1 and balloons[0].text_lines
    pages = desk.exports.reader(episode).pages
    assert (
        sum(page.asset.height for page in pages)
        == desk.notebook.document(episode, "packaging").document.strips[0].height
    )  # type: ignore[union-attr]


def test_a_broken_reference_and_an_unknown_speaker_are_refused_with_the_place(
    desk: Desk, episode: str
) -> None:
    script = desk.notebook.document(episode, "text")
    line = next(iter(script_of(desk, episode).lines()))
    with pytest.raises(EditRefused) as refused:
        desk.notebook.edit(
            episode, "text", [SetField(item=line, field="speaker", value="nobody")], script.revision
        )
    assert "nobody" in say(refused.value, "ko").text
    speaker = next(beat.speaker for beat in script_of(desk, episode).beats() if beat.speaker)
    with pytest.raises(EditRefused):
        desk.notebook.edit(episode, "text", [RemoveItem(item=speaker)], script.revision)
    board = desk.notebook.document(episode, "director")
    assert isinstance(board.document, Storyboard)
    panel = board.document.panels[0].id
    for field, value in (("lines", ["no_such_line"]), ("scene", "no_such_scene"), ("shot", "sideways")):
        with pytest.raises(EditRefused) as refused:
            desk.notebook.edit(
                episode, "director", [SetField(item=panel, field=field, value=value)], board.revision
            )
        assert say(refused.value, "ko").what
    assert desk.notebook.document(episode, "director").revision == board.revision


def test_two_people_in_one_field_are_told_and_in_two_fields_both_are_kept(desk: Desk, episode: str) -> None:
    board = desk.notebook.document(episode, "director")
    panel = board.document.panels[0].id  # type: ignore[union-attr]
    first = [SetField(item=panel, field="gutter", value=200)]
    desk.notebook.edit(episode, "director", first, board.revision)
    other = [SetField(item=panel, field="action", value="다른 칸")]
    desk.notebook.edit(episode, "director", other, board.revision)
    with pytest.raises(Conflict) as conflict:
        desk.notebook.edit(
            episode, "director", [SetField(item=panel, field="gutter", value=90)], board.revision
        )
    assert conflict.value.values["theirs"] == 200
    after = desk.notebook.document(episode, "director").document.panels[0]  # type: ignore[union-attr]
    assert (after.gutter, after.action) == (200, "다른 칸")


@pytest.mark.parametrize("data", [b"", b"not a picture", b"\x89PNG\r\n\x1a\n\0\0\0", b"<svg onload='x'/>"])
def test_what_is_no_picture_is_refused(desk: Desk, episode: str, data: bytes) -> None:
    panel = desk.notebook.document(episode, "image").document.panels[0].id  # type: ignore[union-attr]
    with pytest.raises(InvalidInput) as refused:
        desk.notebook.upload_picture(episode, panel, data)
    assert refused.value.code == "picture_unreadable"


@pytest.mark.parametrize("size", [(4, 30_001), (20_000, 20_000)])
def test_a_picture_too_tall_or_a_bomb_is_refused_before_it_is_decoded(
    desk: Desk, episode: str, size: tuple[int, int]
) -> None:
    panel = desk.notebook.document(episode, "image").document.panels[0].id  # type: ignore[union-attr]
    out = io.BytesIO()
    Image.new("1", size).save(out, "PNG")
    with pytest.raises(InvalidInput) as refused:
        desk.notebook.upload_picture(episode, panel, out.getvalue())
    assert refused.value.code == "picture_too_large"


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


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"[]",
        b'{"title": {"ko": 1}}',
        b'{"title": {}, "panels": []}',
        b"\xff\xfe",
        b'{"schema_version": "x"}',
    ],
)
def test_a_wrong_document_is_not_imported_and_says_where(desk: Desk, episode: str, data: bytes) -> None:
    before = desk.notebook.document(episode, "text").revision
    with pytest.raises(InvalidInput) as refused:
        desk.notebook.import_document(episode, "text", data)
    assert refused.value.values["place"]
    assert desk.notebook.document(episode, "text").revision == before


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
