"""What comics put over or behind a picture: lines, flash, gradient, black, and the weather."""

from __future__ import annotations

import math
from random import Random
from typing import cast

from PIL import Image

from engines.kernel.document import Box, Point
from engines.providers.painters.dummy.canvas import Canvas, Colour, mix, oval
from engines.providers.painters.dummy.mood_patterns import pattern
from engines.providers.painters.dummy.palette import BLACK, WHITE, Light, tint

FALLEN = ("gradient", "black", "flash", "speed_lines")
"""Effects before which the background falls away."""


def behind(
    canvas: Canvas, effect: str, accent: Colour, light: Light, focus: Point, dice: Random, mood: str = ""
) -> None:
    """Draws what takes the place of the background: a tone, and the pattern of a mood over it."""
    if effect == "black":
        canvas.bands(((12, 12, 18), (30, 28, 42)), 0, canvas.height)
        # A breath of light behind the head keeps dark hair from drowning.
        size, tone = max(canvas.width, canvas.height) * 0.5, mix(accent, (84, 92, 150), 0.5)
        for share in (1.0, 0.84, 0.69, 0.55, 0.42, 0.3):
            canvas.polygon(oval(*focus, size * share, size * share, 40), tone, 14)
        for _ in range(18):
            x, y, r = dice.uniform(0, canvas.width), dice.uniform(0, canvas.height), dice.uniform(1.5, 6)
            canvas.polygon(oval(x, y, r, r, 12), tint(accent, 0.3), 60)
    elif effect == "gradient":
        # By night, and under a storm, what is felt is no lighter than the sky.
        dim = sum(light.sky[1]) < _DIM
        pale = mix(accent, light.sky[1], 0.42) if dim else mix(accent, WHITE, 0.62)
        low = mix(pale, light.sky[0], 0.6) if dim else mix(mix(accent, light.sky[0], 0.45), WHITE, 0.26)
        canvas.bands((mix(pale, WHITE, 0.1 if dim else 0.55), pale, low), 0, canvas.height)
        pattern(canvas, mood, pale, focus, dice)
    elif effect == "flash":
        canvas.bands(
            (mix(accent, BLACK, 0.35), mix(accent, BLACK, 0.15), mix(accent, BLACK, 0.45)), 0, canvas.height
        )
        _burst(canvas, focus, dice, 0.62, 1.25, mix(accent, WHITE, 0.45))
        _burst(canvas, focus, dice, 0.5, 1.05, WHITE)
    elif effect == "speed_lines":
        _speed(canvas, accent, light, dice)


def traced(canvas: Canvas, place: Image.Image, tone: Colour) -> None:
    """A trace of the `place`, its darks alone, in a ground that has taken its stead: one feels somewhere."""
    low, high = cast(tuple[int, int], place.getextrema())
    step = _TRACE / max(high - low, 1)
    faint = place.point([round(step * (high - min(max(level, low), high))) for level in range(256)])
    canvas.image.paste(
        mix(tone, (20, 16, 44), 0.7), (0, 0), faint.resize(canvas.image.size, Image.Resampling.BILINEAR)
    )


_DIM = 380
"""Of red, green and blue together, the most that a sky has which gives no light."""
_TRACE = 92
"""How much of the darkest of a place is left, of 255."""


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
    count = 150
    for number in range(count):
        # Strokes come in bundles of one heavy and several fine ones, as a pen would pull them.
        angle = math.tau * (number + dice.uniform(-0.9, 0.9)) / count
        heavy = number % 7 == 0
        inner = safe * (dice.uniform(1.0, 1.14) if heavy else dice.uniform(1.06, 1.6))
        half = dice.uniform(0.012, 0.022) if heavy else dice.uniform(0.0015, 0.006)
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
