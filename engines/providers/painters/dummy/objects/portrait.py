"""A portrait in a photograph or a drawing: of nobody in particular, or of one of the cast."""

from __future__ import annotations

import re
from functools import partial

from engines.providers.painters.dummy.canvas import Colour, Pen, oval, path
from engines.providers.painters.dummy.look import Look
from engines.providers.painters.dummy.objects.extents import Draw
from engines.providers.painters.dummy.palette import shade, tint

PERSON = "person"
_CUTS = {
    "long": "long", "wavy": "long", "ponytail": "long", "twin_tails": "long", "braids": "long", "bob": "bob",
    "curly": "curls", "curls_short": "curls", "bun": "bun", "shaved": "none", "balding": "none",
}  # fmt: skip
"""Hair of a cast → its outline at the size of a stamp; others are cut short."""
_SKIN, _HAIR = (246, 216, 194), (70, 54, 52)


def named(look: Look) -> str:
    """How a picture of somebody is called: their colours and the outline of their hair follow the word."""
    colours = ("".join(f"{part:02x}" for part in one) for one in (look.skin, look.hair_colour, look.top))
    marks = f"{'glasses' if look.accessory == 'glasses' else ''}-{'beard' if look.beard else ''}"
    return "/".join((PERSON, _CUTS.get(look.hair, "short"), marks, *colours))


_WOMAN = re.compile(
    r"딸|어머니|엄마|누나|언니|여동생|할머니|아내|신부|이모|고모|소녀|여자|여인|손녀|공주|왕비|여왕|부인|여친"
    r"|\b(?:daughter|mother|mom|mum|sister|grandmother|grandma|granny|wife|bride|aunt|girl|woman|lady"
    r"|granddaughter|princess|queen|girlfriend|widow|actress|niece)\b"
)
_OLD = re.compile(r"할머니|할아버지|노인|어르신|\b(?:grand(?:mother|father|ma|pa)|granny|old|elderly)\b")


_PARENT = re.compile(
    r"어머니|엄마|아버지|아빠|어머님|아버님|\b(?:(?<!grand)(?:mother|father)|mom|mum|dad|parents?)\b"
)
"""Greying, and not yet old."""


def somebody(words: str) -> str:
    """How a picture of somebody is called of whom only such words are known, in lower case: a daughter has
    long hair, a grandfather is grey."""
    woman, old = bool(_WOMAN.search(words)), bool(_OLD.search(words))
    parent = bool(_PARENT.search(words)) and not old
    if not (woman or old or parent):
        return PERSON
    hair = "c9c7cc" if old else "6a5a54" if parent else "4a3530"
    cut = "bob" if woman and old else "curls" if woman and parent else "long" if woman else "short"
    marks = "-" if woman or parent else "-beard"
    return "/".join((PERSON, cut, marks, "f6d8c2", hair, "b5566e" if woman else "4d6a8f"))


def drawn(subject: str) -> Draw | None:
    """What draws somebody who is called so; None for what is nobody."""
    word, *rest = subject.split("/")
    if word != PERSON:
        return None
    if not rest:
        return partial(_portrait, "short", "-", (_SKIN, _HAIR, None))
    cut, marks, *colours = rest
    skin, hair, top = (_colour(one) for one in colours)
    return partial(_portrait, cut, marks, (skin, hair, top))


def _colour(code: str) -> Colour:
    red, green, blue = (int(code[at : at + 2], 16) for at in (0, 2, 4))
    return (red, green, blue)


def _portrait(
    cut: str, marks: str, colours: tuple[Colour, Colour, Colour | None], pen: Pen, accent: Colour
) -> None:
    """Head and shoulders before a plain wall."""
    skin, hair, top = colours
    pen.fill([(-0.7, -0.7), (0.7, -0.7), (0.7, 0.7), (-0.7, 0.7)], tint(accent, 0.62))
    _behind(pen, cut, hair)
    coat = top or shade(accent, 0.1)
    pen.shape(path((-0.4, 0.7), (-0.4, 0.24, -0.08, 0.2), (0.08, 0.2), (0.4, 0.24, 0.4, 0.7)), coat)
    pen.shape([(-0.07, 0.08), (0.07, 0.08), (0.09, 0.24), (-0.09, 0.24)], skin, 0.7)
    pen.shape(oval(0.0, -0.1, 0.2, 0.23), skin)
    if "beard" in marks:
        pen.shape(
            path((-0.18, -0.02), (-0.14, 0.16, 0.0, 0.16), (0.14, 0.16, 0.18, -0.02), (0.0, 0.04)), hair, 0.7
        )
    _over(pen, cut, hair)
    for x in (-0.08, 0.08):
        pen.fill(oval(x, -0.08, 0.022, 0.03, 10), pen.ink)
        if "glasses" in marks:
            pen.stroke(oval(x, -0.08, 0.065, 0.06, 14), 0.8)
    pen.stroke(path((-0.07, 0.02), (0.0, 0.08, 0.07, 0.02)), 0.9)


def _behind(pen: Pen, cut: str, hair: Colour) -> None:
    """What of the hair hangs behind the neck, or stands above the head."""
    if cut == "long":
        pen.shape(path((-0.26, -0.1), (-0.3, 0.2, -0.26, 0.42), (0.26, 0.42), (0.3, 0.2, 0.26, -0.1)), hair)
    elif cut == "bob":
        pen.shape(path((-0.27, -0.1), (-0.3, 0.08, -0.24, 0.14), (0.24, 0.14), (0.3, 0.08, 0.27, -0.1)), hair)
    elif cut == "bun":
        pen.shape(oval(0.0, -0.42, 0.12, 0.1), hair)
    elif cut == "curls":
        for x, y in ((-0.24, -0.06), (0.24, -0.06), (-0.26, -0.2), (0.26, -0.2)):
            pen.shape(oval(x, y, 0.09, 0.09), hair)


def _over(pen: Pen, cut: str, hair: Colour) -> None:
    """The cap of the hair and its fringe."""
    if cut == "none":
        return
    if cut == "curls":
        for x, y in ((-0.17, -0.32), (0.0, -0.37), (0.17, -0.32), (-0.08, -0.29), (0.09, -0.29)):
            pen.shape(oval(x, y, 0.1, 0.09), hair)
        return
    pen.shape(path((-0.23, -0.04), (-0.27, -0.38, 0.0, -0.38), (0.27, -0.38, 0.23, -0.04),
                   (0.18, -0.2), (0.06, -0.22, -0.02, -0.26), (-0.1, -0.18, -0.18, -0.18)), hair)  # fmt: skip
