"""One workspace lived through day by day, without being opened anew on each."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.bootstrap import open_workspace
from app.core.interactions import Direction, Kind
from app.core.people import PersonId
from app.paths import workspace_paths
from app.services.workspace import Workspace


@dataclass(slots=True, kw_only=True)
class Calendar:
    """A clock whose date is turned by hand; it is always noon, UTC."""

    date: dt.date
    zone: dt.tzinfo = dt.UTC

    def today(self) -> dt.date:
        return self.date

    def now(self) -> dt.datetime:
        return dt.datetime.combine(self.date, dt.time(12), tzinfo=dt.UTC)


Act = tuple[dt.date, Kind, Direction]


@contextmanager
def lived(folder: Path, start: dt.date) -> Iterator[tuple[Workspace, Calendar]]:
    """A workspace and the calendar that it goes by."""
    calendar = Calendar(date=start)
    with open_workspace(workspace_paths(folder), calendar) as workspace:
        yield workspace, calendar


def live_through(
    workspace: Workspace,
    calendar: Calendar,
    person: PersonId,
    acts: Iterable[Act],
    days: Iterable[dt.date] = (),
) -> None:
    """Log acts on their own days and review on each of them, and on other days besides."""
    acts = list(acts)
    for today in sorted({day for day, _, _ in acts} | set(days)):
        calendar.date = today
        workspace.review.new_day()
        for day, kind, direction in acts:
            if day == today:
                workspace.logging.log(person, kind, direction)
