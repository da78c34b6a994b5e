"""Weather that begins or ends in the middle of a scene: it rains from the panel on in which it begins to."""

from __future__ import annotations

import re
from collections.abc import Iterable

from engines.director.draft import Draft
from engines.kernel.document import in_language
from engines.text.document import Scene
from presets.words import find_all, label

_SKIES = {
    "rain": {"ko": "비", "en": "rain"},
    "snow": {"ko": "눈발", "en": "snow"},
    "fog": {"ko": "안개", "en": "fog"},
}
_SENTENCE = re.compile(r"[^.!?…\n]+[.!?…]*")
_UNREAL = re.compile(
    r"지\s?(?:않|못)|려고|려면|기\s?전|것\s?같|듯|[다라]면|까\s"
    r"|\b(?:not|never|if|when|might|may|would|will|about to|looks? like|as if|smells? of)\b|n['’]t\b",
    re.IGNORECASE,
)
"""What makes of weather one that is still to come, or not."""
_BEGINS = re.compile(
    r"(?:기\s?시작|갑자기|갑작스|한두\s?방울|빗방울이|쏟아지기|내리기|돌연|이윽고|곧|하나둘|툭,?\s?툭|후두둑|첫눈이|첫\s눈이)"
    r"|\b(?:begins?|starts?|suddenly|sets? in|first drops?|all at once|rolls? in|breaks? out|then)\b",
    re.IGNORECASE,
)
_ENDS = re.compile(
    r"(?:비|눈|소나기|안개|빗줄기|눈발)(?:가|이|도)?\s?(?:완전히\s|서서히\s|마침내\s)?(?:그[치친쳤]|멎|갠|갰|개[고었]|걷[히힌혔])"
    r"|\b(?:rain|snow|fog|storm)\s(?:has\s|finally\s|slowly\s)?(?:stop|lift|clear|end|eas)\w*",
    re.IGNORECASE,
)


def turned(draft: Draft, at: Scene, language: str) -> Scene | None:
    """The scene under the weather that begins or ends in this draft; None where none does."""
    for beat in draft.beats:
        if beat.is_line:
            continue
        text = in_language(beat.text, language)
        if begun := beginning(text):
            return at.model_copy(update={"time": ", ".join(filter(None, (_dry(at.time), begun)))})
        if _ENDS.search(text):
            # Its other actions tell of the weather there was.
            return at.model_copy(update={"time": _dry(at.time), "beats": ()})
    return None


def beginning(text: str) -> str:
    """The weather that begins in a text, as it is called; "" where none does."""
    for sentence in (match.group() for match in _SENTENCE.finditer(text)):
        for found in find_all("weathers", sentence):
            real = not _UNREAL.search(sentence) and not _ENDS.search(sentence)
            if found.key in _SKIES and real and _BEGINS.search(sentence):
                return _SKIES[found.key].get(found.language) or label("weathers", found.key, found.language)
    return ""


def _dry(time: str) -> str:
    """A time without the weather told with it, unless that is over there too ("비 그친 뒤")."""
    parts = [part for part in re.split(r",\s*", time) if _ENDS.search(part) or not find_all("weathers", part)]
    return ", ".join(parts)


def before_it_begins(texts: Iterable[str]) -> list[str]:
    """What of a scene's actions is told of its weather from the start: all up to where one begins."""
    kept: list[str] = []
    for text in texts:
        if beginning(text):
            break
        kept.append(text)
    return kept
