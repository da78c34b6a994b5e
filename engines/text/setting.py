"""A premise's first sentence where it has no verb and only says where and when it is: "부산 영도의 오래된
목욕탕.", "Old Havana, 1958."."""

from __future__ import annotations

import re

from engines.text.given import is_given
from engines.text.phrases import DETERMINER, is_of, last, nouns, phrase
from engines.text.work import is_korean_work, is_work
from presets import lexicon
from presets.words import Found, find, find_all

_FIRST = re.compile(r"\s*([^.!?。…\n]*(?:\b(?:St|Mt)\.[^.!?。…\n]*)?)(?:[.!?。…]+|\n)\s*(?=\S)")
"""The first of several sentences."""
_KO_VERB = re.compile(r"[가-힣](?:다|요|까)$")
_KO_SOMEBODY = re.compile(r"(?<![가-힣])[가-힣A-Za-z]{1,6}(?:와|과|랑|하고)\s")
"""Of two a title tells what they have together: "태오와 가게 할머니의 하룻밤"."""
_KO_WORDS = re.compile(r"[가-힣A-Za-z0-9]+")
_KO_PLACES = (
    "도시", "마을", "동네", "거리", "골목", "나라", "왕국", "제국", "행성", "항구", "시장", "광장",
    "학교", "분교", "터미널",
    "정거장", "휴게소", "전당포", "대장간", "봉수대", "등대", "부두", "선착장", "주점", "상회", "상가",
    "농장", "목장",
    "극장", "공장", "역", "섬", "숲", "성", "궁", "절", "집", "점", "관", "실", "방", "탕", "원", "소",
    "도", "촌", "항",
    "포구", "해변", "바닷가", "앞바다", "호",
)  # fmt: skip
"""How words for places end, where nothing but a place can be meant."""
_KO_TIMES = (
    "봄", "여름", "가을", "겨울", "밤", "낮", "아침", "저녁", "새벽", "오후", "오전", "시대", "년", "월",
    "날", "무렵", "시절",
    "후기", "초기", "말기", "세기",
)  # fmt: skip
_EN_TIME = (
    r"(?:(?:in|on|during|the|early|late|mid|a|one)\s+)*"
    r"(?:(?:spring|summer|autumn|fall|winter|night|morning|evening|dawn|dusk|midnight|noon|christmas"
    r"|new year|present day"
    r"|january|february|march|april|may|june|july|august|september|october|november|december|the future)"
    r"(?:\s+(?:of\s+)?(?:the\s+)?\d{3,4}s?)?|(?:the\s+)?(?:year\s+)?\d{3,4}s?(?:\s?(?:AD|BC|CE|BCE))?)\b"
)
_CAPITAL = r"[A-ZÀ-Þ][\w'’-]*"
_PROPER = rf"(?:(?:St|Mt)\.\s)?{_CAPITAL}(?:\s(?:of\s(?:the\s)?|de\s|la\s|upon\s|on\s)?{_CAPITAL}){{0,3}}"
_EN_DATED = re.compile(
    rf"({_PROPER})(?:,\s+{_PROPER})*(?:,\s+|\s+(?=in\s|during\s|\d))(?:in\s+)?(?:the\s+)?{_EN_TIME}(?:(?:,|\s+of)\s+[^,]*)?$|{_EN_TIME},?\s+(?:in\s+)?({_PROPER})$",
)
"""A town and when: "Glasgow, winter 1974"."""
_EN_THE = re.compile(rf"(?:{DETERMINER}|[Ss]omewhere\s+(?:in|on)\s+{DETERMINER})\s+")
_EN_TOWN = re.compile(
    rf"(?:[A-Z]?[a-z-]+[-\s])?(?:town|city|suburban|rural|downtown|old|[Pp]resent-day|small-town|Small-town|Rural|Downtown)\s+({_PROPER})$"
)
_TITLES = frozenset(lexicon()["names"].words["titles"]["en"])
_LIKE = frozenset(("old", "little", "big", "lady", "the", "a", "an"))
"""Of titles those that towns bear as well: Old Havana."""
_EN_VERB = re.compile(
    r"\b(?:is|are|was|were|has|have|had|wants?|needs?|must|can|could|will|would|does|did|finds?|goes|gets?|comes?|lives?"
    r"|meets?|makes?|takes?|runs|wakes?|opens?|loses?|vanishes|disappears|stands?|arrives?|begins?|starts?|dies|breaks?|falls?)\b"
)
_WHEN = re.compile(rf"^{_EN_TIME},\s+")
_CLAUSE = re.compile(r"\s(?:where|that|which|whose)\b.*$")


def setting_of(text: str) -> str:
    """The first sentence, as it stands, where it tells no more than where and when; "" for any other."""
    found = _FIRST.match(text)
    if found is None:
        return ""
    first = found.group(1).strip(" ,")
    korean = re.search("[가-힣]", first)
    told = _korean(first) if korean else _english(first)
    return text[: found.start(1) + len(found.group(1))] if told else ""


def without_setting(text: str) -> str:
    """A text for looking for people: in its setting, and behind a region, other words are a place's."""
    first = setting_of(text)
    text = _only_names(first, text[len(first) :]) + text[len(first) :] if first else text
    for region in find_all("regions", text):
        # "부산 영도의": what stands between a region and what is there is a part of it.
        part = _KO_PART.match(text, region.end)
        if part and not _is_named(part[1]):
            text = text[: part.start(1)] + " " * len(part[1]) + text[part.end(1) :]
    return text


def placed(text: str, read: Found | None) -> Found | None:
    """Where it is: the place a setting is about, else the one `read` in the whole of the text, else the
    town of the setting."""
    first = setting_of(text)
    if not first:
        return read
    korean = re.search("[가-힣]", first) is not None
    if told := _place_ko(first) if korean else _place_en(first):
        # With the words that say which it is, where those were read.
        return read if read and read.end == told.end and read.start <= told.start else told
    town = None if korean else _town(first.strip(" ,"))
    return town if town and (read is None or read.start < len(first)) else read


def _korean(first: str) -> bool:
    words = _KO_WORDS.findall(first)
    if not words or _KO_VERB.search(first) or _KO_SOMEBODY.search(f"{first} "):
        return False
    if any(word.removesuffix("의") in nouns("beings", "ko") for word in words if word.endswith("의")):
        return False
    last_word = words[-1]
    somebody = last_word in nouns("beings", "ko") or last_word in _roles() or is_korean_work(last_word)
    if somebody or is_given(last_word):
        return False
    there = any(one.end == len(first) for kind in ("places", "regions") for one in find_all(kind, first))
    timed = last_word.endswith(_KO_TIMES) or any(one.end == len(first) for one in find_all("hours", first))
    return there or timed or (len(last_word) > 1 and last_word.endswith(_KO_PLACES))


def _english(first: str) -> bool:
    if _town(first):
        return True
    first = _WHEN.sub("", first)
    head = _CLAUSE.sub("", first)
    if _EN_VERB.search(head):
        return False
    return _place_en(first) is not None


def _town(first: str) -> Found | None:
    """The town of a sentence that says no more than its name and when it is."""
    found = _EN_DATED.fullmatch(first) or _EN_TOWN.fullmatch(first)
    name = next((part for part in found.groups() if part), "") if found else ""
    known = find("regions", name) or find("places", name) if name else None
    if not name or name.split()[0].casefold() in _TITLES - _LIKE:
        return None
    at = first.find(name)
    return Found(known.key if known else "street", "en", name, at, at + len(name))


def _place_ko(first: str) -> Found | None:
    """The place the sentence ends in; before a word for a time the last that is told."""
    known = [one for one in find_all("places", first) if one.language == "ko"]
    ends = len(first)
    if known and known[-1].end == ends:
        return known[-1]
    word = _KO_WORDS.findall(first)[-1] if _KO_WORDS.findall(first) else ""
    timed = word.endswith(_KO_TIMES) or find("hours", word)
    if word and not timed and word.endswith(_KO_PLACES) and not find("regions", word):
        start = ends - len(word)
        region = find("regions", first)
        # Of a ship or a post nobody knows the words before tell what is around it: 화성 이주선 아리랑호.
        key = known[-1].key if known else region.key if region else ""
        return Found(key, "ko", word, start, ends)
    return known[-1] if known else None


def _place_en(first: str) -> Found | None:
    """The place a sentence begins with, by the noun that says what it is."""
    when = _WHEN.match(first)
    if the := _EN_THE.match(first, when.end() if when else 0):
        words, end = phrase(first, the.end())
        while " " in words and words.split()[0].casefold() in nouns("ordinals", "en"):
            words = words.partition(" ")[2]
        known = find_all("places", words)
        noun = last(words)
        ends = bool(known) and known[-1].end == len(words)
        somebody = is_of(noun, "beings") or is_work(words)
        if ends or (noun and not somebody and (is_of(noun, "grounds") or noun.endswith(_EN_PLACES))):
            return Found(known[-1].key if ends else "", "en", words, end - len(words), end)
    ship = re.fullmatch(rf"(?:The\s+)?([A-Z]?[a-z]+(?:\s[a-z]+)?)\s+{_PROPER}(?:,.*)?", first)
    known = find("places", ship[1]) if ship else None
    return Found(known.key, "en", ship[1].lower(), 0, len(ship[1])) if known and ship else None


_KO_PART = re.compile(r"\s+([가-힣]{2,4}(?:의|에서|에))(?=\s)")
_EN_PLACES = (
    "house", "shop", "store", "room", "hall", "station", "market", "school", "schoolhouse", "hotel",
    "inn", "diner", "depot",
    "yard", "village", "town", "city", "kingdom", "planet", "colony", "farm", "ranch", "island",
    "street", "alley", "garden",
    "park", "bar", "pub", "café", "cafe", "laundromat", "factory", "mill", "mine", "church", "temple",
    "castle", "harbour",
    "harbor", "port", "bridge", "theatre", "theater", "cinema", "salon", "parlour", "parlor", "studio",
    "office", "lab",
    "clinic", "hospital", "prison", "camp", "bunker", "lighthouse", "library", "bookshop", "bakery",
    "garage", "arcade",
)  # fmt: skip


def _only_names(first: str, rest: str) -> str:
    """A setting with blanks in place of what is nobody's name: who is told of later is somebody (`rest`)."""
    if re.search("[가-힣]", first):
        return _KO_WORDS.sub(lambda one: one[0] if _is_named(one[0]) else " " * len(one[0]), first)
    return re.sub(_CAPITAL, lambda one: one[0] if _is_somebody(one[0], rest) else " " * len(one[0]), first)


def _is_somebody(word: str, rest: str) -> bool:
    """Whether an English word of a setting is a name: of whom something is, or told of again."""
    return word.endswith(("'s", "’s")) or re.search(rf"(?<!\w){re.escape(word)}(?!\w)", rest) is not None


def _is_named(word: str) -> bool:
    """Whether a word of a setting is somebody: a given name with what is theirs ("지수의 빵집", 지수네)."""
    return any(is_given(word[: -len(end)]) for end in ("네", "이네") if word.endswith(end))


def _roles() -> frozenset[str]:
    return frozenset(lexicon()["names"].words["roles"]["ko"])
