"""However long the list, only what is looked at is fetched; order and number follow the store."""

from __future__ import annotations

import datetime as dt
from array import array
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from app.core.people import PersonId
from app.core.stages import Stage, State
from app.services.rows import PeopleQuery, PersonRow, Sort
from app.ui.people.list_model import PAGE, PAGES_KEPT, PeopleModel, Shown, shown_of
from tests.support.people_rows import PICTURED, TODAY, RowsReader, row


def made(rows: list[PersonRow]) -> tuple[PeopleModel, RowsReader]:
    reader = RowsReader(rows)
    return PeopleModel(reader, lambda: TODAY), reader


def told(model: PeopleModel, number: int) -> Shown:
    """What a row shows, where somebody is."""
    shown = model.shown(number)
    assert shown is not None
    return shown


class ManyReader(RowsReader):
    """A hundred thousand people who cost nothing until they are asked for."""

    def __init__(self, many: int) -> None:
        super().__init__([])
        self.many = many

    def people_ids(self, query: PeopleQuery) -> array[int]:
        return array("q", range(1, self.many + 1))

    def people_page(self, query: PeopleQuery, offset: int, limit: int) -> tuple[PersonRow, ...]:
        self.fetched += range(offset + 1, offset + limit + 1)
        return tuple(row(n) for n in range(offset + 1, offset + limit + 1))

    def people_rows(self, ids: Any) -> tuple[PersonRow, ...]:
        self.fetched += list(ids)
        return tuple(row(n) for n in ids)


def test_of_a_hundred_thousand_only_what_is_looked_at_is_fetched(qapp: Any) -> None:
    reader = ManyReader(100_000)
    model = PeopleModel(reader, lambda: TODAY)
    model.ask(PeopleQuery())
    assert model.rowCount() == PAGE
    model.complete()
    assert model.rowCount() == 100_000
    assert len(reader.fetched) == PAGE
    for at in (0, PAGE - 1, 50_000, 50_000 + PAGE - 1, 99_999):
        assert model.index(at, 0).data() == f"Person {at + 1}"
    assert len(reader.fetched) == 3 * PAGE
    assert model.index_of(PersonId(77_777)).row() == 77_776
    assert len(reader.fetched) == 3 * PAGE


def test_what_is_kept_has_a_limit(qapp: Any) -> None:
    reader = ManyReader(100 * PAGE)
    model = PeopleModel(reader, lambda: TODAY)
    model.ask(PeopleQuery())
    model.complete()
    for at in range(0, 100 * PAGE, PAGE):
        model.index(at, 0).data()
    assert len(model._pages) == PAGES_KEPT
    before = len(reader.fetched)
    model.index(99 * PAGE, 0).data()
    assert len(reader.fetched) == before


def test_the_model_keeps_qts_rules(qapp: Any) -> None:
    model, reader = made([row(n) for n in range(1, 251)])
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.ask(PeopleQuery(sort=Sort.NAME))
    model.complete()
    assert model.rowCount() == 250
    del reader.rows[10:20]
    model.settle()
    assert model.rowCount() == 240
    model.ask(PeopleQuery(search="nobody at all"))
    assert model.rowCount() == 0


def test_the_rest_comes_by_itself(qtbot: Any) -> None:
    model, _reader = made([row(n) for n in range(1, 251)])
    model.ask(PeopleQuery())
    qtbot.waitUntil(lambda: model.rowCount() == 250)


def test_a_short_list_is_whole_at_once(qapp: Any) -> None:
    model, reader = made(list(PICTURED))
    model.ask(PeopleQuery())
    model.complete()
    assert model.rowCount() == len(PICTURED)
    assert (reader.ids_asked, reader.fetched) == (0, [])


def test_what_changed_between_page_and_ids_is_noticed(qapp: Any) -> None:
    model, reader = made([row(n) for n in range(1, 251)])
    model.ask(PeopleQuery())
    shown = [model.person_at(model.index(at, 0)) for at in range(3)]
    reader.rows[:] = [r for r in reader.rows if r.id != shown[0]]
    model.complete()
    assert model.rowCount() == 249
    assert model.person_at(model.index(0, 0)) == shown[1]


def test_a_row_answers_by_role(qapp: Any) -> None:
    model, _reader = made(list(PICTURED))
    model.ask(PeopleQuery(sort=Sort.NAME, search="Maren"))
    index = model.index(0, 0)
    line = "Replied to you · 3 days ago"
    shown = Shown(PersonId(1), "Maren Okafor", line, Stage.ENGAGE, 72.0, is_quiet=False)
    assert model.shown(0) == shown_of(index) == shown
    assert index.data() == "Maren Okafor"
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Maren Okafor, Engage, Replied to you · 3 days ago"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "Engage"
    assert index.data(Qt.ItemDataRole.DecorationRole) is None
    assert model.data(QModelIndex()) is None
    assert model.rowCount(index) == model.columnCount(index) == 0


def test_those_who_rest_are_quiet_and_what_is_unknown_stays_unknown(qapp: Any) -> None:
    model, _reader = made(list(PICTURED))
    model.ask(PeopleQuery())
    by_name = {told(model, at).name: told(model, at) for at in range(model.rowCount())}
    assert by_name["Sana Nadkarni"].is_quiet
    unknown = next(shown for name, shown in by_name.items() if name.startswith("Dmitri"))
    assert unknown.readiness is None


def test_only_changed_rows_are_read_again_and_stay_where_they_are(qapp: Any) -> None:
    model, reader = made([row(n, readiness=float(300 - n)) for n in range(1, 251)])
    model.ask(PeopleQuery())
    model.complete()
    for at in (0, 150):
        model.index(at, 0).data()
    reader.fetched.clear()
    at = reader.rows.index(next(r for r in reader.rows if r.id == 151))
    reader.rows[at] = reader.rows[at]._replace(last_day=TODAY)
    changed: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda a, b, _roles: changed.append((a.row(), b.row())))
    model.refresh({PersonId(151)})
    assert changed == [(150, 199)]
    assert told(model, 150).line.endswith("today")
    assert len(reader.fetched) == PAGE
    model.refresh(())
    assert (0, PAGE - 1) in changed


def test_settling_moves_people_and_leaves_an_unchanged_list_alone(qapp: Any) -> None:
    model, reader = made([row(1, readiness=10.0), row(2, readiness=20.0)])
    model.ask(PeopleQuery())
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    model.settle()
    assert resets == []
    reader.rows[0] = reader.rows[0]._replace(readiness=90.0)
    model.settle()
    assert resets == [True]
    assert model.person_at(model.index(0, 0)) == 1


def test_somebody_gone_leaves_an_empty_row_until_it_settles(qapp: Any) -> None:
    model, reader = made([row(1), row(2)])
    model.ask(PeopleQuery())
    reader.rows[:] = [r for r in reader.rows if r.id != 1]
    model.refresh({PersonId(1)})
    assert model.index(model.index_of(PersonId(1)).row(), 0).data() is None
    model.settle()
    assert not model.index_of(PersonId(1)).isValid()
    assert not model.index_of(None).isValid()
    assert model.person_at(QModelIndex()) is None


@pytest.mark.parametrize("stage", list(Stage))
def test_the_query_is_kept(qapp: Any, stage: Stage) -> None:
    model, reader = made(list(PICTURED))
    query = PeopleQuery(stage=stage, sort=Sort.NAME)
    model.ask(query)
    assert model.query == query
    assert {told(model, n).stage for n in range(model.rowCount())} == {stage}
    assert all(r.state in (State.ACTIVE, State.RESTING) for r in reader.rows)


def test_the_line_follows_the_day(qapp: Any) -> None:
    today = [TODAY]
    model = PeopleModel(RowsReader([row(1, last_day=TODAY)]), lambda: today[0])
    model.ask(PeopleQuery())
    assert told(model, 0).line.endswith("today")
    today[0] = TODAY + dt.timedelta(days=1)
    assert told(model, 0).line.endswith("yesterday")


@settings(max_examples=40, deadline=None)
@given(
    scores=st.lists(st.integers(0, 30), min_size=1, max_size=400),
    changes=st.lists(st.tuples(st.integers(1, 420), st.integers(-1, 40)), min_size=1, max_size=4),
    is_seen=st.booleans(),
)
def test_a_few_people_are_put_where_reading_all_ids_would_put_them(
    scores: list[int], changes: list[tuple[int, int]], is_seen: bool
) -> None:
    model, reader = made([row(n, readiness=float(s)) for n, s in enumerate(scores, 1)])
    model.ask(PeopleQuery())
    model.complete()
    if is_seen:
        for at in range(model.rowCount()):
            model.index(at, 0).data()
    for number, score in changes:
        reader.rows[:] = [r for r in reader.rows if r.id != number]
        if score >= 0:
            reader.rows.append(row(number, readiness=float(score)))
            reader.rows.sort(key=lambda r: r.id)
    asked = reader.ids_asked
    people = frozenset(PersonId(number) for number, _ in changes)
    model.refresh(people)
    model.settle(people)
    assert reader.ids_asked == asked
    shown = [model.person_at(model.index(at, 0)) for at in range(model.rowCount())]
    assert shown == list(reader.people_ids(PeopleQuery()))
    named = [told(model, at).readiness for at in range(model.rowCount())]
    assert named == sorted(named, reverse=True)


def test_somebody_moves_in_a_long_list_after_a_few_reads(qapp: Any) -> None:
    rows = [row(n, readiness=float(20_000 - n)) for n in range(1, 20_001)]
    model, reader = made(rows)
    model.ask(PeopleQuery())
    model.complete()
    current = QPersistentModelIndex(model.index(7_000, 0))
    moved: list[tuple[int, int]] = []
    model.rowsMoved.connect(lambda _a, start, _end, _b, to: moved.append((start, to)))
    reader.rows[7_000] = rows[7_000]._replace(readiness=15_000.5)
    model.settle({PersonId(7_001)})
    assert model.person_at(model.index(4_999, 0)) == 7_001
    assert (current.row(), moved) == (4_999, [(7_000, 4_999)])
    assert reader.keys_asked <= 7
    reader.keys_asked = 0
    model.settle({PersonId(7_001)})
    assert (len(moved), reader.keys_asked) == (1, 2)
