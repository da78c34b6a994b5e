"""Things half on their way, hands at work on what stands there, bound eyes, and words that name no thing."""

from __future__ import annotations

import pytest

from engines.image.request import request_for, style_of
from engines.providers.painters.dummy.objects.pictured import SCENES
from engines.providers.painters.dummy.reading import Reading, read
from tests import factories
from tests.providers.test_dummy_thoughts import alone
from tests.providers.test_dummy_world import ME, PAINTER, ask, seen


@pytest.mark.parametrize(
    ("action", "thing"),
    [
        ("She holds the diary open before him.", "open_book"),
        ("그가 일기장을 펼쳐 든다.", "open_book"),
        ("She closes the diary.", "notebook"),
        ("She holds up the diary.", "notebook"),
        ("She unfolds a letter.", "paper"),
        ("He holds up a letter.", "letter"),
    ],
)
def test_what_is_read_lies_open(action: str, thing: str) -> None:
    assert (
        seen(action=action, shot="medium", figures=alone(pose="holding_object"), setting="cafe").thing
        == thing
    )


@pytest.mark.parametrize(
    ("action", "never"),
    [
        ("둘이 어깨를 맞대고 비 한복판을 걸어간다.", "hanbok"),
        ("He waits at the bus stop.", "bus"),
        ("정류장에서 버스 기사가 손을 흔든다.", "bus"),
        ("두 손으로 흙을 판다.", "panda"),
    ],
)
def test_a_word_within_another_is_no_thing(action: str, never: str) -> None:
    found = seen(action=action, shot="long", figures=alone(), setting="park")
    assert never not in (found.thing, found.also, found.placed)


@pytest.mark.parametrize(
    ("place", "scene"),
    [("the hospital", "hospital"), ("the school", "school"), ("the palace", "castle"), ("학교", "school")],
)
def test_a_place_that_is_thought_of_is_known_by_its_building(place: str, scene: str) -> None:
    words = f"She thinks of {place}." if place.isascii() else f"그녀가 {place}를 떠올린다."
    found = seen(action=words, shot="medium", figures=alone(), setting="park")
    assert found.thought is not None and found.thought.thing == scene and scene in SCENES


def _sought(action: str, sought: str, facing: str = "three_quarter") -> Reading:
    figures = alone(pose="working", facing=facing)
    request = ask(action=action, shot="long", figures=figures, setting="kitchen")
    return read(request.model_copy(update={"scene": {**request.scene, "sought": sought}}))


def test_what_is_to_be_baked_is_batter_while_somebody_works_at_it() -> None:
    assert _sought("Min sets to work on the cake.", "cake").thing == "mixing_bowl"
    assert (
        seen(action="Min holds up the cake.", shot="medium", figures=alone(), setting="kitchen").thing
        == "cake"
    )
    request = ask(action="Min thinks of the cake.", shot="medium", figures=alone(), setting="kitchen")
    thought = read(request.model_copy(update={"scene": {**request.scene, "wish": "make"}})).thought
    assert thought is not None and thought.mark == "whisk"


@pytest.mark.parametrize("facing", ["front", "three_quarter", "profile", "back"])
def test_nobody_hammers_at_an_engine_on_a_bench(facing: str) -> None:
    found = _sought("Min hammers at the engine.", "engine", facing=facing)
    assert found.people[0].pose == "mending" and found.placed == "engine"
    assert _sought("Min hammers at the watch.", "watch", facing=facing).people[0].pose == "working"


def test_what_is_broken_is_mended_where_it_stands() -> None:
    found = seen(
        action="With a hammer Min mends it, joint by joint. It is whole: the oven.",
        shot="long", figures=alone(pose="working"), setting="kitchen, the oven is broken",
    )  # fmt: skip
    assert found.people[0].pose == "mending"


def _touched(**scene: object) -> tuple[Reading, bytes]:
    request = ask(action="", shot="medium", figures=alone(), setting="park")
    request = request.model_copy(update={"scene": {**request.scene, **scene}})
    return read(request), PAINTER.paint(request).picture


def test_bound_eyes_and_hearts_are_seen() -> None:
    plain, picture = _touched()
    blind, bound = _touched(blind=ME)
    loves, hearts = _touched(confesses=ME)
    assert blind.people[0].look.accessory == "blindfold" != plain.people[0].look.accessory
    assert loves.people[0].loves and not plain.people[0].loves
    assert len({picture, bound, hearts}) == 3


@pytest.mark.parametrize(
    ("action", "logline", "told"),
    [
        ("Blindfolded, Min says all of it.", "Min wants to confess.", {"blind", "confesses"}),
        ("눈을 가린 채 민수가 끝까지 다 말한다.", "민수는 고백하고 싶다.", {"blind", "confesses"}),
        ("지우가 목도리로 민수의 두 눈을 싸맨다.", "민수는 고백하고 싶다.", {"blind"}),
        ("Min says all of it.", "Min has to pass the exam.", set[str]()),
        ("Min shuts both eyes.", "Min wants to confess.", set[str]()),
    ],
)
def test_whose_eyes_are_bound_and_who_confesses(action: str, logline: str, told: set[str]) -> None:
    language = "en" if action.isascii() else "ko"
    member = factories.member(names={"en": "Min", "ko": "민수"})
    script = factories.script(cast=(member,), logline={language: logline}, languages=(language,))
    panel = factories.panel("p", shot="medium", figures=alone(), action=action)
    scene = request_for(panel, script, style_of(""), seed=0).scene
    assert {name for name in ("blind", "confesses") if scene.get(name) == ME} == told
