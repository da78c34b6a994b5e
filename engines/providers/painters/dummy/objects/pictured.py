"""Pictures of things, of people and of places: photographs, and drawings on a sheet of paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache, partial

from engines.kernel.document import Point
from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path
from engines.providers.painters.dummy.objects.broken import BROKEN, broken
from engines.providers.painters.dummy.objects.buildings import BUILDINGS
from engines.providers.painters.dummy.objects.catalogue import THINGS
from engines.providers.painters.dummy.objects.extents import Draw, extent
from engines.providers.painters.dummy.objects.plans import plan_of
from engines.providers.painters.dummy.objects.portrait import drawn
from engines.providers.painters.dummy.objects.window import Window
from engines.providers.painters.dummy.palette import WHITE, shade, tint

_PAPER: Colour = (252, 250, 246)
_SHEET: Colour = (250, 244, 226)
_LEAD: Colour = (84, 82, 98)
_GLOSS: Colour = (236, 240, 242)


def _sky(pen: Pen, low: float, colour: Colour = (168, 212, 240)) -> None:
    pen.fill([(-0.7, -0.7), (0.7, -0.7), (0.7, low), (-0.7, low)], colour)
    pen.fill(oval(0.3, -0.3, 0.09, 0.09), (255, 236, 170))


def _sea(pen: Pen, accent: Colour) -> None:
    _sky(pen, 0.05)
    pen.shape([(-0.7, -0.02), (0.7, -0.02), (0.7, 0.7), (-0.7, 0.7)], (74, 138, 184), 0.7)
    for x, y in ((-0.3, 0.08), (0.1, 0.14), (0.34, 0.06), (-0.12, 0.22)):
        pen.stroke(path((x - 0.1, y), (x, y - 0.05, x + 0.1, y)), 0.9, WHITE)
    pen.shape(path((-0.7, 0.3), (0.0, 0.2, 0.7, 0.44), (0.7, 0.7), (-0.7, 0.7)), (240, 218, 168), 0.7)
    pen.shape([(-0.2, -0.04), (-0.2, -0.32), (0.0, -0.04)], WHITE, 0.8)
    pen.shape(path((-0.26, -0.02), (0.04, -0.02), (-0.02, 0.06), (-0.2, 0.06)), shade(accent, 0.1), 0.8)


def _mountain(pen: Pen, accent: Colour) -> None:
    _sky(pen, 0.3)
    pen.shape([(-0.7, 0.3), (-0.3, -0.16), (0.0, 0.14), (0.4, 0.4), (-0.7, 0.4)], (128, 146, 170), 0.8)
    pen.shape([(-0.5, 0.4), (0.1, -0.36), (0.7, 0.36), (0.7, 0.5), (-0.5, 0.5)], (106, 122, 146), 0.8)
    pen.fill([(0.1, -0.36), (0.27, -0.16), (0.18, -0.18), (0.1, -0.1), (0.02, -0.18), (-0.05, -0.17)], WHITE)
    pen.shape(path((-0.7, 0.34), (0.0, 0.2, 0.7, 0.36), (0.7, 0.7), (-0.7, 0.7)), (122, 158, 102), 0.7)


def _forest(pen: Pen, accent: Colour) -> None:
    _sky(pen, 0.3, (206, 226, 214))
    pen.fill([(-0.7, 0.2), (0.7, 0.2), (0.7, 0.7), (-0.7, 0.7)], (134, 164, 104))
    for x, y, size in ((-0.36, 0.16, 0.8), (0.36, 0.18, 0.8), (-0.1, 0.28, 1.0), (0.2, 0.36, 1.0)):
        tree = pen.moved(x, y, 0.0, size)
        tree.shape([(-0.04, -0.1), (0.04, -0.1), (0.04, 0.1), (-0.04, 0.1)], (120, 86, 62), 0.7)
        for up, wide in ((0.0, 0.2), (-0.16, 0.16), (-0.32, 0.12)):
            tree.shape([(-wide, up), (0.0, up - 0.28), (wide, up)], (66, 118, 82), 0.7)


def _city(pen: Pen, accent: Colour) -> None:
    _sky(pen, 0.5)
    tones: tuple[Colour, ...] = ((126, 140, 164), tint(accent, 0.2), (164, 150, 142), (104, 116, 140))
    for number, (x, top, wide) in enumerate(((-0.36, -0.1, 0.3), (-0.1, -0.3, 0.24), (0.14, -0.02, 0.26),
                                             (0.38, -0.2, 0.28))):  # fmt: skip
        pen.shape([(x - wide / 2, top), (x + wide / 2, top), (x + wide / 2, 0.7), (x - wide / 2, 0.7)],
                  tones[number], 0.8)  # fmt: skip
        for row in range(4):
            for side in (-0.06, 0.06):
                y = top + 0.08 + 0.12 * row
                pen.fill([(x + side - 0.03, y), (x + side + 0.03, y), (x + side + 0.03, y + 0.06),
                          (x + side - 0.03, y + 0.06)], (255, 238, 180))  # fmt: skip
    pen.fill([(-0.7, 0.4), (0.7, 0.4), (0.7, 0.7), (-0.7, 0.7)], (110, 112, 120))


def _house(pen: Pen, accent: Colour) -> None:
    _sky(pen, 0.3)
    pen.fill([(-0.7, 0.24), (0.7, 0.24), (0.7, 0.7), (-0.7, 0.7)], (140, 176, 112))
    pen.shape([(-0.28, -0.06), (0.28, -0.06), (0.28, 0.32), (-0.28, 0.32)], (248, 236, 214))
    pen.shape([(-0.38, -0.04), (0.0, -0.36), (0.38, -0.04)], shade(accent, 0.05))
    pen.shape([(-0.06, 0.1), (0.08, 0.1), (0.08, 0.32), (-0.06, 0.32)], (134, 90, 66), 0.8)
    for x in (-0.18, 0.19):
        pen.shape(
            [(x - 0.06, 0.04), (x + 0.06, 0.04), (x + 0.06, 0.15), (x - 0.06, 0.15)], (176, 214, 232), 0.8
        )


def _shop(pen: Pen, accent: Colour) -> None:
    """A front with an awning, a window of goods and an open door."""
    _sky(pen, 0.4)
    pen.fill([(-0.7, 0.36), (0.7, 0.36), (0.7, 0.7), (-0.7, 0.7)], (176, 172, 166))
    pen.shape([(-0.46, -0.34), (0.46, -0.34), (0.46, 0.38), (-0.46, 0.38)], (246, 232, 208))
    pen.shape([(-0.26, -0.48), (0.26, -0.48), (0.26, -0.34), (-0.26, -0.34)], shade(accent, 0.1), 0.8)
    pen.shape([(-0.38, 0.0), (0.06, 0.0), (0.06, 0.26), (-0.38, 0.26)], (176, 214, 232), 0.8)
    pen.shape([(0.16, -0.02), (0.36, -0.02), (0.36, 0.38), (0.16, 0.38)], (134, 90, 66), 0.8)
    for x, size in ((-0.28, 0.05), (-0.16, 0.07), (-0.04, 0.05)):
        pen.fill(oval(x, 0.26 - size, size, size), tint(accent, 0.3))
    for number in range(8):
        left = -0.52 + 0.13 * number
        tone = WHITE if number % 2 else accent
        pen.shape([(left, -0.2), (left + 0.13, -0.2), (left + 0.13, 0.0), (left, 0.0)], tone, 0.6)


_DUSK: Colour = (92, 110, 172)
_NIGHT: Colour = (52, 58, 94)
_BLIND: Colour = (82, 88, 104)


def _lighthouse(pen: Pen, accent: Colour, lit: bool = True) -> None:
    """On its rock, with its beams in the dusk; one that nobody has lit stands dark against the night."""
    pen.fill([(-0.7, -0.7), (0.7, -0.7), (0.7, 0.2), (-0.7, 0.2)], _DUSK if lit else _NIGHT)
    for x, y in () if lit else ((-0.4, -0.3), (-0.24, -0.42), (0.26, -0.26), (0.42, -0.4)):
        pen.fill(oval(x, y, 0.012, 0.012, 8), WHITE)
    wall, band, lamp = (248, 242, 232), shade(accent, 0.05), (255, 228, 140)
    sea, rock = (74, 138, 184), (128, 122, 112)
    if not lit:
        wall, band, lamp = mix(wall, _NIGHT, 0.25), mix(band, _NIGHT, 0.4), _BLIND
        sea, rock = (48, 76, 116), (86, 86, 96)
    pen.shape([(-0.7, 0.14), (0.7, 0.14), (0.7, 0.7), (-0.7, 0.7)], sea, 0.7)
    tower = pen.moved(0.0, 0.06, 0.0, 0.78)
    tower.shape(
        path((-0.5, 0.5), (-0.3, 0.2, 0.0, 0.2), (0.3, 0.2, 0.5, 0.5), (0.5, 1.0), (-0.5, 1.0)), rock, 0.8
    )
    for side, alpha in ((1, 230), (-1, 170)) if lit else ():
        tower.fill([(side * 0.06, -0.41), (side * 0.9, -0.7), (side * 0.9, -0.12)], (255, 236, 160), alpha)
    tower.shape([(-0.12, -0.34), (0.12, -0.34), (0.19, 0.3), (-0.19, 0.3)], wall, 0.9)
    for up, low, wide in ((-0.2, -0.06, 0.14), (0.1, 0.24, 0.175)):
        tower.fill([(-wide, up), (wide, up), (wide + 0.015, low), (-wide - 0.015, low)], band)
    tower.shape([(-0.09, -0.48), (0.09, -0.48), (0.09, -0.34), (-0.09, -0.34)], lamp, 0.8)
    tower.shape([(-0.13, -0.47), (0.0, -0.6), (0.13, -0.47)], shade(band, 0.2), 0.8)


SCENES: dict[str, Draw] = {"sea": _sea, "lighthouse": _lighthouse, "mountain": _mountain, "forest": _forest,
    "city": _city, "house": _house, "shop": _shop, "unlit_lighthouse": partial(_lighthouse, lit=False),
    **BUILDINGS}  # fmt: skip
"""What else than a thing there are pictures of: each fills the frame."""


def _fitted(inner: Pen, thing: Draw, shape: Draw, accent: Colour, room: float) -> None:
    """The thing in the middle, its longer side as long as there is room."""
    left, top, wide, high = extent(shape)
    scale = room / max(wide, high)
    thing(inner.moved(-(left + wide / 2) * scale, -(top + high / 2) * scale, 0.0, scale), accent)


def _upon(pen: Pen, corners: list[Point], ink: Colour, tone: Callable[[Colour], Colour]) -> Pen:
    """A pen whose strokes end at the corners, thin enough for something small."""
    fine = min(pen.weight, max(pen.unit * 0.022, 0.9))
    return replace(pen, canvas=Window(pen, corners, tone), ink=ink, weight=fine)


def _photograph(thing: Draw, shape: Draw, fills: bool, pen: Pen, accent: Colour) -> None:
    """A print with a white border, broader below."""
    pen.shape([(-0.4, -0.46), (0.4, -0.46), (0.4, 0.48), (-0.4, 0.48)], _PAPER)
    frame: list[Point] = [(-0.34, -0.4), (0.34, -0.4), (0.34, 0.3), (-0.34, 0.3)]
    inner = _upon(pen, frame, pen.ink, lambda colour: mix(colour, _GLOSS, 0.08)).moved(0.0, -0.05)
    if fills:
        thing(inner.moved(0.0, 0.0, 0.0, 0.78), accent)
    else:
        inner.fill([(-0.6, -0.6), (0.6, -0.6), (0.6, 0.6), (-0.6, 0.6)], _behind(accent))
        inner.fill(path((-0.6, 0.14), (0.6, 0.14), (0.6, 0.6), (-0.6, 0.6)), shade(_behind(accent), 0.12))
        _fitted(inner, thing, shape, accent, 0.58)
    pen.fill([(0.1, -0.4), (0.24, -0.4), (-0.2, 0.3), (-0.34, 0.3)], WHITE, 40)
    pen.even([*frame, frame[0]], 0.5, mix(pen.ink, _PAPER, 0.3))


def _behind(accent: Colour) -> Colour:
    """A wall on which the thing is seen: pale, and of the other temperature."""
    return (214, 228, 236) if accent[0] >= accent[2] else (244, 228, 204)


def _drawing(thing: Draw, shape: Draw, fills: bool, pen: Pen, accent: Colour) -> None:
    """A sheet with a curled corner, drawn on in pencil and washed with a little colour."""
    edge = path(
        (-0.42, -0.47), (0.0, -0.5, 0.42, -0.46), (0.43, 0.28), (0.26, 0.48), (-0.1, 0.5, -0.44, 0.47)
    )
    pen.shape(edge, _SHEET)
    corners: list[Point] = [(-0.38, -0.42), (0.38, -0.42), (0.38, 0.42), (-0.38, 0.42)]

    def washed(colour: Colour) -> Colour:
        return _LEAD if colour == _LEAD else mix(colour, _SHEET, 0.52)

    inner = _upon(pen, corners, _LEAD, washed).moved(0.0, -0.02)
    if fills:
        thing(inner.moved(0.0, 0.0, 0.0, 0.84), accent)
    else:
        _fitted(inner, thing, shape, accent, 0.68)
        inner.stroke(path((-0.34, 0.37), (0.0, 0.4, 0.24, 0.36)), 0.9, _LEAD)
    curl = path((0.43, 0.28), (0.36, 0.3, 0.24, 0.26), (0.3, 0.36, 0.26, 0.48))
    pen.shape(curl, mix(_SHEET, (150, 138, 116), 0.3), 0.8)


_KINDS: dict[str, Callable[[Draw, Draw, bool, Pen, Colour], None]] = {
    "photo of ": _photograph,
    "drawing of ": _drawing,
    "blueprint of ": plan_of,
}
KINDS = tuple(_KINDS)
"""How the name of a picture begins: what it shows follows."""


def shown_in(thing: str) -> str:
    """What a picture shows, "" for what is no picture of something."""
    kind = next((kind for kind in KINDS if thing.startswith(kind)), "")
    return thing.removeprefix(kind) if kind else ""


def is_drawing(thing: str) -> bool:
    """Whether it is a drawing on paper and no photograph."""
    return thing.startswith(("drawing of ", "blueprint of "))


def drawer(thing: str) -> Draw | None:
    """What draws a thing, or a picture of one; None for what there is no drawing of."""
    whole = thing.removeprefix(BROKEN)
    if whole != thing:
        draw = drawer(whole)
        return broken(plain(whole), draw) if draw else None
    return THINGS.get(thing) or _picture(thing)


def plain(thing: str) -> str:
    """A thing without how it is: whole, and lit."""
    return thing.removeprefix(BROKEN).removeprefix("unlit_")


@lru_cache(maxsize=256)
def _picture(thing: str) -> Draw | None:
    subject = shown_in(thing)
    if thing.startswith("blueprint of ") and (dark := f"unlit_{subject}") in (*SCENES, *THINGS):
        # A plan has no light in it.
        subject = dark
    draw = drawn(subject) or SCENES.get(subject) or THINGS.get(subject)
    return None if draw is None else with_subject(thing, draw)


def with_subject(thing: str, draw: Draw) -> Draw:
    """What draws a picture of a thing, when `draw` draws what it shows."""
    kind, subject = next(kind for kind in KINDS if thing.startswith(kind)), shown_in(thing)
    fills = subject in SCENES or drawn(subject) is not None
    return partial(_KINDS[kind], draw, THINGS.get(subject, draw), fills)
