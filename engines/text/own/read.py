"""The door to the readers: any text in, and whatever could be made of it out."""

from __future__ import annotations

from functools import lru_cache

from engines.kernel.document import clean_text
from engines.text.own.fountain import FountainReader
from engines.text.own.lines import LineReader, Row
from engines.text.own.reading import Reading, Sheet
from engines.text.own.recognise import look_at
from engines.text.own.titled import bare_title, is_signature


@lru_cache(maxsize=8)
def read_script(text: str, known: frozenset[str] = frozenset()) -> Reading:
    """A script as it is understood; `known` are names of the cast in small letters.

    Takes any text. Lines are counted from 1 as an editor shows them.
    """
    rows: list[Row] = list(enumerate(clean_text(text).removeprefix("\ufeff").split("\n"), start=1))
    filled = sum(bool(line.strip()) for _, line in rows)
    sheet = Sheet()
    rows = _titled(rows, known, sheet)
    signs = look_at(rows)
    names = known | signs.cued
    # Who is 손녀 미소 in one line is 미소 in another.
    names |= {words[-1] for name in signs.named if len(words := name.split()) > 1 and not name.isascii()}
    if signs.form == "fountain":
        FountainReader(sheet, names).read(rows)
    else:
        LineReader(sheet, names | signs.named, numbered=signs.numbered).read(rows)
    return sheet.done(signs.form, filled)


def _titled(rows: list[Row], known: frozenset[str], sheet: Sheet) -> list[Row]:
    """The rows without a title that nothing calls one, and who wrote it: both are on the sheet then."""
    at = bare_title(rows, known)
    if at is None:
        return rows
    sheet.title, sheet.title_line = rows[at][1].strip(), rows[at][0]
    taken = [at]
    below = next((one for one in range(at + 1, len(rows)) if rows[one][1].strip()), at)
    if is_signature(rows[below][1].strip()):
        number, line = rows[below]
        sheet.leave_out(number, number, line.strip())
        taken.append(below)
    return [(number, "" if place in taken else line) for place, (number, line) in enumerate(rows)]
