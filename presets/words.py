"""Finding the words of `presets/lexicon/` in running text, Korean or English."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from presets import lexicon
from presets.clock import clock_times
from presets.likeness import pictured

_AFTER = r"(?=에|을|를|이|가|은|는|의|로|으로|와|과|도|만|뿐|마다|까지|부터|내내|중에|[^가-힣]|$)"

_GOES_ON = (
    "관(?!계)|하(?=[에의를,. ])|방(?=[에의을은이,. ])|점(?=[에의을은이,. ])|집(?=[에의을은이,. ])|락"
    "|원(?=[은이을과의에,. ])|사(?=[는가를의])|공(?=[은이을과의에,. ])|상(?=[은이을과의,. ])|쟁이"
    "|탑|비행|단장|단원|내[양원서견]"
)
"""What makes another word of a noun when it is written on to it."""
_JOINED = re.compile(r"[ -]|(?:의)? (?:(?:앞|옆|뒤|안|위|밑|아래)의? )?")
"""What stands between two nouns of one place."""


@dataclass(frozen=True)
class Found:
    """A word of the lexicon in a text: `key` is its entry, `word` as the lexicon spells it."""

    key: str
    language: str
    word: str
    start: int
    end: int


def find(kind: str, text: str) -> Found | None:
    """The first word of a lexicon (`presets/lexicon/<kind>.toml`) in `text`; of two there, the longer."""
    found = find_all(kind, text)
    return found[0] if found else None


def find_all(kind: str, text: str) -> list[Found]:
    """All of them, by where they stand, longer ones first; none inside another."""
    return list(_found(kind, text))


_VERBS = re.compile(r"(?i:rings?|watch(?:es)?|rose|match(?:es)?|pass(?:es)?|books|notes|seeds|bags|maps)")
"""English words for things that are verbs as often."""
_MADE = re.compile(
    r"(?:\b(?:an?|the|this|that|these|those|his|her|their|my|your|our|its|no|one|two|three|four|five|six|seven|some"
    r"|any|every|each|another|of|with|['’]s|gold|golden|silver|brass|copper|iron|steel|wooden|leather|jade|ruby|pearl|bronze|sapphire|diamond|stolen|lost"
    r"|missing|stopped|broken|cracked|wedding|engagement|pocket|wrist|old|new|tiny|small|little|big|red|white|black|blue|green|yellow|pink"
    r"|purple|grey|gray|brown|orange|single|last|and)\s+|^\s*|[,:;]\s*)$",
    re.IGNORECASE,
)
"""What stands right before such a word where it is a thing."""
_ROUND = re.compile(
    r"\s+(?:of (?:water|light|smoke|fire|people|onlookers|faces|stones|salt|dust|ripples|trees|children)"
    r"|(?:from|on|in|across) (?:the |a )?(?:water|pebble|pond|lake|river|sea|puddle|surface)"
    r"|(?:grow|grew|spread|widen)(?:s|ing|ed)?\b|roads?\b)",
    re.IGNORECASE,
)
"""What a ring that nobody can wear is one of."""
_DANCED_AT = re.compile(
    r"\b(?:at|to|for|before|during|after|crash(?:es)?) (?:the|a|her|his|their) (?:\w+ )?$"
    r"|\b(?:masked|masquerade|royal|charity|winter|fancy[- ]dress) $",
    re.IGNORECASE,
)
"""What stands before a ball that is danced at."""
_RING = re.compile(r"(?i:rings?)")

_ILLNESS = re.compile(
    r"에 (?:걸|시달)|(?:을|도) (?:고[치친쳐칠]|낫게|앓|얻|치료|낫|숨[기긴겨])"
    r"|이 (?:나[아았으]|낫|깊|들[어었]|도[졌진])"
    r"|으로 (?:앓|죽|쓰러|누[워웠]|세상|돌아)"
)
"""What is said right behind 병 where it is an illness and no bottle."""


_MERIT = re.compile(r"로|을 (?:들[여이인]|세[우워운]|쌓|돌[리려린]|인정|치하)|이 (?:크|많)")
"""What is said right behind 공 where it is a merit and no ball."""
_ROUNDS = re.compile(r"(?:[한두세네몇반]|다섯|여섯|여러|열|\d+)\s?$")
"""How many times round somebody goes: 세 바퀴."""


def is_no_thing(text: str, start: int, end: int) -> bool:
    """Whether a word for a thing stands there for something else: "the bell rings", "rings of water"."""
    word = text[start:end]
    if word == "공" and _MERIT.match(text, end):
        return True
    if word == "병" and _ILLNESS.match(text, end):
        return True
    if word == "바퀴" and _ROUNDS.search(text[:start]):
        return True
    # A dog of that name plays no game.
    if word == "바둑" and text.startswith("이", end):
        return True
    if word.lower() == "ball" and _DANCED_AT.search(text[:start]):
        return True
    if _RING.fullmatch(word) and _ROUND.match(text, end):
        return True
    return bool(_VERBS.fullmatch(word)) and not _MADE.search(text[:start])


_SEEN = ("objects", "aims", "details")
"""Lexicons of things."""


@lru_cache(maxsize=4096)
def _found(kind: str, text: str) -> tuple[Found, ...]:
    lowered = text.lower()
    hits = [
        Found(key, language, word, match.start(), match.end())
        for key, language, word, letters in _words(kind)
        # Most words are in no text: looking for the letters first is many times faster than the pattern,
        # and a pattern that is not needed is not made.
        if letters in lowered
        for match in _pattern(word).finditer(text)
        if kind != "objects" or not is_no_thing(text, match.start(), match.end())
    ]
    if kind == "hours":
        # First, so that a time both know is the clock's.
        hits[:0] = [Found(key, tongue, text[at:end], at, end) for key, tongue, at, end in clock_times(text)]
    if kind in _SEEN:
        # Of a photo of a glove the photo is there.
        of = pictured(text)
        hits = [hit for hit in hits if not any(start <= hit.start < end for start, end in of)]
    hits.sort(key=lambda hit: (hit.start, hit.start - hit.end))
    kept: list[Found] = []
    for hit in hits:
        if not kept or hit.start >= kept[-1].end:
            kept.append(hit)
    return tuple(kept)


def head(kind: str, text: str) -> Found | None:
    """The first thing named, by the noun that says what it is: "town library" is a library, "학교 옥상" a
    rooftop, and "지하철 승강장" all of it. The words are those from the first noun to that one."""
    found = find_all(kind, text)
    if not found:
        return None
    last = found[0]
    for after in found[1:]:
        if not _JOINED.fullmatch(text[last.end : after.start]) or after.language != last.language:
            break
        last = after
    if last is found[0]:
        return last
    return replace(last, word=text[found[0].start : last.end], start=found[0].start)


_WALLED = re.compile(
    r"[가-힣](?:실|방|관|집|점|홀|청|국|소|원|당|칸|층)(?=[에의을은이,. ]|$)"
    r"|빌딩|센터|상가|건물|가게|매장|은행|현관|다락|벙커|공항|터미널|비행기|잠수함|법정|기내|감옥|볼링장|수영장|엘리베이터|터널|지하도"
    r"|안(?=[에의,. ]|$)|(?<![가-힣])집(?=[에의은을이,. ]|$)"
    r"|\b(?:\w*rooms?|\w*house|home|\w*shop|hall|lobby|store|parlou?r|salon|bank|bar|pub|club|attic|loft|bunker|cell|booth|tent"
    r"|chamber|studio|office|cent(?:re|er)|building|floor|suite|lounge|ward|vault|kiosk|hut|shed|airport|terminal|aeroplane|airplane|plane|submarine|prison|jail|laundromat|laundry|aquarium|arcade|elevator|tunnel|rink|courthouse|cabin|indoors?|inside)\b",
    re.IGNORECASE,
)
_OUT = re.compile(
    r"(?:앞|밖|옆|뒤|마당|어귀|지붕|위)(?=[에의을은이,. ]|$)|\b(?:outside|before|behind|in front of)\b",
    re.IGNORECASE,
)


def walled(place: str) -> bool:
    """Whether a place that no word of the lexicon names has walls, by how its noun ends or by what it is."""
    return bool(_WALLED.search(place)) and not _OUT.search(place)


def label(kind: str, key: str, language: str) -> str:
    """How an entry is called in `language`; English where that language has no word for it."""
    words = lexicon()[kind].words[key]
    return (words.get(language) or words["en"])[0]


@cache
def _words(kind: str) -> tuple[tuple[str, str, str, str], ...]:
    return tuple(
        (key, language, word, word.lower())
        for key, by_language in lexicon()[kind].words.items()
        for language, words in by_language.items()
        for word in words
    )


_HISSING = ("s", "x", "z", "ch", "sh", "o")
"""How English nouns end that are several with "es"."""


_BEGINS = "(?<![가-힣])"
_BEGINNING = ("폭풍", "들고", "들어 보인", "들어 보이", "받는다", "싼다", "만진", "뛰고", "받아 적")
"""Korean words that are no end of another: who makes (만들고) or waves (흔들고) holds nothing."""


@cache
def _pattern(word: str) -> re.Pattern[str]:
    if word.isascii() or "é" in word:
        # Glasses and matches, but no hats in "hates".
        several = "(?:es)?" if word.endswith(_HISSING) else "s?"
        return re.compile(rf"\b{re.escape(word)}{several}\b", re.IGNORECASE)
    # One syllable alone is part of too many words (밤 in 밤새, 길 in 길고): it must stand free.
    if len(word) == 1:
        return re.compile(rf"(?<![가-힣]){word}{_AFTER}")
    # 사진 is in 사진관, a place, 지도 in 아버지도, 망치 in 도망치다, 도시 in 도시락: none is meant.
    maker = "|가(?=[는가를의])" if (ord(word[-1]) - 0xAC00) % 28 else ""
    start = {
        "지도": "(?<!아버)(?<!어머니)",
        "망치": "(?<!도)",
        # 미용사 is no hero, 무대감독 no lord.
        "용사": "(?<!미)",
        "대감": "(?<!무)",
        "정원": "(?<!국)",
    }.get(word, _BEGINS if word in _BEGINNING else "")
    # Nor is a picture in 그림자, a shadow.
    end = "|자" if word == "그림" else ""
    return re.compile(rf"{start}{re.escape(word)}(?!{_GOES_ON}{maker}{end})")
