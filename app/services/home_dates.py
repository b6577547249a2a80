"""Next steps and days of the year as events of a calendar.

Knows how each is said, and that a step whose day is over stands on today. Refuses to know how an
event is laid out (`app.exporters.ics_file`) and who is proposed (`planning`).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from app.core.uids import uid_text
from app.exporters.ics_file import OccasionEvent, StepEvent
from app.services.planning import PlannedStep
from app.services.rows import OccasionRow
from app.words.steps import step_sentence, why_sentence
from app.words.taking_home import occasion_title


def step_events(steps: Iterable[PlannedStep], today: dt.date) -> tuple[StepEvent, ...]:
    """Steps as events; a calendar of tomorrow replaces them by the person's id."""
    return tuple(
        StepEvent(
            uid=uid_text(one.person.id),
            day=max(one.step.due, today),
            summary=step_sentence(one.step, one.person.name),
            why=why_sentence(one.step, one.person.name),
        )
        for one in steps
    )


def occasion_events(rows: Iterable[OccasionRow]) -> tuple[OccasionEvent, ...]:
    """Days of the year as events."""
    return tuple(
        OccasionEvent(
            uid=uid_text(row.id),
            summary=occasion_title(row.name_of_person, row.occasion.name),
            occasion=row.occasion,
        )
        for row in rows
    )
