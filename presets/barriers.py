"""What is in a story's way as something to be seen: a broken bridge, a locked door, water up to the knees."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal, cast

from presets.words import find_all, label

OUTSIDE = frozenset(("bridge", "rocks", "avalanche", "tree", "wall", "blizzard"))
"""What there is only under the sky."""
Stage = Literal["full", "half", "late", "over"]
"""How far a story has come with it: at its beginning, halfway, right before the turn, and past it."""
_BROKEN, _CLOCK, _OVER = "broken", "clock", "_over"
_RISING = ("flood", "dark")
"""What is worse halfway, and worst right before the turn."""
_KO_GOES = r"(?:[이가은는을]? )(?:[가-힣]+ ){0,2}?"
"""A Korean subject's particle, and a word or two before its verb."""
_KO_BROKE = (
    r"고장|망가|부서|깨[져졌지]|박살|펑크|터[져졌지]|멈추|멈췄|멎|시동이|먹통|꺼[져졌지]|방전|과열"
    r"|작동하지|돌아가지"
)
_EN_BROKE = (
    r"broken|breaks?(?: down)?|broke|smashed|wrecked|cracked|burst|out of order|stops? working"
    r"|stopped(?: working)?|won['’]t start|will not start|died|dies|dead|explode[ds]?"
    r"|overheat(?:s|ed)|flat tyre|flat tire|jammed"
)
_KO: dict[str, str] = {
    "bridge": rf"(?:다리|교량){_KO_GOES}(?:무너|끊|떠내려|부서|사라|통제|봉쇄|폐쇄)"
    r"|(?:다리|교량)를 (?:무너|끊|부[수순숴쉈]|쓸어|휩쓸|폭파)",
    "tree": rf"나무{_KO_GOES}(?:쓰러|넘어|막)|쓰러진 나무",
    "avalanche": r"눈사태",
    "rocks": rf"산사태|낙석|바위{_KO_GOES}막|(?:길|도로|갱도|터널|입구){_KO_GOES}"
    r"(?:막[히혔혀]|무너|끊[기겼겨]|통제|폐쇄)",
    "door": rf"(?:문|현관|금고){_KO_GOES}(?:잠[기겼겨가긴그근갔]|닫[히혔혀]|열리지|막[히혔혀])"
    r"|문[을도] (?:[가-힣]+ )?(?:안 열|열어 ?주지|걸어 ?잠)"
    rf"|문{_KO_GOES}(?:돌아[오온와]|이어[지진져])",
    "wall": rf"(?:담|담장|담벼락|장벽|성벽|울타리){_KO_GOES}(?:막|높|가로)",
    "flood": r"홍수|침수|물바다|물에 잠[기겼겨긴]"
    rf"|(?<![가-힣])(?:강물|물){_KO_GOES}(?:차오|차[고서]|찬다|불어|넘[치쳤쳐])",
    "blizzard": r"눈보라|폭설",
    "dark": rf"정전|(?:불|전등|조명|전기){_KO_GOES}(?:나[가갔간]|꺼[지졌진져]|끊[기겼겨긴])",
    _CLOCK: rf"시간{_KO_GOES}(?:없|얼마|부족|모자|남지|촉박)|까지$|늦잠|알람{_KO_GOES}(?:울리지|안)",
}
_EN: dict[str, str] = {
    "bridge": r"\bbridge\b.*\b(?:collaps\w*|out|broken?|washed away|gone|falls?|fell|fallen|destroyed|burn\w*"
    r"|down|cut)\b|\b(?:collapsed|broken|fallen) (?:\w+ )?bridge\b"
    r"|\b(?:destroy(?:s|ed)|blew up|blows up|took|takes|washed away|washes away|burned|burns|wrecked"
    r"|cut|broke) (?:out |down |away )?(?:the|its|their|every) (?:\w+ )?bridge\b",
    "tree": r"\bfallen (?:tree|trunk|oak|pine)\b|\btree\b.*\b(?:fell|falls|fallen|blocks?|across)\b",
    "avalanche": r"\bavalanche\b",
    "rocks": r"\b(?:landslide|rockslide|rockfall|cave-in)\b|\b(?:boulders?|rocks?) (?:\w+ )?block\w*"
    r"|\b(?:road|path|way|trail|pass|tunnel|mine)\b.*\b(?:blocked|closed|buried|collapsed?|cut off"
    r"|impassable)\b",
    "door": r"\b(?:doors?|gates?|entrance|vault|exit)\b.*\b(?:locked|shut|closed|sealed|jammed|stuck|barred"
    r"|won['’]t open)\b|\blocked (?:\w+ )?(?:door|gate)\b"
    r"|\b(?:locks?|locked|bars|bolts) (?:the|every|his|her|their) (?:\w+ )?(?:doors?|gates?|exits?)\b"
    r"|\bdoors? leads? (?:back|nowhere|to the same)\b",
    "wall": r"\b(?:walls?|fence)\b.*\b(?:block\w*|high|tall|in the way|stands?)\b",
    "flood": r"\bflood(?:s|ed|ing|water)?\b|\bwater (?:is |keeps |has )?(?:ris\w+|rose|pour\w+)"
    r"|\briver (?:has |is )?(?:ris\w+|burst|overflow\w*)",
    "blizzard": r"\b(?:blizzard|snowstorm|snowed in|heavy snow)\b",
    "dark": r"\bblackout\b|\bpower (?:is |has |goes |went |gets |was )?(?:out|gone|cut|fail\w*)"
    r"|\blights? (?:(?:have|has|had|all|keeps?) )*(?:go|goes|went|gone|going) out\b"
    r"|\b(?:cuts?|kills?|killed|knocks? out|knocked out|shuts? off) (?:off |out )?(?:the|all)"
    r" (?:power|lights?)\b",
    _CLOCK: r"^only until\b|\b(?:hours?|minutes?|time|days?)\b.*\b(?:left|running out|runs out|short)\b"
    r"|\bdeadline\b|\boversle\w+",
}
"""What a clause holds that puts each of them into the way; the first that fits counts."""
_PATTERNS = {
    language: {key: re.compile(words, re.IGNORECASE) for key, words in clauses.items()}
    for language, clauses in (("ko", _KO), ("en", _EN))
}
_KO_THING = re.compile(
    rf"(?<![가-힣])([가-힣]{{1,7}}?)(?:[이가은는]|의 [가-힣]+[이가]) (?:[가-힣]+ ){{0,2}}?(?:{_KO_BROKE})"
)
_EN_THING = re.compile(
    r"\b(?:the|his|her|their|an?|my|its)\s+((?:[a-z-]+\s+){0,2}?[a-z-]+?)"
    r"(?:\s+of\s+(?:the|his|her|their|an?|my|its)\s+[a-z]+)?(?:['’]s [a-z]+)?\s+"
    rf"(?:is |has |was |had |suddenly |just |gets |got |have )*(?:{_EN_BROKE})\b",
    re.IGNORECASE,
)
_SAID = {"ko": ("고장 난 {}", "고친 {}"), "en": ("a broken {}", "a mended {}")}
_SEEN = re.compile(
    r"(?<![가-힣\w])(?:고장 난|(?P<ko>고친)|a broken|(?P<en>a mended))"
    r" (?P<thing>[가-힣]+|[a-z -]+?)(?=[,.\n]|$)"
)


@dataclass(frozen=True)
class Barrier:
    """`key` is a word of `presets/lexicon/barriers.toml`, or "broken" with the `thing` that is."""

    key: str
    thing: str = ""
    stage: Stage = "full"

    @property
    def over(self) -> bool:
        """Whether it is passed, opened or mended."""
        return self.stage == "over"


def told(clause: str, language: str) -> Barrier | None:
    """What a clause that tells what is in the way puts into the picture; None for what cannot be seen."""
    for key, pattern in _PATTERNS.get(language, {}).items():
        if pattern.search(clause):
            return Barrier(key)
    things = {"ko": _KO_THING, "en": _EN_THING}.get(language)
    found = things.search(clause) if things else None
    return Barrier(_BROKEN, found.group(1)) if found else None


def said(barrier: Barrier, language: str) -> str:
    """A barrier in the words of a picture's setting."""
    if barrier.key == _BROKEN:
        return _SAID[language][barrier.over].format(barrier.thing)
    late = _OVER if barrier.over else ""
    if barrier.key == _CLOCK or (barrier.key in _RISING and barrier.stage in ("half", "late")):
        late = f"_{barrier.stage}"
    return label("barriers", f"{barrier.key}{late}", language)


def taken_out(text: str) -> tuple[Barrier | None, str]:
    """The first barrier that a setting or a prompt names, and the text with blanks for all of them: a broken
    bridge is no place."""
    found: Barrier | None = None
    for one in find_all("barriers", text):
        key, _, stage = one.key.partition("_")
        found = found or Barrier(key, stage=cast(Stage, stage or "full"))
        text = text[: one.start] + " " * (one.end - one.start) + text[one.end :]
    for match in _SEEN.finditer(text):
        over: Stage = "over" if match["ko"] or match["en"] else "full"
        found = found or Barrier(_BROKEN, match["thing"].strip(), over)
        text = text[: match.start()] + " " * len(match.group()) + text[match.end() :]
    return found, text
