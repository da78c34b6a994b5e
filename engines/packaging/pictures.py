"""Opening pictures that come from outside, and encoding the ones that go out."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from PIL import Image, ImageOps, UnidentifiedImageError

from engines.kernel.errors import InvalidInput

PictureFormat = Literal["jpeg", "png", "webp"]
FORMATS: tuple[PictureFormat, ...] = ("jpeg", "png", "webp")
MEDIA_TYPES: dict[PictureFormat, Literal["image/jpeg", "image/png", "image/webp"]] = {
    "jpeg": "image/jpeg",
    "png": "image/png",
    "webp": "image/webp",
}
SUFFIXES: dict[str, str] = {"image/jpeg": ".jpg", "image/png": ".png", "image/webp": ".webp"}
TALLEST: dict[PictureFormat, int] = {"jpeg": 65_500, "png": 65_500, "webp": 16_383}
"""Pixels a side: what libjpeg and libwebp take; PNG is held to the same, readers choke far earlier."""

MAX_SIDE = 30_000
MAX_PIXELS = 100_000_000
# Common picture files only: each further decoder of Pillow is one more door for hostile bytes.
_READ = ("JPEG", "PNG", "WEBP", "GIF", "BMP")
LOWEST_QUALITY = 40
"""Below this, JPEG blocks are plain to see around lettering."""


def open_picture(
    data: bytes, *, name: str = "", max_side: int = MAX_SIDE, max_pixels: int = MAX_PIXELS
) -> Image.Image:
    """A picture from untrusted bytes, decoded, turned as its EXIF says, in RGB on white paper.

    Size is checked on the header, before a pixel is decoded. Raises InvalidInput
    `picture_unreadable` (no picture, or a damaged one) and `picture_too_large`; `name` goes into
    the message.
    """
    try:
        image = Image.open(io.BytesIO(data), formats=_READ)
        check_size(image.size, name, max_side, max_pixels)
        image.load()
        ImageOps.exif_transpose(image, in_place=True)
        return on_paper(image)
    except Image.DecompressionBombError as error:
        # Pillow's own guard, far above ours, speaks before we can ask for the size.
        raise _too_large(name, max_side, max_pixels, str(error)) from error
    except UnidentifiedImageError as error:
        cause = _told(name, "none of JPEG, PNG, WebP, GIF, BMP")
        raise InvalidInput("picture_unreadable", item=name, cause=cause) from error
    except (OSError, SyntaxError, ValueError, EOFError, MemoryError) as error:
        # What Pillow's decoders raise for damaged data.
        cause = _told(name, str(error) or type(error).__name__)
        raise InvalidInput("picture_unreadable", item=name, cause=cause) from error


def check_size(
    size: tuple[int, int], name: str, max_side: int = MAX_SIDE, max_pixels: int = MAX_PIXELS
) -> None:
    """Raises InvalidInput `picture_too_large` for a picture of more than that."""
    width, height = size
    if max(size) >= max_side or width * height > max_pixels:
        raise _too_large(name, max_side, max_pixels, f"{width} × {height} pixels")


def _too_large(name: str, max_side: int, max_pixels: int, cause: str) -> InvalidInput:
    return InvalidInput(
        "picture_too_large",
        item=name,
        cause=_told(name, cause),
        max_side=max_side,
        max_megapixels=max_pixels // 1_000_000,
    )


def _told(name: str, cause: str) -> str:
    return f"{name}: {cause}" if name else cause


def on_paper(image: Image.Image) -> Image.Image:
    """The picture in RGB, transparent parts on white."""
    if image.mode == "RGB":
        return image
    if image.has_transparency_data:
        image = image.convert("RGBA")
        paper = Image.new("RGB", image.size, "white")
        paper.paste(image, mask=image.getchannel("A"))
        return paper
    if image.mode.startswith("I;16"):
        # Pillow clips 16-bit greys when it converts them; bring them to 8 bits first.
        image = image.point(lambda value: value / 256).convert("L")
    return image.convert("RGB")


@dataclass(frozen=True)
class Encoder:
    """How slices are written. `max_bytes` is met by lowering quality, never below LOWEST_QUALITY."""

    format: PictureFormat
    quality: int
    max_bytes: int | None = None

    @property
    def media_type(self) -> Literal["image/jpeg", "image/png", "image/webp"]:
        return MEDIA_TYPES[self.format]

    def qualities(self) -> tuple[int, ...]:
        """The qualities that may be tried, best first. PNG has but one."""
        if self.format == "png":
            return (self.quality,)
        lowest = min(LOWEST_QUALITY, self.quality)
        return tuple(dict.fromkeys([*range(self.quality, lowest, -4), lowest]))

    def encode(self, image: Image.Image) -> bytes:
        """The picture in as good a quality as `max_bytes` allows (bisection), else the smallest."""
        qualities = self.qualities()
        if self.max_bytes is None:
            return encoded(image, self.format, qualities[0])
        return best_within(qualities, self.max_bytes, lambda quality: encoded(image, self.format, quality))


def best_within(qualities: Sequence[int], limit: int, attempt: Callable[[int], bytes]) -> bytes:
    """The first attempt of at most `limit` bytes, bisecting: size falls with quality. Else the last."""
    data = attempt(qualities[0])
    if len(data) <= limit or len(qualities) == 1:
        return data
    low, high = 1, len(qualities) - 1
    found = b""
    while low < high:
        middle = (low + high) // 2
        data = attempt(qualities[middle])
        if len(data) <= limit:
            high, found = middle, data
        else:
            low = middle + 1
    return found or attempt(qualities[low])


def encoded(image: Image.Image, picture_format: PictureFormat, quality: int) -> bytes:
    """Bytes of a picture file without metadata: equal pixels and settings give equal bytes."""
    out = io.BytesIO()
    if picture_format == "jpeg":
        # Full colour resolution keeps coloured lettering crisp; below 88 size matters more.
        image.save(out, "JPEG", quality=quality, subsampling=0 if quality >= 88 else 2)
    elif picture_format == "png":
        image.save(out, "PNG", compress_level=6)
    else:
        image.save(out, "WEBP", quality=quality, method=2)
    return out.getvalue()
