"""What is known of a timeline before its acts are read: how many on which day, and what else is there.

A long timeline is read in windows: the outline says how long it is and where its months stand, and
the acts of a month come when somebody looks at them.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import NamedTuple

from app.core.handles import Network
from app.core.interactions import Direction, InteractionId, Kind
from app.services.rows import NoteRow, RestRow, TransitionRow


class DayCount(NamedTuple):
    """One day with acts on it.

    Attributes:
        acts: how many.
        folded: of these, light acts of mine, which a timeline may fold into one line.
        kept: of these, all but unfollows: what counts as being in touch.
    """

    day: dt.date
    acts: int
    folded: int
    kept: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ActFilter:
    """Which acts are wanted; all of them by default."""

    kind: Kind | None = None
    direction: Direction | None = None


EVERY_ACT = ActFilter()


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """A timeline without its acts, each part newest first.

    Args:
        days: on which days there are acts.
    """

    days: tuple[DayCount, ...]
    notes: tuple[NoteRow, ...]
    transitions: tuple[TransitionRow, ...]
    rests: tuple[RestRow, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all has happened."""
        return not (self.days or self.notes or self.transitions or self.rests)


class Glance(NamedTuple):
    """An act as far as a timeline must know it before it is in sight.

    Attributes:
        letters: length of its text.
    """

    id: InteractionId
    kind: Kind
    direction: Direction
    day: dt.date
    network: Network | None
    told: bool
    letters: int
