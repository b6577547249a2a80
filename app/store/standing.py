"""Derived data brought up to date: `standing` as the list reads it, for some or for everybody.

Three depths. *Acts*: all is made anew from the acts (`facts`). *Heads*: only name, stage and
hold follow the person's row. *Day*: nothing happened but the date changed. Refuses to know how
history is counted (`facts`) and the score (`readiness`).
"""

from __future__ import annotations

import datetime as dt
import json
from collections import Counter
from collections.abc import Collection
from itertools import islice

from app.store.database import Database, mapped_errors
from app.store.facts import refresh_history
from app.store.families import with_roots
from app.store.fields import day_number
from app.store.ids import derived_id
from app.store.learning import learn_again, learn_from_looks, learn_to, learned_day, put_off
from app.store.readiness import refresh_channels, refresh_readiness
from app.store.search import refresh_search

DAY_NAME = "derived_day"
"""In `meta`: the day number that `standing` holds for."""

_HEADS = """
UPDATE standing SET name = p.name, sort_name = p.sort_name, stage = p.stage,
  stage_day = p.stage_day, held = p.held
FROM person AS p
WHERE p.id = standing.id AND standing.id IN (SELECT value FROM json_each(:people))
"""

_DATED = """
SELECT person_id FROM interaction WHERE day > :before AND day <= :today AND deleted_at IS NULL
UNION SELECT person_id FROM rest WHERE deleted_at IS NULL
  AND (start_day > :before AND start_day <= :today OR until_day > :before AND until_day <= :today
    OR ended_day > :before AND ended_day <= :today)
UNION SELECT person_id FROM snooze WHERE deleted_at IS NULL
  AND until_day > :before AND until_day <= :today
UNION SELECT person_id FROM account WHERE deleted_at IS NULL
  AND (since_day > :before AND since_day <= :today OR seen_day > :before AND seen_day <= :today)
UNION SELECT person_id FROM look WHERE deleted_at IS NULL AND day > :before AND day <= :today
"""
"""Whose standing depends on a day between the last one and today."""


def refresh_acts(database: Database, people: Collection[int] | None, today: dt.date) -> bool:
    """Make standings anew from the acts.

    Args:
        people: whom; None for everybody. Who is merged or in the trash loses the standing.

    Returns:
        Whether one's own record changed, and with it the readiness of others.
    """
    chosen = None if people is None else list(with_roots(database, people))
    if chosen is not None and not chosen:
        return False
    learned = learned_day(database)
    with mapped_errors(database.path):
        has_past_changed = refresh_history(database.connection, chosen, today, learned=learned)
    if chosen is None:
        put_off(database)
        learn_to(database, today)
        refresh_readiness(database, None, today)
        _keep_day(database, day_number(today))
        return True
    networks = learn_again(database, today) if has_past_changed else []
    refresh_readiness(database, chosen, today)
    for network in networks:
        refresh_readiness(database, None, today, network)
    return bool(networks)


def refresh_looks(database: Database, today: dt.date) -> bool:
    """After a look-up changed: levels of the channels, and readiness of all whose channel it is.

    Returns:
        Whether any level, or one's own record, changed.
    """
    changed = {*refresh_channels(database, today), *learn_from_looks(database, today)}
    for channel in sorted(changed):
        refresh_readiness(database, None, today, channel)
    return bool(changed)


def rebuild(database: Database, today: dt.date) -> None:
    """Make everything derived anew: nothing is lost when it is thrown away."""
    refresh_channels(database, today)
    refresh_acts(database, None, today)
    refresh_search(database, None)


HEADS_AT_ONCE = 2_000
"""People whose heads are refreshed in one statement: 26,000 at once took 30 MB more."""


def refresh_heads(database: Database, people: Collection[int]) -> None:
    """Let name, stage and hold follow the person's row; what changes the state is an act."""
    # A statement keeps the pages that it changes, as they were, in memory until it ends.
    waiting = iter(people)
    while portion := list(islice(waiting, HEADS_AT_ONCE)):
        database.execute(_HEADS, {"people": json.dumps(portion)})


def count_listed(database: Database, people: Collection[int]) -> Counter[int]:
    """How many of these people the list shows at each stage, by the stage's number."""
    if not people:
        return Counter()
    sql = (
        "SELECT stage, count(*) FROM standing WHERE +listed = 1"  # by id, not through all listed
        " AND id IN (SELECT value FROM json_each(?)) GROUP BY +stage"
    )
    return Counter(dict(database.rows(sql, [json.dumps(list(people))])))


def derived_day(database: Database) -> int | None:
    """The day number that everybody's standing holds for; None before the first time."""
    value = database.value("SELECT value FROM meta WHERE name = ?", [DAY_NAME])
    return None if value is None else int(value)


def advance(database: Database, today: dt.date) -> bool:
    """Bring what depends on the date up to today.

    A standing holds for its own day, and its sums move on by one factor, so only those need to
    be made anew of whom something is dated since. When the date went back, all are.

    Returns:
        Whether the date had changed.
    """
    before = derived_day(database)
    day = day_number(today)
    if before == day:
        return False
    if before is None or before > day:
        refresh_acts(database, None, today)
    else:
        people = [row[0] for row in database.rows(_DATED, {"before": before, "today": day})]
        refresh_acts(database, people, today)
        refresh_channels(database, today)
        learn_to(database, today)
        refresh_readiness(database, None, today)
    _keep_day(database, day)
    return True


def _keep_day(database: Database, day: int) -> None:
    database.execute(
        "INSERT OR REPLACE INTO meta(id, name, value, updated_at) VALUES(?, ?, ?, 0)",
        [derived_id("meta", DAY_NAME), DAY_NAME, str(day)],
    )
