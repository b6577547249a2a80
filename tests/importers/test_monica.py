"""Monica 4: contacts, tags, notes, reminders and acts, each with its date."""

from __future__ import annotations

import datetime as dt
import json
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.folding import fold
from app.core.imports import ImportedPerson, ImportedRow, LeftOut, ReadingContext, Relation
from app.core.interactions import Direction, Kind
from app.core.networks import canonical
from app.core.progress import Silent
from app.importers.monica import IMPORTER
from tests.support.exports import EXPORTS, acts, left_out, people, read_bytes, read_paths

SAMPLE = EXPORTS / "monica" / "monica.json"


@pytest.fixture(scope="module")
def rows() -> list[ImportedRow]:
    return read_paths(IMPORTER, SAMPLE)


def _keys(person: ImportedPerson) -> list[str]:
    return [f"{one.network}:{canonical(one)}" for one in person.identities]


def test_contacts_come_with_accounts_tags_and_words(rows: list[ImportedRow]) -> None:
    zoe, tomas, other = people(rows, Relation.NAMED)
    assert _keys(zoe) == ["x:zoebrandt", "contacts:monica:c-zoe", "email:zoe@example.org"]
    assert (zoe.name, zoe.headline, zoe.company, zoe.note, zoe.tags) == (
        "Zoë Brandt",
        "Printer",
        "Woodgrove Prints",
        "Prints risographs.",
        ("Zine folk", "Oslo"),
    )
    assert (tomas.name, tomas.tags) == ("Tomás Reyes", ("archived",))
    assert other.name == "Zoë Brandt"


def test_two_contacts_of_one_name_stay_two(rows: list[ImportedRow]) -> None:
    folded = fold(rows, Silent(), []).people
    assert [person.name for person in folded] == ["Zoë Brandt", "Tomás Reyes", "Zoë Brandt"]


def test_notes_keep_their_dates(rows: list[ImportedRow]) -> None:
    assert [(row.note, row.note_day) for row in people(rows, Relation.NOTED)] == [
        ("Likes blue ink.", dt.date(2022, 6, 7)),
        ("Send the zine\nThe second one", dt.date(2027, 1, 15)),
        ("Ask about paper", dt.date(2022, 2, 2)),
        ("Opened a studio", dt.date(2021, 9, 1)),
    ]


def test_what_happened_keeps_its_dates(rows: list[ImportedRow]) -> None:
    assert [(act.day, act.direction, act.text) for act in acts(rows, Kind.MEETING)] == [
        (dt.date(2019, 5, 4), Direction.OUTBOUND, ""),
        (dt.date(2021, 3, 1), Direction.INBOUND, "About the fair"),
        (dt.date(2022, 10, 11), Direction.OUTBOUND, "Dinner\nAt the harbour"),
        (dt.date(2022, 10, 11), Direction.OUTBOUND, "Dinner\nAt the harbour"),
    ]
    assert [(act.day, act.at, act.direction, act.text) for act in acts(rows, Kind.MESSAGE)] == [
        (dt.date(2023, 8, 1), None, Direction.OUTBOUND, "A postcard from Bergen"),
        (dt.date(2023, 1, 10), None, Direction.OUTBOUND, "Did the prints arrive?"),
        (
            dt.date(2023, 1, 11),
            dt.datetime(2023, 1, 11, 18, 30, tzinfo=dt.UTC),
            Direction.INBOUND,
            "They did!",
        ),
    ]
    every = [*acts(rows, Kind.MEETING), *acts(rows, Kind.MESSAGE)]
    assert all(act.told for act in every)
    assert len({act.remote_key for act in every}) == len(every)


def test_a_day_is_not_shifted_by_the_zone_and_an_instant_is() -> None:
    context = ReadingContext(zone=ZoneInfo("Pacific/Auckland"), today=dt.date(2026, 11, 22))
    rows = read_paths(IMPORTER, SAMPLE, context=context)
    assert [act.day for act in acts(rows, Kind.MESSAGE, Direction.INBOUND)] == [
        dt.date(2023, 1, 12)
    ]
    assert acts(rows, Kind.MESSAGE, Direction.OUTBOUND)[-1].day == dt.date(2023, 1, 10)
    assert people(rows, Relation.NOTED)[0].note_day == dt.date(2022, 6, 8)


def test_what_is_not_taken_in_is_told(rows: list[ImportedRow]) -> None:
    assert left_out(rows) == {
        "deceased": 1,
        "own_account": 1,
        "no_place": 3,  # a gift, a relationship, a photo
        "unknown_person": 1,  # an activity without anybody
    }


def test_the_same_export_says_the_same_again(rows: list[ImportedRow]) -> None:
    compact = json.dumps(json.loads(SAMPLE.read_bytes()), ensure_ascii=True).encode()
    again = read_bytes(IMPORTER, {"monica.json": b"\xef\xbb\xbf" + compact})
    assert [str(row).replace("monica.json", "") for row in again] == [
        str(row).replace("monica.json", "") for row in rows
    ]


@pytest.mark.parametrize("name", ["x.json", "monica.sql"])
def test_only_its_own_export_is_read(name: str) -> None:
    other = SAMPLE.read_bytes() if name == "monica.sql" else b'{"account": {"data": []}}'
    assert read_bytes(IMPORTER, {name: other}) == []


def test_odd_shapes_are_left_out() -> None:
    head = '{"app_version": "4", "exported_by": "x", "account": {"data": [%s]}}'
    contact = (
        '{"type": "contact", "values": [null, 1, [], {}, {"uuid": "c", "properties": [1],'
        ' "data": [{"type": "call", "values": [{}]}, {"type": "note", "values": [3]},'
        ' {"type": "activity", "values": ["gone", 4]}, {"type": "conversation",'
        ' "values": [{"properties": {"messages": [{}, 7]}}]}]}]}'
    )
    rows = read_bytes(IMPORTER, {"a.json": (head % contact).encode()})
    assert left_out(rows) == {"unreadable_row": 4, "undated": 3}
    (person,) = people(rows, Relation.NAMED)
    assert _keys(person) == ["contacts:monica:c"]


@pytest.mark.parametrize("twentieth", range(1, 20))
def test_a_truncated_export_keeps_whole_contacts(twentieth: int) -> None:
    data = SAMPLE.read_bytes()
    rows = read_bytes(IMPORTER, {"a.json": data[: len(data) * twentieth // 20]})
    codes = left_out(rows)
    assert codes["cut_short"] + codes["unreadable_file"] == 1
    names = [row.name for row in people(rows, Relation.NAMED)]
    assert names == ["Zoë Brandt", "Tomás Reyes", "Zoë Brandt"][: len(names)]


def test_a_hundred_thousand_brackets_are_damage() -> None:
    head = b'{"app_version": "4", "exported_by": "x", "account": '
    assert left_out(read_bytes(IMPORTER, {"a.json": head + b"[" * 100_000})) == {
        "unreadable_file": 1
    }


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_flipped_bytes_give_rows_or_left_out_ones(data: st.DataObject) -> None:
    raw = bytearray(SAMPLE.read_bytes())
    for _ in range(data.draw(st.integers(1, 6))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    rows = read_bytes(IMPORTER, {"a.json": bytes(raw)})
    assert all(row.code for row in rows if isinstance(row, LeftOut))
