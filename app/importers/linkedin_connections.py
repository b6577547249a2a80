"""One file of LinkedIn's connections: how its days are meant, and who of its rows share a name.

A spreadsheet may have saved the days with slashes; then all of the column says what stands first
(formats.md section 14). Two rows are two people, whatever they are called. Those of one name and
no address are kept apart by the day of their connection, which never changes: the earliest has
the name alone, as whoever is the only one of a name, each later one has the day beside it. So a
later export gives the same people again. Refuses to know other files.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.core.folding import named_identity
from app.core.handles import Identity, Network
from app.core.people import sort_name
from app.importers.dates import parse_slashed, slashed_order
from app.importers.linkedin_cells import profile, wall_day
from app.importers.linkedin_tables import Row


@dataclass(frozen=True, slots=True, kw_only=True)
class Connection:
    """What tells a row of the file from others; the same row twice is one connection."""

    name: str
    url: str
    connected_on: str
    about: tuple[str, ...]


class ConnectionList:
    """What all rows of the file together say.

    Attributes:
        namesakes: sort forms of the names that several people of the file have.
    """

    def __init__(self) -> None:
        self.namesakes: frozenset[str] = frozenset()
        self._order = ""
        self._marks: dict[Connection, str] = {}

    def settle(self, rows: Iterable[Row]) -> list[Connection]:
        """Look at all rows, which is to be done before the first question; gives them back."""
        found = [_connection(row) for row in rows]
        self._order = slashed_order({one.connected_on for one in found})
        several = _several(found)
        self.namesakes = frozenset(several)
        for ones in several.values():
            self._marks |= self._marked([one for one in ones if profile(one.url) is None])
        return found

    def day(self, text: str) -> dt.date | None:
        """The day of a connection by its cell."""
        return wall_day(text) or parse_slashed(text, self._order)

    def who(self, row: Row) -> Identity | None:
        """Whom a row means: by its address, or by its day; None where the name is enough."""
        one = _connection(row)
        identity, mark = profile(one.url), self._marks.get(one, "")
        if identity is not None or not mark:
            return identity
        plain = named_identity(Network.LINKEDIN, one.name)
        return Identity(network=Network.LINKEDIN, key=f"{plain.key} #{mark}", handle=one.name)

    def _marked(self, ones: list[Connection]) -> Iterator[tuple[Connection, str]]:
        """What stands beside the name of all of some namesakes but the earliest."""
        taken: Counter[str] = Counter()
        ordered = sorted(ones, key=lambda one: self.day(one.connected_on) or dt.date.max)
        for place, one in enumerate(ordered):
            day = self.day(one.connected_on)
            mark = day.isoformat() if day else "undated"
            taken[mark] += 1
            if place:
                yield one, f"{mark}.{taken[mark]}" if taken[mark] > 1 else mark


def _several(found: Iterable[Connection]) -> dict[str, list[Connection]]:
    """The connections of each name that several people have."""
    named: dict[str, dict[Connection, None]] = {}
    for one in found:
        if key := sort_name(one.name):
            named.setdefault(key, {})[one] = None
    return {key: list(ones) for key, ones in named.items() if _has_several(ones)}


def _has_several(ones: Iterable[Connection]) -> bool:
    """Whether connections of one name are several people: one address is one of them."""
    return len({profile(one.url) or one for one in ones}) > 1


def _connection(row: Row) -> Connection:
    return Connection(
        name=row.full_name(),
        url=row.cell("url"),
        connected_on=row.cell("connected on"),
        about=(row.cell("email address"), row.cell("company"), row.cell("position")),
    )
