"""Readiness in the list, and the channels that it rests on: derived, by one statement each.

Knows how sums over all look-ups become the level without one's own. Refuses to know the formula
(`fact_expressions`).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from app.core.handles import Network
from app.core.readiness import channel_level
from app.store.database import Database, Value
from app.store.fact_expressions import OWN, SOURCE, level_without, readiness_expression
from app.store.families import family_sql, root_sql
from app.store.fields import day_number
from app.store.ids import derived_id
from app.store.reads import CHOSEN, id_list

_LATEST_LOOK = f"""
SELECT {{column}} FROM look WHERE look.person_id IN {family_sql("standing.id")} AND look.network = standing.channel
  AND look.deleted_at IS NULL AND look.day <= :today ORDER BY look.day DESC, look.id DESC LIMIT 1
"""
_LATEST_LOOKS = f"""
SELECT person_id, answered, of FROM (
  SELECT person_id, answered, of,
    row_number() OVER (PARTITION BY root ORDER BY day DESC, id DESC) AS place
  FROM (SELECT look.*, {root_sql("look.person_id")} AS root FROM look
    WHERE network = :network AND deleted_at IS NULL AND day <= :today
      AND person_id IN (SELECT id FROM person WHERE deleted_at IS NULL)))
WHERE place = 1
"""


def _own_look(column: str) -> str:
    sql = _LATEST_LOOK.format(column=f"look.{column}")
    return f"CASE WHEN standing.look_of IS NULL THEN 0 ELSE ({sql}) END"


_LEVEL = level_without(
    "channel.answered", "channel.seen", "standing.own_answered", "standing.own_of"
)
_STANDING = f"(SELECT *, {_own_look('answered')} AS own_answered, {_own_look('of')} AS own_of FROM standing)"
_READINESS = f"""
UPDATE standing SET readiness = fresh.score
FROM (SELECT standing.id AS id, {readiness_expression(_LEVEL, OWN)} AS score
  FROM {{source}} WHERE {{where}}) AS fresh
WHERE fresh.id = standing.id AND fresh.score IS NOT standing.readiness
"""
_FROM = SOURCE.replace("standing ", f"{_STANDING} AS standing ", 1)


def refresh_readiness(
    database: Database, people: Sequence[int] | None, today: dt.date, channel: str | None = None
) -> None:
    """Bring the list's readiness up to date.

    Args:
        people: whom; None for everybody.
        channel: only those whose channel this is.
    """
    values: dict[str, Value] = {"today": day_number(today)}
    where = "1"
    if people is not None:
        where = f"standing.id {CHOSEN}"
        values["people"] = id_list(people)
    if channel is not None:
        where += " AND standing.channel = :channel"
        values["channel"] = channel
    database.execute(_READINESS.format(source=_FROM, where=where), values)


def refresh_channels(database: Database, today: dt.date) -> list[str]:
    """Bring the sums of all look-ups up to date; the networks where they changed."""
    changed = []
    values: dict[str, Value] = {"today": day_number(today)}
    for network in Network:
        values["network"] = network
        answered, seen = database.row(
            f"SELECT coalesce(sum(answered), 0), coalesce(sum(of), 0) FROM ({_LATEST_LOOKS})",
            values,
        ) or (0, 0)
        number = derived_id("channel", network)
        held = database.row("SELECT answered, seen FROM channel WHERE id = ?", [number])
        if (held or (0, 0)) == (answered, seen):
            continue
        database.execute(
            "INSERT INTO channel(id, network, answered, seen, level, own)"
            " VALUES(?, ?, ?, ?, ?, 0.0) ON CONFLICT(id) DO UPDATE SET"
            " answered = excluded.answered, seen = excluded.seen, level = excluded.level",
            [number, network, answered, seen, channel_level(answered, seen)],
        )
        changed.append(network.value)
    return changed
