"""From one episode to the next: what a serial keeps, and how its story so far is told. Pure.

next_brief(last, script, number) -> Brief       the brief of episode `number` + 1
"""

from __future__ import annotations

from engines.kernel.document import in_language
from engines.kernel.sentences import sentences
from engines.text.document import Brief, Facts, Script
from engines.text.josa import particle

STORY_LIMIT = 2000
"""Characters of a story so far. Earlier episodes are told ever shorter to keep to it."""
PLACES_KEPT = 24
_NAMED = 2
"""Characters named in the premise that is proposed; it is a beginning, not a list."""


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
            "premise": _premise(script),
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


def _premise(script: Script) -> str:
    """Where the last episode left off, and that it goes on: to be written on from."""
    language = script.languages[0]
    summaries = [scene.summary for scene in script.scenes if scene.summary.strip()]
    end = _ended(summaries[-1] if summaries else in_language(script.logline, language))
    names = [name for member in script.cast[:_NAMED] if (name := in_language(member.names, language))]
    if language == "ko":
        who = "".join(
            name + (particle(name, "과/와") + " " if place < len(names) - 1 else "")
            for place, name in enumerate(names)
        )
        more = f"그 뒤, {who} 앞에 새로운 일이 찾아온다." if who else "그 뒤, 새로운 일이 찾아온다."
    else:
        who = " and ".join(names)
        more = f"Soon after, something new finds {who}." if who else "Soon after, something new happens."
    return " ".join(f"{end} {more}".split())


def _ended(sentence: str) -> str:
    """The sentence with a mark at its end, so that the next one can follow."""
    words = " ".join(sentence.split())
    return words if not words or words[-1] in ".!?…。”’\"'" else f"{words}."
