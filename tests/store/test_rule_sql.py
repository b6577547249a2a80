"""Rules as closures and as SQL say the same about everybody, NULL included."""

from __future__ import annotations

from pathlib import Path

import apsw
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.conditions import compiled
from app.core.facts import FACTS, facts_on
from app.core.readiness import Channel, readiness
from app.core.rule_language import parse_rules
from app.core.rules import move_due, rest_due
from app.store.fact_expressions import SOURCE
from app.store.rule_sql import condition_sql, move_sql, rest_sql, review_sql
from tests.support.rules import TODAY, expressions, facts_values, standings
from tests.support.standing_table import TODAY_NUMBER, channel_row, fill, new_table

DEFAULT = Path(__file__).parents[2] / "resources" / "rules" / "default.toml"
RULES = parse_rules(DEFAULT.read_text(encoding="utf-8"), file="default.toml")


@pytest.fixture(scope="module")
def connection(tmp_path_factory: pytest.TempPathFactory) -> apsw.Connection:
    return new_table(tmp_path_factory.mktemp("rules") / "standing.db")


@settings(max_examples=120, deadline=None)
@given(
    expression=expressions(),
    facts=facts_values(),
    waived=st.sampled_from([frozenset(), frozenset({"days_in_stage", "exchanges"})]),
)
def test_closure_and_sql_agree(connection, expression, facts, waived) -> None:  # type: ignore[no-untyped-def]
    columns = {
        fact.name: "NULL" if facts.value(fact.name) is None else str(int(facts.value(fact.name)))
        for fact in FACTS
    }
    text = condition_sql(expression, columns, waived=waived)
    found = connection.execute(f"SELECT {text}").fetchone()[0]
    truth = None if found is None else bool(found)
    assert truth is compiled(expression, waived=waived)(facts)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    people=st.lists(standings(), min_size=1, max_size=8, unique_by=lambda one: one.person),
    channel=st.builds(Channel, p0=st.floats(0.1, 0.9), own=st.floats(-2, 2)),
)
def test_moves_and_rests_agree_for_everybody(connection, people, channel) -> None:  # type: ignore[no-untyped-def]
    fill(connection, people, channel)
    for rule in RULES.rules:
        where = move_sql(rule) if rule.move else rest_sql(rule)
        found = connection.execute(
            f"SELECT standing.person FROM {SOURCE} WHERE {where}", {"today": TODAY_NUMBER}
        )
        in_sql = {person for (person,) in found}
        in_python = set()
        for standing in people:
            known = channel_row(standing, channel)
            facts = facts_on(standing, TODAY, readiness(standing, TODAY, known).score)
            due = (move_due if rule.move else rest_due)(RULES, facts, standing)
            if due is not None and due.rule.id == rule.id:
                in_python.add(standing.person)
        assert in_sql == in_python
    everybody = connection.execute(
        f"SELECT count(*) FROM {SOURCE} WHERE {review_sql(RULES)}", {"today": TODAY_NUMBER}
    ).fetchone()[0]
    assert 0 <= everybody <= len(people)


def test_no_rules_concern_nobody(connection) -> None:  # type: ignore[no-untyped-def]
    empty = parse_rules("", file="empty.toml")
    assert connection.execute(f"SELECT {review_sql(empty)}").fetchone()[0] == 0


def test_a_rest_is_no_move() -> None:
    with pytest.raises(ValueError, match=r"rest\.unanswered"):
        move_sql(RULES.rests[0])
