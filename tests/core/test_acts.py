"""Acts known by numbers: counted, renumbered and given back as a tuple of them would be."""

from __future__ import annotations

import datetime as dt
from array import array

from hypothesis import given
from hypothesis import strategies as st

from app.core.acts import (
    NOBODY,
    ActIndex,
    codes_by_person,
    counted_by_person,
    noted,
    planned_acts,
    renumbered,
    span,
    tallied,
)
from app.core.imports import ImportedInteraction, RowRef
from app.core.interactions import Direction, Kind
from app.core.networks import Network

DAY = dt.date(2026, 9, 1)


def act(number: int, kind: Kind = Kind.LIKE, side: Direction = Direction.OUTBOUND,
        file: str = "tweets.js") -> ImportedInteraction:  # fmt: skip
    """One act; the number says the day, the line and the key."""
    return ImportedInteraction(
        who=None, network=Network.X, kind=kind, direction=side,
        day=DAY + dt.timedelta(days=number), remote_key=str(number),
        ref=RowRef(file=file, line=number or None),
    )  # fmt: skip


def test_an_index_knows_where_rows_stood_and_how_many_each_file_holds() -> None:
    index = ActIndex()
    for number, file in enumerate(["a.js", "b.js", "a.js"]):
        noted(index, number, act(number, file=file))
    assert index.ref(0) == RowRef(file="a.js", line=None)
    assert index.ref(1) == RowRef(file="b.js", line=1)
    assert index.by_file(range(3)) == {"a.js": 2, "b.js": 1}
    assert index.by_file([1]) == {"b.js": 1}
    assert len(set(index.keys)) == 3


def test_acts_are_tallied_by_side_and_kind_the_most_frequent_first() -> None:
    index = ActIndex()
    for row in (act(1), act(2), act(3, Kind.COMMENT), act(4, Kind.LIKE, Direction.INBOUND)):
        noted(index, 0, row)
    assert tallied(bytes(index.codes)) == (((Kind.LIKE, 2), (Kind.COMMENT, 1)), ((Kind.LIKE, 1),))


KINDS = (Kind.LIKE, Kind.COMMENT, Kind.RESHARE)


@given(st.lists(st.tuples(st.integers(0, 3), st.sampled_from(KINDS), st.booleans()), max_size=12))
def test_codes_by_person_are_those_of_each_in_their_order(
    told: list[tuple[int, Kind, bool]],
) -> None:
    index = ActIndex()
    for number, (person, kind, _wanted) in enumerate(told):
        noted(index, person, act(number, kind))
    codes = codes_by_person(index, [wanted for _, _, wanted in told], 4)
    for person in range(4):
        expected = [
            code
            for (owner, _, wanted), code in zip(told, index.codes, strict=True)
            if wanted and owner == person
        ]
        assert list(codes.of(person)) == expected


OWNERS = st.lists(st.integers(NOBODY, 3), max_size=8)


@given(OWNERS, st.dictionaries(st.integers(0, 3), st.integers(0, 9), max_size=4))
def test_planned_acts_are_what_a_tuple_of_them_is(
    owners: list[int], places: dict[int, int]
) -> None:
    rows = [act(number) for number in range(len(owners))]
    acts = planned_acts(rows, array("q", owners), array("i", (r.day.toordinal() for r in rows)))
    plain = tuple(acts)
    assert len(acts) == len(plain) == sum(owner != NOBODY for owner in owners)
    assert counted_by_person(acts) == counted_by_person(plain)
    assert span(acts) == span(plain)
    assert tuple(renumbered(acts, places)) == tuple(renumbered(plain, places))
