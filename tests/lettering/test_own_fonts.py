"""A person's own font leads; what it cannot draw falls back letter by letter, exported and in the editor."""

from __future__ import annotations

import io
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont
from pylopdf_fonts_ko import serif_path

from engines.kernel.context import Regions
from engines.lettering.block import LineIn
from engines.lettering.document import LetteredPanels
from engines.lettering.hand import settle
from engines.lettering.panel import letter_panel
from engines.lettering.raster import render
from engines.lettering.svg import render_svg
from engines.runtime.font_files import cut, faces_of, stamp_of
from engines.runtime.fonts import SystemFonts
from engines.studio.looks import looks

SVG = "{http://www.w3.org/2000/svg}"
FILE = "mine.otf"


@pytest.fixture
def fonts(tmp_path: Path) -> SystemFonts:
    """With one of a person's own: a serif of capital letters and nothing else."""
    serif = faces_of(stamp_of(serif_path()))[0]
    (tmp_path / FILE).write_bytes(cut(serif[0], stamp_of(serif[2]), serif[3], "ABCDEFGHIJKLMNOPQRSTUVWXYZ "))
    return SystemFonts(tmp_path)


def own(face) -> bool:
    return face.path.name == FILE


def lettered(fonts: SystemFonts, text: str, kind: str = "dialogue", **hands: object):
    panel = letter_panel([LineIn("a", kind, text)], "ko", (800, 500), Regions(), "standard", fonts)
    put = panel.balloons["ko"][0].model_copy(update=hands)
    return settle(LetteredPanels(panels=(panel.model_copy(update={"balloons": {"ko": (put,)}}),)), fonts)


def test_every_letter_it_has_is_drawn_in_it_and_hangul_in_the_next_face(fonts: SystemFonts):
    document = lettered(fonts, "OK 안녕 HI")
    (look,) = looks(document, fonts).panels["panel"]["ko"]
    runs = [run for line in look.runs for run in line]
    assert "".join("".join(run.text for run in runs if own(run.face)).split()) == "OKHI"
    assert "".join("".join(run.text for run in runs if not own(run.face)).split()) == "안녕"
    # What is exported begins with the O of that very file.
    line = document.panels[0].balloons["ko"][0].text_lines[0]
    drawn = np.asarray(render(None, document.panels[0], "ko", fonts).convert("L"))
    x, y = (round(number) for number in line.origin)
    width, height = round(0.7 * line.size), round(0.9 * line.size)
    alone = Image.new("L", (width, height), 255)
    face = ImageFont.truetype(str(runs[0].face.path), line.size)
    ImageDraw.Draw(alone).text((0, height - 1), "O", fill=0, font=face, anchor="ls")
    there = drawn[y - height + 1 : y + 1, x : x + width]
    assert np.abs(there.astype(int) - np.asarray(alone)).mean() < 8


def test_the_editor_is_given_its_letters_and_svg_names_it(fonts: SystemFonts):
    document = lettered(fonts, "OK 안녕")
    found = looks(document, fonts)
    face, characters = next(row for row in found.faces.values() if own(row[0]))
    assert "".join(characters.split()) == "KO"
    part = ImageFont.truetype(io.BytesIO(fonts.part(face, characters)), 100)
    assert part.getlength("OK") == ImageFont.truetype(str(face.path), 100).getlength("OK")
    spans = ElementTree.fromstring(render_svg(document.panels[0], "ko", fonts)).iter(f"{SVG}tspan")
    families = {span.text.strip(): span.get("font-family") for span in spans}
    assert face.name in families["OK"] and face.name not in families["안녕"]


@pytest.mark.parametrize("manner", ["coming", "growing"])
def test_a_sound_in_it_bends_and_recedes_with_its_neighbours(fonts: SystemFonts, manner: str):
    document = lettered(fonts, "BOOM 쾅", "sfx", manner=manner)
    (look,) = looks(document, fonts).panels["panel"]["ko"]
    assert [own(one.face) for one in look.letters] == [True] * 4 + [False]
    assert all(bool(one.path) == (manner == "coming") for one in look.letters)
    picture = Image.new("RGB", (800, 500), "#88aacc")
    assert render(picture, document.panels[0], "ko", fonts).getcolors(1_000_000) != [
        (400_000, (136, 170, 204))
    ]


def test_a_shape_that_was_drawn_holds_words_in_two_faces(fonts: SystemFonts):
    (panel,) = lettered(fonts, "OK 안녕 HELLO 여러분", width=260.0, height=180.0).panels
    xs = [x for x, _ in panel.balloons["ko"][0].outline]
    assert max(xs) - min(xs) == pytest.approx(260, abs=1)
