"""How the tables came to be, step by step. A step that has been released is never changed.

    migrate(engine) -> tuple[str, ...]              names of the steps it applied just now
    apply(connection) -> tuple[str, ...]            the same within a transaction
    missing(engine) -> list[Step]                   those it has not seen yet

Each step runs once, in one transaction with the record that it ran. Two processes starting at the
same time take turns. A database with a step that this program does not know is left alone.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import TypeAlias

from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError

from engines.kernel.errors import StorageFailed

Step: TypeAlias = Callable[[Connection], None]
# Any number of our own: it names the lock that PostgreSQL processes take before they look.
_ADVISORY_LOCK = 7_860_001


def m001_initial(connection: Connection) -> None:
    """Workspaces, projects, episodes, revisions, jobs, ledger, claims on pictures."""
    for statement in (*_LIBRARY, *_REVISIONS, *_WORK):
        connection.execute(text(statement))


def m002_confirmed_number(connection: Connection) -> None:
    """Which revision of a stage was confirmed last, so that a change since can be told."""
    connection.execute(text("ALTER TABLE heads ADD COLUMN confirmed_number BIGINT"))


def m003_job_list(connection: Connection) -> None:
    """When a job last told of anything, so that a still one is found; and whether it is put away."""
    connection.execute(text("ALTER TABLE jobs ADD COLUMN touched DOUBLE PRECISION"))
    connection.execute(text("ALTER TABLE jobs ADD COLUMN put_away BOOLEAN NOT NULL DEFAULT FALSE"))


def m004_keys_awaited(connection: Connection) -> None:
    """Which process holds a visitor's key (never the key), and what a job that stands still waits for."""
    connection.execute(text("ALTER TABLE workspaces ADD COLUMN key_holder TEXT NOT NULL DEFAULT ''"))
    connection.execute(text("ALTER TABLE jobs ADD COLUMN waits TEXT NOT NULL DEFAULT ''"))


def m005_caps(connection: Connection) -> None:
    """What a workspace may spend in one run, and in all; no limit in all where there is none."""
    connection.execute(
        text("ALTER TABLE workspaces ADD COLUMN run_cap_usd DOUBLE PRECISION NOT NULL DEFAULT 1")
    )
    connection.execute(text("ALTER TABLE workspaces ADD COLUMN cap_usd DOUBLE PRECISION"))


def m006_beside(connection: Connection) -> None:
    """Jobs for one item of an episode, which do not hold up its run: one at a time for each item."""
    connection.execute(text("ALTER TABLE jobs ADD COLUMN beside TEXT"))
    connection.execute(text("ALTER TABLE jobs ADD COLUMN item TEXT NOT NULL DEFAULT ''"))
    connection.execute(text("CREATE UNIQUE INDEX jobs_beside ON jobs (workspace, beside, item, active)"))


STEPS: tuple[Step, ...] = (
    m001_initial,
    m002_confirmed_number,
    m003_job_list,
    m004_keys_awaited,
    m005_caps,
    m006_beside,
)

# TEXT, BIGINT, DOUBLE PRECISION and BOOLEAN mean the same in SQLite and PostgreSQL.
_LIBRARY: Sequence[str] = (
    """CREATE TABLE workspaces (
        id TEXT PRIMARY KEY,
        created DOUBLE PRECISION NOT NULL,
        note TEXT NOT NULL)""",
    """CREATE TABLE projects (
        id TEXT PRIMARY KEY,
        workspace TEXT NOT NULL REFERENCES workspaces (id),
        title TEXT NOT NULL,
        genre TEXT NOT NULL,
        status TEXT NOT NULL,
        target_episodes BIGINT NOT NULL CHECK (target_episodes >= 0),
        languages TEXT NOT NULL,
        settings TEXT NOT NULL,
        "cast" TEXT NOT NULL,
        story_so_far TEXT NOT NULL,
        created DOUBLE PRECISION NOT NULL,
        updated DOUBLE PRECISION NOT NULL,
        removed DOUBLE PRECISION NOT NULL)""",
    "CREATE INDEX projects_of_workspace ON projects (workspace, updated)",
    # `removed` is 0 while the episode is there, so its number is free again once it is gone.
    """CREATE TABLE episodes (
        id TEXT PRIMARY KEY,
        workspace TEXT NOT NULL REFERENCES workspaces (id),
        project TEXT NOT NULL REFERENCES projects (id),
        number BIGINT NOT NULL CHECK (number >= 0),
        title TEXT NOT NULL,
        status TEXT NOT NULL,
        created DOUBLE PRECISION NOT NULL,
        updated DOUBLE PRECISION NOT NULL,
        removed DOUBLE PRECISION NOT NULL,
        UNIQUE (project, number, removed))""",
    """CREATE TABLE stage_settings (
        episode TEXT NOT NULL REFERENCES episodes (id),
        stage TEXT NOT NULL,
        workspace TEXT NOT NULL REFERENCES workspaces (id),
        options TEXT NOT NULL,
        prompt TEXT NOT NULL,
        note TEXT NOT NULL,
        updated DOUBLE PRECISION NOT NULL,
        PRIMARY KEY (episode, stage))""",
    """CREATE TABLE asset_claims (
        workspace TEXT NOT NULL REFERENCES workspaces (id),
        sha256 TEXT NOT NULL,
        width BIGINT NOT NULL,
        height BIGINT NOT NULL,
        media_type TEXT NOT NULL,
        created DOUBLE PRECISION NOT NULL,
        PRIMARY KEY (workspace, sha256))""",
)

_REVISIONS: Sequence[str] = (
    "CREATE TABLE documents (sha256 TEXT PRIMARY KEY, json TEXT NOT NULL)",
    """CREATE TABLE revisions (
        id TEXT PRIMARY KEY,
        workspace TEXT NOT NULL REFERENCES workspaces (id),
        episode TEXT NOT NULL REFERENCES episodes (id),
        stage TEXT NOT NULL,
        number BIGINT NOT NULL,
        origin TEXT NOT NULL CHECK (origin IN ('generated', 'edited', 'imported', 'restored')),
        document TEXT NOT NULL REFERENCES documents (sha256),
        overlay TEXT NOT NULL,
        inputs TEXT NOT NULL,
        key TEXT NOT NULL,
        options TEXT NOT NULL,
        provider TEXT NOT NULL,
        model TEXT NOT NULL,
        cost_usd DOUBLE PRECISION NOT NULL,
        started DOUBLE PRECISION,
        seconds DOUBLE PRECISION NOT NULL,
        parent TEXT REFERENCES revisions (id),
        job TEXT,
        created DOUBLE PRECISION NOT NULL,
        UNIQUE (episode, stage, number))""",
    "CREATE INDEX revisions_by_key ON revisions (workspace, key)",
    """CREATE TABLE heads (
        episode TEXT NOT NULL REFERENCES episodes (id),
        stage TEXT NOT NULL,
        workspace TEXT NOT NULL REFERENCES workspaces (id),
        revision TEXT NOT NULL REFERENCES revisions (id),
        confirmed BOOLEAN NOT NULL,
        PRIMARY KEY (episode, stage))""",
)

_WORK: Sequence[str] = (
    # NULLs are distinct in a unique constraint: any number of ended jobs, one running.
    """CREATE TABLE jobs (
        id TEXT PRIMARY KEY,
        workspace TEXT NOT NULL REFERENCES workspaces (id),
        project TEXT REFERENCES projects (id),
        episode TEXT REFERENCES episodes (id),
        kind TEXT NOT NULL,
        plan TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('queued', 'running', 'done', 'failed', 'cancelled')),
        ended TEXT CHECK (ended IN ('done', 'done_with_failures', 'failed', 'cancelled')),
        stage TEXT NOT NULL,
        done BIGINT NOT NULL,
        total BIGINT NOT NULL,
        failure TEXT,
        cancel_requested BOOLEAN NOT NULL,
        executor TEXT NOT NULL,
        created DOUBLE PRECISION NOT NULL,
        started DOUBLE PRECISION,
        finished DOUBLE PRECISION,
        active TEXT CHECK (active = 'run'),
        UNIQUE (workspace, episode, active),
        CHECK (state <> 'failed' OR (failure IS NOT NULL AND length(failure) > 2)),
        CHECK ((active IS NOT NULL) = (state IN ('queued', 'running'))),
        CHECK ((ended IS NULL) = (state IN ('queued', 'running'))))""",
    "CREATE INDEX jobs_of_workspace ON jobs (workspace, created)",
    "CREATE INDEX jobs_by_state ON jobs (state, created)",
    """CREATE TABLE items (
        id TEXT PRIMARY KEY,
        workspace TEXT NOT NULL REFERENCES workspaces (id),
        job TEXT NOT NULL REFERENCES jobs (id),
        stage TEXT NOT NULL,
        key TEXT NOT NULL,
        position BIGINT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('write', 'paint')),
        label TEXT NOT NULL,
        request TEXT NOT NULL,
        provider TEXT NOT NULL,
        model TEXT NOT NULL,
        paid BOOLEAN NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('wanted', 'intent', 'done', 'failed', 'possibly_billed')),
        reused BOOLEAN NOT NULL,
        reserved_usd DOUBLE PRECISION NOT NULL CHECK (reserved_usd >= 0),
        cost_usd DOUBLE PRECISION NOT NULL CHECK (cost_usd >= 0),
        lost_usd DOUBLE PRECISION NOT NULL CHECK (lost_usd >= 0),
        usage TEXT,
        outcome TEXT,
        failure TEXT,
        attempts BIGINT NOT NULL,
        created DOUBLE PRECISION NOT NULL,
        started DOUBLE PRECISION,
        finished DOUBLE PRECISION,
        UNIQUE (job, key),
        CHECK (state <> 'done' OR outcome IS NOT NULL),
        CHECK (state NOT IN ('failed', 'possibly_billed')
            OR (failure IS NOT NULL AND length(failure) > 2)))""",
    "CREATE INDEX items_by_key ON items (workspace, key, state)",
)


def migrate(engine: Engine, steps: Sequence[Step] = STEPS) -> tuple[str, ...]:
    """Bring the database up to date. Raises StorageFailed `database_newer` for a later version's."""
    if not missing(engine, steps):
        return ()
    with engine.begin() as connection:
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql("BEGIN IMMEDIATE")
        return apply(connection, steps)


def apply(connection: Connection, steps: Sequence[Step] = STEPS) -> tuple[str, ...]:
    """`migrate` within the caller's write transaction."""
    if connection.dialect.name != "sqlite":
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _ADVISORY_LOCK})
    connection.execute(
        text(
            "CREATE TABLE IF NOT EXISTS toonverse_migrations"
            " (name TEXT PRIMARY KEY, applied DOUBLE PRECISION NOT NULL)"
        )
    )
    # Looked up again under the lock: the other process may have done the work meanwhile.
    wanted = _missing(_names(connection), steps)
    for step in wanted:
        step(connection)
        connection.execute(
            text("INSERT INTO toonverse_migrations (name, applied) VALUES (:name, :applied)"),
            {"name": step.__name__, "applied": time.time()},
        )
    return tuple(step.__name__ for step in wanted)


def missing(engine: Engine, steps: Sequence[Step] = STEPS) -> list[Step]:
    """Those the database has not seen: all of them where there is no library. Raises as `migrate`."""
    return _missing(_applied(engine), steps)


def _applied(engine: Engine) -> set[str]:
    with engine.connect() as connection:
        try:
            return _names(connection)
        except DBAPIError as error:
            if not _no_such_table(error):
                raise
            return set()


def _no_such_table(error: DBAPIError) -> bool:
    # 42P01 is PostgreSQL's undefined_table; SQLite has only the sentence.
    return getattr(error.orig, "sqlstate", "") == "42P01" or "no such table" in str(error.orig)


def _names(connection: Connection) -> set[str]:
    return set(connection.execute(text("SELECT name FROM toonverse_migrations")).scalars())


def _missing(known: set[str], steps: Sequence[Step]) -> list[Step]:
    unknown = sorted(known - {step.__name__ for step in steps})
    if unknown:
        raise StorageFailed("database_newer", cause=f"unknown steps: {', '.join(unknown)}", step=unknown[-1])
    return [step for step in steps if step.__name__ not in known]
