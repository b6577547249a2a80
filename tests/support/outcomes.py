"""The second definition of outcomes and of one's own record: plain Python, day after day.

Written from domain.md section 5 and from the choices that `app.core.own_record` and
`app.store.outcomes` state. It shares with the program only the score of one standing.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from app.core.facts import Standing
from app.core.interactions import Direction
from app.core.readiness import Channel, readiness
from tests.support.standings import WORDS, Looked, Someone, answer_days, in_order, row_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Touch:
    """One told touch, with what stood before it."""

    id: int
    person: int
    day: dt.date
    network: str
    before: Standing
    answered_after: int | None


def touches_of(someone: Someone, today: dt.date) -> list[Touch]:
    """The told touches of one person that have a channel."""
    acts, found, seen = in_order(someone, today), [], set()
    answers = answer_days(someone, today)
    for place, act in enumerate(acts):
        if act.direction is not Direction.OUTBOUND or act.kind not in WORDS or act.day in seen:
            continue
        seen.add(act.day)
        before, after = (
            row_of(dataclasses.replace(someone, acts=tuple(acts[:end])), act.day).standing
            for end in (place, place + 1)
        )
        network = act.network or before.channel
        if after.touches == before.touches or not network:
            continue
        answered = answers.get(act.day)
        found.append(
            Touch(
                id=act.id,
                person=someone.id,
                day=act.day,
                network=str(network),
                before=before,
                answered_after=None if answered is None else (answered - act.day).days,
            )
        )
    return found


def own_records(people: Sequence[Someone], today: dt.date) -> dict[str, float]:
    """One's own record on each channel with an outcome, at the start of a day."""
    touches = [touch for someone in people for touch in touches_of(someone, today)]
    touches.sort(key=lambda touch: (touch.day, touch.id))
    owns: dict[str, float] = {}
    weights: dict[str, float] = {}
    day = min((touch.day for touch in touches), default=today)
    while day <= today:
        for touch in touches:
            if (day - touch.day).days != 8:
                continue
            network = touch.network
            own, weight = owns.get(network, 0.0), weights.get(network, 5.0)
            channel = Channel(p0=_level(people, touch), own=own)
            p = readiness(touch.before, touch.day, channel).chance
            s = _share(touches, network, day)
            y = 1 if touch.answered_after is not None and touch.answered_after <= 7 else 0
            weights[network] = weight + p * (1 - p)
            owns[network] = own + (y - s * p) / weights[network]
        day += dt.timedelta(days=1)
    return owns


def _share(touches: Sequence[Touch], network: str, day: dt.date) -> float:
    """s: of my answers whose 30 days are over, how many came within 7."""
    answers = [
        touch.answered_after
        for touch in touches
        if touch.network == network
        and (day - touch.day).days > 30
        and touch.answered_after is not None
    ]
    return (sum(after <= 7 for after in answers) + 9) / (len(answers) + 10)


def _level(people: Sequence[Someone], touch: Touch) -> float:
    """p0 on the day of the touch, over the other people's latest looks there."""
    latest: list[Looked] = []
    for someone in people:
        looks = [
            look
            for look in someone.looks
            if not look.is_deleted and look.day <= touch.day and look.network == touch.network
        ]
        if looks and someone.id != touch.person:
            latest.append(max(looks, key=lambda look: (look.day, look.id)))
    answered, of = sum(look.answered for look in latest), sum(look.of for look in latest)
    return min(0.9, max(0.1, (answered + 20 * 0.4) / (of + 20)))
