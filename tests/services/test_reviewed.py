"""Whether everybody was looked at today, without reading the rules."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from app.services.reviewed import LAST_GOOD_FILE, USER_FILE, is_reviewed
from app.services.workspace import Workspace

DEFAULT = Path(__file__).parents[2] / "resources" / "rules" / "default.toml"
DAY = dt.timedelta(days=1)


def is_done(workspace: Workspace, *, days_later: int = 0, default: Path = DEFAULT) -> bool:
    today = workspace.clock.today() + days_later * DAY
    return is_reviewed(workspace.store.reader, today, default, workspace.policy.user_file.parent)


def test_it_is_done_once_a_day(workspace: Workspace) -> None:
    assert not is_done(workspace)
    workspace.review.new_day()
    assert is_done(workspace)
    assert not is_done(workspace, days_later=1)


def test_other_rules_of_the_program_are_a_reason_to_look_again(
    workspace: Workspace, tmp_path: Path
) -> None:
    workspace.review.new_day()
    newer = tmp_path / "newer.toml"
    newer.write_text(DEFAULT.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    assert not is_done(workspace, default=newer)


@pytest.mark.parametrize("name", [USER_FILE, LAST_GOOD_FILE])
def test_nothing_is_said_where_the_user_has_rules(workspace: Workspace, name: str) -> None:
    workspace.review.new_day()
    folder = workspace.policy.user_file.parent
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).touch()
    assert not is_done(workspace)


def test_a_review_by_the_users_rules_is_none_by_the_programs_own(workspace: Workspace) -> None:
    file = workspace.policy.user_file
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("", encoding="utf-8")
    workspace.review.new_day()
    for name in (USER_FILE, LAST_GOOD_FILE):
        (file.parent / name).unlink(missing_ok=True)
    assert not is_done(workspace)
