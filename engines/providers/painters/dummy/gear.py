"""What people have to do with in a panel: the tool of a place or of the words, and the thing they work on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from engines.providers.painters.dummy.canvas import Colour, Pen, mix
from engines.providers.painters.dummy.figure.acts import Gear
from engines.providers.painters.dummy.insert import colour_of, said_of, usual
from engines.providers.painters.dummy.objects.grips import in_hand
from engines.providers.painters.dummy.objects.pictured import shown_in
from engines.providers.painters.dummy.objects.repaint import drawn_as
from engines.providers.painters.dummy.objects.sizes import HEAD, metres, reach
from engines.providers.painters.dummy.palette import multiply
from engines.providers.painters.dummy.places.kits import kit_of
from engines.providers.painters.dummy.places.world import World
from engines.providers.painters.dummy.reading import Reading

_ROOM: dict[str, tuple[float, float]] = {"working": (0.6, 1.25), "rummaging": (0.5, 0.9),
    "hugging_it": (0.6, 1.5), "posting": (0.7, 1.2), "nailing": (0.6, 1.25),
    "mending": (0.6, 1.25)}  # fmt: skip
"""How large the thing may be, in heads."""
_SNOW: Colour = (240, 244, 252)
_TOOLS = ("hammer", "pen", "knife", "saw", "scissors", "spoon", "axe", "broom", "palette", "hairpin")
_SHEETS = ("paper", "blueprint", "letter", "map", "talisman", "greeting_card", "photo", "ticket",
    "flag")  # fmt: skip


def gear_of(reading: Reading, world: World, pose: str, ambient: Colour) -> Gear | None:
    """What goes with a pose, in the light of the place; None for poses that need nothing."""
    inside = kit_of(reading.place).inside
    wood = world.tone(mix((176, 132, 96), world.accent, 0.15), 0.0)
    if pose not in _ROOM:
        bare = Gear(wood=wood, inside=inside, covered=inside and reading.shot == "long")
        snowed = reading.barrier is not None and reading.barrier.key in ("avalanche", "blizzard")
        return replace(bare, soil=world.tone(_SNOW, 0.0)) if snowed else bare
    tool = reading.tool if pose in ("working", "nailing", "mending") else ""
    names = (name for name in (reading.thing, reading.also) if name not in ("", "hand", "shadow", tool))
    thing = next((name for name in names if not (pose == "working" and name in _TOOLS)), "")
    thing, high = _laid(reading, thing, _ROOM[pose], ambient)
    named = shown_in(reading.thing) or reading.thing in _SHEETS
    return Gear(
        tool=_held(tool, ambient) if tool else None,
        thing=thing,
        high=high,
        sheet=bool(named) and pose == "posting",
        wood=wood,
        inside=inside,
    )


def _laid(
    reading: Reading, thing: str, room: tuple[float, float], ambient: Colour
) -> tuple[Callable[[Pen], None] | None, float]:
    """What draws a thing with the pen at the middle of its foot, and how high it is, in heads."""
    draw = drawn_as(thing, said_of(reading, thing) is not None) if thing else None
    if draw is None:
        return None, 0.0
    left, top, wide, high = reach(thing)
    unit = min(max(metres(thing) / HEAD, room[0]), room[1]) / max(wide, high)
    colour = multiply(colour_of(reading, thing), ambient)

    def laid(pen: Pen) -> None:
        draw(pen.moved(-(left + wide / 2) * unit, -(top + high) * unit, 0.0, unit), colour)

    return laid, high * unit


def _held(tool: str, ambient: Colour) -> Callable[[Pen], None] | None:
    draw = in_hand(tool, whole=True)
    if draw is None:
        return None
    _, _, wide, high = reach(tool)
    unit, colour = (
        {"pen": 0.6, "spoon": 0.9}.get(tool, 1.15) / max(wide, high),
        multiply(usual(tool), ambient),
    )

    def held(pen: Pen) -> None:
        draw(pen.moved(0.0, 0.0, 0.0, unit), colour)

    return held
