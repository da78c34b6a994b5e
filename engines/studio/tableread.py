"""A table read back: changed cells as edits, by the panel's id; what cannot be taken, with row and column."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any, cast

from engines.director.document import Panel, Storyboard
from engines.kernel.document import Finding, Frozen
from engines.kernel.edits import Op, RemoveItem, SetField, get_field
from engines.studio.linecell import parsed
from engines.studio.sheet import Formula
from engines.studio.table import CHOICES, READ_ONLY, columns, row_of
from engines.text.document import Script

_YES = {"yes", "y", "true", "1", "x", "o", "예", "네", "참"}
_NO = {"", "no", "n", "false", "0", "아니오", "아니요", "거짓"}
MOST_GUTTER = 3000


class Change(Frozen):
    """One cell that asks for a change. `row` counts as spreadsheets do: the header is row 1."""

    row: int
    column: str
    stage: str
    panel: int
    before: str
    after: str


class Reading(Frozen):
    """What a table asks for, and what of it cannot be done. Panels it does not mention stay as they are."""

    changes: tuple[Change, ...] = ()
    removed: tuple[int, ...] = ()
    """Numbers of the panels that its `delete` column takes out."""
    problems: tuple[Finding, ...] = ()
    """Each with row, column and value."""
    ops: Mapping[str, tuple[Op, ...]]
    """Stage → edits."""


class _Refused(Exception):
    """A value that cannot be; `rule` is the message that says why."""

    def __init__(self, rule: str, **values: Any) -> None:
        super().__init__(rule)
        self.rule = rule
        self.values = values


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
    reader.header(list(rows[0]) if rows else [])
    for number, row in enumerate(rows, start=2):
        reader.row(number, row)
    reader.twice()
    return reader.result()


class _Reader:
    def __init__(self, script: Script, board: Storyboard, spoken: Spoken) -> None:
        self._spoken = spoken
        self._script, self._board = script, board
        self._lines = script.lines()
        self._columns = columns(script)
        self._panels = {panel.id: (number, panel) for number, panel in enumerate(board.panels, start=1)}
        self._found: dict[tuple[str, str, str], tuple[Change, Op]] = {}
        self._removed: dict[str, int] = {}
        self._problems: list[Finding] = []
        self._rows: dict[str, int] = {}

    def header(self, names: Sequence[str]) -> None:
        for name in names:
            if name not in self._columns:
                self._problem("table_column_unknown", 1, name, name)

    def row(self, number: int, row: Mapping[str, str]) -> None:
        item = row.get("id", "").strip()
        if not any(value.strip() for value in row.values()):
            return
        if not item:
            self._problem("table_id_missing", number, "id", "")
        elif item not in self._panels:
            self._problem("table_id_unknown", number, "id", item)
        elif item in self._rows:
            self._problem("table_id_twice", number, "id", item)
        else:
            self._rows[item] = number
            self._panel(number, item, row)

    def _panel(self, number: int, item: str, row: Mapping[str, str]) -> None:
        place, panel = self._panels[item]
        for column, value in row.items():
            try:
                if isinstance(value, Formula):
                    raise _Refused("table_formula")
                if column == "delete" and _flag(value):
                    self._removed[item] = place
                elif column in self._columns and column not in ("id", "delete"):
                    self._cell(number, place, panel, column, value)
            except _Refused as refused:
                self._problem(refused.rule, number, column, value, item, **refused.values)

    def _cell(self, number: int, place: int, panel: Panel, column: str, value: str) -> None:
        head, _, language = column.partition(".")
        if column in READ_ONLY:
            if value.strip() != row_of(self._script, panel, place)[column].strip():
                raise _Refused("table_read_only")
        elif head == "text":
            self._text(number, place, panel, language, value)
        else:
            before = get_field(panel.model_dump(mode="json"), column)
            after = self._value(head, value)
            if after != ("" if before is None else before):
                self._change(number, place, column, "director", panel.id, column, before, after)

    def _text(self, number: int, place: int, panel: Panel, language: str, value: str) -> None:
        found = parsed(value, panel.lines[0] if len(panel.lines) == 1 else "")
        if found is None:
            raise _Refused("table_line_whose")
        for line, text in found:
            if line not in self._lines:
                raise _Refused("table_line_unknown", line=line)
            before = self._lines[line].text.get(language, "")
            if text == before:
                continue
            field = f"text.{language}"
            earlier = self._found.get(("text", line, field))
            if earlier and earlier[0].after != text:
                raise _Refused("table_line_two_texts", line=line, first=earlier[0].row)
            self._change(number, place, field, "text", line, field, before, text)

    def _value(self, name: str, value: str) -> Any:
        """The field's value. Raises _Refused for one that it cannot have."""
        text = value.strip()
        if name == "locked":
            return _flag(text)
        if name == "gutter":
            if not re.fullmatch(r"\d+(\.0+)?", text) or float(text) > MOST_GUTTER:
                raise _Refused("table_gutter", limit=MOST_GUTTER)
            return int(float(text))
        if name in CHOICES:
            chosen = self._spoken.get(name, {}).get(text.lower(), text.lower())
            if chosen not in CHOICES[name]:
                raise _Refused("table_choice", known=", ".join(CHOICES[name]))
            return chosen
        if name == "scene":
            return self._scene(text)
        if name == "lines":
            ids = [one for one in re.split(r"[\s,;]+", text) if one]
            if unknown := [one for one in ids if one not in self._lines]:
                raise _Refused("table_line_unknown", line=unknown[0])
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
        raise _Refused("table_scene", scenes=len(scenes))

    def twice(self) -> None:
        """A line may stand in one panel only: what would put it into a second one is not taken."""
        while clash := self._clash():
            item, line = clash
            change, _ = self._found.pop(("director", item, "lines"))
            self._problem("table_line_twice", change.row, "lines", change.after, item, line=line)

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

    def result(self) -> Reading:
        ops: dict[str, list[Op]] = defaultdict(list)
        kept = [(key, one) for key, one in self._found.items() if key[1] not in self._removed]
        for (stage, _, _), (_, op) in kept:
            ops[stage].append(op)
        ops["director"] += [RemoveItem(item=item) for item in self._removed]
        return Reading(
            changes=tuple(change for _, (change, _) in kept),
            removed=tuple(self._removed.values()),
            problems=tuple(self._problems),
            ops={stage: tuple(found) for stage, found in ops.items() if found},
        )

    def _change(
        self, row: int, panel: int, column: str, stage: str, item: str, field: str, before: Any, after: Any
    ) -> None:
        change = Change(
            row=row, column=column, stage=stage, panel=panel, before=_shown(before), after=_shown(after)
        )
        self._found[(stage, item, field)] = (change, SetField(item=item, field=field, value=after))

    def _problem(self, rule: str, row: int, column: str, value: str, item: str = "", **values: Any) -> None:
        told = {"row": row, "column": column, "value": value[:80], **values}
        self._problems.append(Finding(rule=rule, severity="warning", item=item, values=told))


def _flag(value: str) -> bool:
    text = value.strip().lower()
    if text not in _YES | _NO:
        raise _Refused("table_flag")
    return text in _YES


def _shown(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return " ".join(cast("list[str]", value))
    return "" if value is None else str(value)
