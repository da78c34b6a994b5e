"""What a wish asks to be left out: "우산 빼고", "without the umbrella"."""

from __future__ import annotations

import re

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
_AND = re.compile(r"^\s*(?:,|그리고|and\b|but\b)\s*|\s*(?:,|그리고|\band)\s*$", re.IGNORECASE)


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


def same(what: str, name: str) -> bool:
    """Whether somebody of that name is meant."""
    return bool(name) and (
        what.casefold() == name.casefold()
        or what == name.split()[-1]
        or what.casefold() == name.split()[0].casefold()
    )
