"""Measuring text: runs by coverage, advances and ink, with or without HarfBuzz shaping.

Pillow's wheel shapes with raqm only where the system has libfribidi; elsewhere we ask for BASIC layout
by name, so that nothing depends on a fallback and its warning.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import PurePath

from PIL import ImageFont, features

import presets
from engines.kernel.context import Face, FontRole, Fonts
from engines.kernel.document import Point
from engines.kernel.errors import NotFound

BARLESS = frozenset({"Comic Neue"})
"""Families whose I has bars and whose l is a plain stroke as high as a capital."""
_WITHIN_WORD = re.compile(r"(?<=[A-Z])I|I(?=[A-Z])")
_UNIT = 100.0
"""Pixels at which advances are measured once; they are linear in size within 0.02 %."""


_Box = tuple[int, int, int, int]
"""left, top, right, bottom."""


@dataclass(frozen=True)
class Run:
    """Characters set in one face; `dx` is where they start, in whole pixels right of the line's origin."""

    text: str
    face: Face
    dx: int


@dataclass(frozen=True)
class Ink:
    """Ink of a line about its origin (left end of the baseline), in pixels; `bottom` > 0 is below it."""

    left: int
    top: int
    right: int
    bottom: int


def layout_engine() -> ImageFont.Layout:
    """RAQM where it works on this machine, else BASIC. Belongs in every cache key."""
    return ImageFont.Layout.RAQM if features.check("raqm") else ImageFont.Layout.BASIC


@lru_cache(maxsize=64)
def _opened(path: PurePath, index: int, size: float, engine: ImageFont.Layout) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(path), size, index=index, layout_engine=engine)


def opened(face: Face, size: float) -> ImageFont.FreeTypeFont:
    """The face at a size in pixels."""
    return _opened(face.path, face.index, size, layout_engine())


@lru_cache(maxsize=8192)
def _advance(path: PurePath, index: int, text: str, engine: ImageFont.Layout) -> float:
    return _opened(path, index, _UNIT, engine).getlength(text) / _UNIT


@lru_cache(maxsize=2048)
def _mask_box(path: PurePath, index: int, size: float, text: str, engine: ImageFont.Layout) -> _Box | None:
    # getbbox() counts the advance as ink sideways, so the drawn mask itself is looked at.
    mask, (left, top) = _opened(path, index, size, engine).getmask2(text, mode="L", anchor="ls")
    box = mask.getbbox()
    if box is None:
        return None
    return left + box[0], top + box[1], left + box[2], top + box[3]


@lru_cache(maxsize=16384)
def _glyph_box(path: PurePath, index: int, size: float, text: str, engine: ImageFont.Layout) -> _Box | None:
    return _mask_box(path, index, size, text, engine)


def _around(boxes: Sequence[_Box]) -> Ink:
    if not boxes:
        return Ink(0, 0, 0, 0)
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return Ink(min(lefts), min(tops), max(rights), max(bottoms))


def _barless(text: str) -> str:
    """An I within a word as the plain stroke its face has for a small l."""
    return _WITHIN_WORD.sub("l", text)


@dataclass(frozen=True)
class Type:
    """A chain of faces to set one kind of line in."""

    fonts: Fonts
    chain: tuple[Face, ...]
    capitals: bool = False
    """Everything is set in capitals. The I with bars is then for the pronoun and for initials only, as
    letterers of English have it (Blambot), in faces that have both (`BARLESS`)."""

    def draws(self, character: str) -> bool:
        return any(self.fonts.covers(face, character) for face in self.chain)

    def runs(self, text: str) -> list[tuple[str, Face]]:
        """The text in pieces of one face each. Spaces and uncovered characters stay with what is before."""
        pieces: list[tuple[str, Face]] = []
        for character in _barless(text) if self.capitals and self.chain[0].family in BARLESS else text:
            face = next((f for f in self.chain if self.fonts.covers(f, character)), None)
            if pieces and (character.isspace() or face is None or face is pieces[-1][1]):
                pieces[-1] = (pieces[-1][0] + character, pieces[-1][1])
            else:
                pieces.append((character, face or self.chain[0]))
        return pieces

    def advance(self, text: str) -> float:
        """Width in em that the pen moves over `text`."""
        engine = layout_engine()
        return sum(_advance(face.path, face.index, part, engine) for part, face in self.runs(text))

    def laid(self, text: str, size: float) -> list[Run]:
        """The runs of a line with the pixel each starts at; both renderers draw exactly these."""
        engine, pen, runs = layout_engine(), 0.0, list[Run]()
        for part, face in self.runs(text):
            runs.append(Run(part, face, round(pen)))
            pen += _advance(face.path, face.index, part, engine) * size
        return runs

    def ink(self, text: str, size: float) -> Ink:
        """Box of all pixels that drawing the line touches. A line without ink is a point at its origin."""
        engine, boxes = layout_engine(), list[_Box]()
        for run in self.laid(text, size):
            box = _mask_box(run.face.path, run.face.index, size, run.text, engine)
            if box is not None:
                boxes.append((box[0] + run.dx, box[1], box[2] + run.dx, box[3]))
        return _around(boxes)

    def rough_ink(self, text: str, size: float) -> Ink:
        """As `ink` within a pixel or two, from the ink of single characters, which is remembered: a whole
        line has to be drawn to know its own."""
        engine, boxes, pen = layout_engine(), list[_Box](), 0.0
        if engine is ImageFont.Layout.BASIC:
            return self.ink(text, size)  # it rounds every advance, which adds up along a line
        for part, face in self.runs(text):
            for character in part:
                box = _glyph_box(face.path, face.index, size, character, engine)
                if box is not None:
                    boxes.append((box[0] + round(pen), box[1], box[2] + round(pen), box[3]))
                pen += _advance(face.path, face.index, character, engine) * size
        return _around(boxes)


BODY: frozenset[FontRole] = frozenset({"dialogue", "whisper", "phone", "thought"})
"""What is set in the face a person chose for it; shouts, captions and sounds keep the preset's."""


class Led:
    """`kernel.context.Fonts` with a face of a person's own before those of the preset."""

    def __init__(self, fonts: Fonts, face: Face) -> None:
        self._fonts = fonts
        self._own = face

    def chain(self, role: FontRole, language: str, preset: str = "") -> tuple[Face, ...]:
        chain = self._fonts.chain(role, language, preset)
        return (self._own, *chain) if role in BODY else chain

    def face(self, name: str) -> Face:
        return self._fonts.face(name)

    def covers(self, face: Face, character: str) -> bool:
        return self._fonts.covers(face, character)

    def missing(self, text: str, chain: Sequence[Face]) -> tuple[str, ...]:
        return self._fonts.missing(text, chain)

    def contours(self, face: Face, text: str) -> tuple[tuple[Point, ...], ...]:
        return self._fonts.contours(face, text)


def led(fonts: Fonts, name: str) -> Fonts:
    """The fonts with the face of this name first for the body of the text; as they are where it is "" or
    not on this machine."""
    found = _installed(name, fonts)
    return Led(fonts, found[0]) if found else fonts


def type_for(fonts: Fonts, role: FontRole, language: str, preset: str = "", first: str = "") -> Type:
    """What one kind of line is set in; `first` is the face its chain is to begin with, where it is here."""
    chain = fonts.chain(role, language, preset)
    leads = [face for face in chain if face.name == first] or _installed(first, fonts)
    values = presets.lettering()[preset or "standard"]
    return Type(fonts, tuple(dict.fromkeys([*leads, *chain])), values.capitals and language == "en")


def _installed(name: str, fonts: Fonts) -> list[Face]:
    if not name:
        return []
    try:
        return [fonts.face(name)]
    except NotFound:
        return []  # set on another machine: the chain of this one stands in, and the check says so
