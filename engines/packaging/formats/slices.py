"""Zip of the slices as platforms take them, with the cover and a manifest that says what is what."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from engines.kernel.document import Json
from engines.packaging.formats._export import Export, ExportFormat
from engines.packaging.formats._zip import Member, zip_stream
from engines.packaging.pictures import SUFFIXES

MANIFEST_VERSION = 1


def write_slices(export: Export) -> Iterator[bytes]:
    """`manifest.json`, `cover.jpg` where there is a cover, and `slices/001.jpg` …."""
    strip = export.strip
    members: list[Member] = [("manifest.json", lambda: _as_bytes(manifest(export)))]
    if strip.cover is not None:
        cover = strip.cover
        members.append((f"cover{SUFFIXES[cover.media_type]}", lambda: export.read(cover)))
    for name, piece in zip(slice_names(export), strip.slices, strict=True):
        members.append((name, lambda asset=piece.asset: export.read(asset)))
    return zip_stream(members)


def slice_names(export: Export) -> list[str]:
    """Where each slice lies in the archive."""
    slices = export.strip.slices
    digits = max(3, len(str(len(slices))))
    return [
        f"slices/{number:0{digits}d}{SUFFIXES[piece.asset.media_type]}"
        for number, piece in enumerate(slices, start=1)
    ]


def manifest(export: Export) -> Mapping[str, Json]:
    """Sizes in pixels of the strip; `alt` describes each slice, `panels` says where each picture lies."""
    strip = export.strip
    slices: list[dict[str, Any]] = [
        {
            "file": name,
            "top": piece.top,
            "width": piece.asset.width,
            "height": piece.asset.height,
            "bytes": piece.size_bytes,
            "sha256": piece.asset.sha256,
            "alt": export.alt(piece),
        }
        for name, piece in zip(slice_names(export), strip.slices, strict=True)
    ]
    return {
        "manifest_version": MANIFEST_VERSION,
        "series": export.series,
        "number": export.number,
        "title": export.title,
        "language": export.language,
        "platform": export.package.platform,
        "strip": [strip.width, strip.height],
        "slices": slices,
        "panels": [
            {"id": panel, "top": top, "height": height} for panel, (top, height) in strip.spans.items()
        ],
    }


def _as_bytes(value: Mapping[str, Json]) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace")


FORMAT = ExportFormat(
    id="slices",
    names={"en": "Slices for upload (ZIP)", "ko": "업로드용 분할 이미지 (ZIP)"},
    extension=".zip",
    media_type="application/zip",
    write=write_slices,
)
