"""Bodies of birds in their own heads: the pen stands under their feet, facing right."""

from __future__ import annotations

from engines.kernel.document import Box, Point
from engines.providers.painters.dummy.canvas import Colour, Pen, oval, path
from engines.providers.painters.dummy.figure.species import Species
from engines.providers.painters.dummy.look import Look
from engines.providers.painters.dummy.palette import shade, tint

_FEET: Colour = (226, 150, 70)


def head_at(kind: Species, stance: str, view: str) -> Point:
    if stance == "run":
        return (0.9, -1.5)
    stand = kind.leg - 0.75 if kind.leg > 0.75 else 0.0
    low = 0.16 if stance in ("lie", "down") else 0.0
    ahead = 0.0 if view in ("front", "back") else 0.16
    return (ahead + low, -1.62 - kind.neck - stand + low)


def reach(kind: Species, stance: str, view: str) -> Box:
    if stance == "run":
        return (-1.5, -2.3, 2.6, 2.3)
    x, y = head_at(kind, stance, view)
    return (-1.0 if view not in ("front", "back") else -0.66, y, 1.66 if x else 1.32, -y)


def draw(pen: Pen, look: Look, kind: Species, stance: str, view: str) -> None:
    """All but the head."""
    if stance == "run":
        _flying(pen, look, kind)
        return
    stand = kind.leg - 0.75 if kind.leg > 0.75 else 0.0
    _feet(pen, stand, view)
    body = pen.moved(0.0, -stand)
    if kind.neck:
        x, y = head_at(kind, stance, view)
        neck = path((x * 0.2, -1.0), (x - 0.2, y * 0.5 - 0.5, x, y + stand + 0.2))
        wide = 24.0 * pen.unit / 100 / pen.weight
        body.stroke(neck, wide + 2.0, pen.ink, 0.1)
        body.stroke(neck, wide, tint(look.skin, 0.3), 0.1)
    if view in ("front", "back"):
        _straight(body, look, kind, view == "back")
    else:
        _side(body, look, kind)


def _feet(pen: Pen, stand: float, view: str) -> None:
    for x in (-0.16, 0.18) if view in ("front", "back") else (-0.06, 0.2):
        pen.stroke([(x, -0.2 - stand), (x, -0.03)], 2.6, pen.ink, 0.0)
        pen.stroke([(x, -0.2 - stand), (x, -0.03)], 1.6, _FEET, 0.0)
        for toe in (-0.12, 0.02, 0.16):
            pen.stroke([(x, -0.06), (x + toe, 0.02)], 1.8, _FEET, 0.2)


def _tail(pen: Pen, look: Look, kind: Species) -> None:
    wing, long = look.bottom, 0.72 if kind.tail == "train" else 0.34 if kind.tail == "fan" else 0.14
    drop = 0.5 * long if kind.perches else -0.3
    for lean, fill in ((0.12, shade(wing, 0.2)), (0.0, wing)):
        pen.shape(
            path(
                (-0.42, -0.52),
                (-0.66 - long * 0.3, -0.2, -0.78 - long * 0.5 + lean, 0.04 + drop),
                (-0.58 - long * 0.4 + lean, 0.12 + drop),
                (-0.3, -0.1, -0.14, -0.2),
            ),
            fill,
            0.85,
        )


def _side(pen: Pen, look: Look, kind: Species) -> None:
    _tail(pen, look, kind)
    pen.shape(
        path(
            (-0.2, -1.5),
            (-0.62, -1.1, -0.56, -0.5),
            (-0.44, -0.12, -0.02, -0.12),
            (0.5, -0.18, 0.54, -0.74),
            (0.56, -1.1, 0.46, -1.5),
        ),
        look.skin,
    )
    pen.fill(
        path((0.5, -1.1), (0.58, -0.6, 0.34, -0.3), (0.1, -0.14, 0.02, -0.18), (0.16, -0.6, 0.5, -1.1)),
        look.top,
    )
    pen.shape(
        path(
            (-0.24, -1.14),
            (0.2, -1.16, 0.16, -0.78),
            (0.06, -0.34, -0.68, -0.14),
            (-0.66, -0.8, -0.24, -1.14),
        ),
        look.bottom,
        0.9,
    )
    for share in (0.3, 0.52):
        pen.stroke(path((0.1, -0.94 + share * 0.6), (-0.2, -0.7 + share, -0.5, -0.46 + share * 0.5)), 0.55,
                   shade(look.bottom, 0.36))  # fmt: skip


def _straight(pen: Pen, look: Look, kind: Species, back: bool) -> None:
    if kind.tail == "train" or back:
        low = 0.5 if kind.tail == "train" else 0.06
        pen.shape(
            path((-0.2, -0.4), (-0.16, low), (0.0, low + 0.12, 0.16, low), (0.2, -0.4)),
            shade(look.bottom, 0.1),
            0.85,
        )
    pen.shape(
        path(
            (0.0, -1.5), (0.66, -1.4, 0.58, -0.66), (0.5, -0.1, 0.0, -0.1), (-0.5, -0.1, -0.58, -0.66),
            (-0.66, -1.4, 0.0, -1.5),
        ),
        look.skin,
    )  # fmt: skip
    if not back:
        pen.fill(oval(0.0, -0.62, 0.36, 0.44, 26), look.top)
    for side in (-1, 1):
        inner = 0.02 if back else 0.36
        pen.shape(
            path(
                (side * 0.5, -1.16),
                (side * 0.78, -0.7, side * 0.5, -0.24),
                (side * inner, -0.3, side * (inner + 0.06), -0.7),
                (side * 0.36, -1.1, side * 0.5, -1.16),
            ),
            look.bottom,
            0.9,
        )


def _flying(pen: Pen, look: Look, kind: Species) -> None:
    """In the air over the place the feet would have."""
    far = shade(look.bottom, 0.2)
    pen.shape(
        path((0.2, -1.16), (0.5, -1.9, 0.2, -2.5), (-0.1, -2.1, -0.3, -2.3), (-0.3, -1.6, -0.3, -1.1)), far
    )
    body = pen.moved(0.2, -0.6, 62)
    _tail(body, look, kind)
    pen.shape(
        path(
            (-0.9, -0.86),
            (-0.5, -1.4, 0.5, -1.7),
            (1.0, -1.9),
            (1.2, -1.2, 0.5, -0.76),
            (-0.2, -0.5, -0.9, -0.86),
        ),
        look.skin,
    )
    pen.fill(path((0.9, -1.2), (0.5, -0.72, -0.2, -0.72), (0.3, -1.0, 0.9, -1.2)), look.top)
    pen.shape(path((0.3, -1.1), (0.0, -2.0, -0.7, -2.5), (-0.8, -2.1, -1.1, -2.1), (-1.0, -1.7, -1.16, -1.6),
                   (-0.8, -1.1, -0.3, -0.96), (0.1, -0.9, 0.3, -1.1)), look.bottom)  # fmt: skip
