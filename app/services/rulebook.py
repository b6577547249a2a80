"""Rulebook: what other rules would do, before they are in force; and putting them in force.

A trial only reads. Knows rules as values and as text; how a file is kept is the policy's.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from app.core.clock import Clock
from app.core.people import PersonId
from app.core.rules import Rules, Verdict, next_move, rest_due
from app.core.stages import Evidence, Stage
from app.services.policy import Policy
from app.services.ports import Reader, Store
from app.services.review import Judged, Review, Reviewed, judge


@dataclass(frozen=True, slots=True, kw_only=True)
class WouldMove:
    """Somebody whom the rules would move one step today, and the evidence for it."""

    person: PersonId
    name: str
    source: Stage
    target: Stage
    rule_id: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WouldRest:
    """Somebody whom the rules would let rest from today, and the evidence for it."""

    person: PersonId
    name: str
    until: dt.date
    rule_id: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """What a review under other rules would do today; nothing of it is done.

    Args:
        moves, rests: by name, as many as were asked for.
        held: whom the rules would move, but a move by hand holds them where they are.
        people: how many there are in all, listed or not.
    """

    moves: tuple[WouldMove, ...]
    rests: tuple[WouldRest, ...]
    held: tuple[WouldMove, ...]
    people: int

    @property
    def left_out(self) -> int:
        """How many more there are than are listed."""
        return self.people - len(self.moves) - len(self.rests) - len(self.held)


class Rulebook:
    """Tries rules out and puts them in force."""

    def __init__(self, store: Store, clock: Clock, policy: Policy, review: Review) -> None:
        self._store = store
        self._clock = clock
        self._policy = policy
        self._review = review

    def trial(self, rules: Rules, most: int | None = None) -> Trial:
        """Who would move, rest or be held if these rules were in force now.

        Args:
            rules: all of them, the program's own included.
            most: at most so many of each kind are told by name; all by default.
        """
        today = self._clock.today()
        due = self._store.reader.due_under(rules, today)
        return Trial(
            moves=self._moves(rules, due.moves[:most]),
            rests=self._rests(rules, due.rests[:most], today),
            held=self._moves(rules, due.held[:most]),
            people=len(due.moves) + len(due.rests) + len(due.held),
        )

    def put_in_force(self, rules: Rules) -> Reviewed:
        """Keep what these rules say beyond the program's own, and look at everybody by them.

        Raises:
            AppError: ``rules.not_kept``.
        """
        self._policy.keep(rules)
        return self._review.everybody()

    def _moves(self, rules: Rules, people: Sequence[PersonId]) -> tuple[WouldMove, ...]:
        found = []
        for judged, name in self._judged(people):
            verdict = next_move(rules, judged.facts, judged.standing.stage)
            if verdict is not None and verdict.rule.move is not None:
                found.append(_would_move(judged, name, verdict))
        return tuple(found)

    def _rests(
        self, rules: Rules, people: Sequence[PersonId], today: dt.date
    ) -> tuple[WouldRest, ...]:
        found = []
        for judged, name in self._judged(people):
            verdict = rest_due(rules, judged.facts, judged.standing)
            if verdict is not None and verdict.rule.rest_days is not None:
                found.append(
                    WouldRest(
                        person=judged.standing.person,
                        name=name,
                        until=today + dt.timedelta(days=verdict.rule.rest_days),
                        rule_id=verdict.rule.id,
                        evidence=verdict.evidence,
                    )
                )
        return tuple(found)

    def _judged(self, people: Sequence[PersonId]) -> list[tuple[Judged, str]]:
        reader: Reader = self._store.reader
        today = self._clock.today()
        names = reader.names_of(people)
        return [
            (judge(reader, standing, today), names.get(standing.person, ""))
            for standing in reader.standings(people)
        ]


def _would_move(judged: Judged, name: str, verdict: Verdict) -> WouldMove:
    assert verdict.rule.move is not None, "a rule that moves"
    source, target = verdict.rule.move
    return WouldMove(
        person=judged.standing.person,
        name=name,
        source=source,
        target=target,
        rule_id=verdict.rule.id,
        evidence=verdict.evidence,
    )
