"""A change of look is noticed: six panels against the pictures that were looked at when they were kept."""

from __future__ import annotations

import pytest

from tests.lettering.goldens import NAMES, apart, drawn, kept

MEAN, GREATEST = 0.8, 40.0
"""Grey levels that a panel may differ by, all over and anywhere."""


@pytest.mark.parametrize("name", NAMES)
def test_a_panel_looks_as_it_did(name):
    mean, greatest = apart(drawn(name), kept(name))
    assert mean < MEAN and greatest < GREATEST, f"{name}: see tests/lettering/goldens.py"


@pytest.mark.parametrize(
    ("name", "look"),
    [("talk", {"outline_width": 6.0}), ("sounds", {"sound_contour": 0.0}), ("drawn", {"paper": "#e8e8e8"})],
)
def test_another_look_would_be_noticed(name, look):
    mean, greatest = apart(drawn(name, **look), kept(name))
    assert mean >= MEAN or greatest >= GREATEST
