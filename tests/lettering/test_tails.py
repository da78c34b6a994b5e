"""Tails point at the mouth, end where letterers end them, and keep off others."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engines.kernel.context import FaceRegion, Regions
from engines.lettering.block import LineIn
from engines.lettering.panel import letter_panel
from engines.lettering.shapes import (
    corners,
    crown_of,
    edges,
    head_of,
    inside,
    meets,
    polygons_meet,
    superellipse,
    to_box,
    widened,
)
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


def _talk(size, *said):
    """A panel of (face, words); each face is (cast, x, y, side of its square box)."""
    faces = {
        cast: FaceRegion(cast=cast, box=(x, y, w, 1.4 * w), mouth=(x + w / 2, y + w))
        for (cast, x, y, w), _ in said
    }
    lines = [
        LineIn(f"l{number}", "dialogue", words, faces[one[0]].mouth, faces[one[0]].box)
        for number, (one, words) in enumerate(said)
    ]
    regions = Regions(faces=tuple(faces.values()))
    return letter_panel(lines, "en", size, regions, "standard", installed_fonts()).balloons["en"], faces


def _ways_cross(one, two):
    """Whether the ways from two tails' feet to their mouths do: then each seems to be the other one's."""
    starts = [((b.tail[0][0] + b.tail[-1][0]) / 2, (b.tail[0][1] + b.tail[-1][1]) / 2) for b in (one, two)]
    return one.mouth != two.mouth and meets(starts[0], one.mouth, starts[1], two.mouth) is not None


GREY, BLACK, TEAL = ("g", 566, 796, 37), ("b", 405, 772, 38), ("t", 200, 736, 44)


@pytest.mark.parametrize(
    "said",
    [
        # Who speaks first stands furthest to the right: to be read first, and to point without crossing.
        [
            (GREY, "Good heavens. Who is all this for?"),
            (BLACK, "You mustn't tell them. There's a choir coming from the next town."),
            (TEAL, "We must. I'll tell them. I'll be very polite."),
        ],
        [(GREY, "No."), (TEAL, "Yes, I have told you so.")],
        [(BLACK, "Look at that."), (TEAL, "At what?"), (GREY, "There, behind you.")],
        [(TEAL, "One."), (GREY, "Two, and then three."), (TEAL, "Four.")],
    ],
)
def test_tails_do_not_point_across_each_other(said):
    balloons, faces = _talk((800, 1200), *said)
    for number, one in enumerate(balloons):
        assert one.tail and one.tail_tip
        others = [face.box for face in faces.values() if face.box != one.face]
        assert not any(polygons_meet(one.tail, corners(crown_of(box))) for box in others)
        assert all(
            to_box(one.tail_tip, head_of(one.face)) <= to_box(one.tail_tip, crown_of(box)) for box in others
        )
        for two in balloons[:number]:
            assert not polygons_meet(one.tail, two.tail)
            assert not _ways_cross(one, two), (one.said, two.said)


def test_a_tail_beside_its_speakers_head_ends_where_the_hair_begins():
    face = (-80, 190, 160, 200)
    _, tip = tail(OVAL, (0, 330), 30, face)
    assert not inside(tip, corners(crown_of(face))) and math.dist(tip, (0, 90)) >= 30


def test_a_tail_keeps_out_of_somebody_elses_head_where_it_can():
    head = (20, 150, 60, 60)
    polygon, _ = tail(OVAL, (60, 420), 30, heads=[head])
    assert not polygons_meet(polygon, corners(head))
    # Where none can, it points all the same.
    assert tail(OVAL, (60, 420), 30, heads=[(-400, 100, 800, 200)]) is not None
