"""A supersampled canvas and the pens that draw on it in coordinates of their own."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from PIL import Image, ImageDraw

from engines.kernel.document import Box, Point
from engines.providers.painters.dummy.brush import ribbon, swollen
from engines.providers.painters.dummy.png import encoded

Colour: TypeAlias = tuple[int, int, int]
Seg: TypeAlias = tuple[float, ...]
"""A step of a path: (x, y) is a line to it, (cx, cy, x, y) a quadratic curve to it."""

SCALE = 2
"""Drawn at twice the size and reduced: at 800 px wide the cheapest smoothing that looks inked."""


class Canvas:
    """`width` × `height` pixels, rolled by `roll` degrees about its centre for a tilted camera."""

    def __init__(self, width: int, height: int, background: Colour, roll: float = 0.0) -> None:
        self.width = width
        self.height = height
        self.roll = roll
        self.sun = -1.0
        """Where the light comes from: −1 the left of the picture, 1 the right."""
        self.rim: Colour | None = None
        """The edge of light round people, where the scene has one."""
        self._cos = math.cos(math.radians(roll))
        self._sin = math.sin(math.radians(roll))
        self.image = Image.new("RGB", (width * SCALE, height * SCALE), background)
        self._draw = ImageDraw.Draw(self.image)
        self._glass = ImageDraw.Draw(self.image, "RGBA")

    def turned(self, point: Point) -> Point:
        """Where a point lies in the finished picture."""
        if not self.roll:
            return point
        x, y = point[0] - self.width / 2, point[1] - self.height / 2
        return (
            self.width / 2 + x * self._cos - y * self._sin,
            self.height / 2 + x * self._sin + y * self._cos,
        )

    def unturned(self, point: Point) -> Point:
        """The inverse of `turned`: for what must stay upright in a tilted picture."""
        x, y = point[0] - self.width / 2, point[1] - self.height / 2
        return (
            self.width / 2 + x * self._cos + y * self._sin,
            self.height / 2 - x * self._sin + y * self._cos,
        )

    def _device(self, points: Iterable[Point]) -> list[Point]:
        if not self.roll:
            return [(x * SCALE, y * SCALE) for x, y in points]
        return [(x * SCALE, y * SCALE) for x, y in map(self.turned, points)]

    def polygon(self, points: Sequence[Point], fill: Colour, alpha: int = 255) -> None:
        """A filled polygon in picture pixels; `alpha` below 255 lets through what is there."""
        if len(points) < 3:
            return
        if alpha >= 255:
            self._draw.polygon(self._device(points), fill=fill)
        else:
            self._glass.polygon(self._device(points), fill=(*fill, alpha))

    def nested(self, outlines: Sequence[Sequence[Point]], fill: Colour, alpha: int) -> None:
        """Polygons each within the one before, as one sheet of glass on another.

        Mixed once by their number at a place: seven of a picture's size one by one take 50 ms.
        """
        mask, lets = Image.new("L", self.image.size), 1.0
        pen = ImageDraw.Draw(mask)
        for points in outlines:
            lets *= 1 - alpha / 255
            pen.polygon(self._device(points), fill=round(255 * (1 - lets)))
        if area := mask.getbbox():
            self.image.paste(fill, area, mask.crop(area))

    def line(self, points: Sequence[Point], fill: Colour, width: float, alpha: int = 255) -> None:
        """An even line, `width` in picture pixels."""
        draw, colour = (self._draw, fill) if alpha >= 255 else (self._glass, (*fill, alpha))
        draw.line(self._device(points), fill=colour, width=max(1, round(width * SCALE)))

    def bands(self, colours: Sequence[Colour], top: float, bottom: float) -> None:
        """A vertical gradient between two heights, as wide as the picture."""
        first, last = max(0, int(top * SCALE)), min(self.image.height, math.ceil(bottom * SCALE))
        if last <= first or bottom <= top:
            return
        steps = len(colours) - 1
        span = (bottom - top) * SCALE
        shown, start = colours[0], first
        # Neighbouring rows are mostly of one colour: an area each, not a line each.
        for row in range(first, last):
            place = min(max((row - top * SCALE) / span, 0.0), 1.0) * steps
            index = min(int(place), steps - 1)
            colour = mix(colours[index], colours[index + 1], place - index)
            if colour != shown:
                self._rows(start, row, shown)
                shown, start = colour, row
        self._rows(start, last, shown)

    def _rows(self, start: int, end: int, colour: Colour) -> None:
        if end > start:
            self.image.paste(colour, (0, start, self.image.width, end))

    def veiled(self, behind: Image.Image, points: Sequence[Point], alpha: int) -> None:
        """What was `behind`, laid over an area once more: as through glass one sees what is before it."""
        outline = self._device(points)
        left, top, wide, high = bounds(outline)
        area = (max(int(left), 0), max(int(top), 0), min(math.ceil(left + wide), behind.width),
                min(math.ceil(top + high), behind.height))  # fmt: skip
        if area[2] <= area[0] or area[3] <= area[1]:
            return
        mask = Image.new("L", (area[2] - area[0], area[3] - area[1]))
        ImageDraw.Draw(mask).polygon([(x - area[0], y - area[1]) for x, y in outline], fill=alpha)
        self.image.paste(behind.crop(area), area, mask)

    def mirror(self) -> None:
        """What is drawn so far, left for right."""
        self.image.paste(self.image.transpose(Image.Transpose.FLIP_LEFT_RIGHT))

    def finished(self) -> Image.Image:
        """The picture at its own size."""
        return self.image.reduce(SCALE)

    def png(self) -> bytes:
        """The finished picture as PNG."""
        return encoded(self.finished())


@dataclass(frozen=True)
class Pen:
    """Draws in local coordinates: x' = a·x + c·y + e, y' = b·x + d·y + f. `ink` colours outlines."""

    canvas: Canvas
    a: float
    b: float
    c: float
    d: float
    e: float
    f: float
    ink: Colour
    weight: float = 3.0
    """Outline width in picture pixels."""

    @staticmethod
    def at(
        canvas: Canvas, x: float, y: float, scale: float, ink: Colour, weight: float, flip: bool = False
    ) -> Pen:
        """A pen whose origin is (x, y) and whose unit is `scale` pixels."""
        return Pen(canvas, -scale if flip else scale, 0.0, 0.0, scale, x, y, ink, weight)

    def moved(self, x: float, y: float, turn: float = 0.0, scale: float = 1.0) -> Pen:
        """A pen at a local place, turned by degrees clockwise (before a flip) and scaled."""
        cos, sin = math.cos(math.radians(turn)) * scale, math.sin(math.radians(turn)) * scale
        e, f = self.point((x, y))
        return Pen(
            self.canvas,
            self.a * cos + self.c * sin,
            self.b * cos + self.d * sin,
            self.c * cos - self.a * sin,
            self.d * cos - self.b * sin,
            e,
            f,
            self.ink,
            self.weight,
        )

    @property
    def unit(self) -> float:
        """Pixels of one local unit."""
        return math.hypot(self.a, self.b)

    @property
    def dark(self) -> float:
        """The side of x that is turned from the light: 1 or −1."""
        return -1.0 if self.a * self.canvas.sun > 0 else 1.0

    def point(self, p: Point) -> Point:
        return (self.a * p[0] + self.c * p[1] + self.e, self.b * p[0] + self.d * p[1] + self.f)

    def points(self, path: Iterable[Point]) -> list[Point]:
        a, b, c, d, e, f = self.a, self.b, self.c, self.d, self.e, self.f
        return [(a * x + c * y + e, b * x + d * y + f) for x, y in path]

    def fill(self, path: Sequence[Point], fill: Colour, alpha: int = 255) -> None:
        """A flat area without outline."""
        self.canvas.polygon(self.points(path), fill, alpha)

    def shape(self, path: Sequence[Point], fill: Colour, weight: float = 1.0) -> None:
        """A flat area inked round: heavier below and to the right, as a brush would."""
        points = self.points(path)
        width = self.weight * weight
        if width > 0:
            self.canvas.polygon(swollen(points, width), self.ink)
        self.canvas.polygon(points, fill)

    def stroke(
        self, path: Sequence[Point], weight: float = 1.0, colour: Colour | None = None, taper: float = 0.75
    ) -> None:
        """A brush line: full in the middle, thinner at the ends by `taper` (0 even, 1 to a point)."""
        points = self.points(path)
        self.canvas.polygon(ribbon(points, self.weight * weight, taper), colour or self.ink)

    def even(self, path: Sequence[Point], weight: float = 1.0, colour: Colour | None = None) -> None:
        """A line of one width: for things made by machines."""
        self.canvas.line(self.points(path), colour or self.ink, self.weight * weight)

    def box(self, points: Iterable[Point]) -> Box:
        """The upright box in the finished picture around local points."""
        return bounds([self.canvas.turned(point) for point in self.points(points)])


def bounds(points: Sequence[Point]) -> Box:
    xs = [x for x, _ in points]
    ys = [y for _, y in points]
    return (min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))


def mix(one: Colour, other: Colour, share: float) -> Colour:
    """`share` of the way from one colour to the other."""
    return (
        round(one[0] + (other[0] - one[0]) * share),
        round(one[1] + (other[1] - one[1]) * share),
        round(one[2] + (other[2] - one[2]) * share),
    )


def path(start: Point, *steps: Seg, detail: int = 7) -> list[Point]:
    """A start and steps as points; every curve becomes `detail` short lines."""
    points = [start]
    for step in steps:
        if len(step) == 2:
            points.append((step[0], step[1]))
            continue
        (x0, y0), (cx, cy, x1, y1) = points[-1], step
        for number in range(1, detail + 1):
            t = number / detail
            u = 1 - t
            k0, k1, k2 = u * u, 2 * u * t, t * t
            points.append((k0 * x0 + k1 * cx + k2 * x1, k0 * y0 + k1 * cy + k2 * y1))
    return points


def oval(x: float, y: float, rx: float, ry: float, detail: int = 22) -> list[Point]:
    """An ellipse as points."""
    step = math.tau / detail
    return [(x + rx * math.cos(n * step), y + ry * math.sin(n * step)) for n in range(detail)]


def ring(x: float, y: float, rx: float, ry: float, detail: int = 22) -> list[Point]:
    """An ellipse as points, the first once more at the end: to be gone round with a brush."""
    return [*(points := oval(x, y, rx, ry, detail)), points[0]]


def smooth(points: Sequence[Point], closed: bool = True, detail: int = 5) -> list[Point]:
    """A Catmull-Rom curve through the points."""
    count = len(points)
    result: list[Point] = []
    for index in range(count if closed else count - 1):
        p0 = points[(index - 1) % count] if closed else points[max(index - 1, 0)]
        p1, p2 = points[index], points[(index + 1) % count]
        p3 = points[(index + 2) % count] if closed else points[min(index + 2, count - 1)]
        for number in range(detail):
            t = number / detail
            t2, t3 = t * t, t * t * t
            k0, k1, k2, k3 = 2 * t2 - t3 - t, 2 - 5 * t2 + 3 * t3, t + 4 * t2 - 3 * t3, t3 - t2
            result.append(
                (
                    (k0 * p0[0] + k1 * p1[0] + k2 * p2[0] + k3 * p3[0]) / 2,
                    (k0 * p0[1] + k1 * p1[1] + k2 * p2[1] + k3 * p3[1]) / 2,
                )
            )
    if not closed:
        result.append(points[-1])
    return result
