"""Opening what people hand in, and encoding within a limit."""

from __future__ import annotations

import io
import struct
import zlib

import pytest
from PIL import Image

from engines.kernel.errors import InvalidInput
from engines.packaging.pictures import LOWEST_QUALITY, Encoder, encoded, open_picture
from tests.packaging.doubles import picture_bytes


def saved(image, kind="PNG", **options):
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png_claiming(width, height):
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", zlib.compress(b"0")) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    "data", [b"", b"hello", b"\x89PNG\r\n\x1a\n", b"GIF89a", b"<svg/>", b"\xff\xd8\xff\xe0"]
)
def test_what_is_no_picture_is_refused_by_name(data):
    with pytest.raises(InvalidInput) as caught:
        open_picture(data, name="page.png")
    assert caught.value.code == "picture_unreadable"
    assert "page.png" in caught.value.cause
    assert "0x" not in caught.value.cause


def test_a_picture_cut_short_is_refused():
    data = picture_bytes(200, 200)
    with pytest.raises(InvalidInput) as caught:
        open_picture(data[: len(data) // 2])
    assert caught.value.code == "picture_unreadable"


@pytest.mark.parametrize("size", [(8, 30_001), (30_001, 8), (20_000, 9_000), (60_000, 60_000)])
def test_what_is_too_large_is_refused_before_it_is_decoded(size):
    with pytest.raises(InvalidInput) as caught:
        open_picture(png_claiming(*size), name="huge.png")
    assert caught.value.code == "picture_too_large"
    assert "huge.png" in caught.value.cause


@pytest.mark.parametrize("mode", ["1", "L", "P", "LA", "RGBA", "RGB", "I;16"])
def test_every_kind_of_pixel_comes_out_in_rgb(mode):
    assert open_picture(saved(Image.new(mode, (4, 3)))).mode == "RGB"


def test_transparent_parts_become_paper():
    picture = Image.new("RGBA", (2, 1), (0, 0, 0, 0))
    picture.putpixel((1, 0), (10, 20, 30, 255))
    opened = open_picture(saved(picture))
    assert [opened.getpixel((0, 0)), opened.getpixel((1, 0))] == [(255, 255, 255), (10, 20, 30)]


def test_a_grey_of_sixteen_bits_keeps_its_tone():
    assert open_picture(saved(Image.new("I;16", (1, 1), 0x8000))).getpixel((0, 0)) == (128, 128, 128)


def test_a_photo_is_turned_as_its_exif_says():
    exif = Image.Exif()
    exif[0x0112] = 6
    assert open_picture(saved(Image.new("RGB", (30, 10)), "JPEG", exif=exif)).size == (10, 30)


@pytest.mark.parametrize("kind", ["jpeg", "webp"])
@pytest.mark.parametrize("share", [0.9, 0.7, 0.6])
def test_quality_falls_no_further_than_the_limit_asks(kind, share):
    image = open_picture(picture_bytes(300, 400, shapes=120))
    full = len(encoded(image, kind, 92))
    limit = int(full * share)
    data = Encoder(kind, 92, limit).encode(image)
    assert len(data) <= limit
    better = [
        quality for quality in Encoder(kind, 92).qualities() if len(encoded(image, kind, quality)) <= limit
    ]
    assert data == encoded(image, kind, max(better))


def test_quality_stops_where_lettering_would_suffer():
    image = open_picture(picture_bytes(200, 200))
    assert Encoder("jpeg", 92, 10).encode(image) == encoded(image, "jpeg", LOWEST_QUALITY)


def test_equal_pixels_give_equal_bytes():
    image = open_picture(picture_bytes(50, 50))
    for kind in ("jpeg", "png", "webp"):
        assert encoded(image, kind, 80) == encoded(image.copy(), kind, 80)
