"""Which things of a picture are broken: by its words, or because the story has not mended them yet."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from engines.providers.painters.dummy.creature_words import CREATURE_WORDS
from engines.providers.painters.dummy.objects.broken import BROKEN
from engines.providers.painters.dummy.objects.pictured import shown_in
from engines.providers.painters.dummy.request_frame import text
from engines.providers.painters.dummy.words import OBJECTS, spans

_BEFORE = re.compile(
    r"(?:부서진|깨진|고장 ?난|망가진|금 ?간|찢어진|찢긴|부러진|쪼개진|조각난"
    r"|동강 ?난|박살 ?난|이 빠진|줄 끊어진)"
    r" (?:\S+ ){0,2}$"
    r"|\b(?:broken|cracked|smashed|shattered|torn|ripped|snapped|wrecked|splintered)(?:,? [\w'’-]+){0,2} $",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    r"(?:마저|까지|[은는이가도])? ?(?:또 |다시 |그만 |결국 |완전히 |반으로 |두 동강이? ?|산산이 |와장창 )*"
    r"(?:부서[졌진져]|깨[졌진져]|고장|망가[졌진져]|금이 [가간갔]|찢어[졌진져]|찢긴"
    r"|부러[졌진져]|쪼개[졌진져]|박살|동강)"
    r"|[은는]? [^.!?]{0,16}(?:두 동강|산산조각)"
    r"|[^.!?,]{0,14}\b(?:is|are|was|lies|has been|breaks|broke|falls|comes?)\b(?: \w+){0,2}? ?"
    r"(?:broken|cracked|smashed|shattered|torn|ripped|apart|in (?:two|half|pieces|halves|bits))"
    r"|['’]s? (?:broken|cracked|torn)\b|,? in (?:two|half|pieces|halves)\b"
    r"|,? (?:breaks|tears|cracks|shatters|snaps)\b",
    re.IGNORECASE,
)
_WHOLE = re.compile(
    r"고친|고쳐(?:졌|진|낸|냈)|다 고쳤|수리(?:한|된|를 마)|멀쩡|온전|말끔|새것처럼|되살아"
    r"|다시 (?:움직|돌아간|돌아가|째깍|울린"
    r"|뛴|날아오|맞춰|붙은|온전)|이어 ?붙인|꿰맨|다 붙"
    r"|\b(?:whole|mended|repaired|fixed|restored|good as new|works again|working again|ticks|ticking"
    r"|glued|in one piece|sewn up)\b",
    re.IGNORECASE,
)
"""Words of a picture in which what was broken is whole."""


def damaged(shown: Sequence[str], words: str, scene: Mapping[str, object]) -> list[str]:
    """The things as they are drawn: broken where the words say so of one, or the story is to mend it and has
    not; whole once it has, whatever it is called."""
    mended, waits = text(scene, "mended"), text(scene, "to_mend")
    if _WHOLE.search(words):
        return list(shown)
    found = _named(words) | (_all(waits) if waits else set[str]())
    found -= _all(mended) if mended else set[str]()
    return [f"{BROKEN}{thing}" if _plain(thing) in found else thing for thing in shown]


def _plain(thing: str) -> str:
    return thing.removeprefix("unlit_")


def _all(words: str) -> set[str]:
    """The first thing words name."""
    return {meaning for _, _, meaning in spans(words.lower(), OBJECTS)[:1]}


def _named(words: str) -> set[str]:
    """The things of which the words say that they are broken; not what there is only a picture of."""
    lowered = words.lower().replace("_", " ")
    return {
        meaning
        for start, end, meaning in spans(lowered, OBJECTS)
        if meaning not in CREATURE_WORDS
        and not shown_in(meaning)
        and (_BEFORE.search(lowered[max(0, start - 34) : start]) or _BEHIND.match(lowered, end))
    }
