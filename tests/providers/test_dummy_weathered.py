"""Clothes for the season and the weather: in the writer's cast and in the pictures."""

from __future__ import annotations

import re

import pytest

from engines.director.document import Figure
from engines.image.request import request_for, style_of
from engines.kernel.context import PaintRequest
from engines.providers.painters.dummy import DummyPainter
from engines.providers.painters.dummy.places.kits import KITS
from engines.providers.painters.dummy.places.outdoor_names import UNDER_SKY
from engines.providers.painters.dummy.reading import Reading, read
from engines.text.document import Brief
from engines.text.sample import sample_script
from tests import factories

IDS = tuple(f"ch_{number}" for number in range(10))


def asked(
    setting: str, cast: tuple[str, ...] = IDS[:2], appearance: str = "여자", **fields: object
) -> PaintRequest:
    people = tuple(factories.member(id=one, appearance=appearance) for one in cast)
    figures = tuple(Figure(cast=one, position=at) for one, at in zip(cast, ("left", "right"), strict=False))
    panel = factories.panel(
        "p", **{"shot": "long", "shape": "square", "setting": setting, "action": "", "prompt": "",
                "figures": figures, **fields}
    )  # fmt: skip
    return request_for(panel, factories.script(cast=(*people, factories.member())), style_of(""), seed=2)


def seen(setting: str, cast: tuple[str, ...] = IDS[:2], **fields: object) -> Reading:
    return read(asked(setting, cast, **fields))  # pyright: ignore[reportArgumentType]


def outfits(setting: str, **fields: object) -> set[str]:
    return {one.look.outfit for at in IDS for one in seen(setting, (at,), **fields).people}


def test_in_summer_nobody_wears_a_coat_that_is_not_said() -> None:
    assert not outfits("공원, 한여름 낮") & {"coat", "hoodie", "sweater", "jacket"}
    assert outfits("공원, 낮") & {"coat", "hoodie", "sweater", "jacket"}
    assert outfits("공원, 한여름 낮", appearance="여자, 갈색 코트") == {"coat"}


def test_in_winter_people_out_of_doors_wear_coats() -> None:
    assert not outfits("공원, 한겨울 낮") & {"tee", "vest", "hoodie", "overalls"}
    assert not outfits("스키장 리프트, 낮") & {"tee", "vest", "overalls"}
    assert outfits("교실, 한겨울 낮") & {"tee", "vest", "hoodie", "overalls", "sweater"}


def test_in_the_rain_there_are_raincoats_and_umbrellas_outside_alone() -> None:
    rainy = [seen("거리, 비 내리는 낮", (one,)).people[0] for one in IDS]
    assert any(one.look.outfit == "raincoat" for one in rainy) and any(one.sheltered for one in rainy)
    assert not any(one.look.outfit == "raincoat" and one.sheltered for one in rainy)
    assert "raincoat" not in outfits("교실, 비 내리는 낮")
    assert not any(seen("교실, 비 내리는 낮", (one,)).people[0].sheltered for one in IDS)
    assert not any(
        seen("거리, 비 내리는 낮", (one,), action="비에 흠뻑 젖은 채 서 있다.").people[0].sheltered
        for one in IDS
    )


def test_of_two_people_one_holds_the_umbrella() -> None:
    for at in range(0, 10, 2):
        people = seen("거리, 비 내리는 낮", IDS[at : at + 2]).people
        assert sum(one.sheltered for one in people) <= 1


def test_the_same_clothes_are_worn_all_through_a_rainy_scene() -> None:
    worn = {
        (one.cast, one.look.outfit)
        for shot in ("long", "medium", "bust", "close_up")
        for one in seen("거리, 비 내리는 낮", shot=shot).people
    }
    assert len(worn) == 2


def test_animals_wear_nothing_of_it() -> None:
    cat = seen("거리, 비 내리는 낮", IDS[:1], appearance="a cat").people[0]
    assert cat.look.species == "cat" and not cat.sheltered


def test_the_names_of_open_places_are_those_of_the_kits() -> None:
    assert UNDER_SKY | {"undersea"} == {name for name, kit in KITS.items() if not kit.inside}


@pytest.mark.parametrize("setting", ["거리, 비 내리는 낮", "공원, 한여름 낮", "공원, 눈 내리는 밤"])
def test_the_faces_stay_told(setting: str) -> None:
    regions = DummyPainter().paint(asked(setting)).regions
    assert {face.cast for face in regions.faces} == set(IDS[:2])


@pytest.mark.parametrize(
    ("language", "premise", "worn"),
    [
        ("ko", "한여름 바닷가에서 민지가 잃어버린 반지를 찾는다", r"반팔"),
        ("en", "On the hottest day of summer Ruth looks for a lost ring", r"T-shirt|short-sleeved"),
        ("ko", "한겨울 산장에서 민지가 사라진 형을 찾는다", r"코트|재킷|스웨터|카디건|후드|야상|점퍼"),
        ("en", "In the rain Ruth looks for a lost ring", r"raincoat|jacket|coat|windbreaker"),
    ],
)
def test_a_cast_is_dressed_for_the_premise(language: str, premise: str, worn: str) -> None:
    brief = Brief(premise=premise, languages=(language,), cuts=15, scenes=5, genre="drama")
    hero = sample_script(brief, 0).cast[0]
    assert re.search(worn, hero.appearance)
