"""A table read back: changed cells as edits, by the panel's id; what cannot be taken, with row and column."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from engines.director.document import Panel, Storyboard
from engines.kernel.edits import SetField, get_field
from engines.studio.linecell import parsed
from engines.studio.table import CHOICES, READ_ONLY, columns, row_of
from engines.studio.tablerows import Reading, Refused, TableReader
from engines.text.document import Script

_YES = {"yes", "y", "true", "1", "x", "o", "예", "네", "참"}
_NO = {"", "no", "n", "false", "0", "아니오", "아니요", "거짓"}
MOST_GUTTER = 3000

Spoken = Mapping[str, Mapping[str, str]]
"""Column → what people call its values, in small letters → the value."""


def read(
    rows: Sequence[Mapping[str, str]],
    script: Script,
    board: Storyboard,
    spoken: Spoken | None = None,
) -> Reading:
    """Changes and problems of a table. Writes nothing."""
    reader = _Reader(script, board, spoken or {})
    reader.read(rows)
    reader.twice()
    return reader.result()


class _Reader(TableReader):
    def __init__(self, script: Script, board: Storyboard, spoken: Spoken) -> None:
        self._panels = {panel.id: (number, panel) for number, panel in enumerate(board.panels, start=1)}
        super().__init__(columns(script), self._panels, "table_id_missing", "table_id_unknown")
        self._spoken = spoken
        self._script, self._board = script, board
        self._lines = script.lines()

    def cell(self, number: int, item: str, column: str, row: Mapping[str, str]) -> None:
        place, panel = self._panels[item]
        if column != "delete":
            self._cell(number, place, panel, column, row[column])
        elif _flag(row[column]):
            self._removed[item] = place

    def _cell(self, number: int, place: int, panel: Panel, column: str, value: str) -> None:
        head, _, language = column.partition(".")
        if column in READ_ONLY:
            if value.strip() != row_of(self._script, panel, place)[column].strip():
                raise Refused("table_read_only")
        elif head == "text":
            self._text(number, place, panel, language, value)
        else:
            before = get_field(panel.model_dump(mode="json"), column)
            after = self._value(head, value)
            if after != ("" if before is None else before):
                self.change(number, place, column, "director", panel.id, column, before, after)

    def _text(self, number: int, place: int, panel: Panel, language: str, value: str) -> None:
        found = parsed(value, panel.lines[0] if len(panel.lines) == 1 else "")
        if found is None:
            raise Refused("table_line_whose")
        for line, text in found:
            if line not in self._lines:
                raise Refused("table_line_unknown", line=line)
            before = self._lines[line].text.get(language, "")
            if text == before:
                continue
            field = f"text.{language}"
            earlier = self._found.get(("text", line, field))
            if earlier and earlier[0].after != text:
                raise Refused("table_line_two_texts", line=line, first=earlier[0].row)
            self.change(number, place, field, "text", line, field, before, text)

    def _value(self, name: str, value: str) -> Any:
        """The field's value. Raises Refused for one that it cannot have."""
        text = value.strip()
        if name == "locked":
            return _flag(text)
        if name == "gutter":
            if not re.fullmatch(r"\d+(\.0+)?", text) or float(text) > MOST_GUTTER:
                raise Refused("table_gutter", limit=MOST_GUTTER)
            return int(float(text))
        if name in CHOICES:
            chosen = self._spoken.get(name, {}).get(text.lower(), text.lower())
            if chosen not in CHOICES[name]:
                raise Refused("table_choice", known=", ".join(CHOICES[name]))
            return chosen
        if name == "scene":
            return self._scene(text)
        if name == "lines":
            ids = [one for one in re.split(r"[\s,;]+", text) if one]
            if unknown := [one for one in ids if one not in self._lines]:
                raise Refused("table_line_unknown", line=unknown[0])
            return ids
        return value

    def _scene(self, text: str) -> str:
        """By its id, or by its number as it is written out: "S#2 …"."""
        scenes = [scene.id for scene in self._script.scenes]
        number = re.match(r"[Ss]#(\d+)", text)
        if text in scenes:
            return text
        if number and 0 < int(number.group(1)) <= len(scenes):
            return scenes[int(number.group(1)) - 1]
        raise Refused("table_scene", scenes=len(scenes))

    def twice(self) -> None:
        """A line may stand in one panel only: what would put it into a second one is not taken."""
        while clash := self._clash():
            item, line = clash
            change, _ = self._found.pop(("director", item, "lines"))
            self.problem("table_line_twice", change.row, "lines", change.after, item, line=line)

    def _clash(self) -> tuple[str, str] | None:
        """(panel whose change is to blame, line that stands twice); of two changed panels the later one."""
        where: dict[str, str] = {}
        for panel in self._board.panels:
            if panel.id in self._removed:
                continue
            for line in self._lines_of(panel):
                if line in where:
                    ours = ("director", panel.id, "lines") in self._found
                    return (panel.id if ours else where[line], line)
                where[line] = panel.id
        return None

    def _lines_of(self, panel: Panel) -> Sequence[str]:
        found = self._found.get(("director", panel.id, "lines"))
        return found[1].value if found and isinstance(found[1], SetField) else panel.lines


def _flag(value: str) -> bool:
    text = value.strip().lower()
    if text not in _YES | _NO:
        raise Refused("table_flag")
    return text in _YES
