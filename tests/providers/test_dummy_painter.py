"""The dummy painter: deterministic, true about what it drew, and obedient to the words it knows."""

from __future__ import annotations

import io
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageStat

from engines.director.document import PANEL_SIZES, Angle, Effect, Facing, Figure, Panel, Position, Shape, Shot
from engines.director.vocabulary import EXPRESSIONS, HOURS, PLACES, POSES, WEATHERS
from engines.image.request import request_for, style_of
from engines.image.sample import sample_requests, sample_script
from engines.kernel.context import PaintRequest
from engines.providers.painters.dummy import DummyPainter
from engines.providers.painters.dummy.figure.moods import MOODS
from engines.providers.painters.dummy.figure.poses import POSES as DRAWN_POSES
from engines.providers.painters.dummy.palette import LIGHTS
from engines.providers.painters.dummy.places.kits import KITS
from engines.providers.painters.dummy.reading import read
from engines.providers.painters.dummy.words import OBJECTS
from engines.providers.painters.dummy.words import WEATHERS as KNOWN_WEATHERS
from tests.providers.remembering import RememberingPainter

SCRIPT = sample_script()
PAINTER = RememberingPainter()


def ask(seed=1, **fields):
    panel = {"id": "pnl_a", "scene": "scn_2", "shot": "bust", "shape": "narrow", "setting": "classroom"}
    if "figures" not in fields:
        fields["figures"] = (Figure(cast="cst_sori", facing="three_quarter"),)
    return request_for(Panel.model_validate({**panel, **fields}), SCRIPT, style_of(""), seed=seed)


def opened(painted):
    return Image.open(io.BytesIO(painted.picture)).convert("RGB")


def difference(one, other):
    """Mean difference of two pictures, 0 … 255."""
    return sum(ImageStat.Stat(ImageChops.difference(opened(one), opened(other))).mean) / 3


figures = st.builds(
    Figure,
    cast=st.sampled_from([member.id for member in SCRIPT.cast] + ["cst_stranger"]),
    position=st.sampled_from(get_args(Position)),
    expression=st.sampled_from(EXPRESSIONS),
    pose=st.sampled_from(POSES),
    facing=st.sampled_from(get_args(Facing)),
    looking=st.sampled_from(("left", "right", "viewer")),
)
panels = st.builds(
    Panel,
    id=st.just("pnl_any"),
    scene=st.sampled_from([scene.id for scene in SCRIPT.scenes] + ["scn_gone"]),
    shot=st.sampled_from(get_args(Shot)),
    angle=st.sampled_from(get_args(Angle)),
    shape=st.sampled_from(get_args(Shape)),
    effect=st.sampled_from(get_args(Effect)),
    setting=st.sampled_from((*PLACES, "", "somewhere else")),
    figures=st.lists(figures, max_size=3).map(tuple),
    room=st.sampled_from((0.0, 0.2, 0.35, 0.6)),
)


@settings(max_examples=40, deadline=None)
@given(panel=panels, seed=st.integers(0, 2**32))
def test_what_it_says_of_a_picture_is_true_of_that_picture(panel, seed):
    painted = PAINTER.paint(request_for(panel, SCRIPT, style_of(""), seed=seed))
    width, height = opened(painted).size
    assert (width, height) == panel.size
    regions = painted.regions
    for x, y, w, h in (
        *regions.figures,
        *regions.hands,
        *regions.clear,
        *(face.box for face in regions.faces),
    ):
        assert x >= 0 and y >= 0 and w > 0 and h > 0
        assert x + w <= width + 0.2 and y + h <= height + 0.2
    for face in regions.faces:
        x, y, w, h = face.box
        assert x <= face.mouth[0] <= x + w + 0.1 and y <= face.mouth[1] <= y + h + 0.1
        for left, top, wide, tall in regions.clear:
            # Rounded to tenths of a pixel on both sides.
            apart = (
                left + wide <= x + 0.3 or x + w <= left + 0.3 or top + tall <= y + 0.3 or y + h <= top + 0.3
            )
            assert apart, "a clear zone lies over a face"
    assert {face.cast for face in regions.faces} <= {figure.cast for figure in panel.figures}


@pytest.mark.parametrize("pose", [pose for pose in POSES if pose not in ("lying", "sleeping")])
@pytest.mark.parametrize("facing", ["front", "three_quarter"])
def test_the_mouth_is_drawn_in_the_lower_half_of_the_face(pose, facing):
    figure = Figure(cast="cst_sori", pose=pose, facing=facing, expression="laugh")
    face = PAINTER.paint(ask(shot="long", shape="tall", figures=(figure,))).regions.faces[0]
    x, y, w, h = face.box
    assert y + h * 0.5 < face.mouth[1] < y + h
    assert x + w * 0.1 < face.mouth[0] < x + w * 0.9


def test_the_mouth_of_someone_who_laughs_is_really_there():
    figure = Figure(cast="cst_haru", expression="laugh", facing="front")
    painted = PAINTER.paint(ask(shot="close_up", shape="square", figures=(figure,)))
    mouth = painted.regions.faces[0].mouth
    red, green, blue = opened(painted).getpixel((int(mouth[0]), int(mouth[1] + 14)))
    assert red > 90 and red > green + 40 and red > blue + 30


def test_equal_requests_give_equal_bytes_and_the_label_changes_nothing():
    for request in sample_requests(4, 4):
        other = request.model_copy(update={"label": "something else"})
        assert PAINTER.paint(request) == DummyPainter().paint(other)


def test_seeds_give_visible_variants():
    assert difference(PAINTER.paint(ask(seed=1)), PAINTER.paint(ask(seed=2))) > 1.0


@pytest.mark.parametrize("shape", get_args(Shape))
def test_shots_frame_people_as_they_are_called(shape):
    height = PANEL_SIZES[shape][1]
    far = PAINTER.paint(ask(shot="extreme_long", shape=shape)).regions
    assert far.figures[0][3] <= height * 0.15
    near = PAINTER.paint(ask(shot="close_up", shape=shape)).regions
    assert near.faces[0].box[3] >= height * 0.6
    full = PAINTER.paint(ask(shot="long", shape=shape)).regions
    assert full.figures[0][3] >= height * 0.6
    assert full.figures[0][1] + full.figures[0][3] <= height
    waist = PAINTER.paint(ask(shot="medium", shape=shape)).regions
    assert waist.figures[0][1] + waist.figures[0][3] == pytest.approx(height, abs=1)
    assert PAINTER.paint(ask(shot="insert", shape=shape)).regions.faces == ()


@pytest.mark.parametrize("shot", ["long", "medium", "bust", "close_up", "over_shoulder"])
def test_the_room_asked_for_is_kept_clear_of_faces(shot):
    people = (
        Figure(cast="cst_sori", position="left"),
        Figure(cast="cst_haru", position="right", facing="back" if shot == "over_shoulder" else "front"),
    )
    regions = PAINTER.paint(ask(shot=shot, shape="tall", room=0.35, figures=people)).regions
    assert regions.faces
    assert all(face.box[1] >= 0.35 * 1200 - 1 for face in regions.faces)
    assert regions.clear[0][3] >= 0.35 * 1200 - 1


def test_an_over_shoulder_shot_names_the_face_looked_at_only():
    people = (
        Figure(cast="cst_sori", position="left"),
        Figure(cast="cst_haru", position="right", facing="back"),
    )
    regions = PAINTER.paint(ask(shot="over_shoulder", shape="square", figures=people)).regions
    assert [face.cast for face in regions.faces] == ["cst_sori"]
    assert len(regions.figures) == 2


def test_every_word_of_the_vocabulary_is_known():
    assert set(EXPRESSIONS) <= set(MOODS)
    assert set(POSES) <= set(DRAWN_POSES)
    assert set(PLACES) <= set(KITS)
    assert set(HOURS) <= set(LIGHTS)
    assert set(WEATHERS) <= set(KNOWN_WEATHERS.words)


@pytest.mark.parametrize("place", PLACES)
def test_places_are_told_apart(place):
    reading = read(ask(setting=f"{place}, night"))
    assert reading.place == place
    plain = PAINTER.paint(ask(shot="long", setting=place, figures=()))
    other = PAINTER.paint(ask(shot="long", setting="void" if place != "void" else "beach", figures=()))
    assert difference(plain, other) > 8


@pytest.mark.parametrize(
    ("prompt", "field", "value"),
    [
        ("A rainy night in the alley.", "weather", "rain"),
        ("A rainy night in the alley.", "hour", "night"),
        ("A rainy night in the alley.", "place", "alley"),
        ("함박눈이 내리는 저녁의 옥상", "weather", "snow"),
        ("함박눈이 내리는 저녁의 옥상", "hour", "evening"),
        ("함박눈이 내리는 저녁의 옥상", "place", "rooftop"),
    ],
)
def test_words_of_the_prompt_are_obeyed_and_named(prompt, field, value):
    request = ask(prompt=prompt)
    assert getattr(read(request), field) == value
    assert PAINTER.paint(request).notes


@pytest.mark.parametrize(
    ("prompt", "mood", "pose"),
    [
        ("She is crying and running away.", "crying", "running"),
        ("팔짱을 낀 채 화난 얼굴", "angry", "arms_crossed"),
    ],
)
def test_a_prompt_edit_changes_face_and_pose(prompt, mood, pose):
    before, after = ask(shot="medium", shape="square"), ask(shot="medium", shape="square", prompt=prompt)
    person = read(after).people[0]
    assert (person.mood, person.pose) == (mood, pose)
    assert difference(PAINTER.paint(before), PAINTER.paint(after)) > 1.5


def test_words_that_only_repeat_the_fields_do_not_override_them():
    figures = (Figure(cast="cst_sori", expression="angry"), Figure(cast="cst_haru", expression="smile"))
    reading = read(ask(figures=figures, prompt="Sori, angry. Haru, smiling. A classroom in the morning."))
    assert [person.mood for person in reading.people] == ["angry", "smile"]
    assert reading.place == "classroom"


def test_a_mood_word_inside_a_pose_word_is_no_mood():
    figures = (Figure(cast="cst_sori", expression="surprised", pose="fists"),)
    assert read(ask(figures=figures, prompt="소리, 놀란, 주먹을 쥔.")).people[0].mood == "surprised"


@pytest.mark.parametrize("text", ["비 그친 뒤의 골목", "the alley after the rain"])
def test_weather_that_is_over_is_not_drawn(text):
    reading = read(ask(prompt=text))
    assert (reading.place, reading.weather) == ("alley", "")


@pytest.mark.parametrize("thing", sorted(OBJECTS.words))
def test_every_thing_has_a_drawing_of_its_own(thing):
    bare = {"shot": "insert", "shape": "square", "figures": (), "effect": "black"}
    drawn = PAINTER.paint(ask(prompt=thing, **bare))
    assert read(ask(prompt=thing, **bare)).thing == thing
    assert difference(drawn, PAINTER.paint(ask(**bare))) > 1.0


def test_a_colour_written_into_the_prompt_tints_the_scene():
    before, after = ask(shot="long"), ask(shot="long", prompt="everything in red")
    assert read(before).accent is None and read(after).accent is not None
    assert difference(PAINTER.paint(before), PAINTER.paint(after)) > 0.3


def test_a_colour_the_action_gives_to_a_thing_paints_the_thing_alone():
    reading = read(ask(shot="insert", prompt="빨간 우산", action="빨간 우산이 놓여 있다."))
    assert (reading.thing, reading.accent) == ("umbrella", None)
    assert reading.paint == read(ask(prompt="red")).paint


def test_what_a_hand_holds_is_the_thing_the_panel_names():
    figures = (Figure(cast="cst_sori", pose="holding_object"),)
    wrapped = PAINTER.paint(ask(shot="medium", shape="square", figures=figures))
    cat = PAINTER.paint(ask(shot="medium", shape="square", figures=figures, action="She found a cat."))
    assert difference(wrapped, cat) > 0.5


def test_a_member_of_the_cast_looks_the_same_in_every_panel():
    one = read(ask(shot="long", prompt="running"))
    other = read(ask(shot="close_up", seed=9, setting="beach"))
    assert one.people[0].look == other.people[0].look
    assert one.people[0].look != read(ask(figures=(Figure(cast="cst_haru"),))).people[0].look


def test_the_words_of_an_appearance_are_seen():
    look = read(ask(figures=(Figure(cast="cst_min"),))).people[0].look
    assert (look.accessory, look.outfit, look.age, look.female) == ("glasses", "coat", "old", False)
    assert look.hair != "long"


def test_a_borderless_panel_has_no_frame_and_the_others_have():
    framed = opened(PAINTER.paint(ask(shape="wide", figures=())))
    bare = opened(PAINTER.paint(ask(shape="borderless", figures=())))
    assert sum(framed.getpixel((400, 0))) < 150
    assert sum(bare.getpixel((400, 0))) > 200


def test_a_request_without_a_scene_is_drawn_from_its_prompt_alone():
    request = PaintRequest(prompt="a forest at dawn in the fog", width=640, height=480, seed=3)
    painted = PAINTER.paint(request)
    assert opened(painted).size == (640, 480)
    assert {"forest", "dawn", "fog"} <= set(painted.notes)
    assert (painted.provider, painted.model, painted.usage.cost_usd) == ("dummy", "dummy-painter-26", 0.0)
    assert not PAINTER.paid
