"""Days that begin later than midnight."""

import datetime as dt
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from app.bootstrap import open_workspace
from app.paths import workspace_paths
from app.services.day_clock import DayClock

BERLIN = ZoneInfo("Europe/Berlin")


@dataclass(frozen=True)
class At:
    """A clock that stands still at an instant."""

    at: dt.datetime
    zone: dt.tzinfo = BERLIN

    def now(self) -> dt.datetime:
        return self.at.astimezone(dt.UTC)

    def today(self) -> dt.date:
        return self.at.date()


@pytest.mark.parametrize(
    ("hour", "wall", "day"),
    [
        (0, dt.datetime(2026, 11, 22, 0, 0), dt.date(2026, 11, 22)),
        (4, dt.datetime(2026, 11, 22, 3, 59), dt.date(2026, 11, 21)),
        (4, dt.datetime(2026, 11, 22, 4, 0), dt.date(2026, 11, 22)),
        (3, dt.datetime(2026, 3, 29, 3, 0), dt.date(2026, 3, 29)),  # an hour was skipped
        (3, dt.datetime(2026, 10, 25, 2, 59), dt.date(2026, 10, 24)),  # an hour came twice
    ],
)
def test_a_day_begins_at_its_hour_of_the_wall_clock(
    hour: int, wall: dt.datetime, day: dt.date
) -> None:
    clock = DayClock(At(wall.replace(tzinfo=BERLIN)))
    clock.begin_at(hour)
    assert clock.today() == day
    assert clock.now().tzinfo is dt.UTC


def test_the_hour_is_kept_with_the_workspace_and_holds_at_once(tmp_path: Path) -> None:
    late = At(dt.datetime(2026, 11, 22, 2, tzinfo=BERLIN))
    for _ in range(2):
        with open_workspace(workspace_paths(tmp_path), DayClock(late)) as workspace:
            workspace.begin_days_at(4)
            assert workspace.clock.today() == dt.date(2026, 11, 21)
    with open_workspace(workspace_paths(tmp_path), DayClock(late)) as workspace:
        assert workspace.clock.today() == dt.date(2026, 11, 21)
