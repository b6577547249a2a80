"""Since which day somebody has their state (NULL: from the beginning, or from nobody knows when).

Literal SQL only, so that what shipped stays what shipped.
"""

from typing import Any

COLUMN = "ALTER TABLE person ADD COLUMN state_day INTEGER;"


def up(_migrator: Any, database: Any) -> None:
    """Add it."""
    database.execute_sql(COLUMN)
