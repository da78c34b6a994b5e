"""What somebody only thinks of is in a cloud beside the head, and nowhere else."""

from __future__ import annotations

import io

import pytest
from PIL import Image, ImageChops

from engines.director.document import Figure
from engines.kernel.context import PaintRequest
from engines.providers.painters.dummy.reading import read
from tests import factories
from tests.providers.test_dummy_world import ME, PAINTER, ask, seen


def alone(**fields: object) -> tuple[Figure, ...]:
    return (Figure.model_validate({"cast": ME, "facing": "three_quarter", "looking": "right", **fields}),)


@pytest.mark.parametrize(
    ("words", "thing"),
    [
        ("She thinks of the red glove.", "glove"),
        ("She is thinking about her old dog.", "dog"),
        ("She dreams of a whale.", "whale"),
        ("She imagines the sea.", "sea"),
        ("She pictures the cake.", "cake"),
        ("She thinks of her mother.", "person"),
        ("She dreams of the photo of the boat.", "photo of boat"),
        ("고양이를 떠올린다.", "cat"),
        ("잃어버린 열쇠를 가만히 떠올리는 손님.", "key"),
        ("케이크를 그려 본다.", "cake"),
        ("빨간 자전거를 생각한다.", "bicycle"),
        ("피아노를 꿈꾼다.", "piano"),
        ("바다를 떠올린다.", "sea"),
    ],
)
@pytest.mark.parametrize("shot", ["medium", "bust", "close_up"])
def test_what_is_thought_of_is_read_and_does_not_lie_there(words: str, thing: str, shot: str) -> None:
    read = seen(action=words, shot=shot, figures=alone(), setting="park")
    assert read.thought is not None and read.thought.thing.split("/")[0] == thing
    assert thing not in (read.placed, read.thing, read.also)


@pytest.mark.parametrize(
    "panel",
    [
        {"action": "She does not think of the key."},
        {"action": "She remembers to bring the key."},
        {"action": "The pictures of the key."},
        {"action": "열쇠를 떠올리지 못한다."},
        {"action": "하늘에 풍선이 떠오른다."},
        {"action": "She thinks of the key.", "shot": "long"},
        {"action": "She thinks of the key.", "figures": (*alone(), Figure(cast="ch_other"))},
        {"action": "She thinks of the key.", "figures": ()},
    ],
)
def test_where_nobody_alone_thinks_of_anything_there_is_no_cloud(panel: dict[str, object]) -> None:
    assert seen(**{"shot": "medium", "figures": alone(), **panel}).thought is None


def painted(request: PaintRequest) -> Image.Image:
    return Image.open(io.BytesIO(PAINTER.paint(request).picture)).convert("RGB")


@pytest.mark.parametrize("shape", ["square", "wide", "tall", "narrow", "borderless"])
@pytest.mark.parametrize("appearance", ["a woman, long hair, hoodie", "an orange cat"])
@pytest.mark.parametrize("looking", ["left", "right", "viewer"])
def test_a_cloud_is_seen_whole_and_covers_no_face(shape: str, appearance: str, looking: str) -> None:
    member = factories.member(appearance=appearance)
    panel = {"shape": shape, "shot": "bust", "figures": alone(looking=looking), "setting": "park"}
    request = ask(cast=(member,), action="She thinks of the red glove.", **panel)
    regions, bare = PAINTER.paint(request).regions, seen(cast=(member,), **panel)
    ((x, y, wide, high),) = [
        box for box in regions.hands if box[2] > 0.2 * min(bare.width, bare.height * 1.4)
    ][-1:]
    (face,) = regions.faces
    left, top, broad, tall = face.box
    assert x >= 0 and y >= 0 and x + wide <= bare.width and y + high <= bare.height
    assert x >= left + broad or x + wide <= left or y >= top + tall or y + high <= top
    cloud = painted(request).crop((round(x), round(y), round(x + wide), round(y + high)))
    area, (red, green, _) = cloud.width * cloud.height, cloud.split()
    assert cloud.convert("L").histogram()[255] > 0.25 * area
    assert sum(ImageChops.subtract(red, green).histogram()[90:]) > area / 200


@pytest.mark.parametrize(
    ("words", "fate", "ink"),
    [
        ("She hangs a head and gives up on the white cup.", "lost", "red"),
        ("하얀 컵을 포기한다.", "lost", "red"),
        ("She laughs and thinks of the white cup. It worked.", "won", "green"),
        ("하얀 컵을 떠올리며 웃는다. 해냈다.", "won", "green"),
        ("She gives up the white cup.", None, ""),
        ("하얀 컵을 포기하지 않는다.", None, ""),
        ("She thinks of the white cup.", "", ""),
    ],
)
def test_what_is_given_up_is_struck_through_and_what_is_done_is_ticked(
    words: str, fate: str | None, ink: str
) -> None:
    request = ask(action=words, shot="medium", shape="square", figures=alone(), setting="park")
    thought = seen(action=words, shot="medium", shape="square", figures=alone(), setting="park").thought
    assert (thought.fate if thought else None) == fate
    if fate is None:
        return
    x, y, wide, high = PAINTER.paint(request).regions.hands[-1]
    cloud = painted(request).crop((round(x), round(y), round(x + wide), round(y + high)))
    red, green, blue = cloud.split()
    found = {
        "red": ImageChops.subtract(red, ImageChops.lighter(green, blue)),
        "green": ImageChops.subtract(green, ImageChops.lighter(red, blue)),
    }
    least = cloud.width * cloud.height / 100
    inks = {name for name, one in found.items() if sum(one.histogram()[60:]) > least}
    assert inks == ({ink} if ink else set[str]())


def test_a_cloud_keeps_off_what_is_kept_for_lines() -> None:
    panel = {"shape": "tall", "shot": "medium", "figures": alone(), "room": 0.3}
    cloud = PAINTER.paint(ask(action="She thinks of the cake.", **panel)).regions.hands[-1]
    assert cloud[1] > 0.25 * 1200


def test_nothing_that_is_told_to_be_clear_lies_under_a_cloud() -> None:
    for room in (0.0, 0.2, 0.35):
        request = ask(action="케이크를 떠올린다.", shape="tall", shot="medium", figures=alone(), room=room)
        regions = PAINTER.paint(request).regions
        x, y, wide, high = regions.hands[-1]
        for left, top, broad, tall in regions.clear:
            assert x >= left + broad or x + wide <= left or y >= top + tall or y + high <= top


@pytest.mark.parametrize(
    ("wish", "words", "mark"),
    [
        ("love", "She thinks of her mother.", "heart"),
        ("seek", "She thinks of her mother.", "magnifier"),
        ("make", "케이크를 그려 본다.", "whisk"),
        ("make", "연을 그려 본다.", "hammer"),
        ("love", "케이크를 그려 본다.", ""),
        ("", "She thinks of her mother.", ""),
    ],
)
def test_a_small_thing_in_the_cloud_says_what_is_wanted(wish: str, words: str, mark: str) -> None:
    request = ask(action=words, shot="medium", figures=alone(), setting="park")
    marked = request.model_copy(update={"scene": {**request.scene, "wish": wish}})
    thought = read(marked).thought
    assert thought is not None and thought.mark == mark
    plain = PAINTER.paint(request).picture
    assert (PAINTER.paint(marked).picture != plain) is bool(mark)
