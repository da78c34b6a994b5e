"""The cover: one strong panel without its balloons, cropped upright around its faces."""

from __future__ import annotations

from engines.director.document import Panel, Storyboard
from engines.image.document import Candidate, PanelImages
from engines.kernel.context import Context
from engines.kernel.document import AssetRef, Box, Json
from engines.packaging.pictures import Encoder, on_paper

COVER_SIZE = (600, 800)
"""Largest width and height in pixels; smaller pictures are cropped to 3:4 and not blown up."""

_HAIR = 0.5
"""How far a head reaches above its face, in heights of the face."""
_STRONG_SHOTS: dict[str, float] = {
    "close_up": 3.0,
    "bust": 3.0,
    "medium": 2.0,
    "over_shoulder": 1.0,
    "eyes": 1.0,
    "long": 0.5,
    "extreme_long": 0.5,
}
_STRONG_SHAPES: dict[str, float] = {"tall": 1.0, "borderless": 1.0, "square": 0.5}
_ENCODER = Encoder("jpeg", 90, 500_000)


def choose_cover(storyboard: Storyboard, images: PanelImages) -> Candidate | None:
    """The first picture among the strongest: someone's face, near, in an upright panel."""
    best: Candidate | None = None
    most = -1.0
    for panel in storyboard.panels:
        image = images.panel(panel.id)
        picture = image.picture if image else None
        if picture is not None and (strength := _strength(panel, picture)) > most:
            best, most = picture, strength
    return best


def _strength(panel: Panel, picture: Candidate) -> float:
    seen = 4.0 if picture.regions.faces else 0.0
    return seen + _STRONG_SHOTS.get(panel.shot, 0.0) + _STRONG_SHAPES.get(panel.shape, 0.0)


def paint_cover(ctx: Context, picture: Candidate) -> AssetRef:
    """The cover in the asset store, memoised by the picture and the crop."""
    box = crop_box(picture)

    def draw() -> Json:
        image = on_paper(ctx.assets.image(picture.asset)).crop(box)
        image.thumbnail(COVER_SIZE)
        data = _ENCODER.encode(image)
        return ctx.assets.put(data, _ENCODER.media_type).model_dump(mode="json")

    key = {"picture": picture.asset.sha256, "box": box, "size": COVER_SIZE}
    return AssetRef.model_validate(ctx.memo("packaging.cover", key, draw))


def crop_box(picture: Candidate) -> tuple[int, int, int, int]:
    """The largest 3:4 box of the picture, its heads a little above the middle where there are any. Of heads
    that do not fit side by side the largest is shown whole: between two of them both would be cut."""
    width, height = picture.asset.width, picture.asset.height
    crop_width = min(width, max(1, round(height * 3 / 4)))
    crop_height = min(height, max(1, round(crop_width * 4 / 3)))
    boxes = _heads([face.box for face in picture.regions.faces], crop_width)
    x, y = width / 2, height / 2
    if boxes:
        x = (min(box[0] for box in boxes) + max(box[0] + box[2] for box in boxes)) / 2
        y = (min(box[1] for box in boxes) + max(box[1] + box[3] for box in boxes)) / 2 + crop_height / 8
        y = min(y, min(box[1] for box in boxes) + crop_height / 2)
    left = round(min(max(x - crop_width / 2, 0), width - crop_width))
    top = round(min(max(y - crop_height / 2, 0), height - crop_height))
    return (left, top, left + crop_width, top + crop_height)


def _heads(faces: list[Box], width: float) -> list[Box]:
    """Heads with their hair about these faces; the largest alone where they take more than the width."""
    heads = [(x - w * 0.15, y - h * _HAIR, w * 1.3, h * (1 + _HAIR)) for x, y, w, h in faces]
    if heads and max(x + w for x, _, w, _ in heads) - min(x for x, _, _, _ in heads) > width:
        return [max(heads, key=lambda head: head[2] * head[3])]
    return heads
