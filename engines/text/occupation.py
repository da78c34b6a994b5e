"""What the first of a premise's people does for a living."""

from __future__ import annotations

import re
from dataclasses import replace

from engines.text.phrases import is_of, last, nouns
from engines.text.roles import RANKS, role_of
from engines.text.work import is_work
from presets.words import Found, find_all

RANK = "rank"
"""Key of a job that goes with any work: a captain may do what a story's hero does."""
_OF_THEIRS = re.compile(r"\b(?:her|his|their)\s+(?:[a-z-]+\s+)?$")
"""Before work that is another's."""
_SEVERAL = re.compile(r"\b(?:the|some|all|other)\s+[a-z]+s$")


def is_theirs(job: str, obstacle: str, text: str) -> bool:
    """Whether work is told only of whoever is in the way: "but the guard refuses"."""
    return job in obstacle and text.count(job) == 1


def job_of(text: str, whole: str, heroes: tuple[str, ...], korean: bool) -> Found | None:
    """What the first of the people does: by the lexicon, else as it is told of them. What somebody dreams
    of is not theirs, nor what stands before another's name."""
    # What one dreams of becoming, or somebody else: "the night guard is her sister".
    dreamt = r"(?:이|가)\s+(?:되|꿈)|\s+(?:is|was)\s+(?:her|his|their)\b"
    others = "|".join(re.escape(name) for name in heroes[1:])
    known = next(
        (
            job
            for job in find_all("jobs", text)
            if not re.match(dreamt, text[job.end :])
            # "배우고 싶다" is learnt, and no actor.
            and not re.match(r"(?:고|려|는|며|면|지|던|기)(?![가-힣]*[은는이가] )", text[job.end :])
            and not (others and re.match(rf",?\s+(?:{others})", whole[job.end :]))
            # "the doctors say": several, and none of them alone is who it is about.
            and not (heroes and not heroes[1:] and _SEVERAL.search(text[: job.end]) and job.language == "en")
            # "her teacher doubts her".
            and not (heroes and _OF_THEIRS.search(whole[: job.start]))
        ),
        None,
    )
    role = role_of(heroes[0], whole, korean) if heroes else ""
    if known and role and role.casefold() == f"{role.split()[0]} {known.word}".casefold():
        # A star's mechanic is one all the same, and told as the premise tells it.
        return replace(known, word=role)
    if not role or (known and role.casefold().endswith(known.word.casefold())):
        return known
    # A captain, a dog or a goblin may do what a story's hero does.
    being = (is_of(last(role), "beings") and not is_work(role)) or role in nouns("beings", "ko")
    being = being or (korean and bool(find_all("creatures", role)))
    being = being or (korean and (role.split()[0] in nouns("beings", "ko") or role.startswith("말")))
    return Found(RANK if role in RANKS or being else "", "ko" if korean else "en", role, 0, 0)
