"""CBZ: the slices in a zip, with ComicInfo.xml for comic readers and library servers."""

from __future__ import annotations

from collections.abc import Iterator

from engines.packaging.formats._comicinfo import comic_info
from engines.packaging.formats._export import Export, ExportFormat
from engines.packaging.formats._zip import Member, zip_stream
from engines.packaging.pictures import SUFFIXES


def write_cbz(export: Export) -> Iterator[bytes]:
    """ComicInfo.xml first, then the slices under zero-padded names, in reading order."""
    slices = export.strip.slices
    digits = max(3, len(str(len(slices))))
    members: list[Member] = [("ComicInfo.xml", lambda: comic_info(export))]
    for number, piece in enumerate(slices, start=1):
        name = f"{number:0{digits}d}{SUFFIXES[piece.asset.media_type]}"
        members.append((name, lambda asset=piece.asset: export.read(asset)))
    return zip_stream(members)


FORMAT = ExportFormat(
    id="cbz",
    names={"en": "CBZ (comic readers)", "ko": "CBZ (만화 뷰어용)"},
    extension=".cbz",
    media_type="application/vnd.comicbook+zip",
    write=write_cbz,
)
