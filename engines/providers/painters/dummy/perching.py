"""Where animals on their own feet are among people: at their own size, on the ground or on what is high
enough to be in the picture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from engines.providers.painters.dummy.effects import FALLEN
from engines.providers.painters.dummy.figure.animals import is_animal
from engines.providers.painters.dummy.figure.body import Figure
from engines.providers.painters.dummy.figure.walkers import Walker
from engines.providers.painters.dummy.objects.animals import ANIMALS
from engines.providers.painters.dummy.reading import Person, Reading
from engines.providers.painters.dummy.standing import Standing

FULL = ("long", "extreme_long")
NEAR = ("medium", "bust", "over_shoulder")
_PERCH = 3.3
"""How high a bird sits beside people, in human heads."""
_CLOSE_UP = (0.82, 1.05)
_BESIDE = (0.66, 1.3)
"""How large the head of an animal may be beside a human one where both are seen near by."""
_ALONE = 1.5
"""How much nearer the viewer is to an animal that nobody is with."""
FLOOR = 0.965
"""Where what an animal sits on near by is, in heights of the picture."""


def sized(reading: Reading, figures: Sequence[Figure]) -> None:
    """Gives the animals among the figures their size, and birds what they sit on."""
    alone = all(isinstance(one, Walker) for one in figures)
    for one in figures:
        if not isinstance(one, Walker):
            continue
        size = one.kind.size
        if reading.shot in FULL:
            one.grown(size * (_ALONE if alone and reading.shot == "long" else 1.0))
            high = 0.0 if not one.kind.flies else 1.2 if one.aloft else _PERCH if one.kind.perches else 0.0
            one.perch = high * (0.6 if alone else 1.0)
        elif alone or reading.shot == "over_shoulder":
            one.grown(1.0)
        else:
            low, high = _CLOSE_UP if reading.shot in ("close_up", "eyes") else _BESIDE
            one.grown(min(max(size * 1.1, low), high))


def seated_low(reading: Reading, standing: Sequence[Standing]) -> tuple[Standing, ...]:
    """Near by, animals with their feet at the lower edge of the picture, or as far below as they are high;
    their faces never above those of the people."""
    if reading.shot not in NEAR:
        return tuple(standing)
    # Before a background that has fallen away there is nothing to stand on.
    floor = (FLOOR + 0.07 * (reading.effect in FALLEN)) * reading.height
    top = reading.room * reading.height
    placed: list[Standing] = []
    for one in standing:
        if isinstance(one.figure, Walker) and not one.dim:
            high = one.figure.height * one.unit
            crown = max(top, reading.height * 0.05) + one.unit * 0.35
            one = replace(one, y=max(floor, crown + high))
        placed.append(one)
    return tuple(placed)


def behind_face(figure: Figure, person: Person) -> float:
    """How far an animal's face is moved from the middle of its place, in heads: its body is behind it."""
    if not is_animal(person.look):
        return 0.0
    x, _, half = ANIMALS[person.look.kind].face
    return x * 0.4 / half * figure.grow * (-1 if person.side < 0 else 1)
