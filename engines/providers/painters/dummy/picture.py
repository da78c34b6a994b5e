"""One picture from back to front: place, people, foreground, weather, effects, frame."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from PIL import Image

from engines.kernel.context import Regions
from engines.kernel.document import Box, Point
from engines.providers.painters.dummy import effects, storm, weather
from engines.providers.painters.dummy.amid import people_amid
from engines.providers.painters.dummy.audience import audience
from engines.providers.painters.dummy.barrier_dark import darkens, veil
from engines.providers.painters.dummy.barrier_room import HEAVY
from engines.providers.painters.dummy.barrier_ways import is_written, place_of
from engines.providers.painters.dummy.barrier_words import broken_thing
from engines.providers.painters.dummy.barriers import across, before
from engines.providers.painters.dummy.bedding import beds, covered, laid
from engines.providers.painters.dummy.canvas import Canvas, Colour, mix
from engines.providers.painters.dummy.cloud import cloud_beside
from engines.providers.painters.dummy.crowd import passers_by
from engines.providers.painters.dummy.finding import finder, found
from engines.providers.painters.dummy.finish import finished
from engines.providers.painters.dummy.framing import Frame, frame, from_above, roll_of
from engines.providers.painters.dummy.insert import insert, within
from engines.providers.painters.dummy.lit_people import rim_of
from engines.providers.painters.dummy.mood_patterns import TONES
from engines.providers.painters.dummy.palette import LIGHTS, WHITE, Light, hsl, overcast
from engines.providers.painters.dummy.places.air import air
from engines.providers.painters.dummy.places.corners import corner
from engines.providers.painters.dummy.places.foreground import near
from engines.providers.painters.dummy.places.framed import framed
from engines.providers.painters.dummy.places.kits import kit_of
from engines.providers.painters.dummy.places.outside import HOUSES, outside
from engines.providers.painters.dummy.places.through import through
from engines.providers.painters.dummy.places.world import World
from engines.providers.painters.dummy.placing import beside, gaps
from engines.providers.painters.dummy.png import encoded
from engines.providers.painters.dummy.reading import Reading
from engines.providers.painters.dummy.regions import regions_of
from engines.providers.painters.dummy.storm import stormy
from engines.providers.painters.dummy.tag import tag
from engines.providers.painters.dummy.trails import trail
from engines.providers.painters.dummy.underfoot import underfoot

_WHOLE = ("long", "extreme_long")
_SOFT = ("close_up", "eyes", "bust", "insert")  # The background steps back further.


def draw(reading: Reading, area: Box | None = None) -> tuple[bytes, Regions]:
    """The picture as PNG and where things are in it. What is new is shown in `area`, where that is given."""
    dice = Random(reading.seed)
    light = LIGHTS[reading.hour]
    if reading.weather in ("rain", "snow", "fog"):
        light = stormy(light) if reading.storm else overcast(light)
    canvas = Canvas(reading.width, reading.height, light.haze, roll_of(reading, dice))
    staging = frame(reading, canvas, dice)
    canvas.sun = -1.0 if light.slant > 0 else 1.0
    canvas.rim = rim_of(reading, light)
    world = _world(reading, staging, canvas, light, dice)
    fallen = reading.effect in effects.FALLEN
    from_outside = _from_outside(reading)
    outdoors = _outdoors(reading, staging)
    focus = _focus(reading, staging)
    lying = from_above(reading)
    lies = _behind(reading if area is None else replace(reading, placed=""), staging, world, dice)
    underfoot(reading, staging, world)
    drawn = people_amid(staging, world, light, reading, lies)
    if area is not None and reading.placed:
        within(world, reading, area)
    if lying:
        covered(reading, staging, world)
    if staging.opening is not None and not fallen:
        taken = [standing.x for standing in staging.standing]
        through(world, reading.place, staging.opening, staging.standing[0].unit, taken)
    if not (fallen or lying or from_outside) and staging.opening is None:
        _before(reading, staging, world)
    audience(world, reading, staging)
    cloud = cloud_beside(canvas, reading, [found.face for _, found in drawn])
    regions = regions_of(reading, staging, drawn, lies, cloud.box if cloud else None)
    faces = [face.box for face in regions.faces]
    _over(world, reading, light, dice, (focus, faces, outdoors))
    if cloud is not None:
        cloud.draw(canvas, reading.weight)
    _frame(canvas, reading)
    return encoded(finished(canvas.finished(), reading.manner)), regions


def _over(
    world: World, reading: Reading, light: Light, dice: Random, seen: tuple[Point, list[Box], bool]
) -> None:
    """Weather and effects before the people. `seen` are what the picture is about, the faces, and whether
    there is weather."""
    canvas, (focus, faces, outdoors) = world.canvas, seen
    if reading.effect not in effects.FALLEN and not from_above(reading):
        before(world, reading.barrier, faces, outdoors=outdoors)
    if outdoors and reading.storm:
        storm.before(canvas, faces, dice, world.storm)
    elif outdoors:
        weather.before(canvas, reading.weather, light, faces, dice, reading.shot in _WHOLE)
    effects.over(canvas, reading.effect, focus, faces, reading.ink, light, dice)


def _outdoors(reading: Reading, staging: Frame) -> bool:
    """Whether there is weather between the viewer and what is seen."""
    return not kit_of(reading.place).inside or _from_outside(reading) or staging.opening is not None


def _behind(reading: Reading, staging: Frame, world: World, dice: Random) -> Box | None:
    """All that lies behind the people. Gives where the thing is that the words tell of."""
    lies: Box | None = None
    fallen = reading.effect in effects.FALLEN
    lying, inside = from_above(reading), kit_of(reading.place).inside
    if lying:
        laid(reading, staging, world)
    elif fallen:
        _fallen(reading, staging, world, dice)
    elif _from_outside(reading) and outside(world, reading.place):
        passers_by(world, reading, True)
        if darkens(reading):
            # Of lit windows a last one or two can be made out.
            veil(world.canvas, 168)
    else:
        _place(reading, staging, world)
        lies = across(world, reading, staging)
        if reading.tracks and reading.shot != "insert":
            trail(world, reading.tracks, staging.standing, reading.place, bool(reading.view.corner))
        passers_by(world, reading, False)
    if (fallen or reading.shot == "insert") and darkens(reading) and not lying:
        veil(world.canvas, 120)
    if reading.shot == "insert":
        insert(world, reading, bare=fallen)
    elif _is_placed(reading, lies) and not (fallen or lying) and staging.opening is None:
        one = finder(reading, staging)
        lies = found(world, reading, one) if one else beside(world, reading, staging)
    elif (
        not (reading.people or is_written(reading, outside=_from_outside(reading)))
        and Random(f"side {reading.seed}").random() < 0.5
    ):
        # A place seen again is not seen from where it was seen before.
        world.canvas.mirror()
    if _outdoors(reading, staging) and not (fallen or lying) and staging.opening is None:
        _weather(reading, staging, world, dice)
    if inside and not fallen and reading.shot == "long":
        beds(staging, world)
    return lies


def _weather(reading: Reading, staging: Frame, world: World, dice: Random) -> None:
    weather.behind(world.canvas, reading.weather, world.light, world.camera.horizon, dice)
    if reading.storm:
        storm.behind(world.canvas, dice, world.storm)
        storm.lightning(world, gaps(world, staging)[0][0], reading)


def _fallen(reading: Reading, staging: Frame, world: World, dice: Random) -> None:
    """What takes the place of the background, with a trace of that where somebody feels something."""
    tone, mood = _felt(reading, world), reading.people[-1].mood if reading.people else ""
    effects.behind(world.canvas, reading.effect, tone, world.light, _focus(reading, staging), dice, mood)
    if reading.effect in ("gradient", "black") and reading.people:
        effects.traced(world.canvas, _glimpse(reading, staging, world), tone)


_LESS = 3
"""A trace is drawn so many times smaller."""


def _glimpse(reading: Reading, staging: Frame, world: World) -> Image.Image:
    """The place in lights and darks, small."""
    whole, camera = world.canvas, world.camera
    canvas = Canvas(whole.width // _LESS, whole.height // _LESS, world.light.haze, whole.roll)
    canvas.sun = whole.sun
    seen = replace(
        camera, horizon=camera.horizon / _LESS, vanish=camera.vanish / _LESS, focal=camera.focal / _LESS
    )
    own = Random(f"glimpse {reading.seed}")
    small = replace(world, canvas=canvas, camera=seen, dice=own, weight=world.weight / _LESS, shown=0.0)
    _place(reading, staging, small)
    return canvas.image.convert("L")


def _is_placed(reading: Reading, lies: Box | None) -> bool:
    """Whether there is a thing to be put somewhere, and it is not drawn yet as what is in the way."""
    return bool(reading.placed) and not (lies and reading.placed in (HEAVY, broken_thing(reading.barrier)))


def _place(reading: Reading, staging: Frame, world: World) -> None:
    place = place_of(reading)
    kit, side = kit_of(place), reading.view.corner if place == reading.place else ""
    if side:
        corner(world, place, side)
    else:
        kit.draw(world)
    if kit.inside or not side:
        # A wall close by has no haze before it.
        air(world, place, kit.inside, _lamps(reading) or staging.opening is not None)


def _felt(reading: Reading, world: World) -> Colour:
    """The tone of a background that has fallen away: what is felt; a colour asked for goes first."""
    tone = TONES.get(reading.people[-1].mood) if reading.people else None
    return world.accent if tone is None or reading.accent else mix(world.accent, tone, 0.8)


def _before(reading: Reading, staging: Frame, world: World) -> None:
    """Something close by on the side where nobody stands."""
    middle = sum(standing.x for standing in staging.standing) / max(len(staging.standing), 1)
    side = world.dice.choice((-1, 1))
    if staging.standing and abs(middle - reading.width / 2) > reading.width * 0.04:
        side = -1 if middle > reading.width / 2 else 1
    names = kit_of(reading.place).near
    if reading.shot == "extreme_long":
        framed(world, reading.place, side)
    elif names and reading.shot in ("long", "medium"):
        near(world, names, side)


def _world(reading: Reading, staging: Frame, canvas: Canvas, light: Light, dice: Random) -> World:
    kit = kit_of(reading.place)
    ambient = light.outdoors
    if reading.place == "spaceship":
        # There is no hour among the stars.
        ambient = (236, 240, 250)
    elif kit.inside and not _from_outside(reading):
        ambient = light.indoors
        if light.dark and (_lamps(reading) or staging.opening is not None):
            ambient = kit.glow if kit.lamps else (255, 232, 200)
    return World(
        canvas=canvas,
        camera=staging.camera,
        light=light,
        ambient=ambient,
        accent=reading.accent or _accent(reading),
        dice=dice,
        ink=reading.ink,
        weight=reading.weight,
        weather=reading.weather,
        storm=storm.wind_of(reading),
        season=reading.season,
        era=reading.era,
        lamp=reading.lamp,
        road=reading.view.road,
        aged=reading.view.aged,
        # A house is the whole picture: haze is for what lies behind it.
        shown=staging.opening[2] if staging.opening else 0.0,
        fade=0.62 if reading.shot in _SOFT else 0.18 if _from_outside(reading) else 0.4,
    )


def _lamps(reading: Reading) -> bool:
    return kit_of(reading.place).lamps and not (reading.gloom or darkens(reading))


def _from_outside(reading: Reading) -> bool:
    """An establishing shot of a room shows the house it is in; with people in it, the room itself."""
    return reading.shot == "extreme_long" and reading.place in HOUSES and not reading.people


def _accent(reading: Reading) -> Colour:
    """One accent a place: a shop keeps its colour from scene to scene."""
    key = Random(f"accent {reading.place}")
    return hsl(key.choice((4, 24, 44, 168, 204, 262, 338)), 0.62, 0.55)


def _focus(reading: Reading, staging: Frame) -> Point:
    if not staging.standing:
        return (reading.width / 2, reading.height * 0.52)
    lead = staging.standing[-1]
    y = lead.y - (lead.figure.height - 0.6) * lead.unit
    return (lead.x, min(max(y, 0.0), reading.height))


def _frame(canvas: Canvas, reading: Reading) -> None:
    if reading.shape != "borderless":
        width, height, edge = canvas.width, canvas.height, 1.5
        for side in (
            [(0, 0), (width, 0), (width, edge * 2), (0, edge * 2)],
            [(0, height - edge * 2), (width, height - edge * 2), (width, height), (0, height)],
            [(0, 0), (edge * 2, 0), (edge * 2, height), (0, height)],
            [(width - edge * 2, 0), (width, 0), (width, height), (width - edge * 2, height)],
        ):
            canvas.polygon([canvas.unturned((float(x), float(y))) for x, y in side], reading.ink)
    tag(canvas, WHITE, mix(reading.ink, WHITE, 0.2))
