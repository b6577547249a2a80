"""FLOOR_SUM: one decayed sum for each person, over all acts of a workspace."""

from __future__ import annotations

import json
import sys
import time

import apsw

TODAY = 20_779
"""2026-11-22, in days since 1970-01-01."""
SQL = f"""
SELECT person_id, sum(w * exp((day - {TODAY}) / 130.0))
FROM (SELECT person_id, day, direction AS w FROM interaction) GROUP BY person_id
"""


def main(file: str) -> None:
    """Sum up, and tell the CPU seconds that it took."""
    connection = apsw.Connection(file, flags=apsw.SQLITE_OPEN_READONLY)
    connection.execute("PRAGMA cache_size = -64000")
    before = time.process_time()
    count = sum(1 for _ in connection.execute(SQL))
    print(json.dumps({"seconds": time.process_time() - before, "people": count}))


if __name__ == "__main__":
    main(sys.argv[1])
