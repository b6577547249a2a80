"""Who is one with whom, as reads find it: the root at the top and the family below.

A merge is one mark on the person merged away (`merged_into`). Refuses to know how it is made and
taken apart again (`merging`).
"""

from __future__ import annotations

from collections.abc import Iterable

from app.core.people import PersonId
from app.services.rows import MergedRow
from app.store.database import Database, Value
from app.store.ids import uid_text
from app.store.reads import Reads, id_list


def family_sql(person: str) -> str:
    """SQL for the ids of somebody and of all merged into them, in chains too.

    Args:
        person: an expression of the statement around it, or a binding; never a column ``kin.``.
    """
    return (
        f"(WITH RECURSIVE below(id) AS (SELECT {person} UNION SELECT kin.id FROM below"
        " JOIN person AS kin ON kin.merged_into = below.id) SELECT id FROM below)"
    )


def root_sql(person: str) -> str:
    """SQL for the id of whom somebody was merged into in the end; their own if they were not.

    Args:
        person: as in `family_sql`.
    """
    return (
        "(WITH RECURSIVE up(id, above) AS ("
        f"SELECT kin.id, kin.merged_into FROM person AS kin WHERE kin.id = {person}"
        " UNION ALL SELECT kin.id, kin.merged_into FROM up"
        " JOIN person AS kin ON kin.id = up.above)"
        " SELECT id FROM up WHERE above IS NULL)"
    )


def merged_people(database: Database) -> dict[int, int]:
    """Everybody merged away, and into whom; few, since merging is done by hand."""
    return dict(database.rows("SELECT id, merged_into FROM person WHERE merged_into IS NOT NULL"))


def top_of(person: int, merged: dict[int, int]) -> int:
    """Whom somebody was merged into in the end, by `merged_people`."""
    while person in merged:
        person = merged[person]
    return person


def root_of(database: Database, person: int) -> int:
    """Whom somebody was merged into in the end; themselves if they were not, or are unknown."""
    found = database.value(f"SELECT {root_sql('?')}", [person])
    return person if found is None else int(found)


def with_roots(database: Database, people: Iterable[int]) -> set[int]:
    """These people, and whom they were merged into."""
    merged, given = merged_people(database), set(people)
    return given | {top_of(person, merged) for person in given} if merged else given


def families(database: Database, people: Iterable[int]) -> tuple[list[int], dict[int, int]]:
    """All in the families of these people, and the root of each who was merged away.

    Returns:
        The ids to look for, and a look-up of roots that lacks whoever is a root.
    """
    merged, given = merged_people(database), list(people)
    if not merged:
        return given, {}
    roots = {person: top_of(person, merged) for person in merged}
    wanted = {roots.get(person, person) for person in given}
    below = [person for person, root in roots.items() if root in wanted]
    return [*wanted, *below], roots


class MergingReads(Reads):
    """Reads of who is one with whom."""

    def root_of(self, person: PersonId) -> PersonId:
        """Whom somebody was merged into in the end; themselves if they were not."""
        return PersonId(root_of(self._database, person))

    def merged_of(self, person: PersonId) -> tuple[MergedRow, ...]:
        """Everybody merged into somebody, in chains too, by name."""
        values: dict[str, Value] = {"person": person}
        rows = self._database.rows(
            "SELECT id, name, merged_into FROM person WHERE id <> :person"
            f" AND id IN {family_sql(':person')} AND deleted_at IS NULL ORDER BY sort_name, id",
            values,
        )
        return tuple(
            MergedRow(id=PersonId(number), uid=uid_text(number), name=name, into=PersonId(into))
            for number, name, into in rows
        )

    def merged_named(self, sort_name: str) -> tuple[PersonId, ...]:
        """Those merged away who have this name, by its sort form."""
        rows = self._database.rows(
            "SELECT id FROM person WHERE sort_name = ? AND merged_into IS NOT NULL"
            " AND deleted_at IS NULL ORDER BY id",
            [sort_name],
        )
        return tuple(PersonId(row[0]) for row in rows)

    def apart_pairs(self) -> frozenset[tuple[PersonId, PersonId]]:
        """Pairs known not to be the same, as they stand now, the smaller id first."""
        merged = merged_people(self._database)
        rows = self._database.rows("SELECT one_id, other_id FROM apart WHERE deleted_at IS NULL")
        pairs = (sorted(top_of(person, merged) for person in row) for row in rows)
        return frozenset((PersonId(one), PersonId(other)) for one, other in pairs if one != other)

    def names_of(self, people: Iterable[PersonId]) -> dict[PersonId, str]:
        """Names of these people."""
        rows = self._database.rows(
            "SELECT id, name FROM person WHERE id IN (SELECT value FROM json_each(:people))",
            {"people": id_list(people)},
        )
        return {PersonId(number): name for number, name in rows}
