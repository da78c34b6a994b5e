"""What makes one face another: its outline, eyes, brows, nose and mouth, from a stable hash of who it is."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from engines.kernel.document import Point


@dataclass(frozen=True)
class Traits:
    """Shares are of an average face: 1 is as usual; offsets are in heads, y downwards."""

    cheek: float = 1.0
    """Width at the cheekbones."""
    jaw: float = 1.0
    """Width beside the mouth."""
    chin: float = 0.0
    """How much farther down the chin reaches."""
    eye_wide: float = 1.0
    eye_high: float = 1.0
    gap: float = 1.0
    """How far the eyes stand apart."""
    eye_y: float = 0.0
    tilt: float = 0.0
    """Degrees by which the outer corners of the eyes are lifted."""
    brow: float = 1.0
    """How thick the brows are."""
    brow_y: float = 0.0
    arch: float = 0.0
    nose: int = 0
    """0 a small tip, 1 a straight bridge, 2 a button, 3 a broad one."""
    nose_long: float = 1.0
    mouth: float = 1.0
    mouth_y: float = 0.0
    lips: float = 1.0
    mole: int = 0
    """0 none, 1 under an eye, 2 beside the mouth."""


AVERAGE = Traits()
_SHAPES = ((1.0, 1.0, 0.0), (0.96, 0.8, 0.016), (1.02, 1.15, -0.014), (1.04, 0.86, 0.004), (0.95,
    0.94, 0.022), (1.04, 1.04, -0.016), (0.98, 1.05, 0.014),)  # fmt: skip
"""Outlines: oval, pointed, square, heart, long, round, angular. (cheek, jaw, chin)"""


def traits_of(key: str, female: bool, age: str, heavy: bool = False) -> Traits:
    """The same face for the same key; children's are rounder, men's noses and jaws larger."""
    dice = hashlib.sha256(f"face {key}".encode()).digest()

    def share(number: int, low: float, high: float) -> float:
        return low + (high - low) * dice[number] / 255

    child = age == "child"
    man = not female and not child
    cheek, jaw, chin = _SHAPES[5 if child else dice[0] % len(_SHAPES)]
    if heavy:
        cheek, jaw = cheek + 0.03, max(jaw, 1.06)
    return Traits(
        cheek=cheek,
        jaw=max(jaw, 0.94) + 0.08 if man else jaw,
        chin=max(chin, -0.004) + 0.014 if man else chin,
        eye_wide=share(1, 0.82, 1.08),
        eye_high=share(2, 0.74, 1.12) if female or child else share(2, 0.7, 1.02),
        gap=share(3, 0.95, 1.08),
        eye_y=share(4, -0.012, 0.014),
        tilt=share(5, -8.0, 10.0),
        brow=share(6, 0.75, 1.25) if female else share(6, 0.85, 1.55),
        brow_y=share(7, -0.016, 0.012),
        arch=share(8, -0.012, 0.02),
        nose=(0, 2, 0, 1)[dice[9] % 4] if female or child else (1, 3, 0, 1)[dice[9] % 4],
        nose_long=share(10, 0.86, 1.16),
        mouth=share(11, 0.8, 1.22),
        mouth_y=share(12, -0.008, 0.012),
        lips=share(13, 0.5, 0.9) if man else share(13, 0.7, 1.4),
        mole=0 if child else {0: 1, 1: 2}.get(dice[14] % 9, 0),
    )


def shaped(points: list[Point], traits: Traits, middle: float = 0.0) -> list[Point]:
    """Points of an average face moved to where this one has them; the skull above the eyes stays."""
    found: list[Point] = []
    for x, y in points:
        if y > -0.06:
            low = min(max((y - 0.22) / 0.2, 0.0), 1.0)
            near = min((y + 0.06) / 0.2, 1.0)
            wide = 1 + ((traits.cheek - 1) * (1 - low) + (traits.jaw - 1) * low) * near
            x = middle + (x - middle) * wide
            if y > 0.26:
                y += traits.chin * (y - 0.26) / 0.24
        found.append((x, y))
    return found
