"""A picture of a thing is a thing, and what it shows does not lie there itself."""

from __future__ import annotations

import io

import pytest
from PIL import Image, ImageChops, ImageStat

from engines.director.document import Figure
from engines.image.request import request_for, style_of
from engines.kernel.context import PaintRequest
from engines.providers.painters.dummy.objects.catalogue import THINGS
from engines.providers.painters.dummy.objects.extents import extent
from engines.providers.painters.dummy.objects.pictured import SCENES, drawer
from engines.providers.painters.dummy.objects.sizes import can_be_held, keep_of
from engines.providers.painters.dummy.reading import read
from engines.providers.painters.dummy.things_in import things
from tests import factories
from tests.providers.test_dummy_world import ME, PAINTER, ask, seen


@pytest.mark.parametrize(
    ("words", "thing"),
    [
        ("She holds the photo of the glove.", "photo of glove"),
        ("a photograph of his old dog", "photo of dog"),
        ("The cat photo on the wall.", "photo of cat"),
        ("She looks at the picture of her mother.", "photo of person"),
        ("a picture of a man with a dog", "photo of person"),
        ("A postcard of the sea lies there.", "photo of sea"),
        ("the blueprint of the clock", "blueprint of clock"),
        ("a sketch of the whale", "drawing of whale"),
        ("a photo of the house", "photo of house"),
        ("장갑 사진을 든다", "photo of glove"),
        ("고양이의 사진", "photo of cat"),
        ("고양이가 찍힌 사진을 본다", "photo of cat"),
        ("사진 속 자전거", "photo of bicycle"),
        ("고양이 그림", "drawing of cat"),
        ("고래를 그린 종이", "drawing of whale"),
        ("배를 그린 그림", "drawing of boat"),
        ("비행기 도면을 편다", "blueprint of plane"),
        ("동생 사진", "photo of person"),
        ("할머니를 그린 그림", "drawing of person"),
        ("a sketch of the old man", "drawing of person"),
        ("할머니의 낡은 사진", "photo of person"),
        ("바다 엽서", "photo of sea"),
        ("산 사진", "photo of mountain"),
        ("기차 사진", "photo of steam_train"),
    ],
)
def test_a_picture_is_read_together_with_what_it_shows(words: str, thing: str) -> None:
    assert list(things(words)) == [thing]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("The photo and a key.", {"photo", "key"}),
        ("사진과 열쇠가 놓여 있다", {"photo", "key"}),
        ("a photo album", {"book"}),
        ("고양이 그림자", {"shadow"}),
        ("그림이 걸려 있다", {"painting"}),
        ("The photo of the dog and a key.", {"photo of dog", "key"}),
        ("The man pictures the key.", {"key"}),
        ("The girl drawing on the wall.", set[str]()),
        ("The plans of the old man.", set[str]()),
        ("할머니의 그림", {"painting"}),
    ],
)
def test_what_is_beside_a_picture_is_not_in_it(words: str, found: set[str]) -> None:
    assert set(things(words)) == found


@pytest.mark.parametrize("words", ["the photo of the red glove", "빨간 장갑 사진", "빨간 장갑이 찍힌 사진"])
def test_a_colour_is_that_of_what_is_shown(words: str) -> None:
    assert things(words) == {"photo of glove": "red"}


def test_the_name_of_somebody_is_who_a_photo_shows() -> None:
    for said in ("The photo of Mina lies there.", "미나 사진이 놓여 있다"):
        request = ask(action=said, shot="insert")
        known = request.model_copy(update={"scene": {**request.scene, "called": ["Mina", "미나"]}})
        assert read(known).thing.startswith("photo")


def test_a_postcard_of_the_sea_is_no_beach() -> None:
    assert seen(prompt="a postcard of the sea", setting="cafe").place == "cafe"


@pytest.mark.parametrize("kind", ["photo", "drawing"])
@pytest.mark.parametrize("subject", [*sorted(set(THINGS) - {"hand", "shadow"})[::9], *SCENES])
def test_what_is_shown_keeps_within_its_frame(kind: str, subject: str) -> None:
    draw = drawer(f"{kind} of {subject}")
    assert draw is not None
    left, top, wide, high = extent(draw)
    assert left > -0.6 and top > -0.6 and left + wide < 0.6 and top + high < 0.6
    assert can_be_held(f"{kind} of {subject}") and keep_of(f"{kind} of {subject}") == "top"


def test_there_is_no_picture_of_what_nobody_can_draw() -> None:
    assert drawer("photo of zzyzx") is None and drawer("photo of hand") is not None


def opened(request: PaintRequest) -> Image.Image:
    return Image.open(io.BytesIO(PAINTER.paint(request).picture)).convert("RGB")


@pytest.mark.parametrize(
    "panel",
    [
        {"shot": "insert"},
        {"shot": "medium", "figures": (Figure(cast=ME, pose="holding_object", facing="three_quarter"),)},
        {"shot": "long", "figures": (Figure(cast=ME, pose="carrying", facing="three_quarter"),)},
        {"shot": "medium", "figures": (Figure(cast=ME, position="left"),)},
        {"shot": "long", "figures": (Figure(cast=ME, position="left"),)},
    ],
)
def test_wherever_there_is_a_picture_one_sees_what_it_shows(panel: dict[str, object]) -> None:
    drawn = [
        opened(ask(**panel, setting="cafe", action=f"The {words}."))
        for words in ("photo of the cat", "photo of the blue car", "drawing of the cat")
    ]
    for one, other in ((drawn[0], drawn[1]), (drawn[0], drawn[2])):
        assert sum(ImageStat.Stat(ImageChops.difference(one, other)).mean) > 0
    assert seen(**panel, setting="cafe", action="The photo of the cat.").placed in ("", "photo of cat")


@pytest.mark.parametrize(
    ("logline", "action", "thing"),
    [
        ("Nora has to find the photo of her lost dog.", "The photo lies there.", "photo of dog"),
        ("만수는 바다 사진을 찾아야 한다.", "사진이 놓여 있다.", "photo of sea"),
        ("만수는 고래 그림을 찾아야 한다.", "그림이 놓여 있다.", "drawing of whale"),
        ("Nora has to find the photo.", "The photo lies there.", "photo"),
        ("Nora has to find the photo of her lost dog.", "The key lies there.", "key"),
    ],
)
def test_what_a_storys_picture_shows_is_known_in_every_panel(logline: str, action: str, thing: str) -> None:
    script = factories.script(logline={"ko": logline}, cast=(factories.member(),))
    panel = factories.panel("p", shot="insert", action=action, figures=())
    assert read(request_for(panel, script, style_of(""), seed=1)).thing == thing
