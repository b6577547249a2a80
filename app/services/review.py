"""Review: who moves, who rests, who wakes, and why.

Looks at one person after each change that concerns them and at everybody when the day changes.
The same acts reviewed on the same days always give the same transitions.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.core.clock import Clock
from app.core.facts import Facts, Standing, facts_on
from app.core.people import PersonId
from app.core.readiness import Readiness, readiness
from app.core.rules import Verdict, move_due, placing, rest_due
from app.core.stages import Origin, Stage, State, Transition
from app.services.policy import Policy
from app.services.ports import Reader, Store, Work
from app.services.reviewed import REVIEWED_FROM, REVIEWED_ON
from app.services.rows import Label

REVIEWED_BY = "reviewed_by"
"""Setting that keeps the hash of the rules that it went by."""


PORTION = 1_000
"""People of an import who are judged at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """One person on one day: what the acts amount to, the facts, and readiness."""

    standing: Standing
    facts: Facts
    readiness: Readiness


@dataclass(frozen=True, slots=True, kw_only=True)
class Reviewed:
    """What a review did."""

    moved: tuple[Transition, ...] = ()
    rested: tuple[PersonId, ...] = ()
    woken: tuple[PersonId, ...] = ()


def judge(reader: Reader, standing: Standing, today: dt.date) -> Judged:
    """Facts and readiness of one standing on a day."""
    channel = reader.channel(standing.channel, standing.person)
    ready = readiness(standing, today, channel)
    return Judged(standing=standing, facts=facts_on(standing, today, ready.score), readiness=ready)


class Review:
    """Applies the rules in force."""

    def __init__(self, store: Store, clock: Clock, policy: Policy) -> None:
        self._store = store
        self._clock = clock
        self._policy = policy

    def at(self, store: Store) -> Review:
        """The same judgement over another workspace."""
        return Review(store, self._clock, self._policy)

    def everybody(self) -> Reviewed:
        """Look at everybody, whether or not the day has changed."""
        today = self._clock.today()
        self._policy.refresh()
        with self._store.quiet_work() as work:
            work.advance()
            due = work.due_for_review(self._policy.rules, None)
            work.set_setting(REVIEWED_ON, today.isoformat())
            work.set_setting(REVIEWED_BY, self._policy.rules.hash)
            work.set_setting(REVIEWED_FROM, self._policy.digest)
        if not due:
            return Reviewed()
        with self._store.work(Label(code="review")) as work:
            return self._apply(work, due)

    def new_day(self) -> Reviewed | None:
        """Look at everybody if nobody has today by the rules in force; None if that was done."""
        self._policy.refresh()
        setting = self._store.reader.setting
        is_done = setting(REVIEWED_ON) == self._clock.today().isoformat()
        if is_done and setting(REVIEWED_BY) == self._policy.rules.hash:
            return None
        return self.everybody()

    def touched(self, work: Work, people: Sequence[PersonId]) -> Reviewed:
        """Look at the people a change concerns, inside its unit of work."""
        if not people:
            return Reviewed()
        self._policy.refresh()
        work.refresh(people)
        return self._apply(work, work.due_for_review(self._policy.rules, people))

    def place(self, work: Work, people: Iterable[PersonId]) -> Mapping[PersonId, Stage]:
        """Place people who had no acts before an import; the stage of those placed."""
        self._policy.refresh()
        due = work.due_for_placing(self._policy.rules, people)
        stages: dict[PersonId, Stage] = {}
        for start in range(0, len(due), PORTION):
            moves = list(self._placed(work.reader, due[start : start + PORTION]))
            work.place(moves)
            stages.update((move.who, move.target) for move in moves)
        return stages

    def _placed(self, reader: Reader, due: Sequence[PersonId]) -> Iterator[Transition]:
        """The moves of those whom some rule places higher than they stand."""
        today = self._clock.today()
        for standing in reader.standings(due):
            stage, chain = placing(self._policy.rules, judge(reader, standing, today).facts)
            if stage is not standing.stage:
                rule = chain[-1].rule
                yield Transition(
                    who=standing.person,
                    source=standing.stage,
                    target=stage,
                    day=today,
                    origin=Origin.PLACED,
                    rule_id=rule.id,
                    rule_hash=rule.hash,
                    evidence=tuple(item for verdict in chain for item in verdict.evidence),
                )

    def _apply(self, work: Work, due: Sequence[PersonId]) -> Reviewed:
        """Wake, then move, then let rest: in this order, so that an answer wakes first."""
        today = self._clock.today()
        moved: list[Transition] = []
        rested: list[PersonId] = []
        resting = [s.person for s in work.reader.standings(due) if s.state is State.RESTING]
        for person in resting:
            work.end_rest(person)
        work.refresh(resting)
        for standing in work.reader.standings(due):
            judged = judge(work.reader, standing, today)
            verdict = move_due(self._policy.rules, judged.facts, standing)
            if verdict is not None and verdict.rule.move is not None:
                transition = _transition(standing, verdict, today)
                work.move(transition)
                moved.append(transition)
            rest = rest_due(self._policy.rules, judged.facts, standing)
            if rest is not None and rest.rule.rest_days is not None:
                work.start_rest(
                    standing.person,
                    today + dt.timedelta(days=rest.rule.rest_days),
                    origin=Origin.RULE,
                    rule=rest.rule,
                    evidence=rest.evidence,
                )
                rested.append(standing.person)
        return Reviewed(moved=tuple(moved), rested=tuple(rested), woken=tuple(resting))


def _transition(standing: Standing, verdict: Verdict, today: dt.date) -> Transition:
    assert verdict.rule.move is not None
    return Transition(
        who=standing.person,
        source=standing.stage,
        target=verdict.rule.move[1],
        day=today,
        origin=Origin.RULE,
        rule_id=verdict.rule.id,
        rule_hash=verdict.rule.hash,
        evidence=verdict.evidence,
    )
