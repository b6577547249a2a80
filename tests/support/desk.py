"""A real workspace in a folder, on a day of the test's choosing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from app.bootstrap import open_workspace
from app.core.clock import FixedClock
from app.core.interactions import Direction, Kind
from app.core.people import PersonId
from app.paths import workspace_paths
from app.services.workspace import Workspace

TODAY = dt.date(2026, 11, 22)


@contextmanager
def desk(folder: Path, today: dt.date = TODAY) -> Iterator[Workspace]:
    """The workspace in a folder as it is on a day; made when it is new."""
    with open_workspace(workspace_paths(folder), FixedClock(date=today)) as workspace:
        yield workspace


Act = tuple[dt.date, Kind, Direction]


def live(folder: Path, name: str, acts: Sequence[Act], until: dt.date) -> PersonId:
    """Log acts on their own days, with a review on each, and once more at the end.

    Every day of an act is lived through with a clock of its own, as a user would.
    """
    days = sorted({day for day, _, _ in acts} | {until})
    person: PersonId | None = None
    for today in days:
        with desk(folder, today) as workspace:
            if person is None:
                person = workspace.people.add(name)
            workspace.review.new_day()
            for day, kind, direction in acts:
                if day == today:
                    workspace.logging.log(person, kind, direction)
    assert person is not None
    return person
