"""P5: from a keystroke in search to its rows, as the list of people asks for them."""

from __future__ import annotations

import random
import sys
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.services.rows import PeopleQuery, Sort
from app.store.database import FILE_NAME, open_workspace
from app.store.workspace import WorkspaceStore
from app.ui.people.list_model import PeopleModel
from tests.benchmarks.measuring import percentile, tell
from tests.benchmarks.seed import CLOCK, SEED, TODAY

NAMES = 150
"""Names that are typed letter by letter."""
LIKES = 60
"""Keystrokes that the plain LIKE is asked for, too."""
LIKE = (
    "SELECT id, name FROM standing WHERE listed = 1 AND name LIKE '%' || ? || '%'"
    " ORDER BY readiness DESC, id LIMIT 50"
)


def main(folder: str) -> None:
    """Type names into the list and tell the milliseconds of CPU for each letter."""
    QCoreApplication([])
    assert (Path(folder) / FILE_NAME).exists()
    database = open_workspace(Path(folder), TODAY)
    store = WorkspaceStore(database, CLOCK)
    model = PeopleModel(store.reader, CLOCK.today)
    model.ask(PeopleQuery())
    draw = random.Random(SEED)
    people = database.rows("SELECT id, name FROM standing")
    texts = _keystrokes([name for _, name in draw.sample(people, NAMES)])
    rows, wholes = [], []
    for text in texts:
        for sort in (Sort.READINESS, Sort.NAME):
            before = time.process_time()
            model.ask(PeopleQuery(search=text, sort=sort))
            rows.append(1000 * (time.process_time() - before))
            model.complete()
            wholes.append(1000 * (time.process_time() - before))
    likes = []
    for text in draw.sample(texts, LIKES):
        before = time.process_time()
        database.rows(LIKE, [text])
        likes.append(1000 * (time.process_time() - before))
    store.close()
    tell(
        p50=percentile(rows, 0.5),
        p99=percentile(rows, 0.99),
        whole_p50=percentile(wholes, 0.5),
        whole_p99=percentile(wholes, 0.99),
        like_p50=percentile(likes, 0.5),
    )


def _keystrokes(names: list[str]) -> list[str]:
    return [name[:length] for name in names for length in range(1, min(len(name), 14) + 1)]


if __name__ == "__main__":
    main(sys.argv[1])
