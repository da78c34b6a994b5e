"""What the plain pages show: values made ready by the studio. No page looks anything up by itself.

Urls are paths of this server, relative paths of an export, or `data:image/…`; others are not linked.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Picture:
    """A picture at `width` × `height` pixels. `alt` is what it shows, in the reader's language."""

    url: str
    width: int
    height: int
    alt: str = ""


@dataclass(frozen=True)
class Choice:
    """One language to choose. `code` is "ko", "en" …"""

    code: str
    url: str
    current: bool = False


@dataclass(frozen=True)
class Download:
    """A file of the episode. `label` is what people call the format."""

    label: str
    url: str


@dataclass(frozen=True)
class ReaderView:
    """One episode in one language. No slices: it has not been packaged yet."""

    project_title: str
    episode_number: int
    episode_title: str
    slices: tuple[Picture, ...] = ()
    project_url: str = ""
    gallery_url: str = ""
    previous_url: str = ""
    next_url: str = ""
    languages: tuple[Choice, ...] = ()
    downloads: tuple[Download, ...] = ()
    authors_note: str = ""
    switch: tuple[Choice, ...] = ()
    """The page in other interface languages."""


@dataclass(frozen=True)
class EpisodeRow:
    """One episode in the list. Without `url` there is nothing to read yet."""

    number: int
    title: str
    url: str = ""
    thumbnail: Picture | None = None
    detail: str = ""
    """A few words at the end of the row: a date, a number of cuts."""


@dataclass(frozen=True)
class WebtoonView:
    """A project's page. `genre` is the genre's name as people read it, `status` a status id."""

    title: str
    genre: str = ""
    status: str = ""
    logline: str = ""
    author: str = ""
    cover: Picture | None = None
    episodes: tuple[EpisodeRow, ...] = ()
    gallery_url: str = ""
    notebook_url: str = ""
    switch: tuple[Choice, ...] = ()


@dataclass(frozen=True)
class ProjectCard:
    """A project in the gallery, also one without any episode."""

    title: str
    url: str
    genre: str = ""
    status: str = ""
    logline: str = ""
    cover: Picture | None = None
    episodes: int = 0


@dataclass(frozen=True)
class GalleryView:
    """All projects that may be seen: one's own, and the bundled samples."""

    projects: tuple[ProjectCard, ...] = ()
    notebook_url: str = ""
    switch: tuple[Choice, ...] = ()
    samples: tuple[ProjectCard, ...] = ()
