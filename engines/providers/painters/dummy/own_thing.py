"""The thing a story is about, in a panel's words: it is there what it is when it is named alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from engines.providers.painters.dummy.senses import means

_PARTICLES = r"(?=[에의은는이가을를로과와도만]|으로|[^가-힣]|$)"


@dataclass(frozen=True)
class Own:
    """A thing that only its script knows to be one."""

    name: str
    """What the script calls it, in lower case."""
    word: str
    """That of its words which says what it is."""
    thing: str
    """What it is drawn as."""
    known: bool
    """Whether the painter has a word for it; else it is drawn as what it is most like."""

    def meant(self, text: str, hits: Sequence[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
        """Where a text in lower case means it, whatever stands before or behind. `hits` are the words of the
        lists that are there."""
        if not self.known:
            return [(*one.span(), self.thing) for one in self._pattern().finditer(text)]
        return [
            hit
            for hit in hits
            if hit[2] == self.thing
            and text[hit[0] : hit[1]] in (self.word, f"{self.word}s")
            and means(text, *hit, own=True)
        ]

    def _pattern(self) -> re.Pattern[str]:
        word = re.escape(self.word)
        if self.word.isascii():
            return re.compile(rf"(?a:\b{word}(?:e?s)?\b)")
        return re.compile(rf"(?<![가-힣]){word}{_PARTICLES}" if len(self.word) == 1 else word)
