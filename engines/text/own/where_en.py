"""The place an English sentence plays at: a caption ("School rooftop"), or what stands behind "in"."""

from __future__ import annotations

import re

from engines.text.own.where_ko import There
from engines.text.phrases import is_of
from presets.words import find, find_all, walled

_ARTICLE = r"(?:the|an?|his|her|their|its|my|our|this|that|some|another|one)"
_BESIDE = r"(?:in front of|outside(?: of)?|behind|beside|next to|near|across from|opposite|by)"
_PARTS = (
    r"(?:floor|edge|middle|cent(?:er|re)|corner|steps|top|back|end|front|bottom|entrance|doorway|ruins"
    r"|streets|halls|heart) of"
)
_THERE = re.compile(
    rf"(?<![\w-])(?P<way>{_BESIDE}|{_PARTS}|inside|in|at|on|over|aboard|under|beneath|through|across"
    rf"|along|down|up|into|onto|enters?|entering"
    rf"|reach(?:es)?|arrives? at|crosses|searches|explores|patrols|around)\s+(?P<article>{_ARTICLE}\s+"
    rf"|\w+['’]s\s+)?(?P<words>[A-Za-z][\w'’-]*(?:\s+[a-z][\w-]*){{0,3}})",
    re.IGNORECASE,
)
_ENTERS = re.compile(r"(?:into|onto|enters?|entering|reach(?:es)?|arrives? at)$", re.IGNORECASE)
_OF_LIGHT = re.compile(
    r"\s+of\s+(?:\w+\s)?(?:light|sun(?:light)?|paper|cloth|thought|grass|sky|glass)\b", re.IGNORECASE
)
"""A square of light is no square."""
_OPENING = re.compile(r"(?:(?:out|down|up|back|over|deep|far|somewhere|high|just)\s+)?", re.IGNORECASE)
_FRAGMENT = re.compile(r"(?:by|at|in|on|near|inside|under|behind|beside)\s", re.IGNORECASE)
_STAYS = re.compile(
    r"\b(?:is|are|sits?|stands?|waits?|lies|hides?|sleeps?)\s(?:(?:\w+ly|alone|still|now|back|together)\s)?$",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"\b(?:not|never|no longer|nobody|wants?|wish(?:es)?|dreams?|hopes?|plans?|used to|should|could"
    r"|would|will|going to|remembers?"
    r"|remembering|thinks?|talks?|speaks?|reads?|tells?|about|photos?|pictures?|paintings?|posters?"
    r"|maps?|postcards?|that|who|which|whom"
    r"|if|when|from|said|says|meant|worked|works|lived|lives|like|as if)\b|n['’]t\b",
    re.IGNORECASE,
)
"""What makes of a place behind it one that is only spoken of."""
_LOOKS = re.compile(
    r"\b(?:look|peer|star|gaz|glanc|point|watch|aim|wav|smil|shout|knock|sho[ow]t|listen|laugh"
    r"|stops? short|nod)\w*\s+(?:\w+\s+)?$",
    re.IGNORECASE,
)
_STOPS = frozenset(
    ("and", "or", "but", "with", "without", "while", "where", "when", "as", "at", "in", "on", "of", "by",
     "near", "behind", "outside", "inside", "for", "to", "from", "under", "over", "into", "before",
     "after", "is", "are", "was", "were", "has", "have", "had", "that", "who", "which", "whose", "his",
     "her", "their", "the", "a", "an", "it", "he", "she", "they")
)  # fmt: skip
_AWAY = re.compile(
    r"^(?:(?:we\s(?:are|see)|establishing(?:\sshot)?|wide(?:\sshot)?|long\sshot|full\sshot"
    r"|close[- ]?up|int|ext|shot\sof|view\sof)\b[\s:.,-]*(?:of\s)?)+",
    re.IGNORECASE,
)
_OPENS = re.compile(
    rf"^(?:(?:back|now|then|still|again|over|the same)\s+)?(?:(?:at|in|on|inside|to|aboard"
    rf"|into)\s+)?(?:(?P<article>{_ARTICLE})\s+)?",
    re.IGNORECASE,
)
_BESIDE_OPENS = re.compile(rf"^(?P<way>{_BESIDE})\s+(?P<article>{_ARTICLE}\s+)?", re.IGNORECASE)
_TAIL = re.compile(
    rf"\s+(?:(?:{_BESIDE}|of|in|at|on|by|inside|under|above|with|after|before"
    rf"|during)\s+(?:(?:{_ARTICLE})\s+)?(?:[\w'’-]+)(?:\s+(?!(?:is|are|was|were)\b)[\w'’-]+){{0,3}}?)$",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"\b(?:is|are|was|were|has|have|had|be|he|she|they|we|you|it|i|there|stands?|sits?|lies|comes?"
    r"|goes|walks?|runs?|looks?|opens?|closes|falls?"
    r"|holds?|takes?|turns?|waits?|watch(?:es)?|leaves?|enters?|sees?|moves?|pulls?|pushes|gets?"
    r"|makes?|says?)\b",
    re.IGNORECASE,
)
_DOES = re.compile(
    r"\b\w+\s(?:stops|parks|docks|lands|camps|banks|towers|tracks|trails|shops|stages)$", re.IGNORECASE
)
"""What something does, and no places: "The bus stops." """
_HOURS = re.compile(
    r"^(?:night|day|morning|evening|afternoon|noon|midnight|dawn|dusk|sunset|sunrise)$", re.IGNORECASE
)
_MORE = frozenset(
    ("highway", "steps", "dock", "porch", "yard", "driveway", "lot", "gate", "entrance", "skyline",
     "sidewalk", "pavement", "square", "plaza", "intersection", "crossroads", "tracks", "trail", "path",
     "hillside", "cliff", "swamp", "ruins", "barracks", "camp", "tent", "balcony", "terrace", "doorway",
     "hall", "carriage", "compartment", "cockpit", "dungeon", "home", "lane", "lawn", "clearing",
     "riverbank", "shoreline", "outpost", "compound", "courtyard", "greenhouse", "backstage", "stage",
     "checkpoint", "quay", "wharf", "moor", "heath", "prairie", "cottage", "manor", "mansion", "villa",
     "igloo", "barn", "stable", "hideout", "lair", "den", "treehouse", "penthouse", "pantry", "nursery",
     "barricade", "trench", "crater", "pier", "jetty", "boardwalk", "estate", "garden", "orchard")
)  # fmt: skip
"""Where scripts play, beside what premises know."""
_WHEN = re.compile(
    r"\s+(?:(?:at|in|on|during|before|after|just before|just after)\s+(?:the\s+)?(?:early\s+|late\s+)?"
    r"|that\s+(?:same\s+)?|the same\s+|late at\s+|early in the\s+)(?:night|day|dawn|dusk|noon|midnight"
    r"|morning|evening|afternoon|sunset|sunrise|twilight|midday)$",
    re.IGNORECASE,
)
_CAR = re.compile(r"\b(?:subway|train|dining|cable|tram|railway) car$", re.IGNORECASE)
_YARD = re.compile(r"[a-z]{3,}yards?|(?:hill|river|road|lake|sea|way)side", re.IGNORECASE)
_MOST = 8


def there_en(sentence: str, known: frozenset[str]) -> There:
    """The first place the sentence is at; nothing where it only speaks of one. `known` are names in small
    letters: who leaves school is no caption."""
    sentence = _AWAY.sub("", sentence.strip())
    parts = [part.strip(" .!?…:'’") for part in re.split(r"[,;]|\s[-–—]+\s|:\s", sentence)]
    for part in parts:
        if caption := _caption(part, known):
            return There(caption, caption=True)
        if found := _there(part):
            return found
    return There()


def _caption(part: str, known: frozenset[str]) -> str:
    words = part.split()
    if (
        not 0 < len(words) <= _MOST
        or _VERB.search(part)
        or _DOES.search(part)
        or any(word.casefold() in known for word in words)
    ):
        return ""
    if part[:4].casefold() == "from" or (
        re.search(r"(?i)(?<!front )(?<!top )(?<!outside )\b(?:of|about) ", part) and not _names_place(part)
    ):
        return ""
    beside = _BESIDE_OPENS.match(part)
    opened = beside or _OPENS.match(part)
    core = _timeless(part[opened.end() :] if opened else part)
    article = bool(opened and opened["article"])
    noun = core
    while tail := _TAIL.search(noun):
        noun = noun[: tail.start()]
    noun = noun.strip()
    if (
        not noun
        or any(word.casefold() in _STOPS for word in noun.split())
        or not _is_place(noun)
        or not (article or _plain(noun))
    ):
        return ""
    way = f"{beside['way']} {beside['article'] or ''}" if beside else ""
    return f"{way}{core}".strip()


def _timeless(core: str) -> str:
    """ "train platform at night" and "home that evening" without their hours."""
    return _WHEN.sub("", core)


def _names_place(part: str) -> bool:
    head = re.split(r"\b(?:of|about)\b", part, maxsplit=1, flags=re.IGNORECASE)[0]
    return _is_place(head.strip())


def _plain(noun: str) -> bool:
    """Whether words without an article are a noun phrase: no verb is among those before the noun."""
    return not any(
        re.search(r"[a-rt-z]s$", word) or (word.endswith("ly") and len(word) > 4)
        for word in noun.split()[:-1]
    )


def _there(part: str) -> There | None:
    at = 0
    # What "at" is followed by may itself begin with one: "at the edge of the roof".
    while found := _THERE.search(part, at):
        at = found.start() + 1
        before = part[: found.start()]
        way = found["way"].casefold()
        if _NOT.search(before) or (way != "on" and _LOOKS.search(before)):
            continue
        words = _noun(found["words"])
        if words and _OF_LIGHT.match(part, found.start("words") + len(words)):
            continue
        if not words or not _is_place(words) or not (found["article"] or _bare_way(words)):
            continue
        if way in ("by", "around", "up", "down") and not found["article"]:
            continue
        beside = re.fullmatch(_BESIDE, way) is not None and way != "by"
        place = f"{way} {found['article'] or ''}{words}" if beside else words
        stays = _STAYS.search(before) is not None
        # "Out on the street it pours": it opens the sentence. "By the fire in the kitchen.": no more is said.
        alone = _OPENING.fullmatch(before) or (_FRAGMENT.match(part) and not _VERB.search(part))
        return There(place, caption=bool(alone), enters=_ENTERS.search(way) is not None, stays=stays)
    return None


def _bare_way(words: str) -> bool:
    """ "at school", "on deck", "in Seoul": no article needed."""
    return words.casefold() in (
        "school",
        "home",
        "church",
        "deck",
        "court",
        "prison",
        "jail",
        "class",
    ) or bool(find("regions", words))


def _noun(words: str) -> str:
    """The words up to the last one that ends a name for a place."""
    kept: list[str] = []
    for word in words.split():
        if word.casefold() in _STOPS:
            break
        kept.append(word)
    popped = ""
    while kept and not _is_place(" ".join(kept)):
        popped = kept.pop()
    # In a school uniform nobody is at school; who stands behind the place does something.
    return "" if popped and not re.search(r"(?:s|ed|ing|ly)$", popped) else " ".join(kept)


def _is_place(words: str) -> bool:
    """Whether a noun phrase comes down to a place by its last word or two."""
    last = words.split()[-1] if words.split() else ""
    if not last or _HOURS.match(last) or is_of(last.casefold(), "beings"):
        return False
    ends = [one for one in (*find_all("places", words), *find_all("regions", words)) if one.end == len(words)]
    more = (
        _YARD.fullmatch(last)
        or last.casefold() in _MORE
        or last.casefold().removesuffix("s") in _MORE
        or _CAR.search(words)
    )
    return bool(ends or more) or is_of(last.casefold(), "grounds") or walled(last)
