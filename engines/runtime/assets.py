"""Pictures by their content: stored once, verified at every read, shown small from ready thumbnails.

    AssetStore(place)                       a folder or an fsspec address
    store.put(data, media_type) -> AssetRef
    store.read(ref) -> bytes
    store.image(ref) -> PIL.Image.Image     decoded
    store.thumbnail(ref, width) -> bytes    WebP, at most `width` rounded up to a standard width
    store.check()                           written, read back, the same, removed: else StorageFailed
    measure(data) -> (width, height, media_type)

The digest is computed at every read: 2 MB take about 2 ms, and a file's time stamp can lie.
"""

from __future__ import annotations

import hashlib
import io
import re
import secrets
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image

from engines.kernel.document import AssetRef
from engines.kernel.errors import InvalidInput, StorageFailed
from engines.runtime.asset_files import open_files
from engines.runtime.disk import disk_errors

MAX_SIDE = 30_000
"""Pixels. JPEG ends at 65,535 and WebP at 16,383; a whole strip is exported, never an asset."""
MAX_PIXELS = 80_000_000
MAX_BYTES = 64 * 1024 * 1024
THUMBNAIL_WIDTHS = (80, 160, 320, 480, 640, 800, 1200)
"""The only widths there are: a visitor asking for every width must not fill the disk."""

_EXTENSIONS = {"image/png": "png", "image/jpeg": "jpg", "image/webp": "webp"}
_PASSWORD = re.compile(r"(?<=://)[^/@]*(?=@)")
_FORMATS = ("PNG", "JPEG", "WEBP")
_MEDIA_TYPES = {"PNG": "image/png", "JPEG": "image/jpeg", "MPO": "image/jpeg", "WEBP": "image/webp"}
_BOMB = (Image.DecompressionBombError, Image.DecompressionBombWarning)
# Pillow's decoders let all of these through for damaged files.
_BROKEN = (OSError, SyntaxError, ValueError, EOFError, IndexError, *_BOMB)


def measure(data: bytes) -> tuple[int, int, str]:
    """Width and height in pixels and the media type, from the header alone.

    Raises InvalidInput: `asset_not_picture`, `asset_too_large`, `asset_too_heavy`.
    """
    if len(data) > MAX_BYTES:
        megabytes = round(len(data) / 1024 / 1024)
        raise InvalidInput("asset_too_heavy", megabytes=megabytes, limit=MAX_BYTES // 1024 // 1024)
    try:
        # Only the decoders we need: Pillow has dozens, some of them seldom looked after.
        with Image.open(io.BytesIO(data), formats=_FORMATS) as picture:
            (width, height), kind = picture.size, picture.format or ""
    except _BOMB as error:
        raise InvalidInput("asset_too_large", cause=str(error), limit=MAX_SIDE) from error
    except _BROKEN as error:
        raise InvalidInput("asset_not_picture", cause=_told(error)) from error
    if max(width, height) >= MAX_SIDE or width * height > MAX_PIXELS:
        raise InvalidInput("asset_too_large", cause=f"{width} x {height} pixels", limit=MAX_SIDE)
    return width, height, _MEDIA_TYPES[kind]


class AssetStore:
    """The picture store. Thread-safe; any number of processes may share a place."""

    def __init__(self, place: str | Path) -> None:
        """Raises InvalidInput for an address that is none, StorageFailed."""
        self.place = shown_place(place)
        self._files = open_files(place)

    def put(self, data: bytes, media_type: str) -> AssetRef:
        """Store a picture. Raises InvalidInput (see `measure`), StorageFailed."""
        width, height, actual = measure(data)
        if actual != media_type:
            raise InvalidInput("asset_mislabelled", actual=actual, told=media_type)
        sha256 = hashlib.sha256(data).hexdigest()
        ref = AssetRef.model_validate(
            {"sha256": sha256, "width": width, "height": height, "media_type": media_type}
        )
        name = _name(ref)
        with disk_errors(self.place, item=sha256):
            # Compared, not only looked for: putting a picture again mends a damaged file.
            if self._kept(name) != data:
                self._files.write(name, data)
        return ref

    def read(self, asset: AssetRef) -> bytes:
        """The bytes. Raises StorageFailed `asset_missing` or `asset_corrupt`, naming the asset."""
        try:
            data = self._files.read(_name(asset))
        except FileNotFoundError as error:
            raise _lost("asset_missing", asset, error) from error
        except OSError as error:
            raise _lost("asset_unreadable", asset, error) from error
        if hashlib.sha256(data).hexdigest() != asset.sha256:
            raise _lost("asset_corrupt", asset, ValueError("the content does not match its digest"))
        return data

    def image(self, asset: AssetRef) -> Image.Image:
        """The decoded picture. Raises StorageFailed as `read`, `asset_corrupt` for half a picture."""
        data = self.read(asset)
        with _decoding(asset):
            picture = Image.open(io.BytesIO(data), formats=_FORMATS)
            picture.load()
            return picture

    def thumbnail(self, asset: AssetRef, width: int) -> bytes:
        """A WebP no wider than the picture itself, from disk once it was made. Raises StorageFailed."""
        wide = next((step for step in THUMBNAIL_WIDTHS if step >= width), THUMBNAIL_WIDTHS[-1])
        name = f"thumbs/{asset.sha256[:2]}/{asset.sha256}-{wide}.webp"
        with disk_errors(self.place, item=asset.sha256):
            kept = self._kept(name)
        if kept is not None and _whole_webp(kept):
            return kept
        small = self._shrunk(asset, min(wide, asset.width))
        with disk_errors(self.place, item=asset.sha256):
            self._files.write(name, small)
        return small

    def check(self) -> None:
        """Write a few bytes, read them back, remove them. Raises StorageFailed."""
        name, data = f"check/{secrets.token_hex(8)}", secrets.token_bytes(64)
        with disk_errors(self.place):
            self._files.write(name, data)
            back = self._kept(name)
            self._files.remove(name)
        if back != data:
            raise StorageFailed("asset_corrupt", cause="what was written is not what is read", asset="check")

    def _shrunk(self, asset: AssetRef, width: int) -> bytes:
        picture = self.image(asset)
        with _decoding(asset):
            # WebP cannot be taller than 16,383 pixels, and nobody looks at such a thumbnail.
            height = min(max(1, round(asset.height * width / asset.width)), 16_383)
            mode = "RGBA" if picture.has_transparency_data else "RGB"
            small = picture.convert(mode).resize((width, height), Image.Resampling.LANCZOS, reducing_gap=3.0)
            out = io.BytesIO()
            small.save(out, "WEBP", quality=82, method=2)
        return out.getvalue()

    def _kept(self, name: str) -> bytes | None:
        try:
            return self._files.read(name)
        except FileNotFoundError:
            return None


def shown_place(place: str | Path) -> str:
    """The folder, or the address without user and password, for messages."""
    return _PASSWORD.sub("***", str(place))


def _name(asset: AssetRef) -> str:
    sha256 = asset.sha256
    return f"{sha256[:2]}/{sha256[2:4]}/{sha256}.{_EXTENSIONS[asset.media_type]}"


def _told(error: BaseException) -> str:
    return f"{type(error).__name__}: {error}" if str(error) else type(error).__name__


def _lost(code: str, asset: AssetRef, error: BaseException) -> StorageFailed:
    return StorageFailed(code, item=asset.sha256, cause=_told(error), asset=asset.sha256[:12])


@contextmanager
def _decoding(asset: AssetRef) -> Generator[None]:
    try:
        yield
    except _BROKEN as error:
        raise _lost("asset_corrupt", asset, error) from error


def _whole_webp(data: bytes) -> bool:
    """Whether the file is as long as its RIFF header says (https://developers.google.com/speed/webp)."""
    told = int.from_bytes(data[4:8], "little")
    return data[:4] == b"RIFF" and data[8:12] == b"WEBP" and told == len(data) - 8
