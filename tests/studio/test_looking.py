"""A model looks at pictures for the people in them: where a person agreed, at its price, once each."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable, Iterator
from typing import Any
from zlib import crc32

import pytest
from PIL import Image

from engines.director.document import Storyboard
from engines.image.document import PanelImages
from engines.kernel.context import FaceRegion, Painted, PaintRequest, Regions, Shown, WriteRequest
from engines.kernel.errors import InvalidInput
from engines.providers.finders import local, nvxs
from engines.studio import Desk
from engines.studio.commissions import Wish
from engines.studio.due import Manner
from engines.studio.messages import say
from engines.studio.workshop import Choice
from tests import factories
from tests.conftest import WORKSPACE, OpenStudio
from tests.studio.test_repair import COST, Writing

FACE = {"left": 400, "top": 100, "right": 600, "bottom": 300}
BODY = {"left": 300, "top": 50, "right": 700, "bottom": 1000}


def saw(*people: dict[str, Any]) -> str:
    return json.dumps({"people": people})


def person(number: int = 1, **changes: Any) -> dict[str, Any]:
    return {"person": number, "face": FACE, "mouth": {"x": 500, "y": 250}, "body": BODY, **changes}


class Seeing(Writing):
    """A paid painter that says nothing of its pictures, and a paid writer that looks at them."""

    def __init__(self) -> None:
        super().__init__()
        self.look: Callable[[WriteRequest], str] = lambda request: saw(person())
        self.looks: list[WriteRequest] = []

    def choice(self, need: Any, project: Any) -> Choice:
        return Choice("paying", "gpt-6.1-terra" if need == "writer" else "gpt-image-2", paid=True)

    def writer(self, workspace: str, project: Any) -> Any:
        writer = super().writer(workspace, project)
        write = writer.write

        def seeing(request: WriteRequest, told: Any = None) -> Any:
            if request.images:
                self.looks.append(request)
                self.answers.insert(0, self.look)
            return write(request, told)

        writer.write = seeing
        return writer

    def painter(self, workspace: str, project: Any) -> Any:
        return _Painter()


class _Painter:
    provider, model, paid = "paying", "gpt-image-2", True

    def paint(self, request: PaintRequest, shown: Shown | None = None) -> Painted:
        out = io.BytesIO()
        colour = crc32(f"{request.seed} {request.prompt}".encode()) % 0xFFFFFF
        Image.new("RGB", (200, 300), f"#{colour:06x}").save(out, "PNG")
        return Painted(
            picture=out.getvalue(),
            media_type="image/png",
            provider="paying",
            model="m",
            prompt=request.prompt,
        )


@pytest.fixture
def made(open_studio: OpenStudio) -> tuple[Desk, Seeing, str]:
    seeing = Seeing()
    desk = open_studio(seeing).desk(WORKSPACE)
    episode = desk.projects.create(factories.brief(scenes=2, cuts=4)).episodes[0].id
    job = desk.runs.start(episode, "text", "director")
    assert job and desk.runs.wait(job.id, 60).ended == "done"
    return desk, seeing, episode


def paint(desk: Desk, episode: str) -> Any:
    job = desk.runs.start(episode, "image", "image", manner=Manner(agreed=True))
    return desk.runs.wait(job.id, 60) if job else None


def images(desk: Desk, episode: str) -> PanelImages:
    found = desk.notebook.document(episode, "image").document
    assert isinstance(found, PanelImages)
    return found


def peopled(desk: Desk, episode: str) -> list[str]:
    board = desk.notebook.document(episode, "director").document
    assert isinstance(board, Storyboard)
    return [panel.id for panel in board.panels if panel.figures]


def test_nobody_looks_unasked_and_a_look_is_paid_once(made: tuple[Desk, Seeing, str]) -> None:
    desk, seeing, episode = made
    people = peopled(desk, episode)
    before = desk.runs.plan(episode, "image", "image").stages[0]
    assert paint(desk, episode).ended == "done" and not seeing.looks
    assert before.calls == len(images(desk, episode).panels)

    desk.notebook.set_options(episode, "image", {"look": True})
    ahead = desk.runs.plan(episode, "image", "image").stages[0]
    assert (ahead.calls, ahead.looks, ahead.items) == (len(people), len(people), 0) and ahead.cost_usd > 0
    shown = desk.notebook.requests(episode, "image").requests
    assert [one.item for one in shown if one.kind == "write"] == people
    job = paint(desk, episode)
    assert job.ended == "done" and job.cost_usd == pytest.approx(COST * len(people))
    assert [one.label for one in seeing.looks] and {one.label for one in seeing.looks} == set(people)
    board = desk.notebook.document(episode, "director").document
    assert isinstance(board, Storyboard)
    for panel in board.panels:
        image = images(desk, episode).panel(panel.id)
        assert image and image.picture
        regions = image.picture.regions
        if panel.id not in people:
            assert regions.by != "model"
            continue
        assert regions.by == "model"
        (face,) = regions.faces
        assert face.cast == panel.figures[0].cast
        assert face.box == pytest.approx((80, 30, 40, 60)) and face.mouth == pytest.approx((100, 75))
        assert regions.figures[0] == pytest.approx((60, 15, 80, 285))

    seeing.looks.clear()
    clean = desk.runs.start(episode, "image", "image", manner=Manner(clean=True, agreed=True))
    assert clean and desk.runs.wait(clean.id, 60).cost_usd == 0 and not seeing.looks
    assert all(one.by == "model" for one in _regions(desk, episode, people))


def test_the_price_of_looks_is_said_before_there_are_pictures(made: tuple[Desk, Seeing, str]) -> None:
    desk, _, episode = made
    without = desk.runs.plan(episode, "image", "image").stages[0]
    desk.notebook.set_options(episode, "image", {"look": True})
    looked = desk.runs.plan(episode, "image", "image").stages[0]
    people = peopled(desk, episode)
    assert looked.calls == without.calls + len(people)
    assert looked.cost_usd > without.cost_usd


def test_a_look_that_fails_leaves_the_picture_and_what_is_known(made: tuple[Desk, Seeing, str]) -> None:
    desk, seeing, episode = made
    desk.notebook.set_options(episode, "image", {"look": True})
    desk.money.limit(5.0, None)
    seeing.look = lambda request: saw(person(face={**FACE, "right": 10}))
    job = paint(desk, episode)
    people = peopled(desk, episode)
    assert len(seeing.looks) == 2 * len(people), "each is repaired once"
    found = images(desk, episode)
    assert all(one.picture for one in found.panels)
    assert all(one.by != "model" for one in _regions(desk, episode, people))
    assert job.cost_usd > 0


def test_an_edit_of_the_boxes_wins_over_a_later_look(made: tuple[Desk, Seeing, str]) -> None:
    from engines.kernel.edits import SetField

    desk, seeing, episode = made
    paint(desk, episode)
    panel = peopled(desk, episode)[0]
    image = images(desk, episode).panel(panel)
    assert image and image.picture
    own = {
        "faces": [{"cast": "", "box": [1, 2, 3, 4], "mouth": [2, 5]}],
        "figures": [],
        "hands": [],
        "clear": [],
    }
    desk.notebook.edit(episode, "image", [SetField(item=image.picture.id, field="regions", value=own)], "")
    desk.notebook.set_options(episode, "image", {"look": True})
    paint(desk, episode)
    again = images(desk, episode).panel(panel)
    assert again and again.picture and again.picture.regions.faces[0].box == (1, 2, 3, 4)
    others = _regions(desk, episode, peopled(desk, episode)[1:])
    assert seeing.looks and all(one.by == "model" for one in others)


def _regions(desk: Desk, episode: str, panels: list[str]) -> list[Any]:
    found = (images(desk, episode).panel(panel) for panel in panels)
    return [one.picture.regions for one in found if one and one.picture]


@pytest.fixture
def blind(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A machine without the library: importing it fails as it does where it is not installed."""
    for name in ("animeface", "animeface._nvxs"):
        monkeypatch.setitem(sys.modules, name, None)
    nvxs._library.cache_clear()  # pyright: ignore[reportPrivateUsage]
    yield
    nvxs._library.cache_clear()  # pyright: ignore[reportPrivateUsage]


def test_a_machine_that_finds_no_faces_says_so_and_paints_all_the_same(
    blind: None, open_studio: OpenStudio
) -> None:
    seeing = Seeing()
    studio = open_studio(seeing)
    desk = studio.desk(WORKSPACE)
    episode = desk.projects.create(factories.brief(scenes=2, cuts=4)).episodes[0].id
    job = desk.runs.start(episode, "text", "director")
    assert job and desk.runs.wait(job.id, 60).ended == "done"
    probe = studio.health.look(WORKSPACE, fresh=True).probe("faces")
    assert probe is not None and probe.state == "note" and probe.failure is not None
    assert "animeface" in say(probe.failure, "en").what and "animeface" in say(probe.failure, "ko").what
    assert [one.rule for one in desk.commissions.cautions(episode)] == ["image_faces_not_found"]
    assert paint(desk, episode).ended == "done"
    assert all(one == Regions() for one in _regions(desk, episode, peopled(desk, episode)))
    # Whom a model looks for is found anyway.
    desk.notebook.set_options(episode, "image", {"look": True})
    assert desk.commissions.cautions(episode) == ()


def test_pictures_that_were_paid_for_before_anybody_could_look_are_looked_at_by_the_next_run(
    blind: None, open_studio: OpenStudio, monkeypatch: pytest.MonkeyPatch
) -> None:
    seeing = Seeing()
    desk = open_studio(seeing).desk(WORKSPACE)
    episode = desk.projects.create(factories.brief(scenes=2, cuts=4)).episodes[0].id
    job = desk.runs.start(episode, "text", "image", manner=Manner(agreed=True))
    assert job and desk.runs.wait(job.id, 60).ended == "done"
    panels = [one.id for one in images(desk, episode).panels]
    assert all(one == Regions() for one in _regions(desk, episode, panels))
    face = FaceRegion(box=(10, 10, 40, 40), mouth=(30, 40))
    seen: list[tuple[int, int]] = []

    def regions_in(image: Image.Image) -> Regions:
        seen.append(image.size)
        return Regions(faces=(face,), by="local")

    monkeypatch.setattr(local, "available", lambda: True)
    monkeypatch.setattr(local, "regions_in", regions_in)
    spent = desk.money.view().spent_usd
    job = desk.runs.start(episode, "image", "image", manner=Manner(clean=True))
    assert job and desk.runs.wait(job.id, 60).ended == "done"
    assert all(one.faces == (face,) for one in _regions(desk, episode, panels))
    assert len(seen) == len(panels) and desk.money.view().spent_usd == spent, "once each, for nothing"


def test_changed_pictures_and_ones_that_people_bring_are_looked_at_where_it_was_agreed_to(
    made: tuple[Desk, Seeing, str],
) -> None:
    desk, seeing, episode = made
    paint(desk, episode)
    panel = peopled(desk, episode)[0]

    def picture() -> Any:
        image = images(desk, episode).panel(panel)
        assert image is not None and image.picture is not None
        return image.picture

    def changed(words: str) -> Any:
        wish = Wish(panel=panel, instruction=words, base=picture().id)
        return desk.commissions.retouch_price(episode, wish), desk.runs.wait(
            desk.commissions.retouch(episode, wish).id, 60
        )

    plain, job = changed("배경을 밤으로")
    assert job.ended == "done" and not seeing.looks and picture().regions.by != "model"
    with pytest.raises(InvalidInput, match="look_nobody"):
        desk.sights.look(episode, panel)
    desk.notebook.set_options(episode, "image", {"look": True})
    dearer, job = changed("비가 오게")
    assert job.ended == "done" and picture().retouch.instruction == "비가 오게"
    assert len(seeing.looks) == 1 and picture().regions.by == "model"
    assert dearer > plain, "the look is part of the price that is said"

    def brought(colour: str) -> None:
        out = io.BytesIO()
        Image.new("RGB", (300, 400), colour).save(out, "PNG")
        desk.notebook.upload_picture(episode, panel, out.getvalue())

    brought("teal")
    assert len(seeing.looks) == 1 and (desk.sights.price(episode, panel) or 0) > 0, "never unasked"
    assert desk.runs.wait(desk.sights.look(episode, panel).id, 60).ended == "done"
    assert len(seeing.looks) == 2 and picture().provider == "upload"
    assert picture().regions.by == "model" and picture().regions.faces[0].box == (120.0, 40.0, 60.0, 80.0)
    # The same picture is not paid for twice; a look that fails leaves it, and is repeated by a click.
    assert desk.runs.wait(desk.sights.look(episode, panel).id, 60).cost_usd == 0
    brought("navy")
    seeing.look = lambda request: "no json"
    failed = desk.runs.wait(desk.sights.look(episode, panel).id, 60)
    assert picture().provider == "upload" and picture().regions.by != "model"
    seeing.look = lambda request: saw(person())
    again = desk.runs.retry(failed.id)
    assert again is not None and desk.runs.wait(again.id, 60).ended == "done"
    assert picture().regions.by == "model"
