"""Eyes and brows about their own middles, in heads. `side` is the direction of the temple."""

from __future__ import annotations

from engines.kernel.document import Point
from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path
from engines.providers.painters.dummy.figure.moods import Mood
from engines.providers.painters.dummy.look import Look
from engines.providers.painters.dummy.palette import BLACK, WHITE, shade, tint


def eye(
    pen: Pen,
    look: Look,
    mood: Mood,
    width: float,
    height: float,
    side: float,
    gaze: float,
    light: Colour,
) -> None:
    """One eye about the pen's origin; `side` is the direction of the temple."""
    if mood.lids != "open":
        bend = -0.055 if mood.lids == "happy" else 0.04
        weight = max(1.5, 0.026 * pen.unit / pen.weight)
        pen.stroke(path((-width * 0.52, 0.02), (0.0, 0.02 + bend * 2, width * 0.52, 0.02)), weight, taper=0.5)
        return
    steps = [n / 6 - 1 for n in range(13)]
    top = [(u * width / 2 * side, _upper(u, height, mood)) for u in steps]
    bottom = [(u * width / 2 * side, _lower(u, height, mood)) for u in steps]
    pen.fill(top + bottom[::-1], mix(WHITE, light, 0.25))
    _iris(pen, look, mood, width, height, side, gaze)
    # The lash casts a shadow on the white: this is what seats the eye in the head.
    lash = [(x, y) for x, y in top]
    shadow = [(x, y + height * 0.10) for x, y in reversed(top[2:-1])]
    pen.fill(lash + shadow, mix(pen.ink, look.skin, 0.25), alpha=90)
    _lashes(pen, look, top, width, height, side)
    thin = 0.5 if look.female else 0.4
    pen.stroke(bottom[6:12], thin, mix(pen.ink, look.skin, 0.35))
    crease = [(x * 0.86, y - height * 0.17 - 0.006) for x, y in top[3:11]]
    pen.stroke(crease, 0.42, mix(pen.ink, look.skin, 0.4))
    if mood.bags:
        pen.stroke([(x, y + 0.035) for x, y in bottom[3:11]], 0.5, shade(look.skin, 0.2))


def _upper(u: float, height: float, mood: Mood) -> float:
    rise = (1 - abs(u) ** 2.4) ** 0.62
    fall = mood.slant * (1 - u) / 2 if mood.slant > 0 else -mood.slant * (1 + u) / 2
    corner = -0.10 * u
    return height * (-0.60 * rise * mood.open + 0.42 * fall * rise + corner)


def _lower(u: float, height: float, mood: Mood) -> float:
    rise = (1 - u * u) ** 0.7
    wide = 0.36 + 0.1 * (mood.open - 1)
    return height * (wide * rise * (1 - mood.lower * 0.6) - 0.10 * u)


def _iris(pen: Pen, look: Look, mood: Mood, width: float, height: float, side: float, gaze: float) -> None:
    centre_x, centre_y = gaze * width * 0.17, -height * 0.10
    rx, ry = 0.325 * width * mood.iris, 0.55 * height * mood.iris

    def clipped(points: list[Point]) -> list[Point]:
        kept: list[Point] = []
        for x, y in points:
            u = max(-1.0, min(1.0, x / (width / 2) * side))
            kept.append((x, min(max(y, _upper(u, height, mood)), _lower(u, height, mood))))
        return kept

    deep = mix(look.eye, BLACK, 0.55)
    pen.fill(clipped(oval(centre_x, centre_y, rx, ry)), deep)
    pen.fill(clipped(oval(centre_x, centre_y + ry * 0.14, rx * 0.84, ry * 0.8)), look.eye)
    glow = [
        (x, y)
        for x, y in oval(centre_x, centre_y + ry * 0.2, rx * 0.68, ry * 0.66)
        if y > centre_y + ry * 0.1
    ]
    pen.fill(clipped(glow), mix(tint(look.eye, 0.45), look.accent, 0.12))
    pen.fill(
        clipped(oval(centre_x, centre_y - ry * 0.02, rx * 0.42, ry * 0.44, 12)), mix(look.eye, BLACK, 0.8)
    )
    # Both eyes catch the same light: the spot is on the same side whichever way the pen is flipped.
    left = -1.0 if pen.a > 0 else 1.0
    spot = centre_x + left * rx * 0.34
    pen.fill(clipped(oval(spot, centre_y - ry * 0.40, rx * 0.30, ry * 0.24, 12)), WHITE)
    pen.fill(clipped(oval(centre_x - left * rx * 0.36, centre_y + ry * 0.48, rx * 0.14, ry * 0.11, 8)), WHITE)


def _lashes(pen: Pen, look: Look, top: list[Point], width: float, height: float, side: float) -> None:
    """The upper lash as one wedge: thin at the nose, thick at the temple, with a flick."""
    heavy = 0.034 if look.female else 0.026
    outer = top[-1]
    flick = (outer[0] + (0.028 if look.female else 0.012) * side, outer[1] - 0.006)
    upper = [(x, y - heavy * (0.25 + 0.75 * n / 12)) for n, (x, y) in enumerate(top)]
    pen.fill([*upper, flick, *top[::-1]], pen.ink)
    if look.female:
        tip = (outer[0] + 0.036 * side, outer[1] - height * 0.22)
        pen.fill([(outer[0] - 0.03 * side, outer[1] - heavy * 1.2), tip, (outer[0], outer[1])], pen.ink)


def brow(pen: Pen, look: Look, mood: Mood, width: float, side: float) -> None:
    inner = (-width / 2 * side, mood.brow_inner * 1.3)
    outer = (width / 2 * side, mood.brow_outer * 1.3 + 0.01)
    middle = (width * 0.12 * side, (inner[1] + outer[1]) / 2 - mood.brow_arch - 0.018)
    line = path(inner, (*middle, *outer))
    thick = 0.021 if look.female else 0.032
    count = len(line) - 1
    upper = [(x, y - thick * (0.9 - 0.7 * n / count) / 2) for n, (x, y) in enumerate(line)]
    lower = [(x, y + thick * (0.9 - 0.7 * n / count) / 2) for n, (x, y) in enumerate(line)]
    pen.fill(upper + lower[::-1], mix(look.hair_colour, BLACK, 0.45))
