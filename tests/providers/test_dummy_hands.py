"""What somebody holds lies in the hand, and of two who hand something over both have a hand on it."""

from __future__ import annotations

import io
from itertools import combinations

import pytest
from PIL import Image, ImageChops

from engines.director.document import Figure
from engines.image.request import request_for, style_of
from engines.kernel.context import PaintRequest, Regions
from engines.providers.painters.dummy.objects.grips import has_sides, in_hand, is_flat
from engines.providers.painters.dummy.objects.sizes import metres
from engines.providers.painters.dummy.reading import read
from engines.providers.painters.dummy.things_in import things
from tests import factories
from tests.providers.test_dummy_world import ME, PAINTER, ask, seen

YOU = factories.member(id="ch_you", names={"ko": "하나", "en": "Hana"}, appearance="a woman, long hair")
SEEN = [0] * 25 + [255] * 231
"""What one sees of a difference."""
FLAT = ("letter", "photo", "ticket", "book", "photo of dog", "drawing of boat", "greeting_card")


def pair(giver: str = "giving", taker: str = "receiving") -> tuple[Figure, ...]:
    return (
        Figure(cast=ME, pose=giver, position="left", facing="profile", looking="right"),
        Figure(cast="ch_you", pose=taker, position="right", facing="profile", looking="left"),
    )


def regions(**fields: object) -> Regions:
    return PAINTER.paint(ask(cast=(factories.member(), YOU), setting="park", **fields)).regions


def meets(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    return (
        one[0] < other[0] + other[2]
        and other[0] < one[0] + one[2]
        and one[1] < other[1] + other[3]
        and other[1] < one[1] + one[3]
    )


@pytest.mark.parametrize("thing", ["letter", "photo of the dog", "book", "cake", "key", "cup"])
@pytest.mark.parametrize("shot", ["medium", "long"])
def test_both_hands_are_on_what_is_handed_over(thing: str, shot: str) -> None:
    figures = pair()
    without = regions(shot=shot, action="", figures=figures)
    with_it = regions(shot=shot, action=f"The {thing}.", figures=figures)
    assert len(with_it.figures) == len(without.figures) == 2
    # Two hands of each of them, where they are seen, and the thing.
    small = sorted(with_it.hands, key=lambda box: box[2] * box[3])
    assert any(meets(one, other) for one in small for other in small if one is not other)
    for face in with_it.faces:
        assert not any(meets(face.box, box) for box in with_it.hands)


def test_who_stands_far_off_comes_nearer_to_take_it() -> None:
    apart = regions(shot="long", action="The letter.", figures=pair("standing", "standing"))
    near = regions(shot="long", action="The letter.", figures=pair())
    width = max(box[0] + box[2] for box in near.figures) - min(box[0] for box in near.figures)
    before = max(box[0] + box[2] for box in apart.figures) - min(box[0] for box in apart.figures)
    assert width <= before * 1.6


@pytest.mark.parametrize("thing", FLAT)
def test_what_is_flat_is_held_by_its_lower_edge(thing: str) -> None:
    assert is_flat(thing) and has_sides(thing) and in_hand(thing, whole=False) is not None


@pytest.mark.parametrize("thing", ["key", "sword", "lantern"])
def test_what_has_a_handle_is_not_taken_by_its_sides(thing: str) -> None:
    assert not is_flat(thing) and not has_sides(thing)


def opened(request: PaintRequest) -> Image.Image:
    return Image.open(io.BytesIO(PAINTER.paint(request).picture)).convert("RGB")


@pytest.mark.parametrize("pose", ["holding_object", "raising", "carrying", "giving"])
@pytest.mark.parametrize("shot", ["medium", "long"])
def test_one_sees_what_somebody_holds(pose: str, shot: str) -> None:
    figures = (Figure(cast=ME, pose=pose, facing="three_quarter"),)
    one, other = (
        opened(ask(shot=shot, setting="park", action=f"The photo of the {thing}.", figures=figures))
        for thing in ("dog", "car")
    )
    changed = ImageChops.difference(one, other).convert("L").point(SEEN)
    box = changed.getbbox()
    assert box is not None
    # The whole of it is in the picture, and no speck.
    assert box[2] < one.width and box[3] < one.height
    assert box[3] - box[1] > one.height * (0.06 if shot == "medium" else 0.02)


@pytest.mark.parametrize("action", ["Haru pushes at it with both hands.", "하루가 두 손으로 힘껏 밀어 본다."])
def test_nobodys_hand_stands_on_the_ground_by_itself(action: str) -> None:
    asked = ask(
        cast=(factories.member(), YOU),
        setting="park",
        shot="long",
        action=action,
        figures=pair("pushing", "crouching"),
    )
    assert not read(asked).placed


def test_of_two_close_together_nobody_puts_away_what_they_hold() -> None:
    figures = (
        Figure(cast=ME, pose="holding_object", position="left", facing="three_quarter", looking="right"),
        Figure(cast="ch_you", pose="standing", position="right", facing="three_quarter", looking="left"),
    )
    panel = {"shot": "medium", "shape": "square", "setting": "park", "figures": figures}
    cast = (factories.member(), YOU)
    one, other = (
        opened(ask(cast=cast, action=f"The {thing}.", **panel)) for thing in ("letter", "red letter")
    )
    assert ImageChops.difference(one, other).getbbox() is not None


@pytest.mark.parametrize("thing", ["letter", "photo", "ticket", "photo of the dog"])
def test_in_a_close_view_the_thumb_lies_over_the_face_of_a_flat_thing(thing: str) -> None:
    alone, held = (
        opened(ask(shot="insert", setting="park", action=words))
        for words in (f"The {thing}.", f"The {thing} in a hand.")
    )
    changed = ImageChops.difference(alone, held).convert("L").point(SEEN)
    box = changed.getbbox()
    assert box is not None and box[3] > alone.height - 8
    # From the lower edge of the picture up into the thing.
    assert box[1] < alone.height * 0.72


@pytest.mark.parametrize(
    ("words", "thing"),
    [
        ("a boxing glove", "boxing_glove"),
        ("boxing gloves", "boxing_gloves"),
        ("권투 글러브 한 짝", "boxing_glove"),
        ("복싱 글러브", "boxing_gloves"),
        ("a birthday card", "greeting_card"),
        ("생일 카드를 전한다", "greeting_card"),
        ("the card", "ticket"),
        ("장갑 한 짝", "glove"),
    ],
)
def test_gloves_and_cards_of_their_kinds(words: str, thing: str) -> None:
    assert next(iter(things(words))) == thing and metres(thing) < 0.5


@pytest.mark.parametrize("role", ["retired boxer", "은퇴한 권투 선수"])
def test_in_a_story_of_boxing_a_glove_is_padded(role: str) -> None:
    boxer = factories.member(role=role)
    assert seen(cast=(boxer,), action="The lost glove.", shot="insert").thing == "boxing_glove"
    assert seen(cast=(factories.member(),), action="The lost glove.", shot="insert").thing == "glove"
    panel = factories.panel("p", shot="insert", action="The photo of the glove.", figures=())
    request = request_for(panel, factories.script(cast=(boxer,)), style_of(""), seed=1)
    assert read(request).thing == "photo of boxing_glove"


@pytest.mark.parametrize(
    ("one", "other", "drawn"),
    [
        ("giving", "giving", ["giving", "receiving"]),
        ("holding_object", "giving", ["receiving", "giving"]),
        ("holding_object", "holding_object", ["holding_object", "standing"]),
        ("drinking", "drinking", ["drinking", "drinking"]),
    ],
)
def test_one_thing_is_in_one_hand(one: str, other: str, drawn: list[str]) -> None:
    people = seen(cast=(factories.member(), YOU), action="The watch.", figures=pair(one, other)).people
    assert [person.pose for person in people] == drawn


@pytest.mark.parametrize("pose", ["holding_object", "raising", "carrying", "giving"])
@pytest.mark.parametrize(
    "appearance", ["a little girl, pigtails", "a robot", "a fox in an apron", "an orange cat"]
)
def test_whoever_holds_a_thing_keeps_their_eyes_free(appearance: str, pose: str) -> None:
    figures = (Figure.model_validate({"cast": ME, "pose": pose, "facing": "three_quarter"}),)
    cast = (factories.member(appearance=appearance),)
    one, other = (
        ask(cast=cast, shot="medium", setting="park", action=f"The photo of the {thing}.", figures=figures)
        for thing in ("dog", "car")
    )
    changed = ImageChops.difference(opened(one), opened(other)).convert("L").point(SEEN).getbbox()
    assert changed is not None
    (face,) = PAINTER.paint(one).regions.faces
    assert changed[1] > face.box[1] + face.box[3] * 0.45 or changed[0] > face.box[0] + face.box[2] * 0.5


@pytest.mark.parametrize(
    ("action", "pose"),
    [
        ("She hugs the watch to her chest.", "hugging_it"),
        ("She hugs Hana tight. The watch ticks.", "hugging"),
        ("그녀가 강아지를 꼭 끌어안는다.", "hugging_it"),
        ("그녀가 하나를 꼭 끌어안는다. 편지가 떨어진다.", "hugging"),
    ],
)
def test_a_thing_is_hugged_and_not_whoever_is_there(action: str, pose: str) -> None:
    request = ask(
        cast=(factories.member(), YOU), setting="park", action=action, figures=pair("hugging", "standing")
    )
    assert read(request).people[0].pose == pose


@pytest.mark.parametrize(
    ("action", "poses"),
    [
        ("She drags Hana along by one arm.", ("pulling", "dragged")),
        ("그녀가 하나의 팔을 잡아끈다.", ("pulling", "dragged")),
        ("She pulls at the rope. Hana looks on.", ("pulling", "standing")),
    ],
)
def test_whoever_is_pulled_along_is_held_by_the_wrist(action: str, poses: tuple[str, str]) -> None:
    request = ask(
        cast=(factories.member(), YOU), setting="park", action=action, shot="long", shape="square",
        figures=pair("pulling", "standing"),
    )  # fmt: skip
    found = read(request)
    assert tuple(one.pose for one in found.people) == poses
    hands = PAINTER.paint(request).regions.hands
    # Both hands of who pulls are at it, and one of the other's.
    assert (sum(meets(one, other) for one, other in combinations(hands, 2)) > 1) == (poses[1] == "dragged")


@pytest.mark.parametrize(
    ("action", "pose"),
    [
        ("Hana points at the ground.", "pointing_down"),
        ("하나가 구석을 손가락으로 가리킨다.", "pointing_down"),
        ("하나가 손가락으로 바닥을 가리킨다.", "pointing_down"),
        ("Hana points at the tower.", "pointing"),
    ],
)
def test_who_points_at_the_ground_points_down(action: str, pose: str) -> None:
    request = ask(
        cast=(factories.member(), YOU), setting="park", action=action, figures=pair("pointing", "standing")
    )
    assert read(request).people[0].pose == pose


@pytest.mark.parametrize(
    ("action", "hands"),
    [
        ("Hana opens both hands. In them: the watch.", 2),
        ("하나의 두 손 안에 시계가 있다.", 2),
        ("하나의 손에 편지가 들려 있다.", 1),
        ("The watch lies on the table.", 0),
        ("Both hands on the piano.", 0),
    ],
)
def test_what_is_had_lies_in_hands_where_hands_are_told(action: str, hands: int) -> None:
    request = ask(cast=(factories.member(), YOU), shot="insert", figures=(), setting="park", action=action)
    assert read(request).hands == hands


@pytest.mark.parametrize(
    ("setting", "action", "tool"),
    [
        ("kitchen, noon", "", "spoon"),
        ("office, noon", "", "pen"),
        ("street, noon", "He sews a coat.", "hairpin"),
        ("street, noon", "망치로 상자를 고친다.", "hammer"),
    ],
)
def test_who_works_has_a_tool_of_the_words_or_of_the_place(setting: str, action: str, tool: str) -> None:
    figure = Figure(cast=ME, pose="working")
    assert read(ask(shot="long", setting=setting, action=action, figures=(figure,))).tool == tool


@pytest.mark.parametrize(("setting", "pose"), [("park, noon", "digging"), ("office, noon", "rummaging")])
def test_who_digs_has_a_spade_outside_and_a_box_within(setting: str, pose: str) -> None:
    figure = Figure(cast=ME, pose="digging")
    assert read(ask(shot="long", setting=setting, figures=(figure,))).people[0].pose == pose


@pytest.mark.parametrize("text", ["부르지도, 다가가지도 않는다.", "땅을 판다."])
def test_the_end_of_a_verb_is_no_thing(text: str) -> None:
    assert not things(text)
    assert things("보물지도를 편다.") and things("동물원에서 판다가 논다.")
