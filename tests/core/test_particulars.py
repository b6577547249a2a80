"""What a source says of somebody beside who they are: what is the same, and what is lacking."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.occasions import Occasion
from app.core.particulars import (
    LONGEST_FIELD_NAME,
    NOTHING,
    Particulars,
    all_of,
    joined,
    lacking,
    named_apart,
)


def _day(name: str, month: int, day: int, year: int | None = None) -> Occasion:
    return Occasion(name=name, month=month, day=day, year=year)


def _fields(*pairs: tuple[str, str]) -> Particulars:
    return Particulars(fields=pairs)


@pytest.mark.parametrize(
    ("here", "told", "new"),
    [
        ([], [("Phone", "1")], [("Phone", "1")]),
        ([("Phone", "+47 900 00 001")], [("Mobile", "+4790000001")], []),
        ([("Phone", "+47 900 00 001")], [("Phone", "+47 900 00 002")], [("Phone 2", "+47 900 00 002")]),
        ([("phone", "1"), ("Phone 2", "2")], [("PHONE", "2"), ("Phone", "3")], [("Phone 3", "3")]),
        ([("Skype", "zoe")], [("Nickname", "zoe")], [("Nickname", "zoe")]),
        ([("Skype", " Zoe ")], [("skype", "zoe")], []),
        ([("Phone", "call after six")], [("Phone", "1")], [("Phone 2", "1")]),
    ],
)  # fmt: skip
def test_only_fields_that_say_something_new_come_in(
    here: list[tuple[str, str]], told: list[tuple[str, str]], new: list[tuple[str, str]]
) -> None:
    assert lacking(_fields(*told), _fields(*here)).fields == tuple(new)


def test_a_place_that_is_known_stays() -> None:
    told, here = Particulars(place="Oslo"), Particulars(place="Bergen")
    assert lacking(told, here).place == ""
    assert lacking(told, NOTHING).place == "Oslo"
    assert joined(here, told).place == "Bergen"


def test_a_day_comes_in_once_and_another_beside_it() -> None:
    here = Particulars(occasions=(_day("Birthday", 3, 14),))
    told = Particulars(occasions=(_day("birthday", 3, 14, 1980), _day("Birthday", 3, 15)))
    assert lacking(told, here).occasions == (_day("Birthday", 3, 15),)


def test_of_two_sources_the_one_that_knows_the_year_is_kept() -> None:
    bare = Particulars(occasions=(_day("Birthday", 3, 14),))
    full = Particulars(occasions=(_day("Birthday", 3, 14, 1980),))
    assert joined(bare, full) == joined(full, bare) == full


def test_a_name_has_an_end_and_empty_fields_are_none() -> None:
    long = "n" * 100
    kept = named_apart([(long, "a"), (long, "b"), ("", "x"), ("y", " ")])
    assert [value for _name, value in kept] == ["a", "b"]
    assert all(len(name) <= LONGEST_FIELD_NAME for name, _value in kept)


_TOLD = st.builds(
    Particulars,
    place=st.sampled_from(["", "Oslo"]),
    fields=st.lists(
        st.tuples(st.sampled_from(["Phone", "phone", "Phone 2", "Skype"]), st.sampled_from("123x")),
        max_size=4,
    ).map(named_apart),
    occasions=st.lists(st.builds(_day, st.just("Birthday"), st.just(3), st.integers(1, 3)), max_size=2)
    .map(dict.fromkeys)
    .map(tuple),
)  # fmt: skip


@given(_TOLD, _TOLD)
def test_what_was_joined_lacks_nothing(one: Particulars, other: Particulars) -> None:
    together = joined(one, other)
    names = [name.casefold() for name, _value in together.fields]
    assert len(set(names)) == len(names)
    assert lacking(other, together) == lacking(one, together) == NOTHING
    assert all_of([one, other]) == together
