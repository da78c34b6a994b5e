"""Open country: forest, park, beach."""

from __future__ import annotations

from engines.providers.painters.dummy.places import props
from engines.providers.painters.dummy.places.shell import ground, sky
from engines.providers.painters.dummy.places.world import World


def outdoors(world: World) -> None:
    """Any open place no other kit knows: a field, hills and some trees."""
    sky(world)
    props.hills(world, (110, 150, 130))
    ground(world, (142, 176, 110), (160, 186, 140))
    for z, x in ((14.0, -6.0), (11.0, 5.0), (7.0, -4.0), (5.0, 4.2)):
        props.tree(world, x + world.dice.uniform(-1, 1), z, 4.2, (96, 148, 96))
