"""Faces found on this machine, held against pictures whose painter knows them; and asked of a model."""

from __future__ import annotations

import base64
import io
from functools import cache
from typing import Any

import numpy as np
import pytest
from PIL import Image
from pydantic import ValidationError

from engines.image.looking import Area, FacesAnswer, Person, regions_of, request
from engines.image.sample import sample_requests, sample_script, sample_storyboard
from engines.kernel.context import Painted, Regions
from engines.kernel.document import AssetRef
from engines.providers.estimates import request_usd
from engines.providers.finders import local, nvxs
from engines.providers.painters.dummy import DummyPainter
from engines.providers.writers.openai import OpenAIWriter
from tests.providers.wires import KEY, Wire, chatted, png, responded

LEAST = 40.0
"""Pixels: smaller faces are not looked for."""


@cache
def pictures() -> list[tuple[Image.Image, Painted, dict[str, str]]]:
    """Panels with somebody in them: the picture, what its painter knows, and who faces where."""
    painter = DummyPainter(lambda _: b"")
    asked = [one for one in sample_requests(0, 15) if one.scene["figures"]][:8]
    painted = [painter.paint(one) for one in asked]
    facing = [{one["cast"]: one["facing"] for one in request.scene["figures"]} for request in asked]
    return [
        (Image.open(io.BytesIO(one.picture)), one, faces) for one, faces in zip(painted, facing, strict=True)
    ]


@cache
def found_in(number: int) -> Regions:
    """What is found in one of these pictures."""
    return local.regions_in(pictures()[number][0])


def inside(point: tuple[float, float], box: tuple[float, float, float, float]) -> bool:
    x, y, w, h = box
    return x <= point[0] <= x + w and y <= point[1] <= y + h


def test_drawn_faces_are_found_where_they_are_and_nowhere_else():
    assert local.available(), "animeface is not installed"
    seen = there = wrong = 0
    for number, (_, painted, facing) in enumerate(pictures()):
        found = found_in(number)
        assert found.by == "local" and len(found.figures) == len(found.faces)
        true = painted.regions.faces
        for face in true:
            if face.box[3] >= LEAST and facing.get(face.cast) in ("front", "three_quarter"):
                there += 1
                seen += any(
                    inside(face.mouth, one.box) and inside(one.mouth, face.box) for one in found.faces
                )
        wrong += sum(not any(inside(one.mouth, face.box) for face in true) for one in found.faces)
    assert there >= 5 and seen / there >= 0.6
    assert wrong <= 1


def test_boxes_are_in_the_pixels_of_the_picture_whatever_its_size():
    number = next(number for number in range(len(pictures())) if found_in(number).faces)
    image, small = pictures()[number][0], found_in(number)
    large = local.regions_in(image.resize((image.width * 2, image.height * 2)))
    assert large.faces and small.faces
    x, y = large.faces[0].mouth
    assert any(inside((x / 2, y / 2), face.box) for face in small.faces)


@pytest.mark.parametrize("size", [(1, 1), (7, 400), (64, 64), (1536, 33)])
@pytest.mark.parametrize("mode", ["RGBA", "L", "P"])
def test_any_picture_may_be_looked_at(size: tuple[int, int], mode: str):
    found = local.regions_in(Image.new(mode, size))
    assert found.faces == found.figures == ()


def test_noise_neither_breaks_it_nor_leaves_the_picture():
    noise = np.random.default_rng(1).integers(0, 256, (300, 500, 3), dtype=np.uint8)
    for face in local.regions_in(Image.fromarray(noise)).faces:
        x, y, w, h = face.box
        assert x >= 0 and y >= 0 and x + w <= 500 and y + h <= 300


def test_without_the_library_nothing_is_found(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(nvxs, "_library", lambda: None)
    assert not local.available() and local.regions_in(pictures()[0][0]) == Regions()


@pytest.mark.parametrize("base_url", ["", "http://localhost:11434/v1"], ids=["responses", "chat"])
def test_a_model_is_shown_the_picture_and_asked_for_boxes(valid: Any, known: Any, base_url: str):
    panel = next(one for one in sample_storyboard(1, 8).panels if len(one.figures) == 2)
    asset = AssetRef(sha256="0" * 64, width=1024, height=2048, media_type="image/png")
    asked = request(panel, sample_script(), asset)
    wire = Wire((200, chatted() if base_url else responded()))
    read = {asset: png(1024, 2048)}
    OpenAIWriter(KEY, "gpt-6-luna", base_url, read_asset=read.__getitem__, transport=wire.transport).write(
        asked
    )
    name = "CreateChatCompletionRequest" if base_url else "CreateResponse"
    if base_url:
        valid(name, wire.sent)
    else:
        # The description has a user's message twice in one "oneOf", so that none is ever exactly one of them.
        valid(name, {**wire.sent, "input": "…"})
        valid("InputMessage", wire.sent["input"][0])
    assert wire.sent.keys() <= known(name)
    parts = (wire.sent["messages"][-1] if base_url else wire.sent["input"][0])["content"]
    assert parts[0]["text"] == asked.prompt and all(f"{number}: " in asked.prompt for number in (1, 2))
    address = parts[1]["image_url"]["url"] if base_url else parts[1]["image_url"]
    sent = Image.open(io.BytesIO(base64.b64decode(address.removeprefix("data:image/jpeg;base64,"))))
    assert sent.size == (512, 1024)
    form = wire.sent["response_format"]["json_schema"] if base_url else wire.sent["text"]["format"]
    assert form["strict"] is True
    # The picture costs more than the words about it.
    words = asked.model_copy(update={"images": ()})
    assert request_usd("gpt-6-luna", asked) > request_usd("gpt-6-luna", words)


def test_boxes_of_an_answer_are_pixels_and_nobody_is_named_twice():
    panel = next(one for one in sample_storyboard(1, 8).panels if len(one.figures) == 2)
    asset = AssetRef(sha256="0" * 64, width=800, height=1200, media_type="image/png")
    area = Area(left=100, top=100, right=300, bottom=200)
    seen = [Person(person=number, face=area, mouth=None, body=None) for number in (1, 1, 2, 0, 9)]
    behind = Person(person=2, face=None, mouth=None, body=area)
    found = regions_of(FacesAnswer(people=(*seen, behind)), panel, asset)
    left, right = (one.cast for one in panel.figures)
    assert [one.cast for one in found.faces] == [left, "", right, "", ""]
    assert found.faces[0].box == pytest.approx((80, 120, 160, 120)) and found.by == "model"
    assert inside(found.faces[0].mouth, found.faces[0].box)
    assert found.figures == (found.faces[0].box,)


@pytest.mark.parametrize("edges", [(5, 5, 5, 9), (9, 0, 3, 9), (0, 0, 1001, 9), (-1, 0, 5, 9)])
def test_boxes_that_are_none_are_refused(edges: tuple[int, int, int, int]):
    with pytest.raises(ValidationError):
        Area(**dict(zip(("left", "top", "right", "bottom"), edges, strict=True)))
