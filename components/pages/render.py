"""The plain pages as HTML: pure functions from a view to text. No script is needed to read them.

Every text is escaped by the template engine; urls are only linked where they cannot run anything.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Protocol

from jinja2 import Environment, PackageLoader, StrictUndefined

from components.pages.views import GalleryView, ReaderView, WebtoonView
from components.pages.wording import Words

STYLE_URL = "/ui/pages.css"
SCRIPT_URL = "/ui/pages.js"

# Paths, queries and relative paths; of data urls only pictures. Never javascript:, never another host.
_LINKABLE = re.compile(
    r"(?:/(?![/\\])|[?#]|\./|data:image/(?:png|jpeg|webp);base64,|[\w-]+(?:[/.?#]|$))", re.ASCII
)


class Problem(Protocol):
    """The sentences for an error; `why` may be empty."""

    @property
    def what(self) -> str: ...
    @property
    def why(self) -> str: ...
    @property
    def next(self) -> str: ...


@dataclass(frozen=True)
class PageFiles:
    """Where the style and the script come from. `embedded` puts both into the page (one-file export)."""

    style_url: str = STYLE_URL
    script_url: str = SCRIPT_URL
    embedded: bool = False

    @property
    def style(self) -> str:
        """The style sheet for embedding. Our own file: the template does not escape it."""
        return embedded_file("pages.css")

    @property
    def script(self) -> str:
        """The script for embedding, likewise."""
        return embedded_file("pages.js")


def render_reader(view: ReaderView, language: str, ui_language: str, files: PageFiles = PageFiles()) -> str:
    """An episode to scroll. `language` is that of the comic, `ui_language` that of the page around it."""
    return _render("reader.html", view, ui_language, files, language=language)


def render_webtoon(view: WebtoonView, ui_language: str, files: PageFiles = PageFiles()) -> str:
    """A project with its episodes."""
    return _render("webtoon.html", view, ui_language, files)


def render_gallery(view: GalleryView, ui_language: str, files: PageFiles = PageFiles()) -> str:
    """All projects."""
    return _render("gallery.html", view, ui_language, files)


def render_problem(problem: Problem, ui_language: str, files: PageFiles = PageFiles()) -> str:
    """A page that could not be shown: what happened, and where to go from here."""
    return _render("problem.html", problem, ui_language, files)


def _render(template: str, view: object, ui_language: str, files: PageFiles, **more: str) -> str:
    words = Words(ui_language)
    return (
        _environment()
        .get_template(template)
        .render(view=view, words=words, ui_language=words.language, files=files, **more)
    )


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("components.pages", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    own: dict[str, Callable[..., object]] = {"link": safe_link, "hue": hue, "initial": initial}
    environment.filters.update(own)
    return environment


@cache
def embedded_file(name: str) -> str:
    """`pages.css` or `pages.js`, as served at STYLE_URL and SCRIPT_URL."""
    return resources.files("components.pages").joinpath(name).read_text(encoding="utf-8")


def safe_link(url: str) -> str:
    """The url, or "#" for one that leads to another host or could run a script."""
    return url if _LINKABLE.match(url) else "#"


def hue(title: str) -> int:
    """One of twelve colours for a cover that is not there yet; the same for the same title."""
    return zlib.crc32(title.encode("utf-8", "replace")) % 12


def initial(title: str) -> str:
    """The letter a missing cover shows."""
    return next((character for character in title if character.isalnum()), "·")
