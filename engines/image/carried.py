"""What the figures of a panel have about them: a bag on the back, a bandage round an arm."""

from __future__ import annotations

import re

from engines.director.document import Panel
from engines.image.whose import named_before, named_behind
from engines.kernel.document import Json
from engines.text.document import Script
from presets.injuries import hurts_hand

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
    # A Korean clause stands before whom it is about, an English one behind them if anybody is there.
    before = named_before(panel.action, told.start(), panel, script)
    behind = named_behind(panel.action, told.end(), panel, script)
    one = before or behind if told.group().isascii() else behind or before
    return {"bagged": one} if one else {}


def _hurt(panel: Panel, script: Script) -> dict[str, Json]:
    """`hurt`, with the cast id of whoever a story is about, where it is their hand or arm that is in the way:
    it is bandaged in every picture before the last scene."""
    last = script.scenes[-1].id if script.scenes else ""
    clause = script.obstacle.get(script.languages[0], "")
    told = panel.scene != last and script.cast and hurts_hand(clause)
    return {"hurt": script.cast[0].id} if told else {}
