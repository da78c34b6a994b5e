"""Where a premise plays: by what stands before or behind the words for it."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from engines.text.implied import implied
from engines.text.josa import stems
from engines.text.phrases import DETERMINER, is_of, last, nouns, phrase
from engines.text.place_senses import VERBS, boarded, is_place
from engines.text.work import is_work
from engines.text.worn import is_worn
from presets.words import Found, find, find_all, head

_THERE = r"\b(?:in|at|on|inside|aboard|outside|near|behind|beneath|under|to|into|from|through|across)\s+"
_BEFORE = re.compile(
    rf"{_THERE}(?:{DETERMINER}\s+)?(?:(?!(?:the|an?|his|her|their|its|my|and|or)\s)[\w'’-]+\s+){{0,3}}$",
    re.IGNORECASE,
)
_EN_THERE = re.compile(
    rf"\b((?i:at|in|inside|aboard|on board|on|outside|near|behind|beneath))\s+{DETERMINER}\s+"
)
_EN_TOWARD = re.compile(rf"\b(to|from|across|through|into|towards?|over|around|along)\s+{DETERMINER}\s+")
_MOVES = re.compile(
    r"\b(?:go|goes|went|going|travel|walk|run|ran|drive|drove|sail|return|move|com|came|sneak|bring|brought|carr|tak|took"
    r"|deliver|hurr|flee|fled|escap|back|down|up|rac|climb|rid|rode|fly|flies|flew|sent|march|journey|way|trek|wander)"
)
_EN_PROPER = re.compile(
    r"\b(?:[Ii]n|[Aa]t|near|outside)\s+(?:\d{4}\s+)?((?:[A-Z][a-z]+)(?: [A-Z][a-z]+){0,2})(?![\w'’])"
)
_DETERMINED = re.compile(rf"\b{DETERMINER}\s+")
_LONGEST = 3
"""Words of a place at most."""
_LEAST = 2
"""Syllables that are no more than a house (옆집)."""
_EN_WORD = re.compile(r"\s+([a-z]+)\b")
_WHOSE = frozenset(
    ("mountain", "town", "village", "city", "street", "country", "school", "court", "palace", "ship")
)
"""Where somebody works by these words they say whose they are: the town librarian, the court jester."""
_CLOSES = re.compile(r"\s+(?:(?:closes|shuts|opens|reopens)\b|is\s+[a-z]+(?:ed|d|n|t)\b)")
"""What happens to a place behind its noun: "before the station closes"."""
_KO_THERE = re.compile(
    r"(?<![가-힣\w])((?:[가-힣A-Za-z0-9]+의?\s+)?"
    # What one wins or loses in is no place.
    r"(?!(?:내기|경기|시합|대결|승부|싸움|재판|시험|꿈|대화)에서)[가-힣A-Za-z0-9]+?)에서(?:는|도|만)?(?=[\s,.!?]|$)"
)
_KO_LATIN = re.compile(r"((?: [A-Za-z]+){0,2})(?=에서|에|으로|로|의)")
_KO_WHICH = re.compile(
    r"(?<![가-힣])(?:동물|대학|종합|시립|국립|요양|심야|무인|야외|지하|산골|섬마을|시골|마을|동네|버려진|무너진"
    r"|낡은|빈) $"
)
"""Which of its kind a place is, right before it: 동물 병원."""
_KO_TOKEN = re.compile(r"[가-힣]*")
_KO_AT = re.compile(r"([가-힣]{2,}?)(에서|에선|에는|에도|에|으로|로)?(?![가-힣])")
_KO_WORKS = re.compile(
    r"\s+(?:주인|사장|직원|종업원|점원|점장|알바|딸|아들|손녀|손자|막내|할머니|할아버지|관리인|주방장|원장|셰프|사서|경비)"
)
"""Who belongs to a place that is named right before them: 목욕탕 주인."""
_LOST = re.compile(r"\s?(?:을 )?(?:잃|헤매)")
"""길 잃은 tells of who is lost, and of no road."""
_ENDS = re.compile(r"\s*(?:[.,!?]|$)")
_KO_CASES = re.compile(r"(?:을|를|이|가|은|는)(?![가-힣])")
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


_WAY = re.compile(
    r"(?<![가-힣])길[을이]\s(?=잃|헤매|찾|나[서섰]|(?:[가-힣]+\s)?(?:막|끊|없))"
    r"|(?:어느|모든|어떤)\s길(?:[을이]|로)\s"
    r"|\b(?:lose|lost|loses|losing)\s(?:my|his|her|their|its|the)\sway\b"
    r"|\b(?:block\w*|bur(?:y|ies|ied)|cuts? off|closed|closes|swept away|washed away|covers|covered)"
    r" the (?:road|path|way|pass)\b"
)


def place_of(text: str) -> Found | None:
    """Where it is, with the town before it ("제주도 폐교"); the town alone where nothing nearer is told."""
    # Who has lost their way is nowhere by that, and what blocks one says of none where it is.
    text = _WAY.sub(lambda found: " " * len(found.group()), text)
    place, town = _place(text) or implied(text), find("regions", text)
    if place is not None:
        place = boarded(text, place)
    if place is None or town is None:
        return place or town
    if town.end <= place.start and re.fullmatch(r"(?:의)?\s+", text[town.end : place.start]):
        return replace(place, word=text[town.start : place.end], start=town.start)
    return place


def _place(text: str) -> Found | None:
    known = [found for found in _heads(text) if is_place(text, found)]
    there = next((found for found in known if _BEFORE.search(text[: found.start])), None)
    named = [one for one in known if not _says_which(text, one)]
    if there is not None:
        return _whole(text, there)
    if korean := _place_ko(text, [one for one in known if one.language == "ko"]):
        return korean
    told = _unknown_en(text) or _unknown_ko(text)
    if told is None:
        return _whole(text, named[0]) if named else _toward(text)
    if told.language == "ko" and named:
        return _whole(text, named[0])
    # What else is told of the place says what kind it is: a ship with an airlock flies.
    kind = next((found.key for found in _heads(text) if found.word.casefold() not in VERBS), "")
    return replace(told, key=kind)


def _says_which(text: str, found: Found) -> bool:
    """Whether an English word for a place says which kind of thing is meant: "the school bell"."""
    if found.language == "ko":
        return False
    if _CLOSES.match(text, found.end):
        return False
    behind = _EN_WORD.match(text, found.end)
    if behind and (
        is_of(behind.group(1), "beings") or (found.word.casefold() in _WHOSE and is_work(behind.group(1)))
    ):
        # "street cat", "school nurse": which one of them it is.
        return True
    for match in _DETERMINED.finditer(text[: found.start]):
        words, end = phrase(text, match.end())
        if match.end() <= found.start and end > found.end:
            noun = last(words)
            return not (is_work(words) or is_of(noun, "beings") or is_of(noun, "grounds"))
    return False


def _whole(text: str, found: Found) -> Found:
    """A place with the nouns that say which it is: "church basement", 기차역, "rooftop bar"에서."""
    if found.language == "en" and (more := _KO_LATIN.match(text, found.end)):
        end = more.end(1)
        return replace(found, word=text[found.start : end], end=end)
    if found.language == "ko":
        token = _KO_TOKEN.match(text, found.end)
        end = found.end + len(token.group()) if token else found.end
        stem = next(
            (
                one
                for one in (text[found.start : end], *stems(text[found.start : end]))
                if one.endswith(_ends())
            ),
            "",
        )
        whole = (
            replace(found, word=stem, end=found.start + len(stem)) if len(stem) > len(found.word) else found
        )
        which = _KO_WHICH.search(text[: whole.start])
        return replace(whole, word=f"{which[0]}{whole.word}", start=which.start()) if which else whole
    for match in _DETERMINED.finditer(text[: found.start]):
        words, end = phrase(text, match.end())
        # "her late grandfather's café": whose it is says nothing of what it is.
        words = re.split(r"['’]s\s", words)[-1]
        if end == found.end and len(words.split()) <= _LONGEST:
            while words.split()[0].casefold() in {"own", *nouns("ordinals", "en")} and " " in words:
                words = words.partition(" ")[2]
            if len(words) > len(found.word):
                return replace(found, word=words, start=found.end - len(words))
    return found


def _toward(text: str) -> Found | None:
    """A landscape or a house somebody goes to or comes from, else a place by its name ("in Mill Creek")."""
    for match in _EN_TOWARD.finditer(text):
        words, end = phrase(text, match.end())
        clause = re.split(r"[.,;!?]", text[: match.start()])[-1]
        # A letter to the moon is written elsewhere.
        if match.group(1) == "to" and not _MOVES.search(clause):
            continue
        if words and is_of(last(words), "grounds"):
            return Found("", "en", words.removeprefix("own "), match.end(), end)
    for match in _EN_PROPER.finditer(text):
        name = match.group(1)
        dated = is_of(name.split()[0], "proper") or find("hours", name)
        if not dated:
            return Found("", "en", name, match.start(1), match.end(1))
    return None


def _heads(text: str) -> list[Found]:
    """Every place named, each by the noun that says what it is."""
    found: list[Found] = []
    at = 0
    while one := head("places", text[at:]):
        found.append(replace(one, start=one.start + at, end=one.end + at))
        at += one.end
    return found


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
        if match.group(1).casefold() == "in" and is_worn(noun):
            continue
        if any(find(kind, noun) for kind in ("objects", "hours", "weathers", "details", "regions")):
            continue
        return Found("", "en", words.removeprefix("own "), match.end(), end)
    return None


def _place_ko(text: str, known: list[Found]) -> Found | None:
    """The first place somebody is at or goes to, known or by what its word ends in; else the first known."""
    made = [
        Found("", "ko", match.group(1), match.start(1), match.end(1))
        for match in _KO_AT.finditer(text)
        if (match.group(1).endswith(_ends()) or _is_shop(text, match))
        and (match.group(2) or _KO_WORKS.match(text, match.end()) or _ENDS.match(text, match.end()))
        and not any(one.start < match.end(1) and match.start(1) < one.end for one in known)
    ]
    found = sorted([*known, *made], key=lambda one: one.start)
    jobs = [(job.start, job.end) for job in find_all("jobs", text)]
    at = [
        one
        for one in found
        if not _KO_CASES.match(text, _whole(text, one).end)
        # A bus that stands in 버스 기사 says what somebody does.
        and not any(start <= one.start < end for start, end in jobs)
        and not _LOST.match(text, one.end)
    ]
    if at and _KO_WORKS.match(text, at[0].end):
        # "꽃집 주인은 무도회에서": where it is done, and not where they are at home.
        at.sort(key=lambda one: not text.startswith("에서", one.end))
    first = next(iter(at), None) or next((one for one in found if not _LOST.match(text, one.end)), None)
    return _whole(text, first) if first else None


def _is_shop(text: str, match: re.Match[str]) -> bool:
    """Whether a word is a house that somebody right behind it keeps or works at: 막걸리집 사장."""
    word = match.group(1)
    shop = len(word) > _LEAST and word.endswith(("집", "점", "방")) and word not in nouns("grounds", "ko")
    return shop and not match.group(2) and _KO_WORKS.match(text, match.end()) is not None


@cache
def _ends() -> tuple[str, ...]:
    return tuple(nouns("whereabouts", "ko"))


def _unknown_ko(text: str) -> Found | None:
    for match in _KO_THERE.finditer(text):
        words = match.group(1).split()
        if len(words) > 1 and words[-1] == "집" and words[0].endswith("의"):
            # Home is nowhere in particular, and somebody's house is.
            return Found("", "ko", match.group(1), match.start(1), match.end(1))
        if len(words) > 1 and (words[-1] not in _BESIDE or _KO_MODIFIER.search(words[0].removesuffix("의"))):
            words = words[-1:]
        where = " ".join(words)
        noun = words[0] if len(words) > 1 else words[-1]
        bare = noun in nouns("nowheres", "ko") or noun in nouns("nothings", "ko")
        if bare or where in nouns("beings", "ko") or where[-1] in "며고서" or len(where) < 2:
            continue
        if any(find(kind, where) for kind in ("hours", "weathers")):
            continue
        return Found("", "ko", where, match.end(1) - len(where), match.end(1))
    return None
