"""Things in the colour or the material that is said of them, where their drawing has one of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from engines.kernel.document import Point
from engines.providers.painters.dummy.canvas import Canvas, Colour, Pen, mix
from engines.providers.painters.dummy.objects.broken import BROKEN, broken
from engines.providers.painters.dummy.objects.catalogue import THINGS
from engines.providers.painters.dummy.objects.extents import Draw
from engines.providers.painters.dummy.objects.pictured import drawer, plain, shown_in, with_subject
from engines.providers.painters.dummy.palette import WHITE, brightness, is_metal

_BLADES = frozenset(("knife", "axe", "saw", "shovel", "fishing_rod", "syringe", "scissors", "broom"))
"""What keeps its blade whatever colour is said, unless that is a metal's."""
_OWN = frozenset(
    (
        "hand",
        "shadow",
        "painting",
        "map",
        "photo",
        "globe",
        "paper",
        "blueprint",
        "snow_globe",
        "fishbowl",
        "campfire",
    )
)
"""What has no one colour."""
_ENOUGH = 0.3
"""Share of a thing that takes the colour it is given: with more it needs no other."""


class _Areas(Canvas):
    """Draws nothing: keeps how large the areas of each colour would be."""

    def __init__(self) -> None:
        super().__init__(2, 2, WHITE)
        self.found: list[tuple[Colour, float]] = []

    def polygon(self, points: Sequence[Point], fill: Colour, alpha: int = 255) -> None:
        if alpha >= 150 and len(points) > 2:
            pairs = zip(points, [*points[1:], points[0]], strict=True)
            self.found.append((fill, abs(sum(ax * by - bx * ay for (ax, ay), (bx, by) in pairs)) / 2))

    def line(self, points: Sequence[Point], fill: Colour, width: float, alpha: int = 255) -> None:
        return


def _areas(thing: str, accent: Colour) -> list[tuple[Colour, float]]:
    canvas = _Areas()
    # Without outlines only what is filled is counted.
    THINGS[thing](Pen.at(canvas, 0.0, 0.0, 100.0, (1, 2, 3), 0.0), accent)
    return canvas.found


@lru_cache(maxsize=256)
def body_of(thing: str, accent: Colour) -> Colour | None:
    """The colour most of a thing has whatever it is given, painted with that accent; None where it takes what
    it is given."""
    if thing in _OWN or (is_metal(accent) if thing == "ring" else thing in _BLADES and not is_metal(accent)):
        return None
    other = mix((255 - accent[0], 255 - accent[1], 255 - accent[2]), (90, 200, 40), 0.2)
    one, two = _areas(thing, accent), _areas(thing, other)
    if len(one) != len(two):
        return None
    gap = max(sum(abs(a - b) for a, b in zip(accent, other, strict=True)), 1)
    whole = taken = 0.0
    kept: Counter[Colour] = Counter()
    for (colour, area), (changed, _) in zip(one, two, strict=True):
        whole += area
        if sum(abs(a - b) for a, b in zip(colour, changed, strict=True)) > 0.5 * gap:
            taken += area
        else:
            kept[colour] += round(area)
    if not kept or taken > _ENOUGH * whole:
        return None
    return kept.most_common(1)[0][0]


@dataclass(frozen=True)
class _Repainting(Pen):
    """Draws what has the tone of `body` in the tone of `accent`, lights and shadows kept."""

    body: Colour = WHITE
    accent: Colour = WHITE

    def moved(self, x: float, y: float, turn: float = 0.0, scale: float = 1.0) -> Pen:
        pen = Pen.moved(self, x, y, turn, scale)
        return _Repainting(
            pen.canvas, pen.a, pen.b, pen.c, pen.d, pen.e, pen.f, pen.ink, pen.weight, self.body, self.accent
        )

    def fill(self, path: Sequence[Point], fill: Colour, alpha: int = 255) -> None:
        Pen.fill(self, path, self._new(fill), alpha)

    def shape(self, path: Sequence[Point], fill: Colour, weight: float = 1.0) -> None:
        Pen.shape(self, path, self._new(fill), weight)

    def stroke(
        self, path: Sequence[Point], weight: float = 1.0, colour: Colour | None = None, taper: float = 0.75
    ) -> None:
        Pen.stroke(self, path, weight, self._new(colour) if colour else None, taper)

    def _new(self, colour: Colour) -> Colour:
        light, own = brightness(colour), brightness(self.body)
        if light < 0.12 and own > 0.2:
            return colour
        share = light / max(own, 0.05)
        away = max(abs(c - b * share) for c, b in zip(colour, self.body, strict=True))
        if away > 26 + 22 * min(share, 1.0) or colour == WHITE != self.body:
            return colour
        if share > 1.0:
            return mix(self.accent, WHITE, min((share - 1.0) * 0.7, 0.6))
        return mix((0, 0, 0), self.accent, share)


@lru_cache(maxsize=256)
def drawn_as(thing: str, said: bool) -> Draw | None:
    """What draws a thing; one whose colour is `said` in that colour all over."""
    if thing.startswith(BROKEN) and said:
        whole = drawn_as(thing.removeprefix(BROKEN), said)
        return broken(plain(thing), whole) if whole else None
    draw = drawer(thing)
    if draw is None or not said:
        return draw
    if subject := shown_in(thing):
        # Of the photo of a red glove it is the glove that is red.
        inner = drawn_as(subject, said) if subject in THINGS else None
        return with_subject(thing, inner) if inner else draw

    def repainted(pen: Pen, accent: Colour) -> None:
        body = body_of(thing, accent)
        if body is None:
            draw(pen, accent)
            return
        like = (pen.canvas, pen.a, pen.b, pen.c, pen.d, pen.e, pen.f, pen.ink, pen.weight)
        draw(_Repainting(*like, body, accent), accent)

    return repainted
