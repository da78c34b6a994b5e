"""Whole projects in and out: saved to one file, opened from one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import IO, Any, cast

from engines.kernel.document import in_language
from engines.packaging.formats import file_name
from engines.studio.bundle.archive import Archive
from engines.studio.bundle.check import check
from engines.studio.bundle.store import BundleStore
from engines.studio.bundle.write import BundleWriter
from engines.studio.projects import Projects
from engines.studio.views import Download, ProjectView
from engines.studio.workshop import Workshop

OWN_LIMIT = 4_000_000_000
"""Bytes of a bundle on one's own machine."""
PUBLIC_LIMIT = 256_000_000
"""Bytes on a server that others can reach."""


class Bundles:
    """Everything that comes in is checked before anything of it is written."""

    def __init__(self, shop: Workshop, workspace: str, projects: Projects) -> None:
        self._shop = shop
        self._workspace = workspace
        self._projects = projects

    @property
    def limit(self) -> int:
        """Bytes a bundle may have here."""
        return PUBLIC_LIMIT if self._shop.settings.public else OWN_LIMIT

    def save(self, project: str) -> tuple[Download, Iterator[bytes]]:
        """The project as a zip, streamed. Raises NotFound, StorageFailed for a picture that is lost."""
        writer = BundleWriter(self._shop, self._workspace, project)
        name = file_name(f"{_text(writer.title)} project", ".zip", fallback="project")
        return Download(filename=name, media_type="application/zip"), writer.stream()

    def open(self, file: IO[bytes]) -> ProjectView:
        """A new project from a bundle. Raises InvalidInput with file and reason; nothing is stored then."""
        checked = check(Archive(file, self.limit))
        return self._projects.get(BundleStore(self._shop, self._workspace, checked).store())


def _text(title: Any) -> str:
    if isinstance(title, Mapping):
        return in_language(cast("Mapping[str, str]", title), "")
    return str(title or "")
