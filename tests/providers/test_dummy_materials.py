"""Things in the colour and of the material the words say, and hands in the skin of whose they are."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image

from engines.director.document import Figure
from engines.image.request import request_for, style_of
from engines.kernel.context import PaintRequest
from engines.providers.painters.dummy.objects.repaint import body_of
from engines.providers.painters.dummy.reading import read
from engines.providers.painters.dummy.things_in import things
from engines.text.document import CastMember
from tests import factories
from tests.providers.remembering import RememberingPainter

PAINTER = RememberingPainter()


def asked(action: str, cast: tuple[CastMember, ...] = (), **fields: object) -> PaintRequest:
    known = {"shot": "insert", "shape": "square", "setting": "bedroom, noon", "figures": ()}
    panel = factories.panel("p", **{**known, "action": action, "prompt": "", **fields})
    return request_for(panel, factories.script(cast=(*cast, factories.member())), style_of(""), seed=4)


def middle(request: PaintRequest) -> list[tuple[int, int, int]]:
    image = Image.open(BytesIO(PAINTER.paint(request).picture)).convert("RGB")
    wide, high = image.size
    part = image.crop((wide // 4, high // 4, wide * 3 // 4, high * 7 // 8)).resize((60, 60))
    return [part.getpixel((x, y)) for x in range(60) for y in range(60)]  # pyright: ignore


@pytest.mark.parametrize(
    ("words", "thing", "material"),
    [
        ("은반지", "ring", "of silver"),
        ("금반지", "ring", "of gold"),
        ("a silver ring", "ring", "silver"),
        ("낡은 금시계", "watch", "of gold"),
        ("나무 상자", "box", "of wood"),
        ("a wooden box", "box", "of wood"),
        ("놋쇠 열쇠", "key", "of brass"),
        ("an iron key", "key", "of iron"),
        ("가죽 가방", "bag", "of leather"),
        ("jade ring", "ring", "of jade"),
        ("빨간 우산", "umbrella", "red"),
        ("철문", "door", "of iron"),
        ("나은 반지", "ring", ""),
        ("나무 위의 반지", "ring", ""),
        ("금요일의 시계", "watch", ""),
        ("철수의 가방", "bag", ""),
        ("금고 열쇠", "key", ""),
        ("유리구두", "glass_slipper", "of glass"),
    ],
)
def test_what_a_thing_is_made_of_is_read_before_it(words: str, thing: str, material: str) -> None:
    assert things(words).get(thing) == material


@pytest.mark.parametrize(
    ("words", "more"),
    [
        ("은반지가 놓여 있다", 2),
        ("금반지가 놓여 있다", 0),
        ("빨간 상자가 놓여 있다", 0),
        ("the blue door", 2),
    ],
)
def test_a_thing_is_painted_in_what_is_said_of_it(words: str, more: int) -> None:
    other = {
        "은반지가 놓여 있다": "금반지가 놓여 있다",
        "금반지가 놓여 있다": "은반지가 놓여 있다",
        "빨간 상자가 놓여 있다": "파란 상자가 놓여 있다",
        "the blue door": "the red door",
    }[words]
    less = 2 - more
    one, two = middle(asked(words)), middle(asked(other))

    def lead(pixels: list[tuple[int, int, int]]) -> float:
        return sum(pixel[more] - pixel[less] for pixel in pixels) / len(pixels)

    assert lead(one) > lead(two) + 3


def test_most_things_take_a_colour_that_is_said() -> None:
    for thing in ("box", "door", "crown", "piano", "truck", "letter", "jar", "mailbox", "cat"):
        body = body_of(thing, (206, 58, 62))
        assert body is not None and body != (206, 58, 62)


@pytest.mark.parametrize("shot", ["long", "medium"])
def test_a_thing_that_lies_among_people_is_of_its_material_too(shot: str) -> None:
    me = factories.member(id="ch_m")
    figures = (Figure(cast=me.id, position="left"),)
    pictures = {
        PAINTER.paint(asked(words, (me,), shot=shot, figures=figures)).picture
        for words in ("상자가 놓여 있다", "나무 상자가 놓여 있다", "빨간 상자가 놓여 있다")
    }
    assert len(pictures) == 3


def test_a_hand_has_the_skin_and_the_sleeve_of_whose_it_is() -> None:
    dark = factories.member(
        id="ch_d", names={"ko": "은지", "en": "Eunji"}, appearance="여자, 검은 피부, 노란 코트"
    )
    pale = factories.member(
        id="ch_p", names={"ko": "보라", "en": "Bora"}, appearance="여자, 창백한 얼굴, 파란 코트"
    )
    one = asked("은지의 손이 열쇠를 쥔다.", (pale, dark))
    two = asked("보라의 손이 열쇠를 쥔다.", (pale, dark))
    assert read(one).owner == read(asked("", (pale, dark), figures=(Figure(cast="ch_d"),))).people[0].look
    assert sum(map(sum, middle(one))) < sum(map(sum, middle(two)))
    assert read(asked("a hand on the door", (dark,))).owner == read(one).owner
    assert read(asked("열쇠가 놓여 있다.", (dark,))).owner is None
    assert read(asked("손님이 두고 간 열쇠", (dark,))).owner is None


def test_paws_are_no_hands() -> None:
    cat = factories.member(id="ch_c", appearance="a cat", role="cat")
    assert read(asked("a hand on the door", (cat,))).owner is None
