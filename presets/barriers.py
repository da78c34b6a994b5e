"""What is in a story's way as something to be seen: a broken bridge, a locked door, water up to the knees."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal, cast

from presets.storms import STORM_EN, STORM_KO
from presets.words import find_all, label

SKY = frozenset(("blizzard", "storm"))
"""What comes down from the sky: it is wherever one goes, and stands nowhere."""
OUTSIDE = frozenset(("bridge", "rocks", "avalanche", "tree", "wall", "boat", "paths")) | SKY
"""What there is only under the sky."""
LOOPS = ("loop", "paths", "stairs")
"""Ways out that lead back: doors, paths, stairs."""
Stage = Literal["full", "half", "late", "over"]
"""How far a story has come with it: at its beginning, halfway, right before the turn, and past it."""
_BROKEN, _CLOCK, _STAIRS, _OVER = "broken", "clock", "stairs", "_over"
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
    r"|gone (?:stone )?(?:cold|dead|out)|overheat(?:s|ed)|flat tyre|flat tire|jammed"
)
_OPEN = "".join(chr(code) for code in range(0xAC00, 0xD7A4, 28))
"""Syllables without a final: how a noun ends before "다", and no verb."""
_KO_BACK = (
    rf"(?:(?:또|다시|도로) (?:[가-힣]+ ){{0,2}}?[가-힣]*(?:이다|[{_OPEN}]다|[이가] (?:나온|나타|있)"
    rf"|로 (?:나온|이어))"
    r"|(?:똑?같은) [가-힣]+|제자리|(?:되)?돌아[온와왔])"
)
"""What is said of a way that leads back to where it began."""
_KO: dict[str, str] = {
    "stairs": r"(?:계단|층계|엘리베이터|승강기)[가-힣]* (?:[가-힣]+ ){0,2}?(?:(?:또|다시|도로|똑?같은|계속)"
    r" (?:[가-힣]+ )?(?:\d+|[가-힣]+)층(?!에서? ?(?:멈|고장))|끝나지 않|끝이 없"
    r"|(?:계속|매번|늘|자꾸|또|언제나) (?:똑?같은|그) 층)",
    "loop": r"(?<![가-힣])(?:문|복도|출구|비상구)(?:[을로]|으로|를|에서|을 통해)? (?:[가-힣]+ )?"
    rf"[가-힣]+(?:도|면|마다|니)(?: [가-힣]+){{0,2}}? {_KO_BACK}"
    rf"|(?<![가-힣])문{_KO_GOES}(?:돌아[온와]|이어[지진져])"
    rf"|(?:어느|어떤|모든|무슨) (?:문|출구|복도)[가-힣]* [가-힣]+도 [가-힣]+(?:이다|[{_OPEN}]다)",
    "paths": rf"길(?:[을로]|로)? (?:[가-힣]+ )?[가-힣]+(?:도|면|마다)(?: [가-힣]+){{0,2}}? {_KO_BACK}"
    rf"|모든 길{_KO_GOES}(?:돌아[온와]|이어[진져])|제자리[를만로] (?:맴|빙|돌)",
    "boat": rf"(?<![가-힣])(?:(?:고깃|나룻|돛단|유람|구명|조각)?배|어선|보트|뗏목|카누|여객선"
    rf"|유람선){_KO_GOES}"
    r"(?:뒤집[히혔힌]|뒤집어[지졌진]|가라앉|침몰|전복|난파)",
    "bridge": rf"(?:다리|교량){_KO_GOES}(?:무너|끊|떠내려|부서|사라|통제|봉쇄|폐쇄)"
    r"|(?:다리|교량)를 (?:무너|끊|부[수순숴쉈]|쓸어|휩쓸|폭파)",
    "tree": rf"나무{_KO_GOES}(?:쓰러|넘어|막)|쓰러진 나무",
    "avalanche": r"눈사태",
    "rocks": rf"산사태|낙석|바위{_KO_GOES}막|(?:길|도로|갱도|터널|입구){_KO_GOES}"
    r"(?:막[히혔혀]|무너|끊[기겼겨]|통제|폐쇄)",
    "door": rf"(?:문|현관|금고){_KO_GOES}(?:잠[기겼겨가긴그근갔]|닫[히혔혀]|열리지|막[히혔혀])"
    r"|문[을도] (?:[가-힣]+ )?(?:안 열|열어 ?주지|걸어 ?잠)",
    "wall": rf"(?:담|담장|담벼락|장벽|성벽|울타리){_KO_GOES}(?:막|높|가로)",
    "flood": r"홍수|침수|물바다|물에 잠[기겼겨긴]"
    rf"|(?<![가-힣])(?:강물|물){_KO_GOES}(?:차오|차[고서]|찬다|불어|넘[치쳤쳐])",
    "blizzard": r"눈보라|폭설",
    "dark": rf"정전|(?:불|전등|조명|전기){_KO_GOES}(?:나[가갔간]|꺼[지졌진져]|끊[기겼겨긴])",
    _CLOCK: rf"시간{_KO_GOES}(?:없|얼마|부족|모자|남지|촉박)|까지$|늦잠|알람{_KO_GOES}(?:울리지|안)",
    "storm": STORM_KO,
}
_EN_BACK = (
    r"(?:\b(?:the|that|this|a) (?:very )?same\b|\bwhere (?:he|she|they|it|one) (?:began|started|stood)\b"
    r"|\b(?:in|into|to|at) the \w+ again\b|\bback (?:here|to (?:the|a|this|that) (?:very )?(?:same )?"
    r"(?:\w+ )?(?:clearing|place|spot|start|beginning|crossroads|fork|gate|village|hut|cabin|camp|tree"
    r"|stone|well"
    r"|house|town|square|shore|cave|forest|corner|lake|street)))\b"
)
"""What is said of a way that leads back to where it began."""
_EN_LEADS = r"\b(?:leads?|opens?|goes|ends?|comes?|takes?|brings?|turns?)\b"
_EN: dict[str, str] = {
    "stairs": r"\b(?:stairs?|staircase|stairway|steps|elevator|lift)\b.*(?:\b(?:again|back|same)\b.*\bfloor"
    r"|\bfloor again|\bnever ends?\b)",
    "loop": rf"\b(?:doors?|corridors?|hallways?|exits?)\b.*{_EN_LEADS}.*(?:{_EN_BACK}|\bback (?:in)?to\b"
    rf"|\bnowhere\b)",
    "paths": rf"\b(?:paths?|trails?|roads?|tracks?|ways?)\b.*{_EN_LEADS}.*{_EN_BACK}"
    r"|\b(?:walk|go|run)\w* (?:round )?in circles\b",
    "boat": r"(?<!paper )(?<!toy )(?<!model )\b(?:\w*boat|ship|raft|canoe|kayak|dinghy|ferry"
    r"|trawler)\b.*\b(?:capsiz\w+"
    r"|overturn\w+|sinks?|sinking|sank|sunk|keel up|upside down|tip(?:s|ped) over)\b"
    r"|\b(?:capsized|overturned|sinking) \w*(?:boat|ship)\b",
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
    r"|\b(?:locks?|locked|bars|bolts) (?:the|every|his|her|their) (?:\w+ )?(?:doors?|gates?|exits?)\b",
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
    "storm": STORM_EN,
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

_ORDINALS = tuple(enumerate((("second", "이", "두"), ("third", "삼", "세"), ("fourth", "사", "네"),
    ("fifth", "오", "다섯"), ("sixth", "육", "여섯"), ("seventh", "칠", "일곱"), ("eighth", "팔", "여덟"),
    ("ninth", "구", "아홉")), start=2))  # fmt: skip
_FLOOR = re.compile(
    r"(\d+)\s?층|(\d+)(?:nd|rd|th) floor|\bfloor (\d+)|\b(second|third|fourth|fifth|sixth|seventh|eighth"
    r"|ninth) floor"
    r"|(?<![가-힣])([이삼사오육칠팔구])층|(?<![가-힣])(두|세|네|다섯|여섯|일곱|여덟|아홉) ?(?:번째 )?층"
)
_NUMBER = re.compile(r" \((\d+)\)")
"""A floor behind the words for stairs."""


@dataclass(frozen=True)
class Barrier:
    """`key` is a word of `presets/lexicon/barriers.toml`, or "broken" with the `thing` that is, or "stairs"
    with the floor they lead back to."""

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
            return Barrier(key, _floor(clause) if key == _STAIRS else "")
    things = {"ko": _KO_THING, "en": _EN_THING}.get(language)
    found = things.search(clause) if things else None
    return Barrier(_BROKEN, found.group(1)) if found else None


def _floor(clause: str) -> str:
    """The number of the floor that stairs lead back to; "" where none is told."""
    found = _FLOOR.search(clause.casefold())
    word = next(filter(None, found.groups()), "") if found else ""
    return word if word.isdigit() or not word else str(next(n for n, w in _ORDINALS if word in w))


def said(barrier: Barrier, language: str) -> str:
    """A barrier in the words of a picture's setting."""
    if barrier.key == _BROKEN:
        return _SAID[language][barrier.over].format(barrier.thing)
    late = _OVER if barrier.over else ""
    if barrier.key == _CLOCK or (barrier.key in _RISING and barrier.stage in ("half", "late")):
        late = f"_{barrier.stage}"
    words = label("barriers", f"{barrier.key}{late}", language)
    return f"{words} ({barrier.thing})" if barrier.key == _STAIRS and barrier.thing else words


def taken_out(text: str) -> tuple[Barrier | None, str]:
    """The first barrier that a setting or a prompt names, and the text with blanks for all of them: a broken
    bridge is no place."""
    found: Barrier | None = None
    for one in find_all("barriers", text):
        key, _, stage = one.key.partition("_")
        number = _NUMBER.match(text, one.end) if key == _STAIRS else None
        thing, end = (number[1], number.end()) if number else ("", one.end)
        found = found or Barrier(key, thing, cast(Stage, stage or "full"))
        text = text[: one.start] + " " * (end - one.start) + text[end:]
    for match in _SEEN.finditer(text):
        over: Stage = "over" if match["ko"] or match["en"] else "full"
        found = found or Barrier(_BROKEN, match["thing"].strip(), over)
        text = text[: match.start()] + " " * len(match.group()) + text[match.end() :]
    return found, text
