"""What the practice painter makes of places, times, things and animals that people write about."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image, ImageStat

from engines.director.document import Figure
from engines.image.request import request_for, style_of, visuals
from engines.kernel.context import PaintRequest
from engines.providers.painters.dummy.figure.animals import is_animal
from engines.providers.painters.dummy.look import look_of
from engines.providers.painters.dummy.objects.catalogue import THINGS
from engines.providers.painters.dummy.objects.sizes import can_be_held, keep_of, metres, reach
from engines.providers.painters.dummy.place_words import ERAS, MORE_PLACES
from engines.providers.painters.dummy.places.kits import KITS
from engines.providers.painters.dummy.reading import Reading, read
from presets.eras import era_of
from tests import factories
from tests.providers.remembering import RememberingPainter

PAINTER = RememberingPainter()
ME = factories.member().id


def ask(**fields: object) -> PaintRequest:
    cast = fields.pop("cast", (factories.member(),))
    panel = factories.panel("p", **{"shot": "long", "shape": "square", "figures": (), **fields})
    return request_for(panel, factories.script(cast=cast), style_of(""), seed=1)


def seen(**fields: object) -> Reading:
    return read(ask(**fields))


@pytest.mark.parametrize(
    ("setting", "place"),
    [
        ("세탁소", "laundry"),
        ("얼어붙은 호수", "frozen_lake"),
        ("수족관, 밤", "aquarium"),
        ("주유소", "gas_station"),
        ("a gas station at night", "gas_station"),
        ("bowling alley", "bowling"),
        ("cafe, noon, 꽃집", "flower_shop"),
        ("subway, 공항", "airport"),
        ("the school of magic", "great_hall"),
        ("조선 시대 마을", "joseon_village"),
        ("medieval village", "medieval_village"),
        ("village", "medieval_village"),
        ("시골 마을", "joseon_village"),
        ("street, noon", "street"),
        ("아파트 거실", "living_room"),
        ("감옥", "prison"),
        ("서당", "seodang"),
    ],
)
def test_a_place_is_shown_by_its_own_kit(setting: str, place: str) -> None:
    assert seen(setting=setting).place == place


def test_every_word_for_a_place_has_a_kit_and_so_has_its_past() -> None:
    assert set(MORE_PLACES) - {"village"} <= set(KITS)
    assert {kit for places in ERAS.values() for kit in places.values()} <= set(KITS)


@pytest.mark.parametrize("place", sorted(set(MORE_PLACES) - {"village"}))
def test_a_place_looks_like_no_plain_room_and_no_meadow(place: str) -> None:
    drawn = PAINTER.paint(ask(setting=place)).picture
    assert drawn not in (PAINTER.paint(ask(setting=other)).picture for other in ("room", "outdoors"))


@pytest.mark.parametrize(
    ("text", "era"),
    [
        ("조선 시대 한양의 주막", "joseon"),
        ("a knight of the kingdom", "olden"),
        ("기사가 편의점에서 일한다", ""),
        ("지하철역 앞 카페", ""),
        ("a wizard with a smartphone", ""),
        ("", ""),
    ],
)
def test_a_story_is_of_its_time(text: str, era: str) -> None:
    assert era_of(text) == era


def test_a_panel_knows_the_time_of_its_story_and_today_has_none() -> None:
    scene = factories.scene(
        "s1", factories.beat("l1"), place="거리", time="낮", summary="선비가 한양에 온다."
    )
    panel = factories.panel("p", setting="거리, 낮")
    past = factories.script(scene)
    assert visuals(panel, past)["scene"]["era"] == "joseon"
    assert read(request_for(panel, past, style_of(""), seed=1)).place == "joseon_village"
    assert "era" not in visuals(panel, factories.script())["scene"]


@pytest.mark.parametrize("thing", sorted(set(THINGS) - {"hand", "shadow"}))
def test_a_thing_is_as_large_as_it_is_and_is_kept_somewhere(thing: str) -> None:
    left, top, wide, high = reach(thing)
    assert wide > 0.1 and high > 0.05 and -1.6 < left < 0.2 and -1.6 < top < 0.2
    assert 0.02 < metres(thing) < 40
    assert keep_of(thing) != "top" or metres(thing) < 1.0
    assert metres(thing) < 1.5 or not can_be_held(thing)


@pytest.mark.parametrize(("thing", "most"), [("key", 0.2), ("book", 0.3), ("bicycle", 1.25)])
def test_beside_somebody_a_thing_keeps_its_size(thing: str, most: float) -> None:
    """In heights of the figure: a key is no bicycle."""
    figures = (Figure(cast=ME, position="left", pose="standing"),)
    bare = PAINTER.paint(ask(setting="park", figures=figures)).regions
    shown = PAINTER.paint(ask(setting="park", figures=figures, action=f"There is a {thing}.")).regions
    lies = next(box for box in shown.hands if box not in bare.hands)
    assert max(lies[2], lies[3]) < most * shown.figures[0][3]


def test_nobody_carries_a_piano_and_a_room_holds_no_bus() -> None:
    holds = (Figure(cast=ME, pose="holding_object"),)
    assert seen(setting="room", action="A piano.", figures=holds).placed == "piano"
    assert seen(setting="room", action="A piano.", figures=holds).people[0].pose == "standing"
    empty, bus = (PAINTER.paint(ask(setting="room", action=told)).regions for told in ("", "A bus comes."))
    assert bus.hands == empty.hands


def test_an_umbrella_is_held_over_a_head_in_the_rain() -> None:
    walks = (Figure(cast=ME, pose="walking"),)
    assert seen(setting="street", action="우산을 쓰고 걷는다.", figures=walks).people[0].sheltered
    assert seen(setting="street", action="She walks under an umbrella.", figures=walks).people[0].sheltered
    assert not seen(setting="street", action="우산이 놓여 있다.", figures=walks).people[0].sheltered


def test_somebody_wears_what_a_panel_says_they_have_put_on() -> None:
    bride = factories.member(appearance="a woman, long hair, hoodie")
    figures = (Figure(cast=ME),)
    told = seen(cast=(bride,), figures=figures, action="She comes out in a wedding dress.")
    assert told.people[0].look.outfit == "wedding"
    assert (
        seen(cast=(bride,), figures=figures, action="She sees a wedding dress.").people[0].look.outfit
        == "hoodie"
    )
    assert (
        seen(cast=(factories.member(appearance="군인, 남자"),), figures=figures).people[0].look.outfit
        == "military"
    )


@pytest.mark.parametrize("shot", ["long", "medium", "bust", "close_up"])
@pytest.mark.parametrize("appearance", ["a blue whale", "금붕어", "문어", "a horse", "개구리", "거북이"])
def test_an_animal_is_drawn_whole_and_its_face_is_told(appearance: str, shot: str) -> None:
    animal = factories.member(appearance=appearance)
    request = ask(cast=(animal,), shot=shot, setting="beach", figures=(Figure(cast=ME),))
    assert is_animal(read(request).people[0].look)
    (face,) = PAINTER.paint(request).regions.faces
    x, y, wide, high = face.box
    assert wide > 2 and high > 2
    assert x <= face.mouth[0] <= x + wide and y <= face.mouth[1] <= y + high


def test_faces_differ_by_who_they_are_and_stay_the_same() -> None:
    keys = [f"ch_{number}" for number in range(12)]
    looks = [look_of({"key": key, "appearance": "a woman, short hair"}) for key in (*keys, *keys)]
    assert looks[:12] == looks[12:]
    assert len({look.traits for look in looks}) == 12


@pytest.mark.parametrize(("mood", "other"), [("서늘한, 숨죽인", "다정한"), ("eerie, hushed", "warm")])
def test_a_room_at_night_is_darker_where_it_is_uneasy(mood: str, other: str) -> None:
    def brightness(felt: str) -> float:
        asked = ask(setting="hospital corridor, midnight")
        told = {"place": "hospital corridor", "time": "midnight", "mood": felt}
        painted = PAINTER.paint(asked.model_copy(update={"scene": {**asked.scene, "scene": told}}))
        return ImageStat.Stat(Image.open(BytesIO(painted.picture)).convert("L")).mean[0]

    assert brightness(mood) < 0.75 * brightness(other)


@pytest.mark.parametrize(("name", "thing"), [("나비", "butterfly"), ("진주", "pearl"), ("Pearl", "pearl")])
def test_what_somebody_is_called_is_not_drawn(name: str, thing: str) -> None:
    member = factories.member(names={"ko": name, "en": name})
    said = f"{name} looks up." if name.isascii() else f"{name}가 고개를 든다."

    assert read(ask(cast=(member,), action=said, shot="insert")).thing != thing
    assert read(ask(cast=(factories.member(),), action=said, shot="insert")).thing == thing


@pytest.mark.parametrize("name", ["the ghost", "The Ox", "Ann", "Dr. Key"])
def test_of_a_name_only_the_whole_is_no_thing(name: str) -> None:
    member = factories.member(names={"ko": name, "en": name})
    said = f"{name} looks up. There, annoyingly, lies the key of another."

    assert read(ask(cast=(member,), action=said, shot="insert")).thing == "key"
