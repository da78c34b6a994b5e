"""Where a Japanese or Chinese word run may be broken by sense: between phrases, as BudouX sees them.

Both are written without spaces. Kinsoku says where a break must not be; a letterer also keeps a phrase
together. BudouX (Google, Apache-2.0) is a small model of that, 0.1 ms a balloon.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import accumulate

import budoux

_KANA = re.compile(r"[\u3040-\u30ff]")


@cache
def _parser(japanese: bool) -> budoux.Parser:
    if japanese:
        return budoux.load_default_japanese_parser()
    return budoux.load_default_simplified_chinese_parser()


@lru_cache(maxsize=1024)
def phrase_starts(text: str) -> frozenset[int]:
    """Offsets in `text`, without 0, at which a phrase begins. With kana it is Japanese, else Chinese."""
    lengths = [len(phrase) for phrase in _parser(bool(_KANA.search(text))).parse(text)]
    return frozenset(accumulate(lengths[:-1]))
