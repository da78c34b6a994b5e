"""Long lines that pause are said in two balloons grown together; small movements are lettered small."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import presets
from engines.kernel.context import FaceRegion, Regions
from engines.lettering.block import LineIn
from engines.lettering.joined import halves, united
from engines.lettering.looks import type_of
from engines.lettering.panel import letter_panel
from engines.lettering.shapes import edges, inside, superellipse
from engines.lettering.sounds import is_mimetic
from engines.lettering.words import atoms
from tests.lettering.doubles import assert_well_lettered, installed_fonts

FACE = FaceRegion(cast="a", box=(320, 620, 150, 190), mouth=(395, 760))
LONG = (
    "그날 네가 우산을 들고 골목에서 기다리는 걸 봤어. 그런데 왜 아무 말도 하지 않은 거야? "
    "나는 네가 부르기만 하면 바로 달려갈 수 있었는데. 정말로 그랬는데."
)


def area(polygon):
    return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in edges(polygon))) / 2


@settings(max_examples=60, deadline=None)
@given(
    a=st.floats(80, 260),
    b=st.floats(50, 160),
    c=st.floats(80, 260),
    d=st.floats(50, 160),
    way=st.floats(-0.5, 0.5),
)
def test_the_outline_around_two_ovals_holds_both_and_nothing_else(a, b, c, d, way):
    first = superellipse(a, b, 2.4)
    second = [(x + way * (a + c), y + b + d - 0.3 * min(b, d)) for x, y in superellipse(c, d, 2.6)]
    around = united(first, second)
    if around is None:
        return
    grown = [(x * 1.001, y * 1.001) for x, y in first]
    assert all(inside(p, grown) or inside(p, second) or p in around for p in [*first, *second])
    assert max(area(first), area(second)) < area(around) <= area(first) + area(second)
    for x, y in around:
        to_first = abs(x / a) ** 2.4 + abs(y / b) ** 2.4
        assert to_first > 0.98


def test_ovals_apart_or_one_in_the_other_have_no_outline_in_common():
    oval = superellipse(100, 60, 2.4)
    assert united(oval, [(x + 500, y) for x, y in oval]) is None
    assert united(oval, superellipse(30, 20, 2.4)) is None


def test_a_line_is_split_where_it_pauses():
    first, second = halves(atoms("비가 온다. 우산이 없다."))
    assert [a.text for a in first] == ["비가", "온다."] and [a.text for a in second] == ["우산이", "없다."]
    assert halves(atoms("쉬지 않고 말하는 사람의 말에는 쉴 곳이 없다")) is None


def test_a_long_line_that_pauses_is_said_in_two_joined_balloons_and_its_words_stay_in_order():
    lines = [LineIn("a", "dialogue", LONG, FACE.mouth, FACE.box)]
    panel = letter_panel(lines, "ko", (800, 1100), Regions(faces=(FACE,)), "standard", installed_fonts())
    balloon = panel.balloons["ko"][0]
    assert_well_lettered(panel, "ko", lines, [FACE.box])
    assert " ".join(row.text for row in balloon.text_lines).split() == LONG.split()
    middles = [row.ink[0] + row.ink[2] / 2 for row in balloon.text_lines]
    assert max(middles) - min(middles) > 40, "the second balloon stands beside and below the first"
    assert math.dist(balloon.tail_tip, FACE.mouth) < 300


@pytest.mark.parametrize("preset", sorted(presets.lettering()))
def test_thoughts_are_lettered_as_the_preset_says(preset):
    lines = [LineIn("a", "thought", "이상하다. 문을 잠갔는데…", FACE.mouth, FACE.box)]
    panel = letter_panel(lines, "ko", (800, 1100), Regions(faces=(FACE,)), preset, installed_fonts())
    outline, shape = panel.balloons["ko"][0].outline, presets.lettering()[preset].thoughts
    assert bool(outline) == (shape != "bare")
    sides = sum(math.dist(p, q) > 60 for p, q in edges(outline)) if outline else 0
    assert (sides == 2) == (shape == "box"), "a box has an upper and a lower side"


@pytest.mark.parametrize(
    ("text", "small"),
    [
        ("멈칫", True),
        ("움찔움찔", True),
        ("flinch", True),
        ("쾅!!", False),
        ("pattern", False),
        ("WHAM", False),
    ],
)
def test_words_of_small_movements_are_told_from_sounds(text, small):
    assert is_mimetic(text) == small


def test_the_word_of_a_small_movement_is_small_and_beside_the_head():
    def size(text):
        panel = letter_panel(
            [LineIn("a", "sfx", text)],
            "ko",
            (800, 1100),
            Regions(faces=(FACE,)),
            "standard",
            installed_fonts(),
        )
        row = panel.balloons["ko"][0].text_lines[0]
        return row.size, math.dist((row.ink[0], row.ink[1]), (FACE.box[0], FACE.box[1]))

    (small, near), (loud, _) = size("멈칫"), size("쾅!!")
    assert small < 0.7 * loud and near < 260


def test_capitals_keep_the_barred_i_for_the_pronoun_and_for_initials():
    lines = [LineIn("a", "dialogue", "I think I'll hide in it. A.I. is alive!", FACE.mouth, FACE.box)]
    panel = letter_panel(lines, "en", (800, 1100), Regions(faces=(FACE,)), "action", installed_fonts())
    balloon = panel.balloons["en"][0]
    assert " ".join(row.text for row in balloon.text_lines) == lines[0].text.upper()
    type_ = type_of(balloon, "en", installed_fonts(), "action")
    drawn = " ".join(run.text for row in balloon.text_lines for run in type_.laid(row.text, row.size))
    assert drawn.split() == ["I", "THlNK", "I'LL", "HlDE", "lN", "lT.", "A.I.", "lS", "ALlVE!"]


def test_capitals_are_for_english_only():
    lines = [LineIn("a", "dialogue", "Wi-Fi 비번은 뭐야?", FACE.mouth, FACE.box)]
    panel = letter_panel(lines, "ko", (800, 1100), Regions(faces=(FACE,)), "action", installed_fonts())
    assert "Wi-Fi" in " ".join(row.text for row in panel.balloons["ko"][0].text_lines)
