"""A genre's tone reaches the frames and the tries: no joke in dread, and another genre keeps its own."""

from __future__ import annotations

import re

import pytest

from engines.text.tones import in_its_genre, tone_of
from presets import deeds, stories, tones
from presets.telling import Tries
from tests import factories
from tests.text.test_sample import written

PREMISES = {
    "ko": "소연은 사라진 동생을 찾으려고 한다. 하지만 복도가 막혔다.",
    "en": "Clara wants to find her missing brother, but the corridor is blocked.",
}
JOKES = ("꽈당", "우당탕", "점박이", "엉덩이", "재채기", "measles", "FLUMP", "CRASH", "moustache")

HANDS = re.compile(r"손|소매|주머니|종이|글씨|\b(?:hands?|fingers?|sleeves?|pockets?|paper|writes?)\b")
WRITTEN_WHOLE = ("keen", "quiet")
"""Tones with frames of their own that tell of any deed and any obstacle."""
MOST = {"ko": 30, "en": 25}
"""Syllables or words in a balloon."""


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize(
    ("genre", "tone"), [("horror", "dread"), ("thriller", "tense"), ("mystery", "keen"), ("drama", "quiet")]
)
@pytest.mark.parametrize(("scenes", "cuts"), [(5, 15), (8, 60)])
def test_a_genre_is_told_in_its_own_tone(
    language: str, genre: str, tone: str, scenes: int, cuts: int
) -> None:
    own = [story for story in stories().values() if tone in story.tones and story.language == language]
    titles = {words[language] for story in own for words in (story.title, *story.titles)}
    assert len(own) > 1 and titles
    brief = factories.brief(
        premise=PREMISES[language], languages=(language,), genre=genre, scenes=scenes, cuts=cuts
    )
    for seed in range(6):
        said = " ".join(beat.text[language] for beat in written(brief, seed).beats())
        assert not any(joke in said for joke in JOKES)
        tries = [beat for one in deeds(language)["find"].others for beat in one.first]
        assert not any(beat.partition(": ")[2] in said for beat in tries if "{" not in beat)


@pytest.mark.parametrize("language", ["ko", "en"])
def test_a_tone_tells_of_kinds_there_are_and_more_than_one_way(language: str) -> None:
    assert set(tones(language)) == {"dread", "tense", "tender", "keen", "quiet"}
    for tone in tones(language).values():
        assert len(tone.tries) > 1
        assert {kind for one in tone.tries for kind in one.kinds} <= set(deeds(language))
        assert all(one.ask is None or one.ask.endswith("?") for one in tone.tries)


@pytest.mark.parametrize(
    ("premise", "genre", "told"),
    [
        ("폐병원에서 동생을 찾는 간호사의 공포 이야기", "slice_of_life", "horror"),
        ("A nurse searches a hospital for her brother; horror", "slice_of_life", "horror"),
        ("무대 공포를 이기고 싶은 가수", "slice_of_life", "slice_of_life"),
        ("A ghost story at the inn", "comedy", "comedy"),
        ("스릴러 작가가 원고를 찾는다.", "drama", "drama"),
    ],
)
def test_a_premise_that_names_its_genre_is_told_in_it(premise: str, genre: str, told: str) -> None:
    assert in_its_genre(factories.brief(premise=premise, genre=genre)).genre == told


def test_no_telephone_rings_in_another_age() -> None:
    assert tone_of("thriller", "조선 시대의 포졸이 범인을 쫓는다.") == ""
    assert tone_of("thriller", "형사가 범인을 쫓는다.") == "tense"


def lines_of(one: Tries, *names: str) -> list[str]:
    return [beat for name in names for beat in getattr(one, name)]


def length(words: str, language: str) -> int:
    return len(words.split()) if language == "en" else sum("가" <= letter <= "힣" for letter in words)


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("tone", WRITTEN_WHOLE)
def test_a_tone_tells_each_part_of_any_deed_and_obstacle_in_several_ways(tone: str, language: str) -> None:
    told = tones(language)[tone]
    for name, ways in (("first", 4), ("second", 4), ("third", 3), ("near", 4), ("done", 3), ("ask", 4)):
        assert len([one for one in told.tries if not one.kinds and getattr(one, name)]) >= ways, name
    for name, ways in (("first", 3), ("second", 3), ("third", 3), ("cost", 2), ("gives", 3)):
        assert len([one for one in told.stops if not one.kinds and getattr(one, name)]) >= ways, name
    for foe in ("against", "beast"):
        assert any(foe in one.kinds for one in told.stops), foe
    for one in told.tries:
        # Who is rescued or taken home is told of when it is done.
        before = lines_of(one, "first", "second", "third", "near")
        assert not any("{dear" in beat or "{aim" in beat for beat in before)


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("tone", WRITTEN_WHOLE)
def test_what_is_said_in_a_tone_fits_a_balloon(tone: str, language: str) -> None:
    own = [story for story in stories().values() if tone in story.tones and story.language == language]
    scenes = [scene for story in own for scene in (*story.scenes, *story.interludes)]
    told = tones(language)[tone]
    parts = ("first", "second", "third", "near", "done")
    beats = [beat for scene in scenes for beat in (*scene.beats, *scene.after, *scene.against)]
    beats += [beat for one in told.tries for beat in lines_of(one, *parts)]
    for beat in beats:
        for words in beat.partition(": ")[2].split(" || "):
            assert ": " not in beat or "action" in beat or length(words, language) <= MOST[language], beat


@pytest.mark.parametrize("language", ["ko", "en"])
def test_a_mystery_asks_at_every_turn_and_a_drama_is_quiet(language: str) -> None:
    keen, quiet = tones(language)["keen"], tones(language)["quiet"]
    for one in keen.tries:
        assert any(beat.endswith("?") for beat in one.first) and (one.ask or one.kinds)
    whole = [
        beat for one in quiet.tries for beat in lines_of(one, "first", "second", "third", "near", "done")
    ]
    whole += [beat for one in quiet.stops for beat in (*one.first, *one.second, *one.third, *one.cost)]
    assert not any("sfx:" in beat or "shout:" in beat or beat.endswith("!") for beat in whole)


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("tone", WRITTEN_WHOLE)
def test_an_animal_is_told_of_in_each_tone(tone: str, language: str) -> None:
    own = [story for story in stories().values() if tone in story.tones and story.language == language]
    for story in (one for one in own if not one.hands):
        beats = [
            beat for scene in (*story.scenes, *story.interludes) for beat in (*scene.beats, *scene.after)
        ]
        assert not [beat for beat in beats if HANDS.search(beat)]
    assert any(not story.hands and not story.needs for story in own)
