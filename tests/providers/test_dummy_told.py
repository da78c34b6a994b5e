"""What the words of a panel say of its things and its people, beyond what they are: prices, colours of their
own, coffee, sleep, telephones, and trouble."""

from __future__ import annotations

import pytest

from engines.director.document import Figure
from engines.kernel.context import PaintRequest
from engines.providers.painters.dummy.reading import Reading, read
from tests.providers.test_dummy_thoughts import alone
from tests.providers.test_dummy_world import ME, PAINTER, ask, seen


def told(action: str, **scene: object) -> Reading:
    """An insert of these words, in a story that has this."""
    request = ask(shot="insert", action=action, setting="")
    return read(request.model_copy(update={"scene": {**request.scene, **scene}}))


@pytest.mark.parametrize(
    ("action", "scene", "state"),
    [
        ("A price tag hangs from the clock.", {}, "tagged"),
        ("시계에 값표가 달려 있다.", {}, "tagged"),
        ("Beside the clock with its tag stands the mug, and no price tag on it.", {}, "tagged_one"),
        ("The boat lies there.", {"for_sale": True}, "tagged"),
        ("The boat lies there.", {}, ""),
        ("The photo of the boat lies there.", {"for_sale": True}, ""),
        ("The boat, there at last.", {"for_sale": True}, "there"),
        ("The boat lies there.", {"for_sale": "boat"}, "tagged"),
        ("The letter lies there.", {"for_sale": "boat"}, ""),
        ("A mug of coffee.", {}, "hot"),
        ("A mug stands there.", {}, ""),
        ("김이 나는 커피가 머그컵에 가득하다.", {}, "hot"),
    ],
)
def test_what_is_for_sale_has_its_price_on_it_and_an_empty_cup_no_steam(
    action: str, scene: dict[str, object], state: str
) -> None:
    assert told(action, **scene).state == state


def test_two_things_have_each_the_colour_that_is_said_of_it() -> None:
    found = told("A red box and a yellow umbrella.")
    red, yellow = found.paints["box"], found.paints["umbrella"]
    assert red[0] > red[1] + 80 and yellow[1] > yellow[2] + 60
    # The second one is painted so, too.
    plain = ask(shot="insert", action="A red box and an umbrella.", setting="", shape="square")
    said = ask(shot="insert", action="A red box and a yellow umbrella.", setting="", shape="square")
    assert PAINTER.paint(plain).picture != PAINTER.paint(said).picture


@pytest.mark.parametrize(
    ("words", "thing"),
    [
        ("Smoke rises from the ship's engine.", "engine"),
        ("The boy's hat lies there.", "hat"),
        ("The ship sails. The engine runs.", "ship"),
    ],
)
def test_of_what_belongs_to_a_thing_that_is_seen(words: str, thing: str) -> None:
    assert told(words).thing == thing


def test_of_a_ships_engine_a_picture_shows_the_engine_and_it_is_that_which_is_broken() -> None:
    assert told("He holds up the drawing of the ship's engine.").thing == "drawing of engine"
    assert told("The ship's engine.", to_mend="the ship's engine").thing == "broken_engine"


def test_beside_what_is_in_a_hand_stands_what_no_hand_could_hold() -> None:
    shown = {"shot": "medium", "setting": "harbor", "figures": alone(pose="raising")}
    found = read(ask(action="He holds up a bundle of banknotes beside the boat.", **shown))
    assert (found.thing, found.placed) == ("money", "boat")
    assert read(ask(action="He holds up a bundle of banknotes beside the cup.", **shown)).placed == ""


@pytest.mark.parametrize(
    ("wish", "action", "mark"),
    [
        ("trouble", "She frowns, and thinks of the exam.", "trouble"),
        ("trouble", "시험을 떠올린다.", "trouble"),
        ("love", "She thinks of her mother.", "heart"),
        ("", "She thinks of the exam.", ""),
    ],
)
def test_what_is_in_the_way_has_a_warning_sign_in_its_cloud(wish: str, action: str, mark: str) -> None:
    request = ask(action=action, shot="medium", figures=alone(), setting="park")
    found = read(request.model_copy(update={"scene": {**request.scene, "wish": wish}}))
    assert found.thought is not None and found.thought.mark == mark


@pytest.mark.parametrize(
    ("action", "pose"),
    [
        ("Min sits asleep on the bench.", "dozing"),
        ("벤치에 앉아 졸고 있다.", "dozing"),
        ("Min sits on the bench.", "sitting"),
    ],
)
def test_who_dozes_where_they_sit_has_shut_eyes(action: str, pose: str) -> None:
    figures = (Figure(cast=ME, pose="sitting"),)
    assert seen(action=action, shot="long", figures=figures, setting="park").people[0].pose == pose


def _pixels(pose: str, shot: str, facing: str) -> bytes:
    figures = alone(pose=pose, facing=facing)
    request: PaintRequest = ask(shot=shot, figures=figures, setting="park", action="")
    return PAINTER.paint(request).picture


@pytest.mark.parametrize("facing", ["front", "three_quarter", "profile", "back"])
@pytest.mark.parametrize("shot", ["bust", "medium", "long"])
def test_a_telephone_at_the_ear_is_seen_near_and_from_afar(shot: str, facing: str) -> None:
    """A portrait shows it too: it is at the face."""
    assert _pixels("calling", shot, facing) != _pixels("standing", shot, facing)
