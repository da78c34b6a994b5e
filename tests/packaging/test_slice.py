"""`slice`: finished pictures cut at quiet rows."""

from __future__ import annotations

import io

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw

import presets
from engines.kernel.errors import InvalidInput
from engines.packaging import stack
from engines.packaging.pictures import Encoder
from engines.packaging.slice import SliceLimits, limits_of, slice_images
from engines.packaging.stack import Source
from tests.packaging.doubles import picture_bytes


def png(image):
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def source(data, name="page.png"):
    return Source(name, lambda: data)


def limits(width=200, max_height=300, min_height=50, **more):
    return SliceLimits(width, max_height, min_height, Encoder("png", 90), **more)


def pixels(files):
    return np.vstack([np.asarray(Image.open(io.BytesIO(one.data)).convert("RGB")) for one in files])


def panels_on_paper(heights, gutter, width=200):
    """Busy panels with white gutters below them."""
    page = Image.new("RGB", (width, sum(heights) + gutter * len(heights)), "white")
    row = 0
    for number, height in enumerate(heights):
        panel = Image.open(io.BytesIO(picture_bytes(width, height, number)))
        page.paste(panel, (0, row))
        row += height + gutter
    return page


@settings(max_examples=25, deadline=None)
@given(st.lists(st.integers(1, 400), min_size=1, max_size=6), st.integers(40, 300), st.integers(1, 200))
def test_no_row_is_lost_and_no_file_is_too_high(heights, max_height, min_height):
    images = [Image.open(io.BytesIO(picture_bytes(60, height, height, 3))) for height in heights]
    slicing = slice_images([source(png(one)) for one in images], limits(60, max_height, min_height))
    files = list(slicing.files())
    assert slicing.strip == (60, sum(heights))
    assert np.array_equal(pixels(files), np.vstack([np.asarray(one) for one in images]))
    row = 0
    for one in files:
        assert (one.top, one.width) == (row, 60)
        assert one.height <= max_height
        row += one.height


def test_cuts_fall_into_the_gutters():
    page = panels_on_paper([250, 180, 260, 120, 240], gutter=60)
    slicing = slice_images([source(png(page))], limits(max_height=320, min_height=100))
    files = list(slicing.files())
    assert slicing.findings == []
    for one in files[1:]:
        assert np.asarray(page)[one.top - 10 : one.top + 10].min() == 255


def test_a_gap_between_two_lines_of_text_is_not_taken_for_a_gutter():
    page = Image.new("RGB", (200, 700), "white")
    draw = ImageDraw.Draw(page)
    for row in range(100, 330, 30):
        draw.rectangle([20, row, 180, row + 18], fill="black")
    slicing = slice_images([source(png(page))], limits(max_height=400, min_height=20))
    tops = [one.top for one in slicing.files()]
    assert all(not 100 <= top <= 330 for top in tops)


def test_a_drawing_without_a_quiet_row_is_cut_and_said_so():
    slicing = slice_images([source(picture_bytes(200, 900))], limits(max_height=400))
    list(slicing.files())
    assert {finding.rule for finding in slicing.findings} == {"slice_cuts_drawing"}


def test_pictures_of_other_widths_are_brought_to_one():
    narrow, wide = Image.new("RGB", (100, 50), "red"), Image.new("RGB", (400, 100), "blue")
    slicing = slice_images([source(png(narrow)), source(png(wide))], limits())
    assert slicing.strip == (200, 100 + 50)
    out = pixels(list(slicing.files()))
    assert tuple(out[40, 100]) == (255, 0, 0)
    assert tuple(out[140, 100]) == (0, 0, 255)


def test_pictures_that_do_not_fit_in_memory_are_read_again(monkeypatch):
    monkeypatch.setattr(stack, "KEPT_BYTES", 0)
    reads = []

    def reading(number):
        def read():
            reads.append(number)
            return picture_bytes(200, 300, number)

        return Source(f"{number}.png", read)

    files = list(slice_images([reading(number) for number in range(3)], limits(max_height=250)).files())
    expected = np.vstack([np.asarray(Image.open(io.BytesIO(picture_bytes(200, 300, n)))) for n in range(3)])
    assert np.array_equal(pixels(files), expected)
    assert sorted(reads) == [0, 0, 1, 1, 2, 2]


def test_a_file_limit_and_a_total_limit_are_met_by_quality():
    data = picture_bytes(400, 1200, shapes=400)
    plain = limits_of(presets.platforms()["generic"], width=400, max_height=400)
    free = [len(one.data) for one in slice_images([source(data)], plain).files()]
    one_file = limits_of(
        presets.platforms()["generic"], width=400, max_height=400, max_bytes=max(free) * 2 // 3
    )
    assert all(len(one.data) <= max(free) * 2 // 3 for one in slice_images([source(data)], one_file).files())
    total = SliceLimits(400, 400, 100, Encoder("jpeg", 92), max_total_bytes=sum(free) * 2 // 3)
    slicing = slice_images([source(data)], total)
    assert sum(len(one.data) for one in slicing.files()) <= sum(free) * 2 // 3
    assert not any(finding.severity == "error" for finding in slicing.findings)


def test_limits_that_cannot_be_met_are_said():
    tight = SliceLimits(200, 300, 50, Encoder("jpeg", 92, 500), max_total_bytes=1000, max_count=1)
    slicing = slice_images([source(picture_bytes(200, 900))], tight)
    list(slicing.files())
    rules = {finding.rule for finding in slicing.findings if finding.severity == "error"}
    assert rules == {"slice_too_many", "slice_too_many_bytes", "slices_too_many_bytes"}


def test_a_broken_picture_is_named():
    with pytest.raises(InvalidInput) as caught:
        slice_images([source(picture_bytes(20, 20)), source(b"no", "second.jpg")], limits())
    assert (caught.value.code, caught.value.item) == ("picture_unreadable", "second.jpg")


def test_a_sliver_that_would_grow_beyond_measure_is_refused():
    sliver = Image.new("RGB", (1, 20_000))
    with pytest.raises(InvalidInput) as caught:
        slice_images([source(png(sliver), "sliver.png")], limits(width=8000))
    assert caught.value.code == "picture_too_large"


def test_nothing_to_slice_is_refused():
    with pytest.raises(InvalidInput) as caught:
        slice_images([], limits())
    assert caught.value.code == "slice_nothing"


@pytest.mark.parametrize(
    "wrong", [{"width": 0}, {"max_height": -1}, {"max_bytes": 0}, {"picture_format": "exe"}]
)
def test_a_wrong_limit_is_named(wrong):
    with pytest.raises(InvalidInput) as caught:
        limits_of(presets.platforms()["generic"], **wrong)
    assert caught.value.values["field"] in {*wrong, "format"}


def test_what_is_given_stands_before_the_platform():
    found = limits_of(presets.platforms()["webtoon_canvas"], width=690, max_height=900, picture_format="jpg")
    assert (found.width, found.max_height, found.encoder.format) == (690, 900, "jpeg")
    assert found.encoder.max_bytes == 2_000_000
