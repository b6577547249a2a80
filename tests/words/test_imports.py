"""Every reason for leaving a row out is a sentence; counts are said in words that fit them."""

from __future__ import annotations

import ast
import datetime as dt
from pathlib import Path

import pytest

from app.core.errors import AppError
from app.core.imports import ImportedRow, ImportPlan, LeftOut, Outcome, PlannedPerson, RowRef
from app.core.progress import Silent
from app.importers.registry import read_export
from app.words.imports import LEFT_OUT_SENTENCES, batch_line, left_out_reason, plan_summary
from tests.support.exports import CONTEXT, EXPORTS
from tests.support.source import dotted, modules

DAY = dt.date(2026, 11, 22)
SAMPLES = [path for network in sorted(EXPORTS.iterdir()) for path in sorted(network.iterdir())]


def codes_in_source() -> set[str]:
    """Literal codes given to `LeftOut` and `Tally.add`, and values of the tables of codes."""
    found: set[str] = set()
    for module in modules("importers", "core", "services"):
        for call, _ in module.calls():
            called = dotted(call.func).split(".")[-1]
            given = [k.value for k in call.keywords if k.arg == "code" and called == "LeftOut"]
            if called == "add" and any(k.arg == "what" for k in call.keywords):
                given += call.args[:1]
            found |= {str(g.value) for g in given if isinstance(g, ast.Constant)}
        for node in ast.walk(module.tree):
            target = node.targets[0] if isinstance(node, ast.Assign) else None
            if isinstance(node, ast.AnnAssign):
                target = node.target
            if target is not None and dotted(target).endswith("_LEFT_OUT"):
                assert isinstance(node, ast.Assign | ast.AnnAssign)
                assert isinstance(node.value, ast.Dict)
                firsts = [v.elts[0] if isinstance(v, ast.Tuple) else v for v in node.value.values]
                found |= {str(v.value) for v in firsts if isinstance(v, ast.Constant)}
    return found


def test_every_code_in_the_source_has_its_sentence() -> None:
    codes = codes_in_source()
    assert len(codes) > 15
    assert sorted(codes - set(LEFT_OUT_SENTENCES)) == []


def test_every_sentence_has_a_row_it_can_be_about() -> None:
    said = {
        node.value
        for module in modules("importers", "core", "services")
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert sorted(set(LEFT_OUT_SENTENCES) - said) == []


def rows_of(sample: Path) -> list[ImportedRow]:
    """The rows of a sample; none of an export that is refused, which other tests look at."""
    try:
        return list(read_export([sample], CONTEXT, Silent()).rows())
    except AppError:
        return []


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: f"{path.parent.name}-{path.name}"[:40])
def test_every_row_that_a_sample_leaves_out_has_its_reason(sample: Path) -> None:
    reasons = [left_out_reason(row) for row in rows_of(sample) if isinstance(row, LeftOut)]
    assert [reason for reason in reasons if not reason.endswith(".")] == []


def person(outcome: Outcome) -> PlannedPerson:
    return PlannedPerson(
        index=0, outcome=outcome, name="Zoë", accounts=(), relations=frozenset()
    )  # fmt: skip


def plan(*outcomes: Outcome, left: tuple[LeftOut, ...] = ()) -> ImportPlan:
    """A plan that knows people of these outcomes."""
    return ImportPlan(
        files=(),
        people=tuple(map(person, outcomes)),
        interactions=(),
        interactions_unchanged=7,
        left_out=left,
    )


def test_a_plan_is_summed_up() -> None:
    ref = RowRef(file="a.csv")
    left = (
        LeftOut(ref=ref, code="blocked"),
        LeftOut(ref=ref, code="sponsored", count=30),
        LeftOut(ref=ref, code="blocked"),
    )
    outcomes = (Outcome.NEW, Outcome.NEW, Outcome.AMBIGUOUS, Outcome.UPDATED)
    assert plan_summary(plan(*outcomes, left=left), is_preview=True).splitlines() == [
        "3 new people, 1 with something new, 0 as before.",
        "0 new interactions, 7 here already.",
        "One of the new people may be here already under another account.",
        "Left out, 30: An advertisement.",
        "Left out, 2: You have blocked this account.",
        "Nothing was saved.",
    ]
    assert plan_summary(plan(Outcome.NEW), is_preview=False).splitlines() == [
        "1 new person, 0 with something new, 0 as before.",
        "0 new interactions, 7 here already.",
    ]


def test_an_import_is_one_line() -> None:
    counts = {"people": {"new": 1, "ambiguous": 1}, "interactions": {"new": 1}}
    files = [("exports/a.zip", "x", "00"), ("b.csv", "generic", "01")]
    assert batch_line(DAY, files, counts) == (
        "2026-11-22  a.zip, b.csv: 2 new people, 1 new interaction"
    )
    assert batch_line(DAY, files[:1], counts, is_undone=True).endswith("interaction (taken back)")
