"""Figures of one picture do not tangle: whoever is drawn, every face is free of the others."""

from __future__ import annotations

from itertools import combinations, permutations
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engines.director.document import PANEL_SIZES, Angle, Facing, Figure, Panel, Position, Shape, Shot
from engines.director.vocabulary import POSES
from engines.image.request import request_for, style_of
from engines.image.sample import sample_script
from engines.kernel.context import Painted
from engines.kernel.document import Box
from tests.providers.remembering import RememberingPainter

SCRIPT = sample_script()
PAINTER = RememberingPainter()
TOUCHING = ("hugging", "dancing", "tending", "pushing", "raising", "pulling", "giving", "reaching")
CAST = [member.id for member in SCRIPT.cast]


def paint(seed: int = 1, **fields: object) -> Painted:
    given = {"id": "pnl_a", "scene": "scn_1", "setting": "street, noon", **fields}
    return PAINTER.paint(request_for(Panel.model_validate(given), SCRIPT, style_of(""), seed=seed))


def shared(one: Box, other: Box) -> bool:
    """Whether two boxes have more than a pixel in common each way."""
    wide = min(one[0] + one[2], other[0] + other[2]) - max(one[0], other[0])
    tall = min(one[1] + one[3], other[1] + other[3]) - max(one[1], other[1])
    return wide > 1 and tall > 1


@st.composite
def company(draw: st.DrawFn) -> tuple[Figure, ...]:
    cast = draw(st.lists(st.sampled_from(CAST), min_size=2, max_size=3, unique=True))
    return tuple(
        Figure(
            cast=member,
            position=draw(st.sampled_from(get_args(Position))),
            pose=draw(st.sampled_from(POSES)),
            facing=draw(st.sampled_from(get_args(Facing))),
            looking=draw(st.sampled_from(("left", "right", "viewer"))),
        )
        for member in cast
    )


@settings(max_examples=60, deadline=None)
@given(
    people=company(),
    shot=st.sampled_from([shot for shot in get_args(Shot) if shot not in ("insert", "eyes")]),
    angle=st.sampled_from(get_args(Angle)),
    shape=st.sampled_from(get_args(Shape)),
    room=st.sampled_from((0.0, 0.2, 0.35)),
    seed=st.integers(0, 999),
)
def test_no_part_of_anybody_lies_over_anothers_face(
    people: tuple[Figure, ...], shot: str, angle: str, shape: str, room: float, seed: int
) -> None:
    regions = paint(seed, shot=shot, angle=angle, shape=shape, room=room, figures=people).regions
    if touching(people):
        assert not any(shared(one.box, other.box) for one, other in combinations(regions.faces, 2))
        third = {figure.cast for figure in people if len(people) > 2 and figure.pose != "hugging"}
        for face in (one for one in regions.faces if one.cast in third):
            assert sum(shared(face.box, figure) for figure in regions.figures) == 1
    for face in () if touching(people) else regions.faces:
        assert sum(shared(face.box, figure) for figure in regions.figures) == 1
        assert not any(
            shared(face.box, hand)
            for hand in regions.hands
            if not _of_its_own(hand, face.box, regions.figures)
        )
    if shot in ("long", "medium", "bust") and angle != "tilted":
        turned = {figure.cast for figure in people if figure.facing == "back"}
        looking_round = {f.cast for f in people if f.pose in ("looking_back", "covering_face")}
        assert {face.cast for face in regions.faces} >= {f.cast for f in people} - turned - looking_round


def touching(people: tuple[Figure, ...]) -> bool:
    """Whether two may have their hands at each other, alone or in each other's arms beside a third: the boxes
    of such a pair overlap, though no face is hidden by the other."""
    if len(people) == 2:
        return any(figure.pose in TOUCHING for figure in people)
    return sum(figure.pose == "hugging" for figure in people) == 2


@pytest.mark.parametrize("shape", ["square", "tall", "wide"])
@pytest.mark.parametrize("shot", ["long", "medium"])
@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("hugging", "standing"),
        ("dancing", "dancing"),
        ("tending", "standing"),
        ("tending", "sitting"),
        ("pushing", "recoiling"),
        ("raising", "reaching"),
        ("pulling", "holding_object"),
        ("giving", "receiving"),
        ("reaching", "reaching"),
    ],
)
def test_of_two_who_touch_each_others_faces_are_free(one: str, other: str, shot: str, shape: str) -> None:
    for first, second in permutations(CAST, 2):
        people = (
            Figure(cast=first, position="left", pose=one, looking="right"),
            Figure(cast=second, position="right", pose=other, looking="left"),
        )
        found = paint(shot=shot, shape=shape, figures=people, action="The bag.").regions
        assert len(found.faces) == 2
        assert not shared(found.faces[0].box, found.faces[1].box)
        for face in found.faces:
            x, y, wide, tall = face.box
            inside = (x + wide * 0.3, y + tall * 0.3, wide * 0.4, tall * 0.5)
            assert not any(shared(inside, hand) for hand in found.hands)


def test_who_hug_are_one_and_who_hand_over_are_not() -> None:
    def gap(pose: str, other: str) -> float:
        people = (
            Figure(cast=CAST[0], position="left", pose=pose, looking="right"),
            Figure(cast=CAST[1], position="right", pose=other, looking="left"),
        )
        one, two = paint(shot="long", shape="square", figures=people, action="The bag.").regions.faces
        return abs(one.box[0] + one.box[2] / 2 - two.box[0] - two.box[2] / 2) / one.box[2]

    assert gap("hugging", "hugging") < 1.6 < gap("dancing", "dancing") < gap("giving", "receiving")


def _of_its_own(hand: Box, face: Box, figures: tuple[Box, ...]) -> bool:
    """Whether a hand is in the same figure as a face: one may hide one's own."""
    return any(shared(hand, figure) and shared(face, figure) for figure in figures)


@pytest.mark.parametrize("shape", get_args(Shape))
@pytest.mark.parametrize("pose", POSES)
def test_somebody_alone_is_seen_whole_in_a_long_shot(pose: str, shape: str) -> None:
    width, _ = PANEL_SIZES[shape]
    for position in ("left", "right"):
        figure = Figure(cast=CAST[0], position=position, pose=pose, looking="right")
        x, _, wide, _ = paint(shot="long", shape=shape, figures=(figure,)).regions.figures[0]
        assert x > 1 and x + wide < width - 1


@pytest.mark.parametrize("setting", ["bedroom, night", "park, noon"])
@pytest.mark.parametrize("shot", ["close_up", "bust", "medium"])
def test_a_head_that_lies_is_seen_upright_from_above(shot: str, setting: str) -> None:
    """No head turned on its side before a wall: the picture is of the pillow or the ground."""
    lying = Figure(cast=CAST[1], pose="lying", facing="three_quarter")
    painted = paint(shot=shot, shape="square", setting=setting, figures=(lying,))
    x, y, wide, tall = painted.regions.faces[0].box
    mouth = painted.regions.faces[0].mouth
    assert mouth[1] > y + tall * 0.5 and x + wide * 0.1 < mouth[0] < x + wide * 0.9
    standing = paint(
        shot=shot, shape="square", setting=setting, figures=(lying.model_copy(update={"pose": "standing"}),)
    )
    assert painted.picture != standing.picture


def test_nobody_stands_twice_in_the_same_way() -> None:
    figure = Figure(cast=CAST[0], pose="standing")
    hands = {
        tuple(paint(seed, shot="long", shape="square", figures=(figure,)).regions.hands) for seed in range(12)
    }
    assert len(hands) > 6


def test_a_place_seen_again_is_not_the_same_picture() -> None:
    empty = {"shot": "extreme_long", "shape": "tall", "setting": "subway platform, noon", "figures": ()}
    assert len({paint(seed, **empty).picture for seed in range(6)}) == 6


@pytest.mark.parametrize("effect", ["gradient", "black", "flash"])
def test_two_before_a_mood_stand_on_one_ground(effect: str) -> None:
    people = tuple(
        Figure(cast=cast, position=position, pose="standing")
        for cast, position in zip(CAST[:2], ("left", "right"), strict=True)
    )
    for seed in range(8):
        found = paint(seed, shot="long", shape="square", effect=effect, figures=people).regions.figures
        feet = [y + high for _, y, _, high in found]
        assert abs(feet[0] - feet[1]) < 8


@pytest.mark.parametrize("shot", ["medium", "long"])
def test_the_thing_told_of_is_kept_clear(shot: str) -> None:
    figure = Figure(cast=CAST[0], position="left", pose="standing")
    told = {"shot": shot, "shape": "square", "figures": (figure,)}
    bare = paint(**told, action="").regions.hands
    shown = paint(**told, action="Between them lies the photograph.").regions.hands
    assert len(shown) == len(bare) + 1
