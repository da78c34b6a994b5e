"""Who says nothing in a panel: an empty balloon, crossed out, is drawn over their head."""

from __future__ import annotations

import re

from engines.director.document import Panel
from engines.kernel.sentences import sentences
from engines.text.document import CastMember, Script

_SILENT = re.compile(
    r"입을 (?:꾹 |굳게 |꼭 |끝내 )*(?:다문|다물|닫은 채|열지 않)|아무 말도 (?:하지 않|안 [한하])|묵묵부답"
    r"|침묵(?:한다|으로)"
    r"|(?:말하지|대답하지|대답을 하지) 않"
    r"|\b(?:keeps? (?:quite )?silent|stays? silent|says nothing at all|(?:does"
    r"|will) not say a (?:single )?word"
    r"|refuses to (?:speak|talk|say a word)|lips? (?:pressed )?(?:tight|shut)|(?:will|does) not (?:answer"
    r"|speak))\b",
    re.IGNORECASE,
)


def silent(panel: Panel, script: Script) -> dict[str, str]:
    """`mute`: the cast id of whom the panel's words tell that they keep silent; empty where nobody does."""
    for sentence in sentences(panel.action, ".!?;"):
        told = _SILENT.search(sentence)
        if told and (one := _whose(sentence, told.start(), panel, script)):
            return {"mute": one}
    return {}


def _whose(sentence: str, at: int, panel: Panel, script: Script) -> str:
    """The last of those in the picture who is named before the words, else the only one there."""
    there = [one.cast for one in panel.figures]
    members = [one for one in script.cast if one.id in there]
    named = [(sentence.lower().rfind(name.lower(), 0, at), one.id) for one in members for name in _names(one)]
    last = max((one for one in named if one[0] >= 0), default=(-1, ""))[1]
    return last or (there[0] if len(there) == 1 else "")


def _names(one: CastMember) -> list[str]:
    """Whole names and first ones; of "the witness" no article by itself."""
    forms = (form for name in one.names.values() for form in (name, name.split()[0]) if form)
    return [form for form in forms if form.lower() not in ("the", "a", "an")]
