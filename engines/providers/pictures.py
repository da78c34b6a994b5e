"""Pictures that come from another machine, checked before anything else touches them."""

from __future__ import annotations

import base64
import binascii
import struct
from dataclasses import dataclass
from io import BytesIO
from typing import Literal

from PIL import Image, UnidentifiedImageError

MAX_BYTES = 50_000_000
MAX_PIXELS = 40_000_000
MAX_EDGE = 10_000
"""Several times what any picture model gives; more than that is an attack or a fault."""

SEEN_EDGE = 1024
"""Pixels of the longer edge of a picture that a model only looks at: what more costs shows it no more."""

MediaType = Literal["image/png", "image/jpeg", "image/webp"]
_MEDIA: dict[str, MediaType] = {"PNG": "image/png", "JPEG": "image/jpeg", "WEBP": "image/webp"}


class NotAPicture(ValueError):
    """The bytes are no picture that can be opened whole."""


class TooLarge(ValueError):
    """The picture passes the limits of this module."""


@dataclass(frozen=True)
class Checked:
    """Bytes of a whole picture, its type and its size in pixels."""

    data: bytes
    media_type: MediaType
    width: int
    height: int


def decoded(text: str) -> Checked:
    """Base64 → a checked picture. Raises NotAPicture and TooLarge."""
    if len(text) > MAX_BYTES * 4 // 3 + 4:
        raise TooLarge(f"{len(text) * 3 // 4} bytes")
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as error:
        raise NotAPicture(f"broken base64: {error}") from None
    return checked(data)


def shown(data: bytes) -> str:
    """One of our own pictures as a data address for a model to look at: JPEG, at most SEEN_EDGE px."""
    with Image.open(BytesIO(data)) as picture:
        small = picture.convert("RGB")
    small.thumbnail((SEEN_EDGE, SEEN_EDGE))
    out = BytesIO()
    small.save(out, "JPEG", quality=90)
    return f"data:image/jpeg;base64,{base64.b64encode(out.getvalue()).decode()}"


def checked(data: bytes) -> Checked:
    """The bytes as a picture, decoded once to the end. Raises NotAPicture and TooLarge."""
    if len(data) > MAX_BYTES:
        raise TooLarge(f"{len(data)} bytes")
    try:
        with Image.open(BytesIO(data), formats=tuple(_MEDIA)) as picture:
            kind, (width, height) = picture.format or "", picture.size
            # The header alone says how much memory decoding would take.
            if width * height > MAX_PIXELS or max(width, height) > MAX_EDGE:
                raise TooLarge(f"{width}x{height} pixels")
            picture.load()
    except (TooLarge, Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise TooLarge(str(error)) from None
    except UnidentifiedImageError:
        raise NotAPicture(f"no PNG, JPEG or WebP: starts with {data[:12]!r}") from None
    except (OSError, SyntaxError, ValueError, struct.error, EOFError) as error:
        raise NotAPicture(f"{type(error).__name__}: {error}") from None
    return Checked(data, _MEDIA[kind], width, height)
