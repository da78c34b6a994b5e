"""Fonts that people bring to a project, to be chosen for its lettering."""

from __future__ import annotations

from typing import Any, cast

from engines.kernel.document import Frozen
from engines.kernel.errors import InvalidInput
from engines.runtime import episodes, projects
from engines.studio.prepare import Bench
from engines.studio.workshop import Workshop

FONTS = "fonts"
"""The project's setting that lists them."""
FACE = "face"
"""The option of the lettering that names one of them."""
MOST = 40
"""Fonts that one project may have."""


class OwnFace(Frozen):
    """A font of the project: `name` is the value of the option `face`, the counts are what it draws."""

    name: str
    hangul: int
    latin: int


class Typefaces:
    """Everything here checks the workspace."""

    def __init__(self, shop: Workshop, workspace: str) -> None:
        self._shop = shop
        self._workspace = workspace

    def known(self, episode: str) -> tuple[OwnFace, ...]:
        """The fonts of the episode's project, the newest last. Raises NotFound."""
        return faces_of(Bench.open(self._shop, self._workspace, episode))

    def bring(self, episode: str, data: bytes) -> OwnFace:
        """Keep a font file with the episode's project.

        Raises InvalidInput for what is no font (`font_not_font`, `font_too_heavy`, `font_draws_nothing`) and
        `font_too_many`; NotFound.
        """
        bench = Bench.open(self._shop, self._workspace, episode)
        if len(faces_of(bench)) >= MOST:
            raise InvalidInput("font_too_many", most=MOST)
        kept = self._shop.own_fonts.put(data)
        face = OwnFace(name=kept.name, hangul=kept.hangul, latin=kept.latin)
        with self._shop.database.transaction() as at:
            projects.touch(at, self._workspace, bench.project.id)
            before = projects.get(at, self._workspace, bench.project.id).settings.get(FONTS)
            listed = [one for one in _listed(before) if one.name != face.name]
            rows = [one.model_dump(mode="json") for one in (*listed, face)]
            projects.update_settings(at, self._workspace, bench.project.id, {FONTS: rows})
        return face

    def take_out(self, episode: str, name: str) -> None:
        """Take a font out of the project: whatever of it was to be lettered in it gets the preset's.

        Its file stays, for what is lettered in it already. Raises InvalidInput `font_not_here`; NotFound.
        """
        bench = Bench.open(self._shop, self._workspace, episode)
        if not name:
            raise InvalidInput("font_not_here", field="face", font=name)
        refuse_foreign(bench, name)
        with self._shop.database.transaction() as at:
            # Read under the project's lock: another window may bring one at this moment.
            projects.touch(at, self._workspace, bench.project.id)
            before = projects.get(at, self._workspace, bench.project.id).settings.get(FONTS)
            rows = [one.model_dump(mode="json") for one in _listed(before) if one.name != name]
            projects.update_settings(at, self._workspace, bench.project.id, {FONTS: rows})
            for one in episodes.listed(at, self._workspace, bench.project.id):
                for stage, kept in episodes.settings(at, self._workspace, one.id).items():
                    if kept.options.get(FACE) == name:
                        options = {**kept.options, FACE: ""}
                        episodes.set_settings(at, self._workspace, one.id, stage, options=options)


def faces_of(bench: Bench) -> tuple[OwnFace, ...]:
    return _listed(bench.project.settings.get(FONTS))


def refuse_foreign(bench: Bench, face: str) -> None:
    """Raise InvalidInput `font_not_here` for a face not brought to the project; "" is the preset's."""
    if face and face not in {one.name for one in faces_of(bench)}:
        raise InvalidInput("font_not_here", field="face", font=face)


def _listed(rows: Any) -> tuple[OwnFace, ...]:
    return tuple(OwnFace.model_validate(row) for row in cast("list[Any]", rows or []))
