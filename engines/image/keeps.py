"""Who has what a story wants back: it is seen in their hand until they give it up."""

from __future__ import annotations

import re

from engines.director.document import Panel
from engines.image.aims import aim_of
from engines.image.hands import is_called
from engines.kernel.document import Json
from engines.text.document import CastMember, Script
from presets.creatures import has_hands

_HAS = re.compile(
    r"훔[쳐치친쳤]|가져[갔가간]|빼앗|뺏|가로챘|가로채|숨[기긴겼겨]|감[추춘췄춰]"
    r"|차지|내놓지|돌려주지|주지 않|쥐고|손에 넣|집어[갔간가]"
    r"|\b(?:stole|steals?|stolen|stealing|took|takes|taken|has|have|holds?|holding|hid|hides|hidden|hiding|keeps?|kept"
    r"|snatch\w*|grabb\w*|(?:won['’]t|will not|refuses to) (?:give|return|hand)|ran off with|pocket\w*)\b",
    re.IGNORECASE,
)
"""What tells that somebody has a thing of another."""
_LEAVES = re.compile(
    r"떠나|떠난|유학|이민|이사(?![장회님])|전학|출국|귀국|전근|입대|시집(?:을 )?[간갔]"
    r"|\b(?:(?<!the )leaves|leaving|mov(?:es|ing) (?:away|out|abroad|to|across)|goes away|going away"
    r"|emigrat\w+|departs?|fl(?:ies|ying) (?:out|home|back|to)|sails?|transferr?(?:s|ing|ed) to)\b",
    re.IGNORECASE,
)
"""And what, that they are about to go for good: one sees by their suitcase that they are."""
_LUGGAGE = "suitcase"


def keeps(panel: Panel, script: Script) -> dict[str, Json]:
    """The one of a panel's figures who has the story's thing, and that thing; empty where nobody has it, and
    in the last scene."""
    if not panel.figures or len(script.scenes) < 2 or panel.scene == script.scenes[-1].id:
        return {}
    clause = script.obstacle.get(script.languages[0], "")
    has, leaves = bool(_HAS.search(clause)), bool(_LEAVES.search(clause))
    keeper = _told_of(clause, script) if has or leaves else None
    if keeper is None or keeper.id not in {one.cast for one in panel.figures}:
        return {}
    thing = script.thing.get(script.languages[0], "") or aim_of(script)
    return {"keeps": {"cast": keeper.id, "thing": thing if has else _LUGGAGE}}


def _told_of(clause: str, script: Script) -> CastMember | None:
    """Whom the clause that tells what is in the way is about; never whoever the story is about."""
    named = [name for name in script.called_in(clause) if name]
    called = (one for name in named for one in script.cast[1:] if is_called(one, name))
    one = next(called, None)
    return one if one and has_hands(one.appearance) and has_hands(one.role) else None
