"""P9: one gesture logged, until facts, stage, list and timeline show it."""

from __future__ import annotations

import random
import sys
import time
from pathlib import Path

from app.core.interactions import Direction, Kind
from app.core.people import PersonId
from app.store.database import FILE_NAME, Database
from app.ui.desk import PEOPLE_PAGE
from app.ui.people.list_view import PeoplePane
from tests.benchmarks.measuring import percentile, tell
from tests.benchmarks.seed import SEED
from tests.benchmarks.trials.desk import shown_desk

GESTURES = 120


def main(folder: str) -> None:
    """Log gestures with people of the list on a copy; tell milliseconds of CPU for each."""
    draw = random.Random(SEED)
    people = _people(Path(folder), draw)
    logged, shown, settled = [], [], []
    with shown_desk(Path(folder)) as (desk, app):
        desk.window.go(PEOPLE_PAGE)
        app.processEvents()
        desk.jobs.finish()
        pane = desk.window.findChild(PeoplePane)
        assert isinstance(pane, PeoplePane)
        reader = desk.workspace.store.reader
        for person in people:
            kind = draw.choice((Kind.LIKE, Kind.LIKE, Kind.COMMENT, Kind.MESSAGE))
            side = draw.choice((Direction.OUTBOUND, Direction.OUTBOUND, Direction.INBOUND))
            before = time.process_time()
            desk.workspace.logging.log(person, kind, side)
            logged.append(1000 * (time.process_time() - before))
            reader.card(person)
            reader.timeline(person)
            reader.people_rows([person])
            shown.append(1000 * (time.process_time() - before))
            app.processEvents()
            app.processEvents()
            settled.append(1000 * (time.process_time() - before))
    tell(
        log_p50=percentile(logged, 0.5),
        log_p99=percentile(logged, 0.99),
        shown_p50=percentile(shown, 0.5),
        shown_p95=percentile(shown, 0.95),
        settled_p50=percentile(settled, 0.5),
        settled_p95=percentile(settled, 0.95),
    )


def _people(folder: Path, draw: random.Random) -> list[PersonId]:
    """People drawn from those with 2 to 200 acts, as somebody looks after them."""
    database = Database(folder / FILE_NAME)
    rows = database.rows(
        "SELECT person_id FROM interaction GROUP BY person_id HAVING count(*) BETWEEN 2 AND 200"
        " ORDER BY person_id LIMIT 20000"
    )
    database.close()
    return [PersonId(row[0]) for row in draw.sample(rows, GESTURES)]


if __name__ == "__main__":
    main(sys.argv[1])
