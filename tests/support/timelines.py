"""Timelines made of plain values."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Sequence
from typing import Any

from app.core.interactions import Direction, Interaction, InteractionId, Kind
from app.core.networks import Network
from app.core.people import PersonId
from app.core.stages import Origin, Stage, Transition
from app.services.rows import NoteRow, RestRow, Timeline, TransitionRow

TODAY = dt.date(2026, 11, 22)
MAREN = PersonId(1)
NUMBERS = itertools.count(1000)
MINE, THEIRS = Direction.OUTBOUND, Direction.INBOUND


def day(month: int, number: int, year: int = 2026) -> dt.date:
    return dt.date(year, month, number)


def act(
    on: dt.date, kind: Kind = Kind.LIKE, direction: Direction = MINE, **given: Any
) -> Interaction:
    number = given.pop("id", None) or next(NUMBERS)
    return Interaction(
        id=InteractionId(number), person=MAREN, kind=kind, direction=direction, day=on, **given
    )


def move(
    on: dt.date,
    source: Stage = Stage.FOLLOW,
    target: Stage = Stage.ENGAGE,
    origin: Origin = Origin.RULE,
    **given: Any,
) -> Transition:
    return Transition(who=MAREN, source=source, target=target, day=on, origin=origin, **given)


def timeline(
    acts: Sequence[Interaction] = (),
    *,
    moves: Sequence[Transition] = (),
    notes: Sequence[tuple[dt.date, str]] = (),
    rests: Sequence[RestRow] = (),
    networks: dict[InteractionId, Network] | None = None,
) -> Timeline:
    """Parts in any order become a timeline, newest first."""
    return Timeline(
        interactions=tuple(sorted(acts, key=lambda a: (a.day, a.id), reverse=True)),
        networks=dict(networks or {}),
        notes=tuple(
            NoteRow(id=n, day=on, text=text, is_private=False)
            for n, (on, text) in enumerate(sorted(notes, reverse=True))
        ),
        transitions=tuple(
            TransitionRow(id=n, transition=one)
            for n, one in enumerate(sorted(moves, key=lambda m: m.day, reverse=True))
        ),
        rests=tuple(rests),
    )
