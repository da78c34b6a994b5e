"""Later episodes of a serial: what a story that goes on takes from the ones before."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from engines.kernel.sentences import sentences
from engines.text.checks import length_of
from engines.text.document import Brief, CastMember
from engines.text.facts import as_found
from engines.text.premise import Premise
from engines.text.story import Line
from engines.text.things import quality_of
from presets.telling import Story
from presets.words import find_all

_MANNERS = {"close": ("반말", "casual"), "polite": ("존댓말", "polite")}
"""How whoever plays a part speaks to the hero: it was so in the episodes before, and stays so."""
_LAST = {"ko": "지난 이야기. {last}", "en": "Last time: {last}"}


def parts(story: Story, brief: Brief, absent: Sequence[str] = ()) -> Mapping[str, CastMember]:
    """Role → who of the given cast plays it: in their order, and in a later episode by how they speak. Nobody
    of `absent` does, unless they are the first: who is to be found sits beside nobody."""
    given = [one for one in brief.cast if one is brief.cast[0] or not set(one.names.values()) & set(absent)]
    if not story.again:
        return {role.key: member for role, member in zip(story.cast, given, strict=False)}
    played = {"hero": given.pop(0)}
    for role, words in _MANNERS.items():
        # A part somebody else speaks as is not theirs: 반말 must not turn into 존댓말 between episodes.
        others = {word for other, said in _MANNERS.items() if other != role for word in said}
        fits = [one for one in given if any(word in one.voice for word in words)]
        free = fits or [one for one in given if not any(word in one.voice for word in others)]
        if free:
            played[role] = free[0]
            given.remove(free[0])
    return played


def gone_on(premise: Premise, brief: Brief) -> Premise:
    """A premise of a later episode with the place and the thing of the ones before, where it names none."""
    if premise.place is None and brief.facts.place is None and brief.places:
        premise = replace(premise, place=as_found("places", brief.places[0]))
    known = find_all("objects", brief.story_so_far)
    fresh = premise.thing and premise.thing.key not in {one.key for one in known}
    if not fresh and brief.facts.object is None and known:
        # The serial's own thing is what it has spoken of most; one that came in by the way goes again.
        often = Counter(one.key for one in known)
        key = next(one.key for one in known if often[one.key] == max(often.values()))
        said = [(one, quality_of(brief.story_so_far, one)) for one in known if one.key == key]
        thing, quality = next((pair for pair in said if pair[1]), said[0])
        premise = replace(premise, thing=thing, quality=quality)
    return premise


def last_time(brief: Brief) -> tuple[Mapping[str, str], Line] | None:
    """Slot and caption that take up how the last episode ended; None without a sentence short enough."""
    lead = brief.languages[0]
    told = [one for one in sentences(brief.story_so_far.strip().split("\n")[-1]) if one.strip()]
    # Of a script of one's own there is only the title, and nothing that happened in it.
    if not told or told[-1].rstrip().endswith(":"):
        return None
    for frame in (_LAST[lead], "{last}"):
        length, limit = length_of(frame.format(last=told[-1]), lead)
        if length <= limit:
            text = {lead: frame, **{code: words for code, words in _LAST.items() if code != lead}}
            return {"last": told[-1]}, Line(0, "", "narration", off=False, text=text)
    return None
