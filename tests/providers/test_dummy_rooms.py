"""Places that premises name and that have a kit of their own."""

from __future__ import annotations

import pytest

from engines.director.document import Figure
from engines.image.request import request_for, style_of
from engines.kernel.context import PaintRequest
from engines.providers.painters.dummy.place_words import ERAS, in_era
from engines.providers.painters.dummy.places.kits import KITS
from engines.providers.painters.dummy.reading import read
from tests import factories
from tests.providers.remembering import RememberingPainter

PAINTER = RememberingPainter()
PLACES = {
    "washing_roof": ("옥상 빨래터", "a rooftop with washing lines"),
    "terminal": ("버스 터미널", "the bus terminal"),
    "corridor": ("병원 복도", "a school corridor"),
    "mansion": ("오래된 저택", "an old mansion"),
    "ski_slope": ("스키장 리프트", "a ski lift"),
    "post": ("우체국", "the post office"),
    "police": ("경찰서", "a police station"),
    "car_park": ("지하 주차장", "an underground car park"),
    "sauna": ("찜질방", "a Korean sauna"),
    "fitness": ("헬스장", "a fitness centre"),
    "bar": ("술집", "a wine bar"),
    "bakery": ("빵집", "the bakery"),
    "dance_studio": ("댄스 연습실", "a ballet studio"),
    "mourning_hall": ("장례식장", "a funeral home"),
    "kindergarten": ("유치원", "the kindergarten"),
    "car_inside": ("택시 안", "in a taxi"),
    "balcony": ("베란다", "the balcony"),
    "harbour": ("항구", "the harbour"),
    "stream": ("계곡", "a mountain stream"),
    "glasshouse": ("온실", "a greenhouse"),
    "lighthouse": ("등대", "the lighthouse"),
    "aquarium": ("수족관", "the aquarium"),
    "platform": ("기차역 승강장", "the train station platform"),
    "library": ("도서관", "the library"),
    "classroom": ("폐교", "an abandoned school"),
    "arcade": ("PC방", "a PC room"),
}
NEW = tuple(PLACES)[:19]


def asked(setting: str, shot: str = "long", people: bool = False, seed: int = 2) -> PaintRequest:
    figures = (Figure(cast=factories.member().id),) if people else ()
    panel = factories.panel(
        "p", shot=shot, shape="square", setting=setting, action="", prompt="", figures=figures
    )
    return request_for(panel, factories.script(), style_of(""), seed=seed)


@pytest.mark.parametrize(("kit", "words"), [(kit, one) for kit, both in PLACES.items() for one in both])
def test_a_place_in_words_has_its_kit(kit: str, words: str) -> None:
    assert read(asked(f"{words}, noon")).place == kit


@pytest.mark.parametrize("kit", NEW)
def test_every_kit_is_drawn_by_day_and_by_night_and_with_people(kit: str) -> None:
    words = PLACES[kit][0]
    pictures = {
        PAINTER.paint(asked(f"{words}, {hour}", shot, people)).picture
        for hour in ("낮", "밤")
        for shot, people in (("long", False), ("extreme_long", False), ("medium", True), ("long", True))
    }
    assert len(pictures) == 8
    assert kit in KITS


def test_no_two_new_places_look_alike() -> None:
    pictures = {PAINTER.paint(asked(f"{PLACES[kit][0]}, 낮")).picture for kit in NEW}
    assert len(pictures) == len(NEW)


@pytest.mark.parametrize(
    ("setting", "kit"),
    [
        ("공항 터미널", "airport"),
        ("학교 옥상", "rooftop"),
        ("골목 시장", "market"),
        ("병원", "hospital"),
        ("버스 정류장", "bus_stop"),
    ],
)
def test_other_places_keep_their_kits(setting: str, kit: str) -> None:
    assert read(asked(f"{setting}, 낮")).place == kit


def test_other_times_have_no_bars_and_no_buses() -> None:
    assert in_era("bar", "joseon", "술집") == "joseon_tavern"
    assert in_era("mansion", "joseon", "저택") == "hanok"
    assert in_era("police", "olden", "") == "great_hall" and in_era("bar", "", "") == "bar"
    assert {kit for told in ERAS.values() for kit in told.values()} <= set(KITS) | {"void"}
