"""Words a person set for a fact, in the forms a premise's own words are read in."""

from __future__ import annotations

import re

from engines.text.document import Brief
from presets.words import Found, find_all, head

_LEAST, _HANGUL, _FINALS = 0xAC00, re.compile(r"[가-힣ㄱ-ㅎㅏ-ㅣ]"), 28
_NIEUN = 4
_SYLLABLE = 3
_ENDINGS = re.compile(
    r"(?:고\s?(?:싶다|싶어|싶어\s?한다|싶어\s?해)|(?:으려고|려고)(?:\s?한다|\s?해)?|기로\s?(?:한다|했다)|는다)$"
)
_TO = re.compile(
    r"^(?:(?:he|she|they|i|we)\s+)?(?:(?:wants?|needs?|tries|has|have|must)\s+)?to\s+", re.IGNORECASE
)


def korean(text: str) -> bool:
    """Whether a text is written in Korean, as far as facts are concerned: it has Hangul in it."""
    return bool(_HANGUL.search(text))


def as_found(kind: str, words: str) -> Found:
    """The entry of a lexicon that the words name, or one of no kind; the words stay as they are."""
    known = head(kind, words) if kind == "places" else _last(kind, words)
    return Found(
        key=known.key if known else "",
        language="ko" if korean(words) else "en",
        word=words,
        start=0,
        end=len(words),
    )


def _last(kind: str, words: str) -> Found | None:
    """What the last noun says it is; "검은" is a colour there and no sword (검)."""
    colours = {found.start for found in find_all("qualities", words)}
    found = [one for one in find_all(kind, words) if one.start not in colours]
    return found[-1] if found else None


def as_goal(words: str) -> str:
    """A goal in the form stories take: Korean ends in 기 ("우산을 찾는다" → "우산을 찾기"), English is an
    infinitive without "to"."""
    words = words.strip().rstrip(".!。")
    if not korean(words):
        return _TO.sub("", words)
    if words.endswith("기"):
        return words
    cut = _ENDINGS.sub("", words)
    if cut != words:
        return f"{cut}기"
    # 간다 → 가기: the verb's last syllable lets go of its ㄴ.
    if len(words) > 2 and words.endswith("다") and _final(words[-2]) == _NIEUN:
        return f"{words[:-2]}{chr(ord(words[-2]) - _NIEUN)}기"
    if len(words) > 2 and words.endswith("다"):
        return f"{words[:-1]}기"
    return words


def _final(syllable: str) -> int:
    return (ord(syllable) - _LEAST) % _FINALS if "가" <= syllable <= "힣" else 0


def mostly_korean(text: str) -> bool:
    """Whether a text is Korean with other words in it, and not the other way round ("a 분식집 in Brooklyn").

    A syllable says about as much as three Latin letters.
    """
    latin = sum(character.isascii() and character.isalpha() for character in text)
    return _SYLLABLE * len(_HANGUL.findall(text)) >= max(latin, 1)


def languages_of(brief: Brief) -> str:
    """ "ko" or "en": the language the premise is in, or without one that of the facts, or the brief's."""
    told = brief.premise or " ".join(str(value) for value in brief.facts.given().values())
    if not told.strip():
        return brief.languages[0]
    return "ko" if mostly_korean(told) else "en"
