"""The next episode: the same people in their own manner, what happened last, and a story not told yet."""

from __future__ import annotations

import pytest

from engines.text.brief import load_brief
from engines.text.checks import check
from engines.text.document import Brief, Script
from engines.text.serial import next_brief
from presets import briefs, genres, stories
from tests import factories
from tests.text.test_sample import written


def serial(brief: Brief, episodes: int, seed: int = 0) -> list[tuple[Brief, Script]]:
    made: list[tuple[Brief, Script]] = []
    for number in range(1, episodes + 1):
        script = written(brief, seed)
        made.append((brief, script))
        brief = next_brief(brief, script, number)
    return made


@pytest.mark.parametrize("name", sorted(briefs()))
@pytest.mark.parametrize("seed", [0, 5])
def test_a_serial_keeps_its_people_and_never_tells_a_story_twice_while_there_is_another(
    name: str, seed: int
) -> None:
    made = serial(load_brief(briefs()[name].brief, name), 4, seed)
    language = made[0][0].languages[0]
    assert len({script.title[language] for _, script in made}) == 4
    first = {member.id: (dict(member.names), member.role) for member in made[0][1].cast}
    for _, script in made[1:]:
        known = {member.id: (dict(member.names), member.role) for member in script.cast}
        assert {key: known.get(key) for key in first} == first
        heroes = [beat.speaker for beat in script.beats() if beat.speaker]
        assert made[0][1].cast[0].id in heroes


@pytest.mark.parametrize("name", sorted(briefs()))
def test_the_first_scene_takes_up_how_the_last_episode_ended(name: str) -> None:
    (_, first), (_, second) = serial(load_brief(briefs()[name].brief, name), 2)
    language = first.languages[0]
    end = first.scenes[-1].summary.rstrip(".")
    captions = [beat.text[language] for beat in second.scenes[0].beats if beat.kind == "narration"]
    assert any(end.split(". ")[-1] in words for words in captions), (end, captions)


def test_the_serials_place_and_thing_come_back() -> None:
    (_, first), (_, second) = serial(load_brief(briefs()["sample"].brief, "sample"), 2)
    assert second.scenes[0].place == first.scenes[0].place
    assert "노란 우산" in " ".join(beat.text["ko"] for beat in second.scenes[0].beats)


def test_whoever_spoke_politely_still_does() -> None:
    cast = (
        factories.member("서윤", id="ch_a", voice="시원시원하다"),
        factories.member("도현", id="ch_b", voice="낮은 존댓말"),
        factories.member("지호", id="ch_c", voice="빠른 반말"),
    )
    brief = factories.brief(
        cast=cast, premise="그 뒤.", story_so_far="1화 ‘밤’: 서윤이 우산을 찾았다.", cuts=60
    )
    script = written(brief)
    said = {who: [one.text["ko"] for one in script.beats() if one.speaker == who] for who in ("ch_b", "ch_c")}
    polite = ("요", "다", "죠", "까")
    assert said["ch_b"] and all(words.rstrip("?.!… ").endswith(polite) for words in said["ch_b"])
    assert said["ch_c"] and any(not words.rstrip("?.!… ").endswith(polite) for words in said["ch_c"])


def test_once_all_are_told_the_one_told_longest_ago_comes_again() -> None:
    made = serial(load_brief(briefs()["sample_en"].brief, "sample_en"), 8)
    titles = [script.title["en"] for _, script in made][1:]
    count = sum(story.again for story in stories().values())
    assert titles[count : 2 * count] == titles[:count]


@pytest.mark.parametrize("genre", sorted(genres()))
@pytest.mark.parametrize("language", ["ko", "en"])
def test_any_serial_keeps_the_house_rules(genre: str, language: str) -> None:
    premise = "민지가 옥상에서 열쇠를 줍는다." if language == "ko" else "Mina finds a key on the rooftop."
    for brief, script in serial(factories.brief(premise=premise, genre=genre, languages=(language,)), 4, 3):
        rules = {one.rule for one in check(script, brief)}
        assert rules <= {"script_cast_mute", "script_unused"}, rules
