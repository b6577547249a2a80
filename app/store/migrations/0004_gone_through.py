"""On which day the user went through somebody and decided (NULL: not yet).

Literal SQL only, so that what shipped stays what shipped.
"""

from typing import Any

COLUMN = "ALTER TABLE person ADD COLUMN sorted_day INTEGER;"


def up(_migrator: Any, database: Any) -> None:
    """Add it."""
    database.execute_sql(COLUMN)
