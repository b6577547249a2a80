"""Is the workspace's file sound? Found problems are codes, not sentences."""

from __future__ import annotations

from app.core.errors import AppError
from app.store.database import Database

_WITHOUT_STANDING = """
SELECT EXISTS (SELECT 1 FROM person AS p WHERE p.deleted_at IS NULL AND p.merged_into IS NULL
  AND NOT EXISTS (SELECT 1 FROM standing AS s WHERE s.id = p.id))
OR EXISTS (SELECT 1 FROM standing AS s WHERE NOT EXISTS (SELECT 1 FROM person AS p
  WHERE p.id = s.id AND p.deleted_at IS NULL AND p.merged_into IS NULL))
"""
_UNINDEXED = """
SELECT (SELECT count(*) FROM search_docsize) <> (SELECT count(*) FROM person
  WHERE deleted_at IS NULL AND merged_into IS NULL)
"""


def find_problems(database: Database) -> tuple[str, ...]:
    """Look at the whole file.

    Returns:
        Codes: ``store.corrupt`` (SQLite finds the file unsound), ``store.foreign_keys`` (a row
        refers to one that is gone), ``store.search`` (the search index is unsound),
        ``store.standings`` (a standing is missing or left over).
    """
    problems: list[str] = []
    try:
        found = [row[0] for row in database.rows("PRAGMA quick_check(100)")]
    except AppError as error:
        if error.code != "store.damaged":
            raise
        return ("store.corrupt",)  # it may raise instead of answering
    if any("fts5" not in message.lower() for message in found if message != "ok"):
        return ("store.corrupt",)
    if database.row("PRAGMA foreign_key_check") is not None:
        problems.append("store.foreign_keys")
    if found != ["ok"] or database.value(_UNINDEXED):
        problems.append("store.search")
    if database.value(_WITHOUT_STANDING):
        problems.append("store.standings")
    return tuple(problems)
