"""Timelines made of plain values."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Sequence
from typing import Any

from app.core.interactions import FOLDABLE, Direction, Interaction, InteractionId, Kind
from app.core.networks import Network
from app.core.people import PersonId
from app.core.stages import Origin, Stage, Transition
from app.services.outline import DayCount, Glance, Outline
from app.services.rows import NoteRow, RestRow, Timeline, TransitionRow
from app.ui.timeline.entries import Row, first_rows
from app.ui.timeline.story import Story

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


def outline_of(shown: Timeline) -> Outline:
    """What the store says of a timeline before its acts are read."""
    days = []
    for on, found in itertools.groupby(shown.interactions, lambda one: one.day):
        acts = list(found)
        folded = [one for one in acts if one.kind in FOLDABLE and one.direction is MINE]
        kept = [one for one in acts if one.kind is not Kind.UNFOLLOW]
        days.append(DayCount(on, len(acts), len(folded), len(kept)))
    return Outline(
        days=tuple(days),
        notes=shown.notes,
        transitions=shown.transitions,
        rests=shown.rests,
    )


def story_of(shown: Timeline) -> Story:
    """A timeline to be read month by month."""

    def glance(first: dt.date, last: dt.date) -> list[Glance]:
        found = [one for one in shown.interactions if first <= one.day <= last]
        return [glance_of(one, shown.networks.get(one.id)) for one in found]

    def read(wanted: Sequence[InteractionId]) -> list[Interaction]:
        return [one for one in shown.interactions if one.id in wanted]

    return Story(outline_of(shown), glance, read)


def glance_of(one: Interaction, network: Network | None = None) -> Glance:
    """What a timeline knows of an act before it is in sight."""
    return Glance(one.id, one.kind, one.direction, one.day, network, one.told, len(one.text))


def rows_of(story: Story, opened: frozenset[InteractionId] = frozenset()) -> list[Row]:
    """All rows of a story, every month of it read."""
    for month in story.months:
        story.read_month(month.number)
    return first_rows(story, opened)
