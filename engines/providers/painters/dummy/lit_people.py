"""People in the light of a place: what colours they take, the shadow they throw, and what they hold."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from engines.providers.painters.dummy import effects
from engines.providers.painters.dummy.barrier_dark import lamp_in
from engines.providers.painters.dummy.canvas import Colour, Pen, mix
from engines.providers.painters.dummy.figure.body import Figure
from engines.providers.painters.dummy.figure.extent import Drawn
from engines.providers.painters.dummy.framing import Frame, from_above
from engines.providers.painters.dummy.gear import gear_of
from engines.providers.painters.dummy.insert import colour_of
from engines.providers.painters.dummy.look import Look
from engines.providers.painters.dummy.objects.grips import between_hands, in_mouth, off_the_face
from engines.providers.painters.dummy.objects.sizes import held_unit
from engines.providers.painters.dummy.palette import BLACK, WHITE, Light, multiply
from engines.providers.painters.dummy.places.kits import kit_of
from engines.providers.painters.dummy.places.world import World
from engines.providers.painters.dummy.reading import Reading
from engines.providers.painters.dummy.shadows import cast_shadow
from engines.providers.painters.dummy.standing import Standing


def drawn_people(
    staging: Frame, world: World, light: Light, reading: Reading
) -> list[tuple[Standing, Drawn]]:
    """Draws everybody in the light of the place, with what is in their hands, and last of all the arms round
    another. Gives where their parts are."""
    placed = [(one, *_placed(one, world, light, reading, staging.offered)) for one in staging.standing]
    drawn = [(one, figure, pen, figure.draw(pen)) for one, figure, pen in placed]
    for _, figure, pen, found in drawn:
        if figure.late:
            found.hands.extend(figure.clasped(pen))
    return [(one, found) for one, _, _, found in drawn]


def _placed(
    standing: Standing, world: World, light: Light, reading: Reading, offered: bool
) -> tuple[Figure, Pen]:
    """Somebody in the light of the place, their shadow already on the ground, and the pen they are drawn
    with."""
    figure = standing.figure
    fallen = reading.effect in effects.FALLEN
    ambient = WHITE if fallen else _on_people(world, light)
    against = _against_light(reading)
    look = _lit(figure.look, ambient, 0.42 if standing.dim else 0.17 if against else 0.0)
    # The whites of the eyes are no lamps either.
    head = replace(figure.head, look=look, light=mix(ambient, BLACK, 0.3) if against else ambient)
    lit = figure.lit(look, head)
    if gear := gear_of(reading, world, figure.pose_name, ambient):
        lit.gear = gear
    whole, said = reading.shot in ("long", "extreme_long"), reading.paint is not None
    if look.species:
        lit.held = in_mouth(reading.thing, said)
    else:
        clear = off_the_face(reading.thing, figure.pose_name, whole, said)
        lit.held = between_hands(reading.thing, said) if offered else clear
    lit.held_size = held_unit(reading.thing) * lamp_in(reading)
    lit.held_colour = multiply(colour_of(reading), ambient)
    weight = world.weight * min(max(standing.unit / 150, 0.36), 1.7)
    pen = Pen.at(world.canvas, standing.x, standing.y, standing.unit, world.ink, weight, standing.flip)
    if not fallen and not standing.dim and not from_above(reading):
        cast_shadow(standing, world, light, kit_of(reading.place).inside)
    if (not fallen or figure.pose.seat) and reading.shot in ("long", "extreme_long", "medium"):
        lit.seat = world.tone(mix((176, 132, 96), world.accent, 0.25), 0.0)
        lit.seat_kind = reading.seat
    return lit, pen


def _against_light(reading: Reading) -> bool:
    """Seen from below against a low sun or a night sky people are dark, but no mere shapes."""
    if reading.shot not in ("long", "extreme_long") or reading.angle != "low" or kit_of(reading.place).inside:
        return False
    late = reading.hour in ("evening", "dawn", "night", "late_night") and reading.effect == "none"
    return late and Random(f"against {reading.seed}").random() < 0.5


def _on_people(world: World, light: Light) -> Colour:
    """People take less of the hour's colour than walls do: a blue face reads as a ghost."""
    warm = mix(world.ambient, (255, 240, 226), 0.72 if light.dark else 0.4)
    return mix(warm, WHITE, 0.12)


def _lit(look: Look, ambient: Colour, dark: float) -> Look:
    def tone(colour: Colour) -> Colour:
        return mix(multiply(colour, ambient), BLACK, dark)

    return replace(
        look,
        skin=tone(look.skin),
        hair_colour=tone(look.hair_colour),
        top=tone(look.top),
        bottom=tone(look.bottom),
        accent=tone(look.accent),
        hat_colour=tone(look.hat_colour),
    )


def rim_of(reading: Reading, light: Light) -> Colour | None:
    """The edge of light on people: lamps by night, the low sun, or what is left when all else is black."""
    if reading.effect == "black":
        return (150, 176, 232)
    if reading.effect in effects.FALLEN or (kit_of(reading.place).inside and kit_of(reading.place).lamps):
        return None
    if light.dark:
        return mix(light.glow, WHITE, 0.3)
    return light.glow if abs(light.slant) > 1.2 else None
