"""What a project is called before somebody names it: a clause of its premise, then its script's title."""

from __future__ import annotations

import re
from typing import cast

from engines.kernel.document import Document, in_language
from engines.kernel.sentences import sentences
from engines.runtime import episodes, projects
from engines.runtime.revisions import Head
from engines.studio.prepare import Bench
from engines.text.document import Brief, Script
from engines.text.josa import without_particle
from engines.text.parse import reading_of

_LONGEST = 32
_MARKS = re.compile(r"[,;:—–]|\s-\s")
_GOES_ON = re.compile(
    r"^(?:in|on|at|of|to|with|from|by|for|who|that|which|where|when|while|and|but|or|has|have|is|are|was|were|must|wants?"
    r"|needs?|finds?|meets?|lives?|works?)$",
    re.IGNORECASE,
)
"""An English word before which a phrase may end."""
_FEWEST = 2
_SUBJECT = re.compile(r"[가-힣](?:은|는|이|가)$")
_WITHIN = frozenset(("a", "an", "the", "of", "and", "or", "who", "two", "her", "his"))
_UNTITLED = ("제목 없음", "Untitled")


def working_title(brief: Brief) -> str:
    """The brief's title, that of its own script, or a clause of its premise that can stand alone."""
    if brief.title.strip():
        return brief.title
    own = reading_of(brief).title if brief.script.strip() else ""
    return own or _clause(" ".join(brief.premise.split()))


def follow_script(bench: Bench, before: Head | None, now: Document) -> None:
    """A young project that still has its working title, or its last script's, takes the script's title."""
    if not isinstance(now, Script):
        return
    seen = bench.shop.reading.seen
    brief, old = bench.heads.get("brief"), seen(before.revision) if before else None
    names = [working_title(cast(Brief, seen(brief.revision)))] if brief else []
    names += [in_language(old.title, old.languages[0])] if isinstance(old, Script) else []
    with bench.shop.database.transaction() as at:
        row = projects.get(at, bench.workspace, bench.episode.project)
        title = in_language(now.title, now.languages[0]).strip()
        young = len(episodes.listed(at, bench.workspace, row.id)) == 1
        if title and title not in _UNTITLED and young and row.title in names:
            projects.update(at, bench.workspace, row.id, title=title)


def _clause(premise: str) -> str:
    """The first sentence or part of one that is short, else its beginning up to where a phrase ends."""
    first = sentences(premise)[0].rstrip(" .!?…。") if premise else ""
    part = _MARKS.split(first)[0].strip()
    for words in (first, part):
        if len(words) <= _LONGEST:
            return words
    return _korean(part.split()) if re.search("[가-힣]", part) else _english(part.split())


def _english(words: list[str]) -> str:
    """Up to the last word that fits before one that goes on."""
    ends = [
        at
        for at in range(_FEWEST, len(words))
        if _GOES_ON.match(words[at]) and words[at - 1].casefold() not in _WITHIN
    ]
    fitting = [" ".join(words[:at]) for at in ends]
    return next((one for one in reversed(fitting) if len(one) <= _LONGEST), _cut(words))


def _korean(words: list[str]) -> str:
    """Up to whom or what it is about, without the particle."""
    at = next((number for number, word in enumerate(words) if _SUBJECT.search(word)), None)
    if at is not None and (at or len(words[0]) > _FEWEST):
        told = " ".join([*words[:at], without_particle(words[at])])
        if len(told) <= _LONGEST:
            return told
    return _cut(words)


def _cut(words: list[str]) -> str:
    title = ""
    for word in words:
        if len(title) + len(word) >= _LONGEST:
            break
        title = f"{title} {word}".strip()
    return title or words[0][:_LONGEST]
