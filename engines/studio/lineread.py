"""A translator's table read back: changed texts as edits of the script, by the line's id."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from engines.director.document import Storyboard
from engines.lettering.document import LetteredPanels
from engines.studio import linetable
from engines.studio.limits import balloon_limit
from engines.studio.tablerows import Reading, Refused, TableReader
from engines.text.checks import length_of
from engines.text.document import Script

_OVER = {"syllables": "lines_over_syllables", "words": "lines_over_words"}


def read(
    rows: Sequence[Mapping[str, str]], script: Script, board: Storyboard, lettered: LetteredPanels
) -> Reading:
    """Changes, problems and warnings of a table. Writes nothing."""
    reader = _Reader(script, board, lettered)
    reader.read(rows)
    return reader.result()


class _Reader(TableReader):
    def __init__(self, script: Script, board: Storyboard, lettered: LetteredPanels) -> None:
        self._script = script
        self._lines = script.lines()
        self._numbers = linetable.numbered(script, board)
        self._now = {row["id"]: row for row in linetable.rows(script, board, lettered)}
        columns = linetable.columns(script)
        super().__init__(columns, self._lines, "lines_id_missing", "lines_id_unknown", linetable.UNREAD)

    def cell(self, number: int, item: str, column: str, row: Mapping[str, str]) -> None:
        head, _, language = column.partition(".")
        if head == "text":
            self._text(number, item, language, row)
        elif row[column].strip() != self._now[item][column].strip() and self._touched(row):
            raise Refused("table_read_only")

    def _touched(self, row: Mapping[str, str]) -> bool:
        """Whether what is only read was changed in the table, and not in the episode since."""
        return linetable.seen(row).get("row") != linetable.digest_told(self._script, row)

    def _text(self, number: int, item: str, language: str, row: Mapping[str, str]) -> None:
        column = f"text.{language}"
        value, now = row[column], self._lines[item].text.get(language, "")
        saved = linetable.seen(row).get(language)
        if value == now:
            return
        if saved == linetable.digest(value):
            raise Refused("lines_moved", now=_short(now))
        if not value.strip():
            if now.strip():
                raise Refused("lines_text_empty", now=_short(now))
            return
        if saved and saved != linetable.digest(now):
            self.warning("lines_both", number, column, value, item, now=_short(now))
        length, most = length_of(value, language)
        if length > most:
            rule = _OVER[balloon_limit(language)[0]]
            self.warning(rule, number, column, value, item, length=length, most=most)
        self.change(number, self._numbers[item], column, "text", item, column, now, value)


def _short(text: str) -> str:
    return text if len(text) <= 80 else text[:79] + "…"
