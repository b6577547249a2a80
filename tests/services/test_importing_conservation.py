"""Nothing is lost: every row that was read is told of, for every sample there is."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core.errors import AppError
from app.core.imports import ImportPlan, Outcome
from app.services.joining import NobodyFound
from app.services.workspace import Workspace
from tests.support.exports import EXPORTS


def samples() -> list[Path]:
    """Every export: the folders and files just below a network, and each loose file of those."""
    found = [path for network in sorted(EXPORTS.iterdir()) for path in sorted(network.iterdir())]
    whole = [EXPORTS / name for name in ("medium", "mastodon", "reddit", "vcard", "contacts_csv")]
    return [*found, *whole]


def read(workspace: Workspace, *paths: Path) -> ImportPlan:
    """The plan of some paths, even where it names nobody."""
    try:
        return workspace.importing.preview(paths)
    except NobodyFound as error:
        return error.plan


@pytest.mark.parametrize("sample", samples(), ids=lambda p: f"{p.parent.name}/{p.name[:30]}")
def test_rows_read_are_new_updated_unchanged_unclear_or_left_out(
    workspace: Workspace, sample: Path
) -> None:
    plan = read(workspace, sample)
    lost = [tally for tally in plan.tallies if not tally.is_conserved]
    assert lost == []
    assert sum(tally.rows for tally in plan.tallies) == sum(file.rows for file in plan.files)
    assert plan.tallies or all(row.what == "files" for row in plan.left_out)
    if not plan.people:
        return
    first = sum(tally.new + tally.ambiguous for tally in plan.tallies)
    assert first > 0
    workspace.importing.commit(plan)
    again = read(workspace, sample)
    assert [tally for tally in again.tallies if not tally.is_conserved] == []
    assert sum(tally.new + tally.ambiguous + tally.updated for tally in again.tallies) == 0
    assert [t.rows for t in again.tallies] == [t.rows for t in plan.tallies]


def test_the_sum_holds_for_possible_duplicates_too(workspace: Workspace) -> None:
    workspace.people.add("Zoë Brandt")
    plan = read(workspace, EXPORTS / "x" / "2024_new")
    assert any(person.outcome is Outcome.AMBIGUOUS for person in plan.people)
    assert sum(tally.ambiguous for tally in plan.tallies) > 0
    assert all(tally.is_conserved for tally in plan.tallies)


def test_a_file_that_yields_nobody_fails_and_says_what_it_held(workspace: Workspace) -> None:
    with pytest.raises(NobodyFound) as caught:
        workspace.importing.preview([EXPORTS / "mastodon" / "blocked_accounts.csv"])
    error = caught.value
    assert isinstance(error, AppError)
    assert error.code == "import.nobody"
    assert error.plan.people == ()
    assert error.plan.left_out
    assert {row.code for row in error.plan.left_out} == {"blocked"}
    count = sum(row.count for row in error.plan.left_out)
    assert error.values["reasons"] == f"Left out, {count}: You have blocked this account."
    assert all(tally.is_conserved for tally in error.plan.tallies)
