"""One's own record on a channel: whether one's touches are answered as often as the formula says.

Each told touch is an outcome once, at the start of the eighth day after it. Knows the order in
which outcomes are taken in and how a record is carried on from an earlier day; what one outcome
changes is in `readiness`. Refuses to know where outcomes come from (`app.store.learning`).
Source: domain.md section 5.

Settled here: only told touches are outcomes; an answer of mine is none, for it was owed. An
outcome was answered by then if a sign of theirs of the same day or of the seven days after it
answered it (as `answered` is meant in section 1). ``s`` is over the touches of the same channel
whose 31st day has begun. ``p`` is of the day of the touch and before it, with the level and the
look-ups of that day, and with the record as it stands when the outcome is taken in.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Sequence
from dataclasses import dataclass

from app.core.readiness import OUTCOME_AFTER_DAYS, OWN_START, advance_own, share_in_week

ENTRY_DAYS = OUTCOME_AFTER_DAYS + 1
"""Days from a touch to the one at whose start its outcome is taken in."""
WINDOW_DAYS = 30
"""Days within which an answer counts as one."""
CLOSING_DAYS = WINDOW_DAYS + 1
"""Days from a touch to the one at whose start its window is closed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one told touch of mine.

    Args:
        day: of the touch.
        log_odds: what the formula said before it, without one's own record.
        answered_after: days until it was answered, 0 to 30; None while it is not.
    """

    day: dt.date
    log_odds: float
    answered_after: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnRecord:
    """What was learned on one channel so far.

    Args:
        own: in log-odds; 0 at first.
        information: H.
        in_week: x, how many of ``answers`` came within 7 days.
        answers: N, answers within 30-day windows that are closed.
    """

    own: float = 0.0
    information: float = OWN_START
    in_week: int = 0
    answers: int = 0


NOTHING_LEARNED = OwnRecord()


def learn(
    outcomes: Sequence[Outcome],
    until: dt.date,
    *,
    since: dt.date | None = None,
    record: OwnRecord = NOTHING_LEARNED,
) -> OwnRecord:
    """The record at the start of a day; carried on, it is the same as learned from the start.

    Args:
        outcomes: of one channel, in the order of days, then uid; from the start, or at least
            those of the `CLOSING_DAYS` before ``since`` and all after. Others than those whose
            day has come are passed over.
        until: the day; what is taken in at its start is in the record.
        since: the day that ``record`` holds for; None for the very beginning.
        record: what was learned by then.
    """
    folded = 0 if since is None else since.toordinal()
    end = until.toordinal()
    own, information = record.own, record.information
    in_week, answers = record.in_week, record.answers
    closed = _first_open(outcomes, 0, folded)
    for outcome in outcomes:
        entry = outcome.day.toordinal() + ENTRY_DAYS
        if entry <= folded:
            continue
        if entry > end:
            break
        closing = _first_open(outcomes, closed, entry)
        in_week, answers = _counted(outcomes[closed:closing], in_week, answers)
        closed = closing
        after = outcome.answered_after
        own, information = advance_own(
            own,
            information,
            chance=1 / (1 + math.exp(-(outcome.log_odds + own))),
            was_answered=after is not None and after <= OUTCOME_AFTER_DAYS,
            share_in_week=share_in_week(in_week, answers),
        )
    rest = outcomes[closed : _first_open(outcomes, closed, end)]
    in_week, answers = _counted(rest, in_week, answers)
    return OwnRecord(own=own, information=information, in_week=in_week, answers=answers)


def _first_open(outcomes: Sequence[Outcome], start: int, day: int) -> int:
    """Place of the first outcome from ``start`` on whose window is open on a day (an ordinal)."""
    place = start
    while place < len(outcomes) and outcomes[place].day.toordinal() + CLOSING_DAYS <= day:
        place += 1
    return place


def _counted(closed: Sequence[Outcome], in_week: int, answers: int) -> tuple[int, int]:
    """Answers within a week, and answers, with those of more closed windows."""
    for outcome in closed:
        if outcome.answered_after is not None and outcome.answered_after <= WINDOW_DAYS:
            answers += 1
            in_week += outcome.answered_after <= OUTCOME_AFTER_DAYS
    return in_week, answers
