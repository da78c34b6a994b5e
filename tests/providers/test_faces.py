"""Faces found on this machine, held against pictures whose painter knows where it drew them."""

from __future__ import annotations

import io
from functools import cache

import numpy as np
import pytest
from PIL import Image

from engines.image.sample import sample_requests
from engines.kernel.context import Painted, Regions
from engines.providers.finders import local, nvxs
from engines.providers.painters.dummy import DummyPainter

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


def inside(point: tuple[float, float], box: tuple[float, float, float, float]) -> bool:
    x, y, w, h = box
    return x <= point[0] <= x + w and y <= point[1] <= y + h


def test_drawn_faces_are_found_where_they_are_and_nowhere_else():
    assert local.available(), "animeface is not installed"
    seen = there = wrong = 0
    for image, painted, facing in pictures():
        found = local.regions_in(image)
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
    image = next(image for image, _, _ in pictures() if local.regions_in(image).faces)
    small, large = (
        local.regions_in(image),
        local.regions_in(image.resize((image.width * 2, image.height * 2))),
    )
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
