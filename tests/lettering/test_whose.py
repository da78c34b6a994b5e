"""Faces nobody named are given to the people of the storyboard."""

from __future__ import annotations

from typing import get_args

from hypothesis import given
from hypothesis import strategies as st

from engines.director.document import Figure, Panel, Position
from engines.kernel.context import FaceRegion, Regions
from engines.lettering.expected import ACROSS
from engines.lettering.whose import named


def face(middle: float, cast: str = "") -> FaceRegion:
    return FaceRegion(cast=cast, box=(middle - 50, 100, 100, 100), mouth=(middle, 180))


def panel(*figures: Figure) -> Panel:
    return Panel(id="pnl", scene="scn", figures=figures)


def owners(regions: Regions) -> list[str]:
    return [one.cast for one in regions.faces]


def test_two_faces_are_the_two_figures_from_left_to_right():
    both = panel(Figure(cast="right", position="right"), Figure(cast="left", position="left"))
    found = Regions(faces=(face(700), face(350)), by="local")
    assert owners(named(found, both, 800)) == ["right", "left"]


def test_the_only_face_is_the_one_that_stands_nearest():
    both = panel(Figure(cast="left", position="left"), Figure(cast="right", position="right"))
    assert owners(named(Regions(faces=(face(600),)), both, 800)) == ["right"]
    turned = panel(
        Figure(cast="left", position="left"), Figure(cast="right", position="right", facing="back")
    )
    assert owners(named(Regions(faces=(face(600),)), turned, 800)) == ["left"]


def test_a_crowd_is_no_hardship():
    crowd = Regions(faces=tuple(face(10.0 * one) for one in range(200)))
    assert owners(named(crowd, panel(Figure(cast="one", position="center")), 2000)).count("one") == 1


@given(
    st.lists(st.integers(0, 800).map(float), max_size=6, unique=True),
    st.lists(st.sampled_from(get_args(Position)), max_size=5),
    st.booleans(),
)
def test_nobody_has_two_faces_and_no_one_crosses_another(
    middles: list[float], places: list[Position], known: bool
):
    figures = [Figure(cast=f"c{one}", position=place) for one, place in enumerate(places)]
    faces = tuple(face(one, "c0" if known and not number else "") for number, one in enumerate(middles))
    found = named(Regions(faces=faces), panel(*figures), 800)
    assert [one.box for one in found.faces] == [one.box for one in faces]
    given_to = [one for one in owners(found) if one]
    assert len(given_to) == len(set(given_to))
    where = {one.cast: ACROSS[one.position] for one in figures}
    told = sorted(
        (one for one in found.faces if one.cast in where and one.cast != "c0"), key=lambda one: one.mouth
    )
    across = [where[one.cast] for one in told]
    assert across == sorted(across)
