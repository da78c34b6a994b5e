"""What grows or lies in the ground, and a few things from the larder, about their middles."""

from __future__ import annotations

from collections.abc import Callable

from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path
from engines.providers.painters.dummy.palette import WHITE, shade, tint

_LEAF: Colour = (98, 158, 88)
_BARK: Colour = (134, 96, 66)
_STONE: Colour = (176, 164, 146)


def _crown(pen: Pen, leaves: Colour) -> None:
    """The round crown of a tree, its side away from the light darker."""
    pen.shape(
        path((-0.34, -0.02), (-0.56, -0.06, -0.46, -0.28), (-0.46, -0.5, -0.22, -0.46), (-0.06, -0.72, 0.16,
             -0.52), (0.42, -0.56, 0.42, -0.3), (0.6, -0.1, 0.36, 0.0), (0.14, 0.12, 0.0, 0.02),
             (-0.18, 0.12, -0.34, -0.02)),
        leaves,
    )  # fmt: skip
    pen.fill(
        path((0.18, -0.5), (0.4, -0.52, 0.4, -0.3), (0.54, -0.12, 0.34, -0.02), (0.14, 0.09, 0.0, 0.0),
             (-0.16, 0.09, -0.3, -0.03), (0.2, -0.06, 0.18, -0.5)),
        shade(leaves, 0.14),
    )  # fmt: skip
    for x, y in ((-0.28, -0.22), (-0.06, -0.38), (0.02, -0.12), (0.26, -0.28)):
        pen.stroke(path((x - 0.06, y), (x, y + 0.06, x + 0.07, y - 0.01)), 0.8, shade(leaves, 0.34), 0.4)


def tree(pen: Pen, accent: Colour) -> None:
    """A tree that stands in the ground."""
    pen.fill(oval(0.0, 0.56, 0.36, 0.06, 26), shade(_LEAF, 0.12))
    pen.shape(
        path((-0.07, -0.06), (-0.06, 0.3, -0.18, 0.58), (-0.06, 0.53), (0.0, 0.6), (0.07, 0.53), (0.18, 0.58),
             (0.07, 0.3, 0.07, -0.06)),
        _BARK,
    )  # fmt: skip
    pen.stroke(path((0.03, 0.22), (0.14, 0.14, 0.2, 0.0)), 2.2, pen.ink, 0.2)
    pen.fill([(0.02, 0.0), (0.07, 0.0), (0.07, 0.3), (0.14, 0.54), (0.04, 0.5)], shade(_BARK, 0.2))
    _crown(pen, accent)


def bonsai(pen: Pen, accent: Colour) -> None:
    """A small crooked tree in its dish."""
    pen.shape([(-0.4, 0.3), (0.4, 0.3), (0.32, 0.5), (-0.32, 0.5)], (120, 92, 128))
    pen.shape([(-0.44, 0.24), (0.44, 0.24), (0.44, 0.32), (-0.44, 0.32)], (140, 108, 148), 0.8)
    pen.fill(oval(0.0, 0.25, 0.38, 0.04, 24), (104, 130, 84))
    pen.shape(
        path((-0.1, 0.26), (0.1, 0.14, -0.04, 0.0), (-0.12, -0.12, 0.04, -0.24), (0.1, -0.18), (0.0, -0.08,
             0.08, 0.0), (0.2, 0.14, 0.1, 0.26)),
        _BARK,
    )  # fmt: skip
    pen.stroke(path((-0.03, -0.02), (-0.16, -0.02, -0.24, -0.1)), 2.4, pen.ink, 0.2)
    for x, y, wide in ((-0.3, -0.12, 0.24), (0.24, -0.04, 0.22), (0.04, -0.3, 0.34)):
        cloud = pen.moved(x, y, 0.0, wide)
        cloud.shape(path((-0.9, 0.3), (-1.2, -0.1, -0.7, -0.24), (-0.4, -0.66, 0.1, -0.44), (0.6, -0.6, 0.8,
            -0.16), (1.2, 0.1, 0.8, 0.32), (0.0, 0.44, -0.9, 0.3)), accent)  # fmt: skip
        cloud.fill(path((-0.8, 0.26), (0.2, 0.2, 0.9, -0.04), (1.0, 0.2, 0.76, 0.28), (0.0, 0.4, -0.8, 0.26)),
            shade(accent, 0.16))  # fmt: skip


def herb(pen: Pen, accent: Colour) -> None:
    """A bunch of leaves tied with string."""
    for turn, long in ((-34.0, 0.9), (30.0, 0.92), (-16.0, 1.0), (14.0, 1.02), (0.0, 1.08)):
        sprig = pen.moved(0.0, 0.24, turn, long)
        sprig.stroke([(0.0, 0.3), (0.0, -0.62)], 1.6, shade(accent, 0.36), 0.4)
        for number in range(4):
            y, size = -0.14 - number * 0.15, 0.17 - number * 0.018
            for side in (-1, 1):
                leaf = path((0.0, y), (side * size * 0.7, y - size * 1.1, side * size * 1.3, y - size * 0.8),
                    (side * size * 1.1, y + size * 0.1, 0.0, y))  # fmt: skip
                sprig.shape(leaf, tint(accent, 0.1) if side < 0 else shade(accent, 0.08), 0.55)
        sprig.shape(path((0.0, -0.76), (0.08, -0.66, 0.0, -0.56), (-0.08, -0.66, 0.0, -0.76)), accent, 0.55)
    pen.shape(path((-0.09, 0.18), (0.0, 0.23, 0.09, 0.18), (0.1, 0.28), (0.0, 0.33, -0.1, 0.28)),
        (226, 196, 140), 0.7)  # fmt: skip
    pen.stroke(path((0.06, 0.26), (0.2, 0.3, 0.24, 0.42)), 1.2, (196, 160, 100), 0.2)


def ginseng(pen: Pen, accent: Colour) -> None:
    """A root with legs and beard, and what is left of its stem."""
    for end in ((-0.3, 0.5), (-0.12, 0.6), (0.14, 0.6), (0.34, 0.48)):
        pen.stroke(path((end[0] * 0.4, 0.16), (end[0] * 0.6, 0.34, *end)), 4.2, pen.ink, 0.5)
        pen.stroke(path((end[0] * 0.4, 0.14), (end[0] * 0.6, 0.34, *end)), 2.6, accent, 0.5)
    pen.shape(
        path((-0.1, -0.3), (-0.26, -0.22, -0.2, 0.0), (-0.24, 0.2, -0.14, 0.32), (0.0, 0.4, 0.14, 0.32),
             (0.24, 0.2, 0.2, 0.0), (0.26, -0.22, 0.1, -0.3)),
        accent,
    )  # fmt: skip
    for y in (-0.16, -0.02, 0.12):
        pen.stroke(path((-0.18, y), (-0.06, y + 0.05, 0.04, y + 0.02)), 0.9, shade(accent, 0.3), 0.5)
    for side in (-1, 1):
        pen.stroke(path((side * 0.16, -0.08), (side * 0.36, 0.0, side * 0.4, 0.24)), 3.4, pen.ink, 0.5)
        pen.stroke(path((side * 0.14, -0.09), (side * 0.36, 0.0, side * 0.4, 0.22)), 1.9, accent, 0.5)
    pen.stroke([(0.0, -0.28), (0.0, -0.44)], 3.0, (120, 140, 80), 0.1)
    for turn in (-58.0, 58.0, -16.0, 18.0):
        leaf = pen.moved(0.0, -0.4, turn)
        leaf.shape(path((0.0, 0.0), (-0.12, -0.14, 0.0, -0.32), (0.12, -0.14, 0.0, 0.0)), _LEAF, 0.7)
    for x, y in ((-0.05, -0.5), (0.05, -0.5), (0.0, -0.57)):
        pen.shape(oval(x, y, 0.05, 0.05, 14), (212, 54, 58), 0.6)


def corn(pen: Pen, accent: Colour) -> None:
    """An ear of corn, its husk drawn down."""
    cob = pen.moved(0.0, 0.0, 18.0)
    cob.shape(path((0.0, -0.58), (0.22, -0.44, 0.2, 0.1), (0.14, 0.34), (-0.14, 0.34), (-0.2, 0.1), (-0.22,
        -0.44, 0.0, -0.58)), accent)  # fmt: skip
    for column in (-0.12, -0.04, 0.04, 0.12):
        for row in range(8):
            y = -0.42 + row * 0.085 + abs(column) * 0.3
            cob.fill(oval(column, y, 0.034, 0.034, 10), tint(accent, 0.36) if column < 0.1 else accent)
            cob.stroke(path((column - 0.03, y + 0.03), (column, y + 0.05, column + 0.03, y + 0.03)), 0.6,
                shade(accent, 0.3), 0.2)  # fmt: skip
    for side in (-1, 1):
        cob.shape(path((side * 0.02, 0.5), (side * 0.4, 0.3, side * 0.34, -0.2), (side * 0.12, 0.0, side *
            0.02, 0.22)), _LEAF if side < 0 else shade(_LEAF, 0.14))  # fmt: skip
    cob.shape([(-0.05, 0.44), (0.05, 0.44), (0.04, 0.6), (-0.04, 0.6)], tint(_LEAF, 0.3), 0.8)


def carrot(pen: Pen, accent: Colour) -> None:
    """A carrot with its green."""
    root = pen.moved(0.0, 0.0, 32.0)
    for turn in (-30.0, -10.0, 12.0, 30.0):
        top = root.moved(0.0, -0.24, turn)
        top.shape(path((-0.02, 0.0), (-0.12, -0.18, -0.03, -0.36), (0.1, -0.2, 0.02, 0.0)), _LEAF, 0.7)
    root.shape(path((0.0, 0.62), (-0.16, 0.2, -0.2, -0.1), (-0.2, -0.28, 0.0, -0.26), (0.2, -0.28, 0.2,
        -0.1), (0.16, 0.2, 0.0, 0.62)), accent)  # fmt: skip
    root.fill(path((0.06, -0.24), (0.18, -0.22, 0.18, -0.08), (0.14, 0.2, 0.0, 0.56), (0.1, 0.1, 0.06,
        -0.24)), shade(accent, 0.16))  # fmt: skip
    for x, y, wide in ((-0.18, -0.06, 0.14), (0.04, 0.06, 0.12), (-0.13, 0.18, 0.1), (0.0, 0.32, 0.07)):
        root.stroke(path((x, y), (x + wide / 2, y + 0.03, x + wide, y)), 0.9, shade(accent, 0.34), 0.5)


def potato(pen: Pen, accent: Colour) -> None:
    """Two potatoes with their eyes."""
    for x, y, turn, size in ((0.2, -0.12, 24.0, 0.74), (-0.08, 0.1, -14.0, 1.0)):
        one = pen.moved(x, y, turn, size)
        one.shape(path((-0.46, 0.02), (-0.46, -0.3, -0.1, -0.28), (0.2, -0.34, 0.42, -0.12), (0.56, 0.14, 0.3,
            0.26), (0.0, 0.36, -0.26, 0.28), (-0.46, 0.22, -0.46, 0.02)), accent)  # fmt: skip
        one.fill(path((-0.36, 0.2), (0.1, 0.16, 0.46, 0.0), (0.5, 0.16, 0.28, 0.25), (-0.02, 0.34, -0.36,
            0.2)), shade(accent, 0.14))  # fmt: skip
        for px, py in ((-0.22, -0.1), (0.12, -0.14), (0.02, 0.1), (0.3, 0.02), (-0.26, 0.1)):
            one.stroke(path((px - 0.05, py), (px, py + 0.04, px + 0.05, py - 0.01)), 1.0, shade(accent, 0.4),
                0.4)  # fmt: skip


def cheese(pen: Pen, accent: Colour) -> None:
    """A wedge of cheese with its holes."""
    pen.shape([(-0.52, 0.06), (0.3, -0.3), (0.54, 0.0), (0.54, 0.34), (-0.52, 0.38)], shade(accent, 0.14))
    pen.shape([(-0.52, 0.06), (0.3, -0.3), (0.54, 0.0)], tint(accent, 0.36), 0.8)
    pen.shape([(-0.52, 0.06), (0.54, 0.0), (0.54, 0.34), (-0.52, 0.38)], accent)
    for x, y, r in ((-0.28, 0.22, 0.09), (0.04, 0.14, 0.07), (0.2, 0.26, 0.08), (0.42, 0.12, 0.06)):
        pen.shape(oval(x, y, r, r * 0.86, 20), shade(accent, 0.26), 0.5)
        pen.fill(oval(x + 0.012, y + 0.014, r * 0.7, r * 0.56, 16), shade(accent, 0.14))
    pen.fill(oval(0.2, -0.1, 0.08, 0.035, 18), shade(accent, 0.1))


def butter(pen: Pen, accent: Colour) -> None:
    """A block of butter on its dish, a slice cut off."""
    pen.shape(oval(0.0, 0.28, 0.6, 0.14, 40), (236, 240, 246))
    pen.fill(oval(0.0, 0.26, 0.48, 0.09, 34), (214, 222, 232))
    pen.shape([(-0.4, 0.0), (-0.24, -0.18), (0.32, -0.18), (0.16, 0.0)], tint(accent, 0.4))
    pen.shape([(-0.4, 0.0), (0.16, 0.0), (0.16, 0.26), (-0.4, 0.26)], accent)
    pen.shape([(0.16, 0.0), (0.32, -0.18), (0.32, 0.1), (0.16, 0.26)], shade(accent, 0.14))
    pen.shape([(0.3, 0.18), (0.46, 0.08), (0.5, 0.2), (0.34, 0.3)], tint(accent, 0.2), 0.8)


def lemon(pen: Pen, accent: Colour) -> None:
    """A lemon with a leaf."""
    one = pen.moved(0.0, 0.04, -24.0)
    one.shape(path((-0.54, 0.02), (-0.44, -0.06, -0.4, -0.12), (-0.2, -0.38, 0.06, -0.34), (0.34, -0.3, 0.42,
        -0.08), (0.5, -0.04, 0.54, 0.04), (0.48, 0.1, 0.4, 0.12), (0.26, 0.38, -0.02, 0.36), (-0.3, 0.34,
        -0.42, 0.12), (-0.5, 0.08, -0.54, 0.02)), accent)  # fmt: skip
    one.fill(path((-0.34, 0.2), (0.1, 0.24, 0.42, -0.06), (0.42, 0.2, 0.2, 0.3), (-0.1, 0.42, -0.34, 0.2)),
        shade(accent, 0.14))  # fmt: skip
    one.fill(oval(-0.16, -0.14, 0.12, 0.07, 18), WHITE, 150)
    pen.shape(path((0.36, -0.24), (0.34, -0.48, 0.58, -0.5), (0.6, -0.3, 0.36, -0.24)), _LEAF, 0.8)


def fossil(pen: Pen, accent: Colour) -> None:
    """A stone with the spiral of a shell in it."""
    pen.shape(
        path((-0.54, 0.1), (-0.5, -0.3), (-0.16, -0.48), (0.3, -0.42), (0.54, -0.1), (0.46, 0.32),
             (0.06, 0.46), (-0.36, 0.38)),
        mix(accent, _STONE, 0.7),
    )  # fmt: skip
    shell = mix(accent, (236, 222, 196), 0.5)
    pen.shape(oval(0.0, 0.0, 0.34, 0.33, 40), shade(shell, 0.1), 0.9)
    curl = path((0.33, 0.02), (0.32, -0.3, 0.0, -0.28), (-0.26, -0.26, -0.25, 0.0), (-0.22, 0.22, 0.0, 0.2),
        (0.18, 0.18, 0.17, 0.0), (0.15, -0.14, 0.0, -0.13), (-0.11, -0.11, -0.1, 0.0), (-0.06, 0.09, 0.04,
        0.05))  # fmt: skip
    for turn in range(0, 360, 24):
        pen.moved(0.0, 0.0, float(turn)).stroke([(0.2, 0.0), (0.32, 0.02)], 0.9, shade(shell, 0.36), 0.3)
    pen.stroke(curl, 2.2, shade(shell, 0.5), 0.5)


def meteorite(pen: Pen, accent: Colour) -> None:
    """A pitted stone still glowing in its cracks."""
    pen.shape(
        path((-0.46, 0.14), (-0.54, -0.1, -0.36, -0.28), (-0.2, -0.5, 0.1, -0.44), (0.4, -0.42, 0.5, -0.1),
             (0.56, 0.2, 0.32, 0.36), (0.04, 0.52, -0.26, 0.4), (-0.44, 0.32, -0.46, 0.14)),
        accent,
    )  # fmt: skip
    pen.fill(
        path((0.14, -0.42), (0.4, -0.38, 0.48, -0.1), (0.53, 0.2, 0.3, 0.34), (0.06, 0.48, -0.2, 0.4),
             (0.3, 0.2, 0.14, -0.42)),
        shade(accent, 0.24),
    )  # fmt: skip
    for x, y, r in ((-0.22, -0.14, 0.13), (0.12, -0.2, 0.08), (-0.08, 0.2, 0.1), (0.28, 0.06, 0.11)):
        pen.shape(oval(x, y, r, r * 0.84, 22), shade(accent, 0.36), 0.6)
        pen.fill(oval(x + r * 0.1, y + r * 0.16, r * 0.66, r * 0.5, 16), shade(accent, 0.14))
    for crack in (
        path((-0.4, 0.06), (-0.28, 0.02), (-0.24, 0.12), (-0.3, 0.26)),
        path((-0.04, -0.4), (0.0, -0.24), (0.06, -0.06), (0.0, 0.08)),
        path((0.16, 0.2), (0.2, 0.32), (0.12, 0.42)),
    ):
        pen.stroke(crack, 2.0, (255, 150, 60), 0.5)


PRODUCE: dict[str, Callable[[Pen, Colour], None]] = {"tree": tree, "bonsai": bonsai, "herb": herb,
    "ginseng": ginseng, "corn": corn, "carrot": carrot, "potato": potato, "cheese": cheese,
    "butter": butter, "lemon": lemon, "fossil": fossil, "meteorite": meteorite}  # fmt: skip
