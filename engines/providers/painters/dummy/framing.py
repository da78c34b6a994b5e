"""From shot, angle and shape to a camera and to where everybody stands in the picture."""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random

from engines.kernel.document import Box
from engines.providers.painters.dummy.apart import apart
from engines.providers.painters.dummy.barrier_room import room_before
from engines.providers.painters.dummy.canvas import Canvas
from engines.providers.painters.dummy.close_pairs import paired
from engines.providers.painters.dummy.distance import deepened, horizon_of, told_apart
from engines.providers.painters.dummy.figure.acts import BUSY, TO_THE_GROUND, front_of
from engines.providers.painters.dummy.figure.body import Figure
from engines.providers.painters.dummy.figure.posed import headgear, posed
from engines.providers.painters.dummy.handling import across, handled
from engines.providers.painters.dummy.handover import handed_over
from engines.providers.painters.dummy.hands_on import faced, works_at
from engines.providers.painters.dummy.objects.grips import beside_face
from engines.providers.painters.dummy.objects.sizes import HEAD
from engines.providers.painters.dummy.perching import behind_face, seated_low, sized
from engines.providers.painters.dummy.places.names import NARROW, OPEN_SCENES, SMALL_ROOMS, WITHIN
from engines.providers.painters.dummy.portraits import SLOTS, over_shoulder, seen_eyes
from engines.providers.painters.dummy.reading import Person, Reading
from engines.providers.painters.dummy.spacing import feet_of, held_in, spread_out, with_room
from engines.providers.painters.dummy.standing import Standing

HEAD_METRES = HEAD
LIES = ("lying", "sleeping")
_VISIBLE = {"medium": 3.15, "bust": 2.05, "over_shoulder": 2.5}
"""Heads seen between the crown and the lower edge."""
_SQUASH = {"high": 0.92, "low": 1.04, "birds_eye": 0.66}

_CLOSE = (
    *(
        "stairwell",
        "kitchen",
        "spaceship",
        "room",
        "theatre",
        "church",
        "bathhouse",
        "garage",
        "museum",
        "cave",
    ),
    *WITHIN,
)
"""Rooms an establishing shot shows from within."""
_THROUGH = (
    *("classroom", "convenience_store", "office", "bedroom", "kitchen", "diner", "cafe", "hospital"),
    *("library", "stairwell", "spaceship", "room", "bathhouse", "garage", "museum", "hotel"),
    *SMALL_ROOMS,
)
"""Rooms an extreme long shot sees people in through a window: from within they would stand in a hall."""
_ROOMS = (*_CLOSE, "platform", "subway", "hospital", "gym", "library", "classroom", "office", "palace")
"""Places with a ceiling."""
_TIGHT = ("alley", "bus_stop", "subway", "stairwell", "void", "lighthouse", *NARROW)
"""Places in which the camera keeps to the middle."""


@dataclass(frozen=True)
class Camera:
    """One-point perspective with a shifted lens. Lengths in metres, the picture in pixels.

    A point (x, y, z) lies at `vanish` + focal · x / z, horizon + focal · (height − y) / z.
    """

    horizon: float
    vanish: float
    focal: float
    height: float
    depth: float
    """Distance of the middle of the place: the figures stand there or up to a step nearer."""
    centre: float
    """x of the place's middle, so that rooms lie around the picture's middle at `depth`."""


@dataclass(frozen=True)
class Frame:
    camera: Camera
    standing: tuple[Standing, ...]
    top: float
    """Height of the empty zone in pixels."""
    opening: Box | None = None
    """The window through which an extreme long shot looks into a room; None where it does not."""
    offered: bool = False
    """Whether the thing is in two hands, between who gives it and who takes it."""


def roll_of(reading: Reading, dice: Random) -> float:
    """Degrees by which the camera is tilted; who lies is looked down on from a corner."""
    if from_above(reading):
        return dice.choice((-1, 1)) * dice.uniform(9, 14)
    return dice.choice((-1, 1)) * dice.uniform(6, 9) if reading.angle == "tilted" else 0.0


def from_above(reading: Reading) -> bool:
    """Whether all there is to see are heads of people lying."""
    near = reading.shot in ("close_up", "bust", "medium")
    return (
        near
        and bool(reading.people)
        and all(person.pose in LIES and not person.look.species for person in reading.people)
    )


def frame(reading: Reading, canvas: Canvas, dice: Random) -> Frame:
    """Places camera and figures. The seed moves the vanishing point."""
    height = float(reading.height)
    top = reading.room * height
    people = reading.people if reading.shot != "insert" else ()
    unit = _unit(reading, max(len(people), 1), top)
    stand = _stand(reading, people, unit, top)
    near = room_before(stand, reading, canvas)
    if near and reading.barrier and reading.barrier.key in ("bridge", "flood"):
        # What lies on the ground is not seen from below.
        reading = replace(reading, angle="high")
    near = near or paired(stand, canvas, reading.shot)
    if near is None and works_at(reading):
        near = apart(faced(reading, stand, canvas), canvas, reading.shot == "long")
    near, offered = (near, False) if near else handled(stand, reading.thing, reading.shot, canvas)
    if near is None:
        standing = apart(stand, canvas, reading.shot in ("long", "extreme_long"))
        standing, offered = handed_over(standing, reading.thing, reading.shot, canvas)
        if reading.shot == "over_shoulder":
            standing, offered = across(standing, reading.thing, canvas)
    else:
        standing = near
    if standing:
        lead = standing[-1]
        unit, ground = lead.unit, lead.y
        eyes = ground - lead.figure.height * lead.unit + 0.6 * lead.unit
    elif reading.shot == "extreme_long":
        ground, eyes = height * 0.84, height * 0.4
    else:
        # Nobody there: the place is seen from where a person at half length would be looked at.
        unit = min(unit, height / 4.2) * dice.uniform(0.78, 1.2)
        ground, eyes = height * 0.3 + 6.1 * unit, height * dice.uniform(0.34, 0.44)
    opening = _opening(reading, standing)
    if opening is not None:
        # Out of the window opposite one looks straight in, a little from above or from below.
        eyes = ground - unit * {"high": 8.0, "birds_eye": 9.5, "low": 2.4}.get(reading.angle, 5.0)
    camera = _camera(reading, unit, ground, eyes, dice, opening, bool(standing))
    return Frame(camera, standing, top, opening, offered)


def _opening(reading: Reading, standing: tuple[Standing, ...]) -> Box | None:
    if reading.shot != "extreme_long" or not standing or reading.place not in _THROUGH:
        return None
    unit, ground = standing[0].unit, max(person.y for person in standing)
    beside = 4.6 if len(standing) > 1 else 7.0
    left = min(person.x for person in standing) - beside * unit
    right = max(person.x for person in standing) + beside * unit
    left, right = max(left, reading.width * 0.05), min(right, reading.width * 0.95)
    return (left, ground - 9.4 * unit, right - left, 10.1 * unit)


def _horizon(reading: Reading, eyes: float, dice: Random, standing: bool) -> float:
    """Height of the horizon in the picture, by the angle; above or below it where that is steep."""
    height = float(reading.height)
    horizon = (horizon_of(reading) or 0.0) * height
    if not standing and reading.angle in ("high", "birds_eye") and reading.shot != "insert":
        # A place alone is seen from a roof opposite: with a strip of sky it has more depth.
        high = (0.14 if reading.shot == "extreme_long" else 0.1) * dice.uniform(0.5, 1.5)
        # Of a room there would be nothing but its floor.
        horizon = height * (0.24 + high * 0.6 if reading.place in _ROOMS else high)
    if reading.angle in ("eye_level", "tilted"):
        horizon = min(max(eyes, height * 0.25), height * 0.62)
        if reading.shot == "extreme_long":
            horizon = height * 0.58
    if not standing and reading.angle == "low" and reading.shot != "insert":
        # With nobody to look up at there would be nothing but sky.
        horizon = 0.72 * height
    return horizon


def _camera(
    reading: Reading,
    unit: float,
    ground: float,
    eyes: float,
    dice: Random,
    opening: Box | None,
    standing: bool,
) -> Camera:
    width, height = reading.width, float(reading.height)
    metre = unit / HEAD_METRES
    horizon = eyes if opening is not None else _horizon(reading, eyes, dice, standing)
    horizon = min(horizon, ground - 0.25 * metre)
    focal = max(0.95 * max(width, height), 1.5 * metre)
    depth = focal / metre
    # In a wide place every panel is taken from a spot of its own, to one side of the middle or the other.
    # In an alley or a train the camera must stay inside.
    tight = reading.place in _TIGHT or opening is not None
    step = min(0.2 * width / metre, 1.0 if tight else 1.9)
    centre = dice.choice((-1, 1)) * dice.uniform(0.0 if tight else 0.25, 1.0) * step
    away = 0.0 if tight else dice.uniform(0.0, 1.1)
    return Camera(
        horizon=horizon,
        vanish=(opening[0] + opening[2] / 2 if opening else width / 2) - centre * metre,
        focal=focal,
        height=(ground - horizon) / metre,
        depth=depth + away,
        centre=centre,
    )


def _unit(reading: Reading, count: int, top: float) -> float:
    """Pixels of one head."""
    width, height = float(reading.width), float(reading.height)
    free = height - top
    if reading.shot == "extreme_long":
        # With nobody to be measured by, a room is seen from its own far end and not as a hall.
        near = 3.4 if reading.place in WITHIN else 2.4 if reading.place in (*_CLOSE, *OPEN_SCENES) else 1.0
        near = near if not reading.people else 1.0
        near *= 1.0 if reading.people else Random(f"near {reading.seed}").uniform(0.85, 1.5)
        return near * height * 0.128 / 6.5
    if reading.shot == "long":
        unit = min(free * 0.9 / 6.6, width * 0.3)
        if any(person.pose in LIES for person in reading.people):
            return min(unit, width * 0.8 / 7.0)
        # Not always from as near: a figure alone has more or less of the place round it.
        return unit * Random(f"far {reading.seed}").uniform(0.9, 1.0)
    if reading.shot == "close_up":
        unit = min(height * 0.77, (height * 0.985 - top) / 0.8)
        return min(unit, width * 1.3 if count == 1 else width / (1.22 * count))
    if reading.shot == "eyes":
        # Both of them, however high the picture: one eye alone is nobody's.
        return min(max(1.36 * width, 1.9 * height), 1.8 * width)
    if reading.shot == "insert":
        return height / 2.4
    visible = _VISIBLE.get(reading.shot, 3.15)
    if reading.shot in ("medium", "bust") and reading.people:
        # A tall hat takes nothing from what is seen of the body.
        visible += max(map(headgear, reading.people)) * 0.8
    if reading.shot == "medium" and any(person.pose in BUSY for person in reading.people):
        visible *= 1.65 if any(person.pose in TO_THE_GROUND for person in reading.people) else 1.2
    return min(free * 0.95 / visible, width * 1.05 / (1.25 * count))


def _stand(reading: Reading, people: tuple[Person, ...], unit: float, top: float) -> tuple[Standing, ...]:
    if not people:
        return ()
    if reading.shot == "over_shoulder":
        return seated_low(reading, over_shoulder(reading, people, unit, top))
    if reading.shot == "eyes":
        return (seen_eyes(reading, people[0], unit),)
    squash = _SQUASH.get(reading.angle, 1.0)
    height, width = float(reading.height), float(reading.width)
    full = reading.shot in ("long", "extreme_long")
    clouded = reading.thought is not None
    # Far away people stand together, small in what is round them.
    spread = {"apart": 1.5, "close": 0.62}.get(reading.spread, 1.2 if clouded else 1.0)
    spread = 0.42 if reading.shot == "extreme_long" else spread
    slots = [0.5 + (SLOTS.get(person.position, 0.5) - 0.5) * spread for person in people]
    places = spread_out([slot * width for slot in slots], unit, width, full)
    crown = _crown(reading, unit, top)
    standing: list[Standing] = []
    above = "front" if from_above(reading) else ""
    drawn = [
        posed(person, above, squash, close=not full and person.pose not in TO_THE_GROUND) for person in people
    ]
    sized(reading, drawn)
    tallest = max(figure.height for figure in drawn)
    if reading.shot == "extreme_long":
        unit = told_apart(unit, [figure.height for figure in drawn], height)
    rise = max(figure.rise for figure in drawn) if reading.shot == "long" else 0.0
    unit *= tallest / (tallest + rise)
    crown += (rise + (0.0 if reading.shot == "close_up" else max(map(headgear, people)))) * unit
    for person, figure, x in zip(people, drawn, places, strict=True):
        feet = feet_of(reading, figure, person, (crown, unit, tallest))
        x = x + behind_face(figure, person) * unit if full else held_in(x, unit, width, beside=clouded)
        if person.pose in LIES and reading.shot == "long":
            feet = height * 0.84
        x -= _ahead(reading, figure, len(people)) * unit * (-1 if person.side < 0 else 1)
        standing.append(Standing(person, figure, x, feet, unit, person.side < 0))
    return seated_low(reading, with_room(deepened(reading, standing), width, full=full))


def _ahead(reading: Reading, figure: Figure, count: int) -> float:
    """How far before somebody the middle is of what is to be seen of them, in heads."""
    if reading.shot in ("close_up", "bust"):
        # A body that leans takes its head along: it is the head that is framed.
        return figure.joints.head[0] * 0.8
    # What somebody has to do with is in the picture as well.
    ahead = front_of(figure) * (0.34 if reading.shot == "medium" else 0.2) if count == 1 else 0.0
    raised = count == 1 and figure.pose_name == "raising" and reading.shot == "medium"
    return ahead + (0.34 * beside_face(reading.thing) if raised else 0.0)


def _crown(reading: Reading, unit: float, top: float) -> float:
    height = float(reading.height)
    if reading.shot == "close_up":
        # The chin stays above the lower edge, the crown may be cut: that is what makes it close.
        chin = height * 0.975 if top > 0 else height * 0.5 + unit * 0.43
        chin = min(chin, height * 0.58 + unit * 0.48)
        return max(chin, top + 0.8 * unit) - unit
    return top + height * 0.045 + unit * 0.1
