"""One geometry, two renderers."""

from __future__ import annotations

import re
from itertools import pairwise
from xml.etree import ElementTree

import pytest
from PIL import Image, ImageChops

import presets
from engines.kernel.context import Regions
from engines.lettering.block import LineIn
from engines.lettering.drawn import middle
from engines.lettering.looks import even
from engines.lettering.panel import letter_panel
from engines.lettering.raster import dashes, render
from engines.lettering.sample import sample_lettered
from engines.lettering.svg import render_svg
from tests.lettering.doubles import floor_fonts, installed_fonts, without_raqm

SVG = "{http://www.w3.org/2000/svg}"


def one_balloon(text="안녕하세요", kind="dialogue", size=(800, 500)):
    lines = [LineIn("a", kind, text, (500, 400), (450, 330, 100, 110))]
    return letter_panel(lines, "ko", size, Regions(), "standard", installed_fonts())


def drawn_box(panel, **changes):
    fonts = installed_fonts()
    blank = Image.new("RGB", (800, 500), "#88aacc")
    drawn = render(blank, panel, "ko", fonts, **changes)
    return ImageChops.difference(drawn, blank).getbbox()


def test_a_picture_that_fills_the_canvas_comes_back_in_rgb_with_its_balloon():
    panel = one_balloon()
    xs = [x for x, _ in panel.balloons["ko"][0].outline]
    left, _, right, _ = drawn_box(panel)
    assert abs(left - min(xs)) <= 5 and abs(right - max(xs)) <= 5


def test_the_gutter_is_clear_unless_a_colour_is_given():
    panel = one_balloon("아주 긴 대사입니다. " * 60)
    assert panel.canvas[1] > 500
    gutter = (0, 0 if panel.panel[1] else panel.canvas[1] - 1)
    clear = render(None, panel, "ko", installed_fonts())
    assert clear.mode == "RGBA" and clear.getpixel(gutter) == (0, 0, 0, 0)
    night = render(None, panel, "ko", installed_fonts(), gutter="#000010")
    assert night.mode == "RGB" and night.getpixel(gutter) == (0, 0, 16)


def test_both_renderers_honour_how_far_a_person_moved_a_balloon():
    panel = one_balloon()
    balloon = panel.balloons["ko"][0]
    moved = panel.model_copy(update={"balloons": {"ko": (balloon.model_copy(update={"offset": (60, 40)}),)}})
    before, after = drawn_box(panel), drawn_box(moved)
    # The tail's tip stays at the mouth, so only the far sides tell by how much.
    assert after[0] - before[0] == pytest.approx(60, abs=2) and after[1] - before[1] == pytest.approx(
        40, abs=2
    )
    texts = [ElementTree.fromstring(render_svg(one, "ko", installed_fonts())) for one in (panel, moved)]
    xs = [float(next(text.iter(f"{SVG}tspan")).get("x")) for text in texts]
    assert xs[1] - xs[0] == 60


def test_svg_has_all_text_escaped_and_in_the_same_places():
    text = "<script>alert('\"&')</script> ${x} {{y}}"
    panel = one_balloon(text)
    svg = render_svg(panel, "ko", installed_fonts(), picture_href='a".png"><script>')
    root = ElementTree.fromstring(svg)
    assert "<script" not in svg and {child.tag for child in root} == {f"{SVG}image", f"{SVG}g"}
    rows = ["".join(element.itertext()) for element in root.iter(f"{SVG}text")]
    assert " ".join(rows) == text
    first = next(root.iter(f"{SVG}tspan"))
    origin = panel.balloons["ko"][0].text_lines[0].origin
    assert (float(first.get("x")), float(first.get("y"))) == origin
    assert root.get("viewBox") == "0 0 800 500"


@pytest.mark.parametrize("fonts", [installed_fonts, floor_fonts], ids=["installed", "floor"])
@pytest.mark.parametrize("language", ["ko", "en"])
def test_sample_documents_draw_in_pixels_and_svg_with_any_fonts(fonts, language):
    for panel in sample_lettered(5, fonts(), language=language).panels:
        assert render(None, panel, language, fonts()).size == panel.canvas
        with without_raqm():
            assert render(None, panel, language, fonts()).size == panel.canvas
        ElementTree.fromstring(render_svg(panel, language, fonts()))


def test_a_face_of_another_machine_is_replaced_and_still_draws():
    panel = one_balloon()
    strange = panel.balloons["ko"][0].model_copy(update={"font": "Not Here Sans"})
    panel = panel.model_copy(update={"balloons": {"ko": (strange,)}})
    assert drawn_box(panel) is not None


def test_a_preset_may_be_given_by_its_values():
    panel, fonts = one_balloon(), installed_fonts()
    by_name = render(None, panel, "ko", fonts, "standard")
    by_values = render(None, panel, "ko", fonts, presets.lettering()["standard"])
    assert ImageChops.difference(by_name, by_values).getbbox() is None


def test_what_lies_over_another_balloon_is_drawn_over_it_in_pixels_and_in_svg():
    lines = [LineIn("a", "dialogue", "앞에 있는 말"), LineIn("b", "dialogue", "뒤에 있는 말")]
    fonts = installed_fonts()
    panel = letter_panel(lines, "ko", (800, 500), Regions(), "standard", fonts)
    first, second = panel.balloons["ko"]
    x, y = (there - here for here, there in zip(middle(first), middle(second), strict=True))
    seen: dict[int, tuple[object, list[str]]] = {}
    for layer in (0, 1):
        over = first.shifted(x, y).model_copy(update={"layer": layer})
        pile = panel.model_copy(update={"balloons": {"ko": (over, second)}})
        drawn = re.findall(r'data-line="(\w)"', render_svg(pile, "ko", fonts))
        seen[layer] = (render(None, pile, "ko", fonts).tobytes(), drawn)
    assert [drawn for _, drawn in seen.values()] == [["a", "b"], ["b", "a"]]
    assert seen[0][0] != seen[1][0]


def test_dashes_run_around_corners_and_come_out_even():
    square = [(0, 0), (100, 0), (100, 100), (0, 100)]
    pieces = dashes(square, *even(square, 15, 10))
    lengths = [sum(abs(a[0] - b[0]) + abs(a[1] - b[1]) for a, b in pairwise(p)) for p in pieces]
    assert len(pieces) == 16
    assert all(length == pytest.approx(15, abs=0.1) for length in lengths)
