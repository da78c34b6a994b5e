"""From a bundle that was checked to the library: new ids, and all of it or nothing."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, cast

from engines.kernel.document import Json
from engines.runtime import episodes, imported, projects, workspaces
from engines.runtime.database import Connection, new_id
from engines.runtime.episodes import EpisodeRow, StageSettings
from engines.runtime.projects import ProjectRow
from engines.runtime.revisions import Head, RevisionRow
from engines.studio.bundle.check import Checked
from engines.studio.bundle.model import BundledEpisode, BundledHead, BundledRevision
from engines.studio.prepare import Bench
from engines.studio.reading import BRIEF, KINDS, stage_named
from engines.studio.trial import TrialReading
from engines.studio.workshop import Workshop


class BundleStore:
    """Writes one checked bundle into a workspace."""

    def __init__(self, shop: Workshop, workspace: str, checked: Checked) -> None:
        self._shop = shop
        self._workspace = workspace
        self._checked = checked

    def store(self) -> str:
        """The new project's id. A picture that is stored when the rest fails is seen by nobody."""
        for asset in self._checked.pictures.values():
            self._shop.assets.put(self._checked.picture(asset), asset.media_type)
        told = self._checked.project
        with self._shop.database.transaction() as at:
            workspaces.ensure(at, self._workspace)
            row = projects.create(
                at,
                self._workspace,
                title=told.title,
                genre=told.genre,
                status=told.status,
                target_episodes=told.target_episodes,
                languages=told.languages,
                settings=cast("Mapping[str, Json]", told.settings),
                cast=[member.model_dump(mode="json") for member in told.cast],
                story_so_far=told.story_so_far,
            )
            for one in self._checked.episodes:
                self._episode(at, row, one)
            workspaces.claim(at, self._workspace, self._checked.pictures.values())
        return row.id

    def _episode(self, at: Connection, project: ProjectRow, told: BundledEpisode) -> None:
        row = episodes.create(
            at, self._workspace, project.id, number=told.number, title=told.title, status=told.status
        )
        for stage, chosen in told.settings.items():
            episodes.set_settings(
                at,
                self._workspace,
                row.id,
                stage,
                options=chosen.options,
                prompt=chosen.prompt,
                note=chosen.note,
            )
        ids = {one.id: new_id("rev") for one in told.revisions}
        heads = {head.revision: head for head in told.heads}
        configs = self._configs(project, row, told)
        for one in sorted(told.revisions, key=lambda one: one.number):
            config = configs.get(one.stage, "") if one.id in heads else ""
            self._revision(at, row.id, one, ids, config, heads.get(one.id))

    def _revision(
        self,
        at: Connection,
        episode: str,
        told: BundledRevision,
        ids: Mapping[str, str],
        config: str,
        head: BundledHead | None,
    ) -> None:
        row = _row(told, self._workspace, episode, ids)
        if config:
            row = replace(row, options={**row.options, "config": config})
        imported.bring(at, self._workspace, row, self._checked.document(told.document))
        if head:
            imported.lead(at, self._workspace, row, head.confirmed, head.confirmed_number)

    def _configs(self, project: ProjectRow, row: EpisodeRow, told: BundledEpisode) -> dict[str, str]:
        """Stage → what its settings are called here, for what was paid for and is up to date there.

        A paid answer is bound to its workspace; without this the new one would ask for it again.
        """
        reading = TrialReading(self._shop.reading)
        shop = copy.copy(self._shop)
        shop.reading = reading
        rows = {one.id: one for one in told.revisions}
        heads: dict[str, Head] = {}
        for head in told.heads:
            if head.stage == BRIEF:
                brief = rows[head.revision]
                made = _row(brief, self._workspace, row.id, {brief.id: "trial_brief"})
                body = KINDS[BRIEF].model_validate(self._checked.document(brief.document))
                reading.pretend(made, body, brief.overlay)
                heads[BRIEF] = Head(made, confirmed=False)
        settings = {name: StageSettings(options=one.options) for name, one in told.settings.items()}
        bench = Bench(shop, self._workspace, row, project, heads, settings)
        paid = [head.stage for head in told.heads if head.current and head.stage != BRIEF]
        chosen = {name: bench.choice(stage_named(name)) for name in paid}
        return {
            name: bench.config(stage_named(name))
            for name, choice in chosen.items()
            if choice is not None and choice.paid
        }


def _row(told: BundledRevision, workspace: str, episode: str, ids: Mapping[str, str]) -> RevisionRow:
    values: dict[str, Any] = told.model_dump(mode="json", exclude_unset=True)
    options: dict[str, Any] = values.get("options", {})
    if options.get("step"):
        options["step"]["of"] = ids.get(options["step"]["of"], "")
    return RevisionRow(
        id=ids[told.id],
        workspace=workspace,
        episode=episode,
        stage=told.stage,
        number=told.number,
        origin=told.origin,
        document=told.document,
        overlay=values.get("overlay", {}),
        inputs=values.get("inputs", {}),
        key=told.key,
        options=options,
        provider=told.provider,
        model=told.model,
        cost_usd=told.cost_usd,
        started=told.started,
        seconds=told.seconds,
        parent=ids.get(told.parent or ""),
        # The job stays where it ran.
        job=None,
        created=told.created,
    )
