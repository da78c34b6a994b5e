"""What of a premise did not come into a script: said openly, because ready stories cannot tell everything."""

from __future__ import annotations

from collections.abc import Iterator

from engines.text.acting import forms_of
from engines.text.answer import ScriptAnswer
from engines.text.document import Brief, Script
from engines.text.person import as_told, turned
from engines.text.premise import Premise, read_premise


def unused(brief: Brief, script: Script | ScriptAnswer) -> tuple[str, ...]:
    """The premise's words for its facts that no line, place, time or role of the script has.

    None where a script of one's own is read, or the premise is in another language.
    """
    language = brief.languages[0]
    premise = read_premise(brief)
    if brief.script.strip() or premise.language != language:
        return ()
    told = told_by(script, language).casefold()
    missing = (
        word
        for word, forms in _wanted(premise, brief.genre)
        if not any(form.casefold() in told for form in forms)
    )
    return tuple(dict.fromkeys(missing))


def _wanted(premise: Premise, genre: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """What is shown of a fact, and the forms in which it counts as told."""
    yield from ((name, (name,)) for name in premise.heroes)
    yield from ((one.words, (one.words,)) for one in premise.beings)
    yield from ((one.word, (one.word,)) for one in (premise.place, premise.hour, premise.job) if one)
    if premise.thing:
        shown = " ".join(found.word for found in (premise.quality, premise.thing) if found)
        # A balloon with little room calls a thing by its last word alone.
        yield shown, (premise.thing.word, premise.thing.word.split()[-1])
    goals, bars = forms_of(premise, genre)
    if premise.goal:
        own = turned(premise.goal, premise.genders[0] if premise.genders else "")
        yield premise.goal, (as_told(premise.goal), as_told(own) or as_told(premise.goal), *goals)
    if premise.obstacle:
        yield premise.obstacle, (premise.obstacle, *bars)


def told_by(script: Script | ScriptAnswer, language: str) -> str:
    """All that a script says in a language: names, roles, places, times, summaries and lines."""
    if isinstance(script, Script):
        names = [name for member in script.cast for name in member.names.values()]
        lines = [beat.text.get(language, "") for beat in script.beats()]
    else:
        names = [one.text for member in script.cast for one in member.names]
        lines = [one.text for scene in script.scenes for beat in scene.beats for one in beat.texts]
    roles = [member.role for member in script.cast]
    scenes = [words for scene in script.scenes for words in (scene.place, scene.time, scene.summary)]
    return " ".join([*names, *roles, *scenes, *lines])
