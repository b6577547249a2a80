"""FLOOR_READ: an X archive unpacked and decoded, and the rows that it makes written.

Each member is decoded whole, to the fields that an import needs and no others; nothing is asked
of them, nobody is matched, folded or judged. Then `floors.insert` writes the finished rows. So it
is what reading every record and storing every row costs at least, whatever is done in between.
"""

from __future__ import annotations

import json
import sys
import time
import zipfile
from typing import Any

import msgspec

from app.importers.x_lists import LikeRow, WhoRow
from app.importers.x_tweets import TweetRow
from tests.benchmarks.floors.insert import rows_of, write

DECODERS: dict[str, msgspec.json.Decoder[Any]] = {
    "data/following.js": msgspec.json.Decoder(list[WhoRow]),
    "data/like.js": msgspec.json.Decoder(list[LikeRow]),
    "data/tweet.js": msgspec.json.Decoder(list[TweetRow]),
}


def main(archive: str, source: str, target: str) -> None:
    """Tell the CPU seconds of both, and how many records and rows there were."""
    statements = rows_of(source)
    records = 0
    before = time.process_time()
    with zipfile.ZipFile(archive) as archived:
        for name, decoder in DECODERS.items():
            data = archived.read(name)
            records += len(decoder.decode(memoryview(data)[data.index(b"[") :]))
    read = time.process_time() - before
    seconds = read + write(statements, target, "on")
    rows = sum(len(rows) for _sql, rows in statements)
    print(json.dumps({"seconds": seconds, "records": records, "rows": rows}))


if __name__ == "__main__":
    main(*sys.argv[1:])
