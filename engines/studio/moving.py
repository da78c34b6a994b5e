"""Moves a home to another kind of database: SQLite to PostgreSQL, or back.

    look(settings, to) -> Moved                     what there is to move; nothing is written
    move(settings, to, assets, told) -> Moved       all of it, or an error and no row

The home is only read, and nobody may work on it meanwhile. A job that has not ended also lives in
DBOS's tables, which stay behind, so there must be none. Pictures go before the rows: a picture too
many at the new place harms nobody, a row without its picture does.
"""

from __future__ import annotations

import time
from collections.abc import Generator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import Any

from engines.kernel.document import Finding
from engines.kernel.errors import Conflict, InvalidInput, NotFound, StorageFailed, ToonverseError
from engines.runtime import jobrows, moving
from engines.runtime.assets import AssetStore, shown_place
from engines.runtime.database import Database
from engines.runtime.executors import locks_of
from engines.runtime.migrations import STEPS, missing
from engines.runtime.moving import Copied, Told
from engines.runtime.settings import Settings
from engines.runtime.storage_errors import database_errors

_LISTED = 5


@dataclass(frozen=True)
class Moved:
    """What was moved, or (not `written`) would be. Addresses are without their passwords."""

    source: str
    target: str
    tables: tuple[Copied, ...]
    pictures: int
    pictures_at: str
    """Where the pictures lie afterwards."""
    pictures_copied: bool = False
    written: bool = False
    seconds: float = 0.0

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What to say of it, and what to do next."""
        values: dict[str, Any] = {
            "rows": sum(one.rows for one in self.tables),
            "target": self.target,
            "count": self.pictures,
            "place": self.pictures_at,
        }
        where = "move_pictures_copied" if self.pictures_copied else "move_pictures_stay"
        rules = ("move_done", where) if self.written else ("move_look",)
        return tuple(Finding(rule=rule, severity="note", values=values) for rule in rules)


def look(settings: Settings, to: str) -> Moved:
    """What there is to move. Refuses what `move` refuses, but does not look at the pictures' files."""
    with _homes(settings, to) as (source, target), source.reading() as old:
        return Moved(
            source=source.place,
            target=target.place,
            tables=tuple(Copied(name, rows) for name, rows in moving.counted(old).items()),
            pictures=len(moving.pictures(old)),
            pictures_at=shown_place(settings.assets_url),
        )


def move(settings: Settings, to: str, assets: str, told: Told) -> Moved:
    """Copy the library to the database `to` and, if `assets` names a place, its pictures there.

    Raises InvalidInput for an address, Conflict for a home in use or a target that holds something,
    StorageFailed for what cannot be read, written or is not the same afterwards. Then no row is written.
    """
    started = time.monotonic()
    with _homes(settings, to) as (source, target), source.reading() as old:
        pictures = moving.pictures(old)
        place = shown_place(settings.assets_url)
        if assets:
            store = _store(assets)
            place = store.place
            moving.copy_pictures(pictures, AssetStore(settings.assets_url), store, told)
        target.make()
        with target.transaction() as new:
            tables = moving.copy_rows(old, new, told)
            _refuse_differing(tables)
            # One that began meanwhile may have written what we no longer saw.
            _refuse_busy(source)
        seconds = time.monotonic() - started
        return Moved(source.place, target.place, tables, len(pictures), place, bool(assets), True, seconds)


@contextmanager
def _homes(settings: Settings, to: str) -> Generator[tuple[Database, Database]]:
    """The home's database and the one to move to, both fit for a move; closed at the end."""
    with _told_as("--to"):
        target = Database.connect(to)
    with closing(target), closing(Database.connect(settings.database_url)) as source:
        if source.is_sqlite == target.is_sqlite:
            raise InvalidInput("move_same_kind", source=source.place, target=target.place)
        _refuse_other_version(source)
        _refuse_busy(source)
        if target.is_there:
            # Looked at again under its lock; but nobody should wait for pictures to hear of it.
            with target.reading() as new:
                moving.refuse_used(new)
        yield source, target


def _refuse_other_version(source: Database) -> None:
    with database_errors(source.place):
        steps = missing(source.engine) if source.is_there else STEPS
    if len(steps) == len(STEPS):
        raise NotFound("move_nothing", place=source.place)
    if steps:
        raise Conflict("move_older", place=source.place, step=steps[0].__name__)


def _refuse_busy(source: Database) -> None:
    with database_errors(source.place):
        others = locks_of(source).others()
    if others:
        raise Conflict("move_in_use", count=others, place=source.place)
    # One that waits for its key has nothing in the queue, and waits on in the new place.
    if jobs := [job for job in jobrows.unended(source) if not job.waits]:
        listed = ", ".join(f"{job.id} ({job.state})" for job in jobs[:_LISTED])
        raise Conflict("move_jobs", count=len(jobs), listed=listed)


def _refuse_differing(tables: tuple[Copied, ...]) -> None:
    if differing := [f"{one.table} ({one.rows} → {one.moved})" for one in tables if not one.same]:
        raise StorageFailed("move_differs", tables=", ".join(differing))


def _store(place: str) -> AssetStore:
    with _told_as("--assets"):
        try:
            store = AssetStore(place)
            store.check()
        except ToonverseError:
            raise
        except Exception as error:
            # Each kind of bucket has errors of its own.
            cause = f"{type(error).__name__}: {error}"
            raise InvalidInput("setting_assets_url", name="--assets", cause=cause) from error
        return store


@contextmanager
def _told_as(option: str) -> Generator[None]:
    """An address that is none is told by the option it was given as, not by the setting."""
    try:
        yield
    except InvalidInput as error:
        raise InvalidInput(error.code, name=option, cause=error.cause) from error
