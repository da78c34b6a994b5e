"""Balloons as people put them: what they set wins, shapes follow from it, nothing leaves the canvas."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engines.kernel.context import FaceRegion, Regions
from engines.lettering.block import LineIn
from engines.lettering.document import LetteredPanels
from engines.lettering.drawn import middle
from engines.lettering.hand import settle
from engines.lettering.panel import letter_panel
from engines.lettering.shapes import bounds, clearance, inside
from tests.lettering.doubles import installed_fonts

FACE = FaceRegion(cast="a", box=(320, 620, 150, 190), mouth=(395, 760))
TEXT = "그날 네가 우산을 들고 골목에서 기다리는 걸 봤어."


def document(**hands):
    lines = [LineIn("a", "dialogue", TEXT, FACE.mouth, FACE.box), LineIn("b", "narration", "비가 왔다.")]
    panel = letter_panel(lines, "ko", (800, 1100), Regions(faces=(FACE,)), "standard", installed_fonts())
    first, second = panel.balloons["ko"]
    put = panel.model_copy(update={"balloons": {"ko": (first.model_copy(update=hands), second)}})
    return LetteredPanels(panels=(put,))


def by_hand(**hands):
    whole = document(**hands)
    panel = settle(whole, installed_fonts()).panels[0]
    return panel, panel.balloons["ko"][0], whole.panels[0].balloons["ko"][0]


def test_what_nobody_touched_stays_the_very_document():
    whole = document()
    assert settle(whole, installed_fonts()) is whole


def test_a_balloon_stands_where_it_was_put_and_its_tail_still_points_at_the_mouth():
    panel, now, was = by_hand(at=(600.0, 300.0))
    x, y = middle(now)
    assert math.dist((x, y), (600 + panel.panel[0], 300 + panel.panel[1])) <= 1
    assert [row.text for row in now.text_lines] == [row.text for row in was.text_lines]
    assert now.tail_tip and math.dist(now.tail_tip, now.mouth) < math.dist((x, y), now.mouth)


@pytest.mark.parametrize("width", [150, 260, 420, 700])
def test_a_balloon_of_another_width_is_set_anew_in_lines_that_suit_it(width):
    _, now, _ = by_hand(width=float(width))
    assert " ".join(row.text for row in now.text_lines).split() == TEXT.split()
    for row in now.text_lines:
        assert clearance(now.outline, row.ink) >= 0.5 * row.size - 0.5
    left, _, right, _ = bounds(now.outline)
    assert right - left <= max(width + 8, 230)


def test_narrower_means_more_lines():
    rows = [len(by_hand(width=float(width))[1].text_lines) for width in (600, 300, 180)]
    assert rows == sorted(rows) and rows[0] < rows[-1]


@pytest.mark.parametrize("x", [120.0, 690.0])
def test_a_balloon_put_beside_the_edge_keeps_its_place_in_narrower_lines(x):
    panel, near, was = by_hand(at=(x, 300.0))
    assert math.dist(middle(near), (x + panel.panel[0], 300 + panel.panel[1])) <= 1.5
    assert len(near.text_lines) > len(was.text_lines) and near.width is None
    assert " ".join(row.text for row in near.text_lines).split() == TEXT.split()


def test_a_tail_ends_where_it_was_put_and_can_be_none():
    panel, now, _ = by_hand(tip=(700.0, 900.0))
    assert math.dist(now.tail_tip, (700 + panel.panel[0], 900 + panel.panel[1])) < 1
    assert by_hand(tailed=False)[1].tail is None
    inside_it = middle(by_hand()[2])
    assert by_hand(tip=(inside_it[0] - panel.panel[0], inside_it[1] - panel.panel[1]))[1].tail is None


def test_what_was_moved_in_a_document_of_before_stays_moved():
    _, now, was = by_hand(offset=(40.0, 25.0))
    assert math.dist(middle(now), (middle(was)[0] + 40, middle(was)[1] + 25)) <= 1.5
    assert now.at is not None and now.offset == (0.0, 0.0)


@settings(max_examples=40, deadline=None)
@given(
    at=st.one_of(st.none(), st.tuples(st.floats(-500, 2000), st.floats(-500, 2000))),
    width=st.one_of(st.none(), st.floats(1, 3000)),
    height=st.one_of(st.none(), st.floats(1, 3000)),
    tip=st.one_of(st.none(), st.tuples(st.floats(-500, 2000), st.floats(-500, 2000))),
    tailed=st.booleans(),
)
def test_whatever_is_set_nothing_leaves_the_canvas_and_laying_it_out_twice_changes_nothing(
    at, width, height, tip, tailed
):
    whole = document(at=at, width=width, height=height, tip=tip, tailed=tailed)
    once = settle(whole, installed_fonts())
    panel, now = once.panels[0], once.panels[0].balloons["ko"][0]
    left, top, right, bottom = bounds(now.outline)
    assert left >= 0 and top >= 0 and right <= panel.canvas[0] and bottom <= panel.canvas[1]
    assert all(inside((row.ink[0], row.ink[1]), now.outline) for row in now.text_lines)
    assert settle(once, installed_fonts()) == once


@pytest.mark.parametrize("at", [(150.0, 300.0), (650.0, 300.0)])
def test_the_tail_of_a_voice_from_outside_leaves_by_the_side_its_balloon_was_moved_to(at):
    lines = [LineIn("a", "dialogue", "거기 누구 있어요?", off=True)]
    panel = letter_panel(lines, "ko", (800, 1100), Regions(), "standard", installed_fonts())
    put = panel.balloons["ko"][0].model_copy(update={"at": at})
    whole = LetteredPanels(panels=(panel.model_copy(update={"balloons": {"ko": (put,)}}),))
    now = settle(whole, installed_fonts()).panels[0].balloons["ko"][0]
    left, _, right, _ = bounds(now.outline)
    assert now.tail_tip is not None
    assert 0 <= now.tail_tip[0] < left if at[0] < 400 else right < now.tail_tip[0] <= 800
