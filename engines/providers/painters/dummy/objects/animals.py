"""Animals by name: how each is drawn, where its face is, how large it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from engines.providers.painters.dummy.canvas import Colour, Pen, oval
from engines.providers.painters.dummy.objects import land_animals, sea_animals
from engines.providers.painters.dummy.palette import WHITE

_INK: Colour = (34, 30, 40)


@dataclass(frozen=True)
class Animal:
    """`face` is its middle and half its height, `eyes` (x, y, half width) of each eye, in its units."""

    draw: Callable[[Pen, Colour], None]
    colours: tuple[Colour, ...]
    face: tuple[float, float, float]
    eyes: tuple[tuple[float, float, float], ...]
    mouth: tuple[float, float]
    low: float
    """Where its feet or its belly are."""
    size: float
    """Its head to a human one, where all of it is seen."""
    swims: bool = False


ANIMALS: dict[str, Animal] = {"whale": Animal(sea_animals.whale, ((72, 112, 156), (92, 110, 136)), (0.56,
    0.0, 0.42), ((0.56, -0.04, 0.07),), (0.74, 0.16), 0.6, 3.0, True), "fish": Animal(sea_animals.fish,
    ((240, 140, 66), (232, 96, 84), (96, 150, 206)), (0.6, 0.0, 0.36), ((0.62, -0.1, 0.1),),
    (0.84, 0.12), 0.6, 0.8, True), "shark": Animal(sea_animals.shark, ((112, 130, 152),), (0.66, -0.04,
    0.3), ((0.68, -0.1, 0.06),), (0.84, 0.1), 0.56, 1.8, True), "dolphin": Animal(sea_animals.dolphin,
    ((110, 148, 184),), (0.56, -0.1, 0.3), ((0.5, -0.12, 0.06),), (0.8, 0.06), 0.7, 1.5, True),
    "octopus": Animal(sea_animals.octopus, ((222, 96, 98), (170, 106, 176)), (0.0, -0.16, 0.42), ((-0.17,
    -0.16, 0.11), (0.17, -0.16, 0.11)), (0.0, 0.08), 0.9, 1.2, True), "turtle": Animal(land_animals.turtle,
    ((92, 138, 90),), (0.84, -0.14, 0.26), ((0.86, -0.2, 0.07),), (0.98, -0.04), 0.48, 0.8),
    "crab": Animal(sea_animals.crab, ((224, 96, 72),), (0.0, 0.0, 0.4), ((-0.17, -0.1, 0.1), (0.17, -0.1,
    0.1)), (0.0, 0.14), 0.45, 0.6), "horse": Animal(land_animals.horse, ((150, 104, 72), (214, 196, 170),
    (84, 70, 70)), (0.8, -0.68, 0.28), ((0.78, -0.76, 0.055),), (0.98, -0.48), 0.82, 1.8),
    "elephant": Animal(land_animals.elephant, ((150, 156, 170),), (0.66, -0.3, 0.36), ((0.66, -0.34, 0.06),),
    (0.74, 0.0), 0.72, 2.4), "frog": Animal(land_animals.frog, ((106, 168, 84),), (0.5, -0.3, 0.4), ((0.26,
    -0.56, 0.12), (0.64, -0.56, 0.12)), (0.5, -0.06), 0.56, 0.6), "butterfly": Animal(land_animals.butterfly,
    ((240, 150, 70), (120, 150, 226)), (0.0, -0.26, 0.3), ((-0.06, -0.28, 0.05), (0.06, -0.28,
    0.05)), (0.0, -0.18), 0.7, 0.5, True), "snail": Animal(land_animals.snail, ((190, 130, 92),), (0.76, 0.0,
    0.32), ((0.74, -0.06, 0.07),), (0.84, 0.14), 0.46, 0.6), "snake": Animal(land_animals.snake, ((110, 150,
    90),), (0.5, -0.6, 0.26), ((0.48, -0.66, 0.06),), (0.7, -0.5), 0.56, 0.7),}  # fmt: skip


def fur_of(kind: str, number: int) -> Colour | None:
    """The colour an animal has where nothing is said of it; None for what is none."""
    animal = ANIMALS.get(kind)
    return animal.colours[number % len(animal.colours)] if animal else None


def side_on(kind: str) -> Callable[[Pen, Colour], None]:
    """An animal as a thing in the picture: its body with plain eyes."""
    animal = ANIMALS[kind]

    def draw(pen: Pen, accent: Colour) -> None:
        small = pen.moved(0.0, 0.0, 0.0, 0.5)
        animal.draw(small, animal.colours[0])
        for x, y, half in animal.eyes:
            small.fill(oval(x, y, half, half, 14), WHITE)
            small.fill(oval(x + half * 0.2, y, half * 0.62, half * 0.7, 14), _INK)
            small.fill(oval(x + half * 0.36, y - half * 0.3, half * 0.2, half * 0.2, 8), WHITE)

    return draw
