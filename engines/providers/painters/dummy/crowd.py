"""People who only pass by: a place that nobody of the cast is in yet is not dead."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval
from engines.providers.painters.dummy.figure.body import Figure
from engines.providers.painters.dummy.figure.posed import posed
from engines.providers.painters.dummy.framing import HEAD_METRES
from engines.providers.painters.dummy.look import Look, look_of
from engines.providers.painters.dummy.palette import multiply
from engines.providers.painters.dummy.person import Person
from engines.providers.painters.dummy.places.kits import kit_of
from engines.providers.painters.dummy.places.world import World
from engines.providers.painters.dummy.reading import Reading
from engines.providers.painters.dummy.worn_at import WORN

_USUAL = {
    "street": 5, "market": 6, "fair": 6, "platform": 4, "park": 3, "riverside": 3, "bus_stop": 3, "alley": 2,
    "beach": 2, "stadium": 3, "temple": 2, "palace": 2, "museum": 3, "library": 2, "theatre": 2, "church": 2,
    "hospital": 3, "cafe": 3, "diner": 3, "convenience_store": 2, "classroom": 3, "office": 2, "gym": 3,
        "deck": 2,
    "farm": 1, "drive_in": 2, "subway": 3, "bathhouse": 1, "garage": 1, "spaceship": 2, "kitchen": 1,
        "stairwell": 1, "outdoors": 1,
}  # fmt: skip
"""How many there are about by day."""
_POSES = ("walking", "standing", "walking", "phone", "walking", "arms_crossed")
_FLOORS = ("platform", "museum", "palace", "church", "gym", "stairwell")
"""Rooms in which there is much floor."""
_SHORES = ("beach", "lighthouse", "riverside", "lake", "frozen_lake")
_SMALLEST = 3.0
"""Pixels of a head below which somebody would be a speck."""


def passers_by(world: World, reading: Reading, from_outside: bool) -> None:
    """Some figures in the middle distance of an establishing picture, veiled by the air and without names."""
    if reading.people or reading.shot not in ("extreme_long", "long") or reading.company == "none":
        return
    if kit_of(reading.place).inside and not (from_outside or reading.place in _FLOORS):
        # Among tables and shelves they would stand on them.
        return
    dice = Random(f"crowd {reading.seed} {reading.place}")
    count = _USUAL.get(reading.place, 2 if reading.company == "many" else 0)
    count = count * 2 if reading.company == "many" else count
    if kit_of(reading.place).inside and reading.hour in ("night", "late_night"):
        return
    if reading.hour == "late_night" or reading.weather in ("rain", "snow", "fog"):
        count = (count + 1) // 2
    places: list[tuple[float, float]] = []
    # On the sand, and not on the water.
    deep = 2.6 if reading.place in _SHORES else 9.0
    for _ in range(6 * count):
        x, z = dice.uniform(-2.6, 2.6) * (0.4 if reading.place == "alley" else 1.0), dice.uniform(0.3, deep)
        if len(places) < count and _is_seen(world, x, z):
            places.append((x, z))
    for x, z in sorted(places, key=lambda place: -place[1]):
        _passer(world, reading, (x, z), dice)


def _is_seen(world: World, x: float, z: float) -> bool:
    """Whether somebody there is neither a speck nor in the foreground, nor cut by the picture's edge."""
    unit, (px, py) = world.scale(z) * HEAD_METRES, world.spot(x, 0.0, z)
    width, height = world.canvas.width, world.canvas.height
    return _SMALLEST <= unit <= height * 0.05 and 0.03 * width < px < 0.97 * width and py < height * 0.98


def _passer(world: World, reading: Reading, place: tuple[float, float], dice: Random) -> None:
    z = place[1]
    unit, (x, y) = world.scale(z) * HEAD_METRES, world.spot(place[0], 0.0, z)
    key = f"passer {dice.randrange(9999)}"
    sex, worn = dice.choice(("a woman", "a man")), WORN.get(reading.place, "")
    if reading.weather in ("rain", "snow"):
        worn = worn or dice.choice(("raincoat", "coat", "parka"))
    person = Person(
        cast="", look=look_of({"key": key, "appearance": ", ".join(filter(None, (sex, worn)))}),
            mood="neutral",
        pose=dice.choice(_POSES), view=dice.choice(("back", "profile", "three_quarter")),
            side=dice.choice((-1, 1)),
        gaze=0.0, position="center", moment=dice.randrange(30),
    )  # fmt: skip
    figure = posed(person)
    veil = 0.06 if reading.place == "spaceship" else 0.16 + world.fade * min(z / 12.0, 1.0)
    look = _veiled(figure.look, world, veil)
    veiled = Figure(look, figure.pose_name, figure.view, replace(figure.head, look=look), 1.0, figure.pose)
    world.canvas.polygon(oval(x, y, unit * 0.9, unit * 0.2, 18), (22, 18, 46), 70)
    ink = mix(world.ink, world.light.haze, veil * 0.7)
    veiled.draw(Pen.at(world.canvas, x, y, unit, ink, max(0.5, world.weight * unit / 150), person.side < 0))


def _veiled(look: Look, world: World, veil: float) -> Look:
    def tone(colour: Colour) -> Colour:
        return mix(multiply(colour, world.ambient), world.light.haze, veil)

    return replace(
        look, skin=tone(look.skin), hair_colour=tone(look.hair_colour), top=tone(look.top),
            bottom=tone(look.bottom),
        accent=tone(look.accent), hat_colour=tone(look.hat_colour),
    )  # fmt: skip
