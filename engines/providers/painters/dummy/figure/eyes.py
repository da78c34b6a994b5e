"""Eyes and brows about their own middles, in heads. `side` is the direction of the temple."""

from __future__ import annotations

from engines.kernel.document import Point
from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path
from engines.providers.painters.dummy.figure.moods import Mood
from engines.providers.painters.dummy.look import Look
from engines.providers.painters.dummy.palette import BLACK, WHITE, shade, tint

NEAR, CLOSE = 120, 300
"""Pixels of a head from which lashes, and from which single hairs and the folds of the iris are drawn."""


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
        _closed(pen, look, mood, width, height, side)
        return
    steps = [n / 6 - 1 for n in range(13)]
    top = [(u * width / 2 * side, _upper(u, height, mood)) for u in steps]
    bottom = [(u * width / 2 * side, _lower(u, height, mood)) for u in steps]
    if pen.unit > NEAR:
        # A warm edge under the lids seats the eye in the face.
        socket = [(x * 1.08, y - height * 0.1) for x, y in top] + [
            (x * 1.04, y + height * 0.1) for x, y in bottom[::-1]
        ]
        pen.fill(socket, mix(shade(look.skin, 0.1), look.skin, 0.5))
    pen.fill(top + bottom[::-1], mix(WHITE, light, 0.25))
    _iris(pen, look, mood, width, height, side, gaze)
    # The lash casts a shadow on the white: this is what seats the eye in the head.
    shadow = [(x, y + height * 0.13) for x, y in reversed(top[1:-1])]
    pen.fill(top + shadow, mix(pen.ink, look.skin, 0.25), alpha=96)
    if pen.unit > CLOSE:
        corner = [
            bottom[0],
            bottom[1],
            ((bottom[1][0] + top[1][0]) / 2, (bottom[1][1] + top[1][1]) / 2),
            top[1],
        ]
        pen.fill(corner, mix(look.skin, (226, 120, 120), 0.4))
    _lashes(pen, look, top, width, height, side)
    _lower_lid(pen, look, mood, bottom)
    crease = [(x * 0.9, y - height * 0.17 - 0.006) for x, y in top[2:12]]
    pen.stroke(crease, 0.42, mix(pen.ink, look.skin, 0.4))


def _closed(pen: Pen, look: Look, mood: Mood, width: float, height: float, side: float) -> None:
    bend = -0.055 if mood.lids == "happy" else 0.04
    weight = max(1.5, 0.028 * pen.unit / pen.weight)
    closed = path((-width * 0.54, 0.02), (0.0, 0.02 + bend * 2, width * 0.54, 0.02))
    pen.stroke(closed, weight, taper=0.5)
    _spikes(pen, look, closed, height * (0.6 if bend < 0 else -0.6), side)


def _lower_lid(pen: Pen, look: Look, mood: Mood, bottom: list[Point]) -> None:
    pen.stroke(bottom[5:13], 0.55 if look.female else 0.4, mix(pen.ink, look.skin, 0.3))
    if mood.bags:
        pen.stroke([(x, y + 0.035) for x, y in bottom[3:11]], 0.6, shade(look.skin, 0.3))
        pen.stroke([(x * 0.8, y + 0.058) for x, y in bottom[4:10]], 0.4, shade(look.skin, 0.3))


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
    """Flat bands from the dark under the lid to the light below, a pupil, and the light it catches."""
    cx, cy = gaze * width * 0.16, -height * 0.10
    rx, ry = 0.35 * width * mood.iris, 0.57 * height * mood.iris

    def clipped(points: list[Point]) -> list[Point]:
        kept: list[Point] = []
        for x, y in points:
            u = max(-1.0, min(1.0, x / (width / 2) * side))
            kept.append((x, min(max(y, _upper(u, height, mood)), _lower(u, height, mood))))
        return kept

    def band(size: float, low: float, fill: Colour) -> None:
        """The part of the iris below `low` (−1 top … 1 bottom) at a share of its size."""
        ring = oval(cx, cy + ry * (1 - size) * 0.6, rx * size, ry * size, 26)
        pen.fill(clipped([(x, max(y, cy + ry * low)) for x, y in ring]), fill)

    pen.fill(clipped(oval(cx, cy, rx, ry, 26)), mix(look.eye, BLACK, 0.66))
    band(0.88, -1.0, mix(look.eye, BLACK, 0.34))
    band(0.86, -0.18, look.eye)
    band(0.8, 0.16, tint(look.eye, 0.26))
    band(0.7, 0.46, mix(tint(look.eye, 0.52), look.accent, 0.1))
    if pen.unit > CLOSE:
        for number in range(-4, 5):
            x = cx + rx * 0.17 * number
            deep = 0.78 - 0.028 * number * number
            ray = clipped([(cx + (x - cx) * 0.55, cy + ry * 0.2), (x, cy + ry * deep)])
            pen.stroke(ray, 0.3, mix(look.eye, BLACK, 0.25) if number % 2 else tint(look.eye, 0.62), 0.9)
    pen.fill(clipped(oval(cx, cy + ry * 0.02, rx * 0.4, ry * 0.42, 14)), mix(look.eye, BLACK, 0.86))
    # Both eyes catch the same light, on the side it comes from, whichever way the pen is flipped.
    left = -pen.dark
    pen.fill(clipped(oval(cx + left * rx * 0.36, cy - ry * 0.40, rx * 0.34, ry * 0.26, 14)), WHITE)
    pen.fill(clipped(oval(cx - left * rx * 0.38, cy + ry * 0.46, rx * 0.17, ry * 0.13, 10)), WHITE)
    if pen.unit > NEAR:
        pen.fill(clipped(oval(cx - left * rx * 0.1, cy + ry * 0.66, rx * 0.09, ry * 0.06, 8)), WHITE)
    if mood.tears:
        pool = [(x, y) for x, y in oval(cx, cy + ry * 0.5, width * 0.44, ry * 0.5, 18)]
        pen.fill(clipped(pool), (224, 242, 252), 84)


def _lashes(pen: Pen, look: Look, top: list[Point], width: float, height: float, side: float) -> None:
    """The upper lash as one wedge: thin at the nose, thick at the temple, with a flick."""
    heavy = 0.036 if look.female else 0.026
    outer = top[-1]
    flick = (outer[0] + (0.028 if look.female else 0.012) * side, outer[1] - 0.006)
    upper = [(x, y - heavy * (0.25 + 0.75 * n / 12)) for n, (x, y) in enumerate(top)]
    pen.fill([*upper, flick, *top[::-1]], pen.ink)
    if look.female:
        tip = (outer[0] + 0.036 * side, outer[1] - height * 0.22)
        pen.fill([(outer[0] - 0.03 * side, outer[1] - heavy * 1.2), tip, (outer[0], outer[1])], pen.ink)
    _spikes(pen, look, upper, -height * 0.6, side)


def _spikes(pen: Pen, look: Look, lid: list[Point], lift: float, side: float) -> None:
    """Single lashes, longer towards the temple."""
    if pen.unit < NEAR or look.species or not (look.female or look.age == "child"):
        # The lashes of men and animals are one line.
        return
    count = len(lid) - 1
    outward = lid if lid[-1][0] * side > 0 else lid[::-1]
    places = (0.96, 0.86, 0.74, 0.6, 0.44, 0.3) if pen.unit > CLOSE else (0.9, 0.76)
    reach = (0.34 if look.female else 0.2) * lift
    for share in places:
        index = min(round(share * count), count - 1)
        (x, y), (x1, y1) = outward[index], outward[index + 1]
        away = reach * (0.35 + 0.65 * share)
        pen.fill([(x, y), (x + (x1 - x) * 0.2 + abs(away) * 1.1 * share * side, y + away), (x1, y1)], pen.ink)


def brow(pen: Pen, look: Look, mood: Mood, width: float, side: float, faint: float = 0.0) -> None:
    """A brow; through hair it is seen as a darker tone of that hair, `faint` of the way to it."""
    inner = (-width / 2 * side, mood.brow_inner * 1.4)
    outer = (width / 2 * side, mood.brow_outer * 1.4 + 0.01)
    bend = mood.brow_arch + 0.018 + look.traits.arch
    middle = (width * 0.12 * side, (inner[1] + outer[1]) / 2 - bend)
    line = path(inner, (*middle, *outer))
    thick = (0.023 if look.female else 0.046 if look.age != "child" else 0.034) * look.traits.brow
    if look.age == "old":
        thick *= 1.3
    count = len(line) - 1
    colour = mix(look.hair_colour, BLACK, 0.25 if look.age == "old" else 0.45)
    upper = [(x, y - thick * (0.9 - 0.7 * n / count) / 2) for n, (x, y) in enumerate(line)]
    lower = [(x, y + thick * (0.9 - 0.7 * n / count) / 2) for n, (x, y) in enumerate(line)]
    if faint:
        pen.fill(upper + lower[::-1], mix(look.hair_colour, BLACK, 0.6), round(255 * faint))
        return
    pen.fill(upper + lower[::-1], colour)
    if pen.unit > CLOSE:
        for n in range(count - 1):
            (x, y), reach = line[n], thick * (0.78 - 0.5 * n / count)
            tip = (x + width * 0.15 * side, y - reach * 0.72)
            pen.fill([(x, y + thick * 0.3), tip, (x + width * 0.05 * side, y + thick * 0.2)], colour)
