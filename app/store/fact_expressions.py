"""The second step from standing to facts in SQL: one expression for each fact.

Mirrors `app.core.facts.facts_on` and `app.core.readiness.readiness` over the derived table
``standing`` (columns named like the fields of `Standing`; days are whole days since 1970-01-01,
truths 0 or 1) left-joined to ``channel`` on the network, with the parameter ``:today``.
`tests/store/test_fact_expressions.py` holds the two definitions together. Text only: runs nothing.
"""

from __future__ import annotations

import math

from app.core import readiness as formula
from app.core.facts import (
    FACTS,
    HEARD_HALF_LIFE_DAYS,
    OWED_FOR_DAYS,
    RECORD_HALF_LIFE_DAYS,
)

SOURCE = "standing LEFT JOIN channel ON channel.network = standing.channel"
"""What to select from."""

LEVEL = f"coalesce(channel.level, {formula.USUAL_LEVEL!r})"
OWN = "coalesce(channel.own, 0.0)"
"""Level and own record of the person's channel, as ``channel`` has them.

A level is over the OTHER people looked up there. Where ``channel.level`` is over all of them,
pass `level_without` instead."""

IS_KNOWN = "(coalesce(standing.look_of, 0) > 0 OR standing.heard_days > 0 OR standing.touches > 0)"
"""Whether readiness can be said at all."""


def level_without(answered: str, of: str, own_answered: str, own_of: str) -> str:
    """The level of a channel over the other people, from sums over all of them.

    Args:
        answered: SQL for the sum of a over everybody looked up there; may be NULL.
        of: SQL for the sum of n over them; may be NULL.
        own_answered: SQL for this person's a on that channel; may be NULL.
        own_of: SQL for this person's n on it; may be NULL.
    """
    prior, usual = formula.LEVEL_PRIOR, formula.USUAL_LEVEL
    share = (
        f"(coalesce({answered}, 0) - coalesce({own_answered}, 0) + {prior * usual!r})"
        f" / (coalesce({of}, 0) - coalesce({own_of}, 0) + {float(prior)!r})"
    )
    return f"min({formula.HIGHEST_LEVEL!r}, max({formula.LOWEST_LEVEL!r}, {share}))"


def readiness_expression(level: str = LEVEL, own: str = OWN) -> str:
    """Readiness in points as SQL, NULL while not known.

    Args:
        level: SQL for p0 of the person's channel, never NULL.
        own: SQL for one's own record there, never NULL.
    """
    return f"CASE WHEN {IS_KNOWN} THEN {chance_expression(level, own)} END"


def chance_expression(level: str = LEVEL, own: str = OWN) -> str:
    """What the formula gives in points, known or not."""
    usual = math.log(formula.USUAL_LEVEL / (1 - formula.USUAL_LEVEL))
    log_odds = f"ln({level} / (1.0 - {level}))"
    heard = f"min(ln(1.0 + {_decayed('heard_sum', HEARD_HALF_LIFE_DAYS)}), ln(31.0))"
    prior, drawn = formula.RECORD_PRIOR, formula.LOOK_PRIOR
    q = (
        f"((coalesce(standing.look_answered, 0) + {drawn} * {level})"
        f" / (coalesce(standing.look_of, 0) + {float(drawn)!r}))"
    )
    answered = _decayed("answered_sum", RECORD_HALF_LIFE_DAYS)
    unanswered = _decayed("unanswered_sum", RECORD_HALF_LIFE_DAYS)
    odds = f"(({answered} + {prior} * {q}) / ({unanswered} + {prior} * (1.0 - {q})))"
    total = (
        f"{formula.INTERCEPT!r} + {formula.BASE_WEIGHT!r} * ({log_odds} - ({usual!r}))"
        f" + {formula.HEARD_WEIGHT!r} * {heard}"
        f" + {formula.ANSWERS_WEIGHT!r} * (ln({odds}) - {log_odds}) + {own}"
    )
    return f"(100.0 / (1.0 + exp(-({total}))))"


def fact_expressions(readiness: str | None = None) -> dict[str, str]:
    """SQL for every fact, by name, in the order of the registry.

    Args:
        readiness: SQL for readiness, for example a column that holds it for ``:today``; by
            default the formula itself.
    """
    formulas = {
        "days_known": _days("first_day"),
        "days_since_heard": _days("last_heard_day"),
        "days_since_mine": _days("last_mine_day"),
        "days_since_touch": _days("last_touch_day"),
        "days_in_stage": _days("stage_day"),
        "owed_an_answer": f"coalesce(:today - standing.owed_day <= {OWED_FOR_DAYS}, 0)",
        "gives_per_ask": "(standing.gives * 1.0 / nullif(standing.asks_made, 0))",
        "answers_others": "(standing.look_answered * 1.0 / nullif(standing.look_of, 0))",
        "readiness": readiness_expression() if readiness is None else readiness,
    }
    return {fact.name: formulas.get(fact.name, f"standing.{fact.name}") for fact in FACTS}


def _days(column: str) -> str:
    return f"(:today - standing.{column})"


def _decayed(column: str, half_life: int) -> str:
    return f"standing.{column} * pow(2.0, -(:today - standing.as_of) / {float(half_life)!r})"
