"""Prefix sums over row heights: where a row stands, and which row stands at a height.

Heights are estimates until a row has been laid out; then they are exact. Knows no rows.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from itertools import accumulate


class Heights:
    """Tops of rows stacked on each other.

    Args:
        heights: of each row in pixels, 1 or more.
    """

    def __init__(self, heights: Sequence[int] = ()) -> None:
        self._heights = list(heights)
        self._ends = list(accumulate(self._heights))

    def __len__(self) -> int:
        return len(self._heights)

    @property
    def total(self) -> int:
        """Height of all rows together, in pixels."""
        return self._ends[-1] if self._ends else 0

    def height(self, row: int) -> int:
        """Height of a row."""
        return self._heights[row]

    def top(self, row: int) -> int:
        """Where a row begins."""
        return self._ends[row - 1] if row else 0

    def row_at(self, y: int) -> int:
        """Which row stands at a height; the first above all, the last below all.

        Returns:
            The row's number, or -1 when there are none.
        """
        if not self._heights:
            return -1
        return min(bisect_right(self._ends, max(y, 0)), len(self._heights) - 1)

    def correct(self, exact: Mapping[int, int]) -> bool:
        """Put exact heights in the place of estimates, all at once.

        Returns:
            Whether anything changed.
        """
        changed = {row: height for row, height in exact.items() if self._heights[row] != height}
        if not changed:
            return False
        for row, height in changed.items():
            self._heights[row] = height
        first = min(changed)
        start = self.top(first)
        self._ends[first:] = accumulate(
            self._heights[first + 1 :], initial=start + self._heights[first]
        )
        return True

    def replace(self, start: int, stop: int, heights: Sequence[int]) -> None:
        """Put other rows in the place of some.

        Args:
            start, stop: which rows go: from this one on, up to that one, which stays.
        """
        before = self._ends[start - 1] if start else 0
        self._heights[start:stop] = heights
        self._ends[start:] = list(accumulate(self._heights[start:], initial=before))[1:]
