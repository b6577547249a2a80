"""One file of LinkedIn's connections: how its column of days is meant.

A spreadsheet may have saved the days with slashes; then all of the column says what stands first
(formats.md section 14). Refuses to know other files.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from app.importers.dates import parse_slashed, slashed_order
from app.importers.linkedin_cells import wall_day
from app.importers.linkedin_tables import Row


@dataclass(frozen=True, slots=True, kw_only=True)
class Connection:
    """What tells a row of the file from others."""

    name: str
    url: str
    connected_on: str


class ConnectionList:
    """What all rows of the file together say."""

    def __init__(self) -> None:
        self._order = ""

    def settle(self, rows: Iterable[Row]) -> list[Connection]:
        """Look at all rows, which is to be done before the first question."""
        found = [_connection(row) for row in rows]
        self._order = slashed_order({one.connected_on for one in found})
        return found

    def day(self, text: str) -> dt.date | None:
        """The day of a connection by its cell."""
        return wall_day(text) or parse_slashed(text, self._order)


def _connection(row: Row) -> Connection:
    return Connection(
        name=row.full_name(), url=row.cell("url"), connected_on=row.cell("connected on")
    )
