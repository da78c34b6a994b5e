"""What a story may be about is drawn as itself, and a word of two senses only where it is a thing."""

from __future__ import annotations

import pytest

from engines.providers.painters.dummy.objects.catalogue import THINGS
from engines.providers.painters.dummy.objects.sizes import can_be_held, keep_of, metres
from engines.providers.painters.dummy.reading import read
from engines.providers.painters.dummy.story_words import STORY_ALSO, STORY_WORDS
from engines.providers.painters.dummy.thing_kinds import kind_of_thing
from engines.providers.painters.dummy.things_in import things
from tests.providers.story_nouns import ENGLISH, KOREAN, SENSES
from tests.providers.test_dummy_world import ask


def drawn(noun: str) -> str:
    """What a thing is drawn as that a script calls so."""
    return next(iter(things(noun)), "") or kind_of_thing(noun)


def test_none_of_many_story_things_is_wrapped_up() -> None:
    assert len(set(ENGLISH)) >= 300 and len(set(KOREAN)) >= 280
    assert [noun for noun in (*ENGLISH, *KOREAN) if drawn(noun) == "parcel"] == []


def test_all_words_are_of_things_that_can_be_drawn() -> None:
    assert set(STORY_WORDS) | set(STORY_ALSO) <= set(THINGS)
    assert all(metres(thing) != metres("zzyzx") for thing in STORY_WORDS)
    assert can_be_held("ladle") and not can_be_held("tractor") and not can_be_held("stove")
    assert keep_of("comet") == "air" and keep_of("tractor") == "ground" and keep_of("tomato") == "top"


@pytest.mark.parametrize(("words", "thing"), SENSES)
def test_a_word_is_a_thing_where_it_means_one(words: str, thing: str) -> None:
    assert next(iter(things(words)), "") == thing


@pytest.mark.parametrize(
    ("own", "action", "thing"),
    [
        ("별", "별을 품에 안고 걷는다.", "fallen_star"),
        ("달", "달을 건넨다.", "moon"),
        ("곡", "곡을 들고 선다.", "music_sheet"),
        ("the star", "She holds up the star.", "fallen_star"),
        ("the stolen whistle", "He shows her the stolen whistle.", "whistle"),
    ],
)
def test_the_thing_a_story_is_about_needs_no_more_words(own: str, action: str, thing: str) -> None:
    request = ask(action=action, shot="insert")
    request = request.model_copy(update={"scene": {**request.scene, "thing": own}})
    assert read(request).thing == thing
