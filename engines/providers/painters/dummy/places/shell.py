"""What places are made of: open ground under a sky, or a room with walls, ceiling and windows."""

from __future__ import annotations

import math
from dataclasses import dataclass

from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path
from engines.providers.painters.dummy.palette import WHITE, multiply, shade, tint
from engines.providers.painters.dummy.places.world import World


def ground(world: World, colour: Colour, far: Colour | None = None) -> None:
    """Level ground to the horizon, in three bands of depth."""
    canvas, camera = world.canvas, world.camera
    if world.weather == "snow":
        colour, far = mix(colour, (240, 244, 250), 0.72), mix(far or colour, (240, 244, 250), 0.8)
    elif world.weather == "rain":
        colour = mix(colour, (84, 92, 116), 0.3)
    near_tone, far_tone = world.tone(colour, 0.0), world.tone(far or colour, 14.0)
    wide, height = canvas.width, float(canvas.height)
    deep = (height * 2.2 - camera.horizon) or 1.0
    for number, share in enumerate((0.0, 0.035, 0.10, 0.24)):
        y = camera.horizon + deep * share
        fill = mix(far_tone, near_tone, number / 3)
        canvas.polygon([(-wide, y), (2 * wide, y), (2 * wide, height * 2.4), (-wide, height * 2.4)], fill)


def skyline(world: World, colour: Colour, low: float, high: float, lit: bool = True) -> None:
    """Far buildings standing on the horizon, as flat tones."""
    canvas, dice = world.canvas, world.dice
    base = world.camera.horizon
    if base < 0:
        return
    fill = mix(colour, world.light.haze, 0.62)
    x = -canvas.width * 0.2
    while x < canvas.width * 1.2:
        wide = canvas.width * dice.uniform(0.05, 0.12)
        tall = canvas.height * dice.uniform(low, high) * (0.45 if world.era else 1.0)
        tone = mix(fill, world.light.haze, dice.uniform(0, 0.3))
        canvas.polygon([(x, base + 3), (x, base - tall), (x + wide, base - tall), (x + wide, base + 3)], tone)
        if world.era:
            # Roofs with gables, and no towers of glass.
            top = base - tall
            canvas.polygon([(x, top), (x + wide / 2, top - wide * 0.35), (x + wide, top)], tone)
        if lit and world.light.dark:
            for _ in range(int(tall / 24)):
                wx, wy = x + wide * dice.uniform(0.1, 0.8), base - tall * dice.uniform(0.1, 0.9)
                canvas.polygon([(wx, wy), (wx + 4, wy), (wx + 4, wy + 6), (wx, wy + 6)], world.light.glow)
        x += wide * dice.uniform(0.8, 1.1)


@dataclass(frozen=True)
class Room:
    """A box seen from inside. `half` its half width, `back` the z of its far wall, metres."""

    world: World
    half: float
    height: float
    back: float
    wall: Colour

    @property
    def open_top(self) -> bool:
        """A camera above the ceiling looks in from outside; the walls then run up out of sight."""
        return self.world.camera.height > self.height - 0.15

    @property
    def top(self) -> float:
        return self.world.camera.height + 12.0 if self.open_top else self.height

    def shell(
        self,
        floor: Colour,
        ceiling: Colour | None = None,
        tiles: float = 1.0,
        dado: Colour | None = None,
        fitted: bool = True,
    ) -> None:
        """Floor with its joints, three walls, ceiling, skirting; `fitted` with lamps in a plain ceiling."""
        world, half, back, top = self.world, self.half, self.back, self.top
        front = world.front
        world.canvas.polygon(_all(world), world.tone(self.wall, back))
        world.floor(-half, half, front, back, floor)
        self._joints(floor, tiles)
        world.side(-half, front, back, 0.0, top, shade(self.wall, 0.06), 0.3)
        world.side(half, front, back, 0.0, top, shade(self.wall, 0.14), 0.3)
        world.back(-half, half, 0.0, top, back, self.wall, 0.3)
        if not self.open_top:
            over = ceiling or tint(self.wall, 0.25)
            corners = [(-half, top, front), (half, top, front), (half, top, back), (-half, top, back)]
            world.flat(corners, over, 0.3)
            self._panels(over)
            if ceiling is None and fitted:
                self._seen_up(over)
        if dado:
            world.side(-half, front, back, 0.0, 0.9, shade(dado, 0.06), 0.3)
            world.side(half, front, back, 0.0, 0.9, shade(dado, 0.14), 0.3)
            world.back(-half, half, 0.0, 0.9, back, dado, 0.3)
        world.back(-half, half, 0.0, 0.1, back, shade(self.wall, 0.3), 0.0)

    def _joints(self, floor: Colour, tiles: float) -> None:
        if tiles <= 0:
            return
        world = self.world
        line = mix(floor, (40, 34, 50), 0.12)
        count = min(int(self.half / tiles), 9)
        for number in range(-count, count + 1):
            x = number * tiles
            world.rule((x, 0, world.front), (x, 0, self.back), line, 0.3)
        z = self.back
        while z > max(world.front, -1.8):
            world.rule((-self.half, 0, z), (self.half, 0, z), line, 0.3)
            z -= tiles

    def _panels(self, over: Colour) -> None:
        """Joints of the ceiling running away, and a moulding where it meets the walls."""
        world, half, back, y = self.world, self.half, self.back, self.top
        line = mix(over, (40, 34, 50), 0.1)
        count = min(int(half / 1.3), 6)
        for number in range(-count, count + 1):
            world.rule((number * 1.3, y, world.front), (number * 1.3, y, back), line, 0.25)
        z = back - 1.1
        while z > max(world.front, -1.8):
            world.rule((-half, y, z), (half, y, z), line, 0.25)
            z -= 1.1
        world.back(-half, half, y - 0.1, y, back - 0.01, shade(self.wall, 0.1), 0.2)
        for side in (-half, half):
            world.side(side * 0.999, world.front, back, y - 0.1, y, shade(self.wall, 0.16), 0.2)

    def _seen_up(self, over: Colour) -> None:
        """Looked up at, a ceiling has its lamps and a grille; seen level there is no room for them."""
        world, y = self.world, self.top - 0.02
        if world.camera.height > 1.25:
            return
        near, far = self.back * 0.34, self.back * 0.34 + 0.5
        for x in (-self.half * 0.3, self.half * 0.42):
            self._fitting(x, y, near, far)
        grille = mix(over, (60, 60, 80), 0.22)
        for number in range(5):
            x = self.half * 0.02 + number * 0.13
            world.rule((x, y, self.back - 1.4), (x, y, self.back - 0.6), grille, 1.2)

    def _fitting(self, x: float, y: float, near: float, far: float) -> None:
        """A long lamp under the ceiling: a tray with its end plates, and two tubes in it."""
        world, drop = self.world, 0.09
        metal: Colour = (196, 198, 204)
        lit = world.light.glow if world.light.dark else (255, 253, 244)
        for side in (-0.7, 0.7):
            tube = [(x + side * 0.5, y), (x + side * 0.5, y - drop)]
            world.canvas.line([world.spot(a, b, far) for a, b in tube], world.line(metal), world.weight * 0.5)
        under = [(x - 0.75, near), (x + 0.75, near), (x + 0.75, far), (x - 0.75, far)]
        world.raw([world.spot(a, y - drop, c) for a, c in under], world.tone(metal, near), 0.6)
        for share in (0.3, 0.7):
            z = near + (far - near) * share
            ends = [(x - 0.66, z - 0.07), (x + 0.66, z - 0.07), (x + 0.66, z + 0.07), (x - 0.66, z + 0.07)]
            world.raw([world.spot(a, y - drop, c) for a, c in ends], lit, 0.25)

    def window(self, x0: float, x1: float, y0: float, y1: float, frame: Colour, panes: int = 2) -> None:
        """A window in the far wall with the sky behind it, and its light on the floor by day."""
        world, z = self.world, self.back
        light = world.light
        world.glow(x0, x1, y0, y1, z, light.sky[1], 0.6)
        world.glow(x0, x1, y0, y0 + (y1 - y0) * 0.4, z, light.sky[2], 0.0)
        if light.dark:
            dice = world.dice
            for _ in range(5):
                x, y = dice.uniform(x0, x1 - 0.1), dice.uniform(y0, y0 + (y1 - y0) * 0.35)
                world.glow(x, x + 0.09, y, y + 0.07, z, light.glow, 0.0)
        else:
            for start in (0.12, 0.5):
                a, b = x0 + (x1 - x0) * start, x0 + (x1 - x0) * (start + 0.13)
                lean = (x1 - x0) * 0.14
                corners = [
                    world.spot(a, y0, z),
                    world.spot(b, y0, z),
                    world.spot(b + lean, y1, z),
                    world.spot(a + lean, y1, z),
                ]
                world.canvas.polygon(corners, WHITE, 80)
        self._on_glass(x0, x1, y0, y1)
        for number in range(panes + 1):
            x = x0 + (x1 - x0) * number / panes
            world.back(x - 0.035, x + 0.035, y0, y1, z, frame, 0.25)
        for y in (y0, y1):
            world.back(x0 - 0.06, x1 + 0.06, y - 0.04, y + 0.04, z, frame, 0.25)
        if not light.dark:
            reach = min(self.back * 0.8, 2.6)
            slant = light.slant * 0.6
            corners = [
                (x0 + slant, 0, z - 0.4),
                (x1 + slant, 0, z - 0.4),
                (x1 + slant * 2.4, 0, z - reach),
                (x0 + slant * 2.4, 0, z - reach),
            ]
            world.canvas.polygon([world.spot(*corner) for corner in corners], light.glow, 70)

    def _on_glass(self, x0: float, x1: float, y0: float, y1: float) -> None:
        """Rain or snow is seen through the window, and not in the room."""
        world, z = self.world, self.back
        dice, size = world.dice, world.scale(z)
        for _ in range(round(22 * (x1 - x0)) if world.weather in ("rain", "snow") else 0):
            x, y = world.spot(dice.uniform(x0 + 0.05, x1 - 0.05), dice.uniform(y0 + 0.2, y1), z)
            if world.weather == "snow":
                world.canvas.polygon(oval(x, y, size * 0.014, size * 0.014, 8), WHITE, 220)
            else:
                world.canvas.line([(x, y), (x - size * 0.03, y + size * 0.16)], (226, 236, 250), 1.0, 170)

    def side_windows(self, side: int, y0: float, y1: float, frame: Colour, every: float = 1.9) -> None:
        """A row of windows in a side wall, running away from the viewer."""
        world, x = self.world, self.half * side * 0.999
        z = self.back - 0.35
        while z - every * 0.8 > max(world.front + 0.3, -3.0):
            z0 = z - every * 0.8
            corners = [
                world.spot(x, y0, z0),
                world.spot(x, y0, z),
                world.spot(x, y1, z),
                world.spot(x, y1, z0),
            ]
            world.raw(corners, world.light.sky[1], 0.6)
            middle = (y0 + y1) / 2
            world.rule((x, middle, z0), (x, middle, z), frame, 0.8)
            world.rule((x, y0, (z0 + z) / 2), (x, y1, (z0 + z) / 2), frame, 0.8)
            if not world.light.dark:
                inner = x - side * 0.5
                spots = [
                    (inner, 0, z0),
                    (inner, 0, z),
                    (inner - side * 1.5, 0, z + 0.3),
                    (inner - side * 1.5, 0, z0 + 0.3),
                ]
                world.canvas.polygon(
                    [world.spot(a, b, max(c, world.front)) for a, b, c in spots], world.light.glow, 60
                )
            z -= every

    def lamps(self, count: int = 3, colour: Colour = (255, 252, 240)) -> None:
        """Light panels in the ceiling."""
        if self.open_top:
            return
        world, y = self.world, self.height - 0.01
        for number in range(count):
            z = self.back - 0.7 - number * 1.7
            if z - 0.4 < world.front + 0.2:
                break
            for x in (-self.half * 0.45, self.half * 0.45):
                corners = [
                    world.spot(x - 0.6, y, z - 0.35),
                    world.spot(x + 0.6, y, z - 0.35),
                    world.spot(x + 0.6, y, z),
                    world.spot(x - 0.6, y, z),
                ]
                world.raw(corners, colour, 0.35)


def room(world: World, half: float, height: float, back: float, wall: Colour) -> Room:
    """A room at least as wide as the picture shows at the figures, so that a far camera sees a hall."""
    shown = (world.shown or world.canvas.width) / world.scale(0.0) * 0.46
    wider = max(1.0, shown / half)
    return Room(world, half * wider, height * math.sqrt(wider), back * math.sqrt(wider), wall)


def _all(world: World) -> list[tuple[float, float]]:
    width, height = world.canvas.width, world.canvas.height
    return [(-width, -height), (2.0 * width, -height), (2.0 * width, 2.0 * height), (-width, 2.0 * height)]


def wash(world: World, colour: Colour) -> None:
    """One tone over everything."""
    world.canvas.polygon(_all(world), colour)


def foliage(pen: Pen, x: float, y: float, size: float, colour: Colour) -> None:
    """A clump of leaves in two tones, lit from the upper left."""
    ring = [(-0.72, 0.1, 0.5), (0.7, 0.12, 0.5), (-0.36, -0.42, 0.56), (0.4, -0.4, 0.54), (0.0, 0.1, 0.75)]
    for dx, dy, r in ring:
        pen.shape(oval(x + dx * size, y + dy * size, r * size, r * size * 0.9, 16), shade(colour, 0.2), 0.7)
    for dx, dy, r in ring:
        pen.fill(
            oval(
                x + dx * size - 0.05 * size, y + dy * size - 0.06 * size, r * size * 0.93, r * size * 0.82, 16
            ),
            colour,
        )
    for dx, dy, r in ring[2:4]:
        pen.fill(
            oval(x + (dx - 0.14) * size, y + (dy - 0.14) * size, r * size * 0.5, r * size * 0.38, 14),
            tint(colour, 0.16),
        )


def lit(world: World, colour: Colour) -> Colour:
    return multiply(colour, world.ambient)


__all__ = ["Room", "foliage", "ground", "lit", "path", "room", "skyline", "wash"]
