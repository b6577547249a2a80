"""The statements that turn acts into `standing`, for a group of people at once.

Knows the order of acts and the working tables in the temp schema. Refuses to know who is to be
refreshed and when (`app.store.facts`, which also says what each fact means) and which kinds make
which set (`app.store.act_bits`). The working tables are keyed in the order in which they are read,
so that few passes have to sort.
"""

from __future__ import annotations

from app.core.facts import HEARD_HALF_LIFE_DAYS, OWED_FOR_DAYS, RECORD_HALF_LIFE_DAYS
from app.core.handles import NAME_KEY, UNFOLLOWED, Network
from app.core.interactions import Kind
from app.core.pace import StepKind
from app.core.stages import State
from app.store.act_bits import (
    BIT,
    HEARD,
    HEARD_HALF,
    MEETING,
    MINE,
    MY_ACTS,
    MY_GESTURES,
    MY_LIGHT,
    MY_TALK,
    MY_WORDS,
    SETTLING,
    THEIR_ACCEPTANCE,
    THEIR_LIGHT,
    THEIR_MESSAGE,
    THEIR_PART,
    TURN_ACTS,
    WAITING,
    bits_set,
    mine,
)
from app.store.fields import KIND_CODES

ANSWERED_WITHIN_DAYS = 30
"""A touch is answered, and an exchange made, within this many days (domain.md section 1)."""

TOUCH, _ANSWER, TOLD, _EXCHANGE = 1, 2, 4, 8
"""What an act turned out to be, in ``facts_turn.role``."""

WORKING_TABLES = {
    "facts_person": "id INTEGER PRIMARY KEY, root INTEGER NOT NULL",
    "facts_act": (
        "person INTEGER, day INTEGER, at INTEGER, id INTEGER, bit INTEGER, code INTEGER,"
        " told INTEGER, asks INTEGER, unneeded INTEGER, network TEXT,"
        " PRIMARY KEY(person, day, at, id)"
    ),
    "facts_day": (
        "person INTEGER, day INTEGER, bits INTEGER, asked INTEGER, works INTEGER,"
        " PRIMARY KEY(person, day)"
    ),
    "facts_turn": (
        "person INTEGER, day INTEGER, n INTEGER, act INTEGER, bit INTEGER, unneeded INTEGER,"
        " role INTEGER, PRIMARY KEY(person, day, n)"
    ),
    "facts_first": "person INTEGER PRIMARY KEY, day INTEGER",
    "facts_count": (
        "person INTEGER PRIMARY KEY, first_day INTEGER, first_mine_day INTEGER,"
        " last_act_day INTEGER, last_heard_day INTEGER, last_mine_day INTEGER,"
        " last_light_day INTEGER, likes_given INTEGER, reshares_given INTEGER,"
        " comments_given INTEGER, questions_given INTEGER, messages_given INTEGER,"
        " meetings INTEGER, gestures_given INTEGER, days_active INTEGER, weeks_active INTEGER,"
        " works_read INTEGER, heard_days INTEGER, asks_made INTEGER, gives INTEGER,"
        " heard_sum REAL"
    ),
    "facts_talk": (
        "person INTEGER PRIMARY KEY, last_touch_day INTEGER, owed_day INTEGER,"
        " thanks_day INTEGER, exchanges INTEGER, message_exchanges INTEGER, touches INTEGER,"
        " touches_since_rest INTEGER, reset INTEGER"
    ),
    "facts_pair": (
        "person INTEGER, n INTEGER, day INTEGER, role INTEGER, closed INTEGER,"
        " closed_day INTEGER, PRIMARY KEY(person, n)"
    ),
    "facts_match": (
        "person INTEGER PRIMARY KEY, answered_touches INTEGER, answered_sum REAL,"
        " unanswered_sum REAL"
    ),
    "facts_row": "person INTEGER PRIMARY KEY, unanswered INTEGER",
    "facts_place": (
        "person INTEGER PRIMARY KEY, following INTEGER, follows_back INTEGER,"
        " connected INTEGER, first_day INTEGER, seen_day INTEGER, first_id INTEGER,"
        " following_since INTEGER, can_follow INTEGER"
    ),
    "facts_rest": (
        "person INTEGER PRIMARY KEY, until_day INTEGER, ended_day INTEGER, is_in_force INTEGER"
    ),
    "facts_look": "person INTEGER PRIMARY KEY, answered INTEGER, seen INTEGER",
    "facts_snooze": "person INTEGER PRIMARY KEY, until_day INTEGER, let_be_day INTEGER",
}
"""Name -> columns of the working tables in the temp schema."""

PEOPLE = """
INSERT INTO facts_person
WITH RECURSIVE part(id, root) AS (
  SELECT id, id FROM person
    WHERE id IN (SELECT value FROM json_each(:ids)) AND deleted_at IS NULL AND merged_into IS NULL
  UNION ALL
  SELECT person.id, part.root FROM part CROSS JOIN person ON person.merged_into = part.id)
SELECT id, root FROM part
"""
"""Who is who: the living among ``:ids``, and all that were merged into them, in chains too."""

_LATER_THAN_TIMED = (1 << 63) - 1
"""Stands for the instant of an act whose day alone is known."""

ACTS = f"""
INSERT INTO facts_act
SELECT f.root, i.day, coalesce(i.at_ms, {_LATER_THAN_TIMED}), i.id, {BIT}, i.kind * 4 + i.direction, i.told, i.asks, i.no_answer_needed, i.network
FROM facts_person AS f CROSS JOIN interaction AS i ON i.person_id = f.id
WHERE i.deleted_at IS NULL AND i.day <= :today
  AND NOT (i.kind = {KIND_CODES[Kind.UNFOLLOW]} AND i.direction = {MINE})
"""
"""The acts, keyed in their order: by day, by time (day-precision last), by entry."""

DAYS = f"""
INSERT INTO facts_day
SELECT person, day, sum(DISTINCT bit),
  coalesce(sum(DISTINCT bit) FILTER (WHERE asks AND code & 3 = {MINE}), 0),
  count(*) FILTER (WHERE bit = {mine(Kind.READ)})
FROM facts_act GROUP BY person, day
"""
"""One row a day: a sum of distinct bits is their union."""

FIRSTS = f"""
INSERT INTO facts_first
SELECT person, min(day) FROM facts_day WHERE bits & {MY_ACTS} GROUP BY person
"""


def _days_with(mask: int) -> str:
    return f"count(*) FILTER (WHERE bits & {mask})"


def _last_with(mask: int) -> str:
    return f"max(d.day) FILTER (WHERE bits & {mask})"


_HEARD_WEIGHT = f"({bits_set('bits', HEARD & ~HEARD_HALF)} + 0.5 * {bits_set('bits', HEARD_HALF)})"


def _pairs(column: str, mask: int) -> str:
    """SQL that counts (day, kind) pairs within a mask."""
    counted = bits_set(column, mask)
    return f"coalesce(sum({counted}) FILTER (WHERE {column} & {mask}), 0)"


_GESTURES = _pairs("bits", MY_GESTURES)
_ASKING_GESTURES = _pairs("asked", MY_GESTURES)

COUNTS = f"""
INSERT INTO facts_count
SELECT d.person, min(d.day), f.day, max(d.day), {_last_with(HEARD)}, {_last_with(MY_ACTS)},
  {_last_with(MY_LIGHT)}, {_days_with(mine(Kind.LIKE))}, {_days_with(mine(Kind.RESHARE))},
  {_days_with(mine(Kind.COMMENT, Kind.QUESTION))}, {_days_with(mine(Kind.QUESTION))},
  {_days_with(mine(Kind.MESSAGE))}, {_days_with(MEETING)},
  {_GESTURES}, {_days_with(MY_ACTS)},
  count(DISTINCT CASE WHEN bits & {MY_ACTS} THEN (d.day - f.day) / 7 END),
  sum(works), {_days_with(HEARD)}, count(*) FILTER (WHERE asked),
  {_GESTURES} - {_ASKING_GESTURES},
  coalesce(sum({_HEARD_WEIGHT} * pow(2.0, (d.day - :today) / {HEARD_HALF_LIFE_DAYS}.0))
    FILTER (WHERE bits & {HEARD}), 0.0)
FROM facts_day AS d LEFT JOIN facts_first AS f ON f.person = d.person GROUP BY d.person
"""

TURNS = f"""
INSERT INTO facts_turn
SELECT person, day, n, id, bit, unneeded,
  CASE
    WHEN bit & {MY_WORDS} AND coalesce(words_day < day, 1) THEN
      CASE WHEN waiting / 2 > coalesce(settled, 0) AND NOT waiting & 1
             AND day - waiting_day <= {OWED_FOR_DAYS}
        THEN {_ANSWER} ELSE {TOUCH} END + CASE WHEN told THEN {TOLD} ELSE 0 END
    WHEN bit = {MEETING} THEN {_EXCHANGE}
    WHEN bit & {THEIR_PART} AND mine > coalesce(theirs, 0)
      AND day - mine_day <= {ANSWERED_WITHIN_DAYS} THEN {_EXCHANGE}
    ELSE 0 END
FROM (
  SELECT person, day, n, id, bit, told, unneeded,
    max(day) FILTER (WHERE bit & {MY_WORDS}) OVER before AS words_day,
    max(n) FILTER (WHERE bit & {MY_TALK}) OVER before AS mine,
    max(day) FILTER (WHERE bit & {MY_TALK}) OVER before AS mine_day,
    max(n) FILTER (WHERE bit & {THEIR_PART}) OVER before AS theirs,
    max(n) FILTER (WHERE bit & {SETTLING}) OVER before AS settled,
    max(2 * n + unneeded) FILTER (WHERE bit & {WAITING}) OVER before AS waiting,
    max(day) FILTER (WHERE bit & {WAITING}) OVER before AS waiting_day
  FROM (
    SELECT person, day, id, bit, told, unneeded,
      row_number() OVER (PARTITION BY person ORDER BY day, at, id) AS n
    FROM facts_act WHERE bit & {TURN_ACTS})
  WINDOW before AS (PARTITION BY person ORDER BY day, n
    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING))
"""
"""What each act was: a touch, an answer of mine, an exchange.

Within a person days never fall from one act to the next, so the largest day among earlier acts
is the day of the latest of them.
"""

RESTS = """
INSERT INTO facts_rest
SELECT f.root,
  max(coalesce(r.ended_day, r.until_day))
    FILTER (WHERE coalesce(r.ended_day, r.until_day) > :today),
  max(coalesce(r.ended_day, r.until_day))
    FILTER (WHERE coalesce(r.ended_day, r.until_day) <= :today),
  max(coalesce(coalesce(r.ended_day, r.until_day) > :today, 1))
FROM facts_person AS f CROSS JOIN rest AS r ON r.person_id = f.id
WHERE r.deleted_at IS NULL AND r.start_day <= :today GROUP BY f.root
"""

TALKS = f"""
INSERT INTO facts_talk
SELECT person, touch_day, CASE WHEN waiting / 2 > coalesce(settled, 0) AND NOT waiting & 1
    THEN waiting_day END,
  CASE WHEN accepted > coalesce(mine, 0) THEN accepted_day END,
  exchanges, message_exchanges, touches, touches_since_rest, reset
FROM (
  SELECT t.person AS person,
    max(day) FILTER (WHERE role & {TOUCH}) AS touch_day,
    max(2 * n + unneeded) FILTER (WHERE bit & {WAITING}) AS waiting,
    max(day) FILTER (WHERE bit & {WAITING}) AS waiting_day,
    max(n) FILTER (WHERE bit & {SETTLING}) AS settled,
    max(n) FILTER (WHERE bit & {MY_TALK}) AS mine,
    max(n) FILTER (WHERE bit = {THEIR_ACCEPTANCE}) AS accepted,
    max(day) FILTER (WHERE bit = {THEIR_ACCEPTANCE}) AS accepted_day,
    count(DISTINCT CASE WHEN role = {_EXCHANGE} THEN day END) AS exchanges,
    count(DISTINCT CASE WHEN role = {_EXCHANGE} AND bit = {THEIR_MESSAGE} THEN day END)
      AS message_exchanges,
    count(*) FILTER (WHERE role = {TOUCH | TOLD}) AS touches,
    count(*) FILTER (WHERE role = {TOUCH | TOLD} AND coalesce(day > r.ended_day, 1))
      AS touches_since_rest,
    coalesce(max(n) FILTER (WHERE bit & {THEIR_PART}), 0) AS reset
  FROM facts_turn AS t LEFT JOIN facts_rest AS r ON r.person = t.person GROUP BY t.person)
"""

PAIRS = f"""
INSERT INTO facts_pair
WITH
seen AS (
  SELECT person, day, n, role,
    max(n) FILTER (WHERE role & {TOLD}) OVER before AS opened,
    max(day) FILTER (WHERE role & {TOLD}) OVER before AS opened_day,
    max(n) FILTER (WHERE bit & {HEARD}) OVER before AS sign,
    max(day) FILTER (WHERE bit & {HEARD}) OVER before AS sign_day
  FROM facts_turn WHERE role & {TOLD} OR bit & {HEARD}
  WINDOW before AS (PARTITION BY person ORDER BY day, n
    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)),
step AS (
  SELECT person, day, n, role, CASE WHEN role & {TOLD} THEN 1 ELSE -1 END AS step FROM seen
  WHERE role & {TOLD} OR (day - opened_day <= {ANSWERED_WITHIN_DAYS}
    AND coalesce(sign_day < day OR sign < opened, 1))),
open AS (
  SELECT person, day, n, role, step, (step < 0) + sum(step) OVER upto AS level FROM step
  WINDOW upto AS (PARTITION BY person ORDER BY day, n ROWS UNBOUNDED PRECEDING)),
pair AS (
  SELECT person, n, day, role, step, lead(n) OVER along AS closed, lead(day) OVER along AS closed_day
  FROM open WINDOW along AS (PARTITION BY person, level ORDER BY day, n))
SELECT person, n, day, role, closed, CASE WHEN closed THEN closed_day END FROM (
  SELECT person, n, day, role, step, closed_day,
    CASE WHEN closed_day - day <= {ANSWERED_WITHIN_DAYS} THEN closed END AS closed FROM pair)
WHERE step = 1
"""
"""Which touches and answers of mine were answered: a stack, as brackets are matched.

A told touch or answer opens (+1); a sign of theirs closes the latest open one (-1), once a day
between two of mine. The running sum is the level: an opening goes up to it, its closing comes down
from it, and within one level the two follow each other. A sign more than 30 days after my latest
told act can answer nothing and is left out.
"""

MATCHES = f"""
INSERT INTO facts_match
SELECT person, count(*) FILTER (WHERE closed AND role & {TOUCH}),
  coalesce(sum(pow(2.0, (day - :today) / {RECORD_HALF_LIFE_DAYS}.0)) FILTER (WHERE closed), 0.0),
  coalesce(sum(pow(2.0, (day - :today) / {RECORD_HALF_LIFE_DAYS}.0))
    FILTER (WHERE closed IS NULL AND role & {TOUCH}), 0.0)
FROM facts_pair GROUP BY person
"""

ROWS = f"""
INSERT INTO facts_row
WITH
step AS (
  SELECT t.person AS person, n, 1 AS step
    FROM facts_turn AS t JOIN facts_talk AS k ON k.person = t.person
    WHERE role = {TOUCH | TOLD} AND n > k.reset
  UNION ALL
  SELECT t.person, max(n), -1 FROM facts_turn AS t JOIN facts_talk AS k ON k.person = t.person
    WHERE bit & {THEIR_LIGHT} AND n > k.reset GROUP BY t.person, day),
total AS (
  SELECT person, step, sum(step) OVER upto AS total FROM step
  WINDOW upto AS (PARTITION BY person ORDER BY n ROWS UNBOUNDED PRECEDING))
SELECT person, sum(step) - min(0, min(total)) FROM total GROUP BY person
"""
"""Touches in a row without an answer, from their last part on; a light day takes one off."""

_UNFOLLOWED = ", ".join(f"'{network}'" for network in sorted(UNFOLLOWED))
_NAME_ONLY = f"(a.network = '{Network.WEBSITE}' AND a.handle_key GLOB '{NAME_KEY}*')"
"""As `app.core.handles.is_name_only`: a name on a list is no place where somebody can be met."""

PLACES = f"""
INSERT INTO facts_place
SELECT f.root, max(a.following IS 1), max(a.follows_back IS 1), max(a.connected IS 1),
  min(coalesce(a.since_day, a.seen_day)) FILTER (WHERE coalesce(a.since_day, a.seen_day) <= :today
    AND (a.following IS 1 OR a.follows_back IS 1 OR a.connected IS 1)),
  max(coalesce(a.since_day, a.seen_day))
    FILTER (WHERE coalesce(a.since_day, a.seen_day) <= :today),
  min(a.id) FILTER (WHERE NOT {_NAME_ONLY}), min(a.since_day) FILTER (WHERE a.following = 1),
  max(a.network NOT IN ({_UNFOLLOWED}) OR {_NAME_ONLY})
FROM facts_person AS f CROSS JOIN account AS a ON a.person_id = f.id
WHERE a.deleted_at IS NULL GROUP BY f.root
"""

LOOKS = """
INSERT INTO facts_look
SELECT person, answered, seen FROM (
  SELECT f.root AS person, l.answered, l.of AS seen,
    row_number() OVER (PARTITION BY f.root ORDER BY l.day DESC, l.id DESC) AS place
  FROM facts_person AS f CROSS JOIN look AS l ON l.person_id = f.id
  WHERE l.deleted_at IS NULL AND l.day <= :today)
WHERE place = 1
"""

SNOOZES = f"""
INSERT INTO facts_snooze
SELECT f.root, max(s.until_day), max(s.day) FILTER (WHERE s.step = '{StepKind.LET_BE}')
FROM facts_person AS f CROSS JOIN snooze AS s ON s.person_id = f.id
WHERE s.deleted_at IS NULL GROUP BY f.root
"""

_LAST_CODE = """(SELECT code FROM facts_act WHERE person = p.id
  ORDER BY day DESC, at DESC, id DESC LIMIT 1)"""

STANDINGS = f"""
INSERT OR REPLACE INTO standing(
  id, name, sort_name, as_of, stage, stage_day, state, held, following, follows_back, connected,
  can_follow, let_be_day, first_day, first_mine_day, last_act_day, last_heard_day, last_mine_day, last_touch_day,
  last_light_day, owed_day, thanks_day, rest_until, last_rest_end, likes_given, reshares_given,
  comments_given, questions_given, messages_given, meetings, gestures_given, days_active,
  weeks_active, works_read, heard_days, exchanges, message_exchanges, touches,
  touches_since_rest, unanswered_in_a_row, answered_touches, asks_made, gives, networks_shared,
  channel, look_answered, look_of, heard_sum, answered_sum, unanswered_sum, snoozed_until,
  last_kind, last_direction, following_since, recent_day)
SELECT
  p.id, p.name, p.sort_name, :today, p.stage, p.stage_day,
  CASE WHEN p.state = '{State.ACTIVE}' AND r.is_in_force THEN '{State.RESTING}' ELSE p.state END,
  p.held,  coalesce(a.following, 0), coalesce(a.follows_back, 0),
  max(coalesce(a.connected, 0), coalesce((SELECT 1 FROM facts_act WHERE person = p.id
    AND bit & {mine(Kind.ACCEPTANCE) | THEIR_ACCEPTANCE} LIMIT 1), 0)),
  coalesce(a.can_follow, 1), s.let_be_day,
  coalesce(min(c.first_day, a.first_day), c.first_day, a.first_day),
  c.first_mine_day, c.last_act_day, c.last_heard_day, c.last_mine_day, k.last_touch_day,
  c.last_light_day, k.owed_day, k.thanks_day, r.until_day, r.ended_day,
  coalesce(c.likes_given, 0), coalesce(c.reshares_given, 0), coalesce(c.comments_given, 0),
  coalesce(c.questions_given, 0), coalesce(c.messages_given, 0), coalesce(c.meetings, 0),
  coalesce(c.gestures_given, 0), coalesce(c.days_active, 0), coalesce(c.weeks_active, 0),
  coalesce(c.works_read, 0), coalesce(c.heard_days, 0), coalesce(k.exchanges, 0),
  coalesce(k.message_exchanges, 0), coalesce(k.touches, 0), coalesce(k.touches_since_rest, 0),
  coalesce(u.unanswered, 0), coalesce(m.answered_touches, 0), coalesce(c.asks_made, 0),
  coalesce(c.gives, 0),
  (SELECT count(DISTINCT network) FROM facts_act WHERE person = p.id AND network <> ''),
  coalesce(
    (SELECT network FROM facts_act WHERE person = p.id AND network <> ''
      AND bit & {MY_TALK | WAITING} ORDER BY day DESC, at DESC, id DESC LIMIT 1),
    (SELECT network FROM account WHERE id = a.first_id)),
  l.answered, l.seen, coalesce(c.heard_sum, 0.0), coalesce(m.answered_sum, 0.0),
  coalesce(m.unanswered_sum, 0.0), s.until_day, {_LAST_CODE} / 4, {_LAST_CODE} % 4,
  a.following_since,
  coalesce(c.last_act_day, a.seen_day, p.created_day)
FROM facts_person AS f CROSS JOIN person AS p ON p.id = f.id
LEFT JOIN facts_count AS c ON c.person = p.id
LEFT JOIN facts_talk AS k ON k.person = p.id
LEFT JOIN facts_match AS m ON m.person = p.id
LEFT JOIN facts_row AS u ON u.person = p.id
LEFT JOIN facts_place AS a ON a.person = p.id
LEFT JOIN facts_rest AS r ON r.person = p.id
LEFT JOIN facts_look AS l ON l.person = p.id
LEFT JOIN facts_snooze AS s ON s.person = p.id
WHERE f.id = f.root
"""

STEPS = (
    PEOPLE,
    ACTS,
    DAYS,
    FIRSTS,
    COUNTS,
    TURNS,
    RESTS,
    TALKS,
    PAIRS,
    MATCHES,
    ROWS,
    PLACES,
    LOOKS,
    SNOOZES,
    STANDINGS,
)
"""In the order in which they are run; bindings ``:ids`` (a JSON list) and ``:today``."""
