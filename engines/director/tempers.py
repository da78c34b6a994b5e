"""How a story's conflict shows in its people: who stands in the way is stern until they give way, whoever has
just failed is dismayed, and who has got what they wanted is glad. By what the actions tell so far."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from engines.director.doers import doer, mentions
from engines.director.draft import Draft
from engines.director.payoff import payoff_of
from engines.director.pursuit import pursuers
from engines.kernel.document import in_language
from engines.kernel.remembered import OfDocument
from engines.kernel.sentences import sentences
from engines.text.document import Beat, Script
from presets.words import find

Temper = Literal["", "stern", "shaken", "yielding", "failing", "stopped", "glad"]
_BLOCKS = re.compile(
    r"가로막|막아서|막아선|앞을 막|길을 막|고개를 (?:젓|저)|빼앗|밀쳐|밀어낸|비웃|그림자가 앞을"
    r"|으르렁|달려든|달려드"
    r"|\b(?:(?:steps?|stops?|stands?) (?:right )?in front of|blocks?|bars? (?:the|his|her|their) way"
    r"|stands? in (?:the|his|her|their) way|in the way of"
    r"|shakes? (?:his|her|their) head|snatch(?:es)?|push(?:es)? \w+ (?:back|away|aside)|only looks away"
    r"|sneers?|growls?|hisses|lunges|snaps at|shadow of \w+ falls)\b",
    re.IGNORECASE,
)
"""What somebody does who is against it."""
_YIELDS = re.compile(
    r"비켜|길을 (?:내|연|열)|고개를 끄덕|물러[서선난]|손을 내민|무릎을 꿇"
    r"|\b(?:to the side|out of the way|steps? aside|gives? way|stands? aside|makes? way|nods"
    r"|lets? \w+ (?:pass|through|go)|holds? out a hand)\b",
    re.IGNORECASE,
)
_FAILS = re.compile(
    r"주저앉|넘어지|넘어진|쓰러|비틀|무너진|무너져|털썩|고개를 떨|실패|놓치|놓친|맥없이|지쳐"
    r"|힘이 빠|굴러떨어|부서진|부서져|포기|단념"
    r"|\b(?:slumps?|sinks? (?:down|to)|stumbles?|trips|staggers?|collapses?|fails?|worn out"
    r"|out of strength|falls? over|stumbles and falls|on (?:his|her|their) knees|breaks? apart|pushed back"
    r"|stops dead|lets? (?:it|them) drop|gives? up)\b",
    re.IGNORECASE,
)


def temper(person: str, draft: Draft, script: Script) -> Temper:
    """Of one person in a panel; "" where nothing is told that bears on it."""
    language, lead = script.languages[0], script.cast[0].id if script.cast else ""
    done = payoff_of(script)
    now: Temper = ""
    for starts, beat in _until(draft, script):
        if starts and now in ("failing", "stopped", "yielding"):
            now = ""
        had = done is not None and beat.id == done.beat
        if had and (person == lead or (not now and _is_given(beat, person, script))):
            now = "glad"
        if beat.kind != "action" or had:
            continue
        for words in sentences(in_language(beat.text, language), ".!?;"):
            now = _after(words, person, person == lead, now, script)
    return now


def is_beside(person: str, script: Script) -> bool:
    """Whether somebody goes along with the lead: they never stand in the way, nor is an obstacle told of
    them."""
    return bool(script.cast) and person != script.cast[0].id and person not in opponents(script)


@OfDocument
def opponents(script: Script) -> frozenset[str]:
    """Cast ids of whoever an action has stand in the way or come after the lead, or the obstacle is told
    of."""
    language = script.languages[0]
    actions = [in_language(beat.text, language) for beat in script.beats() if beat.kind == "action"]
    block = (words for text in actions for words in sentences(text, ".!?;") if _BLOCKS.search(words))
    found = {doer(words, script) for words in block}
    found.update(who for text in actions for who in pursuers(text, script))
    clause = script.obstacle.get(language, "")
    for member in script.cast[1:]:
        named = any(mentions(clause, name) for name in member.names.values())
        if named or (member.role and member.role in clause):
            found.add(member.id)
    return frozenset(one for one in found if one)


def _is_given(beat: Beat, person: str, script: Script) -> bool:
    """Whether what is had at last goes to somebody."""
    words, member = in_language(beat.text, script.languages[0]), script.member(person)
    return member is not None and any(mentions(words, name) for name in member.names.values())


def _until(draft: Draft, script: Script) -> Iterator[tuple[bool, Beat]]:
    """The beats up to the panel's last, each with whether a scene starts at it. A panel put in without
    beats of its own is as its scene begins."""
    last = draft.beats[-1].id if draft.beats else ""
    for scene in script.scenes:
        if scene.id == draft.scene.id and not last:
            return
        for number, beat in enumerate(scene.beats):
            yield number == 0, beat
            if beat.id == last:
                return


def _after(words: str, person: str, lead: bool, now: Temper, script: Script) -> Temper:
    """How somebody is after a sentence of an action."""
    who = doer(words, script)
    if who != person:
        # Whoever is held up is not merry about it.
        held = lead and who and now != "glad" and _BLOCKS.search(words)
        return "stopped" if held else now
    if lead:
        return "failing" if _FAILS.search(words) else now
    if _YIELDS.search(words) and now in ("stern", "shaken"):
        return "yielding"
    if _BLOCKS.search(words):
        return "stern"
    feeling = find("expressions", words)
    if now == "stern" and feeling and feeling.key in ("surprised", "sad", "crying", "worried", "scared"):
        return "shaken"
    return "failing" if _FAILS.search(words) else now
