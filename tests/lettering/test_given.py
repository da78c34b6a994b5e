"""Text in a shape that a person drew: the largest type that fits, at the distance of half an em."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engines.kernel.context import Regions
from engines.lettering.block import LineIn, Measures, preset_of
from engines.lettering.checks import panel_findings
from engines.lettering.document import LetteredPanels
from engines.lettering.given import block_of_shape
from engines.lettering.hand import settle
from engines.lettering.panel import letter_panel
from engines.lettering.pins import Hand
from engines.lettering.rows import settled
from engines.lettering.shapes import bounds, clearance
from engines.lettering.typeface import type_for
from tests.lettering.doubles import installed_fonts, without_raqm

PAGE = (800, 1200)
VALUES = preset_of("standard")[0]
TEXT = "그날 네가 우산을 들고 골목에서 기다리는 걸 봤어."
TEXTS = {
    "ko": (TEXT, "뭐?", "ㅋㅋㅋㅋㅋ 진짜 그랬단 말이야? 거짓말이지!"),
    "en": ("I saw you that day, waiting in the alley with an umbrella.", "No.", "Why didn't you tell me?"),
    "ja": ("昨日まではここにあったはずだと言ったでしょう？",),
}
KINDS = ("dialogue", "whisper", "shout", "phone", "narration", "thought")


def shaped(text, kind, language, shape):
    fonts = installed_fonts()
    type_ = type_for(fonts, kind, language, "standard")
    return block_of_shape(LineIn("a", kind, text), type_, Measures(VALUES, 1.0), shape, PAGE)


def size_of(block):
    left, top, right, bottom = bounds(block.outline)
    return right - left, bottom - top


@settings(max_examples=60, deadline=None)
@given(
    said=st.sampled_from([(text, code) for code, texts in TEXTS.items() for text in texts]),
    kind=st.sampled_from(KINDS),
    shape=st.tuples(st.floats(10, 900), st.floats(10, 1300)),
)
def test_words_keep_half_an_em_of_air_in_the_shape_that_was_drawn_or_one_grown_around_them(said, kind, shape):
    text, language = said
    block = shaped(text, kind, language, shape)
    lines = settled(block)
    assert "".join("".join(line.text for line in lines).split()) == "".join(text.split())
    size, usual = lines[0].size, Measures(VALUES, 1.0).size(kind)
    assert min(VALUES.min_size, usual) <= size <= usual
    assert all(clearance(block.outline, line.ink) >= 0.5 * size - 0.5 for line in lines)
    wanted = [min(drawn, most - 10) for drawn, most in zip(shape, PAGE, strict=True)]
    for now, least in zip(size_of(block), wanted, strict=True):
        assert now >= least - 1
    if size_of(block)[0] > max(shape[0], 8) + 2 or size_of(block)[1] > max(shape[1], 8) + 2:
        assert size < 1.25 * VALUES.min_size


def test_type_is_as_large_as_the_shape_lets_it_be_and_never_larger_than_usual():
    sizes = [shaped(TEXT, "dialogue", "ko", (wide, wide / 2)).lines[0].size for wide in range(240, 420, 20)]
    assert sizes == sorted(sizes) and sizes[0] < sizes[-1] == VALUES.body_size
    small = shaped(TEXT, "dialogue", "ko", (260, 130))
    size = small.lines[0].size
    assert VALUES.min_size < size < VALUES.body_size
    # No break of these words into as many lines fits at half a point more.
    _, top, _, bottom = bounds([line.origin for line in small.lines])
    tight = min(clearance(small.outline, line.ink) for line in settled(small))
    assert tight < 0.6 * size and bottom > top


@pytest.mark.parametrize(("shape", "rows"), [((640, 90), 1), ((200, 500), 5)])
def test_lines_follow_the_proportion_of_the_shape(shape, rows):
    lines = shaped(TEXT, "dialogue", "ko", shape).lines
    assert len(lines) == 1 if rows == 1 else len(lines) >= rows


def test_a_shape_drawn_taller_gets_more_lines_and_an_outline_with_room_at_its_ends():
    rows, free = [], []
    for high in (260, 400, 600):
        block = shaped(TEXT, "dialogue", "ko", (230, high))
        rows.append(len(block.lines))
        near = [x for x, y in block.outline if abs(abs(y) - 0.8 * high / 2) < 0.06 * high]
        free.append(max(near) / 115)
        assert block.lines[0].size == VALUES.body_size
    assert rows == sorted(rows) and rows[-1] > rows[0]
    assert free == sorted(free) and free[-1] > free[0] + 0.05


def test_lines_are_not_broken_for_height_where_the_shape_is_hardly_higher_than_wide():
    assert len(shaped(TEXT, "dialogue", "ko", (285, 300)).lines) == 3


def test_without_shaping_by_harfbuzz_it_holds_too():
    with without_raqm():
        block = shaped(TEXT, "dialogue", "ko", (300, 150))
        assert all(clearance(block.outline, line.ink) >= 0.5 * line.size - 0.5 for line in settled(block))


def test_bare_words_and_sounds_have_no_shape_to_be_set_in():
    assert shaped("쾅!", "sfx", "ko", (200, 200)) is None
    assert shaped("   ", "dialogue", "ko", (200, 200)) is None


def page(**hands):
    panel = letter_panel(
        [LineIn("a", "dialogue", TEXT)], "ko", PAGE, Regions(), "standard", installed_fonts()
    )
    put = panel.balloons["ko"][0].model_copy(update=hands)
    whole = LetteredPanels(panels=(panel.model_copy(update={"balloons": {"ko": (put,)}}),))
    return settle(whole, installed_fonts()).panels[0]


def rules(panel):
    found = panel_findings(panel, "ko", [LineIn("a", "dialogue", TEXT)], (), VALUES)
    return {finding.rule for finding in found}


def test_smaller_type_and_an_outgrown_shape_are_told_never_silent():
    assert rules(page(width=420.0, height=240.0)) == set()
    assert rules(page(width=260.0, height=130.0)) == {"type_set_smaller"}
    assert "shape_outgrown" in rules(page(width=60.0, height=60.0))


def test_a_run_makes_room_for_the_shape_that_was_drawn():
    lines = [LineIn("a", "dialogue", TEXT), LineIn("b", "dialogue", "나도 봤어.")]
    hands = {"a": Hand(at=(400.0, 500.0), width=500.0, height=420.0)}
    fonts = installed_fonts()
    panel = letter_panel(lines, "ko", PAGE, Regions(), "standard", fonts, hands=hands)
    put, other = panel.balloons["ko"]
    drawn = put.model_copy(update={"at": (400.0, 500.0), "width": 500.0, "height": 420.0})
    whole = panel.model_copy(update={"balloons": {"ko": (drawn, other)}})
    now, beside = settle(LetteredPanels(panels=(whole,)), fonts).panels[0].balloons["ko"]
    left, top, right, bottom = bounds(now.outline)
    assert (right - left, bottom - top) == pytest.approx((500, 420), abs=1)
    assert bounds(beside.outline)[1] > bottom or bounds(beside.outline)[0] > right
