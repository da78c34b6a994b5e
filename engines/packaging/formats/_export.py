"""What an export format is, and what it is given to write."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from engines.director.document import Storyboard
from engines.kernel.document import AssetRef, in_language
from engines.kernel.errors import InvalidInput
from engines.packaging.document import Package, Slice, Strip
from engines.text.document import Script


@dataclass(frozen=True)
class Export:
    """One episode in one language, ready to be written. `read` gives a picture's bytes by its ref.

    `series` is the project's title, `genre` the genre's name as people read it.
    """

    package: Package
    script: Script
    storyboard: Storyboard
    language: str
    read: Callable[[AssetRef], bytes]
    series: str = ""
    number: int = 1
    genre: str = ""
    author: str = ""

    @property
    def strip(self) -> Strip:
        """The strip in the language asked for. Raises InvalidInput `export_language`, `export_empty`."""
        found = next((strip for strip in self.package.strips if strip.id == self.language), None)
        if found is None:
            known = ", ".join(strip.id for strip in self.package.strips)
            raise InvalidInput("export_language", language=self.language, known=known or "–")
        if not found.slices:
            raise InvalidInput("export_empty", language=self.language)
        return found

    @property
    def title(self) -> str:
        """The episode's title."""
        return in_language(self.package.title or self.script.title, self.language)

    def alt(self, piece: Slice) -> str:
        """What a slice shows, in words: the alt texts of its panels, one after the other."""
        panels = (self.storyboard.panel(panel_id) for panel_id in piece.panels)
        words = (in_language(panel.alt, self.language).strip() for panel in panels if panel)
        return " ".join(word for word in words if word)


@dataclass(frozen=True)
class ExportFormat:
    """One way to write an episode. `names` are what people see, by language.

    `write` streams the file: memory holds one slice at a time. It raises InvalidInput
    `export_language` and `export_empty` before its first bytes.
    """

    id: str
    names: Mapping[str, str]
    extension: str
    """With its dot, e.g. ".cbz"."""
    media_type: str
    write: Callable[[Export], Iterator[bytes]]
