"""Sound effects: letters stand as it sounds, or as a person wishes; nothing of them is lost or doubled."""

from __future__ import annotations

import math
import re
from itertools import pairwise
from typing import get_args
from xml.etree import ElementTree

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageStat

import presets
from engines.kernel.context import Regions
from engines.lettering.block import LineIn, Measures, preset_of
from engines.lettering.checks import panel_findings
from engines.lettering.document import LetteredPanels, Manner
from engines.lettering.drawn import middle
from engines.lettering.hand import settle
from engines.lettering.hearing import manner_of
from engines.lettering.looks import look_of, type_of
from engines.lettering.panel import letter_panel
from engines.lettering.pins import Hand
from engines.lettering.raster import render
from engines.lettering.sounds import sound
from engines.lettering.strokes import letters_mask
from engines.lettering.svg import render_svg
from engines.lettering.typeface import type_for
from engines.packaging.scaling import scale_lettered
from tests.lettering.doubles import installed_fonts

MANNERS = get_args(Manner)
TEXTS = st.one_of(
    st.sampled_from(
        ["쾅!!", "두근두근", "DRIP", "ba-dump", "쿵… 쿵…", "!!!", "ドキドキ", "بوم", "a" * 70, "👍🏽펑"]
    ),
    st.text(alphabet="가쾅ㅋ르Wi!―. ", min_size=1, max_size=30).filter(lambda text: text.strip()),
)


def one_sound(text, manner=None, size=(800, 600), preset="standard", at=None):
    """(what the engine laid, what is seen)."""
    fonts, line = installed_fonts(), LineIn("a", "sfx", text)
    hands = {"a": Hand(at=at, manner=manner)} if manner or at else None
    panel = letter_panel([line], "ko", size, Regions(), preset, fonts, hands=hands)
    wished = panel.balloons["ko"][0].model_copy(update={"manner": manner, "at": at})
    panel = panel.model_copy(update={"balloons": {"ko": (wished,)}})
    return panel, settle(LetteredPanels(preset=preset, panels=(panel,)), fonts).panels[0]


@settings(max_examples=60, deadline=None)
@given(
    text=TEXTS,
    manner=st.sampled_from([None, *MANNERS]),
    preset=st.sampled_from(sorted(presets.lettering())),
    room=st.integers(120, 800),
)
def test_all_that_is_drawn_of_a_sound_is_in_its_box_and_in_its_room(text, manner, preset, room):
    values, fonts = preset_of(preset)[0], installed_fonts()
    type_ = type_for(fonts, "sfx", "ko", preset)
    block = sound(LineIn("a", "sfx", text), type_, Measures(values, 1.0), room, manner)
    if len(text) < 20:
        assert 2 * block.half_width <= room + 2
    panel = letter_panel([block.line], "ko", (800, 3000), Regions(), preset, fonts)
    balloon = panel.balloons["ko"][0].model_copy(
        update={"text_lines": block.lines, "letters": block.letters, "kind": "sfx"}
    )
    look = look_of(balloon, type_of(balloon, "ko", fonts, preset), values, 1.0)
    w, h = block.half_width, block.half_height
    drawn = np.asarray(letters_mask(look, (-w - 9, -h - 9, w + 9, h + 9), 2, look.light)) > 40
    assert drawn.any() and drawn.sum() == drawn[8:-8, 8:-8].sum()
    words = "".join(letter.text for letter in block.letters).replace(" ", "")
    assert words == "".join(line.text for line in block.lines).replace(" ", "")


@pytest.mark.parametrize(
    ("text", "manner"),
    [
        *(("쾅!!", "growing"), ("CRAAASH", "growing"), ("두근두근", "trembling"), ("ba-dump", "trembling")),
        *(("휘이이익", "going"), ("와르르르", "falling"), ("DRIP", "falling"), ("아무거나", "straight")),
        *(("으랏차!", "growing"), ("뽀옹―", "arc_up"), ("오프", "straight"), ("Offer", "straight")),
    ],
)
def test_a_sound_stands_as_it_is_heard(text, manner):
    assert manner_of(text) == manner


def test_letters_grow_shrink_fall_and_bend_as_they_are_told():
    def turns(manner, text="가나다라"):
        return [letter.turn for letter in one_sound(text, manner)[1].balloons["ko"][0].letters]

    sizes = [abs(a * d - b * c) for a, b, c, d in turns("growing")]
    assert all(one < other for one, other in pairwise(sizes))
    assert sizes[0] == pytest.approx([abs(a * d - b * c) for a, b, c, d in turns("shrinking")][-1], rel=0.01)
    arch, bowl = ([b for _, b, _, _ in turns(one)] for one in ("arc_up", "arc_down"))
    assert arch == sorted(arch) and arch[0] < 0 < arch[-1] and bowl == sorted(bowl, reverse=True)
    waves = [b for _, b, _, _ in turns("trembling")]
    assert all(one * other < 0 for one, other in pairwise(waves))


@pytest.mark.parametrize(("manner", "larger"), [("coming", -1), ("going", 0)])
def test_a_word_in_perspective_stands_on_one_wall(manner, larger):
    letters = one_sound("가나다라마", manner)[1].balloons["ko"][0].letters
    size, ends = 80.0, (letters[0], letters[-1])
    heights = [math.dist(one.at(40, 0), one.at(40, -size)) for one in ends]
    assert heights[larger] > 1.4 * heights[-1 - larger]
    # The foot of all letters is one straight line, their heads another, and the two meet far away.
    for y in (10.0, -70.0):
        feet = [one.at(x, y) for one in letters for x in (5.0, 75.0)]
        (x0, y0), (x1, y1) = feet[0], feet[-1]
        off = [
            abs((x1 - x0) * (y - y0) - (x - x0) * (y1 - y0)) / math.dist(feet[0], feet[-1]) for x, y in feet
        ]
        assert max(off) < 0.6
    assert [one.at(x, -30)[0] for one in letters for x in (5.0, 75.0)] == sorted(
        one.at(x, -30)[0] for one in letters for x in (5.0, 75.0)
    )


def test_letters_in_perspective_are_contours_with_their_words_beside_and_pictures_stay_text():
    fonts = installed_fonts()
    seen = one_sound("쾅앙👍", "coming")[1]
    root = ElementTree.fromstring(render_svg(seen, "ko", fonts))
    svg = "{http://www.w3.org/2000/svg}"
    words = [one.text for one in root.iter(f"{svg}title")]
    assert words[:2] == ["쾅", "앙"] and root.find(f".//{svg}path").get("transform").startswith("matrix(")
    half = scale_lettered(seen, 400, "ko")
    whole, small = (render(None, one, "ko", fonts, gutter="#fff").convert("L") for one in (seen, half))
    apart = ImageChops.difference(whole.resize(small.size, Image.Resampling.BOX), small)
    assert ImageStat.Stat(apart).mean[0] < 2


@settings(max_examples=20, deadline=None)
@given(manner=st.sampled_from(MANNERS), at=st.sampled_from([None, (100, 80), (700, 550)]))
def test_a_chosen_manner_outlives_runs_and_settling_and_is_let_go_without_a_trace(manner, at):
    fonts = installed_fonts()
    laid, seen = one_sound("두근두근", manner, at=at)
    again = settle(LetteredPanels(panels=(seen,)), fonts).panels[0]
    assert again.balloons["ko"][0].letters == seen.balloons["ko"][0].letters
    plain, _ = one_sound("두근두근")
    # What the engine laid is what it would be by itself, but for its place.
    assert [one.turn for one in laid.balloons["ko"][0].letters] == [
        one.turn for one in plain.balloons["ko"][0].letters
    ]
    found = panel_findings(seen, "ko", [LineIn("a", "sfx", "두근두근")], [], preset_of("standard")[0])
    assert found == []


def test_others_make_room_for_the_manner_of_one():
    fonts = installed_fonts()
    lines = [LineIn("a", "sfx", "쿠구구구궁"), LineIn("b", "dialogue", "뭐야?")]
    hands = {"a": Hand(manner="falling")}
    panel = letter_panel(lines, "ko", (500, 300), Regions(), "standard", fonts, hands=hands)
    first, second = panel.balloons["ko"]
    rows = (first.model_copy(update={"manner": "falling"}), second)
    seen = settle(LetteredPanels(panels=(panel.model_copy(update={"balloons": {"ko": rows}}),)), fonts)
    assert panel_findings(seen.panels[0], "ko", lines, [], preset_of("standard")[0]) == []


def test_svg_has_the_matrices_that_are_drawn_in_pixels():
    fonts = installed_fonts()
    _, panel = one_sound("두근두근", preset="action")
    balloon = panel.balloons["ko"][0]
    root = ElementTree.fromstring(render_svg(panel, "ko", fonts, "action"))
    texts = list(root.iter("{http://www.w3.org/2000/svg}text"))
    assert [text.text for text in texts] == [letter.text for letter in balloon.letters]
    for text, letter in zip(texts, balloon.letters, strict=True):
        numbers = [float(one) for one in re.findall(r"-?[\d.]+", text.get("transform"))]
        assert numbers == pytest.approx([*letter.turn, *letter.origin], abs=1e-3)


def test_a_painted_sound_has_its_tones_contour_and_edge_and_a_small_word_is_written_in_ink():
    fonts, values = installed_fonts(), presets.lettering()["action"]
    for text, colours in (("쾅", 4), ("멈칫", 2)):
        _, panel = one_sound(text, preset="action")
        picture = Image.new("RGB", (800, 600), "#4060ff")
        drawn = {colour for _, colour in render(picture, panel, "ko", fonts, "action").getcolors(1 << 20)}
        assert (21, 19, 24) in drawn and (255, 255, 255) in drawn
        assert any(red > 200 and 80 < green < 220 and blue < 80 for red, green, blue in drawn) is (
            colours == 4
        )
        assert values.sound_contour > 0


def test_letters_keep_their_stand_at_another_size():
    _, panel = one_sound("와르르")
    half = scale_lettered(panel, 400, "ko")
    one, other = (side.balloons["ko"][0] for side in (panel, half))
    assert [letter.turn for letter in one.letters] == [letter.turn for letter in other.letters]
    assert middle(other) == pytest.approx([number / 2 for number in middle(one)], abs=0.6)
    assert other.letters[0].origin == pytest.approx([number / 2 for number in one.letters[0].origin], abs=0.6)
