"""Where and when an action of a script plays, as it says so in passing: "기차역 승강장, 비가 내린다.",
"Meanwhile, on the rooftop, Teo watches." What is only talked of, wished for or come from is no place."""

from __future__ import annotations

import re
from dataclasses import dataclass

from engines.text.own.marks import TIMES
from engines.text.own.where_en import there_en
from engines.text.own.where_ko import there_ko
from engines.text.when import hour_of
from presets.words import find

_QUOTED = re.compile(r"\"[^\"\n]*\"|“[^”\n]*”|「[^」\n]*」|『[^』\n]*』|‘[^’\n]*’|[(（][^()（）\n]*[)）]")
"""What somebody says or what stands in brackets is not told of the place."""
_SENTENCE = re.compile(r"[^.!?…\n]+(?:\.(?=\w)[^.!?…\n]+)*[.!?…]*")
_LABEL = re.compile(
    r"\s*(?P<label>장소|배경|시간대|시간|때|place|location|setting|background|bg"
    r"|time)\s*[:：]\s*(?P<value>\S.*)",
    re.IGNORECASE,
)
_LATER = re.compile(
    r"^(?:그리고\s)?(?:(?:그\s?)?(?:다음\s?날|이튿날|다음\s?주|며칠\s?(?:뒤|후)|(?:[한두세]|몇"
    r"|[0-9]+)\s?(?:시간|달|주|분)\s?(?:뒤|후)"
    r"|(?:[일이삼사오육칠팔구십백]+|[0-9]+)\s?(?:년|일|주일|주|개월|시간|분)\s?(?:뒤|후)|(?:사흘|나흘"
    r"|열흘|하루|일주일)\s?(?:뒤|후)|얼마\s?(?:뒤|후)|잠시\s?(?:뒤|후)|그\s?시각|같은\s?시각|그\s?시간"
    r"|같은\s?시간|한편|그날|한참\s?(?:뒤|후))(?:\s?(?:새벽|아침|오전|점심|낮|오후|저녁|밤))?"
    r"|(?:the\s)?(?:next|following)\s(?:day|morning|afternoon|evening|night|week)|(?:that"
    r"|the\ssame)\s(?:day|morning"
    r"|afternoon|evening|night)|(?:(?:an?|one|two|three|some|several|a\sfew|\d+)\s)?(?:minutes?"
    r"|moments?|hours?|days?|weeks?"
    r"|months?|years?)\slater|later(?:\sthat\s(?:day|morning|afternoon|evening|night))?|meanwhile|elsewhere"
    r"|at\sthe\ssame\s(?:time|moment)|cut\sto|back\s(?=at|in|on))(?=[\s,.:;]|$)",
    re.IGNORECASE,
)
"""What says that a scene is over."""
MEANWHILE = re.compile(
    r"그\s?시각|같은\s?시[각간]|그\s?시간|한편|meanwhile|elsewhere|same time|same moment", re.IGNORECASE
)
_NOT_NOW = re.compile(
    r"어젯?밤|어제|지난|매일|내일|날마다|밤마다|\b(?:last|every|each|yesterday|tomorrow|all|other|good"
    r"|per)\s?$",
    re.IGNORECASE,
)
_NO_HOUR_AFTER = re.compile(
    r"\s?(?:늦게까지|마다|새|을 새|잠|샘|하늘|거리|길|바다|비\b)|\s+(?:bus|train|market|shift|sky|air"
    r"|paper|light|guard|stand|coffee"
    r"|club|owl|clerk|nurse|break|box|table|hour|shirt|gown)s?\b",
    re.IGNORECASE,
)
_MEAL = re.compile(
    r"(?:점심|저녁|아침)(?:을|밥|상|도시락)|\blunch(?:es)?\b(?!\s?(?:break|time|hour)|[.,])", re.IGNORECASE
)
"""What is eaten, and tells no hour."""
_EN_WHEN = re.compile(
    r"(?:\b(?:at|by|until|past|before|after|in the|in the (?:early|late)|late|early|the|that|this|it's"
    r"|it is|one|deep)"
    r"|\b(?:a|an|on a|one|the) (?:\w+ ){0,2})\s*$|^\s*(?:\w+ ){0,2}$|[,;:–-]\s*(?:\w+ )?$",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Where:
    """What an action says of where and when it plays: "" where it does not.

    `caption` tells that it says so and nothing else ("학교 옥상."), `later` what ends the scene before
    ("다음 날", "meanwhile"), `enters` that somebody comes into the place, `stays` that they are there, and
    `bare` that nothing but a time is told.
    """

    place: str = ""
    time: str = ""
    later: str = ""
    caption: bool = False
    enters: bool = False
    stays: bool = False
    bare: bool = False

    @property
    def moves(self) -> bool:
        """Whether it plainly goes on elsewhere, if it has been somewhere."""
        return bool(self.place) and (self.caption or self.enters or bool(self.later))


def where(words: str, known: frozenset[str] = frozenset()) -> Where:
    """What the sentences of an action say, the first of each kind. `known` are names in small letters."""
    found = Where(bare=True)
    for number, sentence in enumerate(_sentences(words)):
        one = _sentence(sentence, known)
        found = Where(
            place=found.place or one.place,
            time=_both(found.time, one.time),
            later=found.later or (one.later if number < 2 else ""),
            caption=found.caption or (one.caption and not found.place),
            enters=found.enters or (one.enters and not found.place),
            stays=found.stays or (one.stays and not found.place),
            bare=found.bare and one.bare,
        )
    return found


def _both(time: str, more: str) -> str:
    """The first time told, and an hour beside one that names none: "조선 시대, 달밤"."""
    if time and more and find("hours", more) and not find("hours", time):
        return f"{time}, {more}"
    return time or more


def _sentences(words: str) -> list[str]:
    kept = _QUOTED.sub(" ", words)
    return [
        one for one in (match.group().strip() for match in _SENTENCE.finditer(kept)) if one.strip(".!?… ")
    ]


def _sentence(sentence: str, known: frozenset[str]) -> Where:
    if label := _LABEL.match(sentence):
        value = label["value"].strip().rstrip(".")
        timed = label["label"].casefold() in TIMES
        return Where(time=value, bare=True) if timed else Where(place=value, caption=True)
    later = _LATER.match(sentence)
    rest = sentence[later.end() :].lstrip(" ,:;.") if later else sentence
    korean = re.search("[가-힣]", sentence) is not None
    there = there_ko(rest) if korean else there_en(rest, known)
    time = _time(sentence, korean)
    told = later.group().strip(" ,") if later else ""
    if told and not MEANWHILE.search(told) and not re.match("back|cut|later$", told, re.IGNORECASE):
        time = told if time and time in told else f"{told} {time}".strip() if korean else time or told
    bare = not there.place and bool(time or told) and _is_bare(rest, time)
    return Where(there.place, time, told, there.caption, there.enters, there.stays, bare)


def _is_bare(rest: str, time: str) -> bool:
    left = rest.strip(" .!?…,")
    for word in time.split():
        left = left.replace(word, "", 1)
    return not re.sub(r"(?i)\b(?:at|in|the|on|a|an|it|is|early|late)\b|[\s,.]", "", left)


def _time(sentence: str, korean: bool) -> str:
    """The hour an action names, where it is now and is no part of another word ("night bus")."""
    found = hour_of(sentence)
    if found is None or _NOT_NOW.search(sentence[: found.start]) or _NO_HOUR_AFTER.match(sentence, found.end):
        return ""
    if sentence.startswith("어젯밤", found.start) or _MEAL.match(sentence, found.start):
        return ""
    if not korean and not _EN_WHEN.search(sentence[: found.start]):
        return ""
    return sentence[found.start : found.end]
