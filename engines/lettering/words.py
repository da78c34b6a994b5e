"""From a line of the script to pieces that may stand on a line each, and what each break costs.

Korean is kept whole by word (UAX #14 would break between any two syllables, which no letterer does),
English is never hyphenated. Japanese and Chinese break between phrases, within one only where it is wider
than the line, and never against kinsoku.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from engines.kernel.document import drawn_text
from engines.lettering.phrases import phrase_starts

_DOTS = re.compile(r"\.{3,}|·{3,}|。{3,}|…{2,}")
_SPACES = re.compile(r"[^\S\n]+")
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff60]")
_JAMO = re.compile(r"[\u3131-\u318e]")
_NOT_FIRST = frozenset(
    "、。，．・：；？！ー」』）】〉》〕’”)]},.!?:;…~〜♥♪ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ々"
)
"""Kinsoku: characters that must not begin a line (JIS X 4051, the usual subset)."""
_NOT_LAST = frozenset("「『（【〈《〔‘“([{")

_AFTER_SENTENCE = frozenset(".!?…~。！？♥♪")
_AFTER_CLAUSE = frozenset(",;:—、，：；-")


def _listed(words: str) -> frozenset[str]:
    return frozenset(words.split())


_CLINGS = _listed(
    "a an the to of in on at my your his her our their this that no i is for and or but so "
    "그 이 저 내 네 제 안 못 더 한 두 세 좀 꼭 잘 다 막 왜 너무 정말 진짜"
)
"""Words that should not be left hanging at the end of a line."""
_LEADS = _listed("and but so or because when that who 그리고 하지만 그런데 그래서 근데 그러니까 그러면")
"""Words a line likes to begin with."""

STANDINS = "□▯?"
"""What stands in for a character no face has, the first one that can be drawn."""


@dataclass(frozen=True)
class Atom:
    """What stays on one line. `gap`: a space before it when not first; `cost`: of breaking before it."""

    text: str
    gap: bool
    cost: float
    forced: bool = False


def prepared(text: str, draws: Callable[[str], bool]) -> str:
    """The text as it will be set: NFC, one ellipsis for dots, no marks without ink, single spaces.

    A character no face can draw becomes a box, so that the reader sees that something is missing.
    """
    text = _SPACES.sub(" ", _DOTS.sub("…", drawn_text(text)))
    text = "\n".join(line.strip() for line in text.split("\n") if line.strip())
    box = next((character for character in STANDINS if draws(character)), "?")
    return "".join(c if c.isspace() or draws(c) else box for c in text)


def atoms(text: str) -> list[Atom]:
    """Atoms of a prepared text, in order. A newline the writer set is kept as a forced break."""
    found: list[Atom] = []
    for number, paragraph in enumerate(text.split("\n")):
        for position, word in enumerate(paragraph.split(" ")):
            pieces = _phrases(word) if _CJK.search(word) else [word]
            for inside, piece in enumerate(pieces):
                if not piece:
                    continue
                forced = number > 0 and position == 0 and inside == 0
                cost = _cost(found[-1].text, piece) if found else 0.0
                found.append(Atom(piece, gap=inside == 0, cost=cost, forced=forced))
    return found


def split_wide(atom: Atom, fits: Callable[[str], bool]) -> list[Atom]:
    """An atom too wide for any line, in as few pieces as fit, about as long as each other: Hangul between
    syllables.

    Runs of jamo (ㅋㅋㅋ, ㅠㅠ) and trailing marks are broken only where they alone are too wide.
    """
    pieces = _pieces(atom.text, fits, len(atom.text))
    even = _pieces(atom.text, fits, math.ceil(len(atom.text) / len(pieces)))
    # The longest pieces would leave the last one a syllable by itself.
    pieces = even if len(even) == len(pieces) else pieces
    first = Atom(pieces[0], atom.gap, atom.cost, atom.forced)
    return [first, *(Atom(piece, gap=False, cost=0.0) for piece in pieces[1:])]


def _pieces(word: str, fits: Callable[[str], bool], most: int) -> list[str]:
    """The word in the longest pieces that fit and have at most so many characters."""
    pieces: list[str] = []
    for cluster in _clusters(word):
        for part in [cluster] if fits(cluster) else cluster:
            longer = pieces[-1] + part if pieces else ""
            if longer and len(longer) <= most and fits(longer):
                pieces[-1] = longer
            else:
                pieces.append(part)
    return pieces


def _clusters(word: str) -> Iterator[str]:
    cluster = ""
    for character in word:
        joined = cluster and (
            character in _NOT_FIRST
            or cluster[-1] in _NOT_LAST
            or (_JAMO.match(character) and _JAMO.match(cluster[-1]))
        )
        if joined or not cluster:
            cluster += character
        else:
            yield cluster
            cluster = character
    if cluster:
        yield cluster


def _phrases(word: str) -> list[str]:
    """Phrases, each kept whole as a Korean word is: they may stand on a line each as far as kinsoku goes."""
    starts, offset, phrases = phrase_starts(word), 0, list[str]()
    for piece in _kinsoku(word):
        if offset in starts or not phrases:
            phrases.append(piece)
        else:
            phrases[-1] += piece
        offset += len(piece)
    return phrases


def _kinsoku(word: str) -> list[str]:
    pieces: list[str] = []
    for character in word:
        glued = pieces and (
            character in _NOT_FIRST
            or pieces[-1][-1] in _NOT_LAST
            or not (_CJK.match(character) or _CJK.match(pieces[-1][-1]))
        )
        if glued:
            pieces[-1] += character
        else:
            pieces.append(character)
    return pieces


def _cost(before: str, after: str) -> float:
    if before[-1] in _AFTER_SENTENCE:
        return 0.0
    if before[-1] in _AFTER_CLAUSE:
        return 0.2
    if before.lower() in _CLINGS:
        return 3.0
    return 0.4 if after.lower() in _LEADS else 1.0
