"""How values of the field stand in columns: days, instants, and fixed codes.

Knows the code tables, which are part of the file format: append to them, never renumber.
Refuses to know tables and statements.
"""

from __future__ import annotations

import datetime as dt

from app.core.interactions import Direction, Kind

_EPOCH_DAY = dt.date(1970, 1, 1).toordinal()
_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_MILLISECOND = dt.timedelta(milliseconds=1)

KIND_CODES: dict[Kind, int] = {
    Kind.FOLLOW: 1,
    Kind.UNFOLLOW: 2,
    Kind.LIKE: 3,
    Kind.RESHARE: 4,
    Kind.COMMENT: 5,
    Kind.QUESTION: 6,
    Kind.MENTION: 7,
    Kind.MESSAGE: 8,
    Kind.INVITATION: 9,
    Kind.ACCEPTANCE: 10,
    Kind.ENDORSEMENT: 11,
    Kind.READ: 12,
    Kind.MEETING: 13,
}
"""`interaction.kind`."""
KINDS: dict[int, Kind] = {code: kind for kind, code in KIND_CODES.items()}

DIRECTION_CODES: dict[Direction, int] = {Direction.OUTBOUND: 1, Direction.INBOUND: 2}
"""`interaction.direction`."""
DIRECTIONS: dict[int, Direction] = {code: side for side, code in DIRECTION_CODES.items()}


def day_number(day: dt.date) -> int:
    """Days since 1970-01-01; negative before."""
    return day.toordinal() - _EPOCH_DAY


def day_of(number: int) -> dt.date:
    """The date of a day number."""
    return dt.date.fromordinal(number + _EPOCH_DAY)


def optional_day(number: int | None) -> dt.date | None:
    """The date of a day number, None for none."""
    return None if number is None else day_of(number)


def optional_number(day: dt.date | None) -> int | None:
    """The day number of a date, None for none."""
    return None if day is None else day_number(day)


def milliseconds(at: dt.datetime) -> int:
    """Milliseconds since 1970 in UTC; ``at`` must be aware."""
    return (at - _EPOCH) // _MILLISECOND


def instant(number: int) -> dt.datetime:
    """The aware UTC instant of a number of milliseconds."""
    return _EPOCH + number * _MILLISECOND


def optional_instant(number: int | None) -> dt.datetime | None:
    """The instant of a number of milliseconds, None for none."""
    return None if number is None else instant(number)


def optional_truth(value: int | None) -> bool | None:
    """1, 0 or NULL as True, False or None."""
    return None if value is None else bool(value)


def truth_code(value: bool | None) -> int | None:  # noqa: FBT001 - the value is what it is about
    """True, False or None as 1, 0 or NULL."""
    return None if value is None else int(value)
