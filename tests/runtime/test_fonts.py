"""Fonts: where they come from, what they cover, what is reported before anything is drawn."""

from __future__ import annotations

import io
import shutil
from pathlib import Path

import pytest
from PIL import ImageFont
from pylopdf_fonts_ko import sans_path, serif_path

from engines.kernel.context import Face
from engines.kernel.errors import NotFound
from engines.runtime.fonts import SystemFonts


@pytest.fixture
def uploads(tmp_path: Path) -> Path:
    folder = tmp_path / "fonts"
    folder.mkdir()
    return folder


def test_without_any_system_font_the_package_still_covers_all_hangul():
    fonts = SystemFonts(folders=[])
    for role in ("dialogue", "shout", "whisper", "phone", "thought", "narration", "sfx"):
        chain = fonts.chain(role, "ko")
        every = "".join(chr(code) for code in range(0xAC00, 0xD7A4))
        assert fonts.missing(every + "ㅋㅠ…「」!?Hello", chain) == ()


def test_a_chain_begins_with_the_presets_face_and_ends_with_the_floor():
    fonts = SystemFonts()
    chain = [face.name for face in fonts.chain("dialogue", "ko")]
    assert "Noto Sans KR" in chain and len(set(chain)) == len(chain)
    if "BM JUA_TTF" in chain:
        assert chain[0] == "BM JUA_TTF"


def test_an_uploaded_font_leads_every_chain(uploads: Path):
    shutil.copy(serif_path(), uploads / "mine.otf")
    fonts = SystemFonts(uploads, folders=[])
    assert fonts.chain("dialogue", "ko")[0].name == "Noto Serif KR"
    assert fonts.chain("sfx", "en")[0].path == uploads / "mine.otf"


def test_a_font_uploaded_for_one_role_leads_that_role_only(uploads: Path):
    (uploads / "sfx").mkdir()
    shutil.copy(serif_path(), uploads / "sfx" / "mine.otf")
    fonts = SystemFonts(uploads, folders=[])
    assert fonts.chain("sfx", "ko")[0].name == "Noto Serif KR"
    assert fonts.chain("dialogue", "ko")[0].name == "Noto Sans KR"


def test_an_upload_is_seen_without_a_restart_and_changes_the_fingerprint(uploads: Path):
    fonts = SystemFonts(uploads, folders=[])
    before = fonts.fingerprint("standard", ["ko"])
    assert before == fonts.fingerprint("standard", ["ko"])
    shutil.copy(serif_path(), uploads / "mine.otf")
    assert fonts.fingerprint("standard", ["ko"]) != before


def test_a_file_that_is_no_font_is_left_out_and_named(uploads: Path):
    (uploads / "broken.ttf").write_bytes(b"not a font at all")
    fonts = SystemFonts(uploads, folders=[])
    assert fonts.refused == ("broken.ttf",)
    assert fonts.chain("dialogue", "ko")[0].name == "Noto Sans KR"


def test_marks_that_draw_nothing_are_not_missing_but_unknown_characters_are():
    fonts = SystemFonts(folders=[])
    chain = fonts.chain("dialogue", "ko")
    assert fonts.missing("안녕\u200b\u200d\u202e\ufe0f\u2060 하\n이", chain) == ()
    assert fonts.missing("가\U0001f9a9나\U0001f9a9", chain) == ("\U0001f9a9",)


def test_a_face_is_found_by_the_name_documents_store_and_its_digest_is_of_the_bytes():
    import hashlib

    fonts = SystemFonts(folders=[])
    face = fonts.face(fonts.chain("dialogue", "ko")[0].name)
    assert face.digest == hashlib.sha256(Path(sans_path()).read_bytes()).hexdigest()
    assert fonts.covers(face, "뷁") and not fonts.covers(face, "\U0001f9a9")


def test_unknown_faces_and_presets_are_told_by_name():
    fonts = SystemFonts(folders=[])
    with pytest.raises(NotFound) as face:
        fonts.face("Papyrus")
    assert face.value.code == "font_unknown" and face.value.values["font"] == "Papyrus"
    with pytest.raises(NotFound) as preset:
        fonts.chain("dialogue", "ko", "nowhere")
    assert preset.value.code == "lettering_preset"


def test_a_character_mapped_to_an_empty_outline_is_not_covered() -> None:
    fonts = SystemFonts()
    for role in ("dialogue", "shout", "whisper", "phone", "thought", "narration", "sfx"):
        for face in fonts.chain(role, "ko"):
            font = ImageFont.truetype(str(face.path), 40, index=face.index)
            for character in "‘’“”…—·♥★♪「」–가A!":
                if fonts.covers(face, character):
                    assert font.getmask(character).getbbox(), f"{face.name} draws nothing for {character}"


def test_korean_quotation_marks_are_drawn_by_some_face_of_every_chain() -> None:
    fonts = SystemFonts()
    for role in ("dialogue", "shout", "whisper", "phone", "thought", "narration", "sfx"):
        assert fonts.missing("‘따옴표’ “큰따옴표” — 줄표 · 가운뎃점", fonts.chain(role, "ko")) == ()


def test_a_part_of_a_font_draws_its_characters_and_no_others():
    fonts = SystemFonts(folders=[])
    face = fonts.chain("dialogue", "ko")[0]
    data = fonts.part(face, "안녕 A")
    assert len(data) < face_size(face) / 20
    whole, part = ImageFont.truetype(str(face.path), 40), ImageFont.truetype(io.BytesIO(data), 40)
    assert bytes(part.getmask("안녕 A")) == bytes(whole.getmask("안녕 A"))
    assert bytes(part.getmask("가")) == bytes(part.getmask("나")) != bytes(whole.getmask("가"))


def face_size(face: Face) -> int:
    return Path(face.path).stat().st_size
