"""A genre's tone reaches the frames and the tries: no joke in dread, and another genre keeps its own."""

from __future__ import annotations

import pytest

from engines.text.tones import in_its_genre, tone_of
from presets import deeds, stories, tones
from tests import factories
from tests.text.test_sample import written

PREMISES = {
    "ko": "소연은 사라진 동생을 찾으려고 한다. 하지만 복도가 막혔다.",
    "en": "Clara wants to find her missing brother, but the corridor is blocked.",
}
JOKES = ("꽈당", "점박이", "엉덩이", "재채기", "measles", "FLUMP")


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize(("genre", "tone"), [("horror", "dread"), ("thriller", "tense")])
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
    assert set(tones(language)) == {"dread", "tense", "tender"}
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
