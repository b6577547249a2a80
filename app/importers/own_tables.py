"""The program's own tables, which are for spreadsheets and not for coming back.

Knows them by their columns, so that nobody takes them for somebody else's list of people: their
rows would make everybody twice. Refuses to read them; the JSON file holds all.
"""

from __future__ import annotations

from app.importers.container import Member
from app.importers.table_stream import beginning_of
from app.importers.text import csv_header

_COLUMNS = (
    frozenset({"uid", "name", "stage", "stage_day", "state", "cadence_days", "merged_into"}),
    frozenset({"uid", "person", "network", "handle", "remote_id", "follows_back", "connected"}),
    frozenset({"uid", "person", "day", "network", "kind", "direction", "asks"}),
)
"""Columns by which each of the tables is known: people, accounts, what happened."""


def is_own_table(member: Member) -> bool:
    """Whether a member is a table of the program's own."""
    if member.suffix not in (".csv", ".tsv", ".txt"):
        return False
    return csv_header(beginning_of(member), header=_is_own) is not None


def _is_own(names: list[str]) -> bool:
    return any(columns <= set(names) for columns in _COLUMNS)
