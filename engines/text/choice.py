"""Which hand-written story a brief gets: the one that can honour most of its premise."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from random import Random

from engines.kernel.errors import InvalidInput
from engines.text.acting import DEED, composed, lengthened, quest_of
from engines.text.deeds import FREE, deed_of
from engines.text.document import Brief
from engines.text.fitting import fits
from engines.text.lengths import is_short
from engines.text.obstacles import tellable
from engines.text.premise import RANK, Premise
from engines.text.standing import is_close, is_person
from engines.text.story import LANGUAGES
from engines.text.tones import tone_of
from engines.text.worlds import strangers, world_of
from engines.text.worries import worried
from presets import stories
from presets.telling import Story
from presets.words import find_all

_RELATED = {"slice_of_life": ("drama", "comedy", "romance")}
"""Genres looked at as well while a brief has the genre it began with: nobody may have chosen it."""
_ABOUT, _ABOUT_MOST, _PLACE, _JOB = 2, 3, 2, 6
_STRANGE_MOST = 4
"""A point for each scene at a place there is not in the premise's world, up to so many."""
_MISCAST = 2 * _JOB
"""More than a story can tell of a premise: better another plot than the wrong people in it."""
_ACTED, _TIMED, _WANTED = 7, 4, 3
"""Points of a story that acts out what is wanted and what is in the way, where that is time alone, and where
it is not told."""
_PLAIN = "any_deed"
"""The frame whose interludes fit any other."""
_NO_WINK = ("dread", "tense", "keen")
"""Tones that no plot of one who dares not speak goes with."""
_DONE = 2
"""Points more, where what is wanted is of a kind that is tried and done before one's eyes."""
_NEAR = 1
"""Stories that honour nearly as much as the best one are told as well, so that premises differ."""
_AGAIN_LIKELY = 2
_SHORT = 2
_LITERAL = 5
"""Letters in a row that show a summary to be a story's."""


def pick(brief: Brief, premise: Premise, random: Random) -> tuple[Story, Random]:
    """A story of the brief's first language, and what draws its beats. What its premise names decides (place,
    job, what happens), then the genre, then the seed; in a serial one that was told before comes last.

    Raises InvalidInput "dummy_language" for a language no story is written in.
    """
    for language in brief.languages:
        if language not in LANGUAGES:
            raise InvalidInput("dummy_language", language=language, known=", ".join(LANGUAGES))
    later = bool(brief.story_so_far.strip() and brief.cast)
    pool = _again(brief) if later else _told_in(brief)
    if not any(does(story, premise) for story in pool):
        # Better a story of no genre than a hero who does what the premise does not say.
        pool = [*pool, *_of_genres(("any",), brief.languages[0])]
    if not later:
        pool = [*pool, *_acting(brief, premise)]
    ranked = [(story, honours(story, premise, brief) - _apart(story, brief)) for story in pool]
    best = max(points for _, points in ranked)
    near = [(story, points) for story, points in ranked if points >= best - _NEAR]
    draw = random.random()

    def wait(story: Story, points: int) -> float:
        # Each story draws for itself (weighted rendezvous hashing): a new one in the pool takes premises
        # from the others, and none of the rest changes hands.
        own = Random(f"{draw}:{story.title}{story.titles or ''}:{story.about}:{story.places}").expovariate(1)
        return own / _AGAIN_LIKELY ** (points - best)

    return min(near, key=lambda one: wait(*one))[0], Random(f"beats:{draw}")


def honours(story: Story, premise: Premise, brief: Brief) -> int:
    """How much of a premise a story can tell as its own, in points; below none where it says otherwise."""
    if story.acts == DEED:
        return (_DONE if deed_of(premise) != FREE else 0) + _acted(premise)
    if story.acts:
        return _acted(premise)
    text = " ".join([brief.premise, *(str(value) for value in brief.facts.given().values())]).casefold()
    told = sum(bool(_word(word).search(text)) for words in story.about.values() for word in words)
    points = _ABOUT * min(told, _ABOUT_MOST)
    if story.places and premise.place:
        points += _PLACE if premise.place.key in story.places else -_PLACE * _ABOUT_MOST
    if premise.job and not does(story, premise):
        points -= _JOB
    if _miscast(story, premise):
        points -= _MISCAST
    return points - min(strangers(story, world_of(story, premise, brief.premise)), _STRANGE_MOST)


def _acted(premise: Premise) -> int:
    if tellable(premise.obstacle):
        return _ACTED
    return _TIMED if premise.obstacle else _WANTED


@cache
def _word(word: str) -> re.Pattern[str]:
    """A word that tells what a premise is about, with its endings; a short one is no piece of another."""
    if word.isascii():
        return re.compile(rf"\b{re.escape(word)}{r'(?:e?s)?' if len(word) < _LITERAL else r'[a-z]{0,4}'}\b")
    if len(word) == 1:
        return re.compile(rf"(?<![가-힣]){word}(?=[은는이가을를의에과와도]|[^가-힣]|$)")
    return re.compile(rf"(?<![가-힣]){re.escape(word)}" if len(word) == _SHORT else re.escape(word))


def does(story: Story, premise: Premise) -> bool:
    """Whether a story's hero can have the premise's job: any may be had, or it is the one told."""
    if premise.job is None or premise.job.key == RANK or story.again or story.free or "job" in story.slots:
        return True
    # A word before it says which kind ("별 수리공"): the work is the lexicon's.
    known = [found.word for found in find_all("jobs", premise.job.word)][-1:]
    told = (premise.job.word.casefold(), *(word.casefold() for word in known))
    return bool(story.cast) and any(word in words for word in told for words in story.cast[0].role.values())


def _acting(brief: Brief, premise: Premise) -> Sequence[Story]:
    """Stories that act a premise out; its clauses are in its own language, so no other can be told in."""
    if any(language != premise.language for language in brief.languages):
        return ()
    conflict = quest_of(premise, brief.genre)
    if conflict is None:
        return ()
    own = [story for name, story in stories().items() if name.startswith("any_") and story.acts]
    told = [story for story in own if story.language == premise.language]
    told = [story for story in told if story.short or not is_short(brief.cuts)]
    frames = [story for story in told if story.acts == DEED and fits(story, premise, conflict)]
    tone = tone_of(brief.genre, premise.text)
    plots = [story for story in told if story.acts == conflict.kind and fits(story, premise, conflict)]
    if plots and conflict.kind == "toward" and tone not in _NO_WINK:
        # What is wanted of whoever stands in the way has stories of its own.
        return plots
    # A plot that is told with a wink is no tale of dread.
    toned = [story for story in frames if tone in story.tones]
    return toned or [*plots, *(story for story in frames if not story.tones)]


def acted_out(story: Story, brief: Brief, premise: Premise, random: Random) -> Story:
    """A story that acts its premise out, with that in it: a frame's scenes, or a plot's and more of them."""
    conflict = quest_of(premise, brief.genre) if story.acts else None
    if conflict is None:
        return story
    tone = tone_of(brief.genre, premise.text)
    if story.acts == DEED:
        return composed(story, premise, conflict, random, tone, brief.cuts)
    plain = stories()[f"{_PLAIN}.{premise.language}"]
    return lengthened(worried(story, premise), composed(plain, premise, conflict, random, tone, brief.cuts))


def _miscast(story: Story, premise: Premise) -> bool:
    """Whether somebody the premise introduces would play kin of another kind, or kin would play work."""
    korean = premise.language == "ko"
    for name, role in zip(premise.heroes[1:], story.cast[1:], strict=False):
        told, part = premise.standing(name), role.role.get(premise.language, "")
        if not told or told.split()[-1] in part:
            continue
        kin = is_close(told, korean=korean)
        if any(
            is_close(word, korean=korean) or (kin and is_person(word, korean=korean)) for word in _nouns(part)
        ):
            return True
    return False


def _nouns(part: str) -> list[str]:
    """Words of a part's role that say who it is: the last one before each comma."""
    return [words.split()[-1] for words in part.split(",") if words.split()]


def _apart(story: Story, brief: Brief) -> int:
    """Points a story loses for being of another genre, or of none."""
    if story.again or story.acts or story.genre == brief.genre:
        return 0
    return _NEAR


def _told_in(brief: Brief) -> Sequence[Story]:
    """Stories in the brief's first language, by their files' names: a chosen genre's own where there are any,
    else those of genres beside it and of none too."""
    beside = (brief.genre, *_RELATED.get(brief.genre, ()), "any")
    own = _of_genres((brief.genre,), brief.languages[0])
    return own if own and brief.genre not in _RELATED else _of_genres(beside, brief.languages[0])


def _of_genres(genres: Sequence[str], language: str) -> Sequence[Story]:
    named = re.compile(rf"(?:{'|'.join(map(re.escape, genres))})(?:_[a-z]+)?\.(\w+)")
    return [
        story
        for name, story in stories().items()
        if (match := named.fullmatch(name))
        and not (story.again or story.acts)
        and (story.everywhere or match.group(1) == language)
    ]


def _again(brief: Brief) -> Sequence[Story]:
    """Stories that go on with people who are known, not told yet in this serial; once all are, the one that
    was told longest ago. They are written for both languages, as nothing in them belongs to one country.
    """
    known = [story for story in stories().values() if story.again]
    told = [told_at(story, brief) for story in known]
    least = min(told)
    return [story for story, at in zip(known, told, strict=True) if at == least]


def told_at(story: Story, brief: Brief) -> int:
    """Where the story so far tells last of this one, by its logline or a summary, whatever filled the slots;
    -1 where it does not."""
    so_far = " ".join(brief.story_so_far.split())
    texts = [story.logline, *(scene.summary for scene in story.scenes)]
    found = [
        match.start()
        for text in texts
        if (words := text.get(brief.languages[0])) and len(re.sub(r"\{[^}]*\}", "", words)) >= _LITERAL
        for match in _shape(words).finditer(so_far)
    ]
    return max(found, default=-1)


def _shape(words: str) -> re.Pattern[str]:
    parts = re.split(r"\{[^}]*\}", words)
    return re.compile(".{1,60}?".join(re.escape(part) for part in parts))
