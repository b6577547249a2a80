"""What judgement reads: standings, channels, and who is due for a step or a review."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.core.people import PersonId
from app.services.rows import DueUnder
from app.store.database import Value
from app.store.families import family_sql, merged_people, root_sql, top_of
from app.store.fields import day_number, optional_day
from app.store.reads import CHOSEN, Reads, id_list

if TYPE_CHECKING:
    from app.core.facts import Standing
    from app.core.handles import Network
    from app.core.own_pace import Pace
    from app.core.readiness import Channel
    from app.core.rules import Rules

# What judges is loaded when somebody is judged: the list opens without it.

THANKS_FOR_DAYS = 14
"""An acceptance asks for thanks for so long (domain.md section 6)."""


_BEFORE_OVERDUE = 2
"""After an answer owed and thanks come those whose cadence is passed."""


class JudgementReads(Reads):
    """Reads for judgement."""

    def standings(self, people: Sequence[PersonId]) -> tuple[Standing, ...]:
        """Standings in the order given; people without one are missing.

        Whoever was merged away is answered by whom they were merged into.
        """
        from app.store.standing_rows import COLUMNS, standing_of

        merged = merged_people(self._database)
        roots = [top_of(person, merged) for person in people] if merged else list(people)
        sql = f"SELECT {COLUMNS} FROM standing WHERE id {CHOSEN}"
        rows = self._database.rows(sql, {"people": id_list(roots)})
        found = {row[0]: row for row in rows}
        return tuple(standing_of(found[person]) for person in roots if person in found)

    def due_under(self, rules: Rules, today: dt.date) -> DueUnder:
        """Whom rules, in force or not, would move and let rest today, and whom a hold keeps."""
        from app.store.fact_expressions import fact_expressions
        from app.store.rule_sql import move_sql, rest_sql

        facts = fact_expressions("standing.readiness")
        moves = [rule for rule in rules.rules if rule.move is not None]
        return DueUnder(
            moves=self._all_of([move_sql(rule, facts) for rule in moves], today),
            rests=self._all_of([rest_sql(rule, facts) for rule in rules.rests], today),
            held=self._all_of([move_sql(rule, facts, is_held=True) for rule in moves], today),
        )

    def _all_of(self, wheres: Sequence[str], today: dt.date) -> tuple[PersonId, ...]:
        """Everybody for whom one of these holds, by name."""
        if not wheres:
            return ()
        either = " OR ".join(f"({where})" for where in wheres)
        rows = self._database.rows(
            f"SELECT id FROM standing WHERE {either} ORDER BY sort_name, id",
            {"today": day_number(today)},
        )
        return tuple(PersonId(row[0]) for row in rows)

    def channel(self, network: Network | None, without: PersonId) -> Channel:
        """Level and own record of a network, without one person's own look-up."""
        from app.core.readiness import USUAL_CHANNEL, Channel, channel_level

        if network is None:
            return USUAL_CHANNEL
        row = self._database.row(
            "SELECT answered, seen, own FROM channel WHERE network = ?", [network]
        )
        if row is None:
            return USUAL_CHANNEL
        answered, seen, own = row
        look = self._database.row(
            f"SELECT answered, of FROM look WHERE person_id IN {family_sql('?')} AND network = ?"
            " AND deleted_at IS NULL ORDER BY day DESC, id DESC LIMIT 1",
            [without, network],
        ) or (0, 0)
        return Channel(p0=channel_level(answered - look[0], seen - look[1]), own=own)

    def step_candidates(
        self,
        today: dt.date,
        limit: int,
        also: Sequence[PersonId] = (),
        *,
        pace: Pace | None = None,
    ) -> tuple[Standing, ...]:
        """People for whom a step may be due today, the likeliest first, snoozed ones left out.

        First those owed an answer (the latest first), then those whose acceptance waits for
        thanks, then ``also`` (in the order of their ids), then, up to a quarter of the limit,
        those whose cadence is passed (the longest
        silent first), then by readiness, the known ones first, and by how lately something
        happened. The pace, the usual one by default, says which cadence a tier means.
        """
        from app.core.facts import OWED_FOR_DAYS

        day = day_number(today)
        awake = "state = 'active' AND (snoozed_until IS NULL OR snoozed_until <= :day)"
        values: dict[str, Value] = {
            "day": day,
            "owed": day - OWED_FOR_DAYS,
            "thanks": day - THANKS_FOR_DAYS,
            "limit": limit,
        }
        queries = (
            f"owed_day >= :owed AND {awake} ORDER BY owed_day DESC, id",
            f"thanks_day >= :thanks AND {awake} ORDER BY thanks_day DESC, id",
            f"listed = 1 AND readiness IS NOT NULL AND {awake} ORDER BY readiness DESC, id",
            f"listed = 1 AND readiness IS NULL AND {awake} ORDER BY recent_day DESC, id",
        )
        found: dict[int, None] = {}
        for nth, query in enumerate(queries):
            if nth == _BEFORE_OVERDUE:
                sql = f"SELECT id FROM standing WHERE id {CHOSEN} AND {awake} ORDER BY id"
                given: dict[str, Value] = {"people": id_list(also[: limit // 4]), "day": day}
                found |= dict.fromkeys(row[0] for row in self._database.rows(sql, given))
                found |= dict.fromkeys(self._overdue(today, awake, limit // 4, pace))
            if len(found) < limit:
                sql = f"SELECT id FROM standing WHERE {query} LIMIT :limit"
                found |= dict.fromkeys(row[0] for row in self._database.rows(sql, values))
        return self.standings([PersonId(number) for number in list(found)[:limit]])

    def _overdue(self, today: dt.date, awake: str, limit: int, pace: Pace | None) -> list[int]:
        """Those who have not heard from me for as long as the user meant, the longest first."""
        from app.core.own_pace import USUAL_PACE
        from app.core.tiers import Tier

        days = (pace or USUAL_PACE).cadence
        tiers = " ".join(f"WHEN '{tier}' THEN {int(days(tier))}" for tier in Tier)
        rows = self._database.rows(
            "SELECT DISTINCT standing.id FROM person AS own JOIN standing ON standing.id ="
            f" CASE WHEN own.merged_into IS NULL THEN own.id ELSE {root_sql('own.id')} END"
            f" WHERE (own.tier <> '' OR own.cadence_days IS NOT NULL) AND standing.{awake}"
            " AND (last_mine_day IS NULL OR :day - last_mine_day"
            f" >= coalesce(own.cadence_days, CASE own.tier {tiers} END))"
            " ORDER BY last_mine_day, standing.id LIMIT :limit",
            {"day": day_number(today), "limit": limit},
        )
        return [row[0] for row in rows]

    def next_return(self, today: dt.date) -> dt.date | None:
        """The first day to come on which somebody is back from a rest or from being put off."""
        row = self._database.row(
            "SELECT min(day) FROM (SELECT min(snoozed_until) AS day FROM standing"
            " WHERE state = 'active' AND snoozed_until > :day"
            " UNION ALL SELECT min(rest_until) FROM standing"
            " WHERE state = 'resting' AND rest_until > :day)",
            {"day": day_number(today)},
        )
        return None if row is None else optional_day(row[0])
