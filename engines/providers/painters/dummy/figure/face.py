"""Eyes, brows, nose and mouth, in heads: origin at the middle of the head, chin at y = 0.5."""

from __future__ import annotations

import math

from engines.kernel.document import Point
from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path
from engines.providers.painters.dummy.figure.moods import Mood
from engines.providers.painters.dummy.look import Look
from engines.providers.painters.dummy.palette import BLACK, WHITE, shade, tint

TURN = {"front": 0.0, "three_quarter": 0.26}
"""Radians the features are carried round the head."""
EYE_Y = 0.095
MOUTH_Y = 0.345


def around(x: float, turn: float, radius: float = 0.42) -> float:
    """Where a feature at x on a head seen from the front lies once the head is turned."""
    angle = math.asin(max(-1.0, min(1.0, x / radius))) + turn
    return radius * math.sin(max(-1.45, min(1.45, angle)))


def mouth_at(view: str) -> Point:
    """The middle of the mouth."""
    if view == "profile":
        return (0.30, 0.335)
    return (around(0.0, TURN.get(view, 0.0)), MOUTH_Y)


def features(pen: Pen, look: Look, mood: Mood, view: str, gaze: float, light: Colour) -> None:
    """Everything inside the outline of a face. `gaze` −1 … 1 moves the irises along x."""
    if pen.unit < 15:
        return
    if pen.unit < 44:
        _tiny(pen, mood, view)
        return
    _cheeks(pen, look, mood, view)
    _nose(pen, look, view)
    _mouth(pen, look, mood, view)
    if view == "profile":
        _eye(pen.moved(0.225, EYE_Y), look, mood, 0.115, 0.16, 1.0, 0.25, light, near=True)
        _brow(pen.moved(0.235, EYE_Y - 0.135), look, mood, 0.13, 1.0)
        return
    turn = TURN[view]
    for side in (1.0, -1.0):
        x = around(0.168 * side, turn)
        squash = math.cos(math.asin(x / 0.42)) / math.cos(math.asin(0.168 / 0.42))
        width, height = (0.222, 0.215) if look.female else (0.205, 0.172)
        height *= 1 - 0.24 * look.eye_shape
        _eye(
            pen.moved(x, EYE_Y),
            look,
            mood,
            width * min(squash, 1.04),
            height,
            side,
            gaze,
            light,
            near=side < 0,
        )
        _brow(pen.moved(x + 0.01 * side, EYE_Y - 0.148), look, mood, 0.19 * squash, side)


def _tiny(pen: Pen, mood: Mood, view: str) -> None:
    centre = mouth_at(view)[0]
    eyes = (0.2,) if view == "profile" else (centre - 0.15, centre + 0.15)
    for x in eyes:
        if mood.lids == "open":
            pen.fill(oval(x, EYE_Y, 0.04, 0.065 * mood.open, 8), pen.ink)
        else:
            pen.stroke([(x - 0.06, EYE_Y), (x, EYE_Y - 0.03), (x + 0.06, EYE_Y)], 0.5)
    if mood.mouth in ("laugh", "gasp", "sob", "grit"):
        pen.fill(oval(centre, MOUTH_Y, 0.07, 0.05, 8), (120, 44, 48))
    else:
        lift = -0.02 if mood.mouth in ("frown", "wavy", "tremble") else 0.015
        pen.stroke(
            [(centre - 0.07, MOUTH_Y - lift), (centre, MOUTH_Y + lift), (centre + 0.07, MOUTH_Y - lift)], 0.4
        )


def _eye(
    pen: Pen,
    look: Look,
    mood: Mood,
    width: float,
    height: float,
    side: float,
    gaze: float,
    light: Colour,
    near: bool,
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


def _brow(pen: Pen, look: Look, mood: Mood, width: float, side: float) -> None:
    inner = (-width / 2 * side, mood.brow_inner * 1.3)
    outer = (width / 2 * side, mood.brow_outer * 1.3 + 0.01)
    middle = (width * 0.12 * side, (inner[1] + outer[1]) / 2 - mood.brow_arch - 0.018)
    line = path(inner, (*middle, *outer))
    thick = 0.021 if look.female else 0.032
    count = len(line) - 1
    upper = [(x, y - thick * (0.9 - 0.7 * n / count) / 2) for n, (x, y) in enumerate(line)]
    lower = [(x, y + thick * (0.9 - 0.7 * n / count) / 2) for n, (x, y) in enumerate(line)]
    pen.fill(upper + lower[::-1], mix(look.hair_colour, BLACK, 0.45))


def _nose(pen: Pen, look: Look, view: str) -> None:
    if view == "profile":
        return
    line = mix(pen.ink, look.skin, 0.25)
    if view == "front":
        pen.fill([(-0.012, 0.195), (0.03, 0.245), (-0.006, 0.252)], shade(look.skin, 0.16))
        pen.stroke(path((-0.022, 0.247), (0.0, 0.262, 0.024, 0.246)), 0.55, line)
        return
    pen.fill([(0.125, 0.15), (0.165, 0.235), (0.105, 0.25)], shade(look.skin, 0.12))
    pen.stroke(path((0.142, 0.165), (0.165, 0.2, 0.172, 0.232), (0.16, 0.252, 0.128, 0.252)), 0.7, line)


def _cheeks(pen: Pen, look: Look, mood: Mood, view: str) -> None:
    if not mood.blush:
        return
    warm = mix(look.skin, (240, 96, 96), 0.16 + 0.22 * mood.blush)
    turn = TURN.get(view, 0.0)
    places = (0.2,) if view == "profile" else (around(0.24, turn), around(-0.24, turn))
    for x in places:
        pen.fill(oval(x, 0.235, 0.085, 0.042, 16), warm)
        if mood.blush > 0.7:
            for step in (-0.04, 0.0, 0.04):
                pen.stroke([(x + step + 0.012, 0.213), (x + step - 0.012, 0.257)], 0.45, (206, 82, 84), 0.3)


def _mouth(pen: Pen, look: Look, mood: Mood, view: str) -> None:
    x, y = mouth_at(view)
    narrow = 0.55 if view == "profile" else 0.92 if view == "three_quarter" else 1.0
    MOUTHS.get(mood.mouth, MOUTHS["line"])(pen.moved(x, y, 0.0, 1.14), look, narrow)


def _lip(pen: Pen, points: list[Point], weight: float = 0.85) -> None:
    pen.stroke(points, weight, taper=0.6)


def _hole(pen: Pen, outline: list[Point], teeth: list[Point], tongue: list[Point]) -> None:
    pen.shape(outline, (112, 36, 44), 0.6)
    if tongue:
        pen.fill(tongue, (222, 110, 108))
    if teeth:
        pen.fill(teeth, (252, 250, 248))


def _line(pen: Pen, look: Look, k: float) -> None:
    _lip(pen, path((-0.06 * k, 0.0), (0.0, 0.012, 0.06 * k, -0.002)))
    pen.stroke([(-0.022 * k, 0.042), (0.022 * k, 0.042)], 0.4, shade(look.skin, 0.25))


def _smile(pen: Pen, look: Look, k: float) -> None:
    _lip(pen, path((-0.098 * k, -0.018), (0.0, 0.058, 0.098 * k, -0.018)), 0.95)
    pen.stroke([(-0.024 * k, 0.055), (0.024 * k, 0.055)], 0.4, shade(look.skin, 0.25))


def _laugh(pen: Pen, look: Look, k: float) -> None:
    _hole(
        pen,
        path(
            (-0.125 * k, -0.035),
            (0.0, -0.01, 0.125 * k, -0.035),
            (0.10 * k, 0.115, 0.0, 0.115),
            (-0.10 * k, 0.115, -0.125 * k, -0.035),
        ),
        path(
            (-0.11 * k, -0.024),
            (0.0, 0.0, 0.11 * k, -0.024),
            (0.09 * k, 0.012),
            (0.0, 0.026, -0.09 * k, 0.012),
        ),
        path((-0.062 * k, 0.085), (0.0, 0.035, 0.062 * k, 0.085), (0.0, 0.125, -0.062 * k, 0.085)),
    )


def _gasp(pen: Pen, look: Look, k: float) -> None:
    _hole(pen, oval(0.0, 0.028, 0.05 * k, 0.062), [], oval(0.0, 0.062, 0.03 * k, 0.022, 12))


def _grit(pen: Pen, look: Look, k: float) -> None:
    outline = path(
        (-0.09 * k, -0.004),
        (0.0, -0.04, 0.09 * k, -0.004),
        (0.10 * k, 0.04, 0.078 * k, 0.05),
        (0.0, 0.028, -0.078 * k, 0.05),
        (-0.10 * k, 0.04, -0.09 * k, -0.004),
    )
    pen.shape(outline, (252, 250, 248), 0.7)
    pen.stroke([(-0.082 * k, 0.02), (0.082 * k, 0.02)], 0.4, taper=0.2)
    for step in (-0.045, 0.0, 0.045):
        pen.stroke([(step * k, -0.014), (step * k, 0.036)], 0.28, mix(pen.ink, WHITE, 0.45), 0.2)


def _frown(pen: Pen, look: Look, k: float) -> None:
    _lip(pen, path((-0.07 * k, 0.022), (0.0, -0.026, 0.07 * k, 0.022)))
    pen.stroke([(-0.02 * k, 0.05), (0.02 * k, 0.05)], 0.4, shade(look.skin, 0.25))


def _sob(pen: Pen, look: Look, k: float) -> None:
    outline = path(
        (-0.075 * k, 0.06),
        (-0.085 * k, -0.02, 0.0, -0.02),
        (0.085 * k, -0.02, 0.075 * k, 0.06),
        (0.0, 0.03, -0.075 * k, 0.06),
    )
    _hole(
        pen,
        outline,
        path((-0.045 * k, -0.006), (0.0, -0.018, 0.045 * k, -0.006), (0.0, 0.012, -0.045 * k, -0.006)),
        [],
    )


def _wavy(pen: Pen, look: Look, k: float) -> None:
    _lip(
        pen,
        path(
            (-0.08 * k, 0.008),
            (-0.055 * k, -0.026, -0.03 * k, 0.0),
            (0.0, 0.032, 0.03 * k, 0.0),
            (0.052 * k, -0.024, 0.08 * k, 0.012),
        ),
    )


def _firm(pen: Pen, look: Look, k: float) -> None:
    _lip(pen, path((-0.075 * k, 0.012), (0.0, -0.012, 0.075 * k, 0.012)), 1.05)
    pen.stroke([(-0.03 * k, 0.048), (0.03 * k, 0.048)], 0.5, shade(look.skin, 0.3))


def _tremble(pen: Pen, look: Look, k: float) -> None:
    outline = path(
        (-0.09 * k, 0.0),
        (-0.05 * k, -0.05, 0.0, -0.022),
        (0.05 * k, -0.05, 0.09 * k, 0.0),
        (0.055 * k, 0.066, 0.0, 0.04),
        (-0.055 * k, 0.066, -0.09 * k, 0.0),
    )
    pen.shape(outline, (252, 250, 248), 0.6)
    _lip(pen, path((-0.08 * k, 0.004), (-0.04 * k, -0.02, 0.0, 0.008), (0.04 * k, 0.03, 0.08 * k, 0.0)), 0.45)


def _flat(pen: Pen, look: Look, k: float) -> None:
    _lip(pen, path((-0.05 * k, 0.004), (0.0, 0.0, 0.05 * k, 0.008)))


def _smirk(pen: Pen, look: Look, k: float) -> None:
    _lip(pen, path((-0.07 * k, 0.016), (0.03 * k, 0.034, 0.095 * k, -0.036)), 1.0)
    pen.stroke([(0.09 * k, -0.05), (0.108 * k, -0.026)], 0.5)


def _pout(pen: Pen, look: Look, k: float) -> None:
    _lip(
        pen,
        path((-0.04 * k, 0.014), (-0.015 * k, -0.022, 0.0, 0.0), (0.015 * k, -0.022, 0.04 * k, 0.014)),
        0.95,
    )
    pen.stroke(path((-0.024 * k, 0.04), (0.0, 0.056, 0.024 * k, 0.04)), 0.5, shade(look.skin, 0.35))


MOUTHS = {
    "line": _line,
    "smile": _smile,
    "laugh": _laugh,
    "gasp": _gasp,
    "grit": _grit,
    "frown": _frown,
    "sob": _sob,
    "wavy": _wavy,
    "firm": _firm,
    "tremble": _tremble,
    "flat": _flat,
    "smirk": _smirk,
    "pout": _pout,
}
