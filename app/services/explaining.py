"""Explaining one person: facts, readiness and its parts, rules with each condition, what fits.

One source for the person's page, the command line and the report, so that they give the same
reason.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from app.core.clock import Clock
from app.core.errors import AppError
from app.core.facts import Facts, Standing
from app.core.fitness import Fitness, Gesture, fitness
from app.core.pace import Step, cadence_of, earliest, next_step
from app.core.people import PersonId
from app.core.readiness import Channel, Readiness, StillToCome, answers_still_to_come
from app.core.rules import Verdict, evaluate, verdicts_from
from app.services.new_posts import new_posts
from app.services.policy import Policy
from app.services.ports import Store
from app.services.review import judge
from app.services.rows import PersonCard
from app.services.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """All that the judgement says about one person on one day.

    Args:
        channel: level and own record of the network they are met on.
        verdicts: every rule, in the order of the rules.
        onward: the rules that lead on from the present stage; empty at CONNECT.
        fitness, earliest: by gesture; ``earliest`` is None where no day can be named.
        waiting: what the logs say about first answers still to come, after an open touch to
            somebody who has never answered; else None.
        snoozed_until: a day to come before which the step is not on Today; else None.
    """

    card: PersonCard
    standing: Standing
    facts: Facts
    readiness: Readiness
    channel: Channel
    verdicts: tuple[Verdict, ...]
    onward: tuple[Verdict, ...]
    fitness: Mapping[Gesture, Fitness]
    earliest: Mapping[Gesture, dt.date | None]
    step: Step | None
    waiting: StillToCome | None
    snoozed_until: dt.date | None


class Explaining:
    """Gives reasons."""

    def __init__(self, store: Store, clock: Clock, policy: Policy, settings: Settings) -> None:
        self._store = store
        self._clock = clock
        self._policy = policy
        self._settings = settings

    def explain(self, person: PersonId) -> Explanation:
        """Everything the judgement knows about one person today.

        Raises:
            AppError: ``person.gone``.
        """
        reader = self._store.reader
        card = reader.card(person)
        standings = reader.standings([person])
        if card is None or not standings:
            raise AppError("person.gone")
        standing = standings[0]
        today = self._clock.today()
        judged = judge(reader, standing, today)
        facts = judged.facts
        pace = self._settings.pace
        cadence = cadence_of(*reader.tiers_of([person]).get(standing.person, (None, None)), pace)
        post = new_posts(reader, self._clock, person).get(standing.person)
        rules, until = self._policy.rules, card.snoozed_until
        # The logs say it of first answers alone: of people who had never answered before.
        is_stranger = standing.exchanges == 0 and standing.answered_touches == 0
        has_open_touch = standing.unanswered_in_a_row > 0 and facts.days_since_touch is not None
        is_waiting = is_stranger and has_open_touch
        return Explanation(
            card=card,
            standing=standing,
            facts=facts,
            readiness=judged.readiness,
            channel=reader.channel(standing.channel, person),
            verdicts=tuple(evaluate(rule, facts) for rule in rules.rules),
            onward=verdicts_from(rules, facts, standing.stage),
            fitness={gesture: fitness(gesture, facts, standing) for gesture in Gesture},
            earliest={one: earliest(one, facts, standing, today, pace) for one in Gesture},
            step=next_step(standing, facts, rules, today, cadence=cadence, post=post, pace=pace),
            snoozed_until=until if until is not None and until > today else None,
            waiting=answers_still_to_come(facts.days_since_touch or 0) if is_waiting else None,
        )
