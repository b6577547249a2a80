"""What judgement reads: standings, channels, and who is due for a step or a review."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any

from app.core.facts import OWED_FOR_DAYS, Standing
from app.core.networks import Network
from app.core.people import PersonId
from app.core.readiness import USUAL_CHANNEL, Channel, channel_level
from app.core.rules import WAIVED_IN_PLACING, Rules
from app.core.stages import Stage, State
from app.services.ports import DueUnder
from app.store.database import Database, Value
from app.store.fact_expressions import fact_expressions
from app.store.families import family_sql, merged_people, top_of, with_roots
from app.store.fields import day_number, optional_day
from app.store.reads import CHOSEN, Reads, id_list
from app.store.rule_sql import move_sql, rest_sql, review_sql, rule_sql

THANKS_FOR_DAYS = 14
"""An acceptance asks for thanks for so long (domain.md section 6)."""


def due_for_review(
    database: Database, rules: Rules, people: Sequence[int] | None, today: dt.date
) -> list[PersonId]:
    """Whom some rule would move or let rest today, and who wakes because they were heard from.

    The list's readiness has to be up to date. A rest whose days are over ends by itself.

    Args:
        people: among these; None for everybody.
    """
    facts = fact_expressions("standing.readiness")
    heard = (
        f"standing.state = '{State.RESTING}' AND standing.last_heard_day >= ("
        f"SELECT max(rest.start_day) FROM rest WHERE rest.person_id IN {family_sql('standing.id')}"
        " AND rest.deleted_at IS NULL AND rest.ended_day IS NULL AND rest.start_day <= :today)"
    )
    among = "" if people is None else f" AND standing.id {CHOSEN}"
    values: dict[str, Value] = {"today": day_number(today)}
    if people is not None:
        values["people"] = id_list(with_roots(database, people))
    sql = (
        f"SELECT standing.id FROM standing"
        f" WHERE ({review_sql(rules, facts)} OR {heard}){among} ORDER BY standing.id"
    )
    return [PersonId(row[0]) for row in database.rows(sql, values)]


def due_for_placing(
    database: Database, rules: Rules, people: Sequence[int], today: dt.date
) -> list[PersonId]:
    """Whom an import's placing takes at least one step up; most people stay where they begin."""
    facts = fact_expressions("standing.readiness")
    steps = [
        f"({rule_sql(rule, facts, waived=WAIVED_IN_PLACING)})"
        for rule in rules.moves_from(Stage.FOLLOW)
    ]
    sql = (
        f"SELECT standing.id FROM standing WHERE ({' OR '.join(steps) or '0'})"
        f" AND standing.id {CHOSEN} ORDER BY standing.id"
    )
    values: dict[str, Value] = {"today": day_number(today), "people": id_list(people)}
    return [PersonId(row[0]) for row in database.rows(sql, values)]


class JudgementReads(Reads):
    """Reads for judgement."""

    def standings(self, people: Sequence[PersonId]) -> tuple[Standing, ...]:
        """Standings in the order given; people without one are missing.

        Whoever was merged away is answered by whom they were merged into.
        """
        merged = merged_people(self._database)
        roots = [top_of(person, merged) for person in people] if merged else list(people)
        sql = f"SELECT {_COLUMNS} FROM standing WHERE id {CHOSEN}"
        rows = self._database.rows(sql, {"people": id_list(roots)})
        found = {row[0]: row for row in rows}
        return tuple(_standing(found[person]) for person in roots if person in found)

    def due_under(self, rules: Rules, today: dt.date) -> DueUnder:
        """Whom rules, in force or not, would move and let rest today, and whom a hold keeps."""
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

    def step_candidates(self, today: dt.date, limit: int) -> tuple[Standing, ...]:
        """People for whom a step may be due today, the likeliest first, snoozed ones left out.

        First those owed an answer (the latest first), then those whose acceptance waits for
        thanks, then by readiness, the known ones first, and by how lately something happened.
        """
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
        for query in queries:
            if len(found) < limit:
                sql = f"SELECT id FROM standing WHERE {query} LIMIT :limit"
                found |= dict.fromkeys(row[0] for row in self._database.rows(sql, values))
        return self.standings([PersonId(number) for number in list(found)[:limit]])


_FIELDS = tuple(field.name for field in dataclasses.fields(Standing))
_COLUMNS = ", ".join("id" if name == "person" else name for name in _FIELDS)
_TRUTHS = frozenset({"held", "following", "follows_back", "connected", "can_follow"})
_DAYS = frozenset(
    {"as_of", "rest_until", "last_rest_end"} | {name for name in _FIELDS if name.endswith("_day")}
)
_MAKERS: dict[str, Callable[[Any], Any]] = {
    "stage": Stage,
    "state": State,
    "channel": lambda text: Network(text) if text else None,
    **dict.fromkeys(_DAYS, optional_day),
    **dict.fromkeys(_TRUTHS, bool),
}


def _standing(row: tuple[Any, ...]) -> Standing:
    values = dict(zip(_FIELDS, row, strict=True))
    for name, make in _MAKERS.items():
        values[name] = make(values[name])
    return Standing(**values)
