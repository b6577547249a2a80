"""The statements that keep `outcome`: what stood before each told touch, and what became of it.

Run after those of `history` over the same working tables, for the same people. What a row holds
depends on the acts alone, not on the day on which it is made, so that comparing it tells whether
the past has changed. Refuses to know the formula and the order of learning (`app.store.learning`).

- A row's id is that of the first act of the touch's day, by which outcomes of a day are ordered.
- ``heard``, ``answered`` and ``unanswered`` are the three sums of a `Standing` on the touch's day,
  of the acts before it.
- ``network`` is where the touch was made; for an act that does not say, where the two last spoke
  before, else the network of the first account. Without any there is no row, for there is no
  channel whose record it could enter.
"""

from __future__ import annotations

from app.core.facts import HEARD_HALF_LIFE_DAYS, RECORD_HALF_LIFE_DAYS
from app.core.own_record import CLOSING_DAYS, ENTRY_DAYS
from app.core.readiness import LIGHT_WEIGHT, OUTCOME_AFTER_DAYS
from app.store.act_bits import HEARD, HEARD_HALF, MY_TALK, WAITING
from app.store.history import TOUCH

OUTCOME_TABLES = {
    "facts_outcome": (
        "id INTEGER PRIMARY KEY, person INTEGER, day INTEGER, network TEXT, heard REAL,"
        " answered REAL, unanswered REAL, answered_after INTEGER"
    ),
}
"""Name -> columns of the working table in the temp schema."""

_SOME_DAY = 20_000
"""Weights are kept relative to this day (of 2024), so that no sum depends on today."""


def _weight(day: str, half_life: int) -> str:
    return f"pow(2.0, ({day} - {_SOME_DAY}) / {half_life}.0)"


def _on_day(column: str, half_life: int) -> str:
    return f"coalesce({column} * pow(2.0, ({_SOME_DAY} - r.day) / {half_life}.0), 0.0)"


_RECORD = _weight("day", RECORD_HALF_LIFE_DAYS)

OUTCOMES = f"""
INSERT INTO facts_outcome
WITH
event AS (
  SELECT t.person AS person, min(n) AS n, day, NULL AS closed_day, 0 AS is_touch,
    CASE WHEN bit & {HEARD_HALF} THEN {LIGHT_WEIGHT!r} ELSE 1.0 END
      * {_weight("day", HEARD_HALF_LIFE_DAYS)} AS heard,
    0.0 AS answered, 0.0 AS unanswered
  FROM facts_talk AS k CROSS JOIN facts_turn AS t ON t.person = k.person
  WHERE k.touches > 0 AND bit & {HEARD} GROUP BY t.person, day, bit
  UNION ALL
  SELECT person, n, day, closed_day, 1, 0.0, 0.0, {_RECORD} FROM facts_pair WHERE role & {TOUCH}
  UNION ALL
  SELECT person, closed, closed_day, NULL, 0, 0.0, {_RECORD},
    CASE WHEN role & {TOUCH} THEN -{_RECORD} ELSE 0.0 END
  FROM facts_pair WHERE closed),
running AS (
  SELECT person, n, day, closed_day, is_touch, sum(heard) OVER before AS heard,
    sum(answered) OVER before AS answered, sum(unanswered) OVER before AS unanswered
  FROM event WINDOW before AS (PARTITION BY person ORDER BY n
    RANGE BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING))
SELECT t.act, r.person, r.day,
  coalesce(nullif((SELECT network FROM interaction WHERE id = t.act), ''),
    (SELECT a.network FROM facts_act AS a WHERE a.person = r.person AND a.network <> ''
      AND a.bit & {MY_TALK | WAITING} AND (a.day, a.at, a.id) < (SELECT b.day, b.at, b.id
        FROM facts_act AS b WHERE b.person = r.person AND b.day = r.day AND b.id = t.act)
      ORDER BY a.day DESC, a.at DESC, a.id DESC LIMIT 1),
    (SELECT network FROM account WHERE id = p.first_id)) AS place,
  {_on_day("r.heard", HEARD_HALF_LIFE_DAYS)}, {_on_day("r.answered", RECORD_HALF_LIFE_DAYS)},
  max(0.0, {_on_day("r.unanswered", RECORD_HALF_LIFE_DAYS)}), r.closed_day - r.day
FROM running AS r
JOIN facts_turn AS t ON t.person = r.person AND t.day = r.day AND t.n = r.n
LEFT JOIN facts_place AS p ON p.person = r.person
WHERE r.is_touch AND place <> ''
"""
"""One row for each told touch.

Three things move the sums: something heard (the first of its kind on a day), a touch of mine, and
a sign that closes a touch or an answer of mine; each counts from its place in the row of turns on.
"""

_TAKEN_IN = f"""
SELECT id, {{person}}, day, network, heard, answered, unanswered,
  coalesce(answered_after <= {OUTCOME_AFTER_DAYS}, 0),
  CASE WHEN day + {CLOSING_DAYS} <= :learned THEN answered_after END
FROM {{table}} WHERE day + {ENTRY_DAYS} <= :learned
"""
_OLD = (
    _TAKEN_IN.format(person="person_id", table="outcome")
    + " AND person_id IN (SELECT value FROM json_each(:ids))"
)
_NEW = _TAKEN_IN.format(person="person", table="facts_outcome")

PAST_CHANGED = f"""
SELECT EXISTS(SELECT * FROM ({_OLD}) EXCEPT SELECT * FROM ({_NEW}))
  OR EXISTS(SELECT * FROM ({_NEW}) EXCEPT SELECT * FROM ({_OLD}))
"""
"""Whether what was learned by the start of day ``:learned`` would be learned otherwise now."""

KEEP_OUTCOMES = (
    "DELETE FROM outcome WHERE person_id IN (SELECT value FROM json_each(:ids))",
    "INSERT OR REPLACE INTO outcome SELECT * FROM facts_outcome",
)
"""Put the rows of these people in the place of the old ones; a touch of somebody merged may be
among those of another portion, whose turn comes later."""
