"""What kind of thing a premise's hero wants to do and what kind of thing stops it: which of `presets/deeds`
and `presets/bars` tell it, and what both are about."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from engines.text.absence import is_dead
from engines.text.aim import aim_of
from engines.text.banes import FEAR, FOES, HUSHED, MUTE, PLAIN, bane_of, bar_of
from engines.text.conflict import Opposition
from engines.text.goal_verbs import topic_of, verbs_of
from engines.text.owners import OWNER, left_behind
from engines.text.people import VAGUE
from engines.text.premise import Premise
from engines.text.standing import is_person
from engines.text.worries import WORRY, is_ill, worry_of
from presets import deeds
from presets.creatures import creature
from presets.telling import Deed

FREE = "do"
"""The deed of a goal whose verb tells no kind."""
_SEEK, _FIND, _BRING = "seek", "find", "bring"
_SHOW = "show"
_SING, _PLAY = "sing", "play"
_SINGS = re.compile(
    r"가수|보컬|아이돌|래퍼|성악가|\b(?:singers?|vocalists?|idols?|rappers?|sopranos?|tenors?)\b",
    re.IGNORECASE,
)
_GIVEN = re.compile(r"(?:회|콘서트|리사이틀)[를을] 열|\b(?:hold|give|put on)\b.*\b(?:concert|recital)")
_PLAYER = re.compile(r"연주(?!회)|독주|협연|\bplay")
_BEFORE_ALL = (_SHOW, "become", "learn", FREE)
"""What is done before everybody's eyes, or nobody knows how: a word of the goal may tell more."""
_OF_NERVE = ("say", *_BEFORE_ALL)
"""What takes courage and nothing else, as does what has topics."""
CONTEST = re.compile(
    r"(?:대회|시합|경기|경연|콩쿠르|백일장|운동회|결승전?|선수권|토너먼트|경주|올림픽|리그)$"
    r"|\b(?:contest|competition|tournament|race|championship|match|league|bake-off|final|olympics)s?$",
    re.IGNORECASE,
)
"""What is won by one and lost by others."""
_STAGE = re.compile(
    r"(?:무대|오디션|노래자랑|발표회|공연|방송)$|\b(?:stage|audition|talent show|concert)s?$", re.IGNORECASE
)
"""Where somebody is seen by everybody."""
_ENTERED = ("escape", "reach")
_ENTERS = re.compile(r"나가$|^(?:enter|go on|step on|get on|walk on|take the)\b")
"""What is done on a stage or in a contest, and elsewhere is leaving or getting there."""
_CULPRIT = re.compile(
    r"(?:범인|도둑|살인범|살인마|킬러|스파이|배신자|사기꾼|목격자|주인|사람|후계자|후임)$"
    r"|\b(?:culprit|thief|killer|murderer|spy|traitor|witness|owner|heir|buyer|successor|husband|wife|lover"
    r"|partner|roommate|job|tenant)s?$"
)
"""Whom nobody would know by their face."""
_STATE = re.compile(r"\b(?:sleeping|unconscious|comatose|dying|fallen)\s(?=\w)")
_KO_FOR = re.compile(r"(?:^|\s)(?P<whom>[가-힣]{2,6})(?:에게|께|한테)\s")
_EN_FOR = re.compile(
    r"\bto\s+(?P<whom>(?:the|his|her|its|their|an?)\s+(?:[a-z-]+\s+){0,2}[a-z][\w'’-]*)(?=$|[\s,.])"
)


@dataclass(frozen=True)
class Acting:
    """A kind of `presets/deeds` and one of `presets/bars`, and what they are about in the premise's words."""

    deed: str
    bar: str
    aim: str
    bane: str
    dear: str = ""
    """Whom it is done to, as the premise calls them."""


def acting_of(premise: Premise, conflict: Opposition) -> Acting:
    """How a premise's goal is acted out."""
    deed = deed_of(premise)
    kept = left_behind(premise) if deed in (_FIND, _BRING) else ""
    deed = _BRING if kept else deed
    bar = bar_of(premise, conflict)
    kind = deeds(premise.language)[deed]
    if bar == PLAIN and not premise.obstacle and (deed in _OF_NERVE or kind.topics):
        # Where nothing else is in the way, it is the hero's own heart.
        bar = FEAR
    aim = aim_of(premise, kind.verbs) or kind.aim
    dear = _dear(premise, aim, kind) if kind.dear or kind.given else ""
    # Somebody called "the sleeping prince" would lie asleep wherever they are spoken of.
    aim, dear = _STATE.sub("", aim), _STATE.sub("", dear)
    if kept:
        aim, dear = kept, OWNER[premise.language]
    if dear and bar in FOES and dear.removeprefix("the ").endswith(conflict.foe.removeprefix("the ")):
        # "아이와 친해지고 싶다. 아이는 말을 하지 않는다": it is no second child who is in the way.
        one = replace(conflict, kind="thing", foe="", role="", does="")
        bar = HUSHED if bar == MUTE else bar_of(premise, one)
    if bar in FOES and is_ill(premise):
        bar = PLAIN
    if bar == PLAIN and worry_of(premise):
        bar = WORRY
    bane = conflict.foe if bar in FOES else bane_of(premise, bar)
    return Acting(deed, bar, aim, bane, dear)


def for_whom(premise: Premise) -> str:
    """Who is at the other end of what is brought, where the goal tells it of a person without a name."""
    korean = premise.language == "ko"
    found = (_KO_FOR if korean else _EN_FOR).search(premise.goal)
    whom = found["whom"] if found else ""
    return whom if whom and is_person(whom.split()[-1], korean=korean) else ""


def _dear(premise: Premise, aim: str, kind: Deed) -> str:
    """Whom a goal is about, or it is for: somebody named, or who has no name ("the florist")."""
    given, beasts = bool(kind.given), not kind.alive
    korean = premise.language == "ko"
    named = next((name for name in premise.heroes[1:] if name in premise.goal), "")
    if korean and not named:
        # A goal is told without whom it is for, where that stands far before its verb.
        named = next((name for name in premise.heroes[1:] if _is_for(name, premise)), "")
    if not named and given:
        return for_whom(premise)
    noun = aim.split()[-1] if aim else ""
    if named or not (is_person(noun, korean=korean) or (beasts and creature(noun))):
        return named
    return re.sub(r"^(?:his|her|their|my)\s+", "the ", aim)


def _is_for(name: str, premise: Premise) -> bool:
    """Whether what a Korean goal is about goes to somebody: "이준에게 첫 꽃다발을 전하려"."""
    words = premise.goal.split()
    if not words or not words[0].endswith(("을", "를")):
        return False
    given_to = rf"{re.escape(name)}(?:에게|한테|께)\s(?:[가-힣]+\s){{0,3}}{re.escape(words[0])}"
    return bool(re.search(given_to, premise.text))


def deed_of(premise: Premise) -> str:
    """The kind of `presets/deeds` a goal's verb tells; FREE for none."""
    kinds = deeds(premise.language)
    goal = premise.goal.removesuffix("기") if premise.language == "ko" else premise.goal.casefold()
    told = [
        (size, kinds[name].alive, name)
        for size, name in verbs_of(goal, premise.language)
        if not kinds[name].alive or _of_one(premise, kinds[name], name)
    ]
    if living := [one for one in told if one[1]]:
        return max(living)[2]
    found = max(told, default=(0, False, FREE))[2]
    if (
        found in _ENTERED
        and _ENTERS.search(goal)
        and _is_contested(aim_of(premise, kinds[found].verbs) or goal)
    ):
        found = _SHOW
    if found not in _BEFORE_ALL and not _GIVEN.search(goal):
        return found
    topic = topic_of(goal, premise.language) or found
    # The concert of whoever sings is sung.
    return _SING if topic == _PLAY and _SINGS.search(premise.text) and not _PLAYER.search(goal) else topic


def _is_contested(where: str) -> bool:
    return bool(CONTEST.search(where) or _STAGE.search(where))


def _of_one(premise: Premise, kind: Deed, name: str) -> bool:
    """Whether a goal's deed is done to one living person, no opponent and no company of the hero's. Sought is
    no culprit, and no animal without a name: those are found another way."""
    aim = aim_of(premise, kind.verbs)
    who = _dear(premise, aim, kind)
    many = who.endswith("들") and not who.endswith("아들")
    several = who.split()[-1:] and (who.split()[-1] in VAGUE or many)
    dead = is_dead(who.removeprefix("the "), premise.text, premise.language == "ko")
    # "deliver a letter to Grace": it is the letter that is delivered.
    korean = premise.language == "ko"
    named = aim and is_person(aim.split()[-1], korean=korean)
    other = who in premise.heroes and aim and who not in aim and not named
    if (
        not who
        or other
        or several
        or dead
        or who in premise.obstacle
        or (premise.company and premise.company.role in who)
    ):
        return False
    unknown = bool(_CULPRIT.search(who)) or bool(creature(who.split()[-1]))
    return name != _SEEK or who in premise.heroes or not unknown
