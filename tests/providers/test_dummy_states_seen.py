"""States that change a story are seen: broken and mended, water that rises, lamps that go out, who has it."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from engines.director.document import Figure
from engines.kernel.context import PaintRequest
from engines.providers.painters.dummy import DummyPainter
from engines.providers.painters.dummy.insert import usual
from engines.providers.painters.dummy.objects.broken import way_of
from engines.providers.painters.dummy.objects.pictured import drawer
from engines.providers.painters.dummy.objects.sizes import can_be_held, metres, reach
from engines.providers.painters.dummy.reading import read
from presets.barriers import Barrier, Stage, said
from tests.providers.test_dummy_barriers import differs, painted
from tests.providers.test_dummy_weathered import IDS, asked
from tests.providers.test_dummy_world import ask


def told(action: str, **scene: object) -> str:
    """What an insert of these words shows, in a story that has this."""
    request = ask(shot="insert", action=action, setting="")
    return read(request.model_copy(update={"scene": {**request.scene, **scene}})).thing


@pytest.mark.parametrize(
    ("action", "thing"),
    [
        ("She holds a broken watch.", "broken_watch"),
        ("Her grandfather's broken watch.", "broken_watch"),
        ("The vase is in pieces.", "broken_vase"),
        ("She holds the torn photo.", "broken_photo"),
        ("깨진 꽃병을 든다.", "broken_vase"),
        ("꽃병이 깨졌다.", "broken_vase"),
        ("찢어진 편지를 편다.", "broken_letter"),
        ("고친 시계를 건넨다.", "watch"),
        ("The broken watch is whole again.", "watch"),
        ("She holds the watch.", "watch"),
        ("A broken heart, and the letter.", "letter"),
    ],
)
def test_a_thing_is_broken_where_the_words_say_so(action: str, thing: str) -> None:
    assert told(action) == thing


def test_what_a_story_is_to_mend_is_broken_until_it_has() -> None:
    assert told("She holds the watch.", to_mend="grandfather's watch") == "broken_watch"
    assert told("She holds the cup.", to_mend="grandfather's watch") == "cup"
    assert told("She holds the broken watch.", mended="broken watch") == "watch"


@pytest.mark.parametrize("thing", ["watch", "cup", "doll", "letter", "radio", "mirror"])
def test_a_broken_thing_is_as_large_and_of_the_same_colour(thing: str) -> None:
    broken = f"broken_{thing}"
    assert drawer(broken) is not None and reach(broken) == reach(thing)
    assert metres(broken) == metres(thing) and can_be_held(broken) == can_be_held(thing)
    assert usual(broken) == usual(thing)


def test_things_break_each_in_their_way() -> None:
    ways = [way_of(one) for one in ("watch", "cup", "doll", "letter", "mirror", "radio", "photo of cat")]
    assert ways == ["dial", "halved", "limbed", "torn", "glazed", "", "torn"]
    whole, broken = (_insert(f"the {how}cup") for how in ("", "broken "))
    assert differs(whole, broken) > 0.01


def _insert(action: str) -> Image.Image:
    return _picture(ask(shot="insert", action=action, setting="room"))


def _picture(request: PaintRequest) -> Image.Image:
    return Image.open(io.BytesIO(DummyPainter().paint(request).picture)).convert("RGB")


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("key", ["flood", "dark"])
def test_a_flood_and_a_darkness_grow(key: str, language: str) -> None:
    stages: tuple[Stage, ...] = ("full", "half", "late", "over")
    words = [said(Barrier(key, stage=stage), language) for stage in stages]
    assert len(set(words)) == 4
    found = [read(asked(f"park, noon, {one}")).barrier for one in words]
    assert [one.stage if one else "" for one in found] == list(stages)


def test_water_stands_higher_from_stage_to_stage() -> None:
    stages: tuple[Stage, ...] = ("full", "half", "late")
    bare = painted("공원, 낮")
    wet = [differs(bare, painted(f"공원, 낮, {said(Barrier('flood', stage=one), 'ko')}")) for one in stages]
    assert wet == sorted(wet) and wet[2] > wet[0]


def test_lamps_that_are_going_out_glow_once_more() -> None:
    where = f"사무실, 밤, {said(Barrier('dark'), 'ko')}"
    out, going = (asked(where, action=action) for action in ("벽을 본다.", "불이 하나씩 다 나갔다."))
    assert not read(out).going and read(going).going
    assert differs(_picture(out), _picture(going)) > 0.001


def test_a_candle_lights_a_circle_in_the_dark() -> None:
    where = f"사무실, 밤, {said(Barrier('dark'), 'ko')}"
    lit, none = (_picture(asked(where, action=action)) for action in ("촛불이 있다.", "컵이 있다."))
    assert _light(lit) < _light(none)


def _light(picture: Image.Image) -> float:
    grey = picture.convert("L").resize((1, 1), Image.Resampling.BOX)
    return float(grey.tobytes()[0])


def test_who_has_it_has_it_in_a_hand_until_it_is_given_back() -> None:
    figures = (
        Figure(cast=IDS[0], position="left", pose="pleading"),
        Figure(cast=IDS[1], position="right", pose="blocking"),
    )
    request = asked("공원", figures=figures)
    kept = {"keeps": {"cast": IDS[1], "thing": "호루라기"}}
    seen = read(request.model_copy(update={"scene": {**request.scene, **kept}}))
    assert [one.keeps for one in seen.people] == [False, True] and seen.thing == "whistle"
    assert not any(one.keeps for one in read(request).people)
