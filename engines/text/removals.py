"""Leaving out of a line or a scene what a wish asks to be left out."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from engines.kernel.left_out import same
from engines.kernel.sentences import sentences
from engines.text.document import Beat

_KINDS = {
    "sfx": re.compile(r"효과음|의성어|의태어|sound ?(?:effects?)?|sfx", re.IGNORECASE),
    "narration": re.compile(r"내레이션|나레이션|해설|캡션|narration|captions?|narrator", re.IGNORECASE),
    "thought": re.compile(r"속마음|독백|생각|thoughts?|monologue", re.IGNORECASE),
}
"""Kinds of beats that can be left out whole."""


def without(beats: Sequence[Beat], what: str, cast: Mapping[str, Sequence[str]]) -> list[Beat]:
    """The beats without what tells of it: somebody's lines, sentences that name it, beats of its kind. All
    of them where nothing would be left."""
    kind = next((kind for kind, words in _KINDS.items() if words.fullmatch(what)), "")
    if kind:
        kept = [beat for beat in beats if beat.kind != kind]
        return kept or list(beats)
    who = next((key for key, names in cast.items() if any(same(what, name) for name in names)), "")
    names = cast[who] if who else ()
    kept = []
    for beat in beats:
        if who and beat.speaker == who:
            continue
        text = {code: _left(words, what, names) for code, words in beat.text.items()}
        if text == dict(beat.text):
            kept.append(beat)
        elif all(text.values()):
            kept.append(beat.model_copy(update={"text": text}))
    return kept or list(beats)


def line_without(beat: Beat, what: str, cast: Mapping[str, Sequence[str]]) -> Beat:
    """One line without the sentences that name it; as it is where that is all of it."""
    text = {code: _left(words, what, ()) for code, words in beat.text.items()}
    return beat.model_copy(update={"text": text}) if all(text.values()) else beat


def _left(text: str, what: str, names: Sequence[str]) -> str:
    told = [_pattern(one) for one in (what, *names)]
    return " ".join(one for one in sentences(text) if not any(each.search(one) for each in told)).strip()


def _pattern(what: str) -> re.Pattern[str]:
    if what.isascii():
        noun = re.escape(what.casefold().removesuffix("s"))
        return re.compile(rf"\b{noun}(?:e?s)?\b", re.IGNORECASE)
    return re.compile(rf"(?<![가-힣]){re.escape(what)}(?!관|집|장(?=[은는이가에]))")
