"""A frame in a short episode: told by pictures first, with little of its own; a long one keeps all of it."""

from __future__ import annotations

import re

import pytest

from engines.text.lengths import at_length, is_short
from engines.text.story import read_line
from engines.text.tones import spoken, toned_stops, toned_tries
from presets import stories
from presets.telling import Story, StoryScene

FRAMES = {name: story for name, story in stories().items() if story.acts == "deed"}
SHORT = sorted(name for name, story in FRAMES.items() if story.short)
PARTS = ("opening", "rise", "rise", "turn", "end")


def seen(story: Story, scene: StoryScene, *names: str) -> list[str]:
    """What a scene shows of its own, without whoever else a premise may name."""
    lines = (read_line(beat, story.language) for name in names for beat in getattr(scene, name))
    words = [line.text[story.language] for line in lines if line.kind == "action"]
    return [one for one in words if "{other" not in one]


@pytest.mark.parametrize("language", ["ko", "en"])
def test_enough_frames_are_short_for_each_tone(language: str) -> None:
    own = [FRAMES[name] for name in SHORT if name.endswith(f".{language}")]
    assert len(own) >= 18
    for tone in ("dread", "tense", "keen", "quiet"):
        assert sum(tone in story.tones for story in own) > 1


@pytest.mark.parametrize("name", SHORT)
def test_a_short_episode_shows_little_that_is_the_frames_own(name: str) -> None:
    story = at_length(FRAMES[name], 15)
    opening, first, second, turn, end = story.scenes
    assert tuple(scene.part for scene in story.scenes) == PARTS
    told = [seen(story, scene, "beats", "after") for scene in story.scenes]
    assert all(len(one) <= most for one, most in zip(told, (2, 0, 0, 2, 1), strict=True))
    # Whoever comes along is seen to help, and what is planted is there from the first scene to the turn.
    assert "{friend" in " ".join(told[0]) and "{token" in " ".join(told[0])
    assert "{token" in " ".join(told[3]) and (not turn.against or "{token" in " ".join(turn.against))
    assert any("{friend" in words or "{foe" in words for words in told[4])
    assert any("{other" in beat for beat in end.after) and opening.beats and first.parts and second.parts


@pytest.mark.parametrize("name", SHORT)
def test_no_length_tells_what_is_for_another(name: str) -> None:
    whole = FRAMES[name]
    for cuts in (8, 15, 21, 22, 60):
        story = at_length(whole, cuts)
        for scene, before in zip(story.scenes, whole.scenes, strict=True):
            for part in ("beats", "after", "against"):
                beats, source = getattr(scene, part), getattr(before, part)
                assert not any(re.match(r"\ds", beat) for beat in beats)
                levels = r"[01]s?\|" if is_short(cuts) else r"[0-3]\|"
                expected = [beat for beat in source if re.match(levels, beat)]
                assert list(beats) == [re.sub(r"^(\d)s", r"\1", beat) for beat in expected]


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("tone", ["dread", "tense", "keen", "quiet"])
def test_in_a_short_episode_a_tone_speaks_and_does_nothing(tone: str, language: str) -> None:
    for name in ("first", "second", "done"):
        said = toned_tries(tone, "find", name, language, short=True)
        assert len(said) >= 3 and not any("action: " in beat for one in said for beat in one)
    for name in ("first", "second", "gives"):
        said = toned_stops(tone, "blocked", name, language, short=True)
        assert len(said) >= 3 and not any("action: " in beat for one in said for beat in one)
        assert not toned_stops(tone, "against", name, language, short=True)
    assert spoken(["1| action: a", "0| hero: b", "action: c"], ["0| hero: d"]) == (
        "1| action: a",
        "action: c",
        "0| hero: d",
    )
