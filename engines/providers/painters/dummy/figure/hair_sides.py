"""Hair from the side and from behind, in heads."""

from __future__ import annotations

from engines.providers.painters.dummy.canvas import Pen, Seg, mix, oval, path
from engines.providers.painters.dummy.figure.hair import LEVEL, LOOSE, crown, curls, fall, shine
from engines.providers.painters.dummy.look import Look
from engines.providers.painters.dummy.palette import BLACK, brightness, tint

_FRONTS: dict[str, list[Seg]] = {
    "slick": [(0.34, -0.46, 0.27, -0.30), (0.10, -0.30, 0.06, -0.06)],
    "spiky": [
        (0.42, -0.50, 0.44, -0.34),
        (0.36, -0.30, 0.38, -0.04),
        (0.28, -0.12),
        (0.24, 0.02),
        (0.15, -0.14),
    ],
}
_FRINGE: list[Seg] = [(0.44, -0.46, 0.40, -0.10), (0.38, -0.03), (0.31, -0.12), (0.26, 0.0), (0.15, -0.16)]
_EAR: list[Seg] = [(0.09, -0.02, 0.06, 0.17), (0.02, 0.05), (-0.03, -0.04, -0.10, 0.02), (-0.13, 0.15)]
_TOP: list[Seg] = [(-0.46, -0.48, -0.16, -0.58), (0.08, -0.65, 0.26, -0.50)]
_SPIKES: list[Seg] = [
    *((-0.56, -0.26), (-0.45, -0.32), (-0.50, -0.50), (-0.34, -0.50)),
    *((-0.26, -0.68), (-0.10, -0.59), (0.06, -0.71), (0.16, -0.56)),
]


def profile(pen: Pen, look: Look) -> None:
    """The cap of hair seen from the side, facing right."""
    low = min(LEVEL.get(look.hair, 0.28), 0.36) if look.hair not in LOOSE else 0.40
    front = _FRONTS.get(look.hair, _FRINGE)
    nape: list[Seg] = [(-0.17, low), (-0.34, low + 0.02), (-0.50, 0.10, -0.47, -0.12)]
    top = _SPIKES if look.hair == "spiky" else _TOP
    cap = path((-0.47, -0.12), *top, *front, *_EAR, *nape, detail=5)
    pen.shape(cap, look.hair_colour)
    if look.hair == "curly":
        curls(pen.moved(-0.04, 0.0), look)
    light = tint(look.hair_colour, 0.30 if brightness(look.hair_colour) < 0.5 else 0.45)
    shine = path(
        (-0.36, -0.26),
        (-0.1, -0.50, 0.24, -0.36),
        (0.18, -0.33),
        (0.1, -0.37),
        (0.0, -0.33),
        (-0.1, -0.38),
        (-0.2, -0.29),
    )
    pen.fill(shine, light)
    dark = mix(look.hair_colour, BLACK, 0.5)
    pen.stroke(path((0.15, -0.16), (0.12, -0.36, 0.0, -0.52)), 0.55, dark, 0.9)
    pen.stroke(path((-0.2, 0.2), (-0.32, 0.0, -0.28, -0.28)), 0.5, dark, 0.9)
    if look.hair in (*LOOSE, "bob"):
        length = 0.48 if look.hair == "bob" else 0.9
        pen.shape(
            path((0.06, -0.14), (0.12, 0.2, 0.05, length), (-0.12, length * 0.6, -0.20, 0.1), (-0.16, -0.1)),
            look.hair_colour,
            0.8,
        )


def from_behind(pen: Pen, look: Look) -> None:
    """The back of a head, over the neck and, when long, over the back."""
    low = LEVEL.get(look.hair, 0.30)
    if look.hair == "curly":
        curls(pen, look)
    if look.hair in LOOSE:
        pen.shape(fall(look.hair, 0.0), look.hair_colour)
    steps = [*crown(look, -0.42, 0.42), (0.46, low * 0.6, 0.30, low), (0.18, low - 0.03), (0.10, low + 0.05)]
    steps += [
        (0.0, low - 0.02),
        (-0.12, low + 0.05),
        (-0.2, low - 0.03),
        (-0.30, low),
        (-0.46, low * 0.6, -0.42, 0.10),
    ]
    back = path((-0.42, 0.10), *steps, detail=5)
    if look.hair in LOOSE:
        pen.fill(back, look.hair_colour)
    else:
        pen.shape(back, look.hair_colour)
    shine(pen, look, 0.0)
    dark = mix(look.hair_colour, BLACK, 0.5)
    for x in (-0.24, -0.08, 0.1, 0.25):
        end = 1.2 if look.hair in LOOSE else low * 0.7
        pen.stroke(path((x * 0.5, -0.5), (x * 1.2, -0.1, x, end)), 0.5, dark, 0.9)
    if look.hair == "bun":
        pen.shape(oval(0.0, -0.42, 0.2, 0.18), look.hair_colour)
        pen.stroke(path((-0.1, -0.4), (0.0, -0.54, 0.12, -0.4)), 0.5)
    if look.hair == "ponytail":
        tail = path((-0.08, -0.24), (-0.2, 0.4, -0.02, 1.05), (0.2, 0.4, 0.09, -0.24))
        pen.shape(tail, look.hair_colour)
        pen.shape(oval(0.0, -0.22, 0.09, 0.055, 12), look.accent, 0.7)
