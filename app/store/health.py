"""Is the workspace's file sound? Found problems are codes, not sentences."""

from __future__ import annotations

import datetime as dt

from app.core.errors import AppError
from app.store.database import Database
from app.store.fields import day_number
from app.store.search import is_sound
from app.store.standing import derived_day

_WITHOUT_STANDING = """
SELECT EXISTS (SELECT 1 FROM person AS p WHERE p.deleted_at IS NULL AND p.merged_into IS NULL
  AND NOT EXISTS (SELECT 1 FROM standing AS s WHERE s.id = p.id))
OR EXISTS (SELECT 1 FROM standing AS s WHERE NOT EXISTS (SELECT 1 FROM person AS p
  WHERE p.id = s.id AND p.deleted_at IS NULL AND p.merged_into IS NULL))
"""


def find_problems(database: Database, today: dt.date) -> tuple[str, ...]:
    """Look at the whole file.

    Returns:
        Codes: ``damaged`` (SQLite finds the file unsound), ``references`` (a row refers to one
        that is gone), ``search`` (the search index is unsound), ``derived`` (a standing is
        missing or left over), ``stale`` (what is derived holds for another day).
    """
    problems: list[str] = []
    try:
        if database.rows("PRAGMA quick_check(1)") != [("ok",)]:
            return ("damaged",)
    except AppError as error:
        if error.code != "store.damaged":
            raise
        return ("damaged",)  # it may raise instead of answering
    if database.row("PRAGMA foreign_key_check") is not None:
        problems.append("references")
    if not is_sound(database):
        problems.append("search")
    if database.value(_WITHOUT_STANDING):
        problems.append("derived")
    if derived_day(database) not in (None, day_number(today)):
        problems.append("stale")
    return tuple(problems)
