"""Simulation: made-up people lived with for a year by the rules and the pace in force.

Everything is as it is for a user: a workspace of its own (thrown away afterwards), Today's
proposals, at most so many a day, reviews when the day changes. The policy that is tried does what
Today proposes and nothing else, and asks a favour where asking fits. Beside the program's own
counts it keeps a record of its own of what was sent into silence, so that a mistake in the one
shows in the other.
"""

from __future__ import annotations

import datetime as dt
import random
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, field

from app.core.clock import Clock
from app.core.facts import facts_on, is_owed
from app.core.fitness import WANTS_ANSWER, Fit, Gesture, fitness
from app.core.habits import Group, Habit, Simulated, begins, cast, looked_at, reaction
from app.core.handles import Network
from app.core.interactions import LIGHT, Direction, Kind
from app.core.pace import Step, StepKind
from app.core.people import PersonId
from app.core.stages import Stage, State
from app.services.logging import Logging
from app.services.people import People
from app.services.planning import Planning
from app.services.policy import Policy
from app.services.ports import Store
from app.services.review import Review
from app.services.settings import Settings

ScratchAt = Callable[[Clock], AbstractContextManager[Store]]
"""Opens an empty workspace that goes by a clock and is thrown away."""

FIRST_DAY = dt.date(2026, 1, 5)
LOOKED_AT = 10
"""Of so many people who wrote to somebody one looks whether they got an answer."""
ASK_AGAIN_DAYS = 60
SILENT_DAYS = 30
"""Unanswered touches are counted over so many days."""


class Simulation:
    """Lives with made-up people."""

    def __init__(self, scratch: ScratchAt, policy: Policy) -> None:
        self._scratch = scratch
        self._policy = policy

    def run(self, *, people: int = 40, days: int = 365, seed: int = 1) -> Simulated:
        """So many people for so many days, the same for the same seed.

        Args:
            people, days: 1 or more.
        """
        calendar = _Calendar(FIRST_DAY)
        with self._scratch(calendar) as store:
            life = _Life(store, calendar, self._policy, random.Random(seed))  # noqa: S311
            life.meet(people)
            for _ in range(days):
                life.live()
                calendar.turn()
            return life.told(days, seed)


class _Calendar:
    """A clock that is turned from day to day; it stands at noon."""

    def __init__(self, day: dt.date) -> None:
        self._day = day

    @property
    def zone(self) -> dt.tzinfo:
        return dt.UTC

    def now(self) -> dt.datetime:
        return dt.datetime.combine(self._day, dt.time(12), tzinfo=dt.UTC)

    def today(self) -> dt.date:
        return self._day

    def turn(self) -> None:
        self._day += dt.timedelta(days=1)


@dataclass(slots=True)
class _Somebody:
    """One made-up person, and what the simulation itself remembers of the two of us."""

    id: PersonId
    habit: Habit
    silent: list[dt.date] = field(default_factory=list)
    exchanges: int = 0
    is_their_turn: bool = False
    is_spoken_with: bool = False
    is_looked_up: bool = False
    asked_on: dt.date | None = None
    touches: int = 0
    answered: int = 0
    asks: int = 0
    was_pushed: bool = False


class _Life:
    """The days, one after the other."""

    def __init__(
        self, store: Store, calendar: _Calendar, policy: Policy, draw: random.Random
    ) -> None:
        review = Review(store, calendar, policy)
        settings = Settings(store)
        self._store = store
        self._calendar = calendar
        self._draw = draw
        self._review = review
        self._logging = Logging(store, calendar, review)
        self._people = People(store, calendar, review)
        self._planning = Planning(store, calendar, policy, settings, self._logging)
        self._limit = settings.today_limit
        self._cast: dict[PersonId, _Somebody] = {}
        self._coming: dict[dt.date, list[tuple[_Somebody, Kind]]] = {}
        self._counts: Counter[str] = Counter()

    def meet(self, people: int) -> None:
        """Put the people in."""
        for number, habit in enumerate(cast(people), start=1):
            person = self._people.add(f"{habit} {number}", [f"https://x.com/{habit}{number}"])
            self._cast[person] = _Somebody(id=person, habit=habit)

    def live(self) -> None:
        """One day: what comes in, then what Today proposes, then asking where it fits."""
        today = self._calendar.today()
        self._review.new_day()
        for somebody in self._cast.values():
            if somebody.is_spoken_with and begins(somebody.habit, self._draw):
                self._hear(somebody, Kind.MESSAGE)
        for somebody, kind in self._coming.pop(today, []):
            self._hear(somebody, kind)
        steps = self._planning.day().steps
        for planned in steps:
            self._take(self._cast[planned.person.id], planned.step)
        for somebody in self._who_may_be_asked(self._limit - len(steps)):
            self._ask(somebody)

    def told(self, days: int, seed: int) -> Simulated:
        """What it came to."""
        groups = {habit: self._group(habit) for habit in Habit}
        return Simulated(
            people=len(self._cast),
            days=days,
            seed=seed,
            gestures=self._counts["gestures"],
            touches=sum(group.touches for group in groups.values()),
            asks=sum(group.asks for group in groups.values()),
            pushed=sum(somebody.was_pushed for somebody in self._cast.values()),
            fourth_unanswered=self._counts["fourth_unanswered"],
            early_asks=self._counts["early_asks"],
            groups=groups,
        )

    def _group(self, habit: Habit) -> Group:
        those = [somebody for somebody in self._cast.values() if somebody.habit is habit]
        standings = self._store.reader.standings([somebody.id for somebody in those])
        return Group(
            people=len(those),
            reached={stage: sum(one.stage >= stage for one in standings) for stage in Stage},
            touches=sum(somebody.touches for somebody in those),
            asks=sum(somebody.asks for somebody in those),
            answered=sum(somebody.answered for somebody in those),
            resting=sum(one.state is State.RESTING for one in standings),
            set_aside=sum(one.state is State.SET_ASIDE for one in standings),
        )

    def _take(self, somebody: _Somebody, step: Step) -> None:
        """Do what is proposed."""
        if step.gesture is not None:
            self._look(somebody, step.gesture)
            is_answer = step.kind is StepKind.ANSWER
            self._note(somebody, step.gesture, is_answer=is_answer)
            self._react(somebody, Kind(step.gesture.value), is_answer=is_answer)
        self._planning.done(somebody.id, step)

    def _look(self, somebody: _Somebody, gesture: Gesture) -> None:
        """Before a first touch, see how they answer others."""
        if gesture in WANTS_ANSWER and not somebody.is_looked_up:
            somebody.is_looked_up = True
            answered = looked_at(somebody.habit, LOOKED_AT, self._draw)
            self._people.look(somebody.id, answered, LOOKED_AT, Network.X)

    def _note(self, somebody: _Somebody, gesture: Gesture, *, is_answer: bool) -> None:
        """Remember what was sent, and whether into silence."""
        self._counts["gestures"] += 1
        somebody.is_their_turn |= gesture in WANTS_ANSWER
        if gesture not in WANTS_ANSWER or is_answer:
            return
        today = self._calendar.today()
        somebody.touches += 1
        somebody.was_pushed |= len(somebody.silent) >= 2
        lately = [day for day in somebody.silent if (today - day).days <= SILENT_DAYS]
        self._counts["fourth_unanswered"] += len(lately) >= 3
        somebody.silent.append(today)

    def _react(
        self, somebody: _Somebody, kind: Kind, *, is_answer: bool = False, asks: bool = False
    ) -> None:
        found = reaction(somebody.habit, kind, self._draw, is_answer=is_answer, asks=asks)
        if found is not None:
            on = self._calendar.today() + dt.timedelta(days=max(1, found.after_days))
            self._coming.setdefault(on, []).append((somebody, found.kind))

    def _hear(self, somebody: _Somebody, kind: Kind) -> None:
        """Something comes from them."""
        self._logging.log(somebody.id, kind, Direction.INBOUND, network=Network.X)
        if somebody.silent:
            somebody.answered += 1
            somebody.silent.pop()
        if kind in LIGHT:
            return
        somebody.silent.clear()
        somebody.is_spoken_with = True
        somebody.exchanges += somebody.is_their_turn
        somebody.is_their_turn = False

    def _who_may_be_asked(self, room: int) -> Iterator[_Somebody]:
        """People whom asking fits today, as many as the day has room for."""
        today = self._calendar.today()
        near = [one for one in self._cast.values() if one.exchanges and _is_due(one, today)]
        standings = self._store.reader.standings([somebody.id for somebody in near])
        for somebody, standing in zip(near, standings, strict=True):
            if room <= 0:
                return
            facts = facts_on(standing, today, None)
            is_open = standing.state is State.ACTIVE and not is_owed(standing, today)
            is_quiet = standing.unanswered_in_a_row == 0 and standing.last_mine_day != today
            if is_open and is_quiet and fitness(Gesture.ASKING, facts, standing).fit is Fit.FITS:
                room -= 1
                yield somebody

    def _ask(self, somebody: _Somebody) -> None:
        """Ask a favour."""
        self._counts["early_asks"] += somebody.exchanges < 2
        somebody.asks += 1
        somebody.asked_on = self._calendar.today()
        self._note(somebody, Gesture.ASKING, is_answer=False)
        self._react(somebody, Kind.MESSAGE, asks=True)
        self._logging.log(somebody.id, Kind.MESSAGE, network=Network.X, asks=True)


def _is_due(somebody: _Somebody, today: dt.date) -> bool:
    return somebody.asked_on is None or (today - somebody.asked_on).days >= ASK_AGAIN_DAYS
