"""Prefix sums say the same as adding up one by one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.timeline.heights import Heights

HEIGHTS = st.lists(st.integers(1, 90), min_size=1, max_size=40)


@given(HEIGHTS, st.data())
def test_tops_and_rows_agree_also_after_corrections(
    heights: list[int], data: st.DataObject
) -> None:
    kept = Heights(heights)
    exact = data.draw(
        st.dictionaries(st.integers(0, len(heights) - 1), st.integers(1, 90), max_size=6)
    )
    plain = [exact.get(n, height) for n, height in enumerate(heights)]
    assert kept.correct(exact) is (plain != heights)
    assert kept.total == sum(plain)
    for n, height in enumerate(plain):
        assert kept.top(n) == sum(plain[:n])
        assert kept.height(n) == height
        assert kept.row_at(kept.top(n)) == kept.row_at(kept.top(n) + height - 1) == n


def test_above_all_is_the_first_row_and_below_all_the_last() -> None:
    kept = Heights([10, 20])
    assert (kept.row_at(-5), kept.row_at(10_000)) == (0, 1)
    assert len(kept) == 2


def test_no_rows() -> None:
    none = Heights()
    assert (none.total, none.row_at(0), len(none)) == (0, -1, 0)
    with pytest.raises(IndexError):
        none.height(0)


@given(
    st.lists(st.integers(1, 90), max_size=12),
    st.integers(0, 12),
    st.integers(0, 12),
    st.lists(st.integers(1, 90), max_size=5),
)
def test_rows_put_in_place_of_others_stand_as_if_they_had_always_been_there(
    before: list[int], one: int, other: int, new: list[int]
) -> None:
    start, stop = sorted(min(n, len(before)) for n in (one, other))
    heights = Heights(before)
    heights.replace(start, stop, new)
    whole = [*before[:start], *new, *before[stop:]]
    assert len(heights) == len(whole)
    assert [heights.top(n) for n in range(len(whole))] == [
        sum(whole[:n]) for n in range(len(whole))
    ]
    assert heights.total == sum(whole)
