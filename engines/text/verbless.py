"""Premises without a verb: no sentence, but a name for what they are about, or for what two have together."""

from __future__ import annotations

import re

_KO_TOGETHER = re.compile(r"(?:와|과|랑|이랑)\s(?:[가-힣]+\s){0,2}$")
_KO_THEIRS = re.compile(r"\s(?:[가-힣]+\s)?[가-힣]+[.!?…]?\s*$")
"""What two have together, where a premise says no more: "태오와 가게 할머니의 하룻밤"."""


def sentence_of(text: str) -> bool:
    """Whether a premise has a Korean sentence in it, or is no more than a name for what it is about."""
    return (
        re.search(r"[가-힣](?:다|요|까|해|야|지|네)(?=\s*(?:[.!?…]|$))", text) is not None or text.isascii()
    )


def shares(text: str, match: re.Match[str]) -> bool:
    """Whether somebody has what a premise without a verb ends in together with whoever stands before them."""
    together = _KO_TOGETHER.search(text[: match.start()]) and _KO_THEIRS.match(text, match.end())
    return bool(together) and not sentence_of(text)
