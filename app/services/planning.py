"""Today: whom a small step would serve now, at most so many people, the rest wait."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.core.clock import Clock
from app.core.errors import AppError
from app.core.feeds import quoted
from app.core.interactions import AWAITING_ANSWER, Direction, Interaction, Kind
from app.core.networks import Identity, profile_url
from app.core.pace import Step, StepKind, cadence_of, next_step
from app.core.people import PersonId
from app.core.stages import Origin, State, Transition
from app.services.logging import Logging
from app.services.new_posts import new_posts
from app.services.policy import Policy
from app.services.ports import Store
from app.services.review import judge
from app.services.rows import Label, PersonRow
from app.services.settings import Settings

CANDIDATES = 400
"""How many likely people are looked at for Today; a day shows at most 20 of them."""

SKIP_DAYS = 7
"""Skip keeps a step away for a week; snoozing asks until when."""

MOST_SPREAD_DAYS = 30
"""Longer than a month nobody waits for a step that would be good today."""

LET_BE = "let_be"
"""Why somebody is set aside whose last try stayed unanswered."""

LATELY_DAYS = 14
"""How far back Today tells who moved and who noticed you."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedStep:
    """One line of Today.

    Args:
        profile: the web address of what is to be read, else of the account that they are met
            on, or of another; may be empty.
    """

    person: PersonRow
    step: Step
    profile: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """All that Today shows.

    Args:
        steps: at most the limit, the most fitting first.
        waiting: how many more people could be proposed; they wait.
        week: my acts on each day of this week, Monday first.
        moved, noticed: lately, newest first.
        next_day: the first day on which somebody would be proposed, or is back from a rest or
            from being put off, when nobody is today.
        people: how many are on the ladder, active or resting.
        resting, set_aside: how many of them rest; how many stand beside the ladder.
    """

    today: dt.date
    steps: tuple[PlannedStep, ...]
    waiting: int
    week: Mapping[dt.date, int]
    moved: tuple[tuple[str, Transition], ...]
    noticed: tuple[tuple[str, Interaction], ...]
    next_day: dt.date | None
    people: int
    resting: int = 0
    set_aside: int = 0


class Planning:
    """Proposes steps, and keeps them away when asked to."""

    def __init__(
        self, store: Store, clock: Clock, policy: Policy, settings: Settings, logging: Logging
    ) -> None:
        self._store = store
        self._clock = clock
        self._policy = policy
        self._settings = settings
        self._logging = logging

    def day(self) -> Day:
        """What Today shows."""
        reader = self._store.reader
        today = self._clock.today()
        limit = self._settings.today_limit
        found, due = self._due(today)
        shown = due[:limit]
        rows = {row.id: row for row in reader.people_rows([person for person, _ in shown])}
        monday = today - dt.timedelta(days=today.weekday())
        gestures = reader.gestures_by_day(monday, today)
        lately = today - dt.timedelta(days=LATELY_DAYS)
        counts = reader.people_counts()
        return Day(
            today=today,
            steps=tuple(
                PlannedStep(
                    person=rows[person],
                    step=step,
                    profile=step.post.url if step.post else self._profile(person),
                )
                for person, step in shown
                if person in rows
            ),
            waiting=len(due) - len(shown),
            week={
                monday + dt.timedelta(days=n): gestures.get(monday + dt.timedelta(days=n), 0)
                for n in range(7)
            },
            moved=reader.moved_between(lately, today),
            noticed=reader.heard_between(lately, today, 8),
            next_day=None if due else self._next_day(found, today),
            people=counts.on_ladder,
            resting=counts.resting,
            set_aside=counts.set_aside,
        )

    def ahead(self) -> tuple[PlannedStep, ...]:
        """What Today shows now, and the steps whose day is still to come, the nearest first.

        Those who wait beyond the limit stay out: they have no day.
        """
        today = self._clock.today()
        found, due = self._due(today)
        later = sorted((item for item in found if item[1].due > today), key=lambda i: i[1].due)
        shown = [*due[: self._settings.today_limit], *later]
        rows = self._store.reader.people_rows([person for person, _ in shown])
        by_id = {row.id: row for row in rows}
        return tuple(
            PlannedStep(person=by_id[person], step=step)
            for person, step in shown
            if person in by_id
        )

    def done(self, person: PersonId, step: Step) -> None:
        """The step was taken: log its gesture, or let somebody be."""
        if step.gesture is not None:
            text, url = (quoted(step.post.title), step.post.url) if step.post else ("", "")
            kind = Kind(step.gesture.value)
            self._logging.log(person, kind, Direction.OUTBOUND, text=text, url=url)
            return
        with self._store.work(self._label("person.set_aside", person)) as work:
            # Noted, so that it is not proposed again should they be woken one day.
            work.snooze(person, step.kind, "done", self._clock.today())
            work.set_state(person, State.SET_ASIDE, LET_BE)

    def snooze(self, person: PersonId, step: Step, until: dt.date) -> None:
        """Keep a step away until a day.

        Raises:
            AppError: ``snooze.past``.
        """
        if until <= self._clock.today():
            raise AppError("snooze.past", day=until.isoformat())
        self._keep_away(person, step, "snooze", until)

    def skip(self, person: PersonId, step: Step) -> None:
        """Not this time: propose nobody's next step again before a week is over."""
        until = self._clock.today() + dt.timedelta(days=SKIP_DAYS)
        self._keep_away(person, step, "skip", until)

    def unsnooze(self, person: PersonId) -> None:
        """Propose a step again that was snoozed or skipped, without waiting for its day."""
        with self._store.work(self._label("step.unsnooze", person)) as work:
            work.end_snooze(person)

    def rest(self, person: PersonId) -> dt.date:
        """Let somebody rest for as long as the pace says; the day until which it lasts."""
        until = self._clock.today() + dt.timedelta(days=self._settings.pace.rest_days)
        with self._store.work(self._label("person.rest", person)) as work:
            work.start_rest(person, until, origin=Origin.MANUAL)
        return until

    def settle(self, person: PersonId) -> None:
        """What somebody wrote last needs no answer.

        Raises:
            AppError: ``interaction.gone`` if they wrote nothing.
        """
        acts = self._store.reader.timeline(person).interactions
        for act in acts:
            if act.direction is Direction.INBOUND and act.kind in AWAITING_ANSWER:
                self._logging.no_answer_needed(act.id)
                return
        raise AppError("interaction.gone")

    def spread(self, days: int) -> int:
        """Let those who wait beyond the limit come back evenly over the days to come.

        Args:
            days: over how many, 1 to `MOST_SPREAD_DAYS`, from tomorrow on.

        Returns:
            How many people.

        Raises:
            AppError: ``spread.no_days``.
        """
        if not 1 <= days <= MOST_SPREAD_DAYS:
            raise AppError("spread.no_days", most=MOST_SPREAD_DAYS)
        today = self._clock.today()
        _, due = self._due(today)
        waiting = [
            item
            for item in due[self._settings.today_limit :]
            if item[1].kind is not StepKind.LET_BE  # putting that off would settle it
        ]
        if not waiting:
            return 0
        values = (("count", str(len(waiting))),)
        with self._store.work(Label(code="spread", values=values)) as work:
            for nth, (person, step) in enumerate(waiting):
                later = dt.timedelta(days=1 + nth * days // len(waiting))
                work.snooze(person, step.kind, "snooze", today + later)
        return len(waiting)

    def _due(
        self, today: dt.date
    ) -> tuple[list[tuple[PersonId, Step]], list[tuple[PersonId, Step]]]:
        """Everybody for whom there is a step, and those whose day has come, in their order."""
        reader = self._store.reader
        found: list[tuple[PersonId, Step]] = []
        pace = self._settings.pace
        posts = new_posts(reader, self._clock)
        candidates = reader.step_candidates(today, CANDIDATES, tuple(posts), pace=pace)
        tiers = reader.tiers_of([standing.person for standing in candidates])
        for standing in candidates:
            judged = judge(reader, standing, today)
            cadence = cadence_of(*tiers.get(standing.person, (None, None)), pace)
            step = next_step(
                standing,
                judged.facts,
                self._policy.rules,
                today,
                cadence=cadence,
                post=posts.get(standing.person),
                pace=pace,
            )
            if step is not None and step.is_action:
                found.append((standing.person, step))
        due = [item for item in found if item[1].due <= today]
        due.sort(key=lambda item: item[1].rank)
        return found, due

    def _next_day(self, found: Sequence[tuple[PersonId, Step]], today: dt.date) -> dt.date | None:
        back = self._store.reader.next_return(today)
        days = [step.due for _, step in found if step.due > today]
        return min([*days, back] if back is not None else days, default=None)

    def _profile(self, person: PersonId) -> str:
        """Where to see what they do; an account on the network of their latest talk comes first."""
        card = self._store.reader.card(person)
        standings = self._store.reader.standings([person])
        channel = standings[0].channel if standings else None
        accounts = card.accounts if card is not None else ()
        for account in sorted(accounts, key=lambda one: one.network is not channel):
            identity = Identity(
                network=account.network, key=account.key, remote_id=account.remote_id
            )
            for address in (account.url, profile_url(identity)):
                if address.startswith(("https://", "http://")):
                    return address
        return ""

    def _keep_away(self, person: PersonId, step: Step, how: str, until: dt.date) -> None:
        with self._store.work(self._label(f"step.{how}", person)) as work:
            work.snooze(person, step.kind, how, until)

    def _label(self, code: str, person: PersonId) -> Label:
        card = self._store.reader.card(person)
        if card is None:
            raise AppError("person.gone")
        return Label(code=code, values=(("name", card.name),))
