"""Who says nothing in a panel: a balloon with nothing but three dots is drawn over their head."""

from __future__ import annotations

import re

from engines.director.document import Panel
from engines.image.whose import alone, named_before
from engines.kernel.sentences import sentences
from engines.text.document import Script

_SILENT = re.compile(
    r"입을 (?:꾹 |굳게 |꼭 |끝내 )*(?:다문|다물|닫은 채|열지 않)|아무 말도 (?:하지 않|안 [한하])|묵묵부답"
    r"|침묵(?:한다|으로)|(?:말하지|대답하지|대답을 하지) 않"
    r"|\b(?:keeps? (?:quite )?silent|stays? silent|says nothing at all"
    r"|(?:does|will) not say a (?:single )?word|refuses to (?:speak|talk|say a word)"
    r"|lips? (?:pressed )?(?:tight|shut)|(?:will|does) not (?:answer|speak))\b",
    re.IGNORECASE,
)


def silent(panel: Panel, script: Script) -> dict[str, str]:
    """`mute`: the cast id of whom the panel's words tell that they keep silent; empty where nobody does."""
    for sentence in sentences(panel.action, ".!?;"):
        told = _SILENT.search(sentence)
        if told and (one := named_before(sentence, told.start(), panel, script) or alone(panel)):
            return {"mute": one}
    return {}
