"""Facts: all that a rule may ask about one person on one day, with units.

Two steps. A `Standing` holds what the acts so far amount to, whatever day it is; `facts_on`
turns it into `Facts` for one day. The store computes standings with one set-based statement
and has the same second step in SQL; a test holds the two together.
Definitions: domain.md sections 1 and 3.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from app.core.networks import Network
from app.core.people import PersonId
from app.core.stages import Stage, State

OWED_FOR_DAYS = 30
"""An answer is owed for at most this long (domain.md section 1)."""

HEARD_HALF_LIFE_DAYS = 60
RECORD_HALF_LIFE_DAYS = 90
"""Half-lives of what was heard, and of answered and unanswered touches (domain.md section 5)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What all acts up to a day amount to for one person.

    Days are dates in the user's zone; None where it never happened. The three sums are decayed
    to ``as_of``: with no new act, the value on a later day is the sum times one factor.

    Args:
        first_day: first act of either side, or the import day of an undated follow or connection.
        first_mine_day, days_active, weeks_active: my acts (unfollow aside).
        last_act_day: latest act of either side.
        owed_day: day of their latest act that waits for an answer of mine, whatever its age.
        thanks_day: day of their latest acceptance, if I have written nothing since.
        last_light_day: my latest like, reshare, endorsement or read.
        touches_since_rest: told touches made after the last rest ended (all, without one).
        message_exchanges: exchanges in which their part was a message.
        channel: the network of the latest conversational act of either side, else of the
            first account; None without any.
        look_answered, look_of: the latest look-up (a of n); both None without one.
        heard_sum: sum over (day, kind) of their acts of w(kind) * 2^(-age/60).
        answered_sum, unanswered_sum: R and U of domain.md section 5, half-life 90 days.
    """

    person: PersonId
    as_of: dt.date
    stage: Stage = Stage.FOLLOW
    stage_day: dt.date
    state: State = State.ACTIVE
    held: bool = False
    following: bool = False
    follows_back: bool = False
    connected: bool = False
    first_day: dt.date | None = None
    first_mine_day: dt.date | None = None
    last_act_day: dt.date | None = None
    last_heard_day: dt.date | None = None
    last_mine_day: dt.date | None = None
    last_touch_day: dt.date | None = None
    last_light_day: dt.date | None = None
    owed_day: dt.date | None = None
    thanks_day: dt.date | None = None
    rest_until: dt.date | None = None
    last_rest_end: dt.date | None = None
    likes_given: int = 0
    reshares_given: int = 0
    comments_given: int = 0
    questions_given: int = 0
    messages_given: int = 0
    meetings: int = 0
    gestures_given: int = 0
    days_active: int = 0
    weeks_active: int = 0
    works_read: int = 0
    heard_days: int = 0
    exchanges: int = 0
    message_exchanges: int = 0
    touches: int = 0
    touches_since_rest: int = 0
    unanswered_in_a_row: int = 0
    answered_touches: int = 0
    asks_made: int = 0
    gives: int = 0
    networks_shared: int = 0
    channel: Network | None = None
    look_answered: int | None = None
    look_of: int | None = None
    heard_sum: float = 0.0
    answered_sum: float = 0.0
    unanswered_sum: float = 0.0
