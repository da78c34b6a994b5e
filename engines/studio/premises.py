"""What a brief's premise was understood to say: for the page, while one types."""

from __future__ import annotations

from collections.abc import Mapping

from engines.kernel.document import Frozen
from engines.kernel.errors import ToonverseError
from engines.text.document import Brief, Facts
from engines.text.facts import languages_of
from engines.text.foreign import foreign
from engines.text.plain import plain
from engines.text.premise import Premise, read_premise
from engines.text.sample import sample_script
from engines.text.unread import unread
from engines.text.unused import unused

ORDER = ("who", "place", "hour", "weather", "object", "goal", "obstacle")
EXPECTED = ("who", "place", "hour", "object", "goal", "obstacle")
"""Facts that most premises have; the page says which of them the story will choose."""


class FactView(Frozen):
    """One fact. `values` are its words, none where there are none; `read` are the premise's own."""

    name: str
    values: tuple[str, ...] = ()
    read: tuple[str, ...] = ()
    given: bool = False
    """A person set it, or left it to the story."""
    expected: bool = True


def understood(brief: Brief) -> tuple[FactView, ...]:
    """Every fact in the order a sentence tells them. None with a script of one's own. Never raises."""
    if brief.script.strip():
        return ()
    read = _words(read_premise(brief.model_copy(update={"facts": Facts()})))
    given = brief.facts.given()
    return tuple(
        FactView(
            name=name,
            values=_listed(given[name]) if name in given else read[name],
            read=read[name],
            given=name in given,
            expected=name in EXPECTED,
        )
        for name in ORDER
    )


class PremiseView(Frozen):
    """A premise as it was understood, and what is worth knowing before an episode is made of it."""

    facts: tuple[FactView, ...] = ()
    unused: tuple[str, ...] = ()
    """Its facts that would not come into the episode the free writer makes."""
    unread: tuple[str, ...] = ()
    """Its words that nothing was made of."""
    foreign: str = ""
    """The language it is written in, where that is one in which no premise is read."""
    language: str = ""
    """The language it is written in, where the episode would not be told in it."""


def premise_view(brief: Brief, seed: int = 0) -> PremiseView:
    """Facts, what the free writer cannot use of them, and a language that differs. Never raises.

    `seed` is the script's: it decides, too, which story is told.
    """
    facts = understood(brief)
    if not facts or not brief.premise.strip():
        return PremiseView(facts=facts)
    if told := foreign(plain(brief.premise)):
        return PremiseView(facts=facts, foreign=told)
    written = languages_of(brief)
    try:
        script = sample_script(brief, seed)
        left, lost = unused(brief, script), unread(brief, script)
    except ToonverseError:
        # A language the free writer has no stories in: the run says so.
        left = lost = ()
    letters = any(character.isalpha() for character in brief.premise)
    return PremiseView(
        facts=facts,
        unused=left,
        unread=lost,
        language=written if letters and written not in brief.languages else "",
    )


def _listed(value: str | tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word for word in ((value,) if isinstance(value, str) else value) if word)


def _words(premise: Premise) -> Mapping[str, tuple[str, ...]]:
    thing = " ".join(found.word for found in (premise.quality, premise.thing) if found)
    found = {
        "place": premise.place.word if premise.place else "",
        "hour": premise.hour.word if premise.hour else "",
        "weather": premise.weather.word if premise.weather else "",
        "object": thing,
        "goal": premise.goal,
        "obstacle": premise.obstacle,
    }
    along = premise.company.role if premise.company else ""
    beings = [one.words for one in premise.beings]
    who = (*premise.heroes, *beings, *([along] if along and along not in beings else []))
    return {"who": who, **{name: _listed(words) for name, words in found.items()}}
