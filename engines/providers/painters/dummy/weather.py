"""Rain, snow, fog and wind in layers: what lies behind people, and what falls before them."""

from __future__ import annotations

import math
from random import Random

from engines.kernel.document import Box, Point
from engines.providers.painters.dummy.canvas import Canvas, Colour, mix, oval
from engines.providers.painters.dummy.palette import WHITE, Light, tint

_WATER: Colour = (222, 234, 250)


def behind(canvas: Canvas, kind: str, light: Light, horizon: float, dice: Random) -> None:
    """Far drops or flakes, wet ground, mist: drawn before the people."""
    width, height = float(canvas.width), float(canvas.height)
    ground = min(max(horizon, height * 0.35), height)
    if kind == "rain":
        _streaks(canvas, dice, 90, (0.015, 0.035), 0.7, 110)
        for _ in range(12):
            # Wet ground gives back the light of the sky in long flat patches.
            y = ground + (height - ground) * dice.uniform(0.15, 1.0) ** 0.8
            long = width * dice.uniform(0.06, 0.22) * (0.3 + (y - ground) / max(height - ground, 1))
            canvas.polygon(
                oval(dice.uniform(0, width), y, long, long * 0.055, 20), tint(light.sky[2], 0.3), 54
            )
    elif kind == "snow":
        _flakes(canvas, dice, 110, (1.0, 2.0), 170)
    elif kind == "fog":
        pale = tint(light.haze, 0.42)
        for number in range(6):
            y = ground - height * 0.2 + (height - ground + height * 0.2) * number / 6
            drift = _drift(
                width, y + dice.uniform(-0.02, 0.02) * height, height * (0.16 + 0.03 * number), dice
            )
            canvas.polygon(drift, pale, 62)


def before(
    canvas: Canvas, kind: str, light: Light, faces: list[Box], dice: Random, whole: bool = True
) -> None:
    """What falls between the viewer and the people; nothing large over a face. `whole`: feet are seen."""
    width, height = float(canvas.width), float(canvas.height)
    if kind == "rain":
        for _ in range(22):
            _splash(canvas, dice.uniform(0, width), dice.uniform(0.84, 0.995) * height, dice.uniform(4, 11))
        _streaks(canvas, dice, 60, (0.035, 0.08), 1.1, 130)
        _streaks(canvas, dice, 16, (0.1, 0.2), 2.0, 100, faces)
    elif kind == "snow":
        _flakes(canvas, dice, 46, (2.2, 3.8), 235)
        for _ in range(12):
            x, y, r = dice.uniform(0, width), dice.uniform(0, height), dice.uniform(7, 13)
            if not _over(x, y, r, faces):
                canvas.polygon(oval(x, y, r * 1.22, r * 1.22, 16), WHITE, 70)
                canvas.polygon(oval(x, y, r, r, 16), WHITE, 170)
    elif kind == "fog" and whole:
        low = max([0.84 * height, *(y + tall for _, y, _, tall in faces)])
        if low < height * 0.97:
            canvas.polygon(_drift(width, low, height * 0.3, dice), tint(light.haze, 0.46), 90)
    elif kind == "wind":
        _petals(canvas, dice, faces)


def _streaks(
    canvas: Canvas,
    dice: Random,
    count: int,
    lengths: tuple[float, float],
    width: float,
    alpha: int,
    faces: list[Box] | None = None,
) -> None:
    """Drops as lines that all fall the same way."""
    for _ in range(count):
        x, y = dice.uniform(-0.1, 1.15) * canvas.width, dice.uniform(-0.12, 1.0) * canvas.height
        long = dice.uniform(*lengths) * canvas.height
        if faces and _over(x - long * 0.1, y + long / 2, long / 2, faces):
            continue
        canvas.line([(x, y), (x - long * 0.2, y + long)], _WATER, width, alpha)


def _splash(canvas: Canvas, x: float, y: float, size: float) -> None:
    canvas.line(oval(x, y, size, size * 0.28, 12), _WATER, 0.8, 120)
    for way in (-1, 0, 1):
        canvas.line(
            [(x + way * size * 0.3, y), (x + way * size * 0.6, y - size * (0.8 - 0.2 * abs(way)))],
            _WATER,
            0.8,
            150,
        )


def _flakes(canvas: Canvas, dice: Random, count: int, sizes: tuple[float, float], alpha: int) -> None:
    for _ in range(count):
        x, y, r = dice.uniform(0, canvas.width), dice.uniform(0, canvas.height), dice.uniform(*sizes)
        canvas.polygon(oval(x, y, r, r, 8), WHITE, alpha)


def _petals(canvas: Canvas, dice: Random, faces: list[Box]) -> None:
    for _ in range(30):
        x, y, r = dice.uniform(0, canvas.width), dice.uniform(0, canvas.height), dice.uniform(3, 9)
        if _over(x, y, r, faces):
            continue
        turn = dice.uniform(0, math.tau)
        c, s = math.cos(turn) * r, math.sin(turn) * r
        leaf = [(-1.2, 0.0), (-0.4, -0.6), (0.7, -0.5), (1.2, 0.1), (0.5, 0.5), (-0.5, 0.5)]
        fill = mix((248, 190, 200), WHITE, dice.uniform(0, 0.4))
        canvas.polygon([(x + a * c - b * s, y + a * s + b * c) for a, b in leaf], fill)


def _over(x: float, y: float, reach: float, faces: list[Box]) -> bool:
    return any(
        fx - reach < x < fx + wide + reach and fy - reach < y < fy + tall + reach
        for fx, fy, wide, tall in faces
    )


def _drift(width: float, y: float, tall: float, dice: Random) -> list[Point]:
    points: list[Point] = []
    shift = dice.uniform(0, 6)
    for number in range(25):
        x = width * (-0.3 + 1.6 * number / 24)
        points.append((x, y + math.sin(number * 0.7 + shift) * tall * 0.2))
    return [*points, (width * 1.3, y + tall), (-width * 0.3, y + tall)]
