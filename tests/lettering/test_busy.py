"""Balloons rather lie on calm ground than on busy ground, after faces, hands and figures."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from engines.kernel.context import FaceRegion, Regions
from engines.lettering.block import LineIn
from engines.lettering.busy import Busy, busy_of
from engines.lettering.drawn import middle
from engines.lettering.panel import letter_panel
from tests.lettering.doubles import assert_well_lettered, installed_fonts

SIZE = (800, 700)


def picture(busy: str) -> Image.Image:
    """Two halves: leaves and a plain wall."""
    leaves = np.random.default_rng(3).integers(0, 255, (SIZE[1] // 4, SIZE[0] // 8), dtype=np.uint8)
    whole = Image.new("RGB", SIZE, "#9fb4cc")
    half = Image.fromarray(leaves).resize((SIZE[0] // 2, SIZE[1]))
    whole.paste(half, (0 if busy == "left" else SIZE[0] // 2, 0))
    return whole


@pytest.mark.parametrize("kind", ["dialogue", "narration", "sfx", "thought"])
@pytest.mark.parametrize("busy", ["left", "right"])
def test_a_balloon_lies_on_the_calm_half(kind, busy):
    lines = [LineIn("a", kind, "그래도 나는 갈 거야.")]
    fonts, ground = installed_fonts(), busy_of(picture(busy))
    panel = letter_panel(lines, "ko", SIZE, Regions(), "standard", fonts, busy=ground)
    assert (middle(panel.balloons["ko"][0])[0] > SIZE[0] / 2) == (busy == "left")


def test_a_face_on_calm_ground_is_kept_clear_even_so():
    face = FaceRegion(cast="a", box=(420, 60, 330, 560), mouth=(585, 480))
    lines = [LineIn("a", "dialogue", "그래도 나는 갈 거야.", face.mouth, face.box)]
    ground = busy_of(picture("left"))
    panel = letter_panel(
        lines, "ko", SIZE, Regions(faces=(face,)), "standard", installed_fonts(), busy=ground
    )
    assert_well_lettered(panel, "ko", lines, [face.box])


@settings(max_examples=30, deadline=None)
@given(
    cells=st.lists(st.lists(st.integers(0, 100), min_size=4, max_size=4), min_size=3, max_size=3),
    x=st.floats(-50, 450),
    y=st.floats(-50, 350),
    half=st.tuples(st.floats(1, 300), st.floats(1, 300)),
)
def test_what_is_reckoned_under_a_balloon_is_the_mean_of_what_it_covers(cells, x, y, half):
    busy = Busy(tuple(tuple(row) for row in cells), (400, 300))
    seen = np.kron(np.asarray(cells) / 100, np.ones((100, 100)))
    around = np.pad(seen, 700)
    left, top = x - half[0] + 700, y - half[1] + 700
    rows = np.clip(
        np.minimum(np.arange(1700) + 1, top + 2 * half[1]) - np.maximum(np.arange(1700), top), 0, 1
    )
    columns = np.clip(
        np.minimum(np.arange(1800) + 1, left + 2 * half[0]) - np.maximum(np.arange(1800), left), 0, 1
    )
    wanted = rows @ around @ columns / (4 * half[0] * half[1])
    found = busy.under(np.array([x]), np.array([y]), half)
    assert found.shape == (1, 1) and found[0, 0] == pytest.approx(wanted, abs=1e-6)


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L", "P", "1"])
@pytest.mark.parametrize("size", [(1, 1), (3, 900), (900, 3), (801, 1279)])
def test_any_picture_has_a_ground(mode, size):
    busy = busy_of(Image.new("RGB", size, "#444").convert(mode))
    assert busy.size == size and {cell for row in busy.rows for cell in row} <= set(range(101))
