"""Bodies on four legs, in the animal's own heads: the pen stands on the ground under it, facing right."""

from __future__ import annotations

from engines.kernel.document import Box, Point
from engines.providers.painters.dummy.canvas import Colour, Pen, oval, path
from engines.providers.painters.dummy.figure.species import Species
from engines.providers.painters.dummy.figure.tails import tail
from engines.providers.painters.dummy.look import Look
from engines.providers.painters.dummy.palette import shade

_DARK: Colour = (52, 46, 54)


def head_at(kind: Species, stance: str, view: str) -> Point:
    """The middle of the head, from the ground under the body; y downwards."""
    high, half = kind.leg + kind.thick, kind.long / 2
    if stance == "sit" or view in ("front", "back"):
        return (0.3 if view not in ("front", "back") else 0.0, -_seated(kind) - kind.neck)
    if stance == "lie":
        return (half - 0.02, -kind.thick * 0.7 - 0.5 - kind.neck * 0.5)
    if stance == "down":
        return (half + 0.62 + kind.neck * 0.4, -max(high * 0.62, 0.52))
    ahead = 0.42 if stance == "run" else 0.24
    return (half + ahead + kind.neck * 0.3, -high - 0.4 - kind.neck)


def _seated(kind: Species) -> float:
    return kind.leg * 0.8 + kind.thick + 0.68


def reach(kind: Species, stance: str, view: str) -> Box:
    """The body with its tail and without its head: left, top, width, height."""
    if view in ("front", "back"):
        half = 0.72 * _wide(kind) + 0.3
        return (-half, -_seated(kind), 2 * half, _seated(kind))
    if stance == "sit":
        return (-1.2 * _wide(kind), -_seated(kind), 1.9 * _wide(kind), _seated(kind))
    high = kind.thick + 0.1 if stance == "lie" else kind.leg + kind.thick
    return (-kind.long / 2 - 0.66, -high - 0.2, kind.long + 1.2, high + 0.2)


def _wide(kind: Species) -> float:
    return 0.45 + kind.thick * 0.85


def draw(pen: Pen, look: Look, kind: Species, stance: str, view: str) -> None:
    """All but the head."""
    if view in ("front", "back"):
        _straight(pen, look, kind, view == "back")
    elif stance == "sit":
        _sitting(pen, look, kind)
    elif stance == "lie":
        _lying(pen, look, kind)
    else:
        _on_legs(pen, look, kind, stance)


_SWINGS = {
    "run": (48.0, -62.0, 62.0, -40.0),
    "walk": (18.0, -18.0, -12.0, 14.0),
}
"""Far hind, far fore, near hind, near fore leg: degrees back from straight down."""


def _on_legs(pen: Pen, look: Look, kind: Species, stance: str) -> None:
    fur, half = look.skin, kind.long / 2
    far = shade(fur, 0.16)
    swings = _SWINGS.get(stance, (2.0, -2.0, 0.0, 0.0))
    hip, long = -kind.leg - kind.thick * 0.32, kind.leg + kind.thick * 0.32
    _leg(pen, (-half + 0.42, hip), long, swings[0], far, kind)
    _leg(pen, (half - 0.06, hip), long, swings[1], far, kind)
    tail(pen.moved(-half, -kind.leg - kind.thick * 0.78), look, kind, -14 if stance == "run" else 0)
    pen.shape(_trunk(kind, stance), fur)
    _belly(pen, look, kind, chest=stance != "down")
    _marks(pen, look, kind)
    if kind.mark == "wool":
        _wool(pen, look, kind)
    _leg(pen, (-half + 0.2, hip), long, swings[2], fur, kind, haunch=True)
    _leg(pen, (half - 0.24, hip), long, swings[3], fur, kind)


def _trunk(kind: Species, stance: str) -> list[Point]:
    low, top, half = -kind.leg, -kind.leg - kind.thick, kind.long / 2
    x, y = head_at(kind, stance, "profile")
    if stance == "down":
        return path(
            (-half - 0.08, low - kind.thick * 0.4),
            (-half - 0.1, top, -half + 0.34, top),
            (half - 0.3, top - 0.02),
            (half + 0.1, top + 0.02, x + 0.1, y - 0.3),
            (x - 0.1, y + 0.4),
            (half + 0.02, low - kind.thick * 0.2, half - 0.3, low + 0.02),
            (-half + 0.3, low - 0.02),
            (-half - 0.06, low, -half - 0.08, low - kind.thick * 0.4),
        )
    return path(
        (-half - 0.08, low - kind.thick * 0.4),
        (-half - 0.1, top, -half + 0.34, top),
        (0.0, top + 0.07, half - 0.34, top),
        (half - 0.1, top - 0.06, x - 0.26, y + 0.08),
        (x + 0.1, y + 0.36),
        (half + 0.2 + kind.neck * 0.2, top + 0.2, half + 0.16, low - kind.thick * 0.42),
        (half + 0.08, low + 0.02, half - 0.3, low + 0.02),
        (0.0, low - 0.1, -half + 0.3, low - 0.02),
        (-half - 0.06, low, -half - 0.08, low - kind.thick * 0.4),
    )


def _belly(pen: Pen, look: Look, kind: Species, chest: bool) -> None:
    low, half = -kind.leg, kind.long / 2
    pen.fill(
        path(
            (half + 0.06, low - kind.thick * 0.36),
            (half - 0.02, low - 0.02, half - 0.3, low),
            (0.0, low - 0.12, -half + 0.3, low - 0.03),
            (0.0, low - kind.thick * 0.3, half + 0.06, low - kind.thick * 0.36),
        ),
        shade(look.skin, 0.14),
    )
    if chest and kind.mark != "wool" and look.top != look.skin:
        pen.fill(oval(half + 0.08, low - kind.thick * 0.6, 0.12, kind.thick * 0.34, 16), look.top)


def _leg(
    pen: Pen, at: Point, long: float, swing: float, fur: Colour, kind: Species, haunch: bool = False
) -> None:
    """One leg down from `at`; what lies within the body has no outline."""
    wide = 0.12 + kind.thick * 0.09
    one, foot = pen.moved(at[0], at[1], swing), _DARK if kind.mark == "panda" else fur
    one.shape(
        path(
            (-wide, 0.0),
            (-wide * 0.76, long * 0.6),
            (-wide * 0.74, long - 0.08),
            (-wide * 0.8, long, -wide * 0.2, long),
            (wide * 1.3, long),
            (wide * 1.7, long - 0.15, wide * 0.84, long - 0.17),
            (wide * 0.8, long * 0.6),
            (wide, 0.0),
        ),
        foot,
        0.85,
    )
    cover = kind.thick * (0.34 if haunch else 0.26)
    one.fill(oval(0.0, 0.02, wide * (1.5 if haunch else 1.1), cover, 18), foot)
    if haunch:
        one.stroke(path((wide * 1.2, -cover * 0.9), (wide * 2.0, cover * 0.3, wide * 0.84, cover * 1.2)), 0.6)


def _sitting(pen: Pen, look: Look, kind: Species) -> None:
    fur, k, high = look.skin, _wide(kind), _seated(kind)
    x, y = head_at(kind, "sit", "profile")
    tail(pen.moved(-0.62 * k, -0.16), look, kind, -30)
    _leg(pen, (0.4 * k, -high * 0.5), high * 0.5, 0.0, shade(fur, 0.16), kind)
    pen.shape(
        path(
            (x - 0.3, y + 0.1),
            (-0.5 * k, -high * 0.62, -0.76 * k, -0.4),
            (-0.9 * k, 0.0, -0.4 * k, 0.0),
            (0.34 * k, 0.0),
            (0.4 * k, -0.3, 0.5 * k, -high * 0.48),
            (0.6 * k, -high * 0.74, x + 0.16, y + 0.3),
        ),
        fur,
    )
    if look.top != fur:
        pen.fill(oval(0.4 * k, -high * 0.56, 0.12, high * 0.13, 16), look.top)
    _leg(pen, (0.24 * k, -high * 0.46), high * 0.46, 0.0, fur, kind)
    pen.shape(oval(0.02 * k, -0.09, 0.26, 0.1, 20), _DARK if kind.mark == "panda" else fur, 0.85)
    pen.fill(oval(-0.3 * k, -0.34, 0.36 * k, 0.32, 24), fur)
    pen.stroke(path((-0.1 * k, -0.66), (0.24 * k, -0.44, 0.0, -0.14)), 0.7)
    _marks(pen.moved(-0.2, kind.leg + kind.thick * 0.2 - high * 0.3, -52, 0.62), look, kind)


def _lying(pen: Pen, look: Look, kind: Species) -> None:
    fur, half, high = look.skin, kind.long / 2, kind.thick
    x, y = head_at(kind, "lie", "profile")
    tail(pen.moved(-half, -high * 0.4), look, kind, -40)
    pen.shape(
        path((half - 0.2, -0.2), (half + 0.66, -0.24, half + 0.66, -0.08), (half + 0.6, 0.0, half, 0.0)),
        shade(fur, 0.16),
        0.85,
    )
    pen.shape(
        path(
            (-half - 0.1, -high * 0.4),
            (-half - 0.1, -high, -half + 0.34, -high),
            (0.0, -high * 0.96, x - 0.34, y + 0.1),
            (x + 0.14, y + 0.3),
            (half + 0.34, -high * 0.4, half + 0.2, 0.0),
            (-half + 0.1, 0.0),
            (-half - 0.16, 0.0, -half - 0.1, -high * 0.4),
        ),
        fur,
    )
    _marks(pen.moved(0.0, kind.leg + 0.04), look, kind)
    pen.shape(
        path((half - 0.4, -0.16), (half + 0.5, -0.2, half + 0.5, -0.07), (half + 0.46, 0.0, half - 0.3, 0.0)),
        _DARK if kind.mark == "panda" else fur,
        0.85,
    )
    pen.fill(oval(half - 0.34, -0.12, 0.2, 0.1, 18), fur)
    pen.stroke(path((-half + 0.66, -high * 0.74), (-half + 0.9, -0.3, -half + 0.5, -0.1)), 0.7)
    pen.shape(oval(-half + 0.56, -0.08, 0.3, 0.09, 20), fur, 0.85)


def _straight(pen: Pen, look: Look, kind: Species, back: bool) -> None:
    """Sitting, seen from before or from behind."""
    fur, k, high = look.skin, _wide(kind), _seated(kind)
    if not back:
        tail(pen.moved(-0.5 * k, -0.12), look, kind, -16)
    for side in (-1, 1):
        pen.shape(oval(side * 0.44 * k, -0.34, 0.3 * k, 0.34, 24), fur)
    pen.shape(
        path(
            (0.0, -high - 0.1),
            (0.4, -high, 0.36 * k, -high * 0.6),
            (0.56 * k, -high * 0.3, 0.5 * k, -0.06),
            (0.0, 0.02, -0.5 * k, -0.06),
            (-0.56 * k, -high * 0.3, -0.36 * k, -high * 0.6),
            (-0.4, -high, 0.0, -high - 0.1),
        ),
        fur,
    )
    dark = _DARK if kind.mark == "panda" else fur
    if back:
        tail(pen.moved(0.1, -0.16), look, kind, -10)
        pen.stroke([(0.0, -high * 0.72), (0.0, -high * 0.4)], 0.5, shade(fur, 0.3))
        return
    if look.top != fur:
        pen.fill(oval(0.0, -high * 0.5, 0.2 * k, high * 0.2, 22), look.top)
    for side in (-1, 1):
        pen.shape(oval(side * 0.5 * k, -0.08, 0.2, 0.1, 18), dark, 0.85)
    for side in (-1, 1):
        _leg(pen, (side * 0.19 * k - 0.03, -high * 0.46), high * 0.46, 0.0, dark, kind)


def _marks(pen: Pen, look: Look, kind: Species) -> None:
    """Stripes, spots and patches along the back."""
    half, top = kind.long / 2, -kind.leg - kind.thick
    dark = shade(look.skin, 0.62) if kind.mark != "patches" else (72, 62, 64)
    if kind.mark == "stripes":
        for number in range(6):
            x = -half + 0.3 + number * kind.long / 7.4
            pen.fill(
                [(x - 0.07, top + 0.05), (x + 0.05, top + 0.05), (x + 0.01, top + kind.thick * 0.62)], dark
            )
    elif kind.mark == "spots":
        for number in range(9):
            x, y = -half + 0.25 + number % 5 * kind.long / 5.4, top + 0.18 + (number // 5) * 0.24
            pen.fill(oval(x + (number // 5) * 0.14, y, 0.07, 0.06, 10), dark)
    elif kind.mark == "patches":
        pen.fill(oval(-half + 0.5, top + kind.thick * 0.36, 0.34, kind.thick * 0.26, 18), dark)
        pen.fill(oval(half - 0.5, top + kind.thick * 0.4, 0.26, kind.thick * 0.28, 18), dark)


def _wool(pen: Pen, look: Look, kind: Species) -> None:
    half, top = kind.long / 2, -kind.leg - kind.thick
    for number in range(7):
        x = -half + 0.06 + number * (kind.long - 0.1) / 6
        for y in (top + 0.06, -kind.leg - 0.06):
            pen.shape(oval(x, y, 0.24, 0.2, 16), look.skin, 0.8)
    pen.fill(oval(0.0, (top - kind.leg) / 2, half + 0.06, kind.thick * 0.5, 28), look.skin)
    for x in (-0.4, 0.0, 0.36):
        pen.stroke(
            path((x - 0.1, top + 0.4), (x, top + 0.52, x + 0.1, top + 0.4)), 0.6, shade(look.skin, 0.2)
        )
