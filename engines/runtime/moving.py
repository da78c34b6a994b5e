"""Copies a library from one database into an empty one and compares every row.

    counted(old) -> dict[str, int]                          table → rows
    refuse_used(new)                                        Conflict unless there is no row in it
    pictures(old) -> list[AssetRef]                         all that any workspace may see
    copy_rows(old, new, told) -> tuple[Copied, ...]         Conflict, StorageFailed
    copy_pictures(refs, source, target, told)               StorageFailed

`old` and `new` are transactions. Rows are copied as they are stored, JSON as its text. No table of
ours has a number that the database counts up, so there is no sequence to be set on.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TypeAlias

from sqlalchemy import Connection, MetaData, RowMapping, Table, func, select, text
from sqlalchemy.exc import DataError, IntegrityError

from engines.kernel.document import AssetRef
from engines.kernel.errors import Conflict, StorageFailed
from engines.runtime.assets import AssetStore
from engines.runtime.migrations import apply
from engines.runtime.tables import asset_claims, metadata

PAGE = 500
"""Rows in memory at a time; a long document has some 100 kB."""
PICTURES_AT_ONCE = 8
"""A bucket takes some 50 ms to answer and does not mind being asked for several at a time."""
PICTURES_TOLD = 100
_LISTED = 5
_DIGESTS = 1 << 256

Told: TypeAlias = Callable[[str, int, int], None]
"""Called as the work goes on: what is copied, how much of it is done, how much there is."""


@dataclass(frozen=True)
class Copied:
    """A table: rows taken, rows read back from the copy, and whether these say the same."""

    table: str
    rows: int
    moved: int = 0
    same: bool = False


class _Tally:
    """Rows and the sum of their digests, which does not depend on their order."""

    def __init__(self) -> None:
        self.rows = 0
        self.digest = 0

    def add(self, page: Sequence[RowMapping]) -> None:
        for row in page:
            self.rows += 1
            digest = hashlib.sha256(repr(tuple(row.values())).encode()).digest()
            self.digest = (self.digest + int.from_bytes(digest, "big")) % _DIGESTS


def counted(connection: Connection) -> dict[str, int]:
    """Table → rows, for the tables of a library that are there; those others point at come first."""
    return {table.name: _count(connection, table) for table in _tables(connection)}


def refuse_used(connection: Connection) -> None:
    """Raises Conflict `move_target_used` for a database that holds a row of ours."""
    if used := [f"{name} ({rows})" for name, rows in counted(connection).items() if rows]:
        raise Conflict("move_target_used", tables=", ".join(used))


def copy_rows(old: Connection, new: Connection, told: Told) -> tuple[Copied, ...]:
    """Make the tables in `new` and fill them. Nothing is committed.

    Raises Conflict `move_target_used` where `new` has rows already, StorageFailed.
    """
    apply(new)
    refuse_used(new)
    if new.dialect.name == "sqlite":
        # PostgreSQL gives rows in no order, and revisions point at each other.
        new.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
    return tuple(_copy(old, new, table, told) for table in _tables(old))


def pictures(connection: Connection) -> list[AssetRef]:
    """Every picture that a workspace may see, once."""
    found = asset_claims.c
    query = select(found.sha256, found.width, found.height, found.media_type).distinct()
    return [AssetRef.model_validate(dict(row)) for row in connection.execute(query).mappings()]


def copy_pictures(refs: Sequence[AssetRef], source: AssetStore, target: AssetStore, told: Told) -> None:
    """Copy what is not at `target` yet, and read each picture back.

    Raises StorageFailed `move_pictures_lost` for those that `source` cannot give, once all others are
    copied, and for trouble with `target` at once.
    """

    def copy(ref: AssetRef) -> str:
        try:
            target.read(ref)
            return ""
        except StorageFailed:
            pass
        try:
            data = source.read(ref)
        except StorageFailed as error:
            return f"{ref.sha256[:12]} ({error.code})"
        target.put(data, ref.media_type)
        target.read(ref)
        return ""

    lost: list[str] = []
    with ThreadPoolExecutor(PICTURES_AT_ONCE) as pool:
        for done, problem in enumerate(pool.map(copy, refs), 1):
            lost += [problem] if problem else []
            if done % PICTURES_TOLD == 0 or done == len(refs):
                told("pictures", done, len(refs))
    if lost:
        listed = ", ".join(lost[:_LISTED])
        raise StorageFailed(
            "move_pictures_lost", count=len(lost), total=len(refs), listed=listed, place=source.place
        )


def _tables(connection: Connection) -> list[Table]:
    """As they are in the database: without our types, which would read and write JSON anew."""
    found = MetaData()
    found.reflect(connection, only=lambda name, _: name in metadata.tables)
    return found.sorted_tables


def _count(connection: Connection, table: Table) -> int:
    return connection.execute(select(func.count()).select_from(table)).scalar_one()


def _copy(old: Connection, new: Connection, table: Table, told: Told) -> Copied:
    total, taken, found = _count(old, table), _Tally(), _Tally()
    for page in _pages(old, table):
        taken.add(page)
        try:
            new.execute(table.insert(), [dict(row) for row in page])
        except (DataError, IntegrityError) as error:
            raise StorageFailed("move_unfit", item=table.name, cause=str(error.orig)) from error
        told(table.name, taken.rows, total)
    for page in _pages(new, table):
        found.add(page)
    return Copied(table.name, taken.rows, found.rows, taken.digest == found.digest)


def _pages(connection: Connection, table: Table) -> Iterator[Sequence[RowMapping]]:
    query = select(table).execution_options(yield_per=PAGE)
    if connection.dialect.name == "sqlite":
        # As they were written: a revision comes after the one it was made from.
        query = query.order_by(text("rowid"))
    return connection.execute(query).mappings().partitions()
