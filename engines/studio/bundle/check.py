"""Reads a bundle to the last picture before anything of it is stored."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from PIL import Image
from pydantic import ValidationError

from engines import providers
from engines.kernel.document import AssetRef, Document, Json, fingerprint
from engines.kernel.edits import apply
from engines.kernel.errors import InvalidInput
from engines.runtime.assets import measure
from engines.studio.bundle.archive import Archive, validated
from engines.studio.bundle.model import (
    BundledEpisode,
    BundledHead,
    BundledProject,
    BundledRevision,
    BundledSettings,
)
from engines.studio.bundle.write import EXTENSIONS, assets_of
from engines.studio.reading import BRIEF, KINDS, stage_named
from engines.studio.saving import assets_in

_FORMATS = ("PNG", "JPEG", "WEBP")
# What Pillow's decoders raise for damaged pictures.
_BROKEN = (OSError, SyntaxError, ValueError, EOFError, IndexError, MemoryError, Image.DecompressionBombError)


@dataclass
class Checked:
    """A bundle that has passed every check. Documents and pictures are read from `archive` once more."""

    archive: Archive
    project: BundledProject
    episodes: list[BundledEpisode]
    pictures: dict[str, AssetRef] = field(default_factory=dict[str, AssetRef])
    _last: tuple[str, str, Document] | None = None
    """Revisions that follow each other share their generated part."""

    def generated(self, stage: str, sha256: str) -> Document:
        """The generated part as a document of the stage. Raises InvalidInput."""
        if self._last is None or self._last[:2] != (stage, sha256):
            name = f"documents/{sha256}.json"
            body = self.archive.json(name)
            if fingerprint(body) != sha256:
                raise InvalidInput("bundle_damaged", item=name)
            self._last = (stage, sha256, validated(KINDS[stage], body, name))
        return self._last[2]

    def document(self, sha256: str) -> Json:
        return self.archive.json(f"documents/{sha256}.json")

    def picture(self, asset: AssetRef) -> bytes:
        return self.archive.read(picture_name(asset))


def picture_name(asset: AssetRef) -> str:
    return f"pictures/{asset.sha256}.{EXTENSIONS[asset.media_type]}"


def check(archive: Archive) -> Checked:
    """Raises InvalidInput with the file and the reason; nothing has been stored then."""
    project = archive.model(BundledProject, "project.json")
    _check_providers(project)
    names = sorted(name for name in archive.names if name.startswith("episodes/"))
    episodes = [archive.model(BundledEpisode, name) for name in names]
    checked = Checked(archive, project, episodes)
    for name, one in zip(names, episodes, strict=True):
        if name != f"episodes/{one.number}.json":
            raise InvalidInput("bundle_invalid", item=name, field="number", problem=str(one.number))
        _check_episode(checked, one, name)
    used = {f"documents/{row.document}.json" for one in episodes for row in one.revisions}
    used |= {picture_name(asset) for asset in checked.pictures.values()}
    extra = sorted(name for name in archive.names if name.startswith(("documents/", "pictures/")))
    if unknown := next((name for name in extra if name not in used), None):
        raise InvalidInput("bundle_stray", item=unknown)
    for asset in checked.pictures.values():
        _check_picture(checked, asset)
    return checked


def _check_providers(project: BundledProject) -> None:
    known = {one.id for one in (*providers.list_writers(), *providers.list_painters())}
    for role in ("writer", "painter"):
        if (name := project.settings.get(role, providers.DUMMY)) not in known:
            raise InvalidInput("provider_unknown", provider=name, known=", ".join(sorted(known)))


def _check_episode(checked: Checked, one: BundledEpisode, name: str) -> None:
    rows = {row.id: row for row in one.revisions}
    numbers = {(row.stage, row.number) for row in one.revisions}
    if len(rows) < len(one.revisions) or len(numbers) < len(one.revisions):
        raise InvalidInput("bundle_invalid", item=name, field="revisions", problem="two of them are one")
    for row in one.revisions:
        parent = rows.get(row.parent) if row.parent else None
        if row.stage not in KINDS:
            raise InvalidInput("bundle_invalid", item=name, field=row.id, problem=f"stage {row.stage!r}")
        if row.parent and (parent is None or parent.stage != row.stage or parent.number >= row.number):
            raise InvalidInput("bundle_invalid", item=name, field=row.id, problem="its parent is not earlier")
        for asset in _seen_assets(checked, row):
            _note(checked, asset)
    _check_heads(one.heads, rows, name)
    for stage, chosen in one.settings.items():
        _check_settings(stage, chosen, name)


def _check_heads(heads: tuple[BundledHead, ...], rows: Mapping[str, BundledRevision], name: str) -> None:
    stages = [head.stage for head in heads]
    for head in heads:
        row = rows.get(head.revision)
        if row is None or row.stage != head.stage or stages.count(head.stage) > 1:
            raise InvalidInput(
                "bundle_invalid", item=name, field=f"heads.{head.stage}", problem=head.revision
            )


def _check_settings(stage: str, chosen: BundledSettings, name: str) -> None:
    if stage not in KINDS:
        raise InvalidInput("bundle_invalid", item=name, field="settings", problem=f"stage {stage!r}")
    if stage == BRIEF:
        if chosen.options:
            raise InvalidInput(
                "bundle_invalid", item=name, field="settings.brief", problem="it has no options"
            )
        return
    try:
        stage_named(stage).options.model_validate(chosen.options)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        place = ".".join(["settings", stage, *(str(part) for part in first["loc"])])
        raise InvalidInput("bundle_invalid", item=name, field=place, problem=first["msg"]) from error


def _seen_assets(checked: Checked, row: BundledRevision) -> Iterator[AssetRef]:
    """The revision's document is one of its stage and is what its overlay can lie on; its pictures."""
    document = checked.generated(row.stage, row.document)
    yield from assets_in(document)
    yield from assets_of(row.overlay)
    # Raises EditRefused, which names the item and the field.
    yield from assets_in(apply(document, row.overlay))


def _note(checked: Checked, asset: AssetRef) -> None:
    known = checked.pictures.setdefault(asset.sha256, asset)
    if known != asset or picture_name(asset) not in checked.archive.names:
        raise InvalidInput("bundle_incomplete", item=picture_name(asset))


def _check_picture(checked: Checked, asset: AssetRef) -> None:
    """It is a picture, the one its documents speak of, and whole to its last pixel."""
    name, data = picture_name(asset), checked.picture(asset)
    if hashlib.sha256(data).hexdigest() != asset.sha256:
        raise InvalidInput("bundle_damaged", item=name)
    if measure(data) != (asset.width, asset.height, asset.media_type):
        raise InvalidInput("bundle_picture", item=name)
    try:
        with Image.open(io.BytesIO(data), formats=_FORMATS) as picture:
            picture.load()
    except _BROKEN as error:
        raise InvalidInput("bundle_picture", item=name, cause=str(error) or type(error).__name__) from error
