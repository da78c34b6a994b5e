"""A world in metres seen through the camera: boxes, walls and cards, toned by depth and light."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from engines.kernel.document import Point
from engines.providers.painters.dummy.canvas import Canvas, Colour, Pen, mix
from engines.providers.painters.dummy.framing import Camera
from engines.providers.painters.dummy.palette import BLACK, Light, multiply, shade

NEAR = 0.12
"""Nothing nearer than this is projected, in metres."""


@dataclass(frozen=True)
class World:
    """Draws far things first: callers keep that order. x to the right, y up, z away, in metres.

    x = 0 is the middle of the place, z = 0 the depth at which the figures stand.
    """

    canvas: Canvas
    camera: Camera
    light: Light
    ambient: Colour
    accent: Colour
    dice: Random
    ink: Colour
    weight: float
    weather: str = ""
    storm: float = 0.0
    """Where the wind comes from in a storm, which bends trees under a dark sky: 1 the right, -1 the left, 0
    for no storm."""
    season: str = ""
    """springtime, autumn, winter; "" is summer and where nothing is told."""
    era: str = ""
    """"" today; in any other time there are no cars, wires, signs of light or painted roads."""
    lamp: str = ""
    """The light a story is about: "out", "lit", or "" for none."""
    aged: bool = False
    """Whether a house stands by itself on a lane, and not on a street."""
    road: bool = False
    """Whether the words tell of a road and what drives there."""
    fade: float = 0.42
    """Share of the haze in things far away."""
    shown: float = 0.0
    """Width of what is seen of a room in pixels; 0 is the whole picture."""

    def spot(self, x: float, y: float, z: float) -> Point:
        """Where a point of the world lies in the picture."""
        camera = self.camera
        depth = max(z + camera.depth, NEAR)
        scale = camera.focal / depth
        return (
            camera.vanish + scale * (x + camera.centre),
            camera.horizon + scale * (camera.height - y),
        )

    def scale(self, z: float) -> float:
        """Pixels of a metre at this depth."""
        return self.camera.focal / max(z + self.camera.depth, NEAR)

    def across(self, x: float, z: float) -> float:
        """The x of the world that is seen at x of the picture, at this depth."""
        return (x - self.camera.vanish) / self.scale(z) - self.camera.centre

    def span(self, z: float) -> tuple[float, float]:
        """What is seen of the world at this depth, and a little more, from left to right in metres."""
        return self.across(-0.1 * self.canvas.width, z), self.across(1.1 * self.canvas.width, z)

    @property
    def front(self) -> float:
        """The smallest z that is in front of the lens."""
        return NEAR - self.camera.depth

    def tone(self, colour: Colour, z: float = 1.0) -> Colour:
        """A colour in this light, paler with distance so that figures stand out."""
        far = min(max((z + 0.6) / 12.0, 0.0), 1.0)
        return mix(multiply(colour, self.ambient), self.light.haze, 0.06 + self.fade * far)

    def line(self, fill: Colour) -> Colour:
        """Outlines of the background are a darker tone of what they surround, never black."""
        return mix(fill, mix(self.ink, BLACK, 0.2), 0.42)

    def flat(
        self, corners: Sequence[tuple[float, float, float]], colour: Colour, weight: float = 0.42
    ) -> None:
        """A polygon given by its corners in the world, toned at its middle depth."""
        z = sum(corner[2] for corner in corners) / len(corners)
        self.raw([self.spot(*corner) for corner in corners], self.tone(colour, z), weight)

    def raw(self, points: Sequence[Point], fill: Colour, weight: float = 0.42) -> None:
        """A polygon in picture pixels with a thin outline in its own tone."""
        self.canvas.polygon(points, fill)
        if weight > 0:
            self.canvas.line([*points, points[0]], self.line(fill), self.weight * weight)

    def back(
        self, x0: float, x1: float, y0: float, y1: float, z: float, colour: Colour, weight: float = 0.42
    ) -> None:
        """An upright rectangle facing the viewer."""
        self.flat([(x0, y0, z), (x1, y0, z), (x1, y1, z), (x0, y1, z)], colour, weight)

    def glow(
        self, x0: float, x1: float, y0: float, y1: float, z: float, colour: Colour, weight: float = 0.42
    ) -> None:
        """An upright rectangle that gives light: not dimmed by the hour."""
        corners = [self.spot(x0, y0, z), self.spot(x1, y0, z), self.spot(x1, y1, z), self.spot(x0, y1, z)]
        self.raw(corners, mix(colour, self.light.haze, 0.08), weight)

    def side(
        self, x: float, z0: float, z1: float, y0: float, y1: float, colour: Colour, weight: float = 0.42
    ) -> None:
        """An upright rectangle along the line of sight."""
        z0 = max(z0, self.front)
        self.flat([(x, y0, z0), (x, y0, z1), (x, y1, z1), (x, y1, z0)], colour, weight)

    def floor(
        self, x0: float, x1: float, z0: float, z1: float, colour: Colour, weight: float = 0.0, y: float = 0.0
    ) -> None:
        """A level rectangle at height `y`."""
        z0 = max(z0, self.front)
        if z1 <= z0:
            return
        self.flat([(x0, y, z0), (x1, y, z0), (x1, y, z1), (x0, y, z1)], colour, weight)

    def rule(
        self,
        a: tuple[float, float, float],
        b: tuple[float, float, float],
        colour: Colour,
        width: float = 0.45,
    ) -> None:
        """A thin straight line between two points of the world."""
        a = (a[0], a[1], max(a[2], self.front))
        b = (b[0], b[1], max(b[2], self.front))
        fill = self.line(self.tone(colour, (a[2] + b[2]) / 2))
        self.canvas.line([self.spot(*a), self.spot(*b)], fill, self.weight * width)

    def box(
        self,
        x0: float,
        x1: float,
        y0: float,
        y1: float,
        z0: float,
        z1: float,
        colour: Colour,
        weight: float = 0.45,
    ) -> None:
        """A block: the faces turned to the viewer, lit from one side, with its shadow on the floor."""
        if z1 + self.camera.depth <= NEAR * 2:
            return
        z0 = max(z0, self.front)
        camera = self.camera
        if y0 < 0.05:
            self.shadow(x0, x1, z0, z1, y1 - y0)
        dark, pale = shade(colour, 0.12), mix(colour, (255, 255, 255), 0.14)
        # The far faces are hidden: at most a top or bottom, one side and the front can be seen.
        if camera.height > y1:
            self.flat([(x0, y1, z0), (x1, y1, z0), (x1, y1, z1), (x0, y1, z1)], pale, weight)
        elif camera.height < y0:
            self.flat([(x0, y0, z0), (x1, y0, z0), (x1, y0, z1), (x0, y0, z1)], shade(colour, 0.26), weight)
        if -camera.centre < x0:
            self.side(x0, z0, z1, y0, y1, dark, weight)
        elif -camera.centre > x1:
            self.side(x1, z0, z1, y0, y1, dark, weight)
        self.back(x0, x1, y0, y1, z0, colour, weight)

    def shadow(self, x0: float, x1: float, z0: float, z1: float, height: float) -> None:
        """What a block keeps the light from, on the floor to one side of it."""
        reach = min(height, 1.2) * self.light.slant * 0.5
        near, far = max(z0, self.front), z1
        if far <= near:
            return
        left, right = min(x0, x0 + reach), max(x1, x1 + reach)
        corners = [
            self.spot(left, 0, near - 0.05),
            self.spot(right, 0, near - 0.05),
            self.spot(right, 0, far),
            self.spot(left, 0, far),
        ]
        self.canvas.polygon(corners, (24, 20, 48), round(255 * self.light.shadow * 0.6))

    def card(self, x: float, y: float, z: float, ink: Colour | None = None) -> Pen:
        """A pen in metres (y downwards) on an upright card at a point of the world."""
        px, py = self.spot(x, y, z)
        return Pen.at(self.canvas, px, py, self.scale(z), ink or self.ink, self.weight * 0.5)

    def visible(self, x: float, z: float, margin: float = 1.0) -> bool:
        """Whether an upright thing at x, z can touch the picture."""
        px, _ = self.spot(x, 0.0, z)
        return -margin * self.scale(z) < px < self.canvas.width + margin * self.scale(z)
