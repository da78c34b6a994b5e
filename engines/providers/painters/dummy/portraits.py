"""Eyes alone, and one seen over the shoulder of another."""

from __future__ import annotations

from dataclasses import replace

from engines.providers.painters.dummy.figure.posed import posed
from engines.providers.painters.dummy.perching import sized
from engines.providers.painters.dummy.person import Person
from engines.providers.painters.dummy.reading import Reading
from engines.providers.painters.dummy.standing import Standing

SLOTS = {"left": 0.23, "center_left": 0.37, "center": 0.5, "center_right": 0.63, "right": 0.77}
"""Where in the width of a picture each position is."""


def seen_eyes(reading: Reading, person: Person, unit: float) -> Standing:
    """The eyes in the middle of the strip."""
    view = person.view if person.view != "back" else "front"
    figure = posed(replace(person, pose="standing"), view)
    sized(reading, [figure])
    centre = {"front": 0.0, "three_quarter": 0.10, "profile": 0.2}[view]
    flip = person.side < 0
    x = (
        reading.width / 2
        - centre * unit * (-1 if flip else 1)
        - figure.joints.head[0] * unit * (-1 if flip else 1)
    )
    eye_line = reading.height * (0.5 if reading.room < 0.15 else 0.6)
    feet = eye_line - 0.075 * unit + (figure.height - 0.5) * unit
    return Standing(person, figure, x, feet, unit, flip)


def over_shoulder(
    reading: Reading, people: tuple[Person, ...], unit: float, top: float
) -> tuple[Standing, ...]:
    """One back large at the edge, the other person looked at. Drawn far to near, the lead last."""
    width, height = float(reading.width), float(reading.height)
    near = next((person for person in people if person.view == "back"), None)
    others = [person for person in people if person is not near]
    if near is None and len(others) > 1:
        near = others.pop()
    if not others and near is not None:
        others, near = [near], None
    lead = others[0]
    left = SLOTS.get(lead.position, 0.5) >= 0.5 if near is None or lead.position != near.position else True
    crown = top + height * 0.05 + unit * 0.1
    lead = replace(lead, pose="sitting") if lead.pose in ("lying", "sleeping") else lead
    figure = posed(lead, "three_quarter" if lead.view == "back" else "")
    sized(reading, [figure])
    x = width * (0.66 if left else 0.34)
    turned = Standing(lead, figure, x, crown + figure.height * unit, unit, left)
    if near is None:
        return (turned,)
    big = min(unit * 1.55, width * 0.5)
    behind = posed(replace(near, pose="standing"), "back")
    feet = max(crown + big * 0.35, top * 0.9) + behind.height * big
    shoulder = Standing(near, behind, width * (0.13 if left else 0.87), feet, big, not left, dim=True)
    return (shoulder, turned)
