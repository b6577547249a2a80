"""The numbers of the design's picture of a report, for tests of the report on paper."""

from __future__ import annotations

import datetime as dt

from app.core.people import PersonId
from app.core.stages import Evidence, Origin, Stage, Transition
from app.reports.numbers import Move, ProgressNumbers, Quiet, Week

HOSTILE = "Tomás <b>Lindqvist</b> & {name} %s"
"""A name that only comes out right where nothing takes it for markup or for a template."""


def move(name: str, source: Stage, target: Stage, day: dt.date) -> Move:
    """Somebody moved up by a rule."""
    evidence = Evidence(condition="likes_given >= 3", values=(("likes_given", 4),))
    transition = Transition(
        who=PersonId(1), source=source, target=target, day=day, origin=Origin.RULE,
        evidence=(evidence,),
    )  # fmt: skip
    return Move(name=name, transition=transition)


def numbers(times: int = 1) -> ProgressNumbers:
    """The numbers of the design's picture; with its moves many times over for a long report."""
    moves = (
        move("Aiko Yamane", Stage.CONVERSE, Stage.CONNECT, dt.date(2026, 11, 8)),
        move(HOSTILE, Stage.ENGAGE, Stage.CONVERSE, dt.date(2026, 11, 16)),
        move("שלום עולם", Stage.FOLLOW, Stage.ENGAGE, dt.date(2026, 11, 2)),
    )
    monday = dt.date(2026, 8, 31)
    return ProgressNumbers(
        start=dt.date(2026, 9, 1),
        end=dt.date(2026, 11, 22),
        now={Stage.FOLLOW: 1123, Stage.ENGAGE: 112, Stage.CONVERSE: 24, Stage.CONNECT: 4},
        then={Stage.FOLLOW: 1140, Stage.ENGAGE: 98, Stage.CONVERSE: 17, Stage.CONNECT: 1},
        moves=moves * times,
        placed={Stage.ENGAGE: 3},
        heard_from=23,
        first_answers=("Maren Okafor", "Wen Kaplan"),
        gestures=146,
        active_days=62,
        asks=4,
        gives=120,
        weeks=tuple(
            Week(monday=monday + dt.timedelta(weeks=n), gestures=n * 7 % 23 + 3, answers=n * 5 % 7)
            for n in range(12)
        ),
        days={
            dt.date(2026, 9, 1) + dt.timedelta(days=n): n * 7 % 9
            for n in range(80)
            if n * 5 % 7 > 1
        },
        quiet=(
            Quiet(
                name="Sana Nadkarni", until=dt.date(2026, 12, 4), because="unanswered",
                is_set_aside=False,
            ),
        ),
    )  # fmt: skip
