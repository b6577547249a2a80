"""iCalendar: next steps and days of the year, for a calendar.

Knows RFC 5545. Steps are events of a whole day that take no time: calendars of phones show no
to-dos. Whoever writes the file anew keeps its ids, so that a calendar replaces what it took over
before. Refuses to know how a step is said, and whose turn it is.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.core.occasions import Occasion, next_day
from app.exporters.content_lines import escaped, lines_bytes

_LEAP_DAY = (2, 29)

_TIME_ZONE = (
    "BEGIN:VTIMEZONE",
    "TZID:UTC",
    "BEGIN:STANDARD",
    "DTSTART:19700101T000000",
    "TZOFFSETFROM:+0000",
    "TZOFFSETTO:+0000",
    "END:STANDARD",
    "END:VTIMEZONE",
)
"""What stands in a calendar without anything, which must have a component (RFC 5545, 3.6). It shows
nothing; a calendar that took over an earlier file so loses what was in that."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StepEvent:
    """Somebody's next step.

    Args:
        uid: of the person, so that their next step takes the place of this one.
        day: the day that it stands on.
        summary, why: in the user's language.
    """

    uid: str
    day: dt.date
    summary: str
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OccasionEvent:
    """A day that comes every year.

    Args:
        uid: of the occasion.
        summary: whose it is and what.
    """

    uid: str
    summary: str
    occasion: Occasion


def calendar_bytes(
    steps: Iterable[StepEvent],
    occasions: Iterable[OccasionEvent],
    *,
    made: dt.datetime,
    today: dt.date,
) -> bytes:
    """A whole calendar.

    Args:
        made: when it is written, aware.
        today: an occasion without a year begins at the next one from here.
    """
    return lines_bytes(
        _calendar(steps, occasions, f"{made.astimezone(dt.UTC):%Y%m%dT%H%M%SZ}", today)
    )


def _calendar(
    steps: Iterable[StepEvent], occasions: Iterable[OccasionEvent], stamp: str, today: dt.date
) -> Iterator[str]:
    yield "BEGIN:VCALENDAR"
    yield "VERSION:2.0"
    yield "PRODID:-//Acquainted//Acquainted//EN"
    yield "CALSCALE:GREGORIAN"
    is_empty = True
    for step in steps:
        is_empty = False
        yield from _head(f"step-{step.uid}", stamp, step.day, step.summary)
        if step.why:
            yield f"DESCRIPTION:{escaped(step.why)}"
        yield "END:VEVENT"
    for event in occasions:
        is_empty = False
        yield from _occasion(event, stamp, today)
    if is_empty:
        yield from _TIME_ZONE
    yield "END:VCALENDAR"


def _head(uid: str, stamp: str, day: dt.date, summary: str) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{uid}@acquainted"
    yield f"DTSTAMP:{stamp}"
    yield f"DTSTART;VALUE=DATE:{day.isoformat().replace('-', '')}"
    yield f"SUMMARY:{escaped(summary)}"
    yield "TRANSP:TRANSPARENT"


def _occasion(event: OccasionEvent, stamp: str, today: dt.date) -> Iterator[str]:
    one = event.occasion
    first = next_day(one, today) if one.year is None else dt.date(one.year, one.month, one.day)
    yield from _head(f"occasion-{event.uid}", stamp, first, event.summary)
    # A plain yearly rule leaves 29 February out where there is none; it is kept on the 28th.
    is_leap = (one.month, one.day) == _LEAP_DAY
    yield "RRULE:FREQ=YEARLY" + (";BYMONTH=2;BYMONTHDAY=-1" if is_leap else "")
    yield "BEGIN:VALARM"
    yield "ACTION:DISPLAY"
    yield f"DESCRIPTION:{escaped(event.summary)}"
    yield f"TRIGGER:-P{one.lead_days}D" if one.lead_days else "TRIGGER:PT0S"
    yield "END:VALARM"
    yield "END:VEVENT"
