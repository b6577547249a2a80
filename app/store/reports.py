"""The numbers of Progress, Today and the report, read for a period."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Mapping
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from app.core.interactions import PUBLIC, Direction, Interaction, Kind
from app.core.stages import Origin, Stage, State, Transition
from app.store.database import Value
from app.store.families import family_sql, root_sql
from app.store.fields import (
    DIRECTION_CODES,
    KIND_CODES,
    day_number,
    day_of,
    optional_day,
)
from app.store.page import TRANSITION_COLUMNS, transition_of
from app.store.reads import Reads
from app.store.timeline import COLUMNS, LATEST_FIRST, interaction_of

if TYPE_CHECKING:
    from app.reports.numbers import Cooled, Move, ProgressNumbers, Quiet, Week

# What a report is made of is loaded when one is asked for: the list opens without it.

_MINE, _THEIRS = DIRECTION_CODES[Direction.OUTBOUND], DIRECTION_CODES[Direction.INBOUND]
_UNFOLLOW, _MEETING = KIND_CODES[Kind.UNFOLLOW], KIND_CODES[Kind.MEETING]
_PUBLIC = ", ".join(str(code) for code in sorted(KIND_CODES[kind] for kind in PUBLIC))

_WHO = f"CASE WHEN own.merged_into IS NULL THEN own.id ELSE {root_sql('own.id')} END"
"""Whom the row ``own`` of a person belongs to: themselves, or whom they were merged into."""

_AS_ROOT = f"JOIN person AS own ON own.id = {{row}}.person_id JOIN person AS p ON p.id = {_WHO}"

_LIVE_ACTS = f"""
(SELECT i.*, {_WHO} AS who FROM interaction AS i
  JOIN person AS own ON own.id = i.person_id
  WHERE i.deleted_at IS NULL AND own.deleted_at IS NULL)
"""
_IN_PERIOD = "day >= :start AND day <= :end"
_IS_MINE = f"(direction = {_MINE} OR kind = {_MEETING}) AND kind <> {_UNFOLLOW}"
_IS_HEARD = f"(direction = {_THEIRS} OR kind = {_MEETING}) AND kind <> {_UNFOLLOW}"
_STOOD = """
  SELECT p.id AS id, CASE WHEN p.stage_day <= :day THEN p.stage ELSE coalesce(
    (SELECT t.target FROM transition AS t WHERE t.person_id = p.id AND t.deleted_at IS NULL
      AND t.day <= :day ORDER BY t.day DESC, t.updated_at DESC, t.target DESC LIMIT 1),
    (SELECT t.source FROM transition AS t WHERE t.person_id = p.id AND t.deleted_at IS NULL
      AND t.day > :day ORDER BY t.day, t.updated_at, t.target LIMIT 1), p.stage) END AS stage
  FROM person AS p JOIN standing AS s ON s.id = p.id
  WHERE (s.listed = 1 OR p.state_day > :day) AND p.created_day <= :day
"""
"""Who was on the ladder on a day, and at which stage."""
_HEARD_BEFORE = f"""
SELECT 1 FROM interaction AS i WHERE i.deleted_at IS NULL AND i.day < :start AND {_IS_HEARD}
  AND i.person_id
"""
_FIRST_ANSWERS = f"""
SELECT p.name FROM (
  SELECT who, min(day) AS first FROM {_LIVE_ACTS} WHERE {_IN_PERIOD} AND {_IS_HEARD}
  GROUP BY who) AS heard
JOIN person AS p ON p.id = heard.who
WHERE NOT EXISTS ({_HEARD_BEFORE} = heard.who)
  AND NOT EXISTS ({_HEARD_BEFORE} IN {family_sql("heard.who")})
ORDER BY heard.first DESC, p.sort_name
"""
_ASKS = f"""
SELECT count(*) FROM (
  SELECT DISTINCT who, day FROM {_LIVE_ACTS} WHERE {_IN_PERIOD} AND {_IS_MINE} AND asks)
"""
_GIVES = f"""
SELECT count(*) FROM (
  SELECT 1 FROM {_LIVE_ACTS} WHERE {_IN_PERIOD} AND direction = {_MINE} AND kind IN ({_PUBLIC})
  GROUP BY who, day, kind HAVING max(asks) = 0)
"""


_RESTING = """r.deleted_at IS NULL AND r.start_day <= :day
  AND (r.ended_day IS NULL OR r.ended_day > :day) AND (r.until_day IS NULL OR r.until_day > :day)"""
"""Of a row ``r`` of `rest`, whether it holds on a day."""

_DAYS_TALKED = f"""
SELECT p.id, p.name, a.day FROM ({_STOOD}) AS stood JOIN person AS p ON p.id = stood.id
JOIN {_LIVE_ACTS} AS a ON a.who = stood.id
WHERE stood.stage >= {int(Stage.CONVERSE)} AND a.day <= :day AND a.kind <> {_UNFOLLOW}
  AND stood.id NOT IN (
    SELECT {_WHO} FROM rest AS r JOIN person AS own ON own.id = r.person_id WHERE {_RESTING})
GROUP BY p.id, a.day ORDER BY p.id
"""
"""Days on which something was between me and those with whom I talked on a day."""


class ReportReads(Reads):
    """Reads for a period; both its days belong to it."""

    def moved_between(self, start: dt.date, end: dt.date) -> tuple[tuple[str, Transition], ...]:
        """Name and transition of everybody moved on these days, newest first."""
        sql = (
            f"SELECT p.name, p.id, {TRANSITION_COLUMNS} FROM transition AS t"
            f" {_AS_ROOT.format(row='t')}"
            " WHERE t.day >= :start AND t.day <= :end AND t.deleted_at IS NULL"
            " AND p.deleted_at IS NULL ORDER BY t.day DESC, t.updated_at DESC, p.sort_name"
        )
        rows = self._database.rows(sql, _period(start, end))
        return tuple(
            (name, transition_of((number, root, *rest)))
            for name, root, number, _person, *rest in rows
        )

    def heard_between(
        self, start: dt.date, end: dt.date, limit: int
    ) -> tuple[tuple[str, Interaction], ...]:
        """Name and act of those heard from on these days, newest first."""
        columns = ", ".join(f"i.{column.strip()}" for column in COLUMNS.split(","))
        order = ", ".join(f"i.{part.strip()}" for part in LATEST_FIRST.split(","))
        sql = (
            f"SELECT p.name, p.id, {columns} FROM interaction AS i"
            f" {_AS_ROOT.format(row='i')}"
            " WHERE i.day >= :start AND i.day <= :end AND i.deleted_at IS NULL"
            f" AND p.deleted_at IS NULL AND {_IS_HEARD} ORDER BY {order} LIMIT :limit"
        )
        rows = self._database.rows(sql, _period(start, end) | {"limit": limit})
        return tuple(
            (name, interaction_of((number, root, *rest)))
            for name, root, number, _person, *rest in rows
        )

    def gestures_by_day(self, start: dt.date, end: dt.date) -> Mapping[dt.date, int]:
        """My acts a day, counted as (person, day, kind)."""
        sql = (
            f"SELECT day, count(*) FROM (SELECT DISTINCT day, who, kind FROM {_LIVE_ACTS}"
            f" WHERE {_IN_PERIOD} AND {_IS_MINE}) GROUP BY day ORDER BY day"
        )
        rows = self._database.rows(sql, _period(start, end))
        return {day_of(day): count for day, count in rows}

    def progress_numbers(self, start: dt.date, end: dt.date) -> ProgressNumbers:
        """The numbers of the report for a period, both days included."""
        from app.reports.numbers import ProgressNumbers

        period = _period(start, end)
        by_day = self.gestures_by_day(start, end)
        heard = self._heard_by_day(start, end)
        heard_from = self._database.value(
            f"SELECT count(DISTINCT who) FROM {_LIVE_ACTS} WHERE {_IN_PERIOD} AND {_IS_HEARD}",
            period,
        )
        moves, placed = self._moves(start, end)
        return ProgressNumbers(
            start=start,
            end=end,
            now=self._stages_on(end),
            then=self._stages_on(start - dt.timedelta(days=1)),
            moves=moves,
            placed=placed,
            heard_from=heard_from,
            first_answers=tuple(row[0] for row in self._database.rows(_FIRST_ANSWERS, period)),
            gestures=sum(by_day.values()),
            active_days=len(by_day),
            asks=self._database.value(_ASKS, period),
            gives=self._database.value(_GIVES, period),
            weeks=_weeks(start, end, by_day, heard),
            quiet=self._quiet(end),
            days=by_day,
            cooled=self._cooled(end),
        )

    def _heard_by_day(self, start: dt.date, end: dt.date) -> Mapping[dt.date, int]:
        sql = (
            f"SELECT day, count(DISTINCT who) FROM {_LIVE_ACTS}"
            f" WHERE {_IN_PERIOD} AND {_IS_HEARD} GROUP BY day"
        )
        rows = self._database.rows(sql, _period(start, end))
        return {day_of(day): count for day, count in rows}

    def _stages_on(self, day: dt.date) -> Mapping[Stage, int]:
        """People on the ladder by the stage they stood at on a day; later ones don't count."""
        found = dict(
            self._database.rows(
                f"SELECT stage, count(*) FROM ({_STOOD}) GROUP BY stage", {"day": day_number(day)}
            )
        )
        return {stage: found.get(int(stage), 0) for stage in Stage}

    def _moves(self, start: dt.date, end: dt.date) -> tuple[tuple[Move, ...], Mapping[Stage, int]]:
        """Moves up, newest first, and apart from them how many were placed at each stage."""
        from app.reports.numbers import Move

        sql = (
            f"SELECT p.name, p.id, {TRANSITION_COLUMNS} FROM transition AS t"
            f" {_AS_ROOT.format(row='t')}"
            " WHERE t.day >= :start AND t.day <= :end AND t.deleted_at IS NULL"
            " AND p.deleted_at IS NULL AND t.target > t.source"
            " ORDER BY t.day DESC, t.updated_at DESC, p.sort_name"
        )
        moves: list[Move] = []
        placed: set[tuple[int, Stage]] = set()
        rows = self._database.rows(sql, _period(start, end))
        for name, root, number, _person, *rest in rows:
            transition = transition_of((number, root, *rest))
            if transition.origin is Origin.PLACED:
                placed.add((root, transition.target))  # two merged people are placed once
            else:
                moves.append(Move(name=name, transition=transition))
        counts = Counter(stage for _, stage in placed)
        return tuple(moves), {stage: counts[stage] for stage in Stage}

    def _cooled(self, end: dt.date) -> tuple[Cooled, ...]:
        """Whose silence is long for them on a day, the longest first."""
        from app.core.gaps import silence
        from app.reports.numbers import Cooled

        rows = self._database.rows(_DAYS_TALKED, {"day": day_number(end)})
        found = []
        for _person, group in groupby(rows, key=itemgetter(0)):
            acts = list(group)
            quiet = silence((day_of(day) for _, _, day in acts), end)
            if quiet is not None and quiet.cooling is not None and quiet.usual is not None:
                found.append(Cooled(name=acts[0][1], since=quiet.since, usual=quiet.usual))
        return tuple(sorted(found, key=lambda one: (one.since, one.name)))

    def _quiet(self, end: dt.date) -> tuple[Quiet, ...]:
        from app.reports.numbers import Quiet

        sql = f"""
            SELECT p.name, r.until_day, CASE WHEN r.rule_id <> '' THEN r.rule_id ELSE r.reason END,
              0, p.id, coalesce(r.until_day, 1 << 40) FROM rest AS r {_AS_ROOT.format(row="r")}
            WHERE {_RESTING} AND p.deleted_at IS NULL
              AND (p.state = '{State.ACTIVE}' OR p.state_day > :day)
            UNION ALL SELECT name, NULL, state_because, 1, id, 0 FROM person
              WHERE state = '{State.SET_ASIDE}' AND deleted_at IS NULL AND merged_into IS NULL
                AND coalesce(state_day, created_day) <= :day
            ORDER BY 4, 1, 5, 6 DESC"""
        found: dict[int, Quiet] = {}
        for name, until, because, is_set_aside, person, _last in self._database.rows(
            sql, {"day": day_number(end)}
        ):
            found.setdefault(  # of two rests of merged people the longer one counts
                person,
                Quiet(
                    name=name,
                    until=optional_day(until),
                    because=because,
                    is_set_aside=bool(is_set_aside),
                ),
            )
        return tuple(found.values())


def _period(start: dt.date, end: dt.date) -> dict[str, Value]:
    return {"start": day_number(start), "end": day_number(end)}


def _weeks(
    start: dt.date,
    end: dt.date,
    gestures: Mapping[dt.date, int],
    answers: Mapping[dt.date, int],
) -> tuple[Week, ...]:
    """All calendar weeks that the period touches, empty ones included, oldest first."""
    from app.reports.numbers import Week

    weeks = []
    monday = start - dt.timedelta(days=start.weekday())
    while monday <= end:
        days = [monday + dt.timedelta(days=number) for number in range(7)]
        weeks.append(
            Week(
                monday=monday,
                gestures=sum(gestures.get(day, 0) for day in days),
                answers=sum(answers.get(day, 0) for day in days),
            )
        )
        monday += dt.timedelta(days=7)
    return tuple(weeks)
