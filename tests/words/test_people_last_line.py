"""The line under a name says what happened last, truly and shortly."""

import datetime as dt
from dataclasses import dataclass

import pytest

from app.core.interactions import Direction, Kind
from app.core.stages import State
from app.words.people import MINE, THEIRS, last_line

TODAY = dt.date(2026, 11, 22)


@dataclass(frozen=True, kw_only=True)
class Row:
    state: State = State.ACTIVE
    last_kind: Kind | None = None
    last_direction: Direction | None = None
    last_day: dt.date | None = None
    following_since: dt.date | None = None
    rest_until: dt.date | None = None


def acted(kind: Kind, direction: Direction, days: int) -> Row:
    return Row(last_kind=kind, last_direction=direction, last_day=TODAY - dt.timedelta(days=days))


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (acted(Kind.COMMENT, Direction.INBOUND, 3), "Replied to you · 3 days ago"),
        (acted(Kind.QUESTION, Direction.OUTBOUND, 6), "You asked a question · 6 days ago"),
        (acted(Kind.ACCEPTANCE, Direction.INBOUND, 14), "Accepted your invitation · 2 weeks ago"),
        (acted(Kind.FOLLOW, Direction.OUTBOUND, 2), "Followed 2 days ago"),
        (acted(Kind.FOLLOW, Direction.INBOUND, 0), "Followed you · today"),
        (Row(following_since=TODAY - dt.timedelta(days=35)), "Followed 5 weeks ago"),
        (Row(), "Nothing has happened yet"),
        (Row(state=State.RESTING, rest_until=dt.date(2026, 12, 4)), "Resting until 4 Dec"),
        (Row(state=State.RESTING), "Resting"),
        (Row(state=State.SET_ASIDE, following_since=TODAY), "Set aside"),
        (Row(state=State.ARCHIVED), "Archived"),
    ],
)
def test_what_happened_last(row: Row, said: str) -> None:
    assert last_line(row, TODAY) == said


def test_every_kind_has_its_words_on_both_sides() -> None:
    assert set(MINE) == set(THEIRS) == set(Kind)
