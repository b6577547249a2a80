"""Generated facts, conditions and standings, for holding two definitions together."""

from __future__ import annotations

import datetime as dt
from typing import Any

from hypothesis import strategies as st

from app.core.conditions import All, Comparator, Comparison, Expression, Flag, Not, Some, Sum, Term
from app.core.facts import FACTS, FactKind, Facts, Standing
from app.core.networks import Network
from app.core.people import PersonId
from app.core.stages import Stage, State

TODAY = dt.date(2026, 11, 22)

NUMBERS = tuple(fact.name for fact in FACTS if fact.kind is FactKind.NUMBER)
TRUTHS = tuple(fact.name for fact in FACTS if fact.kind is FactKind.TRUTH)


def terms() -> st.SearchStrategy[Term]:
    what = st.one_of(st.sampled_from(NUMBERS), st.integers(0, 60), st.sampled_from([0.5, 2.5]))
    return st.builds(Term, what=what, is_taken_away=st.booleans())


def sums() -> st.SearchStrategy[Sum]:
    return st.builds(Sum, terms=st.lists(terms(), min_size=1, max_size=3).map(tuple))


def comparisons() -> st.SearchStrategy[Comparison]:
    return st.builds(Comparison, left=sums(), comparator=st.sampled_from(Comparator), right=sums())


def expressions() -> st.SearchStrategy[Expression]:
    leaves = st.one_of(comparisons(), st.builds(Flag, fact=st.sampled_from(TRUTHS)))

    def deeper(inner: st.SearchStrategy[Expression]) -> st.SearchStrategy[Expression]:
        parts = st.lists(inner, min_size=2, max_size=3).map(tuple)
        return st.one_of(
            st.builds(Not, part=inner), st.builds(All, parts=parts), st.builds(Some, parts=parts)
        )

    return st.recursive(leaves, deeper, max_leaves=6)


def facts_values() -> st.SearchStrategy[Facts]:
    values: dict[str, st.SearchStrategy[Any]] = {
        fact.name: st.one_of(
            st.none(), st.booleans() if fact.kind is FactKind.TRUTH else st.integers(0, 60)
        )
        for fact in FACTS
    }
    return st.builds(Facts, **values)


@st.composite
def standings(draw: st.DrawFn) -> Standing:
    """Standings as a store could hold them; day and count fields are drawn by their type."""
    as_of = TODAY - dt.timedelta(days=draw(st.integers(0, 200)))
    day = st.integers(0, 300).map(lambda days: as_of - dt.timedelta(days=days))
    maybe = st.one_of(st.none(), day)
    look = draw(st.one_of(st.none(), st.tuples(st.integers(0, 20), st.integers(0, 20))))
    drawn: dict[str, Any] = {}
    for name, kind in Standing.__annotations__.items():
        if kind == "dt.date | None":
            drawn[name] = draw(maybe)
        elif kind == "bool":
            drawn[name] = draw(st.booleans())
        elif kind == "int":
            drawn[name] = draw(st.integers(0, 12))
        elif kind == "float":
            drawn[name] = draw(st.floats(0, 40))
    return Standing(
        **drawn,
        person=PersonId(draw(st.integers(1, 2**62))),
        as_of=as_of,
        stage=draw(st.sampled_from(Stage)),
        stage_day=draw(day),
        state=draw(st.sampled_from(State)),
        channel=draw(st.one_of(st.none(), st.sampled_from(Network))),
        look_answered=None if look is None else min(look),
        look_of=None if look is None else max(look),
    )
