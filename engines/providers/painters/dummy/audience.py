"""Those who look on, from behind: a row of heads along the lower edge, with hands up where they clap."""

from __future__ import annotations

from random import Random

from engines.providers.painters.dummy.canvas import Colour, mix, oval, path
from engines.providers.painters.dummy.framing import Frame
from engines.providers.painters.dummy.palette import multiply, shade
from engines.providers.painters.dummy.places.world import World
from engines.providers.painters.dummy.reading import Reading

_SHOTS = ("long", "medium")
_HAIR: tuple[Colour, ...] = ((58, 48, 56), (92, 66, 52), (128, 92, 60), (44, 44, 60), (150, 144, 146))
_CLOTH: tuple[Colour, ...] = ((96, 108, 134), (134, 96, 92), (92, 122, 104), (140, 128, 96), (112, 96, 132))
_SKIN: tuple[Colour, ...] = ((240, 208, 180), (222, 178, 146), (170, 122, 90))


def audience(world: World, reading: Reading, staging: Frame) -> None:
    """Draws them before everybody, as low as it takes to leave who they look at in sight."""
    if not reading.audience or reading.shot not in _SHOTS or not staging.standing:
        return
    width, height = float(reading.width), float(reading.height)
    size = min(width / 7.5, height * (0.1 if reading.shot == "long" else 0.12))
    dice, count = Random(f"audience {reading.seed}"), max(4, int(width / (size * 1.25)))
    for number in range(count + 1):
        x = width * number / count + dice.uniform(-0.16, 0.16) * size
        y = height - size * dice.uniform(0.62, 0.92)
        _one(world, dice, (x, y), size * dice.uniform(0.44, 0.5), claps=reading.audience == "clapping")


def _one(world: World, dice: Random, at: tuple[float, float], size: float, *, claps: bool) -> None:
    """A head of that half width, its shoulders, and both hands above it."""
    (x, y), canvas = at, world.canvas
    hair, cloth, skin = (_dim(world, dice.choice(tones)) for tones in (_HAIR, _CLOTH, _SKIN))
    line, weight = world.line(hair), world.weight * 0.7
    trunk = path((x - size * 1.7, y + size * 4), (x - size * 1.6, y + size * 1.3, x, y + size * 1.1),
                 (x + size * 1.6, y + size * 1.3, x + size * 1.7, y + size * 4))  # fmt: skip
    if claps and dice.random() < 0.75:
        reach = size * dice.uniform(1.2, 1.6)
        for side in (-1.0, 1.0):
            arm = [
                (x + side * size * 1.3, y + size * 1.7),
                (x + side * size * 1.2, y),
                (x + side * size * 0.9, y - reach),
            ]
            canvas.line(arm, line, size * 0.66)
            canvas.line(arm, cloth, size * 0.5)
            hand = oval(x + side * size * 0.85, y - reach - size * 0.2, size * 0.26, size * 0.36, 18)
            canvas.polygon(hand, skin)
            canvas.line([*hand, hand[0]], line, weight)
    for shape, fill in ((trunk, cloth), (oval(x, y, size * 0.88, size, 30), hair)):
        canvas.polygon(shape, fill)
        canvas.line([*shape, shape[0]], line, weight)
    canvas.line(path((x - size * 0.3, y - size * 0.6), (x + size * 0.1, y - size * 0.2, x, y + size * 0.5)),
                shade(hair, 0.16), weight)  # fmt: skip


def _dim(world: World, tone: Colour) -> Colour:
    """Near the viewer, away from the light."""
    return mix(multiply(tone, world.ambient), world.ink, 0.24)
