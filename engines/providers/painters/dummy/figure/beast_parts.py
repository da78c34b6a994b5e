"""What stands off a head that is no human being's: ears, horns, crests, aerials; and tails."""

from __future__ import annotations

from dataclasses import dataclass

from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path
from engines.providers.painters.dummy.look import Look
from engines.providers.painters.dummy.palette import WHITE, shade, tint

NOSE: Colour = (70, 52, 58)
STEEL: Colour = (196, 204, 216)


@dataclass(frozen=True)
class Turn:
    """How far things on the head are carried round: `x` moves what is in the middle, `side` squeezes its
    sides."""

    x: float
    view: str

    def at(self, x: float) -> float:
        return x * (0.86 if self.view == "three_quarter" else 1.0) + self.x


def ears(pen: Pen, look: Look, turn: Turn) -> None:
    fur, inner = look.skin, mix(look.skin, (240, 170, 170), 0.6)
    sides = (-1.0, 1.0) if turn.view != "profile" else (-0.5, 0.1)
    for side in sides:
        k = 1.0 if side > 0 else -1.0
        x = turn.at(0.3 * side) if turn.view != "profile" else side * 0.5
        if look.kind in ("cat", "fox"):
            high = -0.8 if look.kind == "cat" else -0.9
            pen.shape([(x - 0.2, -0.3), (x + 0.06 * k, high), (x + 0.2, -0.3)], fur)
            pen.fill(
                [(x - 0.1, -0.4), (x + 0.05 * k, high + 0.12), (x + 0.1, -0.4)],
                inner if look.kind == "cat" else NOSE,
            )
        elif look.kind == "rabbit":
            _long_ear(pen, x, fur, inner)
        elif look.kind == "bear":
            pen.shape(oval(x * 1.12, -0.44, 0.19, 0.18, 24), fur)
            pen.fill(oval(x * 1.12, -0.43, 0.1, 0.1, 18), shade(fur, 0.25))
        elif look.kind == "dragon":
            foot = x * 0.72
            pen.shape(path((foot - 0.12, -0.34), (foot - 0.02 * k, -0.66, foot + 0.2 * k, -0.84),
                           (foot + 0.24 * k, -0.56, foot + 0.14, -0.34)), (238, 224, 190))  # fmt: skip
            pen.shape(
                [(x * 1.1, -0.1), (x * 1.9, -0.26), (x * 1.75, 0.0), (x * 1.95, 0.12), (x * 1.1, 0.14)],
                look.accent,
                0.8,
            )
    _on_top(pen, look, turn)


def _on_top(pen: Pen, look: Look, turn: Turn) -> None:
    """A crest, or an aerial with bolts at the sides."""
    fur = look.skin
    if look.kind == "bird":
        for lean in (-0.16, 0.0, 0.16):
            pen.shape(
                path((-0.06, -0.44), (lean - 0.1, -0.6, lean, -0.74), (lean + 0.08, -0.58, 0.06, -0.44)),
                fur,
                0.8,
            )
    if look.kind == "robot":
        # A stick of ink would be lost before a night sky.
        pen.even([(0.0, -0.5), (0.0, -0.74)], 2.2, shade(STEEL, 0.12))
        pen.shape(oval(0.0, -0.78, 0.07, 0.07, 18), look.accent)
        for side in (-1, 1) if turn.view != "profile" else ():
            pen.shape(
                [(side * 0.44, -0.1), (side * 0.55, -0.1), (side * 0.55, 0.18), (side * 0.44, 0.18)],
                shade(STEEL, 0.2),
                0.8,
            )


def _long_ear(pen: Pen, x: float, fur: Colour, inner: Colour) -> None:
    pen.shape(
        path(
            (x * 0.6 - 0.12, -0.36),
            (x * 0.7 - 0.2, -1.0, x * 0.8, -1.26),
            (x * 0.7 + 0.2, -1.0, x * 0.6 + 0.12, -0.36),
        ),
        fur,
    )
    pen.fill(
        path(
            (x * 0.6 - 0.05, -0.46),
            (x * 0.7 - 0.1, -1.0, x * 0.8, -1.14),
            (x * 0.7 + 0.1, -1.0, x * 0.6 + 0.05, -0.46),
        ),
        inner,
    )


def flaps(pen: Pen, look: Look, view: str) -> None:
    """Ears that hang down beside the head."""
    fur = shade(look.skin, 0.3)
    for side in (-1.0, 1.0) if view != "profile" else (0.0,):
        x = side * 0.36 + (0.04 if view == "three_quarter" else 0.0) - (0.16 if view == "profile" else 0.0)
        lean = side * 0.22 if view != "profile" else -0.06
        pen.shape(path((x - 0.1, -0.4), (x + lean - 0.2, -0.3, x + lean - 0.16, 0.14),
            (x + lean, 0.32, x + lean + 0.14, 0.12),
                       (x + lean + 0.14, -0.2, x + 0.12, -0.4)), fur)  # fmt: skip


def tail(pen: Pen, look: Look, view: str) -> None:
    """What hangs behind the hips; `pen` stands at the pelvis. Seen straight on it comes out at one side."""
    fur, side = look.skin, -1.0
    if look.kind in ("cat", "dragon"):
        wide = 9.0 if look.kind == "cat" else 15.0
        curve = path(
            (side * 0.2, 0.1), (side * 1.2, 0.5, side * 1.3, -0.3), (side * 1.3, -0.8, side * 0.95, -0.9)
        )
        scale = pen.unit / 100
        pen.stroke(curve, (wide + 3) * scale, pen.ink, 0.25)
        pen.stroke(curve, wide * scale, fur, 0.25)
    elif look.kind in ("fox", "dog"):
        big = 1.0 if look.kind == "fox" else 0.62
        pen.shape(path((side * 0.15, 0.3), (side * 1.1 * big, 0.6, side * 1.4 * big, -0.2 * big),
                       (side * 1.5 * big, -0.9 * big, side * 1.0 * big, -1.05 * big),
                       (side * 1.0 * big, -0.4, side * 0.2, -0.15)), fur)  # fmt: skip
        if look.kind == "fox":
            pen.fill(
                path(
                    (side * 1.36, -0.35),
                    (side * 1.5, -0.9, side * 1.0, -1.03),
                    (side * 1.0, -0.7, side * 1.1, -0.45),
                ),
                WHITE,
            )
    elif look.kind == "rabbit":
        pen.shape(oval(side * 0.42, 0.1, 0.2, 0.19, 20), tint(fur, 0.5))
    elif look.kind == "bear":
        pen.shape(oval(side * 0.4, 0.1, 0.13, 0.12, 18), fur)
    elif look.kind == "bird":
        pen.shape(
            path(
                (side * 0.2, -0.1),
                (side * 1.0, 0.3),
                (side * 0.9, 0.55),
                (side * 0.7, 0.6),
                (side * 0.1, 0.3),
            ),
            fur,
        )
