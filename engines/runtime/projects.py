"""Projects (작품).

create(at, workspace, *, title, genre, target_episodes, languages, settings, cast, …) -> ProjectRow
get(at, workspace, project) -> ProjectRow                       NotFound
listed(at, workspace, limit=200) -> list[ProjectRow]            last changed first
update(at, workspace, project, **changes) -> ProjectRow         only the fields given
update_settings(at, workspace, project, changes) -> ProjectRow  merges by key; None takes a key away
remove(at, workspace, project)                                  hides it; nothing paid is deleted
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypedDict, Unpack

from sqlalchemy import Connection, RowMapping, select
from sqlalchemy import update as sql_update

from engines.kernel.document import Json
from engines.kernel.errors import NotFound
from engines.runtime import workspaces
from engines.runtime.database import At, new_id, now, reading, writing
from engines.runtime.tables import projects


@dataclass(frozen=True)
class ProjectRow:
    """`title` and `story_so_far` are text or maps by language; `cast` is a list in JSON."""

    id: str
    workspace: str
    title: Json
    genre: str
    status: str
    target_episodes: int
    languages: tuple[str, ...]
    settings: Mapping[str, Json]
    cast: Json
    story_so_far: Json
    created: float
    updated: float


class ProjectChanges(TypedDict, total=False):
    """What may be changed about a project."""

    title: Json
    genre: str
    status: str
    target_episodes: int
    languages: Sequence[str]
    settings: Mapping[str, Json]
    cast: Json
    story_so_far: Json


def _row(row: RowMapping) -> ProjectRow:
    values: dict[str, Any] = {name: value for name, value in row.items() if name != "removed"}
    values["languages"] = tuple(values["languages"])
    return ProjectRow(**values)


def create(at: At, workspace: str, **fields: Unpack[ProjectChanges]) -> ProjectRow:
    """A new project. Raises NotFound when there is no such workspace."""
    moment = now()
    values: dict[str, Any] = {
        "title": "",
        "genre": "",
        "status": "draft",
        "target_episodes": 1,
        "languages": ["ko"],
        "settings": {},
        "cast": [],
        "story_so_far": "",
        **fields,
        "id": new_id("prj"),
        "workspace": workspace,
        "created": moment,
        "updated": moment,
        "removed": 0.0,
    }
    with writing(at) as connection:
        workspaces.get(connection, workspace)
        connection.execute(projects.insert().values(**_stored(values)))
        return get(connection, workspace, values["id"])


def get(at: At, workspace: str, project: str) -> ProjectRow:
    """Raises NotFound `project_not_found`, also for somebody else's."""
    with reading(at) as connection:
        row = connection.execute(select(projects).where(*_mine(workspace, project))).mappings().first()
    if row is None:
        raise NotFound("project_not_found", item=project)
    return _row(row)


def listed(at: At, workspace: str, limit: int = 200) -> list[ProjectRow]:
    """The workspace's projects, the last changed first."""
    query = (
        select(projects)
        .where(projects.c.workspace == workspace, projects.c.removed == 0)
        .order_by(projects.c.updated.desc(), projects.c.id)
        .limit(limit)
    )
    with reading(at) as connection:
        return [_row(row) for row in connection.execute(query).mappings()]


def update(at: At, workspace: str, project: str, **changes: Unpack[ProjectChanges]) -> ProjectRow:
    """Change the given fields. Raises NotFound."""
    with writing(at) as connection:
        return _change(connection, workspace, project, dict(changes))


def update_settings(at: At, workspace: str, project: str, changes: Mapping[str, Json]) -> ProjectRow:
    """Merge into the settings key by key, so that two tabs do not undo each other. None removes."""
    with writing(at) as connection:
        touch(connection, workspace, project)
        merged = {**get(connection, workspace, project).settings, **changes}
        kept = {name: value for name, value in merged.items() if value is not None}
        return _change(connection, workspace, project, {"settings": kept})


def remove(at: At, workspace: str, project: str) -> None:
    """Take the project out of sight. Its revisions, pictures and what was paid stay stored."""
    with writing(at) as connection:
        _change(connection, workspace, project, {"removed": now()})


def touch(at: At, workspace: str, project: str) -> None:
    """Mark it as changed now; in a transaction this also holds off other writers of the project."""
    with writing(at) as connection:
        done = connection.execute(
            sql_update(projects).where(*_mine(workspace, project)).values(updated=now())
        )
        if not done.rowcount:
            raise NotFound("project_not_found", item=project)


def _change(connection: Connection, workspace: str, project: str, values: dict[str, Any]) -> ProjectRow:
    before = get(connection, workspace, project)
    connection.execute(
        sql_update(projects)
        .where(*_mine(workspace, project))
        .values(**_stored(values), updated=max(now(), before.updated))
    )
    return before if "removed" in values else get(connection, workspace, project)


def _mine(workspace: str, project: str) -> tuple[Any, ...]:
    return (projects.c.id == project, projects.c.workspace == workspace, projects.c.removed == 0)


def _stored(values: Mapping[str, Any]) -> dict[str, Any]:
    """Tuples and mappings as the JSON column wants them."""
    stored = dict(values)
    if "languages" in stored:
        stored["languages"] = list(stored["languages"])
    if "settings" in stored:
        stored["settings"] = dict(stored["settings"])
    return stored
