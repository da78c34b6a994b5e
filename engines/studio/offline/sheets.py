"""Writes the notebook of one episode as one HTML file, section by section."""

from __future__ import annotations

import base64
import time
from collections.abc import Callable, Iterator, Mapping
from html import escape
from typing import cast

import presets
from engines.director.document import Storyboard
from engines.image.document import PanelImages
from engines.kernel.document import Document, Json
from engines.kernel.errors import NotFound, StorageFailed
from engines.lettering.document import LetteredPanels
from engines.packaging.document import Package
from engines.packaging.formats import file_name
from engines.studio.media import Media
from engines.studio.notebook import Notebook
from engines.studio.offline import documents
from engines.studio.offline.cell import checks, facts, note, revisions, settings
from engines.studio.offline.html import Html, el
from engines.studio.offline.words import SheetWords
from engines.studio.projects import Projects
from engines.studio.reading import BRIEF
from engines.studio.views import CellView, DocumentView, Download, NotebookView, ProjectView
from engines.studio.workshop import Workshop
from engines.text.document import Brief, Script

_POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
_TABLE_WIDTH = 260
_MANY = 40
"""Panels from which the strip's pictures are smaller: sixty of them must not make a file of 40 MB."""


class Sheets:
    """Reads through the workspace's own notebook. Nothing is run."""

    def __init__(self, shop: Workshop, notebook: Notebook, media: Media, projects: Projects) -> None:
        self._shop = shop
        self._notebook = notebook
        self._media = media
        self._projects = projects

    def write(self, episode: str, language: str) -> tuple[Download, Iterator[bytes]]:
        """The file and its bytes, streamed; `language` is that of the words around. Raises NotFound."""
        view = self._notebook.view(episode)
        project = self._projects.get(view.episode.project)
        name = file_name(f"{project.title} {view.episode.number:03d} notebook", ".html")
        pieces = self._pieces(view, project, SheetWords(language))
        return Download(filename=name, media_type="text/html; charset=utf-8"), pieces

    def _pieces(self, view: NotebookView, project: ProjectView, words: SheetWords) -> Iterator[bytes]:
        title = project.title or words("page.untitled")
        name = words("page.title", project=title, number=view.episode.number)
        yield (
            f'<!doctype html>\n<html lang="{words.language}">\n<head>\n<meta charset="utf-8">\n'
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f"<title>{escape(name)}</title>\n<style>\n{presets.sheet_style()}</style>\n</head>\n<body>\n"
        ).encode()
        yield self._top(view, title, words).text.encode()
        yield b"<main>\n"
        for number, cell in enumerate(view.cells, start=1):
            for piece in self._section(view, cell, number, words):
                yield piece.text.encode() + b"\n"
        yield b"</main>\n</body>\n</html>\n"

    def _top(self, view: NotebookView, title: str, words: SheetWords) -> Html:
        own = view.episode.title if view.episode.title != title else ""
        episode = words("page.episode", number=view.episode.number)
        links = [
            el("li", el("a", words(f"stage.{cell.stage}"), href=f"#{cell.stage}")) for cell in view.cells
        ]
        return el(
            "div",
            el(
                "header",
                el("h1", title),
                el("p", " · ".join(part for part in (episode, own) if part)),
                el("p", words("page.written", date=words.when(time.time())), class_="quiet"),
            ),
            el("nav", el("ol", links), aria_label=words("page.contents")),
        )

    def _section(self, view: NotebookView, cell: CellView, number: int, words: SheetWords) -> Iterator[Html]:
        episode = view.episode.id
        yield Html(f'<section id="{cell.stage}">')
        yield el("h2", f"{number} ", words(f"stage.{cell.stage}"))
        history = self._notebook.history(episode, cell.stage) if cell.has_output else ()
        made = next((row.model or row.provider for row in history if row.provider), "")
        yield facts(cell, words, made)
        values: Mapping[str, Json] = {}
        if cell.stage != BRIEF:
            values = self._notebook.form(episode, cell.stage).values
        shown = self._notebook.document(episode, cell.stage)
        yield from _there(note(cell.note, words))
        if shown.document is None:
            yield el("p", words("page.empty"), class_="quiet")
        else:
            yield from self._document(view, shown, words)
        for part in (checks(shown.findings, words), settings(values, words), revisions(history, words)):
            yield from _there(part)
        yield Html("</section>")

    def _document(self, view: NotebookView, shown: DocumentView, words: SheetWords) -> Iterator[Html]:
        document, episode = shown.document, view.episode.id
        board = cast("Storyboard | None", self._read(episode, "director"))
        script = cast("Script | None", self._read(episode, "text"))
        if isinstance(document, Brief):
            yield from documents.brief(document, words)
        elif isinstance(document, Script):
            yield from documents.script(document, words)
        elif isinstance(document, Storyboard):
            yield from documents.storyboard(document, script, self._thumbnail(view), words)
        elif isinstance(document, PanelImages):
            yield from documents.images(document, board, words)
        elif isinstance(document, LetteredPanels) and board:
            width = 640 if len(board.panels) <= _MANY else 480
            for language in script.languages if script else ("ko",):
                lettered = self._lettered(episode, language, width)
                yield el("h3", words.of("language", language))
                yield from documents.strip(document, board, language, lettered, words)
        elif isinstance(document, Package):
            names = {name: one.names for name, one in presets.platforms().items()}
            yield from documents.package(document, words, names)

    def _read(self, episode: str, stage: str) -> Document | None:
        return self._notebook.document(episode, stage).document

    def _thumbnail(self, view: NotebookView) -> documents.Picture:
        """The panel's chosen picture, small; its free drawing while there is none."""
        found = cast("PanelImages | None", self._read(view.episode.id, "image")) or PanelImages()

        def picture(panel: str) -> bytes:
            image = found.panel(panel)
            if image and image.picture:
                return self._media.thumbnail(image.picture.asset.sha256, _TABLE_WIDTH)
            return self._media.wireframe(view.episode.id, panel, _TABLE_WIDTH)

        return lambda panel: _address(lambda: picture(panel))

    def _lettered(self, episode: str, language: str, width: int) -> documents.Picture:
        return lambda panel: _address(lambda: self._media.lettered(episode, panel, language, width))


def _address(read: Callable[[], bytes]) -> str | None:
    """WebP bytes as an address inside the page; None for a picture that is lost or damaged."""
    try:
        return f"data:image/webp;base64,{base64.b64encode(read()).decode()}"
    except (NotFound, StorageFailed):
        return None


def _there(piece: Html | None) -> Iterator[Html]:
    if piece is not None:
        yield piece
