"""Numbers of a report, made up, with one thing or another of them chosen."""

from __future__ import annotations

import datetime as dt
from typing import Any

from app.core.feeds import NewPost, PostId
from app.core.fitness import Gesture
from app.core.pace import Step, StepKind, Why
from app.core.people import PersonId
from app.core.stages import Evidence, Origin, Stage, Transition
from app.reports.numbers import Move, ProgressNumbers, Quiet, Week

START, END = dt.date(2026, 9, 1), dt.date(2026, 11, 22)


def move(name: str, *, reason: str = "", day: dt.date = dt.date(2026, 11, 8)) -> Move:
    """Somebody who went to Engage; with a reason, by hand."""
    return Move(
        name=name,
        transition=Transition(
            who=PersonId(1),
            source=Stage.FOLLOW,
            target=Stage.ENGAGE,
            day=day,
            origin=Origin.MANUAL if reason else Origin.RULE,
            rule_id="" if reason else "engage.presence",
            evidence=()
            if reason
            else (Evidence(condition="days_known >= 7", values=(("days_known", 18),)),),
            reason=reason,
        ),
    )


def quiet(name: str, because: str = "rest.unanswered", *, is_set_aside: bool = False) -> Quiet:
    """Somebody who rests until 4 December, or is set aside."""
    until = None if is_set_aside else dt.date(2026, 12, 4)
    return Quiet(name=name, until=until, because=because, is_set_aside=is_set_aside)


def post(title: str) -> Step:
    """A new post of two days ago is to be read."""
    found = NewPost(
        id=PostId(1), title=title, url="https://a.example/1", day=END - dt.timedelta(days=2)
    )
    return Step(
        kind=StepKind.POST,
        gesture=Gesture.READ,
        due=END,
        why=Why.PUBLISHED,
        values=(("days", 2),),
        post=found,
    )


def numbers(**chosen: Any) -> ProgressNumbers:
    """The numbers of a quiet autumn."""
    values: dict[str, Any] = {
        "start": START,
        "end": END,
        "now": {Stage.FOLLOW: 6, Stage.ENGAGE: 3, Stage.CONVERSE: 2, Stage.CONNECT: 0},
        "then": {Stage.FOLLOW: 7, Stage.ENGAGE: 1, Stage.CONVERSE: 1, Stage.CONNECT: 0},
        "moves": (),
        "placed": dict.fromkeys(Stage, 0),
        "heard_from": 4,
        "first_answers": (),
        "gestures": 1234,
        "active_days": 40,
        "asks": 2,
        "gives": 30,
        "weeks": tuple(
            Week(monday=dt.date(2026, 8, 31) + dt.timedelta(weeks=n), gestures=n, answers=n // 2)
            for n in range(12)
        ),
        "quiet": (),
    }
    return ProgressNumbers(**(values | chosen))
