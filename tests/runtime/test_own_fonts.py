"""Fonts that people bring: really opened, named by themselves, found again, and never by a file's name."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
import uharfbuzz
from pylopdf_fonts_ko import sans_path, serif_path

from engines.kernel.errors import InvalidInput, NotFound
from engines.runtime.fonts import SystemFonts
from engines.runtime.own_fonts import MOST_BYTES, OwnFonts, _plain


def part(path: Path, characters: str) -> bytes:
    harfbuzz: Any = uharfbuzz
    wanted = harfbuzz.SubsetInput()
    wanted.unicode_set.update(map(ord, characters))
    return bytes(harfbuzz.subset(harfbuzz.Face(harfbuzz.Blob(path.read_bytes())), wanted).blob.data)


CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@pytest.fixture
def own(tmp_path: Path) -> OwnFonts:
    return OwnFonts(tmp_path / "assets", tmp_path / "here")


def test_a_font_is_kept_with_what_it_covers_and_leads_no_chain_by_itself(own: OwnFonts) -> None:
    data = part(Path(serif_path()), CAPITALS + "가나다")
    font = own.put(data)
    assert (font.hangul, font.latin) == (3, 26) and own.put(data) == font
    fonts = SystemFonts(folders=[], own=own)
    face = fonts.face(font.name)
    assert face.name == font.name and fonts.covers(face, "A") and not fonts.covers(face, "a")
    assert face not in fonts.chain("dialogue", "ko")
    other = own.put(part(Path(serif_path()), CAPITALS))
    assert other.name != font.name and fonts.face(other.name).digest != face.digest


def test_another_machine_fetches_it_and_one_that_cannot_has_none(own: OwnFonts, tmp_path: Path) -> None:
    font = own.put(part(Path(sans_path()), CAPITALS))
    there = OwnFonts(tmp_path / "assets", tmp_path / "there")
    assert there.path(font.name) is not None
    shutil.rmtree(tmp_path / "assets" / "fonts")
    gone = OwnFonts(tmp_path / "assets", tmp_path / "elsewhere")
    assert gone.path(font.name) is None
    with pytest.raises(NotFound):
        SystemFonts(folders=[], own=gone).face(font.name)


@pytest.mark.parametrize("name", ["", "Comic Neue", "../../etc/passwd", "x [../../../../etc]", "x [0123]"])
def test_no_other_name_leads_to_a_file(own: OwnFonts, name: str) -> None:
    assert own.path(name) is None


def test_what_is_stored_is_what_was_named(own: OwnFonts, tmp_path: Path) -> None:
    font = own.put(part(Path(sans_path()), CAPITALS))
    for file in (tmp_path / "assets" / "fonts").iterdir():
        file.write_bytes(part(Path(serif_path()), CAPITALS))
    assert OwnFonts(tmp_path / "assets", tmp_path / "there").path(font.name) is None


WHOLE = part(Path(sans_path()), CAPITALS)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "font_not_font"),
        (b"PK\x03\x04 a zip", "font_not_font"),
        (b"<html>not found</html>", "font_not_font"),
        (b"wOF2" + b"\x00" * 400, "font_not_font"),
        (WHOLE[:4], "font_not_font"),
        (WHOLE[:60], "font_not_font"),
        (WHOLE[: len(WHOLE) // 3], "font_not_font"),
        (WHOLE[:4] + b"\xff" * 4000, "font_not_font"),
        (part(Path(sans_path()), "12345"), "font_draws_nothing"),
        (b"OTTO" + bytes(MOST_BYTES), "font_too_heavy"),
    ],
    ids=lambda one: one if isinstance(one, str) else "",
)
def test_what_is_no_font_for_words_is_refused(own: OwnFonts, tmp_path: Path, data: bytes, code: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        own.put(data)
    assert refused.value.code == code
    assert not (tmp_path / "assets" / "fonts").exists() and not (tmp_path / "here").exists()


def test_a_face_s_own_name_brings_nothing_into_pages() -> None:
    assert _plain("A</style><b>'\"\x00\x1b [x]", "Bold") == "A /style b x Bold"
    assert _plain("가" * 300, "Regular") == "가" * 60
