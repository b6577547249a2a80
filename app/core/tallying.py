"""Where every row of an import went, file by file: rows read are rows told of.

Knows rows and outcomes. Refuses to know why a row went where it did. The rows are counted on their
way in, before anybody is made of them, so that the two sides of the sum are counted apart.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from app.core.imports import FileTally, ImportedRow, LeftOut, Outcome


def counted(rows: Iterable[ImportedRow], read: Counter[str]) -> Iterator[ImportedRow]:
    """The same rows, counted by file as they pass.

    Args:
        read: where they are counted. Whole files that hold no rows are not.
    """
    for row in rows:
        if isinstance(row, LeftOut):
            if row.what != "files":
                read[row.ref.file] += row.count
        else:
            read[row.ref.file] += 1
        yield row


def tallies(
    read: Mapping[str, int],
    people: Iterable[tuple[str, Outcome]],
    acts: Mapping[str, int],
    known_acts: Mapping[str, int],
    filled_acts: Mapping[str, int],
    left_out: Iterable[LeftOut],
) -> tuple[FileTally, ...]:
    """Join what was counted.

    Args:
        read: rows by file, from `counted`.
        people: file and outcome of each row that names somebody who is planned.
        acts: acts by file that come in.
        known_acts: acts by file that are here already, or come in by another row.
        filled_acts: acts by file that are here already, but without the words they have there.
        left_out: everything that is left out.
    """
    stood: dict[Outcome, Counter[str]] = {outcome: Counter() for outcome in Outcome}
    for file, outcome in people:
        stood[outcome][file] += 1
    away: Counter[str] = Counter()
    for row in left_out:
        if row.what != "files":
            away[row.ref.file] += row.count
    return tuple(
        FileTally(
            file=file,
            rows=read[file],
            new=stood[Outcome.NEW][file] + acts.get(file, 0),
            updated=stood[Outcome.UPDATED][file] + filled_acts.get(file, 0),
            unchanged=stood[Outcome.UNCHANGED][file] + known_acts.get(file, 0),
            ambiguous=stood[Outcome.AMBIGUOUS][file],
            left_out=away[file],
        )
        for file in sorted(read)
    )
