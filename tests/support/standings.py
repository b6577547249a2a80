"""The second definition of a standing: plain Python, one person, act after act.

Written from the words of domain.md sections 1, 3 and 5 and from the choices that
`app.store.facts` states, as a program that reads a history from its first act to its last. It
shares no code with the statements; a property test holds the two together.
"""

from __future__ import annotations

import datetime as dt
import math
from dataclasses import dataclass, field

from app.core.facts import Standing
from app.core.interactions import Direction, Kind
from app.core.networks import Network
from app.core.people import PersonId
from app.core.stages import Stage, State

WORDS = {Kind.COMMENT, Kind.QUESTION, Kind.MENTION, Kind.MESSAGE, Kind.INVITATION}
UNFOLLOWED = {"telegram", "email", "website", "books", "contacts"}
GESTURES = {
    Kind.FOLLOW,
    Kind.LIKE,
    Kind.RESHARE,
    Kind.COMMENT,
    Kind.QUESTION,
    Kind.MENTION,
    Kind.ENDORSEMENT,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One stored interaction."""

    id: int
    day: dt.date
    at_ms: int | None = None
    kind: Kind
    direction: Direction
    network: str = ""
    asks: bool = False
    told: bool = True
    no_answer_needed: bool = False
    is_deleted: bool = False

    @property
    def is_meeting(self) -> bool:
        return self.kind is Kind.MEETING

    @property
    def is_mine(self) -> bool:
        return self.is_meeting or self.direction is Direction.OUTBOUND

    @property
    def is_heard(self) -> bool:
        if self.is_meeting:
            return True
        return self.direction is Direction.INBOUND and self.kind is not Kind.UNFOLLOW


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One stored account."""

    id: int
    network: str
    following: bool | None = None
    follows_back: bool | None = None
    connected: bool | None = None
    since: dt.date | None = None
    seen: dt.date
    is_deleted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Rested:
    """One stored rest."""

    start: dt.date
    until: dt.date | None = None
    ended: dt.date | None = None
    is_deleted: bool = False

    @property
    def end(self) -> dt.date | None:
        return self.until if self.ended is None else self.ended


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """One stored look."""

    id: int
    day: dt.date
    answered: int
    of: int
    network: str = "x"
    is_deleted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Snoozed:
    """One stored snooze."""

    until: dt.date
    step: str = "answer"
    on: dt.date | None = None
    is_deleted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Someone:
    """One living person, with all that belongs to those who were merged into them."""

    id: int
    name: str
    created: dt.date
    stage: Stage = Stage.FOLLOW
    stage_day: dt.date
    state: State = State.ACTIVE
    held: bool = False
    acts: tuple[Act, ...] = ()
    places: tuple[Place, ...] = ()
    rests: tuple[Rested, ...] = ()
    looks: tuple[Looked, ...] = ()
    snoozes: tuple[Snoozed, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What the list shows beside the standing itself."""

    standing: Standing
    snoozed_until: dt.date | None
    last_kind: Kind | None
    last_direction: Direction | None
    following_since: dt.date | None
    recent_day: dt.date


@dataclass(slots=True)
class _Mine:
    """A day on which I wrote: a touch, or an answer of mine."""

    day: dt.date
    is_answer: bool
    is_told: bool
    is_answered: bool = False
    answered_day: dt.date | None = None


@dataclass(slots=True)
class _Story:
    """What is known while a history is read."""

    mine: list[_Mine] = field(default_factory=list)
    open: list[_Mine] = field(default_factory=list)
    row: int = 0
    last_sign_day: dt.date | None = None
    told_since_sign: bool = False
    waiting: Act | None = None
    accepted: dt.date | None = None
    my_talk: dt.date | None = None
    is_my_turn_unanswered: bool = False
    exchanges: set[dt.date] = field(default_factory=set)
    message_exchanges: set[dt.date] = field(default_factory=set)

    def read_mine(self, act: Act) -> None:
        """An act of mine, meetings aside."""
        if act.kind is Kind.ACCEPTANCE:
            self.waiting = None
        if act.kind not in WORDS:
            return
        if not self.mine or self.mine[-1].day != act.day:
            is_answer = (
                self.waiting is not None
                and not self.waiting.no_answer_needed
                and act.day - self.waiting.day <= dt.timedelta(days=30)
            )
            turn = _Mine(act.day, is_answer, act.told)
            self.mine.append(turn)
            if turn.is_told:
                self.open.append(turn)
                self.told_since_sign = True
                if not is_answer:
                    self.row += 1
        self.waiting = None
        self.accepted = None
        self.my_talk = act.day
        self.is_my_turn_unanswered = True

    def read_theirs(self, act: Act, *, is_last_light_of_day: bool) -> None:
        """An act of theirs, meetings and unfollows aside."""
        self.hear(act.day)
        if act.kind in WORDS or act.kind is Kind.ACCEPTANCE:
            if self.makes_exchange(act.day):
                self.exchanges.add(act.day)
                if act.kind is Kind.MESSAGE:
                    self.message_exchanges.add(act.day)
            self.is_my_turn_unanswered = False
            self.row = 0
        if act.kind in WORDS:
            self.waiting = act
        if act.kind is Kind.ACCEPTANCE:
            self.accepted = act.day
        if is_last_light_of_day and self.row > 0:
            self.row -= 1

    def makes_exchange(self, day: dt.date) -> bool:
        """Whether their part on a day meets something of mine that is newer than their last."""
        if self.my_talk is None or not self.is_my_turn_unanswered:
            return False
        return day - self.my_talk <= dt.timedelta(days=30)

    def read_meeting(self, act: Act) -> None:
        """An act of both sides."""
        self.hear(act.day)
        self.exchanges.add(act.day)
        self.row = 0
        self.waiting = None
        self.accepted = None
        self.my_talk = act.day
        self.is_my_turn_unanswered = False

    def hear(self, day: dt.date) -> None:
        """A sign of theirs; several on one day are one, unless a told day of mine opened since."""
        if day == self.last_sign_day and not self.told_since_sign:
            return
        self.last_sign_day = day
        self.told_since_sign = False
        if self.open:
            turn = self.open.pop()
            turn.is_answered = day - turn.day <= dt.timedelta(days=30)
            turn.answered_day = day if turn.is_answered else None


def row_of(someone: Someone, today: dt.date) -> Row:
    """The row of one person on one day."""
    acts = in_order(someone, today)
    places = [place for place in someone.places if not place.is_deleted]
    snoozes = [snooze.until for snooze in someone.snoozes if not snooze.is_deleted]
    followed = [place.since for place in places if place.following and place.since]
    seen = [day for place in places if (day := place.since or place.seen) <= today]
    recent = max(seen, default=someone.created)
    return Row(
        standing=_standing(someone, acts, places, today),
        snoozed_until=max(snoozes) if snoozes else None,
        last_kind=acts[-1].kind if acts else None,
        last_direction=acts[-1].direction if acts else None,
        following_since=min(followed, default=None),
        recent_day=acts[-1].day if acts else recent,
    )


def answer_days(someone: Someone, today: dt.date) -> dict[dt.date, dt.date]:
    """The day of each touch and answer of mine that was answered, and on which day it was."""
    turns = _tell(in_order(someone, today)).mine
    return {turn.day: turn.answered_day for turn in turns if turn.answered_day is not None}


def in_order(someone: Someone, today: dt.date) -> list[Act]:
    """The acts that count on a day, in their order."""

    def counts(act: Act) -> bool:
        my_unfollow = act.kind is Kind.UNFOLLOW and act.direction is Direction.OUTBOUND
        return not act.is_deleted and act.day <= today and not my_unfollow

    def place(act: Act) -> tuple[dt.date, int, int, int]:
        if act.at_ms is None:
            return (act.day, 1, 0, act.id)
        return (act.day, 0, act.at_ms, act.id)

    return sorted(filter(counts, someone.acts), key=place)


def _tell(acts: list[Act]) -> _Story:
    light = {Kind.LIKE, Kind.RESHARE, Kind.FOLLOW, Kind.ENDORSEMENT}
    last_light: dict[dt.date, int] = {}
    for act in acts:
        if act.direction is Direction.INBOUND and act.kind in light:
            last_light[act.day] = act.id
    story = _Story()
    for act in acts:
        if act.is_meeting:
            story.read_meeting(act)
        elif act.direction is Direction.OUTBOUND:
            story.read_mine(act)
        elif act.kind is not Kind.UNFOLLOW:
            is_last = last_light.get(act.day) == act.id
            story.read_theirs(act, is_last_light_of_day=is_last)
    return story


def _standing(someone: Someone, acts: list[Act], places: list[Place], today: dt.date) -> Standing:
    story = _tell(acts)
    mine = [act for act in acts if act.is_mine]
    given = [act for act in mine if not act.is_meeting]
    heard = [act for act in acts if act.is_heard]
    touches = [turn for turn in story.mine if not turn.is_answer]
    told = [turn for turn in touches if turn.is_told]
    rests = [r for r in someone.rests if not r.is_deleted and r.start <= today]
    ends = [r.end for r in rests if r.end is not None and r.end <= today]
    coming = [r.end for r in rests if r.end is not None and r.end > today]
    is_resting = someone.state is State.ACTIVE and len(rests) > len(ends)
    last_rest_end = max(ends) if ends else None
    looks = [look for look in someone.looks if not look.is_deleted and look.day <= today]
    look = max(looks, key=lambda one: (one.day, one.id)) if looks else None
    gestures = {(act.day, act.kind) for act in given if act.kind in GESTURES}
    settled = [s.on or s.until for s in someone.snoozes if s.step == "let_be" and not s.is_deleted]
    asking = [act for act in mine if act.asks and act.direction is Direction.OUTBOUND]
    first_mine = mine[0].day if mine else None

    def days(*kinds: Kind) -> int:
        return len({act.day for act in given if act.kind in kinds})

    def decayed(turns: list[_Mine]) -> float:
        return sum(math.exp2(-(today - turn.day).days / 90) for turn in turns)

    return Standing(
        person=PersonId(someone.id),
        as_of=today,
        stage=someone.stage,
        stage_day=someone.stage_day,
        state=State.RESTING if is_resting else someone.state,
        held=someone.held,
        following=any(place.following for place in places),
        follows_back=any(place.follows_back for place in places),
        connected=any(place.connected for place in places)
        or any(act.kind is Kind.ACCEPTANCE for act in acts),
        can_follow=not places or any(place.network not in UNFOLLOWED for place in places),
        let_be_day=max(settled, default=None),
        first_day=_first_day(acts, places, today),
        first_mine_day=first_mine,
        last_act_day=_last(acts),
        last_heard_day=_last(heard),
        last_mine_day=_last(mine),
        last_touch_day=touches[-1].day if touches else None,
        last_light_day=_last(
            [
                act
                for act in given
                if act.kind in {Kind.LIKE, Kind.RESHARE, Kind.ENDORSEMENT, Kind.READ}
            ]
        ),
        owed_day=_owed_day(story),
        thanks_day=story.accepted,
        rest_until=max(coming) if coming else None,
        last_rest_end=last_rest_end,
        likes_given=days(Kind.LIKE),
        reshares_given=days(Kind.RESHARE),
        comments_given=days(Kind.COMMENT, Kind.QUESTION),
        questions_given=days(Kind.QUESTION),
        messages_given=days(Kind.MESSAGE),
        meetings=len({act.day for act in acts if act.is_meeting}),
        gestures_given=len(gestures),
        days_active=len({act.day for act in mine}),
        weeks_active=len({(act.day - first_mine).days // 7 for act in mine if first_mine}),
        works_read=sum(act.kind is Kind.READ for act in given),
        heard_days=len({act.day for act in heard}),
        exchanges=len(story.exchanges),
        message_exchanges=len(story.message_exchanges),
        touches=len(told),
        touches_since_rest=sum(last_rest_end is None or turn.day > last_rest_end for turn in told),
        unanswered_in_a_row=story.row,
        answered_touches=sum(turn.is_answered for turn in told),
        asks_made=len({act.day for act in asking}),
        gives=len(gestures - {(act.day, act.kind) for act in asking}),
        networks_shared=len({act.network for act in acts if act.network}),
        channel=_channel(acts, places),
        look_answered=look.answered if look else None,
        look_of=look.of if look else None,
        heard_sum=_heard_sum(heard, today),
        answered_sum=decayed([turn for turn in story.mine if turn.is_answered]),
        unanswered_sum=decayed([turn for turn in told if not turn.is_answered]),
    )


def _last(acts: list[Act]) -> dt.date | None:
    return acts[-1].day if acts else None


def _first_day(acts: list[Act], places: list[Place], today: dt.date) -> dt.date | None:
    days = [act.day for act in acts]
    for place in places:
        if place.following or place.follows_back or place.connected:
            days.append(place.since or place.seen)
    days = [day for day in days if day <= today]
    return min(days) if days else None


def _owed_day(story: _Story) -> dt.date | None:
    if story.waiting is None or story.waiting.no_answer_needed:
        return None
    return story.waiting.day


def _channel(acts: list[Act], places: list[Place]) -> Network | None:
    for act in reversed(acts):
        if act.network and (act.kind in WORDS or act.is_meeting):
            return Network(act.network)
    if places:
        return Network(min(places, key=lambda place: place.id).network)
    return None


def _heard_sum(heard: list[Act], today: dt.date) -> float:
    total = 0.0
    for day, kind in {(act.day, act.kind) for act in heard}:
        weight = 0.5 if kind in {Kind.LIKE, Kind.FOLLOW} else 1.0
        total += weight * math.exp2(-(today - day).days / 60)
    return total
