"""Font files: which faces are in them, what these can draw, what they hash to. Nothing is read before it is
asked for; names come from FreeType, coverage from the cmap through HarfBuzz.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

import uharfbuzz
from PIL import ImageFont

from engines.kernel.document import Point
from engines.kernel.errors import StorageFailed

_PIECES = 6
"""Straight pieces a curve of a glyph is drawn in."""
_SUFFIXES = frozenset({".ttf", ".otf", ".ttc", ".otc"})
_UNNAMED = (None, "", "Regular", "Book", "Normal", "Roman")
"""Styles that are left out of a face's name."""
Found = tuple[str, str, Path, int]
"""Name, family, file, index in the file."""
Stamp = tuple[Path, int, int]
"""File, change time in ns, size: equal stamps mean the same bytes."""


def font_paths(folder: Path, deep: bool = True) -> Iterator[Path]:
    if folder.is_file():
        yield folder
    elif folder.is_dir():
        every = folder.rglob("*") if deep else folder.iterdir()
        yield from sorted(path for path in every if path.suffix.lower() in _SUFFIXES and path.is_file())


def scan(folder: Path, deep: bool = True) -> list[Found]:
    return [face for path in font_paths(folder, deep) for face in faces_of(stamp_of(path))]


def stamp_of(path: Path) -> Stamp:
    try:
        status = path.stat()
    except OSError as error:
        raise StorageFailed("font_gone", font=path.name, cause=str(error)) from error
    return path, status.st_mtime_ns, status.st_size


@lru_cache(maxsize=2048)
def faces_of(stamp: Stamp) -> tuple[Found, ...]:
    """Faces in a file; none when FreeType cannot read it."""
    path = stamp[0]
    count = 64 if path.suffix.lower() in {".ttc", ".otc"} else 1
    found: list[Found] = []
    for index in range(count):
        try:
            family, style = ImageFont.truetype(str(path), 16, index=index).getname()
        except OSError:
            break  # past the collection's last face, or no font at all: `refused` names the latter
        family = family or path.stem
        name = family if style in _UNNAMED else f"{family} {style}"
        found.append((name, family, path, index))
    return tuple(found)


@lru_cache(maxsize=256)
def _shaper(stamp: Stamp, index: int) -> Any:
    harfbuzz: Any = uharfbuzz  # the package is a compiled module without types
    return harfbuzz.Font(harfbuzz.Face(harfbuzz.Blob(_bytes(stamp)), index))


@lru_cache(maxsize=256)
def coverage(stamp: Stamp, index: int) -> frozenset[int]:
    return frozenset(_shaper(stamp, index).face.unicodes)


@lru_cache(maxsize=16384)
def draws(stamp: Stamp, index: int, code: int) -> bool:
    """Whether the glyph has ink: BM JUA and HANNA map ‘ ’ — · and others to empty outlines."""
    if chr(code).isspace():
        return True
    font = _shaper(stamp, index)
    extents = font.get_glyph_extents(font.get_nominal_glyph(code))
    return extents is not None and bool(extents.width or extents.height)


class _Pen:
    """Takes down a glyph's contours, `dx` to the right and y downwards, its curves in straight pieces."""

    def __init__(self, unit: float, dx: float) -> None:
        self.contours: list[list[Point]] = []
        self._unit, self._dx = unit, dx

    def moveTo(self, to: Point) -> None:
        self.contours.append([self._at(to)])

    def lineTo(self, to: Point) -> None:
        self.contours[-1].append(self._at(to))

    def qCurveTo(self, by: Point, to: Point) -> None:
        here = self.contours[-1][-1]
        self._bent(here, self._at(by), self._at(by), self._at(to), square=True)

    def curveTo(self, by: Point, then: Point, to: Point) -> None:
        self._bent(self.contours[-1][-1], self._at(by), self._at(then), self._at(to), square=False)

    def closePath(self) -> None:
        """Contours are closed by themselves."""

    def endPath(self) -> None:
        """As closePath."""

    def _at(self, point: Point) -> Point:
        return point[0] / self._unit + self._dx, -point[1] / self._unit

    def _bent(self, a: Point, b: Point, c: Point, d: Point, *, square: bool) -> None:
        for step in range(1, _PIECES + 1):
            t = step / _PIECES
            u = 1 - t
            parts = (u * u, 2 * u * t, 0.0, t * t) if square else (u**3, 3 * u * u * t, 3 * u * t * t, t**3)
            x, y = (
                sum(part * one[at] for part, one in zip(parts, (a, b, c, d), strict=True)) for at in (0, 1)
            )
            self.contours[-1].append((x, y))


@lru_cache(maxsize=2048)
def contours(stamp: Stamp, index: int, text: str) -> tuple[tuple[Point, ...], ...]:
    """The outlines of shaped letters in em, pen at (0, 0), y downwards; none where they are pictures."""
    harfbuzz: Any = uharfbuzz
    font, buffer = _shaper(stamp, index), harfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    harfbuzz.shape(font, buffer)
    unit, pen, found = float(font.face.upem), 0.0, list[tuple[Point, ...]]()
    for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        glyph = _Pen(unit, (pen + place.x_offset) / unit)
        font.draw_glyph_with_pen(info.codepoint, glyph)
        found.extend(tuple(one) for one in glyph.contours if len(one) > 2)
        pen += place.x_advance
    return tuple(found)


def hashed(stamp: Stamp) -> str:
    """sha256 of the file, never held whole: a collection for all of Han has 20 MB."""
    try:
        with stamp[0].open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise StorageFailed("font_gone", font=stamp[0].name, cause=str(error)) from error


def _bytes(stamp: Stamp) -> bytes:
    try:
        return stamp[0].read_bytes()
    except OSError as error:
        raise StorageFailed("font_gone", font=stamp[0].name, cause=str(error)) from error


def cut(name: str, stamp: Stamp, index: int, characters: str) -> bytes:
    """A font file of no more than these characters. Raises StorageFailed `font_gone`, `font_part`."""
    harfbuzz: Any = uharfbuzz
    wanted = harfbuzz.SubsetInput()
    wanted.unicode_set.update(map(ord, characters))
    whole = _shaper(stamp, index).face
    try:
        return bytes(harfbuzz.subset(whole, wanted).blob.data)
    except RuntimeError as error:
        raise StorageFailed("font_part", font=name, cause=str(error)) from error
