"""From the library to a bundle."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, cast

from engines.kernel.document import AssetRef, Document, Json
from engines.kernel.edits import Overlay
from engines.kernel.errors import StorageFailed
from engines.packaging.formats import zip_stream
from engines.runtime import episodes, projects, revisions
from engines.runtime.episodes import EpisodeRow
from engines.runtime.projects import ProjectRow
from engines.runtime.revisions import Head, RevisionRow
from engines.studio.bundle.model import (
    FORMAT,
    HISTORY,
    VERSION,
    BundledEpisode,
    BundledHead,
    BundledProject,
    BundledRevision,
    BundledSettings,
    RevisionOptions,
)
from engines.studio.prepare import Bench
from engines.studio.reading import BRIEF, KINDS, stage_named
from engines.studio.saving import assets_in
from engines.studio.workshop import Workshop

EXTENSIONS: Mapping[str, str] = {"image/png": "png", "image/jpeg": "jpg", "image/webp": "webp"}
_SETTINGS = ("writer", "painter", "writer_model", "painter_model", "preset", "platform")


class BundleWriter:
    """Gathers one project. Everything is read before the first byte is written: half a file helps nobody."""

    def __init__(self, shop: Workshop, workspace: str, project: str) -> None:
        self._shop = shop
        self._workspace = workspace
        self._row = projects.get(shop.database, workspace, project)
        self._documents: dict[str, Json] = {}
        self._pictures: dict[str, AssetRef] = {}
        self._episodes = [self._episode(row) for row in episodes.listed(shop.database, workspace, project)]
        for asset in self._pictures.values():
            shop.assets.read(asset)

    @property
    def title(self) -> Json:
        return self._row.title

    def stream(self) -> Iterator[bytes]:
        """The zip in pieces; equal projects give equal bytes."""
        written: list[dict[str, Json]] = []
        return zip_stream(self._members(written), deflated=".json")

    def _members(self, written: list[dict[str, Json]]) -> Iterator[tuple[str, Any]]:
        for name, data in self._files():
            written.append({"name": name, "sha256": hashlib.sha256(data).hexdigest(), "size": len(data)})
            yield name, lambda data=data: data
        manifest = {"format": FORMAT, "version": VERSION, "files": written}
        yield "manifest.json", lambda: _json(manifest)

    def _files(self) -> Iterator[tuple[str, bytes]]:
        yield "project.json", _json(_project(self._row).model_dump(mode="json"))
        for one in self._episodes:
            # What is not set stays away, so that it comes back as it was.
            yield f"episodes/{one.number}.json", _json(one.model_dump(mode="json", exclude_unset=True))
        for sha256, body in sorted(self._documents.items()):
            yield f"documents/{sha256}.json", _json(body)
        for sha256, asset in sorted(self._pictures.items()):
            yield f"pictures/{sha256}.{EXTENSIONS[asset.media_type]}", self._shop.assets.read(asset)

    def _episode(self, row: EpisodeRow) -> BundledEpisode:
        bench = Bench.open(self._shop, self._workspace, row.id)
        kept = self._kept(row, bench.heads)
        ids = {one.id for one in kept}
        for one in kept:
            self._documents[one.document] = revisions.document(self._shop.database, self._workspace, one.id)
        return BundledEpisode(
            number=row.number,
            title=row.title,
            status=row.status,
            revisions=tuple(_revision(one, ids) for one in kept),
            heads=tuple(self._head(bench, name, head) for name, head in sorted(bench.heads.items())),
            settings={
                name: BundledSettings(options=dict(one.options), prompt=one.prompt, note=one.note)
                for name, one in sorted(bench.settings.items())
            },
        )

    def _kept(self, row: EpisodeRow, heads: Mapping[str, Head]) -> Sequence[RevisionRow]:
        """Heads and history. An older revision comes along if its pictures do, or can still be read and
        were painted: what packaging wrote for an earlier version can be written again.
        """
        kept = {head.revision.id: head.revision for head in heads.values()}
        for one in kept.values():
            self._pictures.update({asset.sha256: asset for asset in self._assets(one)})
        stages = sorted(KINDS, key=lambda name: name == BRIEF or stage_named(name).needs is None)
        for stage in stages:
            painted = stage != BRIEF and stage_named(stage).needs is not None
            for one in revisions.history(self._shop.database, self._workspace, row.id, stage, limit=HISTORY):
                found = {asset.sha256: asset for asset in self._assets(one)}
                if painted and all(self._is_whole(asset) for asset in found.values()):
                    self._pictures.update(found)
                if found.keys() <= self._pictures.keys():
                    kept[one.id] = one
        return sorted(kept.values(), key=lambda one: (one.stage, one.number))

    def _is_whole(self, asset: AssetRef) -> bool:
        try:
            self._shop.assets.read(asset)
        except StorageFailed:
            return False
        return True

    def _assets(self, row: RevisionRow) -> Iterator[AssetRef]:
        yield from assets_in(self._shop.reading.seen(row))
        yield from assets_in(self._shop.reading.generated(row))
        yield from assets_of(self._shop.reading.overlay(row))

    def _head(self, bench: Bench, stage: str, head: Head) -> BundledHead:
        return BundledHead(
            stage=stage,
            revision=head.revision.id,
            confirmed=head.confirmed,
            confirmed_number=head.confirmed_number,
            current=stage != BRIEF and not bench.differs(stage_named(stage)),
        )


def assets_of(overlay: Overlay) -> Iterator[AssetRef]:
    """Pictures that only an overlay names: uploads, and what waits in the tray."""
    return assets_in(cast(Document, overlay))


def _project(row: ProjectRow) -> BundledProject:
    # Named one by one: whatever else the settings come to hold stays at home.
    chosen = {name: str(row.settings[name]) for name in _SETTINGS if row.settings.get(name)}
    return BundledProject.model_validate(
        {
            "title": row.title,
            "genre": row.genre,
            "status": row.status,
            "target_episodes": row.target_episodes,
            "languages": row.languages,
            "settings": chosen,
            "cast": row.cast or [],
            "story_so_far": row.story_so_far,
        }
    )


def _revision(row: RevisionRow, known: set[str]) -> BundledRevision:
    return BundledRevision(
        id=row.id,
        stage=row.stage,
        number=row.number,
        origin=row.origin,
        document=row.document,
        overlay=Overlay.model_validate(row.overlay or {}),
        inputs=cast(Any, row.inputs),
        key=row.key,
        options=_options(row.options, known),
        provider=row.provider,
        model=row.model,
        cost_usd=row.cost_usd,
        started=row.started,
        seconds=row.seconds,
        parent=row.parent if row.parent in known else None,
        created=row.created,
    )


def _options(options: Json, known: set[str]) -> RevisionOptions:
    step = options.get("step")
    if step and "of" not in step:
        # What one action did, or who asked for it, is known only where it was done.
        options = {name: value for name, value in options.items() if name != "step"}
    elif step and step["of"] not in known:
        options = {**options, "step": {**step, "of": ""}}
    return RevisionOptions.model_validate(options)


def _json(value: Json) -> bytes:
    """UTF-8 JSON; a lone surrogate, which UTF-8 cannot hold, escaped."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    try:
        return text.encode()
    except UnicodeEncodeError:
        return json.dumps(value, sort_keys=True, separators=(",", ":"), allow_nan=False).encode()
