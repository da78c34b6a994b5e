"""Colours: the hours of the day, the looks of people, and how both meet."""

from __future__ import annotations

import colorsys
from dataclasses import dataclass

from engines.providers.painters.dummy.canvas import Colour, mix

WHITE: Colour = (255, 255, 255)
BLACK: Colour = (16, 15, 20)


def hex_colour(text: str) -> Colour | None:
    """`#rrggbb` as a colour, None for anything else."""
    text = text.strip()
    if len(text) != 7 or not text.startswith("#"):
        return None
    try:
        value = int(text[1:], 16)
    except ValueError:
        return None
    return (value >> 16, value >> 8 & 255, value & 255)


def multiply(colour: Colour, light: Colour) -> Colour:
    return (colour[0] * light[0] // 255, colour[1] * light[1] // 255, colour[2] * light[2] // 255)


def hsl(hue: float, saturation: float, lightness: float) -> Colour:
    """A colour from hue in degrees and shares of 1."""
    r, g, b = colorsys.hls_to_rgb(hue % 360 / 360, lightness, saturation)
    return (round(r * 255), round(g * 255), round(b * 255))


def shade(colour: Colour, depth: float = 0.22) -> Colour:
    """The cel shadow of a colour: darker and a little towards violet; of skin, towards red."""
    red, green, blue = colour
    if red > green > blue and red - blue > 18 and red > 110 and green > blue + 4:
        return mix(multiply(colour, (250, 230, 224)), (122, 54, 72), depth * 0.8)
    return mix(multiply(colour, (236, 224, 246)), (44, 34, 74), depth)


def tint(colour: Colour, share: float = 0.3) -> Colour:
    return mix(colour, WHITE, share)


def is_metal(colour: Colour) -> bool:
    """Whether a thing of that colour is of silver or gold where it can be: bright grey or warm yellow."""
    red, green, blue = colour
    silver = max(colour) - min(colour) < 34 and 150 < sum(colour) / 3 < 238
    return silver or (red > 180 and 0.68 < green / red < 0.86 and blue / red < 0.46)


def brightness(colour: Colour) -> float:
    """Perceived lightness from 0 to 1 (Rec. 601 weights)."""
    return (0.299 * colour[0] + 0.587 * colour[1] + 0.114 * colour[2]) / 255


@dataclass(frozen=True)
class Light:
    """One hour: the sky from zenith to horizon, what it does to colours, and where shadows fall."""

    sky: tuple[Colour, Colour, Colour]
    outdoors: Colour
    """Multiplied into everything under the open sky."""
    indoors: Colour
    """The same in a room without lamps of its own."""
    haze: Colour
    glow: Colour
    """Lamps, windows, signs."""
    shadow: float
    slant: float
    """How far a shadow reaches sideways, in lengths of the thing that throws it."""
    dark: bool = False


LIGHTS: dict[str, Light] = {
    "dawn": Light(
        ((116, 138, 190), (236, 186, 190), (255, 226, 196)),
        (232, 220, 236), (214, 206, 228), (244, 214, 208), (255, 232, 190), 0.20, -1.4,
    ),
    "morning": Light(
        ((126, 190, 236), (178, 220, 246), (232, 246, 250)),
        (255, 253, 246), (250, 246, 240), (224, 240, 248), (255, 244, 205), 0.20, 0.8,
    ),
    "noon": Light(
        ((86, 168, 230), (142, 204, 244), (214, 238, 250)),
        (255, 255, 252), (248, 247, 245), (220, 238, 248), (255, 250, 225), 0.24, 0.35,
    ),
    "evening": Light(
        ((94, 88, 146), (236, 132, 108), (255, 206, 128)),
        (250, 206, 178), (240, 204, 184), (250, 190, 150), (255, 206, 120), 0.28, 1.6,
    ),
    "night": Light(
        ((20, 26, 58), (38, 48, 98), (74, 82, 138)),
        (128, 140, 196), (138, 146, 194), (58, 68, 120), (255, 220, 140), 0.34, 0.7, True,
    ),
    "late_night": Light(
        ((10, 12, 34), (22, 28, 66), (46, 52, 100)),
        (104, 114, 172), (116, 122, 174), (36, 44, 90), (255, 206, 120), 0.38, 0.7, True,
    ),
}  # fmt: skip


def overcast(light: Light) -> Light:
    """The same hour under cloud: grey sky, weak shadows."""
    grey: Colour = (58, 64, 84) if light.dark else (170, 180, 192)
    sky = (mix(light.sky[0], grey, 0.75), mix(light.sky[1], grey, 0.7), mix(light.sky[2], grey, 0.6))
    return Light(
        sky,
        mix(light.outdoors, multiply(light.outdoors, (206, 214, 226)), 0.8),
        light.indoors,
        mix(light.haze, grey, 0.6),
        light.glow,
        light.shadow * 0.5,
        light.slant,
        light.dark,
    )
