"""What tells the head of one animal from others of its kind: ears, horns, combs, snouts and beaks."""

from __future__ import annotations

from collections.abc import Sequence

from engines.kernel.document import Point
from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path
from engines.providers.painters.dummy.figure.beast_parts import NOSE, Turn
from engines.providers.painters.dummy.figure.species import HOOFED
from engines.providers.painters.dummy.look import Look
from engines.providers.painters.dummy.palette import WHITE, shade

_DARK: Colour = (58, 50, 56)
_HORN: Colour = (226, 208, 170)
_BLACK_EARS = ("panda",)
_PLAIN = ("penguin", "duck", "owl", "crow", "eagle", "ostrich")
"""Birds without a crest."""


def ears(pen: Pen, look: Look, turn: Turn) -> bool:
    """Draws the ears of those that have their own; whether it did."""
    kind = look.species
    if kind in _PLAIN:
        if kind == "owl":
            for side in (-1.0, 1.0):
                x = turn.at(0.26 * side)
                pen.shape([(x - 0.14, -0.34), (x + 0.1 * side, -0.66), (x + 0.14, -0.34)], look.skin, 0.9)
        return True
    if kind == "hen":
        pen.shape(path((-0.2, -0.4), (-0.3, -0.74, -0.08, -0.66), (0.0, -0.86, 0.1, -0.66), (0.3, -0.74,
            0.22, -0.4)), (214, 62, 58), 0.9)  # fmt: skip
        return True
    if kind not in (*HOOFED, "pig", "mouse", "raccoon", *_BLACK_EARS):
        return False
    for side in (-1.0, 1.0) if turn.view != "profile" else (-0.5, 0.1):
        k = 1.0 if side > 0 else -1.0
        x = turn.at(0.3 * side) if turn.view != "profile" else side * 0.5
        _ear(pen, look, x, k)
    if kind in ("deer", "goat", "cow"):
        _horns(pen, look, turn)
    return True


def _ear(pen: Pen, look: Look, x: float, k: float) -> None:
    kind, fur, inner = look.species, look.skin, mix(look.skin, (240, 150, 150), 0.5)
    if kind == "mouse":
        pen.shape(oval(x * 1.16, -0.44, 0.27, 0.27, 26), fur)
        pen.fill(oval(x * 1.16, -0.42, 0.17, 0.18, 20), inner)
    elif kind == "panda":
        pen.shape(oval(x * 1.12, -0.44, 0.18, 0.18, 22), _DARK)
    elif kind == "raccoon":
        pen.shape(oval(x * 1.12, -0.44, 0.2, 0.2, 24), mix(fur, WHITE, 0.75))
        pen.fill(oval(x * 1.12, -0.41, 0.12, 0.13, 20), _DARK)
    elif kind == "pig":
        pen.shape([(x - 0.18, -0.34), (x + 0.16 * k, -0.72), (x + 0.2, -0.34)], fur)
        pen.fill([(x - 0.08, -0.42), (x + 0.14 * k, -0.62), (x + 0.12, -0.42)], shade(fur, 0.2))
    elif kind == "donkey":
        pen.shape(
            path((x - 0.13, -0.34), (x - 0.16, -0.9, x + 0.1 * k, -1.04), (x + 0.22, -0.8, x + 0.15, -0.34)),
            fur,
        )
    else:
        pen.shape(
            path((x, -0.3), (x + 0.3 * k, -0.5, x + 0.52 * k, -0.2), (x + 0.34 * k, 0.0, x, -0.08)), fur
        )
        pen.fill(path((x + 0.1 * k, -0.24), (x + 0.3 * k, -0.36, x + 0.42 * k, -0.2), (x + 0.3 * k, -0.08,
            x + 0.1 * k, -0.14)), inner)  # fmt: skip


def _horns(pen: Pen, look: Look, turn: Turn) -> None:
    for side in (-1.0, 1.0):
        x = turn.at(0.16 * side)
        if look.species == "deer":
            for points in (
                [(x, -0.4), (x + 0.12 * side, -0.74), (x + 0.1 * side, -1.08)],
                [(x + 0.08 * side, -0.64), (x + 0.34 * side, -0.86)],
                [(x + 0.11 * side, -0.82), (x - 0.06 * side, -1.0)],
            ):
                pen.stroke(points, 3.2, pen.ink, 0.2)
                pen.stroke(points, 1.9, shade(look.skin, 0.3), 0.2)
        else:
            pen.shape(path((x - 0.07, -0.4), (x + 0.04 * side, -0.66, x + 0.2 * side, -0.7), (x + 0.16 * side,
                -0.5, x + 0.08, -0.38)), _HORN, 0.8)  # fmt: skip


def flapless(look: Look) -> bool:
    """Whether a head of the dogs' kind has no hanging ears."""
    return look.species in HOOFED or look.species == "wolf"


def before(pen: Pen, look: Look, xs: Sequence[float]) -> None:
    """Patches round the eyes, at `xs`."""
    if look.species == "panda":
        for x in xs:
            pen.fill(oval(x, 0.1, 0.17, 0.2, 24), _DARK)


def masked(pen: Pen, look: Look, middle: float, view: str) -> bool:
    """A raccoon's dark mask over both eyes, pale above it and below; whether it has one."""
    if look.species != "raccoon":
        return False
    pale = mix(look.skin, WHITE, 0.86)
    if view == "profile":
        pen.fill(path((0.4, -0.14), (0.2, -0.3, -0.2, -0.06), (0.0, -0.16, 0.36, -0.02)), pale)
        pen.fill(
            path((0.44, 0.0), (0.2, -0.16, -0.02, 0.02), (-0.2, 0.2, -0.3, 0.3), (0.1, 0.28, 0.44, 0.18)),
            _DARK,
        )
        pen.fill(oval(0.42, 0.3, 0.2, 0.11, 22), pale)
        return True
    for side in (-1.0, 1.0):
        x = middle + 0.2 * side
        pen.fill(path((x - 0.18 * side, -0.08), (x, -0.28, x + 0.26 * side, -0.06), (x, -0.16,
        x - 0.18 * side, -0.08)),
                 pale)  # fmt: skip
        pen.fill(path((middle + 0.03 * side, 0.0), (x, -0.18, x + 0.2 * side, 0.0), (x + 0.32 * side, 0.14,
        x + 0.28 * side,
            0.26), (x + 0.02 * side, 0.34, middle + 0.07 * side, 0.16)), _DARK)  # fmt: skip
        pen.fill(path((middle, 0.12), (middle + 0.16 * side, 0.2, middle + 0.3 * side, 0.3),
        (middle + 0.2 * side, 0.44,
            middle, 0.47)), pale)  # fmt: skip
    return True


def snout(pen: Pen, look: Look, nose: Point) -> bool:
    """A pig's; whether there is one."""
    if look.species != "pig":
        return False
    pen.shape(oval(nose[0], nose[1] + 0.02, 0.15, 0.11, 22), shade(look.skin, 0.1), 0.8)
    for side in (-0.05, 0.05):
        pen.fill(oval(nose[0] + side, nose[1] + 0.02, 0.025, 0.04, 10), NOSE)
    return True


def beak_of(look: Look) -> Colour:
    return {"parrot": (70, 64, 70), "crow": (66, 62, 76), "owl": (214, 168, 90)}.get(
        look.species, (240, 172, 66)
    )


def hooked(pen: Pen, look: Look, x: float, y: float, view: str, gap: float) -> bool:
    """The bent beak of parrots and eagles; whether there is one."""
    if look.species not in ("parrot", "eagle"):
        return False
    beak = beak_of(look)
    if view == "profile":
        pen.shape(
            path((0.26, 0.34), (0.4, 0.36 + gap, 0.46, 0.42 + gap), (0.3, 0.5 + gap, 0.24, 0.42)),
            shade(beak, 0.2),
            0.8,
        )
        pen.shape(path((0.26, 0.08), (0.66, 0.06, 0.62, 0.48), (0.52, 0.34, 0.28, 0.36)), beak, 0.9)
        return True
    pen.fill(oval(x, y, 0.13, 0.09, 18), look.skin)
    pen.shape(path((x - 0.08, y), (x, y + 0.22 + gap, x + 0.08, y)), shade(beak, 0.2), 0.8)
    pen.shape(
        path(
            (x - 0.16, y - 0.12),
            (x, y - 0.26, x + 0.16, y - 0.12),
            (x + 0.14, y + 0.02, x + 0.02, y + 0.18),
            (x - 0.1, y + 0.06, x - 0.16, y - 0.12),
        ),
        beak,
        0.9,
    )
    return True
