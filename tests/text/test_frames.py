"""The frames a premise's deed is told in: each with people, a turn and an end of its own, and drawn alike, so
that what somebody makes one after another differs."""

from __future__ import annotations

import re
from collections import Counter
from itertools import combinations
from random import Random

import pytest

from engines.text.acting import quest_of
from engines.text.choice import pick
from engines.text.deeds import acting_of
from engines.text.document import Script
from engines.text.fitting import fits
from engines.text.premise import read_premise
from engines.text.speech import is_polite
from engines.text.story import read_line
from presets import bars, deeds, stories
from presets.telling import Story
from tests import factories
from tests.text.test_sample import written

FRAMES = {name: story for name, story in stories().items() if story.acts == "deed"}
LANGUAGES = ("ko", "en")
BARRED = {
    "ko": "서윤은 오래된 지도를 찾으려고 한다. 하지만 도현이 먼저 가져갔다.",
    "en": "Mina wants to find the old map, but Theo took it first.",
}
SHUT = {
    "ko": "재하는 학교에서 탈출해야 한다. 그런데 문이 잠겼다.",
    "en": "Kit must escape from the museum, but the doors are locked.",
}
FAR = {
    "ko": "민지는 섬에 가야 한다. 하지만 다리가 끊겼다.",
    "en": "June must reach the island, but the bridge is closed.",
}
OLD = {
    "ko": "조선 시대 노비 돌쇠는 글을 배워야 한다. 하지만 붓이 부러졌다.",
    "en": "In the days of Joseon Dolsoe wants to learn to write, but the brush is broken.",
}
MADE = {
    "ko": [f"{who} {what} 찾으려고 한다. 하지만 비가 그치지 않는다." for who, what in
           (("하린은", "반지를"), ("도윤은", "일기장을"), ("서윤은", "고양이를"), ("민지는", "지도를"))],
    "en": [f"{who} wants to find the {what}, but the rain won't stop." for who, what in
           (("Nora", "ring"), ("Theo", "diary"), ("Mina", "cat"), ("June", "map"))],
}  # fmt: skip


def of_language(language: str) -> dict[str, Story]:
    return {name: story for name, story in FRAMES.items() if story.language == language}


def own_lines(story: Story) -> set[str]:
    """What is said and seen in a frame's own beats, apart from deed and obstacle."""
    scenes = (*story.scenes, *story.interludes)
    beats = [beat for one in scenes for beat in (*one.beats, *one.after, *one.against, one.opens or "")]
    lines = [read_line(beat, story.language) for beat in beats if beat]
    return {line.text[story.language] for line in lines if line.kind != "sfx"}


def told(script: Script, language: str) -> set[str]:
    return {beat.text[language] for beat in script.beats() if beat.kind != "sfx"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_frames_share_a_line_a_title_or_a_part(language: str) -> None:
    frames = of_language(language)
    assert len(frames) >= 7
    for (one, first), (two, second) in combinations(frames.items(), 2):
        shared = {words for words in own_lines(first) & own_lines(second) if "{dread}" not in words}
        assert not shared, (one, two, shared)
        assert first.logline != second.logline and first.title != second.title
        friends = [{r.key: r for r in story.cast}["friend"] for story in (first, second)]
        assert friends[0].role != friends[1].role and friends[0].appearance != friends[1].appearance
        assert first.scenes[3].summary != second.scenes[3].summary


@pytest.mark.parametrize("name", sorted(FRAMES))
def test_a_frame_plants_its_thing_turns_on_it_or_pays_it_off_and_ends_on_a_question(name: str) -> None:
    story = FRAMES[name]
    opening, *_, turn, end = story.scenes
    assert "{token" in " ".join(opening.beats)
    for beats in (turn.beats, turn.against):
        later = " ".join((*beats, *end.beats, *end.after))
        assert not beats or "{token" in later
    asks = [*end.after, *(kind.ask for kind in deeds(story.language).values())]
    assert asks[-1].endswith("?") and (end.after[-1].endswith("?") or "deed.done" in end.parts)
    assert any("{goal_m" in beat for beat in opening.beats)
    assert any(re.search(r"\{bar(?:_told)?\}", beat) for one in story.scenes[1:3] for beat in one.after)


@pytest.mark.parametrize("language", LANGUAGES)
def test_only_one_frame_turns_on_what_is_written_on_its_thing(language: str) -> None:
    signed = [name for name, story in of_language(language).items() if "bar.sign" in story.scenes[3].parts]
    assert signed == [f"any_deed.{language}"]
    # How an obstacle gives way knows of no keepsake: any frame may tell it.
    for kind in bars(language).values():
        beats = [*kind.sees, *kind.gives, *(beat for one in kind.others for beat in one.gives)]
        assert not any("{token" in beat for beat in beats)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("premise", [BARRED, SHUT, FAR], ids=["barred", "shut", "far"])
@pytest.mark.parametrize(("genre", "tone"), [("fantasy", ""), ("thriller", "tense"), ("horror", "dread")])
def test_the_frames_that_fit_are_drawn_alike(
    language: str, premise: dict[str, str], genre: str, tone: str
) -> None:
    brief = factories.brief(premise=premise[language], languages=(language,), genre=genre)
    found = read_premise(brief)
    quest = quest_of(found, brief.genre)
    assert quest is not None
    fitting = {name: story for name, story in of_language(language).items() if fits(story, found, quest)}
    short = {name: story for name, story in fitting.items() if story.short}
    expected = {name for name, story in short.items() if (tone in story.tones if tone else not story.tones)}
    assert len(expected) > 1
    names = {id(story): name for name, story in FRAMES.items()}
    drawn = Counter(names.get(id(pick(brief, found, Random(seed))[0]), "") for seed in range(500))
    assert set(drawn) == expected
    mean = drawn.total() / len(expected)
    assert min(drawn.values()) > 0.6 * mean and max(drawn.values()) < 1.5 * mean


def test_what_a_frame_needs_is_there() -> None:
    def fitting(premise: str, language: str) -> set[str]:
        found = read_premise(factories.brief(premise=premise, languages=(language,)))
        quest = quest_of(found, "drama")
        assert quest is not None
        return {name.split(".")[0] for name, one in of_language(language).items() if fits(one, found, quest)}

    for language in LANGUAGES:
        assert "any_coat" in fitting(BARRED[language], language)
        assert "any_coat" not in fitting(SHUT[language], language)
        # It ends where it began: nobody sits on the same ground at the end of a way.
        assert "any_back" in fitting(SHUT[language], language)
        assert "any_back" not in fitting(FAR[language], language)
        # Nobody crosses things off with a pencil in the days of Joseon.
        assert "any_list" in fitting(FAR[language], language)
        assert "any_list" not in fitting(OLD[language], language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_premises_of_one_kind_side_by_side_share_few_lines(language: str) -> None:
    scripts = [
        written(factories.brief(premise=premise, languages=(language,), genre="drama"), seed)
        for seed, premise in enumerate(MADE[language])
    ]
    frames = [script.cast[0].role for script in scripts]
    assert len(set(frames)) > 2 and len({script.title[language] for script in scripts}) == len(scripts)
    for first, second in combinations(scripts, 2):
        ours, theirs = told(first, language), told(second, language)
        alike = first.cast[0].role == second.cast[0].role
        assert len(ours & theirs) <= len(ours) * (0.7 if alike else 0.25), ours & theirs


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_seed_tells_one_premise_in_other_words(language: str) -> None:
    scripts = [
        written(factories.brief(premise=SHUT[language], languages=(language,), genre="drama"), seed)
        for seed in range(6)
    ]
    shared = set.intersection(*(told(script, language) for script in scripts))
    assert len(shared) <= 2, shared


@pytest.mark.parametrize("name", sorted(name for name in FRAMES if name.endswith(".ko")))
def test_of_two_wordings_the_first_is_plain_and_the_second_polite(name: str) -> None:
    scenes = (*FRAMES[name].scenes, *FRAMES[name].interludes)
    pairs = [beat for one in scenes for beat in (*one.beats, *one.after, *one.against) if " || " in beat]
    for pair in pairs:
        plain, polite = pair.partition(": ")[2].split(" || ")
        assert is_polite(polite) and not is_polite(plain), pair


def test_what_the_hero_fears_is_not_coaxed() -> None:
    premise = "지우는 노래를 불러야 한다. 하지만 무대가 무섭다."
    found = read_premise(factories.brief(premise=premise, languages=("ko",)))
    quest = quest_of(found, "drama")
    assert quest is not None and acting_of(found, quest).bar == "fear"


def test_what_is_missing_is_named_whole() -> None:
    premise = "Vale wants to find the missing ring, but nobody remembers that night."
    found = read_premise(factories.brief(premise=premise, languages=("en",)))
    quest = quest_of(found, "mystery")
    assert quest is not None and acting_of(found, quest).aim == "the missing ring"
