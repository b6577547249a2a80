"""The word of the day: off until it is wanted, once a day, without names unless allowed."""

from __future__ import annotations

from pathlib import Path

from app.core.interactions import Direction, Kind
from app.services.settings import DIGEST, DIGEST_NAMES, LAST_DIGEST, QUIET_FROM, QUIET_UNTIL, TRAY
from app.services.workspace import Workspace
from tests.support.desk import TODAY, desk


def someone_waits(workspace: Workspace) -> None:
    person = workspace.people.add("Zoë Brandt")
    workspace.logging.log(person, Kind.COMMENT, Direction.INBOUND)


def test_it_is_off_until_it_is_wanted_and_never_in_quiet_hours(tmp_path: Path) -> None:
    with desk(tmp_path) as workspace:  # it is noon
        assert not workspace.digest.is_due
        workspace.settings.keep(DIGEST, "yes")
        assert not workspace.digest.is_due
        workspace.settings.keep(TRAY, "yes")
        assert workspace.digest.is_due
        workspace.settings.keep(QUIET_FROM, "11")
        workspace.settings.keep(QUIET_UNTIL, "13")
        assert not workspace.digest.is_due


def test_it_says_how_many_once_a_day_and_names_nobody_unless_allowed(tmp_path: Path) -> None:
    with desk(tmp_path) as workspace:
        for setting in (DIGEST, TRAY):
            workspace.settings.keep(setting, "yes")
        someone_waits(workspace)
        row = workspace.digest.take()
        assert row is not None
        assert (row.steps, row.names) == (1, ())
        assert workspace.settings.value(LAST_DIGEST) == TODAY.isoformat()
        assert not workspace.digest.is_due
        workspace.settings.keep(DIGEST_NAMES, "yes")
        again = workspace.digest.take()
        assert again is not None
        assert again.names == ("Zoë Brandt",)


def test_with_nothing_to_say_it_is_silent_and_does_not_ask_again(tmp_path: Path) -> None:
    with desk(tmp_path) as workspace:
        for setting in (DIGEST, TRAY):
            workspace.settings.keep(setting, "yes")
        assert workspace.digest.take() is None
        assert not workspace.digest.is_due
        workspace.settings.keep(LAST_DIGEST, "not a day")
        assert workspace.digest.is_due
