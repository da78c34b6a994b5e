"""Patterns comics put behind a face: each mood has its own, over a plain tone."""

from __future__ import annotations

import math
from random import Random

from engines.kernel.document import Point
from engines.providers.painters.dummy.canvas import Canvas, Colour, mix, oval
from engines.providers.painters.dummy.palette import BLACK, WHITE, tint

TONES: dict[str, Colour] = {
    "smile": (250, 196, 120), "laugh": (252, 190, 104), "embarrassed": (246, 168, 176),
    "smirk": (190, 140, 190), "sad": (112, 142, 196), "crying": (104, 140, 204), "worried": (124, 148, 190),
    "tired": (140, 146, 176), "scared": (112, 96, 168), "angry": (206, 84, 72), "determined": (92, 128, 186),
    "surprised": (246, 214, 120), "pout": (226, 160, 140),
}  # fmt: skip
"""What a mood colours the air."""
_BRIGHT = ("smile", "laugh", "embarrassed")
_HEAVY = ("sad", "crying", "tired")
_UNEASY = ("worried", "scared", "pout")
_FIERCE = ("angry", "determined", "surprised")


def pattern(canvas: Canvas, mood: str, tone: Colour, focus: Point, dice: Random) -> None:
    """Bubbles and stars for joy, streaks that hang down for grief, hatching for unease, rays for resolve;
    dots of a printer's screen where nothing in particular is felt."""
    if mood in _BRIGHT:
        _bubbles(canvas, tone, dice)
    elif mood in _HEAVY:
        _streaks(canvas, mix(tone, BLACK, 0.34), dice)
    elif mood in _UNEASY:
        _hatching(canvas, mix(tone, BLACK, 0.3))
    elif mood in _FIERCE:
        _rays(canvas, tint(tone, 0.5), focus, dice)
    else:
        _screen(canvas, mix(tone, WHITE, 0.55), dice)


def _bubbles(canvas: Canvas, colour: Colour, dice: Random) -> None:
    for _ in range(16):
        x, y = dice.uniform(0, canvas.width), dice.uniform(0, canvas.height)
        r = dice.uniform(0.01, 0.05) * canvas.width
        canvas.polygon(oval(x, y, r, r, 24), tint(colour, 0.6), 90)
    for _ in range(7):
        _twinkle(canvas, dice.uniform(0, canvas.width), dice.uniform(0, canvas.height), dice.uniform(8, 22))


def _twinkle(canvas: Canvas, x: float, y: float, size: float) -> None:
    star: list[Point] = []
    for number in range(8):
        reach, angle = (size if number % 2 == 0 else size * 0.2), math.tau * number / 8
        star.append((x + math.sin(angle) * reach, y - math.cos(angle) * reach))
    canvas.polygon(star, WHITE, 210)


def _streaks(canvas: Canvas, fill: Colour, dice: Random) -> None:
    """Fine lines from the upper edge, denser to one side."""
    width, height = float(canvas.width), float(canvas.height)
    for number in range(34):
        x = width * (number + dice.uniform(0.2, 0.8)) / 34
        long = height * dice.uniform(0.16, 0.6) * (1.15 - 0.5 * number / 34)
        half = dice.uniform(0.6, 1.6)
        canvas.polygon([(x - half, 0.0), (x + half, 0.0), (x, long)], fill, 120)


def _hatching(canvas: Canvas, fill: Colour) -> None:
    """Slanting bands that thicken towards the lower corner."""
    width, height = float(canvas.width), float(canvas.height)
    step = width / 15
    for number in range(32):
        x = number * step - height * 0.5
        wide = step * (0.05 + 0.3 * number / 32)
        band = [(x, height), (x + wide, height), (x + wide + height * 0.5, 0.0), (x + height * 0.5, 0.0)]
        canvas.polygon(band, fill, 70)


def _rays(canvas: Canvas, fill: Colour, focus: Point, dice: Random) -> None:
    """Wide beams from behind the head."""
    far = math.hypot(canvas.width, canvas.height)
    turn = dice.uniform(0, math.tau)
    for number in range(14):
        angle, half = turn + math.tau * number / 14, 0.11
        ends = [(focus[0] + math.cos(at) * far, focus[1] + math.sin(at) * far)
                for at in (angle - half, angle + half)]  # fmt: skip
        canvas.polygon([focus, *ends], fill, 80)


def _screen(canvas: Canvas, fill: Colour, dice: Random) -> None:
    """Dots in slanting rows that grow towards one corner."""
    width, height = float(canvas.width), float(canvas.height)
    step = max(width, height) / 40
    left = dice.random() < 0.5
    rows = int(height / step) + 2
    for row in range(rows):
        for column in range(int(width / step) + 2):
            share = (row / rows + (column * step / width if left else 1 - column * step / width)) / 2
            size = step * 0.36 * (share - 0.34)
            if size > 0.8:
                x = column * step + (step / 2 if row % 2 else 0.0)
                canvas.polygon(oval(x, row * step, size, size, 8), fill, 150)
