"""What the practice painter understands: an instruction, who is no human being, things and distance."""

from __future__ import annotations

import pytest

from engines.director.document import Figure
from engines.image.request import look_of as asked_look
from engines.image.request import request_for, style_of
from engines.providers.painters.dummy.heard import heard
from engines.providers.painters.dummy.look import look_of
from engines.providers.painters.dummy.reading import Reading, read
from engines.providers.painters.dummy.thing_kinds import kind_of_thing
from engines.providers.painters.dummy.things_in import things
from presets.creatures import creature
from tests import factories
from tests.providers.remembering import RememberingPainter

PAINTER = RememberingPainter()


@pytest.mark.parametrize(
    ("instruction", "known", "unknown"),
    [
        ("make it night with a frobnicator", ("night",), ("frobnicator",)),
        ("눈 내리는 밤으로 바꿔 주세요", ("눈 내리", "밤"), ()),
        ("좀 더 영화 같은 빛으로", (), ("영화", "같은", "빛으로")),
        ("more cinematic", (), ("cinematic",)),
        ("a red umbrella", ("red", "umbrella"), ()),
    ],
)
def test_words_are_told_apart_into_known_and_not(
    instruction: str, known: tuple[str, ...], unknown: tuple[str, ...]
) -> None:
    found, rest = heard(instruction)
    assert set(found) == set(known)
    assert rest == unknown


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("a small ginger cat, red scarf", "cat"),
        ("까만 고양이, 빨간 목도리", "cat"),
        ("고양이 탐정", "cat"),
        ("lonely dragon, inherited a café she cannot afford", "dragon"),
        ("small dog, in a hurry", "dog"),
        ("낡은 로봇", "robot"),
        ("a woman with a cat", ""),
        ("a boy, cat ears on the hood", ""),
        ("여자, 고양이 무늬 셔츠", ""),
        ("고양이 카페 사장", ""),
        ("the dog's owner", ""),
        ("남자, 새 구두", ""),
    ],
)
def test_who_is_no_human_being_is_told_by_the_noun(words: str, kind: str) -> None:
    assert creature(words) == kind


def test_an_animal_is_drawn_as_one_and_a_face_is_still_told() -> None:
    cat = factories.member(appearance="a small grey cat, blue sweater")
    assert asked_look(cat)["kind"] == "cat" and "kind" not in asked_look(factories.member())
    human = cat.model_copy(update={"appearance": "a small woman, blue sweater"})
    panel = factories.panel("p", shot="bust", shape="square", figures=(Figure(cast=cat.id),))
    drawn = [
        PAINTER.paint(request_for(panel, factories.script(cast=(one,)), style_of(""), seed=1))
        for one in (cat, human)
    ]
    assert drawn[0].picture != drawn[1].picture
    assert len(drawn[0].regions.faces) == 1
    assert look_of({"key": "x", "appearance": "an old fox"}).kind == "fox"


def seen(**fields: object) -> Reading:
    cast = (factories.member(), factories.member(id="ch_b"))
    panel = factories.panel("p", **{"shot": "long", "shape": "square", **fields})
    return read(request_for(panel, factories.script(cast=cast), style_of(""), seed=1))


def test_things_and_distance_the_action_tells_of_are_there() -> None:
    figures = (Figure(cast=factories.member().id, position="left", pose="standing"),)
    assert seen(action="A rope hangs from the cairn.", figures=figures).placed == "rope"
    holds = (figures[0].model_copy(update={"pose": "giving"}),)
    told = seen(action="She hands over the key.", figures=holds)
    assert (told.placed, told.thing, told.people[0].pose) == ("", "key", "giving")
    assert seen(action="She holds out a hand.", figures=holds).people[0].pose == "reaching"
    assert seen(action="They sit far apart on the bench.").spread == "apart"
    assert seen(action="둘이 벤치에 나란히 앉아 있다.").seat == "bench"


@pytest.mark.parametrize(
    ("name", "thing"),
    [("kimchi tub", "tub"), ("김치통", "tub"), ("film reel", "reel"), ("회중시계", "pocket_watch")],
)
def test_everyday_names_have_a_drawing(name: str, thing: str) -> None:
    assert next(iter(things(name))) == thing


@pytest.mark.parametrize(
    ("name", "thing"),
    [("가야금", "violin"), ("wine glass bottle", "bottle"), ("계약증", "paper"), ("zzyzx", "parcel")],
)
def test_an_unknown_thing_is_drawn_as_what_its_name_ends_in(name: str, thing: str) -> None:
    assert kind_of_thing(name) == thing


@pytest.mark.parametrize(
    ("name", "said", "thing"),
    [
        ("잡채", "", "platter"),
        ("해물탕", "", "stew"),
        ("사탕", "", "parcel"),
        ("감자전", "", "pancakes"),
        ("부채", "", "parcel"),
        ("honey pie", "", "pie"),
        ("zzyzx", "She has to cook the zzyzx by noon.", "platter"),
        ("뚜뚜", "생신상에 올릴 뚜뚜", "platter"),
        ("뚜뚜", "뚜뚜를 입고 나간다", "garment"),
        ("뚜뚜", "뚜뚜를 심어야 한다", "flower"),
        ("뚜뚜", "뚜뚜를 찾아야 한다", "parcel"),
    ],
)
def test_an_unknown_thing_is_drawn_by_its_kind_or_by_what_is_done_with_it(
    name: str, said: str, thing: str
) -> None:
    assert kind_of_thing(name, said) == thing
