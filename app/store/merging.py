"""Merging two people, taking it apart again, and pairs known to be two people.

A merge is one mark on the person merged away (`merged_into`); nothing else moves, so taking it
apart again loses nothing. Refuses to know how reads see it (`families`) and why two people are
thought to be one (`services.duplicates`).
"""

from __future__ import annotations

from collections.abc import Collection

from app.store.families import family_sql, root_of
from app.store.ids import derived_id
from app.store.tables import ApartTable, PersonTable
from app.store.writer import Writer


def merge(writer: Writer, person: int, into: int) -> None:
    """Let one person be read as part of another.

    Args:
        person, into: whoever they were merged into themselves takes their place.

    Raises:
        ValueError: the two are one already.
    """
    lower, upper = root_of(writer.database, person), root_of(writer.database, into)
    if lower == upper:
        raise ValueError((person, into))
    writer.change(PersonTable, lower, merged_into=upper)
    _touch(writer, (lower, upper))


def unmerge(writer: Writer, person: int) -> None:
    """Let somebody who was merged away stand alone again, with what was theirs.

    Raises:
        ValueError: they were not merged into anybody.
    """
    upper = root_of(writer.database, person)
    if upper == person:
        raise ValueError(person)
    writer.change(PersonTable, person, merged_into=None)
    _touch(writer, (person, upper))


def mark_apart(writer: Writer, one: int, other: int) -> None:
    """Remember that two are not the same; the row is the same wherever it is made.

    Raises:
        ValueError: the two are one.
    """
    pair = sorted((root_of(writer.database, one), root_of(writer.database, other)))
    if pair[0] == pair[1]:
        raise ValueError((one, other))
    writer.insert(ApartTable, derived_id("apart", *pair), one_id=pair[0], other_id=pair[1])
    writer.touched.heads.update(pair)


def _touch(writer: Writer, people: Collection[int]) -> None:
    writer.touched.acts.update(people)
    writer.touched.words.update(people)
    sql = f"SELECT 1 FROM look WHERE person_id IN {family_sql('?')} LIMIT 1"
    rows = (writer.database.row(sql, [person]) for person in people)
    writer.touched.looks |= any(row is not None for row in rows)
