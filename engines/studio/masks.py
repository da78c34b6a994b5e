"""Which part of a picture is to be painted anew: a PNG drawn in the page, checked before it is kept."""

from __future__ import annotations

import io

from PIL import Image

from engines.kernel.document import AssetRef
from engines.kernel.errors import InvalidInput

LIMIT = 4_000_000
"""Bytes: what the image API takes of a mask."""


def mask_of(data: bytes, base: AssetRef) -> bytes:
    """The mask as PNG of the base's size: fully transparent where it is open, opaque elsewhere.

    Raises InvalidInput: `mask_too_large`, `mask_not_png`, `mask_size`, and `mask_empty` for one that opens
    nothing.
    """
    if len(data) > LIMIT:
        raise InvalidInput("mask_too_large", limit=LIMIT // 1_000_000)
    try:
        with Image.open(io.BytesIO(data), formats=("PNG",)) as picture:
            # The header alone says whether it is worth decoding.
            if picture.size != (base.width, base.height):
                width, height = picture.size
                wanted = f"{base.width} × {base.height}"
                raise InvalidInput("mask_size", width=width, height=height, want=wanted)
            alpha = picture.convert("RGBA").getchannel("A")
    except (OSError, SyntaxError, ValueError, EOFError, Image.DecompressionBombError) as error:
        raise InvalidInput("mask_not_png", cause=f"{type(error).__name__}: {error}") from error
    # Half-open pixels of a brush's edge count as open from the middle on.
    sharp = alpha.point([0] * 128 + [255] * 128)
    if 0 not in sharp.getextrema():
        raise InvalidInput("mask_empty")
    whole = Image.new("RGBA", sharp.size, (0, 0, 0, 255))
    whole.putalpha(sharp)
    out = io.BytesIO()
    whole.save(out, "PNG", optimize=True)
    return out.getvalue()
