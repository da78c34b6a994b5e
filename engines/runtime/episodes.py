"""Episodes (회차) and the settings of their stages.

create(at, workspace, project, *, number=None, title="", status="draft") -> EpisodeRow
get(at, workspace, episode) -> EpisodeRow                       NotFound
listed(at, workspace, project) -> list[EpisodeRow]              by number
by_project(at, workspace) -> dict[str, list[EpisodeRow]]        those of all projects, each by number
update(at, workspace, episode, **changes) -> EpisodeRow         title, status, number
remove(at, workspace, episode)                                  hides it; its number is free again
settings(at, workspace, episode) -> dict[str, StageSettings]    stage → settings; only those ever set
set_settings(at, workspace, episode, stage, *, options=…, prompt=…, note=…) -> StageSettings
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypedDict, Unpack

from sqlalchemy import Connection, RowMapping, func, select
from sqlalchemy import update as sql_update

from engines.kernel.document import Json
from engines.kernel.errors import Conflict, NotFound
from engines.runtime import projects
from engines.runtime.database import At, insert_new, new_id, now, reading, writing
from engines.runtime.tables import episodes, stage_settings
from engines.runtime.tables import projects as project_table


@dataclass(frozen=True)
class EpisodeRow:
    """`title` is text or a map by language."""

    id: str
    workspace: str
    project: str
    number: int
    title: Json
    status: str
    created: float
    updated: float


@dataclass(frozen=True)
class StageSettings:
    """`prompt` is "" while the preset's own is used; `note` is Markdown."""

    options: Mapping[str, Json] = field(default_factory=dict[str, Json])
    prompt: str = ""
    note: str = ""


class EpisodeChanges(TypedDict, total=False):
    """What may be changed about an episode."""

    title: Json
    status: str
    number: int


class SettingChanges(TypedDict, total=False):
    """What may be changed about a stage's settings."""

    options: Mapping[str, Json]
    prompt: str
    note: str


def _row(row: RowMapping) -> EpisodeRow:
    return EpisodeRow(**{name: value for name, value in row.items() if name != "removed"})


def create(
    at: At,
    workspace: str,
    project: str,
    *,
    number: int | None = None,
    title: Json = "",
    status: str = "draft",
) -> EpisodeRow:
    """A new episode; without `number` it gets the next one.

    Raises NotFound for the project, Conflict `episode_number_taken`.
    """
    moment = now()
    values: dict[str, Any] = {
        "id": new_id("ep"),
        "workspace": workspace,
        "project": project,
        "title": title,
        "status": status,
        "created": moment,
        "updated": moment,
        "removed": 0.0,
    }
    with writing(at) as connection:
        # Touching the project first makes two creators take turns, so both get a number.
        projects.touch(connection, workspace, project)
        values["number"] = _next_number(connection, project) if number is None else number
        if not insert_new(connection, episodes, values):
            raise Conflict("episode_number_taken", number=values["number"])
        return get(connection, workspace, values["id"])


def get(at: At, workspace: str, episode: str) -> EpisodeRow:
    """Raises NotFound `episode_not_found`, also for somebody else's and for a removed project's."""
    query = (
        select(episodes)
        .join(project_table, project_table.c.id == episodes.c.project)
        .where(*_mine(workspace, episode), project_table.c.removed == 0)
    )
    with reading(at) as connection:
        row = connection.execute(query).mappings().first()
    if row is None:
        raise NotFound("episode_not_found", item=episode)
    return _row(row)


def listed(at: At, workspace: str, project: str) -> list[EpisodeRow]:
    """The project's episodes by number. Raises NotFound for the project."""
    found = episodes.c
    query = (
        select(episodes)
        .where(found.project == project, found.workspace == workspace, found.removed == 0)
        .order_by(found.number)
    )
    with reading(at) as connection:
        projects.get(connection, workspace, project)
        return [_row(row) for row in connection.execute(query).mappings()]


def by_project(at: At, workspace: str) -> dict[str, list[EpisodeRow]]:
    """Project → its episodes by number, for all that have any: one question, however many there are."""
    query = select(episodes).where(episodes.c.workspace == workspace, episodes.c.removed == 0)
    found: dict[str, list[EpisodeRow]] = {}
    with reading(at) as connection:
        for row in connection.execute(query.order_by(episodes.c.number)).mappings():
            found.setdefault(row["project"], []).append(_row(row))
    return found


def update(at: At, workspace: str, episode: str, **changes: Unpack[EpisodeChanges]) -> EpisodeRow:
    """Change the given fields. Raises NotFound, Conflict `episode_number_taken`."""
    with writing(at) as connection:
        before = get(connection, workspace, episode)
        projects.touch(connection, workspace, before.project)
        number = changes.get("number", before.number)
        if number != before.number and _taken(connection, before.project, number):
            raise Conflict("episode_number_taken", number=number)
        values: dict[str, Any] = {**changes, "updated": now()}
        connection.execute(sql_update(episodes).where(*_mine(workspace, episode)).values(**values))
        return get(connection, workspace, episode)


def remove(at: At, workspace: str, episode: str) -> None:
    """Take the episode out of sight. Its revisions, pictures and what was paid stay stored."""
    with writing(at) as connection:
        projects.touch(connection, workspace, get(connection, workspace, episode).project)
        connection.execute(sql_update(episodes).where(*_mine(workspace, episode)).values(removed=now()))


def lock(connection: Connection, workspace: str, episode: str) -> EpisodeRow:
    """Mark it as changed now and hold off its other writers until this transaction ends."""
    connection.execute(sql_update(episodes).where(*_mine(workspace, episode)).values(updated=now()))
    return get(connection, workspace, episode)


def settings(at: At, workspace: str, episode: str) -> dict[str, StageSettings]:
    """Stage → its settings, for the stages that have any. Raises NotFound."""
    found = stage_settings.c
    query = select(found.stage, found.options, found.prompt, found.note).where(
        found.episode == episode, found.workspace == workspace
    )
    with reading(at) as connection:
        get(connection, workspace, episode)
        return {
            row.stage: StageSettings(options=row.options, prompt=row.prompt, note=row.note)
            for row in connection.execute(query)
        }


def set_settings(
    at: At, workspace: str, episode: str, stage: str, **changes: Unpack[SettingChanges]
) -> StageSettings:
    """Change the given settings of one stage; the others stay. Raises NotFound."""
    found = stage_settings.c
    key = {"episode": episode, "stage": stage, "workspace": workspace}
    values: dict[str, Any] = {**changes, "updated": now()}
    if "options" in changes:
        values["options"] = dict(changes["options"])
    with writing(at) as connection:
        lock(connection, workspace, episode)
        empty = StageSettings()
        insert_new(connection, stage_settings, {**key, **vars(empty), "updated": now()})
        connection.execute(
            sql_update(stage_settings)
            .where(found.episode == episode, found.stage == stage, found.workspace == workspace)
            .values(**values)
        )
        return settings(connection, workspace, episode)[stage]


def _next_number(connection: Connection, project: str) -> int:
    query = select(func.max(episodes.c.number)).where(*_in(project))
    return (connection.execute(query).scalar() or 0) + 1


def _taken(connection: Connection, project: str, number: int) -> bool:
    query = select(episodes.c.id).where(*_in(project), episodes.c.number == number)
    return connection.execute(query).first() is not None


def _in(project: str) -> tuple[Any, ...]:
    return (episodes.c.project == project, episodes.c.removed == 0)


def _mine(workspace: str, episode: str) -> tuple[Any, ...]:
    return (episodes.c.id == episode, episodes.c.workspace == workspace, episodes.c.removed == 0)
