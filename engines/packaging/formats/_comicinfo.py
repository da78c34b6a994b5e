"""ComicInfo.xml 2.0, the file by which comic readers know title, genre and pages.

Schema: github.com/anansi-project/comicinfo, v2.0. It is a sequence: elements stand in its order.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from engines.kernel.document import in_language
from engines.packaging.formats._export import Export

# What XML 1.0 cannot hold, not even escaped (https://www.w3.org/TR/xml/#charsets).
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def comic_info(export: Export) -> bytes:
    """The file in UTF-8. Only what is known is written; pages are the slices in order."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<ComicInfo xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    ]
    for name, value in _elements(export):
        if text := _xml(value):
            lines.append(f"  <{name}>{escape(text)}</{name}>")
    lines += ["  <Pages>", *_pages(export), "  </Pages>", "</ComicInfo>", ""]
    return "\n".join(lines).encode()


def _elements(export: Export) -> Iterator[tuple[str, str]]:
    """Name and value in the schema's order."""
    script, language = export.script, export.language
    yield "Title", export.title
    yield "Series", export.series or export.title
    yield "Number", str(export.number)
    yield "Summary", in_language(script.logline, language)
    yield "Writer", export.author
    # Readers that have a long-strip mode choose it by these words (Komikku, Tsumiru).
    yield (
        "Genre",
        ", ".join(word for word in (export.genre.replace(",", " "), "Webtoon", "Long Strip") if word),
    )
    yield "PageCount", str(len(export.strip.slices))
    yield "LanguageISO", language
    yield "Format", "Webtoon"
    # "No" makes Komga force left to right over its strip mode; "Yes" leaves the mode alone.
    yield "Manga", "Yes"
    names = (in_language(member.names, language).replace(",", " ") for member in script.cast)
    yield "Characters", ", ".join(name for name in names if name.strip())


def _pages(export: Export) -> Iterator[str]:
    for index, piece in enumerate(export.strip.slices):
        kind = quoteattr("FrontCover" if index == 0 else "Story")
        asset = piece.asset
        yield (
            f'    <Page Image="{index}" Type={kind} ImageSize="{piece.size_bytes}"'
            f' ImageWidth="{asset.width}" ImageHeight="{asset.height}" />'
        )


def _xml(text: str) -> str:
    return _NOT_XML.sub("", text).strip()
