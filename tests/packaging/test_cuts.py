"""Where strips are cut: the invariants of `cut_rows` for any strip."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engines.packaging.cuts import cut_rows


@st.composite
def strips(draw):
    height = draw(st.integers(1, 400))
    max_height = draw(st.integers(1, 150))
    min_height = draw(st.integers(1, 60))
    starts = draw(st.lists(st.tuples(st.integers(0, 400), st.integers(1, 90)), max_size=8))
    costs = draw(st.lists(st.floats(0, 50), min_size=height, max_size=height))
    return height, [(first, first + size) for first, size in starts], costs, max_height, min_height


def heights(ends):
    return [below - above for above, below in pairwise([0, *ends])]


def inside(row, intervals):
    return any(first < row < last for first, last in intervals)


def can_be_cut_freely(height, forbidden, max_height):
    """The other way round from the code under test: walk greedily as far down as a free row allows."""
    row = 0
    while height - row > max_height:
        free = [r for r in range(row + 1, row + max_height + 1) if not inside(r, forbidden)]
        if not free:
            return False
        row = free[-1]
    return True


@settings(max_examples=150, deadline=None)
@given(strips())
def test_slices_add_up_to_the_strip_and_none_is_too_high(strip):
    height, forbidden, costs, max_height, min_height = strip
    found = heights(cut_rows(height, forbidden, costs, max_height, min_height))
    assert sum(found) == height
    assert all(0 < one <= max_height for one in found)


@settings(max_examples=150, deadline=None)
@given(strips())
def test_no_forbidden_row_is_cut_where_that_can_be(strip):
    height, forbidden, costs, max_height, min_height = strip
    ends = cut_rows(height, forbidden, costs, max_height, min_height)
    if can_be_cut_freely(height, forbidden, max_height):
        assert not any(inside(row, forbidden) for row in ends[:-1])


@settings(max_examples=60, deadline=None)
@given(strips(), st.integers(1, 20))
def test_a_limit_of_files_never_costs_a_forbidden_cut_or_height(strip, most):
    height, forbidden, costs, max_height, min_height = strip
    free = cut_rows(height, forbidden, costs, max_height, min_height)
    few = cut_rows(height, forbidden, costs, max_height, min_height, most)
    assert sum(heights(few)) == height
    assert max(heights(few)) <= max_height
    hurt = [sum(inside(row, forbidden) for row in ends[:-1]) for ends in (free, few)]
    assert hurt[1] <= hurt[0]
    assert len(few) <= max(len(free), most)


def test_a_limit_of_files_is_met_where_the_height_allows():
    costs = np.full(1000, 5.0)
    costs[::50] = 0.0
    assert len(cut_rows(1000, [], costs, 300, 10)) <= 7
    assert len(cut_rows(1000, [], costs, 300, 10, 4)) == 4


def test_the_cheapest_row_is_cut():
    costs = np.full(300, 9.0)
    costs[140] = 0.0
    assert cut_rows(300, [], costs, 200, 50) == [140, 300]


def test_a_cut_may_fall_on_either_end_of_a_forbidden_part():
    costs = np.zeros(200)
    assert cut_rows(200, [(0, 100), (100, 200)], costs, 100, 1) == [100, 200]


def test_what_is_too_high_for_a_slice_is_cut_where_it_costs_least():
    costs = np.full(500, 8.0)
    costs[230] = 1.0
    ends = cut_rows(500, [(10, 480)], costs, 300, 50)
    assert ends == [230, 500]


def test_low_slices_are_preferred_to_a_forbidden_cut():
    ends = cut_rows(250, [(0, 100), (110, 250)], np.zeros(250), 150, 120)
    assert not any(inside(row, [(0, 100), (110, 250)]) for row in ends[:-1])


def test_a_strip_that_fits_is_not_cut():
    assert cut_rows(100, [], np.zeros(100), 100) == [100]


@pytest.mark.parametrize("wrong", [(0, 10, 1), (10, 0, 1), (10, 5, 0)])
def test_heights_must_be_positive(wrong):
    height, max_height, min_height = wrong
    with pytest.raises(ValueError, match="positive"):
        cut_rows(height, [], np.zeros(height), max_height, min_height)


def test_every_row_needs_a_cost():
    with pytest.raises(ValueError, match="3 costs for 4 rows"):
        cut_rows(4, [], [0.0, 0.0, 0.0], 2)
