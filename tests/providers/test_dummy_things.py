"""What people's premises turn on is drawn as itself, in both languages, in the sense it has there."""

from __future__ import annotations

import statistics
import time

import pytest

from engines.director.document import Figure
from engines.providers.painters.dummy import DummyPainter
from engines.providers.painters.dummy.objects.catalogue import THINGS
from engines.providers.painters.dummy.objects.grips import in_hand
from engines.providers.painters.dummy.objects.sizes import can_be_held, keep_of, metres
from engines.providers.painters.dummy.reading import read
from engines.providers.painters.dummy.things_in import things
from engines.text.josa import with_particle
from tests.providers.premise_nouns import HOMOGRAPHS, NOUNS
from tests.providers.test_dummy_world import ME, PAINTER, ask, seen


@pytest.mark.parametrize(("korean", "english", "thing"), NOUNS)
def test_what_a_premise_names_is_drawn_as_itself(korean: str, english: str, thing: str) -> None:
    assert thing in THINGS
    in_korean = f"지우가 오래된 {with_particle(korean, '을/를')} 찾아 나선다."
    for words in (in_korean, f"Jiwoo goes to find the {english}.", korean, english):
        assert seen(shot="insert", action=words, setting="").thing == thing, words


def test_no_two_nouns_of_the_sheet_share_a_drawing_by_chance() -> None:
    drawn = {thing: THINGS[thing] for _, _, thing in NOUNS}
    twins = {"persimmon", "fruit"}
    alike = [one for one, draw in drawn.items() if list(drawn.values()).count(draw) > 1]
    assert set(alike) <= twins


@pytest.mark.parametrize(("words", "thing"), HOMOGRAPHS)
def test_a_word_is_read_in_the_sense_it_has_there(words: str, thing: str) -> None:
    assert next(iter(things(words)), "") == thing


def test_things_keep_their_size_and_their_place() -> None:
    assert metres("food_truck") > 3 > metres("phone_booth") > 2 > metres("birdcage") > metres("pearl")
    assert metres("dragon") > metres("tiger") > metres("fox") > metres("rabbit") > metres("mouse")
    assert not can_be_held("dragon") and not can_be_held("tiger") and can_be_held("birdcage")
    assert keep_of("hot_air_balloon") == "air" and keep_of("music_box") == "top"
    assert keep_of("food_truck") == "ground" == keep_of("dragon")


def test_the_cast_is_not_drawn_once_more_as_a_thing() -> None:
    """A tiger among the people has the body of a cat: the word in the action means it."""
    beside = {"shot": "long", "action": "The tiger looks up.", "setting": "forest"}
    assert seen(**beside).thing == "tiger"
    tiger = ask(**beside)
    tiger = tiger.model_copy(update={"scene": {**tiger.scene, "beasts": ["cat"]}})
    assert read(tiger).thing == ""


def test_a_snow_globe_brings_no_snow() -> None:
    assert seen(action="She picks up the snow globe.").weather != "snow"
    assert seen(action="안개꽃 한 다발을 든다.").weather != "fog"
    assert seen(action="She stands in the snow.").weather == "snow"


def test_a_sword_is_held_by_its_hilt_and_a_cup_about_its_middle() -> None:
    assert in_hand("sword", whole=False) is not THINGS["sword"]
    assert in_hand("cup", whole=False) is THINGS["cup"]
    assert in_hand("birdcage", whole=False) is THINGS["birdcage"]
    assert in_hand("birdcage", whole=True) is not THINGS["birdcage"]
    assert in_hand("zzyzx", whole=True) is None


@pytest.mark.parametrize("thing", ["food truck", "birdcage", "dragon", "music box", "fox"])
def test_it_is_in_the_picture_as_insert_and_on_the_ground(thing: str) -> None:
    insert = {"shot": "insert", "setting": "room"}
    assert (
        PAINTER.paint(ask(**insert, action=f"The {thing}.")).picture
        != PAINTER.paint(ask(**insert, action="A zzyzx.")).picture
    )
    people = (Figure(cast=ME, position="left", pose="standing"),)
    bare = PAINTER.paint(ask(setting="park", figures=people)).regions.hands
    stands = PAINTER.paint(ask(setting="park", figures=people, action=f"There is a {thing}.")).regions.hands
    assert len(stands) == len(bare) + 1


def test_things_of_premises_are_drawn_as_quickly_as_a_key() -> None:
    painter = DummyPainter()

    def seconds(noun: str) -> float:
        request = ask(shot="insert", setting="room", action=f"The {noun}.")
        painter.paint(request)
        start = time.process_time()
        painter.paint(request)
        return time.process_time() - start

    new = statistics.median(seconds(english) for _, english, _ in NOUNS[::6])
    assert new < 1.5 * statistics.median(seconds("key") for _ in range(9))


@pytest.mark.parametrize(
    ("words", "thing"),
    [
        ("서윤이 세 바퀴째 맴돈다.", ""),
        ("서윤이 운동장을 한 바퀴 돈다.", ""),
        ("자전거 바퀴가 굴러온다.", "wheel"),
    ],
)
def test_rounds_are_no_wheels(words: str, thing: str) -> None:
    assert ("wheel" in things(words)) == (thing == "wheel")
