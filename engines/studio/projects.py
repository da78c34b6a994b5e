"""Projects and episodes of one workspace."""

from __future__ import annotations

from typing import Any, cast

from engines import providers
from engines.kernel.document import AssetRef, Json, in_language
from engines.kernel.errors import InvalidInput
from engines.packaging.document import Package
from engines.runtime import episodes, projects, revisions, workspaces
from engines.runtime.database import At
from engines.runtime.episodes import EpisodeRow
from engines.runtime.projects import ProjectRow
from engines.runtime.revisions import Head, NewRevision
from engines.studio.reading import BRIEF
from engines.studio.titles import working_title
from engines.studio.views import EpisodeView, ProjectView
from engines.studio.workshop import Workshop
from engines.text.brief import check_brief
from engines.text.document import Brief, Script
from engines.text.serial import next_brief

Found = tuple[ProjectRow, list[tuple[EpisodeRow, Head | None]]]
"""A project with its episodes and the packages they have."""
PACKAGING = "packaging"
STATUSES = ("draft", "active", "finished", "paused")
LONGEST_MODEL = 200


class Projects:
    """What a person may do with their projects. Every id is checked against the workspace."""

    def __init__(self, shop: Workshop, workspace: str) -> None:
        self._shop = shop
        self._workspace = workspace

    def list(self) -> tuple[ProjectView, ...]:
        """All projects, the last changed first."""
        with self._shop.database.reading() as at:
            rows = projects.listed(at, self._workspace)
            within = episodes.by_project(at, self._workspace)
            heads = revisions.heads_at(at, self._workspace, PACKAGING)
        found = [(row, [(one, heads.get(one.id)) for one in within.get(row.id, ())]) for row in rows]
        return tuple(self._view(one) for one in found)

    def get(self, project: str) -> ProjectView:
        """Raises NotFound."""
        with self._shop.database.reading() as at:
            found = self._found(at, projects.get(at, self._workspace, project))
        return self._view(found)

    def episode(self, episode: str) -> EpisodeView:
        """Raises NotFound."""
        with self._shop.database.reading() as at:
            row = episodes.get(at, self._workspace, episode)
            project = projects.get(at, self._workspace, row.project)
            head = self._package(at, row)
        return self._episode(row, head, project)

    def create(
        self,
        brief: Brief,
        *,
        writer: str = "dummy",
        painter: str = "dummy",
        with_episode: bool = True,
        to_run: bool = False,
    ) -> ProjectView:
        """A new project; its first episode holds `brief`.

        `to_run`: only if a script can be written from it. Raises InvalidInput then, and nothing is made.
        """
        if to_run:
            check_brief(brief)
        with self._shop.database.transaction() as at:
            workspaces.ensure(at, self._workspace)
            row = projects.create(
                at,
                self._workspace,
                title=working_title(brief),
                genre=brief.genre,
                languages=brief.languages,
                settings={"writer": writer, "painter": painter},
                cast=[member.model_dump(mode="json") for member in brief.cast],
            )
            if with_episode:
                self._add_episode(at, row, brief)
            found = self._found(at, row)
        return self._view(found)

    def add_episode(self, project: str) -> EpisodeView:
        """The next episode: the last one's cast with their ids, places, tone, style, languages and stage
        settings, with the story so far; its premise goes on from there, to be edited. Raises NotFound.
        """
        with self._shop.database.reading() as at:
            row = projects.get(at, self._workspace, project)
            earlier = episodes.listed(at, self._workspace, project)
            heads = revisions.heads(at, self._workspace, earlier[-1].id) if earlier else {}
            settings = episodes.settings(at, self._workspace, earlier[-1].id) if earlier else {}
        seen = self._shop.reading.seen
        last = cast(Brief, seen(heads[BRIEF].revision)) if BRIEF in heads else Brief(genre=row.genre)
        script = cast(Script, seen(heads["text"].revision)) if "text" in heads else None
        brief = next_brief(last, script, earlier[-1].number if earlier else 0)
        with self._shop.database.transaction() as at:
            added = self._add_episode(at, row, brief)
            for stage, one in settings.items():
                if one.options:
                    episodes.set_settings(at, self._workspace, added.id, stage, options=one.options)
            members = [member.model_dump(mode="json") for member in brief.cast]
            projects.update(at, self._workspace, project, cast=members, story_so_far=brief.story_so_far)
        return self._episode(added, None, row)

    def update(
        self,
        project: str,
        *,
        title: str | None = None,
        status: str | None = None,
        target_episodes: int | None = None,
        writer: str | None = None,
        painter: str | None = None,
        writer_model: str | None = None,
        painter_model: str | None = None,
    ) -> ProjectView:
        """Change the fields given; a model "" is the one proposed first. Raises NotFound, InvalidInput;
        nothing is changed then.
        """
        if status is not None and status not in STATUSES:
            raise InvalidInput("project_status", status=status, known=", ".join(STATUSES))
        if target_episodes is not None and not 1 <= target_episodes <= 10_000:
            raise InvalidInput("project_target", target=target_episodes)
        _refuse_unknown_providers(writer, painter)
        given = {"title": title, "status": status, "target_episodes": target_episodes}
        changes: Any = {name: value for name, value in given.items() if value is not None}
        models = {"writer_model": _model(writer_model), "painter_model": _model(painter_model)}
        chosen: dict[str, Json] = {"writer": writer, "painter": painter, **models}
        with self._shop.database.transaction() as at:
            if changes:
                projects.update(at, self._workspace, project, **changes)
            settings = {name: value for name, value in chosen.items() if value is not None}
            if settings:
                projects.update_settings(at, self._workspace, project, settings)
            found = self._found(at, projects.get(at, self._workspace, project))
        return self._view(found)

    def remove(self, project: str) -> None:
        """Take a project out of sight; nothing paid is deleted. Raises NotFound."""
        projects.remove(self._shop.database, self._workspace, project)

    def _add_episode(self, at: At, project: ProjectRow, brief: Brief) -> EpisodeRow:
        row = episodes.create(at, self._workspace, project.id)
        new = NewRevision(stage=BRIEF, origin="generated", document=brief.model_dump(mode="json"))
        revisions.advance(at, self._workspace, row.id, new, expected_head=None)
        return row

    def _found(self, at: At, row: ProjectRow) -> Found:
        """All rows a view needs. Documents are read after the transaction: they ask for another one."""
        rows = episodes.listed(at, self._workspace, row.id)
        return row, [(episode, self._package(at, episode)) for episode in rows]

    def _package(self, at: At, episode: EpisodeRow) -> Head | None:
        return revisions.head(at, self._workspace, episode.id, PACKAGING)

    def _view(self, found: Found) -> ProjectView:
        row, rows = found
        return ProjectView(
            id=row.id,
            title=_text(row.title),
            genre=row.genre,
            status=row.status,
            target_episodes=row.target_episodes,
            writer=str(row.settings.get("writer", "dummy")),
            painter=str(row.settings.get("painter", "dummy")),
            writer_model=str(row.settings.get("writer_model", "")),
            painter_model=str(row.settings.get("painter_model", "")),
            episodes=tuple(self._episode(episode, head, row) for episode, head in rows),
            created=row.created,
            updated=row.updated,
        )

    def _episode(self, row: EpisodeRow, head: Head | None, project: ProjectRow) -> EpisodeView:
        package = cast(Package, self._shop.reading.seen(head.revision)) if head else None
        own = cast("dict[str, str]", row.title) if isinstance(row.title, dict) else {}
        titles = own or (dict(package.title) if package and not row.title else {})
        return EpisodeView(
            id=row.id,
            project=row.project,
            number=row.number,
            title=in_language(titles, next(iter(project.languages), "")) or _text(row.title),
            titles=titles,
            status=row.status,
            languages=project.languages,
            cover=_cover(package),
            readable=package is not None and bool(package.strips),
            updated=row.updated,
        )


def _refuse_unknown_providers(writer: str | None, painter: str | None) -> None:
    for name, infos in ((writer, providers.list_writers()), (painter, providers.list_painters())):
        known = [one.id for one in infos]
        if name is not None and name not in known:
            raise InvalidInput("provider_unknown", provider=name, known=", ".join(known))


def _model(name: str | None) -> str | None:
    """A model's name as servers take it; which there are, only the server knows."""
    name = name.strip() if name is not None else None
    if name and not (len(name) <= LONGEST_MODEL and name.isprintable() and " " not in name):
        raise InvalidInput("model_name", model=name[:LONGEST_MODEL], limit=LONGEST_MODEL)
    return name


def follow_brief(shop: Workshop, workspace: str, episode: str, brief: Brief) -> None:
    """The project takes genre and languages of a changed brief, and its title while it is young.

    A project with several episodes has a title of its own; so has one that was renamed.
    """
    with shop.database.transaction() as at:
        row = projects.get(at, workspace, episodes.get(at, workspace, episode).project)
        changes: dict[str, Any] = {"genre": brief.genre, "languages": brief.languages}
        # Once there is a script, its title names the project: a premise that is mended does not take it back.
        written = not brief.title and revisions.head(at, workspace, episode, "text") is not None
        title = working_title(brief)
        if title and not written and len(episodes.listed(at, workspace, row.id)) == 1:
            changes["title"] = title
        projects.update(at, workspace, row.id, **changes)


def _cover(package: Package | None) -> AssetRef | None:
    return next((strip.cover for strip in package.strips if strip.cover), None) if package else None


def _text(value: Json) -> str:
    return in_language(cast("dict[str, str]", value), "") if isinstance(value, dict) else str(value or "")
