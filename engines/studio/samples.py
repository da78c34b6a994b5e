"""The bundled samples: finished episodes that everybody may read and nobody can change.

They are made by the app itself from `presets/briefs/`, in a workspace that no visitor's cookie can
name. Visitors read them through routes that only read; to change one, they make it their own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import presets
from engines.kernel.document import in_language
from engines.kernel.errors import NotFound
from engines.runtime import projects
from engines.runtime.database import Database
from engines.studio.reading import BRIEF
from engines.studio.views import SampleView
from engines.text.brief import load_brief
from engines.text.document import Script

if TYPE_CHECKING:
    from engines.studio import Desk

WORKSPACE = "samples"
_NAME = "sample"
"""The project setting that says which brief a sample was made from."""


class Samples:
    """Makes the samples and says which can be read. `open_desk` opens the desk they lie on."""

    def __init__(self, database: Database, open_desk: Callable[[], Desk]) -> None:
        self._database = database
        self._open_desk = open_desk
        self._complete: tuple[SampleView, ...] | None = None
        self.expected = False
        """Whether samples are made at all, so that it is worth looking for them again."""

    @property
    def desk(self) -> Desk:
        """For reading only: whoever hands it to a visitor lets them change what all others see."""
        return self._open_desk()

    def prepare(self) -> None:
        """Bring every sample up to date; what has to be made becomes jobs that run by themselves.

        A sample whose brief an upgrade has changed is made anew, and the old one goes.
        """
        self._complete, self.expected = None, True
        desk, known = self.desk, self._known()
        for name, preset in presets.briefs().items():
            brief = load_brief(preset.brief, name)
            project, episode = known.get(name, ("", ""))
            if project and desk.notebook.document(episode, BRIEF).document != brief:
                desk.projects.remove(project)
                project = ""
            if not project:
                made = desk.projects.create(brief)
                projects.update_settings(self._database, WORKSPACE, made.id, {_NAME: name})
                episode = made.episodes[0].id
            desk.runs.start(episode)

    def list(self) -> tuple[SampleView, ...]:
        """The samples that can be read by now, in the order of their briefs' names."""
        if self._complete is not None:
            return self._complete
        known = self._known()
        found = [self._view(name, *known[name]) for name in presets.briefs() if name in known]
        there = tuple(one for one in found if one is not None)
        if self.complete(there):
            self._complete = there
        return there

    def coming(self, language: str) -> tuple[str, str]:
        """(name, episode) of a language's first sample while it is being made; ("", "") where none is."""
        known = self._known()
        for name, preset in presets.briefs().items():
            if load_brief(preset.brief, name).languages[0] != language or name not in known:
                continue
            episode = known[name][1]
            job = (
                None if self.desk.projects.episode(episode).readable else self.desk.notebook.view(episode).job
            )
            return (name, episode) if job and job.active else ("", "")
        return "", ""

    def get(self, name: str) -> SampleView:
        """Raises NotFound for a name there is no finished sample of."""
        for one in self.list():
            if one.name == name:
                return one
        raise NotFound("sample_not_found", item=name)

    def complete(self, there: tuple[SampleView, ...]) -> bool:
        """Whether these are all, so that nobody needs to look again."""
        return len(there) == len(presets.briefs())

    def _known(self) -> Mapping[str, tuple[str, str]]:
        """Name → (project, episode); the newest, should two processes have made one each."""
        found: dict[str, tuple[str, str]] = {}
        with self._database.reading() as at:
            names = {row.id: str(row.settings.get(_NAME, "")) for row in projects.listed(at, WORKSPACE)}
        for view in self.desk.projects.list():
            if view.episodes and view.id in names:
                found.setdefault(names[view.id], (view.id, view.episodes[0].id))
        return found

    def _view(self, name: str, project: str, episode: str) -> SampleView | None:
        shown = self.desk.projects.episode(episode)
        script = self.desk.notebook.document(episode, "text").document
        if not shown.readable or not isinstance(script, Script):
            return None
        language = script.languages[0]
        return SampleView(
            name=name,
            project=project,
            episode=episode,
            title=in_language(script.title, language),
            logline=in_language(script.logline, language),
            language=language,
            cover=shown.cover,
        )
