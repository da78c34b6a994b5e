"""What people did in an episode, in the order they did it, without the documents.

edits(at, workspace, episode, *, limit=200) -> list[EditRow]      oldest first
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Text, or_, select, type_coerce

from engines.kernel.document import Json
from engines.runtime import episodes
from engines.runtime.database import At, reading
from engines.runtime.tables import revisions


@dataclass(frozen=True)
class EditRow:
    """One revision a person made. `step` says which earlier one it takes back or does again, if any."""

    id: str
    stage: str
    number: int
    parent: str
    step: Mapping[str, Json]


def edits(at: At, workspace: str, episode: str, *, limit: int = 200) -> list[EditRow]:
    """The last `limit` revisions people made of what was there, oldest first, and runs' that are steps.

    Raises NotFound.
    """
    found = revisions.c
    query = (
        select(found.id, found.stage, found.number, found.parent, found.options)
        .where(found.episode == episode, found.workspace == workspace)
        .where(or_(found.origin != "generated", type_coerce(found.options, Text).like('%"step":{%')))
        .where(found.parent.is_not(None))
        .order_by(found.created.desc(), found.number.desc())
        .limit(limit)
    )
    with reading(at) as connection:
        episodes.get(connection, workspace, episode)
        rows = connection.execute(query).all()
    return [EditRow(*row[:4], step=row[4].get("step") or {}) for row in reversed(rows)]
