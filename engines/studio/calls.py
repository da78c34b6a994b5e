"""One engine by itself, with the documents and options it is given: what the engines' HTTP routes ask for."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, cast

from pydantic import Field

from engines import STAGES
from engines.kernel.document import Document, Frozen, Json
from engines.kernel.errors import InvalidInput, NotFound
from engines.kernel.stage import Stage
from engines.runtime import revisions
from engines.studio.notebook import Notebook
from engines.studio.prepare import options_of, refuse_unknown
from engines.studio.projects import Projects
from engines.studio.reading import BRIEF, KINDS, sources, stage_named
from engines.studio.runs import Runs
from engines.studio.views import EpisodeView, JobView
from engines.studio.workshop import Workshop
from engines.text.brief import load_brief
from engines.text.document import Brief, Script


class Order(Frozen):
    """What an engine is to work on.

    `inputs` are whole documents by cell ("brief" or a stage); what is left out is the episode's own.
    """

    project: str = ""
    episode: str = ""
    inputs: Mapping[str, Mapping[str, Json]] = Field(default_factory=dict)
    options: Mapping[str, Json] = Field(default_factory=dict)


class Called(Frozen):
    """The episode an order came to work on, and the job that does it (None: it is done already)."""

    episode: EpisodeView
    job: JobView | None = None


class Calls:
    """Puts an order's documents and options in their places, and runs that one stage."""

    def __init__(
        self, shop: Workshop, workspace: str, projects: Projects, notebook: Notebook, runs: Runs
    ) -> None:
        self._shop = shop
        self._workspace = workspace
        self._projects = projects
        self._notebook = notebook
        self._runs = runs

    def run(self, stage: str, order: Order) -> Called:
        """Bring one stage up to date with what is given.

        Without an episode it is the project's newest one, or its first; without a project a new one is
        made, of the brief in the inputs or of the script's title. Raises NotFound, and InvalidInput for
        a document, an option or an input that is missing: nothing is stored or started then.
        """
        found = stage_named(stage)
        refuse_unknown(found, options_of(found, order.options))
        documents = self._documents(found, order.inputs)
        episode = self._named(order)
        self._refuse_missing(found, documents, order, episode)
        episode = episode or self._made(order, documents)
        for name in KINDS:
            if name in documents:
                self._put(episode.id, name, documents[name])
        if order.options:
            self._notebook.set_options(episode.id, stage, order.options)
        job = self._runs.start(episode.id, stage, stage)
        return Called(episode=self._projects.episode(episode.id), job=job)

    def _documents(self, stage: Stage, given: Mapping[str, Mapping[str, Json]]) -> dict[str, Document]:
        """The inputs, checked as an import checks them."""
        known = [BRIEF, *(one.name for one in STAGES if one.name in sources(stage).values())]
        if unknown := sorted(given.keys() - set(known)):
            raise InvalidInput(
                "engine_input",
                stage=stage.name,
                field=f"inputs.{unknown[0]}",
                given=unknown[0],
                known=", ".join(known),
            )
        return {
            name: load_brief(tree, "inputs.brief")
            if name == BRIEF
            else self._notebook.checked(name, _bytes(tree))
            for name, tree in given.items()
        }

    def _named(self, order: Order) -> EpisodeView | None:
        """The episode an order names, or its project's newest; None where one has to be made."""
        if order.episode:
            episode = self._projects.episode(order.episode)
            if order.project and episode.project != order.project:
                raise NotFound("episode_not_found", item=order.episode)
            return episode
        if not order.project:
            return None
        known = self._projects.get(order.project).episodes
        return known[-1] if known else None

    def _refuse_missing(
        self, stage: Stage, documents: Mapping[str, Document], order: Order, episode: EpisodeView | None
    ) -> None:
        there = set(documents)
        if episode is not None:
            there |= revisions.heads(self._shop.database, self._workspace, episode.id).keys()
        elif order.project:
            # Its first episode will have a brief.
            there.add(BRIEF)
        for needed in sources(stage).values():
            if needed not in there:
                code = "engine_brief" if needed == BRIEF else "engine_needs"
                raise InvalidInput(code, stage=stage.name, field=f"inputs.{needed}", needs=needed)

    def _made(self, order: Order, documents: Mapping[str, Document]) -> EpisodeView:
        if order.project:
            return self._projects.add_episode(order.project)
        brief = documents.get(BRIEF) or _brief_of(cast(Script, documents["text"]))
        return self._projects.create(cast(Brief, brief)).episodes[0]

    def _put(self, episode: str, name: str, document: Document) -> None:
        """Make it the cell's document, unless it is that already: a repeated order changes nothing."""
        if self._notebook.document(episode, name).document != document:
            self._notebook.import_document(episode, name, _bytes(document.model_dump(mode="json")))


def _brief_of(script: Script) -> Brief:
    """For a script that comes by itself: its title and languages."""
    return Brief(title=next(iter(script.title.values()), ""), languages=script.languages)


def _bytes(tree: Any) -> bytes:
    return json.dumps(tree, ensure_ascii=False).encode()
