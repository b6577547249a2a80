"""An index of those who have a picture: few do, and they are looked for after each change.

Literal SQL only, so that what shipped stays what shipped.
"""

from typing import Any

INDEX = """
CREATE INDEX person_picture ON person(picture) WHERE picture <> '';
"""


def up(_migrator: Any, database: Any) -> None:
    """Make it."""
    database.execute_sql(INDEX)
