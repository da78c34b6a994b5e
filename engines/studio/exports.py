"""Finished episodes going out: files to download, and views for the reader pages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import presets
from engines.director.document import Storyboard
from engines.kernel.document import in_language
from engines.kernel.errors import InvalidInput, NotFound
from engines.packaging.document import Package
from engines.packaging.formats import Export, ExportFormat, export_format, export_formats, file_name
from engines.studio.prepare import Bench
from engines.studio.projects import Projects
from engines.studio.views import Download, Page, ReaderView
from engines.studio.workshop import Workshop
from engines.text.document import Script
from engines.text.own import SCRIPT_FORMS, ScriptForm

_NEEDED = {
    "packaging": "package_not_found",
    "text": "document_not_found",
    "director": "document_not_found",
}
"""Cells an export is made of → what to say while there is none (a package can be imported alone)."""


def all_formats() -> tuple[ExportFormat | ScriptForm, ...]:
    """What an episode can be written as: its strip, then its script."""
    return (*export_formats().values(), *SCRIPT_FORMS.values())


class Exports:
    """Everything is read from the workspace's own episodes."""

    def __init__(self, shop: Workshop, workspace: str) -> None:
        self._shop = shop
        self._workspace = workspace

    def formats(self) -> tuple[ExportFormat | ScriptForm, ...]:
        """The formats an episode, or its script, can be written in."""
        return all_formats()

    def write(
        self, episode: str, format_id: str, language: str | None = None
    ) -> tuple[Download, Iterator[bytes]]:
        """An export and its bytes, streamed.

        Raises InvalidInput for an unknown format or language, NotFound while there is no package, or for
        a form of the script no script.
        """
        if form := SCRIPT_FORMS.get(format_id):
            return self._script(episode, form, language)
        if format_id not in export_formats():
            known = ", ".join(one.id for one in all_formats())
            raise InvalidInput("export_format_unknown", format=format_id, known=known)
        found = export_format(format_id)
        export = self._export(episode, language)
        number = f"{export.number:03d}"
        name = file_name(f"{export.series or export.title} {number} {export.language}", found.extension)
        return Download(filename=name, media_type=found.media_type), found.write(export)

    def reader(self, episode: str, language: str | None = None) -> ReaderView:
        """What the reader page shows. Raises NotFound while there is nothing to read."""
        export = self._export(episode, language)
        projects = Projects(self._shop, self._workspace)
        shown = projects.episode(episode)
        project = projects.get(shown.project)
        readable = [one for one in project.episodes if one.readable]
        place = next(number for number, one in enumerate(readable) if one.id == episode)
        pages = tuple(Page(asset=piece.asset, alt=export.alt(piece)) for piece in export.strip.slices)
        return ReaderView(
            project=project,
            episode=shown,
            title=export.title,
            language=export.language,
            languages=tuple(strip.id for strip in export.package.strips),
            pages=pages,
            previous=readable[place - 1].id if place else "",
            next=readable[place + 1].id if place + 1 < len(readable) else "",
        )

    def _script(
        self, episode: str, form: ScriptForm, language: str | None
    ) -> tuple[Download, Iterator[bytes]]:
        bench = Bench.open(self._shop, self._workspace, episode)
        if "text" not in bench.heads:
            raise NotFound("document_not_found", item="text")
        script = cast(Script, self._shop.reading.seen(bench.heads["text"].revision))
        chosen = language or script.languages[0]
        if chosen not in script.languages:
            raise InvalidInput("script_language", language=chosen, known=", ".join(script.languages))
        title = str(bench.project.title or "") or in_language(script.title, chosen)
        name = file_name(f"{title} {bench.episode.number:03d} {chosen}", form.extension)
        return Download(filename=name, media_type=form.media_type), iter(
            [form.write(script, chosen).encode("utf-8", "replace")]
        )

    def _export(self, episode: str, language: str | None) -> Export:
        bench = Bench.open(self._shop, self._workspace, episode)
        for needed, code in _NEEDED.items():
            if needed not in bench.heads:
                raise NotFound(code, item=episode if needed == "packaging" else needed)
        seen = self._shop.reading.seen
        package = cast(Package, seen(bench.heads["packaging"].revision))
        if not package.strips:
            raise NotFound("package_not_found", item=episode)
        script = cast(Script, seen(bench.heads["text"].revision))
        known = [strip.id for strip in package.strips]
        genre = presets.genres().get(bench.project.genre)
        chosen = language or (known[0] if known else "ko")
        return Export(
            package=package,
            script=script,
            storyboard=cast(Storyboard, seen(bench.heads["director"].revision)),
            language=chosen,
            read=self._shop.assets.read,
            series=str(bench.project.title or ""),
            number=bench.episode.number,
            genre=in_language(genre.names, chosen) if genre else bench.project.genre,
        )
