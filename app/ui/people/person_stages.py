"""The four stages of one person, with the day each was reached and who brought it about."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from app.core.stages import Origin, Stage
from app.services.outline import Outline
from app.services.rows import PersonCard


@dataclass(frozen=True, slots=True, kw_only=True)
class StageMark:
    """One stage of somebody.

    Args:
        day: when it was reached; None while it was not, or where it was passed over.
        origin: who brought it about; None for the beginning and where it was not reached.
        is_reached: it is the present stage or one before it.
    """

    stage: Stage
    day: dt.date | None
    origin: Origin | None
    is_reached: bool
    is_current: bool


def stage_marks(card: PersonCard, outline: Outline) -> tuple[StageMark, ...]:
    """All four stages, in order.

    FOLLOW began with the first thing that is known: an act, a dated follow or connection, or the
    day on which the person came here.
    """
    marks = []
    for stage in Stage:
        is_reached = stage <= card.stage
        move = next(
            (t.transition for t in outline.transitions if t.transition.target is stage), None
        )
        day, origin = (move.day, move.origin) if move and is_reached else (None, None)
        if stage is Stage.FOLLOW and day is None:
            day = _first_day(card, outline)
        marks.append(
            StageMark(
                stage=stage,
                day=day,
                origin=origin,
                is_reached=is_reached,
                is_current=stage is card.stage,
            )
        )
    return tuple(marks)


def _first_day(card: PersonCard, outline: Outline) -> dt.date:
    days = [card.created_day]
    days += [account.since for account in card.accounts if account.since is not None]
    if outline.days:
        days.append(outline.days[-1].day)
    return min(days)
