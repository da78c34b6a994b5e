"""The door to the readers: any text in, and whatever could be made of it out."""

from __future__ import annotations

from functools import lru_cache

from engines.kernel.document import clean_text
from engines.text.own.fountain import FountainReader
from engines.text.own.lines import LineReader, Row
from engines.text.own.reading import Reading, Sheet
from engines.text.own.recognise import look_at


@lru_cache(maxsize=8)
def read_script(text: str, known: frozenset[str] = frozenset()) -> Reading:
    """A script as it is understood; `known` are names of the cast in small letters.

    Takes any text. Lines are counted from 1 as an editor shows them.
    """
    rows: list[Row] = list(enumerate(clean_text(text).removeprefix("\ufeff").split("\n"), start=1))
    signs = look_at(rows)
    names = known | signs.cued
    # Who is 손녀 미소 in one line is 미소 in another.
    names |= {words[-1] for name in signs.named if len(words := name.split()) > 1 and not name.isascii()}
    sheet = Sheet()
    if signs.form == "fountain":
        FountainReader(sheet, names).read(rows)
    else:
        LineReader(sheet, names | signs.named, numbered=signs.numbered).read(rows)
    return sheet.done(signs.form, sum(bool(line.strip()) for _, line in rows))
