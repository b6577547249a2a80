"""Acts read as values, in the order of a timeline."""

from __future__ import annotations

from typing import Any

from app.core.interactions import Interaction, InteractionId
from app.core.people import AccountId, PersonId
from app.store.fields import DIRECTIONS, KINDS, day_of, optional_instant

COLUMNS = (
    "id, person_id, account_id, kind, direction, day, at_ms, text, url, asks, told,"
    " no_answer_needed, source"
)
"""What `interaction_of` takes, in this order."""

LATEST_FIRST = "day DESC, at_ms IS NULL DESC, at_ms DESC, id DESC"
"""Within a day by time, day-precision after timed ones, then by order of entry."""


def interaction_of(row: tuple[Any, ...]) -> Interaction:
    """An act from the columns of `COLUMNS`."""
    number, person, account, kind, direction, day, at_ms, text, url, asks, told, free, source = row
    return Interaction(
        id=InteractionId(number),
        person=PersonId(person),
        account=None if account is None else AccountId(account),
        kind=KINDS[kind],
        direction=DIRECTIONS[direction],
        day=day_of(day),
        at=optional_instant(at_ms),
        text=text,
        url=url,
        asks=bool(asks),
        told=bool(told),
        no_answer_needed=bool(free),
        source=source,
    )
