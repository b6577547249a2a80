"""The root and the family of somebody: chains of merges, by SQL and by hand alike."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from app.store.families import (
    families,
    family_sql,
    merged_people,
    root_of,
    root_sql,
    top_of,
    with_roots,
)
from tests.support.stores import add, database_of, label, store_at

MERGES = st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5)), max_size=6)


@settings(max_examples=15)
@given(MERGES)
def test_root_and_family_are_the_same_by_sql_and_by_hand(
    tmp_path_factory: object, merges: list[tuple[int, int]]
) -> None:
    folder: Path = tmp_path_factory.mktemp("store")  # type: ignore[attr-defined]
    store = store_at(folder)
    people = [add(store, f"Person {number}") for number in range(6)]
    above: dict[int, int] = {}
    for lower, upper in merges:
        low, up = (top_of(people[number], above) for number in (lower, upper))
        if low != up:
            with store.work(label()) as work:
                work.merge(people[lower], people[upper])
            above[low] = up
    database = database_of(store)
    assert merged_people(database) == above
    for person in people:
        top = top_of(person, above)
        kin = {one for one in people if top_of(one, above) == top}
        assert root_of(database, person) == top
        assert database.value(f"SELECT {root_sql('?')}", [person]) == top
        below = {row[0] for row in database.rows(f"SELECT value FROM json_each('[{top}]')")}
        assert below <= kin
        found = database.rows(f"SELECT id FROM person WHERE id IN {family_sql('?')}", [top])
        assert {row[0] for row in found} == kin
        assert with_roots(database, [person]) == {person, top}
        wanted, roots = families(database, [person])
        assert set(wanted) == kin if above else wanted == [person]
        assert all(roots[one] == top for one in kin if one != top)
    store.close()


def test_who_is_unknown_is_their_own_root(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    assert root_of(database_of(store), 99) == 99
    assert store.reader.merged_of(add(store, "Zoë")) == ()
