"""Something found whose owner is sought: nobody knows that face, so what is found goes from door to door."""

from __future__ import annotations

import re

from engines.text.premise import Premise
from presets.creatures import creature

OWNER = {"ko": "주인", "en": "the owner"}
_KO = re.compile(r"(?:(?P<what>[가-힣]+)의\s)?(?:(?:그|진짜|원래|본래)\s)*주인(?:을|에게|께|한테)\s")
_EN = re.compile(
    r"\b(?:(?P<what>[a-z]+)['’]s|its|their|the|whose)\s(?:(?:rightful|real|true)\s)?owners?\b(?:\sof\s(?:\w+\s)*?(?P<of>[a-z]+)$)?"
)


def left_behind(premise: Premise) -> str:
    """What is to be given back to an owner nobody knows, in the premise's words; "" for nothing."""
    korean, thing = premise.language == "ko", premise.thing
    found = (_KO if korean else _EN).search(premise.goal)
    if found is None:
        return ""
    told = found["what"] or (not korean and found["of"]) or ""
    article = "" if korean else "the "
    if thing is not None and thing.key and (not told or thing.word.endswith(told)):
        quality = f"{premise.quality.word} " if premise.quality else ""
        return f"{article}{quality}{thing.word}"
    # Who is whose voice, or whose shop it is, is another question.
    return f"{article}{told}" if told and creature(told) else ""
