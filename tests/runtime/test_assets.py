from __future__ import annotations

import errno
import io
import os
import stat
import struct
import zlib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from engines.kernel.document import AssetRef
from engines.kernel.errors import InvalidInput, StorageFailed
from engines.runtime.assets import THUMBNAIL_WIDTHS, AssetStore, measure


def _picture(width: int = 40, height: int = 30, kind: str = "PNG", mode: str = "RGB") -> bytes:
    out = io.BytesIO()
    Image.new(mode, (width, height), "teal").save(out, kind)
    return out.getvalue()


def _header(width: int, height: int) -> bytes:
    """A PNG that claims a size and has no pixels: a decompression bomb needs no more."""
    body = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunk = b"IHDR" + body
    crc = struct.pack(">I", zlib.crc32(chunk))
    data = b"IDAT" + zlib.compress(b"")
    tail = struct.pack(">I", len(data) - 4) + data + struct.pack(">I", zlib.crc32(data))
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", len(body)) + chunk + crc + tail


@pytest.fixture
def store(tmp_path: Path) -> AssetStore:
    return AssetStore(tmp_path / "assets")


def _file(store: AssetStore, ref: AssetRef) -> Path:
    (found,) = Path(store.place).glob(f"??/??/{ref.sha256}.*")
    return found


@pytest.mark.parametrize(
    ("kind", "media_type", "ending"),
    [
        ("PNG", "image/png", ".png"),
        ("JPEG", "image/jpeg", ".jpg"),
        ("WEBP", "image/webp", ".webp"),
    ],
)
def test_a_picture_comes_back_by_its_content(
    store: AssetStore, kind: str, media_type: str, ending: str
) -> None:
    data = _picture(kind=kind)
    ref = store.put(data, media_type)
    assert (ref.width, ref.height, ref.media_type) == (40, 30, media_type)
    assert store.read(ref) == data
    assert store.image(ref).size == (40, 30)
    path = _file(store, ref)
    assert path.suffix == ending
    assert path.parts[-3:-1] == (ref.sha256[:2], ref.sha256[2:4])
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_same_picture_is_stored_once(store: AssetStore) -> None:
    first = store.put(_picture(), "image/png")
    before = _file(store, first).stat().st_mtime_ns
    assert store.put(_picture(), "image/png") == first
    assert _file(store, first).stat().st_mtime_ns == before


def test_writers_at_once_leave_one_whole_file(store: AssetStore) -> None:
    data = _picture(400, 300)
    with ThreadPoolExecutor(8) as pool:
        refs = set(pool.map(lambda _: store.put(data, "image/png").sha256, range(16)))
    assert len(refs) == 1
    assert len([path for path in Path(store.place).rglob("*") if path.is_file()]) == 1


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.floats(0, 0.999), bit=st.integers(0, 7))
def test_any_flipped_bit_is_noticed(store: AssetStore, place: float, bit: int) -> None:
    ref = store.put(_picture(), "image/png")
    path = _file(store, ref)
    data = bytearray(path.read_bytes())
    data[int(place * len(data))] ^= 1 << bit
    times = path.stat()
    path.write_bytes(data)
    # Not even the time stamp gives it away.
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
    with pytest.raises(StorageFailed) as failed:
        store.read(ref)
    assert (failed.value.code, failed.value.item) == ("asset_corrupt", ref.sha256)
    store.put(_picture(), "image/png")
    assert store.read(ref) == _picture()


def test_a_lost_file_is_told_by_its_asset(store: AssetStore) -> None:
    ref = store.put(_picture(), "image/png")
    _file(store, ref).unlink()
    for read in (store.read, store.image, lambda asset: store.thumbnail(asset, 80)):
        with pytest.raises(StorageFailed) as failed:
            read(ref)
        assert (failed.value.code, failed.value.item) == ("asset_missing", ref.sha256)


def test_half_a_picture_is_told_when_it_is_looked_at(store: AssetStore) -> None:
    data = _picture(300, 300, "JPEG")
    ref = store.put(data[: len(data) // 2], "image/jpeg")
    with pytest.raises(StorageFailed) as failed:
        store.image(ref)
    assert failed.value.code == "asset_corrupt"


@pytest.mark.parametrize("data", [b"", b"no picture", b"<svg/>", b"GIF89a" + b"\x00" * 40, _picture()[:20]])
def test_what_is_no_picture_is_refused(store: AssetStore, data: bytes) -> None:
    with pytest.raises(InvalidInput) as refused:
        store.put(data, "image/png")
    assert refused.value.code == "asset_not_picture"


@pytest.mark.parametrize(("width", "height"), [(30_001, 4), (4, 30_001), (29_000, 29_000), (9_400, 9_400)])
def test_a_picture_too_large_to_open_is_refused_by_its_header(width: int, height: int) -> None:
    with pytest.raises(InvalidInput) as refused:
        measure(_header(width, height))
    assert refused.value.code == "asset_too_large"


def test_a_file_too_heavy_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engines.runtime.assets.MAX_BYTES", 10)
    with pytest.raises(InvalidInput) as refused:
        measure(_picture())
    assert refused.value.code == "asset_too_heavy"


def test_a_picture_must_be_what_it_is_said_to_be(store: AssetStore) -> None:
    with pytest.raises(InvalidInput) as refused:
        store.put(_picture(), "image/jpeg")
    assert refused.value.values == {"actual": "image/png", "told": "image/jpeg"}


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "P", "LA", "L", "1"])
def test_a_thumbnail_is_small_and_kept(store: AssetStore, mode: str) -> None:
    data = io.BytesIO()
    Image.new(mode, (1000, 2000)).save(data, "PNG")
    ref = store.put(data.getvalue(), "image/png")
    small = store.thumbnail(ref, 300)
    with Image.open(io.BytesIO(small)) as picture:
        assert (picture.format, picture.size) == ("WEBP", (320, 640))
    _file(store, ref).unlink()
    assert store.thumbnail(ref, 300) == small


def test_thumbnails_have_few_widths_and_are_never_enlarged(store: AssetStore) -> None:
    ref = store.put(_picture(100, 50), "image/png")
    for width in (-5, 1, 79, 80, 81, 5000, 10**9):
        with Image.open(io.BytesIO(store.thumbnail(ref, width))) as picture:
            assert picture.width <= 100
    kept = list((Path(store.place) / "thumbs").rglob("*.webp"))
    assert len(kept) <= len(THUMBNAIL_WIDTHS)


def test_half_a_thumbnail_is_made_anew(store: AssetStore) -> None:
    ref = store.put(_picture(400, 300), "image/png")
    small = store.thumbnail(ref, 160)
    (kept,) = (Path(store.place) / "thumbs").rglob("*.webp")
    kept.write_bytes(small[:-9])
    assert store.thumbnail(ref, 160) == small


def test_a_very_tall_picture_has_a_thumbnail_too(store: AssetStore) -> None:
    ref = store.put(_picture(80, 25_000), "image/png")
    with Image.open(io.BytesIO(store.thumbnail(ref, 80))) as picture:
        assert picture.height <= 16_383


@pytest.mark.parametrize(("number", "code"), [(errno.ENOSPC, "disk_full"), (errno.EACCES, "disk_unwritable")])
def test_a_disk_that_does_not_take_it_is_told(
    store: AssetStore, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    def refuse(_: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr("os.fsync", refuse)
    with pytest.raises(StorageFailed) as failed:
        store.put(_picture(), "image/png")
    assert failed.value.code == code
    assert [path for path in Path(store.place).rglob("*") if path.is_file()] == []


def test_a_bucket_serves_as_well_as_a_folder() -> None:
    store = AssetStore("memory://toonverse-test")
    ref = store.put(_picture(200, 100), "image/png")
    assert store.read(ref) == _picture(200, 100)
    assert store.thumbnail(ref, 80) == store.thumbnail(ref, 80)
    with pytest.raises(StorageFailed) as failed:
        store.read(ref.model_copy(update={"sha256": "0" * 64}))
    assert failed.value.code == "asset_missing"


def test_an_address_nobody_knows_is_refused() -> None:
    with pytest.raises(InvalidInput) as refused:
        AssetStore("gopher://somewhere")
    assert refused.value.values["name"] == "TOONVERSE_ASSETS_URL"
