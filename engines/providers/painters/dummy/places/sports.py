"""Where people play and train: gymnasium and stadium."""

from __future__ import annotations

from engines.providers.painters.dummy.canvas import Colour, mix, oval
from engines.providers.painters.dummy.glow import halo
from engines.providers.painters.dummy.palette import WHITE
from engines.providers.painters.dummy.places import town
from engines.providers.painters.dummy.places.shell import ground, room
from engines.providers.painters.dummy.places.skies import sky
from engines.providers.painters.dummy.places.world import World

_PAINTS: tuple[Colour, ...] = (
    (206, 84, 74),
    (92, 132, 176),
    (236, 200, 110),
    (112, 158, 128),
    (222, 222, 226),
)


def gym(world: World) -> None:
    """A sprung floor with painted lines, a hoop on the far wall, wall bars, high windows, a bench."""
    place = room(world, 6.0, 5.2, 9.0, (226, 214, 192))
    place.shell((214, 168, 112), tiles=0.9, dado=(150, 176, 184))
    back, half = place.back, place.half
    for number in range(4):
        left = -half * 0.86 + number * half * 0.44
        place.window(left, left + half * 0.36, 3.2, 4.5, (236, 236, 236))
    near = max(world.front, -4.0)
    for x in (-half * 0.6, half * 0.6):
        world.floor(x - 0.05, x + 0.05, near, back - 0.8, (250, 250, 246), 0.0)
    for z in (back - 0.85, 2.2):
        world.floor(-half * 0.6, half * 0.6, z, z + 0.1, (250, 250, 246), 0.0)
    world.floor(-1.5, 1.5, back - 3.6, back - 0.9, mix(world.accent, (214, 168, 112), 0.45), 0.4)
    pen = world.card(0, 3.0, back - 0.5)
    pen.shape(
        [(-0.95, -0.65), (0.95, -0.65), (0.95, 0.55), (-0.95, 0.55)], world.tone((250, 250, 250), back), 0.8
    )
    pen.even([(-0.32, 0.3), (-0.32, -0.2), (0.32, -0.2), (0.32, 0.3)], 1.0, (206, 70, 58))
    pen.stroke([*oval(0, 0.36, 0.34, 0.09, 24), (0.34, 0.36)], 2.0, (222, 90, 58), 0.0)
    for dx in (-0.26, -0.1, 0.1, 0.26):
        pen.even([(dx, 0.4), (dx * 0.6, 0.84)], 0.6, (240, 240, 240))
    for side in (-1, 1):
        for row in range(7):
            y, z = 0.3 + row * 0.36, back - 0.6
            world.rule(
                (side * half * 0.995, y, max(1.0, near)), (side * half * 0.995, y, z), (130, 90, 60), 0.9
            )
    for x in (-half * 0.8, half * 0.62):
        world.box(x, x + 1.8, 0.36, 0.46, back - 1.6, back - 1.2, (176, 126, 84))
        for dx in (0.1, 1.6):
            world.box(x + dx, x + dx + 0.1, 0, 0.36, back - 1.5, back - 1.3, (110, 110, 120))
    place.lamps()


def stadium(world: World) -> None:
    """A pitch with its lines and goal, stands full of dots of colour, floodlights, a board."""
    sky(world)
    ground(world, (116, 168, 98), (130, 176, 112))
    far = 17.0
    _stands(world, far)
    world.back(-40, 40, 0, 0.75, far, (236, 238, 240), 0.4)
    for x in (-9, -3, 3, 9):
        world.back(x - 2.4, x + 2.4, 0.1, 0.62, far - 0.02, _PAINTS[int(x) % 4], 0.3)
    for x in (-11.0, 11.0):
        _floodlight(world, x, far + 2)
    near = max(world.front, -4.0)
    for x0, x1, z0, z1 in (
        (-30, 30, 12.0, 12.14),
        (-30, 30, 1.6, 1.72),
        (-5.0, -4.88, 1.6, 12.0),
        (5.0, 5.12, 1.6, 12.0),
    ):
        world.floor(x0, x1, max(z0, near), z1, (248, 250, 246), 0.0)
    for number in range(-3, 4):
        world.floor(number * 4.0, number * 4.0 + 2.0, near, 12, (126, 178, 106), 0.0) if number % 2 else None
    pen = world.card(0, 0, 11.6, world.line(world.tone((200, 204, 210), 11)))
    for x in (-1.8, -1.2, -0.6, 0.0, 0.6, 1.2, 1.8):
        pen.even([(x, 0), (x, -1.9)], 0.3, world.tone((230, 236, 240), 11))
    for y in (-0.5, -1.0, -1.5):
        pen.even([(-1.9, y), (1.9, y)], 0.3, world.tone((230, 236, 240), 11))
    pen.stroke([(-2.0, 0), (-2.0, -2.0), (2.0, -2.0), (2.0, 0)], 2.6, WHITE, 0.0)
    town.rail(world, -14, 14, 13.2, 0.8, (226, 230, 234), 1.2)


def _stands(world: World, far: float) -> None:
    """Rows of seats, and people as dots of colour."""
    for row in range(5):
        low = 0.6 + row * 0.85
        world.back(
            -40, 40, low, low + 0.9, far + 1 + row, mix((150, 158, 178), world.accent, 0.12 * (row % 2)), 0.3
        )
    dice = world.dice
    for _ in range(170):
        x, row = dice.uniform(-24, 24), dice.randrange(5)
        px, py = world.spot(x, 0.85 + row * 0.85, far + 1 + row)
        size = world.scale(far + row) * 0.2
        if -9 < px < world.canvas.width + 9:
            tone = world.tone(dice.choice(_PAINTS), 8.0)
            world.canvas.polygon(
                [
                    (px - size, py + size),
                    (px - size * 0.6, py - size),
                    (px + size * 0.6, py - size),
                    (px + size, py + size),
                ],
                tone,
            )


def _floodlight(world: World, x: float, z: float) -> None:
    pen = world.card(x, 0, z, world.line(world.tone((120, 126, 140), z)))
    pen.shape([(-0.24, 0), (-0.14, -9.4), (0.14, -9.4), (0.24, 0)], world.tone((150, 156, 170), z), 0.6)
    if world.light.dark:
        halo(world, x, 10.2, z, 4.6, 1.2)
    pen.shape([(-1.5, -9.4), (1.5, -9.4), (1.5, -11.0), (-1.5, -11.0)], world.tone((110, 116, 130), z), 0.6)
    for row in range(2):
        for column in range(4):
            lamp = oval(-1.1 + column * 0.72, -9.85 - row * 0.7, 0.26, 0.26, 14)
            pen.fill(lamp, (255, 250, 226) if world.light.dark else world.tone((236, 240, 244), z))
