"""Animals of a cast: on their own feet and at their own size, unless they are dressed as people are."""

from __future__ import annotations

import pytest

from engines.director.document import Figure
from engines.image.request import request_for, style_of
from engines.kernel.context import PaintRequest, Regions
from engines.providers.painters.dummy.reading import read
from engines.text.document import Brief, CastMember
from engines.text.sample import sample_script
from presets.creatures import is_natural
from tests import factories
from tests.providers.remembering import RememberingPainter

PAINTER = RememberingPainter()
ANIMALS = ("a parrot, green feathers", "강아지, 하얀 털", "까만 고양이", "a rabbit", "an owl", "여우")
ROOM = ("medium", "bust", "long", "close_up", "over_shoulder")


def asked(animal: CastMember, shot: str, pose: str = "standing", **fields: object) -> PaintRequest:
    person = factories.member(id="ch_p", appearance="여자, 노란 코트")
    figures = (
        Figure(
            cast=person.id, position="left", facing="back" if shot == "over_shoulder" else "three_quarter"
        ),
        Figure(cast=animal.id, position="right", pose=pose),
    )
    panel = factories.panel("p", **{"shot": shot, "shape": "square", "figures": figures, **fields})
    return request_for(panel, factories.script(cast=(person, animal)), style_of(""), seed=3)


def painted(appearance: str, shot: str, **fields: object) -> Regions:
    return PAINTER.paint(asked(factories.member(appearance=appearance), shot, **fields)).regions


@pytest.mark.parametrize("appearance", ANIMALS)
def test_an_animal_is_of_its_own_size_beside_a_person(appearance: str) -> None:
    person, animal = sorted(painted(appearance, "long").figures, key=lambda box: box[0])
    assert animal[3] < person[3] * 0.62


@pytest.mark.parametrize("shot", ROOM)
@pytest.mark.parametrize("appearance", ANIMALS)
def test_the_face_of_an_animal_is_told_where_its_figure_is(appearance: str, shot: str) -> None:
    animal = factories.member(appearance=appearance)
    regions = PAINTER.paint(asked(animal, shot)).regions
    (face,) = (one for one in regions.faces if one.cast == animal.id)
    x, y, wide, high = face.box
    assert x <= face.mouth[0] <= x + wide and y <= face.mouth[1] <= y + high
    left, top, across, down = max(regions.figures, key=lambda box: box[0] + box[2])
    assert left - 1 <= x and x + wide <= left + across + 1
    assert top - 1 <= y and y + high <= top + down + 1


@pytest.mark.parametrize("pose", ["standing", "running", "lying", "sitting", "waving", "covering_face"])
def test_an_animal_has_no_hands(pose: str) -> None:
    alone = factories.member(appearance="a cat")
    panel = factories.panel(
        "p", shot="long", shape="square", action="", figures=(Figure(cast=alone.id, pose=pose),)
    )
    request = request_for(panel, factories.script(cast=(alone,)), style_of(""), seed=1)
    assert PAINTER.paint(request).regions.hands == ()


def test_animals_move_as_animals_do() -> None:
    cat = factories.member(appearance="a cat")
    pictures = {
        PAINTER.paint(asked(cat, "long", pose)).picture
        for pose in ("running", "lying", "walking", "looking_down", "sitting")
    }
    assert len(pictures) == 5


@pytest.mark.parametrize(
    ("appearance", "role", "natural"),
    [
        ("a parrot, green feathers", "parrot", True),
        ("강아지, 하얀 털", "강아지", True),
        ("a fox, a brown apron", "fox baker", False),
        ("고양이, 베이지색 트렌치코트", "고양이 탐정", False),
        ("a small cat", "detective", False),
        ("a robot", "robot", False),
        ("a girl with a cat", "", False),
    ],
)
def test_who_is_dressed_or_at_work_stands_upright(appearance: str, role: str, natural: bool) -> None:
    assert is_natural(appearance, role) is natural
    one = factories.member(appearance=appearance, role=role)
    assert bool(read(asked(one, "long")).people[1].look.species) is natural


def test_birds_of_a_feather_are_told_apart() -> None:
    looks = [
        read(asked(factories.member(appearance=words), "long")).people[1].look
        for words in ("a red parrot", "앵무새, 파란 깃털", "a penguin", "까마귀")
    ]
    assert [one.species for one in looks] == ["parrot", "parrot", "penguin", "crow"]
    assert len({one.skin for one in looks}) == 4


@pytest.mark.parametrize(
    ("language", "premise", "name"),
    [
        ("en", "Ruth and her parrot Kiwi want to win the town talent show", "Kiwi"),
        ("ko", "할머니와 강아지 뽀삐가 잃어버린 집을 찾아간다", "뽀삐"),
    ],
)
@pytest.mark.parametrize("genre", ["comedy", "drama", "fantasy"])
def test_a_pet_of_a_premise_wears_no_clothes(language: str, premise: str, name: str, genre: str) -> None:
    brief = Brief(premise=premise, languages=(language,), cuts=15, scenes=5, genre=genre)
    cast = sample_script(brief, 0).cast
    pet = next(one for one in cast if name in {named.text for named in one.names})
    assert is_natural(pet.appearance, pet.role)


@pytest.mark.parametrize("appearance", ANIMALS)
def test_the_eyes_of_an_animal_fill_a_strip(appearance: str) -> None:
    animal = factories.member(appearance=appearance)
    panel = factories.panel("p", shot="eyes", shape="wide", figures=(Figure(cast=animal.id),))
    request = request_for(panel, factories.script(cast=(animal,)), style_of(""), seed=2)
    (face,) = PAINTER.paint(request).regions.faces
    x, y, wide, high = face.box
    assert x < request.width * 0.3 and x + wide > request.width * 0.7
    assert y < request.height * 0.3 and y + high > request.height * 0.8
