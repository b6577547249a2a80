"""A real SQLite file with the derived table `standing`, made from the fields of Standing."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Iterable
from pathlib import Path

import apsw

from app.core.facts import Standing
from app.core.readiness import USUAL_CHANNEL, Channel
from tests.support.rules import TODAY

EPOCH = dt.date(1970, 1, 1)
TODAY_NUMBER = (TODAY - EPOCH).days
FIELDS = tuple(field.name for field in dataclasses.fields(Standing))
KNOWN_NETWORK = "x"


def new_table(path: Path) -> apsw.Connection:
    connection = apsw.Connection(str(path))
    connection.execute(f"CREATE TABLE standing({', '.join(FIELDS)})")
    connection.execute("CREATE TABLE channel(network TEXT, level REAL, own REAL)")
    return connection


def fill(connection: apsw.Connection, people: Iterable[Standing], channel: Channel) -> None:
    """Put these people in, and one channel that is known (X); all others stay unknown."""
    with connection:
        connection.execute("DELETE FROM standing; DELETE FROM channel")
        connection.execute(
            "INSERT INTO channel VALUES (?, ?, ?)", (KNOWN_NETWORK, channel.p0, channel.own)
        )
        rows = [[_bound(getattr(standing, name)) for name in FIELDS] for standing in people]
        marks = ", ".join("?" * len(FIELDS))
        connection.executemany(f"INSERT INTO standing VALUES ({marks})", rows)


def channel_row(standing: Standing, channel: Channel) -> Channel:
    return channel if standing.channel == KNOWN_NETWORK else USUAL_CHANNEL


def _bound(value: object) -> object:
    if isinstance(value, dt.date):
        return (value - EPOCH).days
    if isinstance(value, str):
        return str(value)
    return int(value) if isinstance(value, bool) else value
