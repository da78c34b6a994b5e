"""Small pictures keep the heads."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.heads import focus


def shown(width: int, height: int, faces: list[tuple[float, float, float, float]]) -> tuple[float, float]:
    """Left and upper edge of the square that is seen, in pixels of the picture."""
    side = min(width, height)
    x, y = (int(share.rstrip("%")) / 100 for share in focus(width, height, faces).split())
    return x * (width - side), y * (height - side)


@given(x=st.floats(0, 700), y=st.floats(0, 300), size=st.floats(20, 100))
def test_a_face_anywhere_in_a_wide_panel_is_in_its_thumbnail(x: float, y: float, size: float) -> None:
    left, _ = shown(800, 450, [(x, y, size, size)])
    assert left - 2 <= x and x + size <= left + 450 + 2


@given(y=st.floats(0, 1000), size=st.floats(40, 200))
def test_a_face_anywhere_in_a_tall_panel_is_in_its_thumbnail(y: float, size: float) -> None:
    _, top = shown(800, 1200, [(300, y, size, size)])
    assert top - 4 <= y and y + size <= top + 800 + 4


@pytest.mark.parametrize("faces", [[], [(0.0, 100.0, 80.0, 80.0), (700.0, 60.0, 100.0, 100.0)]])
def test_of_heads_that_do_not_fit_the_largest_is_shown(
    faces: list[tuple[float, float, float, float]],
) -> None:
    left, _ = shown(800, 400, faces)
    assert left == (200 if not faces else 400)
