"""The list of people as a Qt model: an array of ids and a window of cached rows.

Knows ids, pages and roles. Refuses to know how a row is painted and where the order comes from:
the store sorts and filters. A hundred thousand people cost eight bytes each; rows are fetched a
page at a time when something asks for them.
"""

from __future__ import annotations

import datetime as dt
import sys
from array import array
from collections import OrderedDict
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import NamedTuple, Protocol

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
)

from app.core.people import PersonId
from app.core.stages import Stage, State
from app.overriding import override
from app.services.rows import PeopleQuery, PersonRow
from app.words.people import last_line
from app.words.stages import stage_name
from app.words.translation import tr

PAGE = 50
"""Rows fetched at once."""

PAGES_KEPT = 64

MOST_PLACED = 20
"""Of so many people at most the new places are looked up one by one; of more, all ids are read."""

FAN = 16
"""Rows among which a place is looked for at once: five reads find it among a million."""

_ID_BYTES = 8
_SCANNED = 65_536
"""Ids that are looked through at once."""

_Index = QModelIndex | QPersistentModelIndex


_SERVED = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.ToolTipRole,
    }
)


class Shown(NamedTuple):
    """What a row shows of somebody.

    Args:
        line: what happened last, and how long ago.
        readiness: 0 to 100; None while it is not known.
        is_quiet: rests, is set aside or is gone: the row shows no readiness.
    """

    id: PersonId
    name: str
    line: str
    stage: Stage
    readiness: float | None
    is_quiet: bool


class PeopleReader(Protocol):
    """The reads that the list needs."""

    def people_ids(self, query: PeopleQuery) -> array[int]:
        """Ids of all matching people in order."""

    def people_page(self, query: PeopleQuery, offset: int, limit: int) -> tuple[PersonRow, ...]:
        """A page of matching people in order."""

    def people_rows(self, ids: Sequence[int]) -> tuple[PersonRow, ...]:
        """Rows of these people; people gone are missing."""

    def people_keys(
        self, query: PeopleQuery, people: Sequence[int]
    ) -> Mapping[PersonId, tuple[float | str, int]]:
        """By what these people are ordered; who does not match is missing."""


class PeopleModel(QAbstractTableModel):
    """One column, a row a person.

    Args:
        reader: where rows come from; values only, no query is caused by painting past the cache.
        today: the user's date, asked whenever a line is put into words.
    """

    def __init__(
        self,
        reader: PeopleReader,
        today: Callable[[], dt.date],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._reader = reader
        self._today = today
        self._query = PeopleQuery()
        self._ids: array[int] = array("q")
        self._is_partial = False
        self._pages: OrderedDict[int, dict[int, PersonRow]] = OrderedDict()
        self._seen_on: dict[int, int] = {}

    @property
    def query(self) -> PeopleQuery:
        """Whom the list shows, in which order."""
        return self._query

    def ask(self, query: PeopleQuery) -> None:
        """Show other people, or the same in another order: the first page at once, then all."""
        first = self._reader.people_page(query, 0, PAGE)
        self.beginResetModel()
        self._query = query
        self._ids = array("q", (row.id for row in first))
        self._pages.clear()
        self._keep(0, first)
        self._is_partial = len(first) == PAGE
        self.endResetModel()
        if self._is_partial:
            QTimer.singleShot(0, self, self.complete)

    def complete(self) -> None:
        """Take in the ids after the first page. Reading them takes longer than painting it."""
        if not self._is_partial:
            return
        self._is_partial = False
        ids = self._reader.people_ids(self._query)
        if ids[:PAGE] != self._ids or len(ids) < PAGE:
            self._replace(ids)
        elif len(ids) > PAGE:
            self.beginInsertRows(QModelIndex(), PAGE, len(ids) - 1)
            self._ids = ids
            self.endInsertRows()

    def refresh(self, people: Collection[PersonId]) -> None:
        """Read some rows again where they are shown; their places are left alone.

        Args:
            people: who changed; nobody means everybody.
        """
        for number, page in list(self._pages.items()):
            if not people or not page.keys().isdisjoint(people):
                self._seen_on.update({person: number for person in people if person in page})
                del self._pages[number]
                last = min((number + 1) * PAGE, len(self._ids)) - 1
                if last >= number * PAGE:
                    self.dataChanged.emit(self.index(number * PAGE, 0), self.index(last, 0))

    def settle(self, people: Collection[PersonId] = ()) -> None:
        """Bring order and number of rows up to date after a change.

        Args:
            people: who changed; nobody means everybody. Of a few, only the places are looked up.
        """
        if people and len(people) <= MOST_PLACED and not self._is_partial:
            keys = self._reader.people_keys(self._query, sorted(people))
            if len(people) == 1:
                (person,) = people
                self._settle_one(person, keys.get(person))
            else:
                self._settle_some(people, keys)
        else:
            ids = self._reader.people_ids(self._query)
            self._is_partial = False
            if ids != self._ids:
                self._replace(ids)
        self._seen_on.clear()

    def _settle_some(
        self, people: Collection[PersonId], keys: Mapping[PersonId, tuple[float | str, int]]
    ) -> None:
        """Take all of them out first: only the others are known to stand in order."""
        ids = self._ids[:]
        rows = (self._row_of(person) for person in people)
        for row in sorted((row for row in rows if row is not None), reverse=True):
            del ids[row]
        for person, key in keys.items():
            ids.insert(self._place_of(key, ids), person)
        if ids != self._ids:
            self._replace(ids)

    def _settle_one(self, person: PersonId, key: tuple[float | str, int] | None) -> None:
        old = self._row_of(person)
        if key is None:
            if old is not None:
                ids = self._ids[:]
                del ids[old]
                self._replace(ids)
            return
        new = self._place_of(key, self._ids, old)
        if old is None:
            self.beginInsertRows(QModelIndex(), new, new)
            self._ids.insert(new, person)
            self._forget_rows(new, len(self._ids))
            self.endInsertRows()
        elif new != old:
            root = QModelIndex()
            self.beginMoveRows(root, old, old, root, new if new < old else new + 1)
            self._ids.insert(new, self._ids.pop(old))
            self._forget_rows(min(old, new), max(old, new))
            self.endMoveRows()

    def _place_of(
        self, key: tuple[float | str, int], ids: array[int], skipped: int | None = None
    ) -> int:
        """The row before which a key belongs, as if the row that is skipped were not there."""
        everybody = PeopleQuery(sort=self._query.sort, everybody=True)
        low, high = 0, len(ids) - (skipped is not None)

        def at(row: int) -> int:
            return ids[row + (skipped is not None and row >= skipped)]

        if skipped is not None:
            # Mostly somebody stays between the same two.
            low_near, high_near = max(skipped - 1, low), min(skipped, high - 1)
            near = [at(row) for row in range(low_near, high_near + 1)]
            keys = self._reader.people_keys(everybody, near)
            if (skipped == low or _is_less(keys.get(PersonId(near[0])), key)) and (
                skipped == high or not _is_less(keys.get(PersonId(near[-1])), key)
            ):
                return skipped
        while low < high:
            rows = range(low, high, max((high - low) // FAN, 1))
            keys = self._reader.people_keys(everybody, [at(row) for row in rows])
            for row in rows:
                if not _is_less(keys.get(PersonId(at(row))), key):
                    high = row
                    break
                low = row + 1
        return low

    def _row_of(self, person: PersonId) -> int | None:
        page = self._seen_on.get(person)
        if page is None:
            page = next((n for n, rows in self._pages.items() if person in rows), None)
        if page is not None:
            shown = self._ids[page * PAGE : (page + 1) * PAGE]
            if person in shown:
                return page * PAGE + shown.index(person)
        return self._find(person)

    def _find(self, person: PersonId) -> int | None:
        """Look through all ids. Bytes are found five times as fast as numbers."""
        wanted = person.to_bytes(_ID_BYTES, sys.byteorder, signed=True)
        for start in range(0, len(self._ids), _SCANNED):
            part = self._ids[start : start + _SCANNED].tobytes()
            at = part.find(wanted)
            while at >= 0:
                if at % _ID_BYTES == 0:
                    return start + at // _ID_BYTES
                at = part.find(wanted, at + 1)
        return None

    def _forget_rows(self, first: int, last: int) -> None:
        """Let go of the cached rows between two rows, both included: others stand there now."""
        for number in [n for n in self._pages if first // PAGE <= n <= last // PAGE]:
            del self._pages[number]

    def person_at(self, index: _Index) -> PersonId | None:
        """Whose row this is."""
        row = index.row()
        return PersonId(self._ids[row]) if 0 <= row < len(self._ids) else None

    def index_of(self, person: PersonId | None) -> QModelIndex:
        """The row of somebody; no index if the list does not have them."""
        if person is None:
            return QModelIndex()
        row = self._row_of(person)
        return QModelIndex() if row is None else self.index(row, 0)

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        return 0 if parent.isValid() else len(self._ids)

    @override
    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        return 0 if parent.isValid() else 1

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in _SERVED or not index.isValid():
            return None
        row = self._row(index.row())
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return stage_name(row.stage)
        return tr("{name}, {stage}, {line}").format(
            name=row.name, stage=stage_name(row.stage), line=last_line(row, self._today())
        )

    def shown(self, number: int) -> Shown | None:
        """What a row shows, counted from 0; None where there is nobody any more.

        At once and not role by role: each question through Qt takes as long as a word to paint.
        """
        row = self._row(number)
        if row is None:
            return None
        line = last_line(row, self._today())
        is_quiet = row.state is not State.ACTIVE
        return Shown(row.id, row.name, line, row.stage, row.readiness, is_quiet)

    def _row(self, number: int) -> PersonRow | None:
        page_number = number // PAGE
        page = self._pages.get(page_number)
        if page is None:
            ids = self._ids[page_number * PAGE : (page_number + 1) * PAGE]
            page = self._keep(page_number, self._reader.people_rows(ids))
        else:
            self._pages.move_to_end(page_number)
        return page.get(self._ids[number])

    def _keep(self, number: int, rows: Sequence[PersonRow]) -> dict[int, PersonRow]:
        page: dict[int, PersonRow] = {row.id: row for row in rows}
        self._pages[number] = page
        while len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)
        return page

    def _replace(self, ids: array[int]) -> None:
        self.beginResetModel()
        self._ids = ids
        self._pages.clear()
        self.endResetModel()


def _is_less(one: tuple[float | str, int] | None, other: tuple[float | str, int]) -> bool:
    """Whether one comes before the other; whoever is gone is passed by."""
    return one is None or one < other


def shown_of(index: _Index) -> Shown | None:
    """What the row of an index shows."""
    model = index.model()
    return model.shown(index.row()) if isinstance(model, PeopleModel) else None
