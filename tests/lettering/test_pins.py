"""What a person put stands, and the rest is placed around it: apart and in order."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engines.kernel.context import FaceRegion, Regions
from engines.lettering.block import LineIn
from engines.lettering.document import LetteredPanel, LetteredPanels
from engines.lettering.drawn import middle, shape_of
from engines.lettering.hand import settle, strays
from engines.lettering.panel import letter_panel, merged
from engines.lettering.pins import Hand, hands_of
from engines.lettering.shapes import bounds, polygons_meet
from tests.lettering.doubles import installed_fonts, read_before

FACE = FaceRegion(cast="a", box=(320, 620, 150, 190), mouth=(395, 760))
SIZE = (800, 1100)
SAID = {
    "a": "그날 네가 우산을 들고 골목에서 기다리는 걸 봤어.",
    "b": "정말? 나는 아무도 없는 줄 알았는데.",
    "c": "비가 그치고 나서야 알았어.",
}
LINES = [LineIn(name, "dialogue", text, FACE.mouth, FACE.box) for name, text in SAID.items()]
FIELDS = {"at": None, "width": None, "tip": None, "tailed": True}


def lettered(hands, lines=LINES, size=SIZE, language="ko"):
    """The panel as it is seen once the engine has placed everything around `hands` (line → Hand)."""
    fonts = installed_fonts()
    panel = letter_panel(lines, language, size, Regions(faces=(FACE,)), "standard", fonts, hands=hands)
    rows = tuple(
        one.model_copy(update={name: getattr(hands[one.line], name) for name in FIELDS})
        if one.line in hands
        else one
        for one in panel.balloons[language]
    )
    wished = panel.model_copy(update={"balloons": {language: rows}})
    return panel, settle(LetteredPanels(panels=(wished,)), fonts).panels[0]


def clear(panel, language="ko"):
    rows = panel.balloons[language]
    return not any(
        polygons_meet(shape_of(one), shape_of(other)) for at, one in enumerate(rows) for other in rows[:at]
    )


def in_order(panel, language="ko"):
    shapes = [bounds(shape_of(one)) for one in panel.balloons[language]]
    return not any(read_before(one, other) for at, one in enumerate(shapes) for other in shapes[:at])


@settings(max_examples=30, deadline=None)
@given(
    at=st.tuples(st.floats(-300, 1100), st.floats(-400, 1500)),
    who=st.sampled_from("abc"),
    width=st.one_of(st.none(), st.floats(120, 700)),
)
def test_the_others_keep_off_what_a_person_put_wherever_that_is(at, who, width):
    made, seen = lettered({who: Hand(at=at, width=width)})
    assert [one.line for one in seen.balloons["ko"]] == ["a", "b", "c"]
    assert clear(seen)
    for one in (*made.balloons["ko"], *seen.balloons["ko"]):
        left, top, right, bottom = bounds(one.outline)
        assert left >= 0 and top >= 0 and right <= made.canvas[0] and bottom <= made.canvas[1]
    put = next(one for one in seen.balloons["ko"] if one.line == who)
    if 0 <= at[1] <= 1100 and 350 < at[0] < 450:
        assert math.dist(middle(put), (at[0] + seen.panel[0], at[1] + seen.panel[1])) <= 1.5


@pytest.mark.parametrize(
    ("who", "at"), [("a", (250, 260)), ("b", (400, 420)), ("c", (560, 560)), ("b", (600, 300))]
)
def test_they_are_still_read_in_order_where_there_is_room(who, at):
    _, seen = lettered({who: Hand(at=at)})
    assert clear(seen) and in_order(seen)
    assert seen.canvas == SIZE


def test_an_order_that_a_person_turned_around_leaves_everything_apart():
    _, seen = lettered({"a": Hand(at=(400, 1000)), "c": Hand(at=(400, 100))})
    assert clear(seen)


def test_tails_keep_off_what_a_person_put():
    _, seen = lettered({"a": Hand(at=(395, 480))})
    rows = seen.balloons["ko"]
    tails = [(one.id, one.tail) for one in rows if one.tail]
    assert not any(
        polygons_meet(tail, other.outline) for id, tail in tails for other in rows if other.id != id
    )


def test_let_go_it_is_where_it_would_be_by_itself():
    made, _ = lettered({"b": Hand(at=(600, 900))})
    alone, _ = lettered({})
    assert made.balloons["ko"][1].outline == alone.balloons["ko"][1].outline
    assert made.balloons["ko"][1].at is None


def test_what_was_only_widened_is_placed_in_its_width():
    made, seen = lettered({"a": Hand(width=620.0)})
    assert clear(seen) and in_order(seen)
    wide = bounds(seen.balloons["ko"][0].outline)
    assert (
        wide[2] - wide[0]
        > bounds(made.balloons["ko"][0].outline)[2] - bounds(made.balloons["ko"][0].outline)[0]
    )


IDS = {code: {line: f"{line}.{code}" for line in SAID} for code in ("ko", "en")}


def both(english, put, **own):
    """A panel in two languages, the first balloon put at `put` in Korean; as it is seen."""
    wishes = {"a.ko": {"at": list(put)}, **({"a.en": own} if own else {})}
    fonts, found = installed_fonts(), []
    texts = {"ko": SAID, "en": {**SAID, **english}}
    for code, said in texts.items():
        lines = [LineIn(name, "dialogue", text, FACE.mouth, FACE.box) for name, text in said.items()]
        hands = hands_of(lines, IDS, code, wishes)
        found.append(letter_panel(lines, code, SIZE, Regions(faces=(FACE,)), "standard", fonts, hands=hands))
    panel = merged(found)
    tree = panel.model_dump()
    for one in (one for of in tree["balloons"].values() for one in of):
        one.update(wishes.get(one["id"], {}))
    document = LetteredPanels(panels=(LetteredPanel.model_validate(tree),))
    return settle(document, fonts).panels[0]


def where(panel, language):
    x, y = middle(panel.balloons[language][0])
    return x - panel.panel[0], y - panel.panel[1]


def test_another_language_keeps_the_place_where_its_text_fits():
    panel = both({"a": "I saw you that day, waiting in the alley."}, (560, 240))
    assert math.dist(where(panel, "en"), (560, 240)) <= 1.5
    assert panel.balloons["en"][0].follows == "ko" and not strays(panel, "en")
    assert clear(panel, "en") and in_order(panel, "en")


def test_where_it_does_not_fit_it_stands_by_itself_and_that_is_known():
    panel = both({"a": "I saw you that day, waiting in the alley. " * 6}, (700, 120))
    assert math.dist(where(panel, "en"), (700, 120)) > 20
    assert [(one.line, code) for one, code in strays(panel, "en")] == [("a", "ko")]
    assert clear(panel, "en")


def test_a_language_can_go_its_own_way():
    panel = both({"a": "I saw you that day."}, (560, 900), follow=False)
    assert math.dist(where(panel, "en"), (560, 900)) > 20 and not strays(panel, "en")
    assert math.dist(where(both({"a": "I saw you."}, (560, 240), at=[300, 300]), "en"), (300, 300)) <= 1.5
