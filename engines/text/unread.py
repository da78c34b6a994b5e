"""Words of a premise that were not understood: nothing read of it holds them, and no line tells them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from engines.text.answer import ScriptAnswer
from engines.text.document import Brief, Script
from engines.text.goals import NIEUN
from engines.text.josa import stems
from engines.text.phrases import DETERMINER, is_of, last, nouns, phrase
from engines.text.plain import readable
from engines.text.premise import Premise, read_premise
from engines.text.unused import told_by

_MOST = 6
_LONGEST = 40
"""Characters of a sentence that is shown."""
_STEM = 2
"""Syllables by which a Korean word is known again, and letters of English words that say nothing."""
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d+")
_SENTENCE_END = re.compile(r"[.!?。\n]+\s*")
_NO_WORD = re.compile(
    r"[ㄱ-ㅎㅏ-ㅣ]{2,}|(?i:\b(?:[bcdfghjklmnpqrstvwxz]{4,}|\w*(?:asdf|sdfg|qwer|wert|zxcv|xcvb|hjkl)\w*)\b)"
)
"""Letters in a row that no language spells so."""
_EN_STARTS = re.compile(
    rf"\b(?:{DETERMINER}|(?i:two|three|four|five|many|every|each|by|with|of|about|from)|\d+)\s+"
)
_NAME = re.compile(r",?\s+[A-Z]")
_KO_WORD = re.compile(r"([가-힣A-Za-z0-9]+)(?=[\s,.!?]|$)")
_KO_CASES = ("을", "를", "이", "가", "에서", "에게", "의")
_KO_BARE = re.compile(
    rf"(?:[을를이가은는에와과로도의며고서게랑{NIEUN}]|마다|매일|하지만|그러나|다만)$|^그런데$"
)


def unread(brief: Brief, script: Script | ScriptAnswer) -> tuple[str, ...]:
    """The premise's nouns that became no fact and stand nowhere in the script; a few at most.

    None where a script of one's own is read, or the premise is in another language: that is said itself.
    """
    premise = read_premise(brief := readable(brief))
    if brief.script.strip():
        return ()
    if not any(words for words in _facts(premise)):
        # Nothing at all was made of it: so it is said, in whatever language it may be.
        return tuple(dict.fromkeys(_WORD.findall(brief.premise)))[:_MOST]
    if premise.language != brief.languages[0]:
        return ()
    known = " ".join([told_by(script, premise.language), *_facts(premise)]).casefold()
    korean = premise.language == "ko"
    found = (_korean if korean else _english)(brief.premise.strip())
    left = [words for words, noun in found if noun.casefold() not in known]
    left += [words for words in _NO_WORD.findall(brief.premise) if words.casefold() not in known]
    left += [one for one in _untold(brief.premise, known, korean) if not any(words in one for words in left)]
    return tuple(dict.fromkeys(left))[:_MOST]


def _untold(text: str, known: str, korean: bool) -> Iterator[str]:
    """Whole sentences of which no word came into the story, cut short."""
    for sentence in _SENTENCE_END.split(text):
        words = [word for word in _WORD.findall(sentence) if len(word) > 1 and not _small(word, korean)]
        stems_of = [word[:_STEM] if korean else word.casefold().rstrip("s") for word in words]
        if len(words) > 1 and not any(stem.casefold() in known for stem in stems_of):
            yield sentence.strip() if len(sentence.strip()) <= _LONGEST else f"{sentence.strip()[:_LONGEST]}…"


def _small(word: str, korean: bool) -> bool:
    return (
        word in nouns("nothings", "ko")
        if korean
        else word.casefold() in nouns("ends", "en") or len(word) <= _STEM
    )


def _facts(premise: Premise) -> Iterable[str]:
    told = (premise.place, premise.hour, premise.weather, premise.job, premise.quality, premise.thing)
    yield from (one.word for one in told if one)
    yield from (*premise.heroes, *(one.words for one in premise.beings), premise.goal, premise.obstacle)


def _english(text: str) -> Iterator[tuple[str, str]]:
    for match in _EN_STARTS.finditer(text):
        words, end = phrase(text, match.end())
        noun = last(words)
        # "her grandson Teddy": understood with the name.
        named = is_of(noun, "beings") and _NAME.match(text, end)
        if len(noun) > 1 and not named and not noun.endswith(("'s", "’s")) and not is_of(noun, "nothings"):
            yield words, noun.removesuffix("s")


def _korean(text: str) -> Iterator[tuple[str, str]]:
    before = ""
    for match in _KO_WORD.finditer(text):
        token = match.group(1)
        noun = next((stem for stem in stems(token) if token[len(stem) :] in _KO_CASES), "")
        if token in nouns("beings", "ko") or token.endswith("쟁이"):
            noun = ""
        bare = before if before and len(before) > 1 and not _KO_BARE.search(before) else ""
        if len(noun) > 1 and noun not in nouns("nothings", "ko"):
            yield f"{bare} {noun}".strip(), noun
        elif noun and bare:
            yield f"{bare} {noun}", bare
        before = token if text[match.end() : match.end() + 1] == " " else ""
