"""A character's reference sheet: from the front, from behind, and the face."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from PIL import Image

from engines.kernel.context import PaintRequest
from engines.providers.painters.dummy.alike import look_among
from engines.providers.painters.dummy.canvas import Canvas, Pen, mix
from engines.providers.painters.dummy.figure.posed import headgear, posed
from engines.providers.painters.dummy.palette import WHITE, hex_colour
from engines.providers.painters.dummy.png import encoded
from engines.providers.painters.dummy.reading import Person
from engines.providers.painters.dummy.tag import tag

_GROUND = (236, 237, 240)
_TALL = 0.86
"""Share of the height that a whole body takes."""
_FACE = 0.56
"""Share of the height that a head takes."""


def draw_sheet(request: PaintRequest) -> bytes:
    """PNG of the request's size: three equal columns on one plain ground."""
    look = cast("Mapping[str, Any]", request.scene["sheet"])
    ink = cast("Mapping[str, Any]", request.scene.get("ink") or {})
    person = Person(
        cast=str(look.get("key", "")),
        look=look_among(look),
        mood="neutral",
        pose="standing",
        view="front",
        side=1,
        gaze=0.0,
        position="center",
    )
    colour, weight = hex_colour(str(ink.get("colour", ""))) or (29, 27, 34), float(ink.get("width") or 3.0)
    width, height = request.width, request.height
    whole = Image.new("RGB", (width, height), _GROUND)
    column = width // 3
    for at, view in enumerate(("front", "back", "face")):
        canvas = Canvas(column if at < 2 else width - 2 * column, height, _GROUND)
        figure = posed(person, "front" if view == "face" else view)
        if view == "face":
            unit = min(height * _FACE, canvas.width * 0.78)
            feet = height * 0.5 + (figure.height - 0.5) * unit
        else:
            unit = min(height * _TALL / (figure.height + headgear(person)), canvas.width / 2.6)
            feet = height * 0.5 + (figure.height - headgear(person)) * unit / 2
        drawn = weight * min(max(unit / 150, 0.36), 1.7)
        figure.draw(Pen.at(canvas, canvas.width / 2, feet, unit, colour, drawn))
        if view == "face":
            tag(canvas, WHITE, mix(colour, WHITE, 0.2))
        whole.paste(canvas.finished(), (column * at, 0))
    return encoded(whole)
