"""Facts and readiness in Python and in SQL are the same, for any standing."""

from __future__ import annotations

import apsw
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.facts import FACTS, FactKind, facts_on
from app.core.readiness import Channel, channel_level, readiness
from app.store.fact_expressions import (
    SOURCE,
    chance_expression,
    fact_expressions,
    level_without,
)
from tests.support.rules import TODAY, standings
from tests.support.standing_table import TODAY_NUMBER, channel_row, fill, new_table


@pytest.fixture(scope="module")
def connection(tmp_path_factory: pytest.TempPathFactory) -> apsw.Connection:
    return new_table(tmp_path_factory.mktemp("facts") / "standing.db")


def test_every_fact_has_one_expression() -> None:
    assert list(fact_expressions()) == [fact.name for fact in FACTS]


@settings(max_examples=120, deadline=None)
@given(
    standing=standings(),
    channel=st.builds(Channel, p0=st.floats(0.1, 0.9), own=st.floats(-2, 2)),
)
def test_python_and_sql_agree(connection, standing, channel) -> None:  # type: ignore[no-untyped-def]
    fill(connection, [standing], channel)
    expressions = fact_expressions()
    columns = ", ".join([*expressions.values(), chance_expression()])
    *values, chance = connection.execute(
        f"SELECT {columns} FROM {SOURCE}", {"today": TODAY_NUMBER}
    ).fetchone()
    found = readiness(standing, TODAY, channel_row(standing, channel))
    assert chance == pytest.approx(found.chance * 100, abs=1e-9)
    facts = facts_on(standing, TODAY, found.score)
    for fact, value in zip(FACTS, values, strict=True):
        expected = facts.value(fact.name)
        if expected is None:
            assert value is None, fact.name
        elif fact.kind is FactKind.TRUTH:
            assert value in (0, 1), fact.name
            assert bool(value) is expected, fact.name
        else:
            assert value == pytest.approx(expected, abs=1e-9), fact.name


def test_a_column_may_stand_for_readiness(connection) -> None:  # type: ignore[no-untyped-def]
    assert fact_expressions("standing.readiness")["readiness"] == "standing.readiness"


@settings(max_examples=40, deadline=None)
@given(sums=st.tuples(st.integers(0, 50), st.integers(0, 50)), own=st.booleans())
def test_a_level_leaves_the_person_out(connection, sums, own) -> None:  # type: ignore[no-untyped-def]
    answered, of = min(sums), max(sums)
    mine = (3, 5) if own else (0, 0)
    text = level_without(
        str(answered + mine[0]),
        str(of + mine[1]),
        str(mine[0]) if own else "NULL",
        str(mine[1]) if own else "NULL",
    )
    found = connection.execute(f"SELECT {text}").fetchone()[0]
    assert found == pytest.approx(channel_level(answered, of))
