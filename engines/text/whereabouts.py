"""Where and when a premise plays, and in what weather: by what stands before or behind the words."""

from __future__ import annotations

import re
from dataclasses import replace

from engines.text.phrases import DETERMINER, is_of, last, nouns, phrase
from presets.words import Found, find, find_all, head

_NIGHT_WORK = "야간"
_THERE = r"\b(?:in|at|on|inside|aboard|outside|near|behind|beneath|under|to|into|from|through|across)\s+"
_BEFORE = re.compile(rf"{_THERE}(?:{DETERMINER}\s+)?(?:[\w'’-]+\s+){{0,3}}$", re.IGNORECASE)
_EN_THERE = re.compile(
    rf"\b((?i:at|in|inside|aboard|on board|on|outside|near|behind|beneath))\s+{DETERMINER}\s+"
)
_VERBS = frozenset(("park", "court", "school", "shop", "camp", "market", "house", "train", "ship"))
"""Words for places that are what somebody does where nothing before them makes them nouns ("they park")."""
_NOUN_BEFORE = re.compile(
    rf"(?:\b{DETERMINER}|\b(?:in|at|on|to|from|of|near)|^|[A-Z]\w*)\s*(?:[\w'’-]+\s+){{0,2}}$"
)
_TO_DO = re.compile(r"\s+to\s+[a-z]")
_WANTED = re.compile(rf"\b(?:wants?|needs?|asks?|orders?|tells?|forces?|lets?)\s+(?:{DETERMINER}\s+)?$")
_KO_THERE = re.compile(
    r"(?<![가-힣\w])((?:[가-힣A-Za-z0-9]+의?\s+)?"
    # What one wins or loses in is no place.
    r"(?!(?:내기|경기|시합|대결|승부|싸움|재판|시험|꿈|대화)에서)[가-힣A-Za-z0-9]+?)에서(?:는|도|만)?(?=[\s,.!?]|$)"
)
_BESIDE = (
    "앞",
    "뒤",
    "옆",
    "안",
    "위",
    "밑",
    "아래",
    "근처",
    "입구",
    "구석",
    "한가운데",
    "가운데",
    "마당",
    "꼭대기",
)
_KO_MODIFIER = re.compile(
    r"(?:[을를이가에로와과도]|[은는던린진한된운난간온])$|^(?:매일|늘|다시|어느|그|이|저|밤|낮|새벽|아침|저녁)$"
)
_EN_DAY = re.compile(
    r"\b(?:on|at|in|during)\s+((?:the|a|one)\s+(?:[a-z]+\s+){0,2}(?:day|morning|afternoon|evening|night|eve|week)"
    r"(?:\s+of\s+(?:the\s+)?\w+)?)"
)
_NO_WEATHER_AFTER = re.compile(
    r"(?:이|가|은|는|도)?\s*(?:그친|그치|멎|개인|갠|걷힌|걷히|오지 않|오지 못|내리지 않"
    r"|안 오|안 내|없)"
    r"|\s+(?:never|has stopped|is over|stops?\b)"
)
_NO_WEATHER_BEFORE = re.compile(
    r"(?:\b(?:never|no|not|without|after the|after|hardly|rarely|seldom)|n['’]t|\b안|\b못)\s+(?:[a-z]+\s+)?$"
)


def place_of(text: str) -> Found | None:
    """Where it is, with the town before it ("제주도 폐교"); the town alone where nothing nearer is told."""
    place, town = _place(text), find("regions", text)
    if place is None or town is None:
        return place or town
    if town.end <= place.start and re.fullmatch(r"(?:의)?\s+", text[town.end : place.start]):
        return replace(place, word=text[town.start : place.end], start=town.start)
    return place


def hour_of(text: str) -> Found | None:
    """The first hour named; 야간 is a kind of work where another hour is told ("야간 알바 … 새벽 세 시")."""
    found = find_all("hours", text)
    known = next((one for one in found if one.word != _NIGHT_WORK), found[0] if found else None)
    day = _EN_DAY.search(text)
    # The lexicon knows an hour ("night"), and not all that is said of it ("on the hottest day of July").
    if day and (known is None or not known.word.isascii()):
        return Found("", "en", day.group(1), day.start(1), day.end(1))
    return known


def weather_of(text: str) -> Found | None:
    """The first weather there is: not one that is over, or that never comes."""
    return next(
        (
            found
            for found in find_all("weathers", text)
            if not _NO_WEATHER_AFTER.match(text, found.end)
            and not _NO_WEATHER_BEFORE.search(text[: found.start])
        ),
        None,
    )


def _place(text: str) -> Found | None:
    known = [found for found in _heads(text) if _is_noun(text, found)]
    there = next((found for found in known if _BEFORE.search(text[: found.start])), None)
    told = _unknown_en(text) or _unknown_ko(text)
    if there is not None or told is None:
        return there or next(iter(known), None)
    if told.language == "ko" and known:
        return known[0]
    # What else is told of the place says what kind it is: a ship with an airlock flies.
    kind = next((found.key for found in _heads(text) if found.word.casefold() not in _VERBS), "")
    return replace(told, key=kind)


def _heads(text: str) -> list[Found]:
    """Every place named, each by the noun that says what it is."""
    found: list[Found] = []
    at = 0
    while one := head("places", text[at:]):
        found.append(replace(one, start=one.start + at, end=one.end + at))
        at += one.end
    return found


def _is_noun(text: str, found: Found) -> bool:
    if found.language == "ko":
        return True
    before = text[: found.start]
    if found.word.casefold() in _VERBS and not _NOUN_BEFORE.search(before):
        return False
    return not (_WANTED.search(before) and _TO_DO.match(text, found.end))


def _unknown_en(text: str) -> Found | None:
    for match in _EN_THERE.finditer(text):
        words, end = phrase(text, match.end())
        noun = last(words)
        if not noun or noun.endswith(("'s", "’s")) or any(is_of(noun, one) for one in ("beings", "nowheres")):
            continue
        if match.group(1).casefold() == "on" and not is_of(noun, "beforeplaces"):
            continue
        if is_of(noun, "nothings") and not is_of(noun, "beforeplaces"):
            continue
        if any(find(kind, noun) for kind in ("objects", "hours", "weathers", "details", "regions")):
            continue
        return Found("", "en", words, match.end(), end)
    return None


def _unknown_ko(text: str) -> Found | None:
    for match in _KO_THERE.finditer(text):
        words = match.group(1).split()
        if len(words) > 1 and (words[-1] not in _BESIDE or _KO_MODIFIER.search(words[0].removesuffix("의"))):
            words = words[-1:]
        where = " ".join(words)
        bare = where in nouns("nowheres", "ko") or where in nouns("nothings", "ko")
        if bare or where in nouns("beings", "ko") or where[-1] in "며고서" or len(where) < 2:
            continue
        if any(find(kind, where) for kind in ("hours", "weathers")):
            continue
        return Found("", "ko", where, match.end(1) - len(where), match.end(1))
    return None
