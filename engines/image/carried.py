"""What the figures of a panel have about them: a bag on the back, a bandage round an arm."""

from __future__ import annotations

import re

from engines.director.document import Panel
from engines.kernel.document import Json
from engines.text.document import CastMember, Script

_WORN = re.compile(
    r"(?:가방|배낭|책가방)을 (?:둘러|등에 )?(?:멘|메고|맨)"
    r"|\b(?:bag|backpack|rucksack) (?:on (?:the|one|her|his|their) (?:back|shoulders?)"
    r"|over (?:one|a|the) shoulder)",
    re.IGNORECASE,
)


def carried(panel: Panel, script: Script) -> dict[str, Json]:
    """`bagged` and `hurt`, each with the cast id of whom it is told; empty where neither is."""
    return {**_bagged(panel, script), **_hurt(panel, script)}


def _bagged(panel: Panel, script: Script) -> dict[str, Json]:
    """`bagged`, with the cast id of whoever has one; empty where nobody has."""
    told = _WORN.search(panel.action)
    if told is None:
        return {}
    there = {one.cast for one in panel.figures}
    named = [(name, one.id) for one in script.cast if one.id in there for name in _called(one)]
    before = [(at, cast) for name, cast in named if (at := panel.action.rfind(name, 0, told.start())) >= 0]
    after = [(at, cast) for name, cast in named if (at := panel.action.find(name, told.end())) >= 0]
    # A Korean clause stands before whom it is about, an English one behind them if anybody is there.
    korean = not told.group().isascii()
    nearest = min(after, default=None) if korean or not before else max(before)
    nearest = nearest or max(before, default=None)
    return {"bagged": nearest[1]} if nearest else {}


def _called(one: CastMember) -> list[str]:
    """Whole names and those running text has: without a Korean surname, the first of several."""
    told = [part for name in one.names.values() for part in (name, name.split()[0] if name else "")]
    given = [name[1:] for name in told if len(name) == _WITH_SURNAME and not name.isascii()]
    return [name for name in (*told, *given) if name]


_WITH_SURNAME = 3
"""Syllables of a Korean name with its surname."""


_HAND = re.compile(
    r"(?:손|손목|손가락|팔|팔꿈치)[이가을를도] (?:[가-힣]+ )?(?:다[치쳤친쳐]|부러|삐[었끗어]|접질|찢어)"
    r"|\b(?:hand|wrist|finger|thumb|arm|elbow)s? (?:is|are|was|were|got|has been|gets) (?:badly |still )?"
    r"(?:hurt|broken|injured|bandaged|in a cast|in plaster|bruised|sprained|fractured|wounded)\b"
    r"|\b(?:injured|sprained|hurt|broke|fractured|twisted) (?:his|her|their) "
    r"(?:hand|wrist|finger|thumb|arm|elbow)s?\b",
    re.IGNORECASE,
)


def _hurt(panel: Panel, script: Script) -> dict[str, Json]:
    """`hurt`, with the cast id of whoever a story is about, where it is their hand or arm that is in the way:
    it is bandaged in every picture before the last scene."""
    last = script.scenes[-1].id if script.scenes else ""
    clause = script.obstacle.get(script.languages[0], "")
    told = panel.scene != last and script.cast and _HAND.search(clause)
    return {"hurt": script.cast[0].id} if told else {}
