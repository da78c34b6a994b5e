"""What kind of thing is in a premise's way, which of `presets/bars` tells it, and what it is called."""

from __future__ import annotations

import re

from engines.text.aim import EN_ARTICLE, EN_NOUN, MOST_WORDS, noun_of
from engines.text.conflict import Opposition, hero_words
from engines.text.foes import growls, kind_of
from engines.text.josa import final_sound
from engines.text.obstacles import is_deadline
from engines.text.phrases import KO_SUBJECT, is_of, nouns
from engines.text.premise import Premise
from engines.text.standing import NOBODY, is_person
from presets import bars
from presets.barriers import LOOPS
from presets.barriers import told as barrier
from presets.injuries import is_hurt, limb_of
from presets.words import find

AGAINST, BEAST = "against", "beast"
CHASED, FORGOT, MUTE = "chased", "forgot", "mute"
HUSHED = "hushed"
"""Whom all is done for says nothing: nobody else is in the way."""
SPEAKS = (AGAINST, CHASED, FORGOT)
"""The obstacles that are somebody to talk to at the turn: who bars the way, comes behind, has forgotten."""
FOES = (*SPEAKS, BEAST, MUTE)
"""The obstacles that are somebody: who speaks, who growls, and who will not say a word."""
_SOMEBODY = {"chase": CHASED, "forget": FORGOT, "mute": MUTE}
"""Kinds of what somebody does who bars no way."""
_COAX, FEAR, _TIME, PLAIN = "coax", "fear", "time", "plain"
HURT, LACKS = "hurt", "lacks"
"""A thing that is not there, and that somebody could bring."""
_GONE = "gone"
_ORDER = ("unknown", "crowd", "gone", "weather", "broken", "noise", "blocked", "time", "fear")
"""Kinds of obstacles; where one word tells two of them, the first."""
_SEEN_AS = {
    "bridge": "gap", "flood": "flood", "dark": "dark", "door": "door", "wall": "wall", "rocks": "rocks",
    "avalanche": "snow", "clock": "time", "loop": "loop", "paths": "paths", "stairs": "stairs",
    "boat": "boat",
}  # fmt: skip
"""Kinds that a whole clause tells, by what is seen of them."""
_KO_SUBJECT = re.compile(rf"^(?P<who>.*?[가-힣A-Za-z0-9]){KO_SUBJECT}\s")
_KO_BEFORE = re.compile(r"^.*[가-힣](?:면|고|서|며|데|니|을|를|마다)\s+")
_EN_LACK = re.compile(
    r"\b(?:(?:there is|there's|there are|has|have)\s+no"
    r"|(?:has|have) (?:lost|run out of|forgotten)(?: an?| the| her| his| their| one)?)\s+(?P<what>\w+)"
)
_KO_LACK = re.compile(r"[가-힣]는\s(?P<what>[가-힣]{2,})[이가]\s(?:하나도\s|전혀\s|더는\s)?없")
_EN_SUBJECT = re.compile(
    r"(?P<det>the|an?|his|her|their|its|my|every|all the)\s+(?P<noun>(?:[\w'’-]+\s+){0,3}?[\w'’-]+)\s+"
    r"(?:is|are|was|were|has|have|had|can|can't|cannot|will|won't|keeps?|starts?|never|always|does|doesn't|do|don't"
    r"|did|didn't|stands?|blocks?|lies|refuses?|stops?|stopped|makes?|comes?|goes|went|takes?|took|cuts?|locks?"
    r"|locked|shuts?|breaks?|broke|hits?|sweeps?|swept|destroys?|destroyed|closes?|closed|traps?|trapped|kills?|forbids?|wants?|says?|thinks?|knows?|eats?|steals?"
    r"|stole|hides?|hid|follows?|chases?|watches|guards?|sleeps?|bites?|barks?|laughs?|checks?|hates?|loves?|needs?|owns?"
    r"|sells?|buys?|calls?|shows?|points?|resets?|rings?|falls?|fell|rises?|melts?|burns?|leaks?|costs?|ends?)\b",
    re.IGNORECASE,
)
_EN_SENT = re.compile(r"\b(?:sending|bringing|asking for|shooting|building)\s+(?:the\s+)?(?P<what>[a-z]+s)$")
_DOES_IT = re.compile(
    r"\b(?:locks?|locked|shuts?|closes?|closed|seals?|sealed|bars|barred|bolts?|bolted|destroy(?:s|ed)"
    r"|blew up|took|takes|washed away|burned|burns|wrecked|cuts?|kills?|killed|broke|knocked out)"
    r"\s(?:up |out |off |down |away )?(?:the|his|her|their|its|every|all)\b"
    r"|(?:문|다리|교량|길|도로|입구|전기|불)[을를]"
    r" (?:걸어 ?)?(?:잠[가갔그근]|닫|끊|부[수순쉈숴]|무너|쓸어|휩쓸|막|폭파|[끄끈껐])"
)
"""What somebody or something does to what is in the way from then on."""
_EN_CLAUSE = re.compile(r",\s+|\b(?:when|whenever|because|while)\b")
_AWAY = re.compile(
    r"떠났|이사를? 갔|죽었|세상을 떠|사라졌|\b(?:moved away|has left|has died|is dead|has vanished)\b"
)
"""Of somebody who stands in nobody's way: they are not there."""
_AFRAID = re.compile(r"무서|무섭|두려|겁|공포|\b(?:afraid|scared|terrified|fears?)\b")
_FEARED = re.compile(r"무섭다|두렵다|무서[운웠울]|두려[운웠울]")
"""Of what the hero is afraid of, not of who is: "무대가 무섭다"."""
_GONE_BAD = re.compile(
    r"\bgone (?:stone |quite |all )?(?:cold|dead|flat|out|wrong|off|bad|mouldy|haywire|blank)\b"
)
"""What has gone cold is still there."""
_PHOBIA = re.compile(r"공포증|울렁증|트라우마|\b(?:stage fright|\w*phobia|panic attacks?)\b")
"""Of a fear that has a name: it is nobody who has to be coaxed."""
_KO_LED = re.compile(
    r"(?:똑?같은|다시|또|도로) (?:[가-힣]+ )??(?P<to>[가-힣0-9]{1,6}?)(?P<end>이다|다|으?로|이 |가 |$)"
    r"|(?P<back>[가-힣0-9]{1,6}?)(?:으로|로) (?:되?돌아|이어|나)"
)
_EN_LED = re.compile(
    r"\b(?:to|into|in|at|on)\s+(?:the|that|this|a)\s+(?:very\s+)?(?:same\s+)?(?P<what>[a-z]+(?:\s[a-z]+)?)"
    r"(?:\s+again)?$",
    re.IGNORECASE,
)
"""Where a way leads back to, at the end of what tells of it."""
_NO_PLACE = ("제자리", "자리", "곳", "place", "spot", "same", "start", "beginning")
_DRAINED = re.compile(
    r"(?:배터리|건전지|충전).*(?:거의|바닥|방전|닳|떨어|얼마|안 남)"
    r"|\bbatter(?:y|ies)\b.*\b(?:almost|nearly|low|dead|dying|empty|drained|flat|running|percent|run)\b"
)
"""Of a battery with one bar: a full one can be brought."""
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
_SHORT = 5
"""Letters of a word that begins many others."""


def bar_of(premise: Premise, conflict: Opposition) -> str:
    """The kind of `presets/bars` an obstacle is."""
    clause = _GONE_BAD.sub("broken", premise.obstacle.casefold())
    if conflict.foe and not _AWAY.search(clause):
        if growls(conflict.role or conflict.foe, hero_words(premise)):
            return BEAST
        return _SOMEBODY.get(kind_of(conflict.does), AGAINST)
    if not clause:
        return PLAIN
    if is_deadline(clause):
        return _TIME
    if _PHOBIA.search(clause):
        return FEAR
    if _DRAINED.search(clause):
        return LACKS
    if is_hurt(clause):
        return HURT
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
    found = min(told)[2] if told else PLAIN
    return _meant(found, premise, conflict)


def _meant(found: str, premise: Premise, conflict: Opposition) -> str:
    """Which obstacle it is that a word tells of: a thing that is not there, or whose fear it is."""
    if found == _GONE and _is_lacked(premise):
        return LACKS
    if found != FEAR or conflict.kind == "own":
        return found
    # What another is afraid of, or cannot do, shakes nobody else's hands.
    bane = _bane_told(premise)
    if _FEARED.search(premise.obstacle):
        return FEAR
    if bane and _AFRAID.search(premise.obstacle.casefold()):
        return _COAX
    return FEAR if _LIMB.search(bane) else PLAIN


def _at(clause: str, word: str) -> int:
    if not word.isascii():
        return clause.find(word)
    # "wind" is in no window.
    end = r"(?:s|y|ed|ing)?(?!\w)" if len(word) <= _SHORT else ""
    found = re.search(rf"(?<!\w){re.escape(word)}{end}", clause)
    return found.start() if found else -1


def _is_lacked(premise: Premise) -> bool:
    """Whether what is missing is a thing to be held, and not the one that all is about."""
    bane = _bane_told(premise)
    noun = bane.split()[-1] if bane else ""
    if not noun or noun in premise.goal or is_person(noun, korean=premise.language == "ko"):
        return False
    staple = noun in nouns("staples", "ko") if premise.language == "ko" else is_of(noun.casefold(), "staples")
    return staple or find("objects", noun) is not None


def bane_of(premise: Premise, bar: str) -> str:
    """What an obstacle is about, else what one of its kind is: who locks a door is no door to be opened."""
    if bar in LOOPS:
        # What is in the way is no door: it is what is behind it.
        return _led_back_to(premise) or bars(premise.language)[bar].bane
    if bar == HURT and (limb := limb_of(premise.obstacle)):
        return limb
    done = bar in _SEEN_AS.values() and _DOES_IT.search(premise.obstacle)
    told = "" if done else _bane_told(premise)
    if bar == LACKS:
        # What somebody else brings is not theirs.
        told = re.sub(r"^(?:his|her|their|its|my)\s+", "the ", told)
    return told or bars(premise.language)[bar].bane


def _led_back_to(premise: Premise) -> str:
    """Where ways out lead back to, as a sentence has it; "" where that is not told."""
    if premise.language == "ko":
        found = _KO_LED.search(premise.obstacle)
        what = next(filter(None, (found["to"], found["back"])), "") if found else ""
        # "다" is behind a noun only where that ends in a vowel: "로비다", and not "멈춘다".
        verb = found is not None and found["end"] == "다" and final_sound(what) != 0
        return "" if what in _NO_PLACE or verb else what
    found = _EN_LED.search(premise.obstacle)
    return f"the {found['what']}" if found and found["what"] not in _NO_PLACE else ""


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
        told = [part.strip() for part in _EN_CLAUSE.split(clause) if EN_NOUN.match(part.strip())]
        subject = _EN_SUBJECT.match(told[-1]) if told else None
        if subject:
            return f"{'the' if EN_ARTICLE.match(told[-1]) else subject['det'].lower()} {subject['noun']}"
        return noun_of(told[-1]) if told else ""
    if lack := _KO_LACK.search(clause):
        # "맞는 부품이 없다": no 맞 with a particle.
        return lack["what"]
    found = _KO_SUBJECT.match(_KO_LEFT.sub("", clause))
    if found and found.group("who").endswith(("에", "에서", "에게", "께")):
        # "목줄에는 지워진 번호뿐이다": where it is, and not what.
        return ""
    who = _KO_BEFORE.sub("", found.group("who")) if found else ""
    words = who.split()
    if not words or len(words) > MOST_WORDS["ko"] or words[-1] in (*NOBODY, "아무도", "그", "그녀"):
        return ""
    return "" if words[-1].endswith("사람들") or words[-1] in premise.heroes else who
