"""Whom the rules would move, place, let rest or wake on a day: found by SQL, not one by one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from app.core.people import PersonId
from app.core.rules import WAIVED_IN_PLACING, Rules
from app.core.stages import Stage, State
from app.store.database import Database, Value
from app.store.fact_expressions import fact_expressions
from app.store.families import family_sql, with_roots
from app.store.fields import day_number
from app.store.reads import CHOSEN, id_list
from app.store.rule_sql import review_sql, rule_sql


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
