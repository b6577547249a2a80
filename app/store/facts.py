"""The first step of the facts: from acts to `standing`, one row a person.

Knows what each column means where domain.md leaves room, and in which portions the work is done.
Refuses to know the statements (`app.store.history`) and readiness, which another statement fills
in. One definition serves one person and everybody; a second, plain one lives in
`tests/support/standings.py`, and a property test holds the two together.

Settled here, beyond domain.md sections 1 and 3:

- Acts are ordered by day, then timed ones by instant, then day-precision ones, then by id (the
  order of entry). Acts after ``today`` and deleted rows are left out. So are unfollows of mine,
  which count for nothing; an unfollow of theirs is an act of theirs that is not heard.
- What belongs to somebody who was merged into X counts for X, along chains too.
- A meeting is an act of both sides whoever logged it: mine for days and weeks, theirs for heard.
- A day on which I wrote (meetings aside) is a touch or an answer of mine, and told or untold, by
  its first such act. It is an answer if something of theirs, at most 30 days old and not marked
  as needing none, was later than my latest conversational act or acceptance.
- A sign of theirs (anything heard) closes my latest open told touch or answer; several on one
  day are one sign, unless a told touch or answer of mine lies between them. Closing one that is
  more than 30 days old answers nothing.
- In the row of unanswered touches a day of lighter acts takes off one, at its last such act.
- An exchange of messages is one in which the act of theirs that made it is a message. A meeting
  is both sides' part: what they write after it, with nothing of mine between, is no exchange.
- ``last_touch_day`` is the latest touch, told or untold, answers of mine aside.
  ``answered_touches`` are those of ``touches`` that were answered; answers of mine that were
  answered count in ``answered_sum`` only.
- ``asks_made`` counts days with an act of mine that asks; ``gives`` leaves out a (day, kind) of
  which any act asks.
- ``first_day`` and ``recent_day`` leave out accounts dated after today. ``recent_day`` is the
  day of the latest act of either side, else the latest day an account is dated or was seen, else
  the day the person was entered.
- A rest of somebody active makes their state ``resting``. A rest is over when its ``ended_day``, else its ``until_day``, is not after today; one with
  neither is in force without an end. ``rest_until`` is that of the rests in force.
- ``following_since`` is the first dated follow of mine, as the accounts say.
- Of looks dated today or before, the latest by day, then id, holds.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator, Sequence
from contextlib import nullcontext

import apsw

from app.store.fields import day_number
from app.store.history import STEPS, WORKING_TABLES
from app.store.outcomes import KEEP_OUTCOMES, OUTCOME_TABLES, OUTCOMES, PAST_CHANGED

PORTION = 4096
"""People a portion: bounds the memory of a rebuild (some 40,000 acts) whatever the whole holds."""

_TABLES = {**WORKING_TABLES, **OUTCOME_TABLES}

_WITH_ROOTS = """
WITH RECURSIVE up(id) AS (
  SELECT value FROM json_each(?)
  UNION
  SELECT person.merged_into FROM up JOIN person ON person.id = up.id
    WHERE person.merged_into IS NOT NULL)
SELECT id FROM up ORDER BY id
"""

_NEXT = """
SELECT id FROM person WHERE id > ? AND deleted_at IS NULL AND merged_into IS NULL
ORDER BY id LIMIT ?
"""


def refresh_history(
    connection: apsw.Connection,
    people: Sequence[int] | None,
    today: dt.date,
    *,
    learned: int | None = None,
) -> bool:
    """Write anew the whole `standing` row of some people, or of everybody, and their outcomes.

    ``readiness`` is left NULL. Rows of those who are deleted or merged away are removed; whoever
    somebody given was merged into is refreshed too. All or nothing; inside a transaction of the
    caller's it is for the caller to take back what failed.

    Args:
        connection: of an open workspace; working tables are made in its temp schema.
        people: ids, in any order, known or not; None for everybody.
        today: the user's day that the sums hold for.
        learned: the day number at whose start one's own record stands (`app.store.learning`);
            None where it has to be learned from the start anyway.

    Returns:
        Whether something that the record was learned from is otherwise now.
    """
    past_changed = people is None or learned is None
    # A savepoint inside a transaction keeps a copy of every page that any statement changes.
    with nullcontext() if connection.in_transaction else connection:
        _lay_tables(connection)
        if people is None:
            connection.execute("DELETE FROM standing")
            connection.execute("DELETE FROM outcome")
            portions = _everybody(connection)
        else:
            portions = _portions(connection, people)
        for portion in portions:
            ids = json.dumps(portion)
            _refresh_portion(connection, ids, is_rebuild=people is None, today=today)
            if not past_changed:
                past_changed = _has_past_changed(connection, ids, learned)
            for step in KEEP_OUTCOMES:
                connection.execute(step, {"ids": ids})
        _empty_tables(connection)
    return past_changed


def _refresh_portion(
    connection: apsw.Connection, ids: str, *, is_rebuild: bool, today: dt.date
) -> None:
    _empty_tables(connection)
    if not is_rebuild:
        connection.execute(
            "DELETE FROM standing WHERE id IN (SELECT value FROM json_each(?))", (ids,)
        )
    bindings = {"ids": ids, "today": day_number(today)}
    for step in (*STEPS, OUTCOMES):
        connection.execute(step, bindings)


def _has_past_changed(connection: apsw.Connection, ids: str, learned: int | None) -> bool:
    row = connection.execute(PAST_CHANGED, {"ids": ids, "learned": learned}).fetchone()
    return bool(row and row[0])


def _everybody(connection: apsw.Connection) -> Iterator[list[int]]:
    """All who live, in portions, read as the work goes on."""
    portion: list[int] = []
    last = -(1 << 63)
    while portion := [row[0] for row in connection.execute(_NEXT, (last, PORTION))]:
        last = portion[-1]
        yield portion


def _portions(connection: apsw.Connection, people: Sequence[int]) -> Iterator[list[int]]:
    """Those given and the roots they were merged into, in portions."""
    ids = [row[0] for row in connection.execute(_WITH_ROOTS, (json.dumps(list(people)),))]
    for start in range(0, len(ids), PORTION):
        yield ids[start : start + PORTION]


def _lay_tables(connection: apsw.Connection) -> None:
    for name, columns in _TABLES.items():
        tail = " WITHOUT ROWID" if "PRIMARY KEY(" in columns else ""
        connection.execute(f"CREATE TEMP TABLE IF NOT EXISTS {name}({columns}){tail}")


def _empty_tables(connection: apsw.Connection) -> None:
    for name in _TABLES:
        connection.execute(f"DELETE FROM temp.{name}")
