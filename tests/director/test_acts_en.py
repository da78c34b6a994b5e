"""English words that tell what a body does: they do so, and their look-alikes do not; what the dummy writer
tells with somebody in it is nearly always such an act."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from pydantic import BaseModel

from engines.director.posture import pose_told
from presets import bars, deeds, stories, tones

_PLAYED = {"hero": "Walt", "foe": "Hank", "friend": "Bora", "other": "Mira"}
_SLOT = re.compile(r"\{(\w+?)(?:[_.]\w+)?\}")


@pytest.mark.parametrize(
    ("words", "pose"),
    [
        ("Walt crawls under the bed.", "searching"),
        ("Walt edges along the wall.", "sneaking"),
        ("Walt sets to work again.", "working"),
        ("Walt ties a thread to the gate.", "working"),
        ("Walt pushes against it with one shoulder.", "pushing"),
        ("Walt pulls at the rope.", "pulling"),
        ("Hank folds both arms.", "arms_crossed"),
        ("Hank steps aside and bows a head.", "bowing"),
        ("Hank picks it up and stares at it.", "holding_object"),
        ("Hank keeps the bag out of reach.", "raising"),
        ("Walt holds a page up to the light.", "raising"),
        ("Walt carries on with both ears shut.", "covering_ears"),
        ("Walt calls into the dark through both hands.", "calling_out"),
        ("Walt crosses out two names.", "writing"),
        ("Walt covers both eyes.", "covering_face"),
        ("Walt lands flat on the ground.", "falling"),
        ("Walt sinks down.", "sitting_ground"),
        ("Bora binds up the hand.", "tending"),
        ("Bora wraps a blanket round the child.", "tending"),
        ("Walt stands there, shaking.", "shivering"),
        ("Walt nods off.", "sleeping"),
        ("Walt hangs up a sign.", "posting"),
        ("Walt plays the violin.", "playing"),
        ("Walt sits down at the piano.", "playing"),
        ("Walt plays on, and nothing goes wrong.", "playing"),
        ("In the middle of a bar both hands lie still.", "playing"),
        ("Walt puts an arm round Bora.", "hugging"),
        ("Walt dances with Bora, hand in hand.", "dancing"),
        ("Bora hangs a head and gives way.", "looking_down"),
        ("Walt freezes.", "recoiling"),
        ("Walt throws both arms wide.", "cheering"),
        ("Walt imagines the sea.", "hand_on_chin"),
        ("Walt hands over the key.", "giving"),
        ("Walt passes it to Bora.", "giving"),
    ],
)
def test_words_tell_a_pose(words: str, pose: str) -> None:
    assert pose_told(words) == pose


@pytest.mark.parametrize(
    "words",
    [
        "Walt passes the gate.",
        "Walt bolts the door.",
        "The reels of film are gone.",
        "There are all sorts of boxes.",
        "A rope with three knots.",
        "Walt waits between stacks of sheets.",
        "The empty seat is still there.",
        "A map with two pins in it.",
        "Snow covers the roof.",
        "Pots of paints and orange peels.",
        "Smoke curls up.",
        "Nothing stirs.",
        "The list is on both knees.",
        "A game of darts.",
        "Walt draws a lot of water.",
        "The traffic crawls.",
    ],
)
def test_look_alikes_tell_none(words: str) -> None:
    assert pose_told(words) is None


@pytest.mark.parametrize(
    ("words", "wrong"),
    [
        ("Walt carries on.", "carrying"),
        ("Walt gives up.", "giving"),
        ("Walt crosses the street.", "arms_crossed"),
        ("Walt runs a finger along the shelf.", "running"),
        ("Walt runs both hands along the wall.", "running"),
        ("Walt covers the glass.", "covering_face"),
        ("Walt wipes both eyes.", "holding_object"),
        ("Bora plays on the beach.", "playing"),
        ("Walt lies down and plays dead.", "playing"),
        ("Walt plays cards.", "playing"),
    ],
)
def test_a_verb_in_another_sense_is_no_other_act(words: str, wrong: str) -> None:
    assert pose_told(words) != wrong


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, BaseModel):
        for one in dict(value).values():
            yield from _strings(one)
    elif isinstance(value, dict):
        for one in value.values():  # pyright: ignore[reportUnknownVariableType]
            yield from _strings(one)  # pyright: ignore[reportUnknownArgumentType]
    elif isinstance(value, (list, tuple)):
        for one in value:  # pyright: ignore[reportUnknownVariableType]
            yield from _strings(one)  # pyright: ignore[reportUnknownArgumentType]


def _acts(*presets: object) -> list[str]:
    """The actions in which somebody of the story is named, with names and a thing put in."""
    found: list[str] = []
    for text in _strings(list(presets)):
        told = re.fullmatch(r"(?:\d\| )?action: (.*?)(?: // .*)?", text)
        if told and re.search(r"\{(?:hero|foe|friend)\b", told[1], re.IGNORECASE):
            found.append(_SLOT.sub(lambda slot: _PLAYED.get(slot[1].lower(), "the watch"), told[1]))
    return found


def test_what_is_tried_and_what_stops_it_is_an_act_to_be_seen() -> None:
    told = _acts(*deeds("en").values(), *bars("en").values(), *tones("en").values())
    bare = [words for words in told if pose_told(words) is None]
    assert len(told) > 600 and len(bare) <= 0.05 * len(told), bare


def test_most_of_what_a_frame_tells_is_an_act_to_be_seen() -> None:
    told = _acts(*(story for story in stories().values() if story.language == "en"))
    bare = [words for words in told if pose_told(words) is None]
    assert len(told) > 300 and len(bare) <= 0.12 * len(told), bare
