"""Where a hand holds a thing: by its hilt, its handle, its stem or its string, the rest of it up or down."""

from __future__ import annotations

from collections.abc import Callable

from engines.providers.painters.dummy.canvas import Colour, Pen
from engines.providers.painters.dummy.objects.repaint import drawn_as

_GRIPS: dict[str, tuple[float, float, float]] = {"sword": (0.19, -0.28, 158.0),
    "knife": (0.01, 0.32, 12.0), "hammer": (-0.19, 0.35, -14.0), "axe": (-0.19, 0.35, -14.0),
    "goblin_club": (-0.19, 0.35, -10.0), "baseball_bat": (-0.29, 0.32, -26.0),
    "spoon": (0.2, -0.41, 164.0), "microphone": (-0.09, 0.2, -10.0), "mirror": (0.0, 0.42, 6.0),
    "cane": (0.06, -0.46, 0.0), "wand": (-0.22, 0.32, -12.0), "broom": (0.1, -0.28, -16.0),
    "shovel": (0.08, -0.18, -18.0), "flag": (-0.43, 0.3, 4.0), "folding_fan": (0.0, 0.36, 8.0),
    "racket": (-0.36, 0.38, -20.0), "wine_glass": (0.0, 0.24, 0.0), "beer": (0.46, 0.08, 0.0),
    "candy": (-0.13, 0.46, -8.0), "ice_cream": (0.0, 0.36, 6.0),
    "sunflower": (0.02, 0.44, 16.0), "flower": (0.0, 0.4, 8.0), "bouquet": (0.0, 0.3, 6.0),
    "fishing_rod": (-0.4, 0.44, 0.0), "saw": (-0.4, 0.14, -24.0), "gun": (-0.22, 0.14, 0.0),
    "hairpin": (0.26, -0.16, 172.0), "clover": (0.12, 0.42, -10.0), "leaf": (0.08, 0.48, 0.0),
    "balloon": (0.0, 0.46, 22.0), "longbow": (0.2, 0.0, 0.0), "feather": (0.0, 0.4, 10.0)}  # fmt: skip
"""The point that lies in the hand, and by how many degrees the thing is turned about it."""
_HUNG: dict[str, tuple[float, float, float]] = {"lantern": (0.0, -0.52, 0.0), "birdcage": (0.0, -0.62, 0.0),
    "bucket": (0.0, -0.58, 0.0), "basket": (0.0, -0.56, 0.0), "puppet": (0.0, -0.5, 0.0)}  # fmt: skip
"""The same of what hangs from the hand. At half length it would hang out of the picture."""


def in_hand(thing: str, whole: bool, said: bool = False) -> Callable[[Pen, Colour], None] | None:
    """What draws a thing with the pen at the hand that holds it, None where nothing does; `whole` where all
    of the person is seen, `said` where its colour is."""
    draw = drawn_as(thing, said)
    kind = thing.removeprefix("unlit_")
    grip = _GRIPS.get(kind) or (_HUNG.get(kind) if whole else None)
    if draw is None or grip is None:
        return draw
    x, y, turn = grip

    def gripped(pen: Pen, colour: Colour) -> None:
        draw(pen.moved(0.0, 0.0, turn).moved(-x, -y), colour)

    return gripped
