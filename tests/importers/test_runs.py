"""Runs of rows left out."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from app.core.imports import ImportedPerson, ImportedRow, LeftOut, Relation, RowRef
from app.core.networks import Network
from app.importers.runs import fold_runs

ROWS = st.lists(
    st.one_of(
        st.builds(
            lambda line, code: LeftOut(ref=RowRef(file="f", line=line), code=code),
            st.integers(1, 99),
            st.sampled_from(["blocked", "muted"]),
        ),
        st.builds(
            lambda name: ImportedPerson(
                identities=(),
                network=Network.X,
                relation=Relation.NAMED,
                ref=RowRef(file="f"),
                name=name,
            ),
            st.text(max_size=3),
        ),
    )
)


@given(ROWS)
def test_nothing_is_lost_and_no_two_neighbours_are_alike(rows: list[ImportedRow]) -> None:
    folded = list(fold_runs(rows))
    for code in ("blocked", "muted"):
        counted = [row.count for row in folded if isinstance(row, LeftOut) and row.code == code]
        assert sum(counted) == sum(isinstance(row, LeftOut) and row.code == code for row in rows)
    kept = [row for row in rows if isinstance(row, ImportedPerson)]
    assert [row for row in folded if isinstance(row, ImportedPerson)] == kept
    for one, other in itertools.pairwise(folded):
        assert not (
            isinstance(one, LeftOut) and isinstance(other, LeftOut) and one.code == other.code
        )


def test_the_first_line_stands_for_the_run() -> None:
    rows = [LeftOut(ref=RowRef(file="f", line=line), code="muted") for line in (4, 5, 6)]
    (one,) = fold_runs(rows)
    assert isinstance(one, LeftOut)
    assert (one.ref.line, one.count) == (4, 3)
