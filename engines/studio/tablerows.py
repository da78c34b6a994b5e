"""What every table that is read back shares: rows found by id, changes and problems by row and column."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import Any, cast

from engines.kernel.document import Finding, Frozen
from engines.kernel.edits import Op, RemoveItem, SetField
from engines.studio.sheet import Formula


class Change(Frozen):
    """One cell that asks for a change. `row` counts as spreadsheets do: the header is row 1."""

    row: int
    column: str
    stage: str
    panel: int
    """Number of the panel it is seen in, 0 for none."""
    before: str
    after: str


class Reading(Frozen):
    """What a table asks for, and what of it cannot be done. Items it does not mention stay as they are."""

    changes: tuple[Change, ...] = ()
    removed: tuple[int, ...] = ()
    """Numbers of the panels that its `delete` column takes out."""
    problems: tuple[Finding, ...] = ()
    """What is left out, each with row, column and value."""
    warnings: tuple[Finding, ...] = ()
    """What is taken and should be looked at, each with row and column."""
    ops: Mapping[str, tuple[Op, ...]]
    """Stage → edits."""


class Refused(Exception):
    """A value that cannot be; `rule` is the message that says why."""

    def __init__(self, rule: str, **values: Any) -> None:
        super().__init__(rule)
        self.rule = rule
        self.values = values


class TableReader(ABC):
    """Reads rows once, in order. `missing` and `unknown` are what to say of an id; columns that are `unread`
    may hold anything."""

    def __init__(
        self,
        columns: Collection[str],
        items: Collection[str],
        missing: str,
        unknown: str,
        unread: Collection[str] = (),
    ) -> None:
        self._missing, self._unknown = missing, unknown
        self._columns = columns
        self._unread = {"id", *unread}
        self._items = items
        self._rows: dict[str, int] = {}
        self._problems: list[Finding] = []
        self._warnings: list[Finding] = []
        self._found: dict[tuple[str, str, str], tuple[Change, Op]] = {}
        self._removed: dict[str, int] = {}

    @abstractmethod
    def cell(self, number: int, item: str, column: str, row: Mapping[str, str]) -> None:
        """Take one cell of a known column and item. Raises Refused for a value that cannot be."""

    def read(self, rows: Sequence[Mapping[str, str]]) -> None:
        for name in rows[0] if rows else ():
            if name not in self._columns:
                self.problem("table_column_unknown", 1, name, name)
        for number, row in enumerate(rows, start=2):
            self._row(number, row)

    def _row(self, number: int, row: Mapping[str, str]) -> None:
        item = row.get("id", "").strip()
        if not any(value.strip() for value in row.values()):
            return
        if not item:
            self.problem(self._missing, number, "id", "")
        elif item not in self._items:
            self.problem(self._unknown, number, "id", item)
        elif item in self._rows:
            self.problem("table_id_twice", number, "id", item)
        else:
            self._rows[item] = number
            self._cells(number, item, row)

    def _cells(self, number: int, item: str, row: Mapping[str, str]) -> None:
        for column, value in row.items():
            if column not in self._columns or column in self._unread:
                continue
            try:
                if isinstance(value, Formula):
                    raise Refused("table_formula")
                self.cell(number, item, column, row)
            except Refused as refused:
                self.problem(refused.rule, number, column, value, item, **refused.values)

    def change(
        self, row: int, panel: int, column: str, stage: str, item: str, field: str, before: Any, after: Any
    ) -> None:
        change = Change(
            row=row, column=column, stage=stage, panel=panel, before=_shown(before), after=_shown(after)
        )
        self._found[(stage, item, field)] = (change, SetField(item=item, field=field, value=after))

    def problem(self, rule: str, row: int, column: str, value: str, item: str = "", **values: Any) -> None:
        self._problems.append(_finding(rule, row, column, value, item, values))

    def warning(self, rule: str, row: int, column: str, value: str, item: str = "", **values: Any) -> None:
        self._warnings.append(_finding(rule, row, column, value, item, values))

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
            warnings=tuple(self._warnings),
            ops={stage: tuple(found) for stage, found in ops.items() if found},
        )


def _finding(rule: str, row: int, column: str, value: str, item: str, values: Mapping[str, Any]) -> Finding:
    told = {"row": row, "column": column, "value": value[:80], **values}
    return Finding(rule=rule, severity="warning", item=item, values=told)


def _shown(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return " ".join(cast("list[str]", value))
    return "" if value is None else str(value)
