"""Pictures are seen as soon as they are painted, and none that was paid for or uploaded is ever lost."""

from __future__ import annotations

import io
import threading

import pytest
from PIL import Image

from engines.director.document import Storyboard
from engines.image.document import PanelImages
from engines.kernel.edits import FromTray, RemoveItem, ResetField, RestoreItem, SetField
from engines.kernel.errors import Conflict, NotFound
from engines.studio import Desk, Studio
from engines.studio.due import Manner
from tests import factories
from tests.fakes import CountingProviders

FURNISHED = factories.brief(scenes=2, cuts=4)


def new_episode(desk: Desk) -> str:
    return desk.projects.create(FURNISHED).episodes[0].id


def run(desk: Desk, episode: str) -> None:
    job = desk.runs.start(episode)
    if job is not None:
        assert desk.runs.wait(job.id, 60).ended == "done"


def board_of(desk: Desk, episode: str) -> Storyboard:
    found = desk.notebook.document(episode, "director").document
    assert isinstance(found, Storyboard)
    return found


def images_of(desk: Desk, episode: str) -> PanelImages:
    found = desk.notebook.document(episode, "image").document
    assert isinstance(found, PanelImages)
    return found


def edit(desk: Desk, episode: str, stage: str, *ops: object) -> None:
    desk.notebook.edit(episode, stage, list(ops), desk.notebook.document(episode, stage).revision)  # type: ignore[arg-type]


def a_picture() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (300, 300), "#c44").save(out, "PNG")
    return out.getvalue()


def test_a_picture_is_seen_while_its_neighbours_are_still_painted(
    studio: Studio, providers: CountingProviders
) -> None:
    desk = studio.desk("ws_test")
    held, painted = threading.Event(), list[str]()

    def wait_for_the_others(label: str) -> None:
        if label.startswith("pnl_"):
            painted.append(label)
            if len(painted) == 1:
                held.wait(20)

    providers.before = wait_for_the_others
    episode = new_episode(desk)
    job = desk.runs.start(episode)
    assert job is not None
    while len(desk.notebook.arriving(episode)) < 3:
        assert desk.runs.job(job.id).active
        threading.Event().wait(0.02)
    there = desk.notebook.arriving(episode)
    assert painted[0] not in there
    assert not desk.notebook.view(episode).cell("image").has_output
    for asset in there.values():
        data, _ = desk.media.picture(asset.sha256)
        assert data
    with pytest.raises(NotFound):
        studio.desk("ws_other").media.picture(next(iter(there.values())).sha256)
    held.set()
    assert desk.runs.wait(job.id, 60).ended == "done"
    assert desk.notebook.arriving(episode) == {}
    shown = {panel.id: panel.picture.asset for panel in images_of(desk, episode).panels if panel.picture}
    assert shown.keys() > there.keys() and all(shown[panel] == asset for panel, asset in there.items())


def test_nobody_sees_the_arriving_pictures_of_others(desk: Desk, studio: Studio) -> None:
    episode = new_episode(desk)
    with pytest.raises(NotFound):
        studio.desk("ws_other").notebook.arriving(episode)


def test_an_uploaded_picture_whose_panel_goes_waits_in_the_tray_and_comes_back_with_the_panel(
    desk: Desk, episode: str
) -> None:
    panel = board_of(desk, episode).panels[1].id
    desk.notebook.upload_picture(episode, panel, a_picture())
    edit(desk, episode, "director", RemoveItem(item=panel))
    run(desk, episode)
    assert images_of(desk, episode).panel(panel) is None
    (held,) = desk.notebook.document(episode, "image").tray
    assert held.item["id"] == panel and held.reason == "paid"
    edit(desk, episode, "director", RestoreItem(item=panel))
    run(desk, episode)
    shown = images_of(desk, episode).panel(panel)
    assert shown is not None and shown.picture is not None and shown.picture.provider == "upload"
    assert desk.notebook.document(episode, "image").tray == ()


def test_a_tray_picture_can_be_brought_back_by_hand(desk: Desk, episode: str) -> None:
    panel = board_of(desk, episode).panels[1].id
    desk.notebook.upload_picture(episode, panel, a_picture())
    edit(desk, episode, "director", RemoveItem(item=panel))
    run(desk, episode)
    edit(desk, episode, "image", FromTray(item=panel))
    back = images_of(desk, episode).panel(panel)
    assert back is not None and back.picture is not None and back.picture.provider == "upload"


@pytest.mark.parametrize("locked", [True, False])
def test_an_uploaded_picture_is_there_once_however_often_the_images_are_made(
    desk: Desk, episode: str, locked: bool
) -> None:
    panel = board_of(desk, episode).panels[1].id
    desk.notebook.upload_picture(episode, panel, a_picture())
    if locked:
        edit(desk, episode, "image", SetField(item=panel, field="locked", value=True))
    before = images_of(desk, episode).panel(panel)
    assert before is not None
    for _ in range(3):
        job = desk.runs.start(episode, "image", "image", Manner(clean=True))
        assert job is not None and desk.runs.wait(job.id, 60).ended == "done"
        after = images_of(desk, episode).panel(panel)
        assert after is not None and after.picture == before.picture
        assert sorted(one.id for one in after.candidates) == sorted(one.id for one in before.candidates)


def test_a_dummy_picture_whose_panel_goes_is_no_loss(desk: Desk, episode: str) -> None:
    edit(desk, episode, "director", RemoveItem(item=board_of(desk, episode).panels[1].id))
    run(desk, episode)
    assert desk.notebook.document(episode, "image").tray == ()


def test_taking_the_engines_value_in_an_old_window_does_not_undo_a_newer_edit(
    desk: Desk, episode: str
) -> None:
    panel = board_of(desk, episode).panels[0].id
    edit(desk, episode, "director", SetField(item=panel, field="gutter", value=111))
    old = desk.notebook.document(episode, "director").revision
    edit(desk, episode, "director", SetField(item=panel, field="gutter", value=222))
    with pytest.raises(Conflict):
        desk.notebook.edit(episode, "director", [ResetField(item=panel, field="gutter")], old)
    assert board_of(desk, episode).panels[0].gutter == 222
