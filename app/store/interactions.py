"""Writing acts that are logged by hand, and changing what was logged."""

from __future__ import annotations

import datetime as dt

from app.core.handles import Network
from app.core.interactions import Direction, Kind
from app.store.fields import (
    DIRECTION_CODES,
    KIND_CODES,
    day_number,
    milliseconds,
)
from app.store.tables import InteractionTable
from app.store.writer import Writer


def add_interaction(
    writer: Writer,
    person: int,
    kind: Kind,
    direction: Direction,
    day: dt.date,
    *,
    at: dt.datetime | None,
    network: Network | None,
    text: str,
    url: str,
    asks: bool,
    reason: str,
) -> int:
    """An act logged by hand: both sides are known, so it is told."""
    interaction = writer.insert(
        InteractionTable,
        person_id=person,
        account_id=_account_on(writer, person, network),
        network=network or "",
        kind=KIND_CODES[kind],
        direction=DIRECTION_CODES[direction],
        day=day_number(day),
        at_ms=None if at is None else milliseconds(at),
        text=text,
        url=url,
        asks=int(asks),
        reason=reason,
    )
    writer.touched.acts.add(person)
    return interaction


def change_interaction(
    writer: Writer,
    interaction: int,
    *,
    day: dt.date,
    at: dt.datetime | None,
    text: str,
    asks: bool,
) -> None:
    """When an act was and what was said, written anew."""
    _touch_person_of(writer, interaction)
    writer.change(
        InteractionTable,
        interaction,
        day=day_number(day),
        at_ms=None if at is None else milliseconds(at),
        text=text,
        asks=int(asks),
    )


def delete_interaction(writer: Writer, interaction: int) -> None:
    """Put an act into the trash."""
    _touch_person_of(writer, interaction)
    writer.trash_where(InteractionTable, "id = :id", {"id": interaction})


def mark_no_answer_needed(writer: Writer, interaction: int) -> None:
    """Their act needs no answer."""
    _touch_person_of(writer, interaction)
    writer.change(InteractionTable, interaction, no_answer_needed=1)


def _account_on(writer: Writer, person: int, network: Network | None) -> int | None:
    if network is None:
        return None
    sql = (
        "SELECT id FROM account WHERE person_id = ? AND network = ? AND deleted_at IS NULL"
        " ORDER BY id LIMIT 1"
    )
    account = writer.database.value(sql, [person, network])
    return None if account is None else int(account)


def _touch_person_of(writer: Writer, interaction: int) -> None:
    sql = "SELECT person_id FROM interaction WHERE id = ?"
    person = writer.database.value(sql, [interaction])
    if person is not None:
        writer.touched.acts.add(int(person))
