"""What is worn on the head: the one thing by which a member of the cast is known."""

from __future__ import annotations

from engines.providers.painters.dummy.canvas import Pen, mix, oval, path
from engines.providers.painters.dummy.figure.face import EYE_Y, TURN, around
from engines.providers.painters.dummy.look import Look
from engines.providers.painters.dummy.palette import BLACK, WHITE, shade, tint


def accessory(pen: Pen, look: Look, view: str) -> None:
    """The one thing by which a member of the cast is known from afar."""
    draw = _DRAW.get(look.accessory)
    if draw and pen.unit > 12:
        draw(pen, look, view)


def _glasses(pen: Pen, look: Look, view: str) -> None:
    if view == "back":
        return
    dark = mix(look.accent, BLACK, 0.72)
    rims = [(0.24, 0.075)] if view == "profile" else []
    if not rims:
        turn = TURN[view]
        rims = [(around(0.178, turn), 0.125), (around(-0.178, turn), 0.14)]
        if not turn:
            rims = [(0.178, 0.14), (-0.178, 0.14)]
    for x, half in rims:
        frame = (
            oval(x, EYE_Y + 0.01, half, 0.115, 26)
            if look.round_rims
            else path(
                (x - half, EYE_Y - 0.075),
                (x, EYE_Y - 0.105, x + half, EYE_Y - 0.075),
                (x + half, EYE_Y + 0.11, x, EYE_Y + 0.115),
                (x - half, EYE_Y + 0.11, x - half, EYE_Y - 0.075),
            )
        )
        pen.fill(
            [
                (x - half * 0.7, EYE_Y + 0.05),
                (x - half * 0.2, EYE_Y - 0.08),
                (x + half * 0.1, EYE_Y - 0.08),
                (x - half * 0.4, EYE_Y + 0.08),
            ],
            WHITE,
            110,
        )
        pen.even([*frame, frame[0], frame[1]], 0.95, dark)
    xs = sorted(x + half * sign for x, half in rims for sign in (-1, 1))
    if len(xs) == 4:
        pen.even([(xs[1], EYE_Y - 0.03), (xs[2], EYE_Y - 0.03)], 0.9, dark)
    pen.even([(xs[0], EYE_Y - 0.04), (-0.06 if view == "profile" else -0.34, EYE_Y - 0.02)], 0.9, dark)
    if view == "front":
        pen.even([(xs[-1], EYE_Y - 0.04), (0.36, EYE_Y - 0.02)], 0.9, dark)


def _cap(pen: Pen, look: Look, view: str) -> None:
    dome = path(
        (-0.45, -0.22), (-0.48, -0.68, 0.0, -0.70), (0.48, -0.68, 0.45, -0.22), (0.0, -0.36, -0.45, -0.22)
    )
    pen.shape(dome, look.accent)
    pen.stroke(path((0.0, -0.69), (0.1, -0.5, 0.06, -0.3)), 0.5)
    if view == "back":
        return
    reach = {"front": 0.0, "three_quarter": 0.16, "profile": 0.36}[view]
    brim = path(
        (-0.36 + reach, -0.27),
        (reach, -0.36, 0.40 + reach * 0.7, -0.25),
        (0.30 + reach, -0.12, reach, -0.14),
        (-0.36 + reach, -0.16, -0.36 + reach, -0.27),
    )
    pen.shape(brim, shade(look.accent, 0.25))


def _headphones(pen: Pen, look: Look, view: str) -> None:
    band = path((-0.44, -0.05), (-0.48, -0.66, 0.0, -0.68), (0.48, -0.66, 0.44, -0.05))
    if view != "profile":
        pen.even(band, 3.2, pen.ink)
        pen.even(band, 1.8, look.accent)
    places = (-0.05,) if view == "profile" else (-0.43, 0.43) if view in ("front", "back") else (-0.38,)
    for x in places:
        pen.shape(oval(x, 0.08, 0.085, 0.14, 16), look.accent)
        pen.fill(oval(x, 0.08, 0.045, 0.09, 14), tint(look.accent, 0.35))


def _hairpin(pen: Pen, look: Look, view: str) -> None:
    x, y = {"front": (-0.27, -0.27), "three_quarter": (-0.16, -0.28), "profile": (0.08, -0.28)}.get(
        view, (0.3, -0.3)
    )
    turned = pen.moved(x, y, -38)
    for side in (-1, 1):
        turned.shape(
            path((0.0, 0.0), (0.09 * side, -0.10, 0.14 * side, -0.02), (0.12 * side, 0.07, 0.0, 0.0)),
            look.accent,
            0.7,
        )
    turned.shape(oval(0, 0, 0.03, 0.035, 10), tint(look.accent, 0.3), 0.6)


def _earring(pen: Pen, look: Look, view: str) -> None:
    places = {"front": (-0.385, 0.385), "three_quarter": (-0.30,), "profile": (-0.05,)}.get(view, ())
    for x in places:
        pen.shape(oval(x, 0.25, 0.026, 0.04, 10), look.accent, 0.6)


def _bandage(pen: Pen, look: Look, view: str) -> None:
    x = {"front": -0.23, "three_quarter": -0.13, "profile": 0.14}.get(view)
    if x is None:
        return
    strip = pen.moved(x, 0.26, -18)
    strip.shape([(-0.07, -0.028), (0.07, -0.028), (0.07, 0.028), (-0.07, 0.028)], (240, 206, 160), 0.6)
    strip.fill([(-0.025, -0.024), (0.025, -0.024), (0.025, 0.024), (-0.025, 0.024)], (252, 232, 200))


def _eyepatch(pen: Pen, look: Look, view: str) -> None:
    x = {"front": -0.17, "three_quarter": -0.06, "profile": 0.22}.get(view)
    if x is None:
        return
    pen.even([(x - 0.2, -0.16), (x + 0.26, EYE_Y + 0.02)], 1.0)
    pen.shape(oval(x, EYE_Y, 0.12, 0.11, 16), (250, 250, 250), 0.8)


def _blindfold(pen: Pen, look: Look, view: str) -> None:
    """A cloth round the head over both eyes."""
    left, right = {"front": (-0.43, 0.43), "three_quarter": (-0.4, 0.42), "profile": (-0.3, 0.36)}.get(
        view, (-0.44, 0.44)
    )
    y, cloth = EYE_Y, tint(look.accent, 0.1)
    pen.shape([(left, y - 0.13), (right, y - 0.14), (right, y + 0.12), (left, y + 0.14)], cloth, 0.9)
    pen.stroke([(left + 0.05, y + 0.02), (right - 0.05, y)], 0.6, shade(cloth, 0.3))


def _pencil(pen: Pen, look: Look, view: str) -> None:
    """Behind one ear, pointing to the front."""
    x, turn = {"front": (0.4, -64), "three_quarter": (-0.45, 20), "profile": (-0.2, 12), "back": (0.42, -66)}[
        view
    ]
    stick = pen.moved(x, -0.04, turn, 0.9)
    stick.shape([(-0.2, -0.022), (0.2, -0.022), (0.2, 0.022), (-0.2, 0.022)], (238, 190, 72), 0.6)
    stick.shape([(0.2, -0.022), (0.27, 0.0), (0.2, 0.022)], (246, 222, 186), 0.6)
    stick.fill([(0.245, -0.008), (0.27, 0.0), (0.245, 0.008)], (50, 46, 54))
    stick.fill([(-0.2, -0.02), (-0.15, -0.02), (-0.15, 0.02), (-0.2, 0.02)], (226, 120, 120))


def _nose_tape(pen: Pen, look: Look, view: str) -> None:
    x = {"front": 0.0, "three_quarter": 0.13, "profile": 0.33}.get(view)
    if x is None:
        return
    half = 0.05 if view == "profile" else 0.1
    pen.shape(
        [(x - half, 0.165), (x + half, 0.165), (x + half, 0.215), (x - half, 0.215)], (246, 240, 226), 0.5
    )
    pen.fill([(x - 0.03, 0.17), (x + 0.03, 0.17), (x + 0.03, 0.21), (x - 0.03, 0.21)], (232, 214, 190))


def _freckles(pen: Pen, look: Look, view: str) -> None:
    turn = TURN.get(view, 0.0)
    if view == "back" or pen.unit < 50:
        return
    for side in (1.0, -1.0) if view != "profile" else (1.0,):
        x = 0.22 if view == "profile" else around(0.19 * side, turn) - (0.04 if turn and side > 0 else 0.0)
        for dx, dy in ((-0.06, 0.0), (0.0, 0.02), (0.05, -0.005), (-0.03, 0.035), (0.03, 0.04)):
            pen.fill(oval(x + dx, 0.21 + dy, 0.009, 0.008, 6), shade(look.skin, 0.5))


def _horns(pen: Pen, look: Look, view: str) -> None:
    bone = mix((46, 40, 48), look.accent, 0.12)
    places = {"profile": ((-0.02, 1.0),), "three_quarter": ((-0.2, -1.0), (0.3, 1.0))}.get(
        view, ((-0.26, -1.0), (0.26, 1.0))
    )
    for x, side in places:
        horn = path(
            (x - 0.075 * side, -0.5),
            (x - 0.02 * side, -0.72, x + 0.2 * side, -0.86),
            (x + 0.16 * side, -0.7, x + 0.09 * side, -0.46),
        )
        pen.shape(horn, bone)
        for share in (0.0, 0.07, 0.14):
            pen.stroke(
                [
                    (x - 0.05 * side + share * side, -0.55 - share),
                    (x + 0.08 * side + share * 0.7 * side, -0.53 - share),
                ],
                0.5,
                tint(bone, 0.3),
            )


def _helmet(pen: Pen, look: Look, view: str) -> None:
    steel = mix((176, 182, 192), look.accent, 0.1)
    pen.shape(
        path((-0.46, -0.14), (-0.5, -0.68, 0.0, -0.7), (0.5, -0.68, 0.46, -0.14), (0.0, -0.3, -0.46, -0.14)),
        steel,
    )
    pen.fill(
        path(
            (0.1 * pen.dark, -0.66),
            (0.46 * pen.dark, -0.6, 0.44 * pen.dark, -0.18),
            (0.3 * pen.dark, -0.22),
            (0.3 * pen.dark, -0.5, 0.1 * pen.dark, -0.66),
        ),
        shade(steel, 0.2),
    )
    ridge = 0.1 if view == "three_quarter" else 0.0
    pen.shape(
        path(
            (ridge - 0.05, -0.24),
            (ridge - 0.06, -0.5, ridge - 0.03, -0.74),
            (ridge + 0.03, -0.74),
            (ridge + 0.06, -0.5, ridge + 0.05, -0.24),
        ),
        shade(steel, 0.1),
        0.7,
    )
    pen.shape(
        path((-0.48, -0.2), (0.0, -0.36, 0.48, -0.2), (0.48, -0.11), (0.0, -0.26, -0.48, -0.11)),
        tint(steel, 0.25),
        0.7,
    )
    pen.stroke(path((-0.3, -0.5), (-0.26, -0.44, -0.2, -0.48)), 0.7)


def _crown(pen: Pen, look: Look, view: str) -> None:
    gold = (236, 194, 84)
    ring = [
        (-0.34, -0.4),
        (-0.38, -0.7),
        (-0.2, -0.56),
        (0.0, -0.78),
        (0.2, -0.56),
        (0.38, -0.7),
        (0.34, -0.4),
    ]
    pen.shape([*ring, *path((0.34, -0.4), (0.0, -0.32, -0.34, -0.4))], gold)
    pen.fill(oval(0.0, -0.47, 0.05, 0.06, 14), look.accent)
    for x in (-0.2, 0.2):
        pen.fill(oval(x, -0.47, 0.03, 0.035, 10), tint(look.accent, 0.3))


def _sunglasses(pen: Pen, look: Look, view: str) -> None:
    if view == "back":
        return
    turn = TURN.get(view, 0.0)
    near, far = (around(0.178, turn), 0.125), (around(-0.178, turn), 0.14)
    lenses = [(0.24, 0.08)] if view == "profile" else [near, far]
    for x, half in lenses:
        lens = path((x - half, EYE_Y - 0.07), (x, EYE_Y - 0.1, x + half, EYE_Y - 0.07),
            (x + half, EYE_Y + 0.12, x, EYE_Y + 0.12), (x - half, EYE_Y + 0.12, x - half,
            EYE_Y - 0.07))  # fmt: skip
        pen.shape(lens, (34, 32, 42), 0.8)
        glint = [(x - half * 0.6, EYE_Y + 0.04), (x - half * 0.1, EYE_Y - 0.07),
            (x + half * 0.2, EYE_Y - 0.07), (x - half * 0.3, EYE_Y + 0.07)]  # fmt: skip
        pen.fill(glint, WHITE, 70)
    if view != "profile":
        pen.even([(lenses[1][0], EYE_Y - 0.05), (lenses[0][0], EYE_Y - 0.05)], 1.2, (34, 32, 42))
    pen.even([(lenses[-1][0] - lenses[-1][1], EYE_Y - 0.04),
        (-0.06 if view == "profile" else -0.35, EYE_Y - 0.02)], 1.2, (34, 32, 42))  # fmt: skip


def _veil(pen: Pen, look: Look, view: str) -> None:
    """Tulle from a wreath on the crown down both sides; from behind it covers the hair."""
    sides = (-1.0,) if view == "profile" else (-1.0, 1.0)
    for side in sides:
        fall = path((0.1 * side, -0.56), (0.5 * side, -0.5, 0.56 * side, 0.1), (0.78 * side,
            1.0, 0.7 * side, 1.9), (0.36 * side, 1.8), (0.42 * side, 0.6, 0.36 * side, -0.1),
            (0.34 * side, -0.36, 0.1 * side, -0.44))  # fmt: skip
        pen.fill(fall, WHITE, 150)
    if view == "back":
        pen.fill(path((-0.4, -0.4), (0.0, -0.66, 0.4, -0.4), (0.6, 0.6, 0.7, 1.9), (-0.7, 1.9),
            (-0.6, 0.6, -0.4, -0.4)), WHITE, 150)  # fmt: skip
    for number in range(9):
        u = number / 4 - 1
        petal = oval(0.34 * u, -0.5 + 0.12 * u * u, 0.06, 0.05, 12)
        pen.shape(petal, WHITE if number % 2 else tint(look.accent, 0.5), 0.5)


_DRAW = {
    "sunglasses": _sunglasses,
    "veil": _veil,
    "glasses": _glasses,
    "cap": _cap,
    "headphones": _headphones,
    "hairpin": _hairpin,
    "earring": _earring,
    "bandage": _bandage,
    "eyepatch": _eyepatch,
    "pencil": _pencil,
    "blindfold": _blindfold,
    "nose_tape": _nose_tape,
    "freckles": _freckles,
    "horns": _horns,
    "helmet": _helmet,
    "crown": _crown,
}
