"""What a story is about, as far as its pictures must know it before it has come to pass."""

from __future__ import annotations

import re

from engines.director.document import Panel
from engines.kernel.document import in_language
from engines.text.document import Script
from presets.likeness import thought_of

_WORKED_ON = re.compile(
    r"고치|고쳐|수리|만들|굽|구워|끓이|끓여|요리(?! ?(?:대회|경연|시합|학교|교실|사))"
    r"|완성|복원|빚|짓|꿰매|뜨개"
    r"|\b(?:fix|repair|mend|restore|make|bake|build|cook|finish|sew|knit|tune|carve|brew)\b",
    re.IGNORECASE,
)
"""Goals whose thing lies before who works."""


_TO_MEND = re.compile(
    r"고치|고쳐|수리|복원|되살리|꿰매|이어 ?붙|맞추려|맞춰야"
    r"|\b(?:fix|repair|mend|restore|rebuild|glue|patch)(?:es|s|ed|ing)?\b",
    re.IGNORECASE,
)


def _object_of(aim: str, told: re.Match[str]) -> str:
    """What a verb of a logline is about: "Before the coat is bare Kai has to fix the engine" is about the
    engine. A Korean object stands before its verb."""
    if told.group().isascii():
        return aim[told.end() :].split(". ")[0]
    return " ".join(aim[: told.start()].split(". ")[-1].split()[-_OBJECT:])


_OBJECT = 3
"""Words before a Korean verb that its object is among."""


_AT_WORK = re.compile(r"망치질|\bhammers at\b")


def mending(panel: Panel, script: Script) -> dict[str, str]:
    """What a story is to mend: `to_mend` in every picture before its last scene and while it is worked on in
    that, `mended` in the others of that, where it may still be called broken. Empty where nothing is."""
    aim = aim_of(script)
    told = _TO_MEND.search(aim)
    if told is None or not script.scenes:
        return {}
    thing = script.thing.get(script.languages[0], "") or _object_of(aim, told)
    done = panel.scene == script.scenes[-1].id and not _AT_WORK.search(panel.action)
    return {"mended" if done else "to_mend": thing}


LOVE = re.compile(
    r"고백|사랑|사귀|결혼|청혼|친해[지져질진]|친구가 [되돼]|화해|마음을 (?:전하|얻)|짝사랑"
    r"|\b(?:confess|love|marry|propose|befriend|make (?:friends|up)|reconcile|win (?:back|over)|kiss"
    r"|tell (?:him|her|them) how)",
    re.IGNORECASE,
)
_WISHES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("love", LOVE),
    ("dance", re.compile(r"춤|왈츠|탱고|\b(?:danc(?:e|es|ing)|waltz|tango)\b", re.IGNORECASE)),
    ("seek", re.compile(r"찾|\b(?:find|search|look for|track|locate)", re.IGNORECASE)),
    (
        "make",
        re.compile(
            r"만들|고치|고쳐|수리|굽|구워|짓|지어|꿰매|복원"
            r"|\b(?:make|build|repair|fix|mend|bake|carve|sew|restore|rebuild)\b",
            re.IGNORECASE,
        ),
    ),
)


def wished(panel: Panel, script: Script) -> dict[str, str | bool]:
    """What the story wants of whom or what one person alone may be thinking of: to find, to love or to make
    them. Empty where it is none of those."""
    aim = aim_of(script) if len(panel.figures) == 1 and panel.action else ""
    if aim and _is_trouble(panel, script):
        return {"wish": "trouble", **_scarce(script)}
    found = next((wish for wish, told in _WISHES if told.search(aim)), "")
    return {"wish": found} if found else {}


_HARDLY = re.compile(
    r"거의 (?:다 )?(?:없|닳|떨어|바닥|방전|비어)|얼마 (?:안|남지)|바닥(?:났|이|을)|다 (?:닳|떨어|돼 ?간"
    r"|되어 ?간|써)"
    r"|방전|(?:한|몇) (?:칸|방울|푼)(?:뿐|밖에|만)|\d+ ?(?:퍼센트|%|프로)"
    r"|\b(?:(?:almost|nearly|all but|practically) (?:\w+ )?(?:empty|dead|gone|out|flat|drained|no)"
    r"|running (?:out|low|down)"
    r"|runs? (?:out|low|down)|hardly any|barely any|low on|dying|drained|flat|dead|empty|one bar"
    r"|\d+ ?(?:percent|%))",
    re.IGNORECASE,
)
"""What tells that there is hardly any of something left."""


def _scarce(script: Script) -> dict[str, bool]:
    """`scarce` where what is in the way is that there is hardly any of something."""
    return {"scarce": True} if _HARDLY.search(script.obstacle.get(script.languages[0], "")) else {}


_TROUBLES = ("병환", "illness", "제자리", "going round")
"""What is called so though no premise does: that somebody is ill, or comes back to where they began."""


def _is_trouble(panel: Panel, script: Script) -> bool:
    """Whether somebody thinks of what is in the way, and not of what is wanted."""
    bar = script.obstacle.get(script.languages[0], "").lower()
    goal = aim_of(script).lower().split(". ")[0]
    words = (panel.action[start:end].lower().removeprefix("the ") for start, end in thought_of(panel.action))
    return any((one in bar or one in _TROUBLES) and one not in goal for one in words if one)


_TO_SELL = re.compile(
    r"팔[려리아겠]|판다|매각|경매|\b(?:sells?|sold|selling|for sale|auction\w*)\b", re.IGNORECASE
)


def for_sale(panel: Panel, script: Script) -> dict[str, str | bool]:
    """`for_sale` in every picture before the last scene of a story in whose way is that a thing is to be
    sold: it has its price on it. The thing of the story where it has one, else any."""
    last = script.scenes[-1].id if script.scenes else ""
    sells = _TO_SELL.search(script.obstacle.get(script.languages[0], "")) if script.languages else None
    what = script.thing.get(script.languages[0], "") if sells else ""
    return {"for_sale": what or True} if sells and panel.scene != last else {}


def reaches(panel: Panel, script: Script) -> dict[str, bool]:
    """`reached` in the pictures of a last scene that plays where no scene has played: the place is what has
    been got to."""
    *before, last = script.scenes or (None,)
    if last is None or panel.scene != last.id or not before or not last.place:
        return {}
    return {} if any(scene and scene.place == last.place for scene in before) else {"reached": True}


def aim_of(script: Script) -> str:
    """What the story is about, in the language it was written in."""
    return in_language(script.logline, script.languages[0]) if script.logline else ""


_BARRED = re.compile(
    r"(?P<ko>[가-힣]{2,})[이가은는] "
    r"|^(?:the|an?|his|her|their|its) (?P<en>[\w ]+?) (?:is|are|has|have|was|were|got)\b",
    re.IGNORECASE,
)
"""What an obstacle is about: "the oven is broken"."""


def _at_the_bar(panel: Panel, script: Script) -> bool:
    """Whether what is done is done to what is in the way, and not to what is wanted."""
    found = _BARRED.search(script.obstacle.get(script.languages[0], ""))
    thing = (found["ko"] or found["en"]).lower() if found else ""
    return (
        bool(thing) and thing in panel.action.lower() and thing not in aim_of(script).lower().split(". ")[0]
    )


def sought_in(panel: Panel, script: Script) -> str:
    """What tells what the story looks for, where somebody puts up a sign, or works on, where they do."""
    aim, poses = aim_of(script), {one.pose for one in panel.figures}
    worked = _WORKED_ON.search(aim) if "working" in poses and not _at_the_bar(panel, script) else None
    if "posting" not in poses and worked is None:
        return ""
    return script.thing.get(script.languages[0], "") or (_object_of(aim, worked) if worked else aim)
