"""What a premise's goal is about: the noun behind, or before, its verb."""

from __future__ import annotations

import re

from engines.text.conflict import said_goal
from engines.text.goal_verbs import GAP, does, parted
from engines.text.phrases import phrase
from engines.text.premise import Premise
from engines.text.standing import is_person
from engines.text.things import EN_MASS
from presets.words import find

_KO_AIM = re.compile(
    r"^(?P<aim>.*[가-힣A-Za-z0-9])(?:을|를|에게|한테|에서(?=\s(?:탈출|나가|나오|빠져|벗어|도망|달아|우승|이기))|에|으로|로|이|가|와|과|이랑|랑|한테)\s(?:[가-힣]+\s)?[가-힣]+$"
)
_KO_TO = re.compile(r"^[가-힣]+에\s+(?=[가-힣]+$)")
_KO_AS_FAR_AS = re.compile(r"^(?:.*\s)?(?P<aim>[가-힣A-Za-z0-9]+)까지\s[가-힣 ]*[가오]$")
_KO_WHERE = re.compile(r"^.*[가-힣](?:에게|한테|께|에서|까지)\s+")
EN_ARTICLE = re.compile(r"^(?:a|an|one|some|another)\s+", re.IGNORECASE)
EN_NOUN = re.compile(r"(?:the|an?|his|her|their|its|my|one|some|another|[A-Za-z]\w*['’]s)\s+", re.IGNORECASE)
_LACKING = re.compile(r"missing|lost|stolen|hidden|broken|last|only|first", re.IGNORECASE)
_KO_WHEN = re.compile(r"^(?:오늘|내일|이번|지금|다시|꼭|몰래|혼자|빨리|직접|그냥|무사히|끝까지|먼저)\s+")
_KO_OBJECT = re.compile(r"^(?P<what>.+?)(?:을|를)\s+[가-힣]+$")
_KO_POWER = re.compile(r"(?<=[가-힣])에\s(?:불|전원|시동|물|숨)$")
"""What a thing is given: "램프에 불을 켜기" is about the lamp."""
_HELP = re.compile(r"help\b", re.IGNORECASE)
_EN_THEN = re.compile(
    r"\s(?=(?:survive|win|find|get|escape|recover|heal|live|remember|pass|learn|finish|grow|keep|save|reach|become|make"
    r"|see|sleep|smile|stay|leave|come|go|return|open|rebuild|cross|beat|defeat|move|bake|cook|sing|dance|fly)\b)",
    re.IGNORECASE,
)
"""What somebody is helped to do."""
MOST_WORDS = {"ko": 4, "en": 6}
"""Words of what a goal or an obstacle is about at most: longer ones would be pasted clauses."""


def aim_of(premise: Premise, verbs: tuple[str, ...]) -> str:
    """In the premise's words, of a goal told with one of `verbs`; "" for none."""
    return (_ko_aim if premise.language == "ko" else _en_aim)(premise, verbs)


def _ko_aim(premise: Premise, verbs: tuple[str, ...]) -> str:
    goal = said_goal(premise).removesuffix(" 보")
    if there := _KO_AS_FAR_AS.match(goal):
        return there["aim"]
    before = re.search(rf"([가-힣A-Za-z0-9]+)까지 (?=(?:[가-힣]+ )?{re.escape(goal)})", premise.text)
    if before and goal.endswith(("가", "오")) and find("places", before[1]):
        # "바다까지 직접 차를 몰고 가고 싶다": where to is told before the goal.
        return before[1]
    found = _KO_AIM.match(goal)
    if found is None:
        return ""
    aim = found.group("aim")
    if told := _KO_OBJECT.match(aim):
        # "지갑을 주인에게": whom it goes to stands behind what goes.
        aim = told.group("what")
    aim = _KO_TO.sub("", _KO_WHEN.sub("", _KO_WHERE.sub("", _KO_POWER.sub("", aim))))
    return aim if len(aim.split()) <= MOST_WORDS["ko"] else " ".join(aim.split()[-2:])


def _en_aim(premise: Premise, verbs: tuple[str, ...]) -> str:
    goal = premise.goal
    verb = max((one for one in verbs if does(goal.casefold(), one)), key=len, default="")
    if GAP in verb and (found := parted(verb).match(goal)):
        return noun_of(found["what"].strip())
    verb = re.sub(r"\s(?:an?|the|her|his|their)$", "", verb)
    rest = (
        "home" if verb.endswith(" home") else goal[len(verb) :].lstrip() if verb else goal.partition(" ")[2]
    )
    rest = re.sub(r"^(?:up|out|back|to|across|into|past|over)\s+(?=\w)", "", rest)
    if _HELP.match(goal):
        rest = _EN_THEN.split(rest)[0]
    if rest.casefold() == "home":
        return "home"
    if (whom := EN_NOUN.match(rest)) and is_person((to := phrase(rest, whom.end()))[0], korean=False):
        # "bring her grandmother the medicine": it is the medicine that is brought.
        return noun_of(rest[to[1] :].lstrip()) or noun_of(rest)
    return noun_of(rest)


def noun_of(text: str) -> str:
    """English words up to the last noun, with "the" for "a": what is wanted is known from then on."""
    determined = EN_NOUN.match(text)
    if determined is None:
        name = re.match(r"[A-Z0-9]\w*(?=\s|$)", text)
        mass = EN_MASS.match(text)
        return f"the {mass.group()}" if mass else name.group() if name else ""
    words, end = phrase(text, determined.end())
    if _LACKING.fullmatch(words) and (noun := re.match(r"\s+[a-z]+(?=\s|$)", text[end:])):
        # "the missing ring": a ring rings, and "missing" alone is nothing to find.
        words += noun.group()
    if not words or len(words.split()) > MOST_WORDS["en"]:
        return ""
    return f"{'the ' if EN_ARTICLE.match(text) else text[: determined.end()]}{words}"
