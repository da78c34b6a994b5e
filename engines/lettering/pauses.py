"""Where a line can be said in two: at a pause, as near to a place in it as there is one."""

from __future__ import annotations

from collections.abc import Sequence

from engines.kernel.document import clean_text
from engines.lettering.words import Atom, atoms

_SENSE = 0.3
"""What a break that makes no sense costs, in parts of the text's length."""


def parted(text: str, share: float = 0.5) -> tuple[str, str] | None:
    """The text before and after the pause nearest to `share` of its length (0 … 1), the end of a sentence
    rather than of a clause; None for a single word."""
    pieces = atoms(clean_text(text).strip())
    lengths = [len(one.text) + one.gap for one in pieces]
    total, before = sum(lengths), 0
    best: tuple[float, int] | None = None
    for number, piece in enumerate(pieces):
        if number:
            cost = abs(before / total - share) + _SENSE * (0.0 if piece.forced else min(piece.cost, 1.0))
            best = min(best or (cost, number), (cost, number))
        before += lengths[number]
    return (_said(pieces[: best[1]]), _said(pieces[best[1] :])) if best else None


def _said(pieces: Sequence[Atom]) -> str:
    return "".join(
        ("" if not number else "\n" if one.forced else " " if one.gap else "") + one.text
        for number, one in enumerate(pieces)
    )
