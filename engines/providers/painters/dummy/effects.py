"""What comics put over or behind a picture: lines, flash, gradient, black, and the weather."""

from __future__ import annotations

import math
from random import Random

from engines.kernel.document import Box, Point
from engines.providers.painters.dummy.canvas import Canvas, Colour, mix, oval
from engines.providers.painters.dummy.palette import BLACK, WHITE, Light, tint

FALLEN = ("gradient", "black", "flash", "speed_lines")
"""Effects before which the background falls away."""


def behind(canvas: Canvas, effect: str, accent: Colour, light: Light, focus: Point, dice: Random) -> None:
    """Draws what takes the place of the background."""
    if effect == "black":
        canvas.bands(((12, 12, 18), (30, 28, 42)), 0, canvas.height)
        for _ in range(14):
            x, y, r = dice.uniform(0, canvas.width), dice.uniform(0, canvas.height), dice.uniform(2, 7)
            canvas.polygon(oval(x, y, r, r, 12), tint(accent, 0.3), 40)
    elif effect == "gradient":
        pale = mix(accent, WHITE, 0.62 if not light.dark else 0.2)
        canvas.bands((mix(pale, WHITE, 0.55), pale, mix(accent, light.sky[0], 0.45)), 0, canvas.height)
        _bubbles(canvas, pale, dice)
    elif effect == "flash":
        canvas.bands(
            (mix(accent, BLACK, 0.35), mix(accent, BLACK, 0.15), mix(accent, BLACK, 0.45)), 0, canvas.height
        )
        _burst(canvas, focus, dice, 0.62, 1.25, mix(accent, WHITE, 0.45))
        _burst(canvas, focus, dice, 0.5, 1.05, WHITE)
    elif effect == "speed_lines":
        _speed(canvas, accent, light, dice)


def _bubbles(canvas: Canvas, colour: Colour, dice: Random) -> None:
    for _ in range(16):
        x, y = dice.uniform(0, canvas.width), dice.uniform(0, canvas.height)
        r = dice.uniform(0.01, 0.05) * canvas.width
        canvas.polygon(oval(x, y, r, r, 24), tint(colour, 0.6), 90)


def _burst(canvas: Canvas, focus: Point, dice: Random, low: float, high: float, fill: Colour) -> None:
    """A star with many uneven points around the focus."""
    size = max(canvas.width, canvas.height) * 0.5
    points: list[Point] = []
    count = 46
    for number in range(count):
        angle = math.tau * (number + dice.uniform(-0.3, 0.3)) / count
        reach = size * (
            low + (high - low) * dice.random() * 1.1 if number % 2 else low * dice.uniform(0.8, 1.0)
        )
        points.append((focus[0] + math.cos(angle) * reach, focus[1] + math.sin(angle) * reach * 0.9))
    canvas.polygon(points, fill)


def _speed(canvas: Canvas, accent: Colour, light: Light, dice: Random) -> None:
    base = mix(accent, light.sky[1], 0.6)
    canvas.bands((tint(base, 0.35), tint(base, 0.1), mix(base, BLACK, 0.25)), 0, canvas.height)
    slope = canvas.width * dice.uniform(-0.06, 0.06)
    for _ in range(70):
        y, thick = dice.uniform(-0.1, 1.1) * canvas.height, dice.uniform(0.8, 5.0)
        start = dice.uniform(-0.3, 0.7) * canvas.width
        length = dice.uniform(0.3, 1.2) * canvas.width
        fill = dice.choice((WHITE, tint(base, 0.6), mix(base, BLACK, 0.45)))
        lift = slope * length / canvas.width
        canvas.polygon(
            [
                (start, y),
                (start + length * 0.4, y - thick / 2 + lift * 0.4),
                (start + length, y + lift),
                (start + length * 0.4, y + thick / 2 + lift * 0.4),
            ],
            fill,
        )


def over(
    canvas: Canvas, effect: str, focus: Point, faces: list[Box], ink: Colour, light: Light, dice: Random
) -> None:
    """Draws what lies over everything: focus lines stop short of every face."""
    if effect != "focus_lines":
        return
    fill = WHITE if light.dark else ink
    size = math.hypot(canvas.width, canvas.height) * 0.62
    safe = min(canvas.width, canvas.height) * 0.34
    for x, y, width, height in faces:
        reach = max(
            math.hypot(x + dx * width - focus[0], y + dy * height - focus[1])
            for dx in (0, 1)
            for dy in (0, 1)
        )
        safe = max(safe, min(reach * 1.08, size * 0.7))
    count = 130
    for number in range(count):
        angle = math.tau * (number + dice.uniform(-0.45, 0.45)) / count
        inner = safe * dice.uniform(1.0, 1.5)
        half = dice.uniform(0.002, 0.011)
        cos, sin = math.cos(angle), math.sin(angle)
        canvas.polygon(
            [
                (focus[0] + cos * inner, focus[1] + sin * inner),
                (
                    focus[0] + math.cos(angle - half) * size * 1.5,
                    focus[1] + math.sin(angle - half) * size * 1.5,
                ),
                (
                    focus[0] + math.cos(angle + half) * size * 1.5,
                    focus[1] + math.sin(angle + half) * size * 1.5,
                ),
            ],
            fill,
        )


def weather(canvas: Canvas, kind: str, light: Light, dice: Random, faces: list[Box]) -> None:
    """Rain, snow, fog or petals in the wind over the whole picture."""
    width, height = canvas.width, canvas.height
    if kind == "rain":
        for _ in range(16):
            x, y, r = dice.uniform(0, width), dice.uniform(0.86, 1.0) * height, dice.uniform(5, 16)
            canvas.line(oval(x, y, r, r * 0.28, 14), (222, 234, 250), 0.8, 110)
        for _ in range(150):
            x, y = dice.uniform(-0.1, 1.1) * width, dice.uniform(-0.1, 1.0) * height
            length = dice.uniform(0.03, 0.09) * height
            canvas.line(
                [(x, y), (x - length * 0.22, y + length)], (222, 234, 250), dice.choice((0.6, 1.0, 1.6)), 150
            )
    elif kind == "snow":
        for _ in range(120):
            x, y, r = dice.uniform(0, width), dice.uniform(0, height), dice.choice((1.5, 2.4, 3.6, 6.0))
            canvas.polygon(oval(x, y, r, r, 10), WHITE, 235)
    elif kind == "fog":
        pale = tint(light.haze, 0.4)
        for number in range(5):
            y = height * (0.45 + 0.13 * number) + dice.uniform(-0.04, 0.04) * height
            canvas.polygon(_drift(width, y, height * 0.12, dice), pale, 64)
    elif kind == "wind":
        for _ in range(26):
            x, y, r = dice.uniform(0, width), dice.uniform(0, height), dice.uniform(3, 8)
            if any(fx < x < fx + fw and fy < y < fy + fh for fx, fy, fw, fh in faces):
                continue
            canvas.polygon(
                [(x, y), (x + r * 1.6, y - r * 0.7), (x + r * 2.4, y + r * 0.2), (x + r, y + r * 0.6)],
                (248, 190, 200),
            )


def _drift(width: float, y: float, tall: float, dice: Random) -> list[Point]:
    points: list[Point] = []
    shift = dice.uniform(0, 6)
    for number in range(25):
        x = width * (-0.05 + 1.1 * number / 24)
        points.append((x, y + math.sin(number * 0.7 + shift) * tall * 0.25))
    return [*points, (width * 1.05, y + tall), (-width * 0.05, y + tall)]
