"""Rows that come from another library as they are: revisions with their numbers and times.

bring(at, workspace, row, body)                         a revision of an episode, with its document
lead(at, workspace, row, confirmed, confirmed_number)   makes a revision the head of its stage

Both only ever add: an id or a number that is there already is an error, and nothing is written over.
"""

from __future__ import annotations

from engines.kernel.document import Json, fingerprint
from engines.kernel.errors import Conflict, InvalidInput
from engines.runtime import episodes, revisions
from engines.runtime.database import At, insert_new, writing
from engines.runtime.revisions import RevisionRow
from engines.runtime.tables import documents, heads, json_text
from engines.runtime.tables import revisions as table


def bring(at: At, workspace: str, row: RevisionRow, body: Json) -> None:
    """Store `row` and the generated part it names.

    Raises NotFound for the episode, InvalidInput for a body that is not the one named, Conflict for a
    number that is taken.
    """
    if fingerprint(body) != row.document:
        raise InvalidInput("document_digest", item=row.id)
    with writing(at) as connection:
        episodes.lock(connection, workspace, row.episode)
        insert_new(connection, documents, {"sha256": row.document, "json": json_text(body)})
        if not insert_new(connection, table, {**vars(row), "workspace": workspace}):
            raise Conflict("revision_taken", item=row.id, stage=row.stage, number=row.number)


def lead(at: At, workspace: str, row: RevisionRow, confirmed: bool, confirmed_number: int | None) -> None:
    """Make `row` the head of a stage that has none yet. Raises NotFound, Conflict."""
    with writing(at) as connection:
        found = revisions.get(connection, workspace, row.id)
        values = {
            "episode": found.episode,
            "stage": found.stage,
            "workspace": workspace,
            "revision": found.id,
            "confirmed": confirmed,
            "confirmed_number": confirmed_number,
        }
        if not insert_new(connection, heads, values):
            raise Conflict("head_moved", stage=found.stage, item=found.episode, expected=None, head="")
