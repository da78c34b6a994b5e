"""Tails point at the mouth, end where letterers end them, and keep off others."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engines.kernel.context import FaceRegion, Regions
from engines.lettering.block import LineIn
from engines.lettering.panel import letter_panel
from engines.lettering.shapes import edges, inside, meets, polygons_meet, superellipse, widened
from engines.lettering.tails import tail
from tests.lettering.doubles import installed_fonts

OVAL = superellipse(150, 90, 2.4)
ANGLES = st.floats(0, 2 * math.pi)


@settings(max_examples=150, deadline=None)
@given(angle=ANGLES, far=st.floats(220, 900))
def test_a_tail_starts_in_the_balloon_and_ends_halfway_to_the_mouth(angle, far):
    mouth = (far * math.cos(angle), far * math.sin(angle))
    grown = tail(OVAL, mouth, 30)
    assert grown is not None
    polygon, tip = grown
    assert inside(polygon[0], OVAL) and inside(polygon[-1], OVAL) and not inside(tip, OVAL)
    assert tip in polygon
    # The way is counted along the line from the mouth through the tip back to the outline.
    step = [
        (tip[0] + (tip[0] - mouth[0]) * t / 100, tip[1] + (tip[1] - mouth[1]) * t / 100) for t in range(400)
    ]
    root = next(point for point in step if inside(point, OVAL))
    assert 0.48 <= math.dist(root, tip) / math.dist(root, mouth) <= 0.62


def test_a_mouth_under_the_balloon_or_against_it_gets_no_tail():
    assert tail(OVAL, (20, 10), 30) is None
    assert tail(OVAL, (0, 100), 30) is None


def test_a_tail_stops_short_of_its_speakers_face():
    polygon, tip = tail(OVAL, (0, 300), 30, (-80, 180, 160, 200))
    assert tip[1] <= 181 and not polygons_meet(polygon, [(-80, 182), (80, 182), (80, 380), (-80, 380)])


@pytest.mark.parametrize("kind", ["narration", "sfx", "thought"])
def test_what_nobody_says_aloud_has_no_tail(kind):
    lines = [LineIn("a", kind, "그날 밤", (400, 700), (340, 600, 120, 150))]
    panel = letter_panel(lines, "ko", (800, 1000), Regions(), "standard", installed_fonts())
    assert panel.balloons["ko"][0].tail is None and panel.balloons["ko"][0].tail_tip is None


def test_two_who_talk_in_turn_get_tails_that_do_not_cross_and_lean_little():
    left = FaceRegion(cast="a", box=(130, 500, 130, 160), mouth=(195, 620))
    right = FaceRegion(cast="b", box=(540, 500, 130, 160), mouth=(605, 620))
    said = [(left, "어디 가?"), (right, "편의점."), (left, "나도 갈래."), (right, "싫어. 혼자 갈 거야.")]
    lines = [LineIn(f"l{n}", "dialogue", text, who.mouth, who.box) for n, (who, text) in enumerate(said)]
    regions = Regions(faces=(left, right))
    panel = letter_panel(lines, "ko", (800, 1100), regions, "standard", installed_fonts())
    balloons = panel.balloons["ko"]
    for number, balloon in enumerate(balloons):
        (tx, ty), mouth = balloon.tail_tip, said[number][0].mouth
        other = (right if said[number][0] is left else left).mouth
        assert math.dist((tx, ty), mouth) < math.dist((tx, ty), other)
        assert abs(mouth[0] - tx) <= abs(mouth[1] - ty) * 1.05
        for earlier in balloons[:number]:
            assert not polygons_meet(balloon.tail, earlier.tail)
            assert not polygons_meet(balloon.tail, earlier.outline)
            assert not polygons_meet(balloon.outline, earlier.tail)


@settings(max_examples=150, deadline=None)
@given(angle=ANGLES, far=st.floats(220, 900), size=st.floats(12, 60))
def test_a_bolt_ends_where_the_curve_does_and_never_crosses_itself(angle, far, size):
    mouth = (far * math.cos(angle), far * math.sin(angle))
    polygon, tip = tail(OVAL, mouth, size, bolt=True)
    assert tip == tail(OVAL, mouth, size)[1] and tip in polygon
    assert inside(polygon[0], OVAL) and inside(polygon[-1], OVAL) and not inside(tip, OVAL)
    sides = list(edges(polygon))
    for number, (a, b) in enumerate(sides):
        for c, d in sides[number + 2 : len(sides) - (number == 0)]:
            assert meets(a, b, c, d) is None


def test_only_a_voice_out_of_a_device_zigzags():
    for kind, points in (("phone", 7), ("dialogue", 19)):
        lines = [LineIn("a", kind, "여보세요?", (400, 900), (340, 800, 120, 150))]
        panel = letter_panel(lines, "ko", (800, 1000), Regions(), "standard", installed_fonts())
        assert len(panel.balloons["ko"][0].tail) == points


def test_a_widened_shape_holds_the_old_one_whichever_way_it_runs():
    spike = [(0.0, 0.0), (20.0, 0.0), (12.0, 90.0)]
    for shape in (spike, spike[::-1]):
        wide = widened(shape, 5)
        assert all(inside(point, wide) for point in shape)
        assert max(y for _, y in wide) > 94 and min(y for _, y in wide) < -2


def test_the_tips_of_two_tails_do_not_touch_with_their_edges_either():
    upper = FaceRegion(cast="a", box=(440, 93, 206, 257), mouth=(543.4, 293.4))
    lower = FaceRegion(cast="b", box=(328, 512, 308, 385), mouth=(481.9, 812.5))
    lines = [
        LineIn("a", "dialogue", "we.", lower.mouth, lower.box),
        LineIn("b", "dialogue", "single a!! like tomorrow? one never why?", upper.mouth, upper.box),
    ]
    wall = (646.0, 0.0, 154.0, 1280.0)
    regions = Regions(
        faces=(upper, lower), figures=((277, 93, 523, 1000), (82, 512, 718, 768)), hands=(wall,)
    )
    panel = letter_panel(lines, "en", (800, 1280), regions, "standard", installed_fonts())
    one, two = (balloon.tail for balloon in panel.balloons["en"])
    assert one and two and not polygons_meet(widened(one, 4), two)
