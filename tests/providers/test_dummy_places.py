"""Which place the dummy painter draws where several are named: the one that the noun is about."""

from __future__ import annotations

import pytest

from engines.providers.painters.dummy.reading import read
from tests.providers.test_dummy_painter import ask


@pytest.mark.parametrize(
    ("setting", "place"),
    [
        ("가게 앞 골목, 밤", "alley"),
        ("골목, 세탁소 앞 골목, 아침", "alley"),
        ("the alley in front of the shop, night", "alley"),
        ("The alley behind the bakery", "alley"),
        ("카페 옆 공원", "park"),
        ("병원 앞 버스 정류장", "bus_stop"),
        ("street outside the hospital", "street"),
        ("학교 옥상", "rooftop"),
        ("궁궐 뒤뜰", "park"),
        ("the rooftop of the school", "rooftop"),
        ("office building rooftop", "rooftop"),
        ("옥상으로 가는 계단", "stairwell"),
        ("바닷가 카페", "cafe"),
        ("공항 화장실", "bathroom"),
        ("a hospital room", "hospital"),
        ("the bridge of the starship", "spaceship"),
        ("the bridge over the river", "bridge"),
        # What a way belongs to shows.
        ("시장 골목", "market"),
        ("지하철 승강장", "platform"),
        ("cafe, noon, flower shop", "flower_shop"),
        # Before a house its inside is not seen.
        ("편의점 앞", "street"),
        ("outside the bakery", "street"),
        ("창고 밖", "street"),
        ("편의점", "convenience_store"),
        ("편의점 안", "convenience_store"),
    ],
)
def test_the_noun_says_what_place_it_is(setting: str, place: str) -> None:
    assert read(ask(shot="long", setting=setting)).place == place


@pytest.mark.parametrize("action", ["비가 그쳤다. 준호가 선다.", "안개가 걷혔다.", "소나기가 멎었다."])
def test_weather_that_is_over_is_not_seen(action: str) -> None:
    assert read(ask(shot="long", setting="골목, 아침", action=action)).weather == ""
