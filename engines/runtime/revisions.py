"""Revisions: every output a stage ever had, never changed once written.

advance(at, workspace, episode, new, *, expected_head) -> RevisionRow   Conflict `head_moved`
add(at, workspace, episode, new) -> RevisionRow                 stored beside the head, not as it
get(at, workspace, revision) -> RevisionRow                     NotFound
document(at, workspace, revision) -> Json                       the generated part, checked
heads(at, workspace, episode) -> dict[str, Head]                stage → where it stands
head(at, workspace, episode, stage) -> Head | None              heads_at: of every episode
history(at, workspace, episode, stage, *, limit=50, before=None) -> list[RevisionRow]  newest first
with_key(at, workspace, episode, stage, key) -> RevisionRow | None      newest of this cache key
confirm(at, workspace, episode, stage, revision, confirmed=True) -> Head    Conflict `head_moved`
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from sqlalchemy import Connection, RowMapping, func, select
from sqlalchemy import update as sql_update

from engines.kernel.document import Json, canonical_json, fingerprint
from engines.kernel.errors import Conflict, NotFound, StorageFailed
from engines.runtime import episodes
from engines.runtime.database import At, insert_new, new_id, now, reading, writing
from engines.runtime.tables import documents, json_text, revisions
from engines.runtime.tables import heads as heads_table

Origin = Literal["generated", "edited", "imported", "restored"]


@dataclass(frozen=True)
class NewRevision:
    """What a revision is made of. `document` is the generated part as JSON, `overlay` the edits.

    An edit leaves the generated part alone: name the revision it comes from in `document_of`
    instead of giving `document` again.
    """

    stage: str
    origin: Origin
    document: Json = None
    document_of: str = ""
    overlay: Json = field(default_factory=dict[str, Json])
    inputs: Mapping[str, Json] = field(default_factory=dict[str, Json])
    """Input → group → item id → fingerprint of the values used; decides staleness."""
    key: str = ""
    options: Mapping[str, Json] = field(default_factory=dict[str, Json])
    provider: str = ""
    model: str = ""
    cost_usd: float = 0.0
    started: float | None = None
    seconds: float = 0.0
    parent: str | None = None
    """The revision it was made from; the head it replaces when not given."""
    job: str | None = None


@dataclass(frozen=True)
class RevisionRow:
    """`number` counts within the episode and stage; `document` is the sha256 of the generated part."""

    id: str
    workspace: str
    episode: str
    stage: str
    number: int
    origin: Origin
    document: str
    overlay: Json
    inputs: Mapping[str, Json]
    key: str
    options: Mapping[str, Json]
    provider: str
    model: str
    cost_usd: float
    started: float | None
    seconds: float
    parent: str | None
    job: str | None
    created: float


@dataclass(frozen=True)
class Head:
    """Where a stage stands. `confirmed_number` is the revision that was confirmed last, None if none."""

    revision: RevisionRow
    confirmed: bool
    confirmed_number: int | None = None


def advance(
    at: At, workspace: str, episode: str, new: NewRevision, *, expected_head: str | None
) -> RevisionRow:
    """Store a revision and make it the head, if the head is still `expected_head` (None: there is none).

    Raises Conflict `head_moved` and writes nothing when somebody was faster; NotFound.
    """
    with writing(at) as connection:
        # The lock makes the compare and the set one act in PostgreSQL too.
        episodes.lock(connection, workspace, episode)
        standing = head(connection, workspace, episode, new.stage)
        actual = standing.revision.id if standing else None
        if actual != expected_head:
            raise Conflict("head_moved", stage=new.stage, item=episode, head=actual, expected=expected_head)
        row = _insert(connection, workspace, episode, new, new.parent or actual)
        key = {"episode": episode, "stage": new.stage, "workspace": workspace}
        values = {"revision": row.id, "confirmed": False}
        if standing is None:
            connection.execute(heads_table.insert().values(**key, **values))
        else:
            connection.execute(_move(workspace, episode, new.stage).values(**values))
        return row


def add(at: At, workspace: str, episode: str, new: NewRevision) -> RevisionRow:
    """Store a revision without moving the head: work that came too late is kept, not lost."""
    with writing(at) as connection:
        episodes.lock(connection, workspace, episode)
        return _insert(connection, workspace, episode, new, new.parent)


def get(at: At, workspace: str, revision: str) -> RevisionRow:
    """Raises NotFound `revision_not_found`, also for somebody else's."""
    query = select(revisions).where(revisions.c.id == revision, revisions.c.workspace == workspace)
    with reading(at) as connection:
        row = connection.execute(query).mappings().first()
        if row is None:
            raise NotFound("revision_not_found", item=revision)
        episodes.get(connection, workspace, row["episode"])
    return _row(row)


def document(at: At, workspace: str, revision: str) -> Json:
    """The generated part. Raises NotFound, StorageFailed `document_corrupt`."""
    with reading(at) as connection:
        sha256 = get(connection, workspace, revision).document
        text = connection.execute(
            select(documents.c.json).where(documents.c.sha256 == sha256)
        ).scalar_one_or_none()
    try:
        body = json.loads(text or "")
    except ValueError as error:
        raise StorageFailed("document_corrupt", item=revision, cause=str(error)) from error
    # The text is the canonical form itself but where a lone surrogate forbids that.
    if hashlib.sha256((text or "").encode()).hexdigest() != sha256 and fingerprint(body) != sha256:
        raise StorageFailed("document_corrupt", item=revision, cause="its digest does not match")
    return body


def heads(at: At, workspace: str, episode: str) -> dict[str, Head]:
    """Stage → head, for the stages that have one. Raises NotFound."""
    query = _head_query(workspace, episode)
    with reading(at) as connection:
        episodes.get(connection, workspace, episode)
        return {row["stage"]: _head(row) for row in connection.execute(query).mappings()}


def head(at: At, workspace: str, episode: str, stage: str) -> Head | None:
    """The stage's head, None while it has no output. Raises NotFound."""
    query = _head_query(workspace, episode).where(heads_table.c.stage == stage)
    with reading(at) as connection:
        episodes.get(connection, workspace, episode)
        row = connection.execute(query).mappings().first()
    return _head(row) if row is not None else None


def heads_at(at: At, workspace: str, stage: str) -> dict[str, Head]:
    """Episode → the stage's head, for all that have one: one question, however many there are."""
    query = _heads_of(workspace).where(heads_table.c.stage == stage)
    with reading(at) as connection:
        return {row["episode"]: _head(row) for row in connection.execute(query).mappings()}


def history(
    at: At, workspace: str, episode: str, stage: str, *, limit: int = 50, before: int | None = None
) -> list[RevisionRow]:
    """The stage's revisions, newest first, those numbered below `before` if given. Raises NotFound."""
    query = select(revisions).where(*_of(workspace, episode, stage))
    if before is not None:
        query = query.where(revisions.c.number < before)
    query = query.order_by(revisions.c.number.desc()).limit(limit)
    with reading(at) as connection:
        episodes.get(connection, workspace, episode)
        return [_row(row) for row in connection.execute(query).mappings()]


def with_key(at: At, workspace: str, episode: str, stage: str, key: str) -> RevisionRow | None:
    """The newest revision of this episode's stage that was made under the cache key."""
    query = (
        select(revisions)
        .where(*_of(workspace, episode, stage), revisions.c.key == key)
        .order_by(revisions.c.number.desc())
        .limit(1)
    )
    with reading(at) as connection:
        episodes.get(connection, workspace, episode)
        row = connection.execute(query).mappings().first()
    return _row(row) if row is not None else None


def confirm(at: At, workspace: str, episode: str, stage: str, revision: str, confirmed: bool = True) -> Head:
    """Confirm (or unconfirm) what the person looked at. Raises Conflict when the head is another one."""
    with writing(at) as connection:
        episodes.lock(connection, workspace, episode)
        number = get(connection, workspace, revision).number
        changed = connection.execute(
            _move(workspace, episode, stage)
            .where(heads_table.c.revision == revision)
            .values(confirmed=confirmed, confirmed_number=number if confirmed else None)
        )
        standing = head(connection, workspace, episode, stage)
        if not changed.rowcount or standing is None:
            actual = standing.revision.id if standing else None
            raise Conflict("head_moved", stage=stage, item=episode, head=actual, expected=revision)
        return standing


def _insert(
    connection: Connection, workspace: str, episode: str, new: NewRevision, parent: str | None
) -> RevisionRow:
    if parent is not None and get(connection, workspace, parent).episode != episode:
        raise NotFound("revision_not_found", item=parent)
    highest = connection.execute(
        select(func.max(revisions.c.number)).where(*_of(workspace, episode, new.stage))
    ).scalar()
    row = RevisionRow(
        id=new_id("rev"),
        workspace=workspace,
        episode=episode,
        stage=new.stage,
        number=(highest or 0) + 1,
        origin=new.origin,
        document=_body(connection, workspace, new),
        overlay=new.overlay,
        inputs=new.inputs,
        key=new.key,
        options=new.options,
        provider=new.provider,
        model=new.model,
        cost_usd=new.cost_usd,
        started=new.started,
        seconds=new.seconds,
        parent=parent,
        job=new.job,
        created=now(),
    )
    connection.execute(revisions.insert().values(**vars(row)))
    return row


def _body(connection: Connection, workspace: str, new: NewRevision) -> str:
    """The sha256 of the document's body, which is stored once however many revisions share it."""
    if new.document_of:
        return get(connection, workspace, new.document_of).document
    body = canonical_json(new.document)
    sha256 = hashlib.sha256(body).hexdigest()
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        text = json_text(new.document)
    insert_new(connection, documents, {"sha256": sha256, "json": text})
    return sha256


def _head_query(workspace: str, episode: str) -> Any:
    return _heads_of(workspace).where(heads_table.c.episode == episode)


def _heads_of(workspace: str) -> Any:
    found = select(revisions, heads_table.c.confirmed, heads_table.c.confirmed_number)
    return found.join(heads_table, heads_table.c.revision == revisions.c.id).where(
        heads_table.c.workspace == workspace
    )


def _head(row: RowMapping) -> Head:
    values = dict(row)
    confirmed, number = values.pop("confirmed"), values.pop("confirmed_number")
    return Head(RevisionRow(**values), confirmed, number)


def _row(row: RowMapping) -> RevisionRow:
    return RevisionRow(**row)


def _move(workspace: str, episode: str, stage: str) -> Any:
    found = heads_table.c
    return sql_update(heads_table).where(
        found.episode == episode, found.stage == stage, found.workspace == workspace
    )


def _of(workspace: str, episode: str, stage: str) -> tuple[Any, ...]:
    found = revisions.c
    return (found.episode == episode, found.workspace == workspace, found.stage == stage)
