"""What a wish asks to be left out: "우산 빼고", "without the umbrella"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from engines.kernel.sentences import sentences
from engines.text.document import Beat

_KO_OUT = re.compile(
    r"(?<![가-힣])(?P<what>[가-힣A-Za-z0-9]+?)(?:은|는|을|를|이|가|도)?\s?"
    r"(?:(?:에 대한 |에 관한 )?(?:얘기|이야기|언급|등장|나오는 것)[은는을를도]?\s?)?"
    r"(?:\s|(?<=[가-힣])(?=없이|빼고))"
    r"(?:빼고|빼 ?줘|빼 ?주세요|빼자|빼|없이|없애고|없애 ?줘|없애|지우고|지워 ?줘|지워|제외하고"
    r"|제외해 ?줘|제거해 ?줘|삭제해 ?줘)(?:요|서)?(?![가-힣])"
)
_EN_OUT = re.compile(
    r"\b(?:without|remove|removing|take out|taking out|delete|leave out|leaving out|cut out|get rid of|drop"
    r"|no more)\s+"
    r"(?:(?:any|all|the|a|an|his|her|their|my|every)\s+)*(?P<what>(?![a-z]+ing\b)[A-Za-z][\w’-]*"
    r"(?:\s(?!and\b|but\b|then\b|please\b|from\b|in\b|at\b|or\b)[a-z][\w’-]*)?)(?:\s(?:from|in)\s(?:the|this|it)\s?\w*)?",
    re.IGNORECASE,
)
_NOTHING = frozenset(
    (
        "줄",
        "대사",
        "장면",
        "말",
        "것",
        "이거",
        "그거",
        "이것",
        "끝",
        "it",
        "this",
        "that",
        "line",
        "scene",
        "changing",
        "anything",
        "doubt",
        "words",
    )
)
_KINDS = {
    "sfx": re.compile(r"효과음|의성어|의태어|sound ?(?:effects?)?|sfx", re.IGNORECASE),
    "narration": re.compile(r"내레이션|나레이션|해설|캡션|narration|captions?|narrator", re.IGNORECASE),
    "thought": re.compile(r"속마음|독백|생각|thoughts?|monologue", re.IGNORECASE),
}
"""Kinds of beats that can be left out whole."""
_AND = re.compile(r"^\s*(?:,|그리고|and|but)\s*|\s*(?:,|그리고|and)\s*$", re.IGNORECASE)


def removals(wish: str) -> tuple[tuple[str, ...], str]:
    """What is to be left out, and the wish without that."""
    found: list[str] = []
    rest = wish
    for pattern in (_KO_OUT, _EN_OUT):
        for match in pattern.finditer(wish):
            what = match.group("what").strip()
            if what.casefold() not in _NOTHING:
                found.append(what)
                rest = rest.replace(match.group(), " ")
    rest = _AND.sub(" ", " ".join(rest.split()))
    return tuple(found), rest.strip(" ,.")


def without(beats: Sequence[Beat], what: str, cast: Mapping[str, Sequence[str]]) -> list[Beat]:
    """The beats without what tells of it: somebody's lines, sentences that name it, beats of its kind. All
    of them where nothing would be left."""
    kind = next((kind for kind, words in _KINDS.items() if words.fullmatch(what)), "")
    if kind:
        kept = [beat for beat in beats if beat.kind != kind]
        return kept or list(beats)
    who = next((key for key, names in cast.items() if any(_same(what, name) for name in names)), "")
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


def _same(what: str, name: str) -> bool:
    return bool(name) and (
        what.casefold() == name.casefold()
        or what == name.split()[-1]
        or what.casefold() == name.split()[0].casefold()
    )
