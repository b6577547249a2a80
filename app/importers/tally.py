"""Counting what is left out of one member, so that a million equal rows are one line.

Knows a reason, its first place and how often it came. Refuses to know the sentences.
"""

from __future__ import annotations

from collections.abc import Iterator

from app.core.imports import LeftOut, RowRef

PEOPLE = "people"
INTERACTIONS = "interactions"


class Tally:
    """What was left out of one member, by reason.

    Args:
        file: name of the member, as it shall be shown.
    """

    def __init__(self, file: str) -> None:
        self.file = file
        self._counts: dict[tuple[str, str], int] = {}
        self._first: dict[tuple[str, str], int | None] = {}

    def add(self, code: str, *, what: str, line: int | None = None, count: int = 1) -> None:
        """Count rows that are left out.

        Args:
            code: the reason, as in `LeftOut`.
            what: ``"people"`` or ``"interactions"``.
            line: line or item of the (first) row, from 1.
            count: how many rows; nothing is noted for 0.
        """
        if count < 1:
            return
        reason = (code, what)
        self._counts[reason] = self._counts.get(reason, 0) + count
        self._first.setdefault(reason, line)

    def rows(self) -> Iterator[LeftOut]:
        """One row for each reason, in the order in which they came up."""
        for (code, what), count in self._counts.items():
            ref = RowRef(file=self.file, line=self._first[code, what])
            yield LeftOut(ref=ref, code=code, count=count, what=what)
