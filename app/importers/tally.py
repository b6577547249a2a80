"""Counting what is left out of one member: neighbouring rows of one cause are one entry.

Knows a reason, where it came up and how often. Refuses to know the sentences. Of a cause that comes
and goes very often, the last entry stands for all the rest, so that little is held.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.core.imports import LeftOut, RowRef

PEOPLE = "people"
INTERACTIONS = "interactions"

MOST_RUNS = 2_000
"""Entries of one cause in one member."""


@dataclass(slots=True, kw_only=True)
class _Run:
    """Rows that follow each other, or, as the last of very many entries, all further ones."""

    code: str
    what: str
    first: int | None
    last: int | None
    count: int


class Tally:
    """What was left out of one member, by reason and place.

    Args:
        file: name of the member, as it shall be shown.
    """

    def __init__(self, file: str) -> None:
        self.file = file
        self._runs: list[_Run] = []
        self._latest: dict[tuple[str, str], _Run] = {}
        self._begun: dict[tuple[str, str], int] = {}

    def add(self, code: str, *, what: str, line: int | None = None, count: int = 1) -> None:
        """Count rows that are left out.

        Args:
            code: the reason, as in `LeftOut`.
            what: ``"people"`` or ``"interactions"``.
            line: line or item of the (first) row, from 1.
            count: how many rows, each after the other; nothing is noted for 0.
        """
        if count < 1:
            return
        reason = (code, what)
        last = None if line is None else line + count - 1
        run = self._latest.get(reason)
        begun = self._begun.get(reason, 0)
        if run is not None and (begun == MOST_RUNS or _follows(run.last, line)):
            run.count += count
            run.last = last
            return
        run = _Run(code=code, what=what, first=line, last=last, count=count)
        self._runs.append(run)
        self._latest[reason] = run
        self._begun[reason] = begun + 1

    def rows(self) -> Iterator[LeftOut]:
        """One row for each entry, in the order in which they came up."""
        for run in self._runs:
            ref = RowRef(file=self.file, line=run.first)
            yield LeftOut(ref=ref, code=run.code, count=run.count, what=run.what)


def _follows(last: int | None, line: int | None) -> bool:
    """Whether a row is the one after the last, or the same, which may be left out in parts."""
    if last is None or line is None:
        return last is line
    return last <= line <= last + 1
