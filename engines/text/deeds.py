"""What kind of thing a premise's hero wants to do and what kind of thing stops it: which of `presets/deeds`
and `presets/bars` tell it, and what both are about."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from engines.text.absence import is_dead
from engines.text.ages import age_of
from engines.text.conflict import Opposition, hero_words, said_goal
from engines.text.foes import growls
from engines.text.goal_verbs import does, verbs_of
from engines.text.obstacles import is_deadline
from engines.text.people import VAGUE
from engines.text.phrases import KO_SUBJECT, phrase
from engines.text.premise import Premise
from engines.text.standing import NOBODY, is_close, is_person
from engines.text.things import EN_MASS
from presets import bars, deeds
from presets.barriers import told as barrier
from presets.telling import Deed

FREE = "do"
"""The deed of a goal whose verb tells no kind."""
AGAINST, BEAST = "against", "beast"
FOES = (AGAINST, BEAST)
"""The obstacles that are somebody: who speaks, and who growls."""
_SEEK = "seek"
_COAX, _FEAR, _TIME, _PLAIN = "coax", "fear", "time", "plain"
_ORDER = ("unknown", "crowd", "gone", "weather", "broken", "noise", "blocked", "time", "fear")
"""Kinds of obstacles; where one word tells two of them, the first."""
_SEEN_AS = {"bridge": "gap", "flood": "flood", "dark": "dark"}
"""Kinds that a whole clause tells, by what is seen of them."""
_KO_AIM = re.compile(
    r"^(?P<aim>.*[가-힣A-Za-z0-9])(?:을|를|에게|한테|에서(?=\s(?:탈출|나가|나오|빠져|벗어|도망|달아|우승|이기))|에|으로|로|이|가|와|과)\s(?:[가-힣]+\s)?[가-힣]+$"
)
_KO_TO = re.compile(r"^[가-힣]+에\s+(?=[가-힣]+$)")
_KO_WHERE = re.compile(r"^.*[가-힣](?:에게|한테|께|에서|까지)\s+")
_KO_SUBJECT = re.compile(rf"^(?P<who>.*?[가-힣A-Za-z0-9]){KO_SUBJECT}\s")
_KO_BEFORE = re.compile(r"^.*[가-힣](?:면|고|서|며|데|니|을|를|마다)\s+")
_EN_ARTICLE = re.compile(r"^(?:a|an|one|some|another)\s+", re.IGNORECASE)
_EN_NOUN = re.compile(r"(?:the|an?|his|her|their|its|my|one|some|another|[A-Za-z]\w*['’]s)\s+", re.IGNORECASE)
_LACKING = re.compile(r"missing|lost|stolen|hidden|broken|last|only|first", re.IGNORECASE)
_EN_LACK = re.compile(r"\b(?:there is|there's|there are|has|have)\s+no\s+(?P<what>\w+)")
_KO_LACK = re.compile(r"[가-힣]는\s(?P<what>[가-힣]{2,})[이가]\s(?:하나도\s|전혀\s|더는\s)?없")
_EN_SUBJECT = re.compile(
    r"(?P<det>the|an?|his|her|their|its|my|every|all the)\s+(?P<noun>(?:[\w'’-]+\s+){0,3}?[\w'’-]+)\s+"
    r"(?:is|are|was|were|has|have|had|can|can't|cannot|will|won't|keeps?|starts?|never|always|does|doesn't|do|don't"
    r"|did|didn't|refuses?|stops?|stopped|makes?|comes?|goes|went)\b",
    re.IGNORECASE,
)
_EN_SENT = re.compile(r"\b(?:sending|bringing|asking for|shooting|building)\s+(?:the\s+)?(?P<what>[a-z]+s)$")
_EN_CLAUSE = re.compile(r",\s+|\b(?:when|whenever|because|while)\b")
_AWAY = re.compile(
    r"떠났|이사를? 갔|죽었|세상을 떠|사라졌|\b(?:moved away|has left|has died|is dead|has vanished)\b"
)
"""Of somebody who stands in nobody's way: they are not there."""
_AFRAID = re.compile(r"무서|무섭|두려|겁|공포|\b(?:afraid|scared|terrified|fears?)\b")
_FEARED = re.compile(r"무섭다|두렵다|무서[운웠울]|두려[운웠울]")
"""Of what the hero is afraid of, not of who is: "무대가 무섭다"."""
_LIMB = re.compile(
    r"(?:말|말문|목소리|입|용기|무릎|다리|손|손목|손가락|목|눈|귀|허리|발|팔|어깨|심장|몸|머리)$"
    r"|^(?:his|her|their|my|its)\s.*\b(?:legs?|knees?|hands?|eyes?|ears?|back|foot|feet|arms?|heart|voice|body)$"
)
"""A part of the hero's own body."""
_OFTEN = ("자꾸", "계속", "때마다")
"""Words that tell how often something happens, and what only where nothing else does."""
_KO_LEFT = re.compile(
    r"^(?:자꾸만?|계속|갑자기|벌써|이미|요즘)\s|"
    r"^(?:(?:마지막으로|마지막까지)\s)?(?:남은|늙은|젊은|낡은|좁은|검은|붉은|작은|적은|많은|높은|깊은)\s"
)
"""Before what a clause is about, and ends as its particle does."""
_KO_WHEN = re.compile(r"^(?:오늘|내일|이번|지금|다시|꼭|몰래|혼자|빨리)\s+")
_KO_OBJECT = re.compile(r"^(?P<what>.+?)(?:을|를)\s+[가-힣]+$")
_KO_POWER = re.compile(r"(?<=[가-힣])에\s(?:불|전원|시동|물|숨)$")
"""What a thing is given: "램프에 불을 켜기" is about the lamp."""
_KO_FOR = re.compile(r"(?:^|\s)(?P<whom>[가-힣]{2,6})(?:에게|께|한테)\s")
_EN_FOR = re.compile(
    r"\bto\s+(?P<whom>(?:the|his|her|its|their|an?)\s+(?:[a-z-]+\s+){0,2}[a-z][\w'’-]*)(?=$|[\s,.])"
)
_SHORT = 5
"""Letters of a word that begins many others."""
_WORDS = {"ko": 4, "en": 6}
"""Words of what a goal or an obstacle is about at most: longer ones would be pasted clauses."""


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
    bar = _bar(premise, conflict)
    kind = deeds(premise.language)[deed]
    aim = (_ko_aim if premise.language == "ko" else _en_aim)(premise, kind.verbs) or kind.aim
    dear = _dear(premise, aim, given=bool(kind.given)) if kind.dear or kind.given else ""
    if dear and bar in FOES and dear.removeprefix("the ") == conflict.foe.removeprefix("the "):
        # "아이와 친해지고 싶다. 아이는 말을 하지 않는다": it is no second child who is in the way.
        bar = _bar(premise, replace(conflict, kind="thing", foe="", role="", does=""))
    bane = conflict.foe if bar in FOES else _bane(premise, bar)
    return Acting(deed, bar, aim, bane, dear)


def for_whom(premise: Premise) -> str:
    """Who is at the other end of what is brought, where the goal tells it of a person without a name."""
    korean = premise.language == "ko"
    found = (_KO_FOR if korean else _EN_FOR).search(premise.goal)
    whom = found["whom"] if found else ""
    return whom if whom and is_person(whom.split()[-1], korean=korean) else ""


def _dear(premise: Premise, aim: str, *, given: bool) -> str:
    """Whom a goal is about: somebody named, or who has no name ("the florist"). `given`: whom it is for."""
    korean = premise.language == "ko"
    named = next((name for name in premise.heroes[1:] if name in premise.goal), "")
    if korean and not named:
        # A goal is told without whom it is for, where that stands far before its verb.
        named = next((name for name in premise.heroes[1:] if _is_for(name, premise)), "")
    if not named and given:
        return for_whom(premise)
    if named or not aim or not is_person(aim.split()[-1], korean=korean):
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
    return max(told, default=(0, False, FREE))[2]


def _of_one(premise: Premise, kind: Deed, name: str) -> bool:
    """Whether a goal's deed is done to one living person, no opponent and no company of the hero's. Sought is
    only who is somebody's, or young, or has a name: a culprit is found another way."""
    aim = (_ko_aim if premise.language == "ko" else _en_aim)(premise, kind.verbs)
    who = _dear(premise, aim, given=bool(kind.given))
    several = who.split()[-1:] and (who.split()[-1] in VAGUE or who.endswith("들"))
    dead = is_dead(who.removeprefix("the "), premise.text, premise.language == "ko")
    # "deliver a letter to Grace": it is the letter that is delivered.
    other = who in premise.heroes and aim and who not in aim
    if (
        not who
        or other
        or several
        or dead
        or who in premise.obstacle
        or (premise.company and premise.company.role in who)
    ):
        return False
    known = who in premise.heroes or is_close(who, korean=premise.language == "ko")
    return name != _SEEK or known or age_of(who) in ("child", "young")


def _bar(premise: Premise, conflict: Opposition) -> str:
    clause = premise.obstacle.casefold()
    if conflict.foe and not _AWAY.search(clause):
        return BEAST if growls(conflict.role or conflict.foe, hero_words(premise)) else AGAINST
    if not clause:
        return _PLAIN
    if is_deadline(clause):
        return _TIME
    if (seen := barrier(clause, premise.language)) and seen.key in _SEEN_AS:
        return _SEEN_AS[seen.key]
    kinds = bars(premise.language)
    told = [
        (at, order, name)
        for order, name in enumerate(_ORDER)
        for word in kinds[name].words
        if (at := _at(clause, word)) >= 0
    ]
    told = [one for one in told if not clause[one[0] :].startswith(_OFTEN)] or told
    # "The bridge is closed and his van has a flat tire": what is told first.
    found = min(told)[2] if told else _PLAIN
    if found != _FEAR or conflict.kind == "own":
        return found
    # What another is afraid of, or cannot do, shakes nobody else's hands.
    bane = _bane_told(premise)
    if _FEARED.search(clause):
        return _FEAR
    if bane and _AFRAID.search(clause):
        return _COAX
    return _FEAR if _LIMB.search(bane) else _PLAIN


def _at(clause: str, word: str) -> int:
    if not word.isascii():
        return clause.find(word)
    # "wind" is in no window.
    end = r"(?:s|y|ed|ing)?(?!\w)" if len(word) <= _SHORT else ""
    found = re.search(rf"(?<!\w){re.escape(word)}{end}", clause)
    return found.start() if found else -1


def _ko_aim(premise: Premise, verbs: tuple[str, ...]) -> str:
    found = _KO_AIM.match(said_goal(premise))
    if found is None:
        return ""
    aim = found.group("aim")
    if told := _KO_OBJECT.match(aim):
        # "지갑을 주인에게": whom it goes to stands behind what goes.
        aim = told.group("what")
    aim = _KO_TO.sub("", _KO_WHEN.sub("", _KO_WHERE.sub("", _KO_POWER.sub("", aim))))
    return aim if len(aim.split()) <= _WORDS["ko"] else " ".join(aim.split()[-2:])


def _en_aim(premise: Premise, verbs: tuple[str, ...]) -> str:
    """The noun behind the verb, with "the" for "a": what is wanted is known from then on."""
    goal = premise.goal
    verb = max((one for one in verbs if does(goal.casefold(), one)), key=len, default="")
    verb = re.sub(r"\s(?:an?|the|her|his|their)$", "", verb)
    if verb.endswith(" home"):
        return "home"
    rest = goal[len(verb) :].lstrip() if verb else goal.partition(" ")[2]
    return _noun(re.sub(r"^(?:up|out|back|to|across|into|past|over)\s+(?=\w)", "", rest))


def _noun(text: str) -> str:
    determined = _EN_NOUN.match(text)
    if determined is None:
        name = re.match(r"[A-Z0-9]\w*(?=\s|$)", text)
        mass = EN_MASS.match(text)
        return f"the {mass.group()}" if mass else name.group() if name else ""
    words, end = phrase(text, determined.end())
    if _LACKING.fullmatch(words) and (noun := re.match(r"\s+[a-z]+(?=\s|$)", text[end:])):
        # "the missing ring": a ring rings, and "missing" alone is nothing to find.
        words += noun.group()
    if not words or len(words.split()) > _WORDS["en"]:
        return ""
    return f"{'the ' if _EN_ARTICLE.match(text) else text[: determined.end()]}{words}"


def _bane(premise: Premise, bar: str) -> str:
    return _bane_told(premise) or bars(premise.language)[bar].bane


def _bane_told(premise: Premise) -> str:
    """What an obstacle's clause is about; "" where that is the hero, nobody, or a time."""
    clause = premise.obstacle
    if is_deadline(clause) or not clause:
        return ""
    if premise.language == "en":
        if lack := _EN_LACK.search(clause):
            return f"the {lack['what']}"
        if sent := _EN_SENT.search(clause):
            return f"the {sent['what']}"
        told = [part.strip() for part in _EN_CLAUSE.split(clause) if _EN_NOUN.match(part.strip())]
        subject = _EN_SUBJECT.match(told[-1]) if told else None
        if subject:
            return f"{'the' if _EN_ARTICLE.match(told[-1]) else subject['det'].lower()} {subject['noun']}"
        return _noun(told[-1]) if told else ""
    if lack := _KO_LACK.search(clause):
        # "맞는 부품이 없다": no 맞 with a particle.
        return lack["what"]
    found = _KO_SUBJECT.match(_KO_LEFT.sub("", clause))
    if found and found.group("who").endswith(("에", "에서", "에게", "께")):
        # "목줄에는 지워진 번호뿐이다": where it is, and not what.
        return ""
    who = _KO_BEFORE.sub("", found.group("who")) if found else ""
    words = who.split()
    if not words or len(words) > _WORDS["ko"] or words[-1] in (*NOBODY, "아무도", "그", "그녀"):
        return ""
    return "" if words[-1].endswith("사람들") or words[-1] in premise.heroes else who
