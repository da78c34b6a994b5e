"""What somebody lies on: a bed seen from above, and a mattress seen from the side."""

from __future__ import annotations

from engines.kernel.document import Point
from engines.providers.painters.dummy.apart import measured
from engines.providers.painters.dummy.framing import Frame
from engines.providers.painters.dummy.places.bed import blanket, mattress, under
from engines.providers.painters.dummy.places.kits import kit_of
from engines.providers.painters.dummy.places.world import World
from engines.providers.painters.dummy.reading import Reading
from engines.providers.painters.dummy.standing import Standing


def laid(reading: Reading, staging: Frame, world: World) -> None:
    """The ground seen from above under the last of those who lie there, with a bed indoors."""
    last = staging.standing[-1]
    under(world, reading.place, _head(last), last.unit, bed=_bedded(reading))


def covered(reading: Reading, staging: Frame, world: World) -> None:
    """A blanket over whoever lies in a bed; nothing on open ground."""
    if _bedded(reading):
        last = staging.standing[-1]
        blanket(world, _head(last), last.unit)


def beds(staging: Frame, world: World) -> None:
    """A mattress under everybody who lies there, seen from the side."""
    for one in staging.standing:
        if abs(one.figure.pose.turn) > 60:
            body = measured(one, world.canvas).figure
            mattress(world, body, one.y, one.unit, head_left=_head(one)[0] < body[0] + body[2] / 2)


def _bedded(reading: Reading) -> bool:
    return kit_of(reading.place).inside


def _head(standing: Standing) -> Point:
    """The middle of the head of somebody seen straight on, in pixels."""
    x, y = standing.figure.head_at()
    return (standing.x + x * standing.unit * (-1 if standing.flip else 1), standing.y + y * standing.unit)
