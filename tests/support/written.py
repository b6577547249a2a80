"""Plain histories written into a real workspace file, row by row, past the unit of work."""

from __future__ import annotations

import datetime as dt
from typing import Any

import apsw

from app.core.people import sort_name
from app.store.fields import DIRECTION_CODES, KIND_CODES, day_number
from tests.support.standings import Act, Looked, Place, Rested, Snoozed, Someone

BELONGINGS = ("interaction", "account", "rest", "look", "snooze")


def empty(connection: apsw.Connection) -> None:
    with connection:
        for table in (*BELONGINGS, "standing", "outcome", "person"):
            connection.execute(f"DELETE FROM {table}")


def number(day: dt.date | None) -> int | None:
    return None if day is None else day_number(day)


def insert(connection: apsw.Connection, table: str, **values: Any) -> None:
    values["updated_at"] = 1
    marks = ", ".join("?" for _ in values)
    bound = tuple(int(v) if isinstance(v, bool) else v for v in values.values())
    connection.execute(f"INSERT INTO {table}({', '.join(values)}) VALUES({marks})", bound)


def write_person(
    connection: apsw.Connection,
    someone: Someone,
    *,
    merged_into: int | None = None,
    is_deleted: bool = False,
) -> None:
    insert(
        connection,
        "person",
        id=someone.id,
        name=someone.name,
        sort_name=sort_name(someone.name),
        stage=int(someone.stage),
        stage_day=number(someone.stage_day),
        held=someone.held,
        state=str(someone.state),
        created_day=number(someone.created),
        merged_into=merged_into,
        deleted_at=9 if is_deleted else None,
    )
    write_belongings(connection, someone)


def write_belongings(connection: apsw.Connection, someone: Someone) -> None:
    def gone(one: Act | Place | Rested | Looked | Snoozed) -> int | None:
        return 9 if one.is_deleted else None

    for act in someone.acts:
        insert(
            connection,
            "interaction",
            id=act.id,
            person_id=someone.id,
            network=act.network,
            kind=KIND_CODES[act.kind],
            direction=DIRECTION_CODES[act.direction],
            day=number(act.day),
            at_ms=act.at_ms,
            asks=act.asks,
            told=act.told,
            no_answer_needed=act.no_answer_needed,
            deleted_at=gone(act),
        )
    for place in someone.places:
        insert(
            connection,
            "account",
            id=place.id,
            person_id=someone.id,
            network=place.network,
            following=place.following,
            follows_back=place.follows_back,
            connected=place.connected,
            since_day=number(place.since),
            seen_day=number(place.seen),
            deleted_at=gone(place),
        )
    for rest in someone.rests:
        insert(
            connection,
            "rest",
            person_id=someone.id,
            start_day=number(rest.start),
            until_day=number(rest.until),
            ended_day=number(rest.ended),
            origin="rule",
            deleted_at=gone(rest),
        )
    for look in someone.looks:
        insert(
            connection,
            "look",
            id=look.id,
            person_id=someone.id,
            network=look.network,
            answered=look.answered,
            of=look.of,
            day=number(look.day),
            deleted_at=gone(look),
        )
    for snooze in someone.snoozes:
        insert(
            connection,
            "snooze",
            person_id=someone.id,
            step=snooze.step,
            how="snooze",
            day=number(snooze.on or snooze.until),
            until_day=number(snooze.until),
            deleted_at=gone(snooze),
        )
