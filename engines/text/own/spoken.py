"""One line of 글콘티 or plain text: who says what, and how."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, replace

from engines.text.document import SPOKEN, BeatKind
from engines.text.own.labels import KINDS, SHORT, How, how, is_kept
from engines.text.own.marks import narrow
from engines.text.surnames import SURNAMES

_NAME_LENGTH = 24
_LITERAL_LENGTH = 60
_BRACKET = re.compile(r"[\[(]([^()\[\]]{1,24})[)\]]\s*:?\s*(\S.*)$")
_IN_WORDS = re.compile(r"\(([^()]{1,24})\)\s*(\S.*)$")
_HEAD = re.compile(r"([^()]*)\(([^()]{1,40})\)\s*(?:\(([^()]{1,40})\)\s*)?$")
_TOLD = re.compile(r"(?:[했였었았한는인니]다|[하되]며|면서|[하했]고|는데|지만|하자|듯이)$")
_QUOTES = {'"': '"', "“": "”", "「": "」", "『": "』"}
_QUOTED = re.compile(r"([^\"“「『:()]{1,24}?)\s*([\"“「『])")
_WHERE = re.compile(r"(?:At|In|On|By|Inside|Outside|Near|Behind|Under|Beside|Later|Meanwhile|Back)\s+[a-z]")
"""What tells where something is before a colon, and nobody: "At the door: a girl."."""
_SPEECH = re.compile(r"“[^”]*[.,!?…]”|\"[^\"]*[.,!?…]\"|「[^」]+」|『[^』]+』")
_SAYS = re.compile(
    r"(?:말한|말했|말하|외친|외쳤|외치|묻는|물었|물어|대답|답한|답했|소리치|소리쳤|속삭|중얼|내뱉|되묻|덧붙|투덜|부르짖)"
    r"|\b(?:says?|said|asks?|asked|shouts?|shouted|yells?|whispers?|whispered|repl(?:y|ies|ied)|answers?|mutters?|cries"
    r"|cried)\b"
)
# 민지의 독백, 민지 N: how it is said stands right behind the name.
_TAIL = re.compile(
    r"([가-힣 ]{0,19}?[가-힣])(?:(?:의\s*|\s+)(독백|속마음|내레이션|나레이션)|\s*(NA|N|E|OFF|off))$"
)
_TOWARDS = re.compile(r"\s*(?:->|=>|→)\s*")
_LABELLED = re.compile(r"(?:(?:대사|말풍선)\s*[:)]\s*)+(?=\S)")
_PARTICLES = "가는은이을를의도와과"
_HANGUL = re.compile("[가-힣]")
_BULLET = re.compile(r"^[-•*·]\s+")


@dataclass(frozen=True)
class Said:
    """A line understood. `note` is how it is acted; `goes_on` leaves the speaker to the line before."""

    kind: BeatKind
    name: str
    words: str
    off_panel: bool = False
    note: str = ""
    goes_on: bool = False
    literal: bool = False
    """It says that it is dialogue: neither name nor words are anything else."""


def read_said(line: str, known: Collection[str]) -> Said | None:
    """`민지: …`, `민지 (속마음): …`, `민지) …`, `민지 "…"`, `(속마음) …`, `N) …`, `효과음: …`; else None.

    `known` are names in small letters: what a stranger's shape leaves open is clear for them.
    `words` may be empty: `민지:` alone is a cue for the next line.
    """
    bare = _BULLET.sub("", line)
    label = _LABELLED.match(narrow(bare))
    bare = bare[label.end() :] if label else bare
    flat = narrow(bare)
    said = _in_brackets(bare, flat, known) or _marked(bare, flat, known) or _quoted(bare, known)
    return Said("dialogue", "", bare, goes_on=True) if label and not said else said


def looks_spoken(line: str) -> bool:
    """Whether a line that says no name is put in quotation marks like speech."""
    return len(line) > 2 and _QUOTES.get(line[0]) == line[-1]


def quotes_speech(line: str) -> bool:
    """Whether a sentence says that somebody says what stands in it: “Come in,” said Tom."""
    return _SPEECH.search(line) is not None and _SAYS.search(_SPEECH.sub(" ", line)) is not None


def dashed(line: str, known: Collection[str]) -> bool:
    """`민지 - 안녕`: somebody known before a dash, who may say it or be told of."""
    head, mark, words = re.sub("[–—]", "-", line).partition(" - ")
    return bool(mark and words.strip()) and head.strip().casefold() in known


def has_colon(line: str) -> bool:
    """Whether words before a colon stand where a name would, without being one."""
    head, mark, words = narrow(line).partition(":")
    return bool(mark and words.strip()) and 0 < len(head) <= 40 and not _is_no_mark(head, words)


def _in_brackets(line: str, flat: str, known: Collection[str]) -> Said | None:
    found = _BRACKET.match(flat)
    if found is None:
        return None
    label, words = found[1].strip(), line[found.start(2) :].strip()
    said = how(label)
    kind = _whole(label, words) or said.kind
    if kind in ("narration", "sfx", "action"):
        return Said(kind, "", words)
    if not said.rest and (said.kind or said.off_panel or said.literal):
        return _of_kind(Said("dialogue", "", words, goes_on=True), said)
    return Said("dialogue", label, _unquoted(words)) if label.casefold() in known else None


def _marked(line: str, flat: str, known: Collection[str]) -> Said | None:
    """A head and what is said, parted by a colon or a closing bracket."""
    colon, bracket = flat.find(":"), flat.find(")")
    opened = flat.find("(")
    if bracket >= 0 and not 0 <= opened < bracket and not 0 <= colon < bracket:
        return _after_bracket(line[:bracket], line[bracket + 1 :])
    if 0 <= opened < colon and bracket >= 0:
        # Brackets belong to the head; a colon inside them is none of ours.
        shut = flat.rfind(")", 0, colon) if bracket < colon else bracket
        colon = flat.find(":", max(shut, 0))
        if colon < 0 or flat[shut + 1 : colon].strip():
            return _acted(line, flat, known)
    if colon < 0:
        return _acted(line, flat, known)
    if _is_no_mark(flat[:colon], flat[colon + 1 :]):
        return None
    return _said(line[:colon], line[colon + 1 :].strip())


def _after_bracket(head: str, words: str) -> Said | None:
    name, words = head.strip(), words.strip()
    if not words:
        return None
    kind = KINDS.get(name.casefold()) or SHORT.get(name.casefold())
    if kind in SPOKEN:
        return Said(kind, "", words, goes_on=True)
    if kind:
        return Said(kind, "", words)
    if is_kept(name.casefold()):
        return Said("action", "", f"{head}){' ' if words else ''}{words}")
    short = len(name) <= 12 and name.count(" ") <= 1 and name.replace(" ", "").isalnum()
    if not short or name[0].isdigit() or (len(name) == 1 and name.isascii()) or not _is_name(name):
        return None
    name, said = _name_and_how(name)
    return _of_kind(Said("dialogue", name, words), said)


def _acted(line: str, flat: str, known: Collection[str]) -> Said | None:
    """`민지(E) 여보세요?`: brackets of a known kind alone part name and words."""
    shut = flat.find(")")
    head = _HEAD.match(flat[: shut + 1]) if 0 < shut <= _NAME_LENGTH * 2 else None
    words = line[shut + 1 :].strip()
    if head is None or not words or not head[1].strip():
        return None
    name, said = line[: head.end(1)].strip(), how(head[2])
    understood = (said.kind or said.off_panel) and not said.rest
    if not understood or not _is_name(name) or (" " in name and name.casefold() not in known):
        return None
    return _of_kind(Said("dialogue", name, words), said)


def _said(head: str, words: str) -> Said | None:
    flat = narrow(head)
    brackets = _HEAD.match(flat)
    said = How()
    name = head.strip()
    if brackets:
        name = head[: brackets.end(1)].strip()
        said = how(", ".join(part for part in brackets.groups()[1:] if part))
    elif "(" in flat or ")" in flat:
        return None
    kind = None if said.literal else _whole(name, words)
    if kind in ("narration", "sfx", "action"):
        return Said(kind, "", words)
    if kind:
        return Said(kind, "", words, goes_on=True)
    if is_kept(name.casefold()) and not said.literal:
        return Said("action", "", f"{head}: {words}".strip())
    if not _is_name(name, _LITERAL_LENGTH if said.literal else _NAME_LENGTH, strict=not said.literal):
        return None
    if said.literal:
        return Said(said.kind or "dialogue", name, words, said.off_panel, literal=True)
    if not brackets:
        name, said = _name_and_how(name)
    return _of_kind(Said("dialogue", name, words), said)


def _name_and_how(head: str) -> tuple[str, How]:
    """`민지의 독백`, `민지 N`, `민지 → 도현` in two; any other head is a name."""
    if found := _TAIL.match(head):
        return found[1], how(found[2] or found[3])
    name, *towards = _TOWARDS.split(head, maxsplit=1)
    if name and towards and towards[0]:
        return name, How(rest=f"→ {towards[0]}")
    return head, How()


def _of_kind(line: Said, said: How) -> Said:
    """The line in the kind its brackets give; without one, brackets before the words may give it."""
    line = replace(line, off_panel=said.off_panel, note=said.rest)
    inner = _IN_WORDS.match(narrow(line.words)) if said.kind is None and not said.literal else None
    if inner:
        more = how(inner[1])
        words = line.words[inner.start(2) :].strip()
        off = said.off_panel or more.off_panel
        # Brackets before the words are no part of them: they say how it is said, else how it is acted.
        note = ", ".join(part for part in (said.rest, more.rest) if part)
        return replace(line, kind=more.kind or "dialogue", words=words, off_panel=off, note=note)
    words = line.words if said.literal else _unquoted(line.words)
    return replace(line, kind=said.kind or "dialogue", words=words)


def _quoted(line: str, known: Collection[str]) -> Said | None:
    found = _QUOTED.match(line)
    if found is None or _QUOTES[found[2]] != line[-1] or found.end() >= len(line) - 1:
        return None
    name, words = found[1].strip(), line[found.end() : -1]
    if found[2] in words or _QUOTES[found[2]] in words or not words.strip():
        return None
    return Said("dialogue", name, words.strip()) if _is_called(name, known) else None


def _is_called(name: str, known: Collection[str]) -> bool:
    """Whether a word before quotation marks is a name and not the subject of a sentence."""
    if name.casefold() in known:
        return True
    if not 2 <= len(name) <= 4 or not all("가" <= letter <= "힣" for letter in name):
        return False
    # 지은 and 김지은 end like a word with a particle; 민지가 is one.
    plain = name[-1] not in _PARTICLES or len(name) == 2
    return plain or (len(name) == 3 and name[0] in SURNAMES)


def _whole(label: str, words: str) -> BeatKind | None:
    key = label.casefold()
    if key in SHORT and _HANGUL.search(words):
        return SHORT[key]
    return KINDS.get(key)


def _is_no_mark(head: str, words: str) -> bool:
    """A clock (10:30), a proportion or an address (https://…) parts no name from words."""
    address = words.startswith("//") and head.isascii() and head.isalpha()
    return address or (head[-1:].isdigit() and words[:1].isdigit())


def _is_name(name: str, longest: int = _NAME_LENGTH, *, strict: bool = True) -> bool:
    if not 0 < len(name) <= longest:
        return False
    if not strict:
        return True
    if not any(letter.isalpha() for letter in name):
        # "???" is whom nobody knows yet.
        return set(name) <= {"?", "？"}
    if any(mark in name for mark in ',;!?"“”') and not name.rstrip("?？").isalnum():
        return False
    if _WHERE.match(name):
        return False
    return not (name.count(" ") > 3 or (" " in name and _TOLD.search(name)))


def _unquoted(words: str) -> str:
    inner = words[1:-1]
    if not inner or _QUOTES.get(words[0]) != words[-1] or {words[0], words[-1]} & set(inner):
        return words
    return inner.strip()
