"""What happened with one person, as far as it has been read: months come when they are looked at.

Knows the outline, and whom to ask for the acts of a month and for what was written. Refuses to know rows, words and pixels.
"""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from app.core.interactions import Interaction, InteractionId
from app.core.people import PersonId
from app.services.outline import Glance, Outline

NOTHING = Outline(days=(), notes=(), transitions=(), rests=())


@dataclass(slots=True, kw_only=True)
class Month:
    """One month of a story.

    Args:
        number: ``year * 12 + month - 1``.
        acts: how many acts it holds, as the outline counted them.
        folded: of these, light acts of mine.
        others: moves, rests and notes in it.
        start, stop: where its acts stand among those read; -1 while they aren't.
    """

    number: int
    acts: int = 0
    folded: int = 0
    others: int = 0
    start: int = -1
    stop: int = -1

    @property
    def is_read(self) -> bool:
        """Whether its acts are here; it has none that are not."""
        return self.start >= 0 or not self.acts


def month_number(day: dt.date) -> int:
    """By what the month of a day is known."""
    return day.year * 12 + day.month - 1


def first_of(number: int) -> dt.date:
    """The first day of a month."""
    return dt.date(number // 12, number % 12 + 1, 1)


def last_of(number: int) -> dt.date:
    """The last day of a month."""
    first = first_of(number)
    return first.replace(day=calendar.monthrange(first.year, first.month)[1])


class Story:
    """All of one person's past, of which the acts are read month by month.

    Args:
        glance: the acts from one day to another, newest first; asked once a month at most.
        read: acts by their ids, in any order; asked for those in sight.
    """

    def __init__(
        self,
        outline: Outline = NOTHING,
        glance: Callable[[dt.date, dt.date], Sequence[Glance]] = lambda _first, _last: (),
        read: Callable[[Sequence[InteractionId]], Sequence[Interaction]] = lambda _wanted: (),
    ) -> None:
        self.notes = outline.notes
        self.transitions = outline.transitions
        self.rests = outline.rests
        self.acts: list[Glance] = []
        """Acts in the order in which their months were read; each month's newest first."""
        self._glance, self._read = glance, read
        self._whole: dict[InteractionId, Interaction] = {}
        self._months = _months(outline)

    @property
    def months(self) -> tuple[Month, ...]:
        """The months in which anything happened, newest first."""
        return tuple(self._months.values())

    def month(self, number: int) -> Month:
        """A month by its number; one without anything in it if there is none."""
        return self._months.get(number) or Month(number=number)

    def read_month(self, number: int) -> Month:
        """Glance at the acts of a month, if that was not done yet."""
        month = self.month(number)
        if not month.is_read:
            month.start = len(self.acts)
            self.acts += self._glance(first_of(number), last_of(number))
            month.stop = len(self.acts)
        return month

    def read_acts(self, places: Iterable[int]) -> None:
        """Read what was written in some acts, all at once, where that was not done yet."""
        found = (self.acts[at].id for at in places)
        wanted = [act for act in found if act not in self._whole]
        if wanted:
            self._whole |= {act.id: act for act in self._read(wanted)}

    def act(self, at: int) -> Interaction:
        """The whole of an act, with what was written."""
        self.read_acts([at])
        glance = self.acts[at]
        # Whoever is gone since: the view is about to be told.
        return self._whole.get(glance.id) or _without_words(glance)


def _without_words(glance: Glance) -> Interaction:
    return Interaction(
        id=glance.id,
        person=PersonId(0),
        kind=glance.kind,
        direction=glance.direction,
        day=glance.day,
        told=glance.told,
    )


def _months(outline: Outline) -> dict[int, Month]:
    found: dict[int, Month] = {}
    for day, acts, folded, _kept in outline.days:
        number = day.year * 12 + day.month - 1
        month = found.get(number)
        if month is None:
            month = found[number] = Month(number=number)
        month.acts += acts
        month.folded += folded
    days = [one.transition.day for one in outline.transitions]
    days += [one.start_day for one in outline.rests]
    days += [one.day for one in outline.notes]
    for day in days:
        number = month_number(day)
        found.setdefault(number, Month(number=number)).others += 1
    return dict(sorted(found.items(), reverse=True))
