"""People named on works, and the acts of reading."""

from __future__ import annotations

import datetime as dt

import pytest

from app.core.imports import ImportedInteraction, ImportedPerson, LeftOut
from app.importers.works import Credit, Work, credit, read_works, split_credits, title_key

DAY = dt.date(2024, 2, 10)


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("Ingrid Solvåg, Daniel K. Mbeki-Hart", ["Ingrid Solvåg", "Daniel K. Mbeki-Hart"]),
        ("Martin Luther King, Jr., Zoë Brandt", ["Martin Luther King, Jr.", "Zoë Brandt"]),
        ("  , ", []),
        ("Ingrid  Solvåg", ["Ingrid Solvåg"]),
        ("Zoë Brandt (Illustrator, Cover), Piotr", ["Zoë Brandt", "Piotr"]),
        ("Zoë (Illustrator, Piotr", ["Zoë (Illustrator", "Piotr"]),
    ],
)
def test_names_in_one_cell(cell: str, names: list[str]) -> None:
    assert [one.name for one in split_credits(cell)] == names


def test_a_role_in_the_cell_wins_over_the_column() -> None:
    assert credit("Zoë Brandt (Illustrator)", "Contributor") == Credit(
        name="Zoë Brandt", role="Illustrator"
    )
    assert credit("Zoë Brandt", "Contributor") == Credit(name="Zoë Brandt", role="Contributor")
    assert credit("Zoë Brandt (Author)") == Credit(name="Zoë Brandt")
    assert credit(" ") is None


def test_a_title_is_the_same_with_and_without_its_series() -> None:
    assert title_key("Salt Roads (Salt, #1)") == title_key("salt  roads")
    assert title_key("(Untitled #1)") != ""
    assert title_key("Mother (Nature)") != title_key("Mother")


def test_each_name_is_read_once_a_day_and_nobody_is_no_name() -> None:
    one = Work(
        line=2,
        title="Salt Roads",
        credits=(
            Credit(name="Ngozi"),
            Credit(name="NGOZI", role="Narrator"),
            Credit(name="Various"),
        ),
        days=(DAY, DAY),
        is_read=True,
    )
    rows = list(read_works([one, one], "a.csv"))
    assert [type(row) for row in rows] == [
        ImportedPerson,
        ImportedInteraction,
        ImportedPerson,
        LeftOut,
    ]
    last = rows[-1]
    assert isinstance(last, LeftOut)
    assert (last.code, last.what, last.ref.line) == ("repeated", "interactions", 2)


@pytest.mark.parametrize("name", ["Unknown", "ANONYMOUS", "Various Authors", "NOT A BOOK", "?", ""])
def test_a_work_of_nobody_is_left_out(name: str) -> None:
    rows = list(read_works([Work(line=3, title="x", credits=(Credit(name=name),))], "a.csv"))
    (row,) = rows
    assert isinstance(row, LeftOut)
    assert (row.code, row.what, row.ref.line) == ("unknown_person", "people", 3)
