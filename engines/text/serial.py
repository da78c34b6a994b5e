"""From one episode to the next: what a serial keeps, and how its story so far is told. Pure.

next_brief(last, script, number) -> Brief       the brief of episode `number` + 1
"""

from __future__ import annotations

from engines.kernel.document import in_language
from engines.kernel.sentences import sentences
from engines.text.document import Brief, Facts, Script
from engines.text.eras import era_of
from engines.text.slots import fill_slots

STORY_LIMIT = 2000
"""Characters of a story so far. Earlier episodes are told ever shorter to keep to it."""
PLACES_KEPT = 24
_NEXT = {
    "ko": (
        "{hero:은/는} {friend:이/가} 감춘 편지의 주인을 찾아야 하지만 {foe:이/가} 막는다.",
        "{hero:은/는} 사라진 {friend:을/를} 찾아야 하지만 {foe:이/가} 막는다.",
        "{hero:은/는} {friend:과/와}의 약속을 지켜야 하지만 {foe:이/가} 먼저 와 있다.",
    ),
    "en": (
        "{hero} must find who wrote the letter that {friend} is hiding, but {foe} stands in the way.",
        "{hero} must find {friend}, who has disappeared, before daybreak, but {foe} is in the way.",
        "{hero} must keep a promise to {friend}, but {foe} got there first.",
    ),
}
"""What the next episode may be about, by its number: somebody wants something, and somebody is in the way, so
that the proposal can be made as it stands."""
_GONE = 1
"""Which of them is about somebody who is to be found."""
_FEW = {
    "ko": (
        "{hero:은/는} {friend:과/와}의 약속을 지켜야 하지만 시간이 내일 아침까지뿐이다.",
        "{hero:은/는} 편지의 주인을 찾아야 하지만 시간이 내일 아침까지뿐이다.",
        "그 뒤, 새로운 일이 찾아온다.",
    ),
    "en": (
        "{hero} must keep a promise to {friend}, but there is time only until morning.",
        "{hero} must find who wrote a letter, but there is time only until morning.",
        "Soon after, something new happens.",
    ),
}
"""The same for casts of two, of one, and of nobody."""


def next_brief(last: Brief, script: Script | None, number: int) -> Brief:
    """The brief that follows episode `number`, with its cast (ids kept), places, tone, style and languages.

    The premise is a beginning to write on from. Without a script there is nothing to go on from yet: the
    story stays open.
    """
    kept = {"title": "", "script": "", "premise": "", "facts": Facts()}
    if script is None:
        return last.model_copy(update=kept)
    places = dict.fromkeys(scene.place.strip() for scene in script.scenes)
    known = [place for place in dict.fromkeys([*last.places, *places]) if place]
    return last.model_copy(
        update={
            **kept,
            "premise": _dated(_premise(script, number), last),
            "cast": script.cast,
            "places": tuple(known[-PLACES_KEPT:]),
            "story_so_far": story_so_far(last.story_so_far, script, number),
        }
    )


def story_so_far(before: str, script: Script, number: int) -> str:
    """`before` and this episode below it, one paragraph an episode, within STORY_LIMIT."""
    told = [line for line in before.split("\n") if line.strip()]
    told.append(_episode(script, number))
    for place, line in enumerate(told[:-1]):
        if _length(told) <= STORY_LIMIT:
            break
        told[place] = sentences(line)[0]
    while len(told) > 1 and _length(told) > STORY_LIMIT:
        told.pop(0)
    return "\n".join(told)[:STORY_LIMIT]


def _length(told: list[str]) -> int:
    return len("\n".join(told))


def _episode(script: Script, number: int) -> str:
    language = script.languages[0]
    title = in_language(script.title, language)
    head = f"{number}화 ‘{title}’:" if language == "ko" else f"Episode {number}, “{title}”:"
    summaries = [_ended(scene.summary) for scene in script.scenes if scene.summary.strip()]
    logline = in_language(script.logline, language)
    words = [head, *([_ended(logline)] if logline.strip() else []), *summaries]
    return " ".join(" ".join(words).split())


def _premise(script: Script, number: int) -> str:
    """Where the last episode left off, and what may come of it: to be made as it is, or written on from."""
    language = script.languages[0]
    summaries = [scene.summary for scene in script.scenes if scene.summary.strip()]
    end = _ended(summaries[-1] if summaries else in_language(script.logline, language))
    return " ".join(f"{end} {_what_next(script, number, language)}".split())


def _dated(premise: str, last: Brief) -> str:
    """A premise with the time its serial plays in, where that is not today."""
    era = era_of(last.premise) or era_of(last.facts.hour or "")
    if era is None:
        return premise
    return f"때는 {era.word}. {premise}" if era.language == "ko" else f"The time is {era.word}. {premise}"


def _what_next(script: Script, number: int, language: str) -> str:
    """One sentence or two of what the next episode may be about, with the cast's people in it."""
    code = "ko" if language == "ko" else "en"
    names = [name for member in script.cast if (name := in_language(member.names, language))]
    if len(names) < 3:
        return fill_slots(_FEW[code][2 - len(names)], dict(zip(("hero", "friend"), names, strict=False)))
    slots = {"hero": names[0], "friend": names[1], "foe": names[-1]}
    # Who has disappeared plays no part: three of whom one is gone would want somebody new.
    ways = [way for at, way in enumerate(_NEXT[code]) if len(names) > 3 or at != _GONE]
    return fill_slots(ways[number % len(ways)], slots)


def _ended(sentence: str) -> str:
    """The sentence with a mark at its end, so that the next one can follow."""
    words = " ".join(sentence.split())
    return words if not words or words[-1] in ".!?…。”’\"'" else f"{words}."
