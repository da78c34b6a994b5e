"""Font files that people brought: kept by what is in them, in the place of the pictures.

    OwnFonts(place, folder)             a folder or an fsspec address; `folder` is this machine's
    own.put(data) -> OwnFont            InvalidInput for what is no font
    own.path(name) -> Path | None       the file, fetched where another machine put it

Nothing of a file's own name is used. A face is named as it calls itself, and by the first digits of its
file's digest: two people's fonts of one name stay apart.
"""

from __future__ import annotations

import hashlib
import io
import math
import re
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import Any

import uharfbuzz
from PIL import ImageFont

from engines.kernel.errors import InvalidInput
from engines.runtime.asset_files import open_files
from engines.runtime.disk import disk_errors, write_atomically

MOST_BYTES = 20_000_000
_STARTS = {b"\x00\x01\x00\x00": "ttf", b"true": "ttf", b"OTTO": "otf"}
"""First bytes of a file → how its kind of font is called."""
_NAMED = re.compile(r"\[([0-9a-f]{16})\]$")
_AGAIN = 60.0
"""Seconds until a file that was not there is looked for again."""
_LONGEST = 60
_UNUSABLE = re.compile(r"[\x00-\x1f\x7f\[\]<>\"'`\\{};]+")
"""What no name of a face may bring along into pages and style sheets."""
_HANGUL = range(0xAC00, 0xD7A4)
_LATIN = range(0x21, 0x7F)


@dataclass(frozen=True)
class OwnFont:
    """`name` is what documents store. How many Hangul syllables and Latin characters it draws."""

    name: str
    hangul: int
    latin: int


class OwnFonts:
    """Thread-safe; any number of processes may share a place."""

    def __init__(self, place: str | Path, folder: Path) -> None:
        self._place, self._files, self._folder = str(place), open_files(place), folder
        self._gone: dict[str, float] = {}

    def put(self, data: bytes) -> OwnFont:
        """Keep a font file. Raises InvalidInput `font_too_heavy`, `font_not_font`, `font_draws_nothing`,
        StorageFailed."""
        font, mark = _looked_at(data)
        with disk_errors(self._place, item=mark):
            self._files.write(_stored(mark), data)
            write_atomically(self._folder / f"{mark}.ttf", data)
        return font

    def path(self, name: str) -> Path | None:
        """The file of a face that `put` has named; None for any other name, or where its file is gone."""
        found = _NAMED.search(name)
        if found is None:
            return None
        mark, path = found.group(1), self._folder / f"{found.group(1)}.ttf"
        if path.is_file():
            return path
        # Asked for with every balloon: a place far away is not asked each time for what it has not.
        if monotonic() - self._gone.get(mark, -math.inf) < _AGAIN:
            return None
        if self._fetched(mark, path):
            return path
        self._gone[mark] = monotonic()
        return None  # the preset's faces stand in, as for every font that is not on this machine

    def _fetched(self, mark: str, path: Path) -> bool:
        try:
            data = self._files.read(_stored(mark))
            return _mark(data) == mark and write_atomically(path, data)
        except OSError:
            return False


def _stored(mark: str) -> str:
    return f"fonts/{mark}.ttf"


def _mark(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:16]


def _looked_at(data: bytes) -> tuple[OwnFont, str]:
    """What is in a file, by opening it as everything that draws will."""
    if len(data) > MOST_BYTES:
        raise InvalidInput("font_too_heavy", limit=MOST_BYTES // 1_000_000, megabytes=len(data) // 1_000_000)
    if data[:4] not in _STARTS:
        raise InvalidInput("font_not_font", cause="the file begins with none of the marks of TTF and OTF")
    try:
        family, style = _drawn(data)
        codes = _codes(data)
    except (OSError, ValueError, RuntimeError, MemoryError, OverflowError) as error:
        raise InvalidInput("font_not_font", cause=f"{type(error).__name__}: {error}") from error
    hangul, latin = sum(code in codes for code in _HANGUL), sum(code in codes for code in _LATIN)
    if not hangul and latin < 26:
        raise InvalidInput("font_draws_nothing", count=len(codes))
    mark = _mark(data)
    plain = _plain(family, style) or "Font"
    return OwnFont(f"{plain} [{mark}]", hangul, latin), mark


def _drawn(data: bytes) -> tuple[str, str]:
    """Family and style, once the face has set a few letters."""
    face = ImageFont.truetype(io.BytesIO(data), 32, layout_engine=ImageFont.Layout.BASIC)
    face.getmask2("Aa가힣", mode="L", anchor="ls")
    family, style = face.getname()
    return family or "", style or ""


def _codes(data: bytes) -> frozenset[int]:
    harfbuzz: Any = uharfbuzz
    return frozenset(harfbuzz.Face(harfbuzz.Blob(data)).unicodes)


def _plain(family: str, style: str) -> str:
    whole = family if style in ("", "Regular", "Book", "Normal", "Roman") else f"{family} {style}"
    return " ".join(_UNUSABLE.sub(" ", whole).split())[:_LONGEST].strip()
