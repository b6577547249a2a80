"""Lists of people that nobody exported from anywhere."""

from __future__ import annotations

import datetime as dt
import io
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.imports import ImportedPerson, ImportedRow, LeftOut, ReadingContext
from app.core.networks import Network, canonical
from app.core.progress import Silent
from app.importers.container import Export, Member, open_export
from app.importers.generic import IMPORTER, recognise
from tests.support.books import workbook

DATA = Path(__file__).parents[1] / "data" / "exports" / "generic"
CONTEXT = ReadingContext(zone=dt.UTC, today=dt.date(2026, 11, 22))


def _export(name: str, data: bytes) -> Export:
    return Export(label=name, members=(Member(name, len(data), lambda: io.BytesIO(data)),))


def _rows(name: str, text: str | bytes, network: Network | None = None) -> list[ImportedRow]:
    data = text.encode() if isinstance(text, str) else text
    context = ReadingContext(zone=dt.UTC, today=dt.date(2026, 11, 22), network=network)
    members = IMPORTER.recognise(_export(name, data))
    return list(IMPORTER.read(members, context, Silent()))


def _sample(name: str) -> list[ImportedRow]:
    with open_export([DATA / name]) as export:
        return list(IMPORTER.read(IMPORTER.recognise(export), CONTEXT, Silent()))


def _people(rows: list[ImportedRow]) -> list[ImportedPerson]:
    return [row for row in rows if isinstance(row, ImportedPerson)]


def _codes(rows: list[ImportedRow]) -> list[str]:
    return [row.code for row in rows if isinstance(row, LeftOut)]


def _keys(person: ImportedPerson) -> list[str]:
    return [f"{identity.network.value}:{canonical(identity)}" for identity in person.identities]


def test_handles_txt_has_9_lines_and_8_distinct_identities() -> None:
    people = _people(_sample("handles.txt"))
    assert len(people) == 9
    assert len({(i.network, i.key) for person in people for i in person.identities}) == 8
    assert _keys(people[0]) == ["x:zoebrandt"]
    assert people[-1].ref.line == 11


def test_people_csv_has_2_valid_rows_and_1_rejected() -> None:
    rows = _sample("people.csv")
    people = _people(rows)
    assert [(p.name, _keys(p), p.since) for p in people] == [
        ("Zoë Brandt", ["instagram:zoe.brandt"], dt.date(2026, 1, 14)),
        ("Reyes, Tomás", ["x:tomasreyes_"], dt.date(2025, 4, 3)),
    ]
    assert [(row.code, row.ref.line) for row in rows if isinstance(row, LeftOut)] == [
        ("unsafe_link", 4)
    ]


def test_people_tsv_has_2() -> None:
    people = _people(_sample("people.tsv"))
    assert [(p.name, _keys(p)) for p in people] == [
        ("Zoë Brandt", ["x:zoebrandt"]),
        ("윤하린", ["instagram:harin.yoon"]),
    ]


def test_people_xlsx_has_2_with_every_account_of_the_row() -> None:
    people = _people(_sample("people.xlsx"))
    assert [(p.name, _keys(p), p.note) for p in people] == [
        ("Zoë Brandt", ["instagram:zoe.brandt", "x:zoebrandt"], "met at design week"),
        ("윤하린", ["instagram:harin.yoon"], ""),
    ]


def test_ambiguous_dates_stay_out() -> None:
    rows = _people(_rows("a.csv", "name,since\nZoë,03/04/2025\nTomás,2025-01-02\n"))
    assert [row.since for row in rows] == [None, dt.date(2025, 1, 2)]


def test_a_row_keeps_what_else_it_says() -> None:
    text = (
        "First Name,Last Name,LinkedIn,Email,Company,Position,Tags,Notes\n"
        'Zoë,Brandt,zoe-brandt,zoe@art.example,Nordlys,Printer,"riso; zines",met in Oslo\n'
    )
    (person,) = _people(_rows("a.csv", text))
    assert person.name == "Zoë Brandt"
    assert _keys(person) == ["linkedin:in/zoe-brandt", "email:zoe@art.example"]
    assert (person.company, person.headline, person.email) == (
        "Nordlys",
        "Printer",
        "zoe@art.example",
    )
    assert person.tags == ("riso", "zines")
    assert person.note == "met in Oslo"


def test_a_handle_column_without_a_network_asks_for_it() -> None:
    text = "username,note\nriver_otter_77,x\n"
    assert _codes(_rows("friends.csv", text)) == ["network_unknown"]
    (person,) = _people(_rows("friends.csv", text, Network.REDDIT))
    assert _keys(person) == ["reddit:river_otter_77"]


def test_a_website_counts_only_beside_a_name() -> None:
    rows = _rows("a.csv", "name,url\nNgozi,https://ngozi.example/\n,https://other.example/\n")
    assert [_keys(p) for p in _people(rows)] == [["website:ngozi.example"]]
    assert _codes(rows) == ["no_profile"]


def test_a_formula_is_no_name_and_no_link() -> None:
    rows = _rows(
        "a.csv", 'name,url\n"=HYPERLINK(""x"")",https://x.com/zoe\n=1+1,data:text/html,x\n'
    )
    (person,) = _people(rows)
    assert (person.name, _keys(person)) == ("", ["x:zoe"])
    assert _codes(rows) == ["unsafe_link"]


def test_addresses_in_columns_of_unknown_names_are_found() -> None:
    (person,) = _people(_rows("a.csv", "name,where to find\nZoë,https://x.com/zoebrandt\n"))
    assert _keys(person) == ["x:zoebrandt"]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.json", b'{"name": "Zoe", "url": "https://x.com/zoe"}'),
        ("a.txt", b'[{"handle": "@zoe"}]'),
        ("a.txt", b"<html><a href='https://x.com/zoe'>"),
        ("a.csv", b"amount,day\n3,2024-01-01\n"),
        ("a.csv", b"Title,Author\nLetters,Ingrid\n"),
        ("a.csv", b"id,link,body\n1,https://www.reddit.com/r/zines/comments/1/,x\n"),
        ("a.txt", b"Dear all,\nI went to the market today and bought apples.\nBye."),
        ("a.txt", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
        ("a.exe", b"@zoebrandt\n"),
        ("a.xlsx", b"PK\3\4 not a workbook"),
        ("a.xlsx", b"hello"),
        ("a.txt", b"\n\n# nothing\n"),
        ("a.csv", b""),
    ],
)
def test_what_is_no_list_of_people_is_refused(name: str, data: bytes) -> None:
    assert IMPORTER.recognise(_export(name, data)) == ()


@pytest.mark.parametrize("name", ["people.csv", "people.tsv", "people.xlsx", "handles.txt"])
@pytest.mark.parametrize("part", [1, 4, 9, 14, 19])
def test_cut_lists_give_rows_or_nothing(name: str, part: int) -> None:
    data = (DATA / name).read_bytes()
    rows = _rows(name, data[: len(data) * part // 20])
    assert len(_people(rows)) <= 9


@settings(max_examples=60)
@given(
    st.sampled_from(["people.csv", "people.tsv", "people.xlsx", "handles.txt"]),
    st.lists(st.tuples(st.integers(0, 5000), st.integers(0, 255)), min_size=1, max_size=8),
)
def test_flipped_bytes_only_ever_give_rows(name: str, flips: list[tuple[int, int]]) -> None:
    data = bytearray((DATA / name).read_bytes())
    for at, value in flips:
        data[at % len(data)] = value
    for row in _rows(name, bytes(data)):
        assert row.ref.file == name


@settings(max_examples=40)
@given(st.binary(max_size=400), st.sampled_from(["a.csv", "a.txt", "a.xlsx"]))
def test_random_bytes_only_ever_give_rows(data: bytes, name: str) -> None:
    members = (Member(name, len(data), lambda: io.BytesIO(data)),)
    list(IMPORTER.read(members, CONTEXT, Silent()))


@pytest.mark.parametrize("name", ["friends.csv", "friends.txt"])
def test_a_long_list_is_never_held_as_a_whole(name: str) -> None:
    header = "handle,note\n" if name.endswith(".csv") else ""
    lines = (f"@zoe_{n},{'met-at-a-fair-' * 20}\n" for n in range(6_000))
    data = (header + "".join(lines)).encode()
    member = Member(name, len(data), lambda: io.BytesIO(data))
    context = ReadingContext(zone=dt.UTC, today=dt.date(2026, 11, 22), network=Network.X)
    tracemalloc.start()
    try:
        count = sum(1 for _row in IMPORTER.read((member,), context, Silent()))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert count == 6_000
    assert peak < len(data)


def test_a_table_in_another_language_is_read_by_its_words() -> None:
    (one,) = _people(
        _rows("a.csv", "Name;Benutzername;Netzwerk;Notiz\nZoë;zoe.b;Instagram;hallo\n")
    )
    assert (one.name, one.note, _keys(one)) == ("Zoë", "hallo", ["instagram:zoe.b"])
    rows = _rows("a.csv", "Nombre,Enlace\nZoë Brandt,https://x.com/zoe\nSin enlace,\n")
    assert [person.name for person in _people(rows)] == ["Zoë Brandt", "Sin enlace"]


@pytest.mark.parametrize(
    ("header", "cells"),
    [("Name,Surname", "Zoë,Brandt"), ("Name,Vorname", "Brandt,Zoë"), ("Nom,Prénom", "Brandt,Zoë")],
)
def test_half_a_name_is_joined_with_its_other_half(header: str, cells: str) -> None:
    (one,) = _people(_rows("a.csv", f"{header},url\n{cells},https://x.com/zoe\n"))
    assert one.name == "Zoë Brandt"


def test_columns_of_unknown_words_are_told_by_their_cells() -> None:
    rows = _rows(
        "a.csv",
        "Wen,Wo man liest,Wie oft\nZoë Brandt,https://x.com/zoe,3\nTomás Reyes,github.com/tom,1\n",
    )
    assert [(one.name, _keys(one)) for one in _people(rows)] == [
        ("Zoë Brandt", ["x:zoe"]),
        ("Tomás Reyes", ["github:tom"]),
    ]


def test_a_handle_that_cannot_be_one_of_its_network_is_nobody_of_another() -> None:
    rows = _rows("a.csv", "name,handle,platform\nZoë,@zoe,Mastodon\n")
    assert _codes(rows) == ["not_a_handle"]


def test_a_lost_quote_costs_only_its_row_and_that_is_told() -> None:
    text = 'Name,URL\nA,https://x.com/aaaa1\n"B,https://x.com/bbbb1\nC,https://x.com/cccc1\nD,https://x.com/dddd1\n'
    rows = _rows("a.csv", text)
    assert [one.name for one in _people(rows)] == ["A", "C", "D"]
    assert [(row.code, row.ref.line) for row in rows if isinstance(row, LeftOut)] == [
        ("unreadable_row", 3)
    ]


def test_markdown_is_a_list_too() -> None:
    (person,) = _people(_rows("a.md", "# People\n\n- [Zoë Brandt](https://x.com/zoebrandt)\n"))
    assert (person.name, _keys(person)) == ("Zoë Brandt", ["x:zoebrandt"])


def test_each_sheet_is_read_as_it_can_be_and_the_others_are_told_of() -> None:
    book = workbook(
        {
            "One": [["Name", "Handle"], ["Zoë Brandt", "@zoe"], ["Ilse", "ilse"]],
            "Two": [["Tomás Reyes", "x.com/tomasr"], ["Harin Yoon", "x.com/harin"]],
            "Three": [["Imię", "Adres"], ["Piotr", "https://x.com/piotrz"]],
            "Leer": [],
            "Notizen": [["bla", "blub"], ["a", "b"]],
        }
    )
    rows = _rows("a.xlsx", book)
    assert [(one.name, one.ref.file, one.ref.line) for one in _people(rows)] == [
        ("Zoë Brandt", "a.xlsx › One", 2),
        ("Tomás Reyes", "a.xlsx › Two", 1),
        ("Harin Yoon", "a.xlsx › Two", 2),
        ("Piotr", "a.xlsx › Three", 2),
    ]
    left = [(row.code, row.ref.file, row.values) for row in rows if isinstance(row, LeftOut)]
    assert left == [
        ("network_unknown", "a.xlsx › One", (("handle", "ilse"),)),
        ("sheet_not_told", "a.xlsx", (("sheet", "Notizen"),)),
    ]


def test_rows_of_one_name_that_say_different_things_are_two_people() -> None:
    text = "Name,Note\nAnna Smith,from work\nAnna Smith,from school\nanna smith,from work\n"
    first, second, again = _people(_rows("a.csv", text))
    assert first.identities == again.identities == ()
    assert _keys(second) == ["website:name:anna smith (2)"]
    assert [_keys(one) for one in _people(_rows("a.txt", "Anna Smith\nAnna Smith\n"))] == [[], []]


def test_an_email_column_is_known_by_its_cells() -> None:
    for text in (
        "Dirección de correo,Nombre\nzoe@art.example,Zoë\ntom@art.example,Tom\n",
        "Adres e-mail;Imię\nzoe@art.example;Zoë\ntom@art.example;Tom\n",
        "E-mail,Imię,Plan\nzoe@art.example,Zoë,Premium\ntom@art.example,Tom,Premium\n",
        "E-mail,Plan,Imię\nzoe@art.example,Premium,Zoë\ntom@art.example,Premium,Tom\n",
    ):
        rows = _rows("a.csv", text)
        assert [(one.name, _keys(one), one.email) for one in _people(rows)] == [
            ("Zoë", ["email:zoe@art.example"], "zoe@art.example"),
            ("Tom", ["email:tom@art.example"], "tom@art.example"),
        ]
        assert _codes(rows) == []


@pytest.mark.parametrize("more", ["", ",active,created"])
def test_the_header_of_a_list_of_emails_is_nobody(more: str) -> None:
    cells = ",false,2024-03-01T10:00:00.000Z" if more else ""
    rows = _rows("a.csv", f"email{more}\nzoe@art.example{cells}\ntom@art.example{cells}\n")
    assert [(one.name, _keys(one)) for one in _people(rows)] == [
        ("", ["email:zoe@art.example"]),
        ("", ["email:tom@art.example"]),
    ]
    assert _codes(rows) == []


def test_a_table_without_a_header_is_known_by_its_cells() -> None:
    text = '"Brandt, Zoë",https://x.com/zoebrandt,friend,x\nHarin Yoon,,colleague,\nTomás Reyes,https://x.com/tomasr,,\n'
    assert [(one.name, _keys(one), one.note) for one in _people(_rows("a.csv", text))] == [
        ("Brandt, Zoë", ["x:zoebrandt"], "friend\nx"),
        ("Harin Yoon", [], "colleague"),
        ("Tomás Reyes", ["x:tomasr"], ""),
    ]


def test_bare_handles_are_a_list_where_their_network_is_said() -> None:
    export = _export("a.txt", b"zoebrandt\ntomasreyes\nharin_yoon\n")
    assert IMPORTER.recognise(export) == ()
    assert recognise(export, Network.INSTAGRAM) == export.members
    prose = _export("a.txt", b"dear all\ni went to the market and\nbye\n")
    assert recognise(prose, Network.INSTAGRAM) == ()


def test_a_website_is_kept_beside_other_accounts() -> None:
    text = "Name,Instagram,Website,Blog\nZoë,zoe.b,https://zoe.example,https://blog.example/zoe\n"
    (person,) = _people(_rows("a.csv", text))
    assert _keys(person) == [
        "instagram:zoe.b",
        "website:zoe.example",
        "website:blog.example/zoe",
    ]
    (person,) = _people(_rows("a.csv", "Instagram,Website\nzoe.b,https://zoe.example\n"))
    assert _keys(person) == ["instagram:zoe.b"]  # whose the site is nobody says
    assert [field[1] for field in person.particulars.fields] == ["https://zoe.example"]


def test_what_is_no_handle_on_the_network_that_is_said_is_told_as_that() -> None:
    rows = _rows("a.csv", "Name,Handle,Network\nA,#hash,x\nB,nobody,\n")
    assert _codes(rows) == ["not_a_handle", "network_unknown"]


def test_the_day_since_when_is_read() -> None:
    text = "Name,Profile,Followed on\nZoë,https://instagram.com/zoe.b,2024-01-14\n"
    assert [one.since for one in _people(_rows("a.csv", text))] == [dt.date(2024, 1, 14)]
