"""Export formats: what readers and servers will find in the files."""

from __future__ import annotations

import io
import json
import os
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from PIL import Image

from engines.kernel.errors import InvalidInput
from engines.packaging.document import Package, Strip
from engines.packaging.formats import Export, export_format, export_formats, file_name
from engines.packaging.pack import PackagingOptions, pack
from engines.text.document import CastMember
from tests.packaging.doubles import MemoryContext, episode

SCHEMA = Path(__file__).parents[2].parent / "shared" / "data" / "ComicInfo-2.0.xsd"
HOSTILE = (
    '</Series><script>alert("1")</script> & ]]> ${x} {{y}} \x0b\x00\ufffe\ud800 "q" \U0001f600 \u202egnp.exe'
)


@pytest.fixture
def schema():
    if not SCHEMA.exists():
        if os.environ.get("CI"):
            pytest.fail(f"{SCHEMA} is not there")
        pytest.skip("the ComicInfo schema is not there")
    return etree.XMLSchema(etree.parse(str(SCHEMA)))


@pytest.fixture
def export():
    ctx = MemoryContext()
    script, storyboard, images, lettered = episode(ctx, ("tall", "wide", "square"), languages=("ko", "en"))
    package = pack(ctx, PackagingOptions(), script, storyboard, images, lettered)
    return Export(
        package, script, storyboard, "ko", ctx.assets.read, "시간을 파는 편의점", 3, "판타지", "김노트"
    )


def written(export, name):
    return b"".join(export_format(name).write(export))


def archive(export, name):
    return zipfile.ZipFile(io.BytesIO(written(export, name)))


def with_values(export, **values):
    return Export(**{**{name: getattr(export, name) for name in export.__dataclass_fields__}, **values})


def test_every_format_is_found_and_complete():
    assert {"cbz", "slices"} <= set(export_formats())
    for name, one in export_formats().items():
        assert one.id == name
        assert {"ko", "en"} <= set(one.names)
        assert one.extension.startswith(".")


def test_an_unknown_format_is_refused():
    with pytest.raises(InvalidInput) as caught:
        export_format("vhs")
    assert caught.value.code == "export_format_unknown"
    assert "cbz" in caught.value.values["known"]


def test_a_cbz_holds_the_slices_in_order_and_unpacks_whole(export):
    comic = archive(export, "cbz")
    assert comic.testzip() is None
    names = comic.namelist()
    assert names[0] == "ComicInfo.xml"
    assert names[1:] == [f"{number:03d}.jpg" for number in range(1, len(export.strip.slices) + 1)]
    assert names[1:] == sorted(names[1:])
    assert all(info.compress_type == zipfile.ZIP_STORED for info in comic.infolist())
    for name, piece in zip(names[1:], export.strip.slices, strict=True):
        image = Image.open(io.BytesIO(comic.read(name)))
        assert image.size == (piece.asset.width, piece.asset.height)


def test_comic_info_satisfies_the_schema_and_says_what_it_should(export, schema):
    root = etree.fromstring(archive(export, "cbz").read("ComicInfo.xml"))
    schema.assertValid(root)
    assert {name: root.findtext(name) for name in ("Title", "Series", "Number", "Writer")} == {
        "Title": "첫 화",
        "Series": "시간을 파는 편의점",
        "Number": "3",
        "Writer": "김노트",
    }
    assert root.findtext("Genre") == "판타지, Webtoon, Long Strip"
    assert (root.findtext("Format"), root.findtext("Manga"), root.findtext("LanguageISO")) == (
        "Webtoon",
        "Yes",
        "ko",
    )
    pages = root.findall("Pages/Page")
    assert len(pages) == len(export.strip.slices) == int(root.findtext("PageCount"))
    assert pages[0].get("Type") == "FrontCover"
    for page, piece in zip(pages, export.strip.slices, strict=True):
        size = (int(page.get("ImageWidth")), int(page.get("ImageHeight")), int(page.get("ImageSize")))
        assert size == (piece.asset.width, piece.asset.height, piece.size_bytes)


def test_hostile_text_stays_text(export, schema):
    hostile = with_values(export, series=HOSTILE, author=HOSTILE, genre=HOSTILE)
    script = export.script.model_copy(
        update={"cast": (CastMember(id="one", names={"ko": "</Characters>, x"}),), "logline": {"ko": HOSTILE}}
    )
    root = etree.fromstring(archive(with_values(hostile, script=script), "cbz").read("ComicInfo.xml"))
    schema.assertValid(root)
    assert root.findtext("Series").startswith('</Series><script>alert("1")</script> & ]]>')
    assert root.findtext("Characters") == "</Characters>  x"


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=60))
def test_any_title_makes_well_formed_xml(title):
    from engines.packaging.formats._comicinfo import comic_info

    ctx = MemoryContext()
    script, storyboard, *_ = episode(ctx, ("narrow",), balloons=False)
    asset = next(iter(ctx.assets.data))
    piece = {
        "id": "s",
        "asset": {"sha256": asset, "width": 8, "height": 3, "media_type": "image/png"},
        "top": 0,
        "size_bytes": 9,
    }
    package = Package(strips=(Strip(id="ko", width=8, height=3, slices=(piece,)),))
    etree.fromstring(
        comic_info(Export(package, script, storyboard, "ko", ctx.assets.read, title, 1, title, title))
    )


def test_the_slices_come_with_cover_and_manifest(export):
    files = archive(export, "slices")
    assert files.testzip() is None
    manifest = json.loads(files.read("manifest.json"))
    assert manifest["strip"] == [export.strip.width, export.strip.height]
    assert manifest["number"] == 3
    assert sum(one["height"] for one in manifest["slices"]) == export.strip.height
    for one in manifest["slices"]:
        assert len(files.read(one["file"])) == one["bytes"]
    assert manifest["slices"][0]["alt"] == "0번 컷"
    assert [panel["id"] for panel in manifest["panels"]] == ["pnl_0", "pnl_1", "pnl_2"]
    assert "cover.jpg" in files.namelist()


@pytest.mark.parametrize("name", sorted(export_formats()))
def test_equal_input_gives_equal_bytes_piece_by_piece(export, name):
    pieces = list(export_format(name).write(export))
    assert len(pieces) > len(export.strip.slices)
    assert b"".join(pieces) == written(export, name)


@pytest.mark.parametrize("name", sorted(export_formats()))
def test_a_language_that_is_not_there_is_refused_before_the_first_byte(export, name):
    with pytest.raises(InvalidInput) as caught:
        export_format(name).write(with_values(export, language="ja"))
    assert caught.value.code == "export_language"
    empty = Package(strips=(Strip(id="ko", width=800, height=0),))
    with pytest.raises(InvalidInput) as caught:
        export_format(name).write(with_values(export, package=empty))
    assert caught.value.code == "export_empty"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("시간을 파는 편의점", "시간을 파는 편의점.cbz"),
        ("../../etc/passwd", "etc passwd.cbz"),
        ("C:\\Windows\\con", "C Windows con.cbz"),
        ("CON", "_CON.cbz"),
        ("nul.txt", "_nul.txt.cbz"),
        ("...", "episode.cbz"),
        ("", "episode.cbz"),
        ("a\x00b\nc\td", "a b c d.cbz"),
        ("\u202egpj.exe", "gpj.exe.cbz"),
        ("-rf *", "rf.cbz"),
        ("한글", "한글.cbz"),
    ],
)
def test_a_title_becomes_a_name_that_can_be_saved(title, name):
    assert file_name(title, ".cbz") == name


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=300))
def test_no_title_makes_a_name_that_harms(title):
    name = file_name(title, ".cbz")
    assert 5 <= len(name.encode()) <= 200
    assert not set(name) & set('/\\<>:"|?*\x00\n\r')
    assert not name.startswith((".", "-", " "))
    assert file_name(name.removesuffix(".cbz"), ".cbz") == name
