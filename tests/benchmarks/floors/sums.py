"""FLOOR_SUM: one decayed sum for each person, over all acts of a workspace."""

from __future__ import annotations

import json
import sys
import time

import apsw

TODAY = 20_779
"""2026-11-22, in days since 1970-01-01."""
DECAY = f"exp((day - {TODAY}) / 130.0)"
SUMS = {"weighted": f"direction * {DECAY}", "bare": DECAY}
"""What is summed up: with a weight from the row, or from the index alone."""


def main(file: str, what: str) -> None:
    """Sum up, and tell the CPU seconds that it took."""
    connection = apsw.Connection(file, flags=apsw.SQLITE_OPEN_READONLY)
    connection.execute("PRAGMA cache_size = -64000")
    sql = f"SELECT person_id, sum({SUMS[what]}) FROM interaction GROUP BY person_id"
    before = time.process_time()
    count = sum(1 for _ in connection.execute(sql))
    print(json.dumps({"seconds": time.process_time() - before, "people": count}))


if __name__ == "__main__":
    main(*sys.argv[1:])
