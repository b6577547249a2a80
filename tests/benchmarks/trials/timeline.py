"""P10: the timeline of somebody with 50,000 entries, beside that of somebody with 50."""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median

from PySide6.QtWidgets import QApplication

from app.core.people import PersonId
from app.store import standing
from app.store.database import FILE_NAME, Database
from app.ui.desk import PEOPLE_PAGE, Desk
from app.ui.timeline.story import Story
from app.ui.timeline.view import TimelineView
from tests.benchmarks.measuring import percentile, tell
from tests.benchmarks.seed import SEED, TODAY
from tests.benchmarks.trials.desk import shown_desk

LONG, SHORT = 50_000, 50
TIMES = 7
WHEEL, PAGES, LEAPS = 400, 150, 150
"""Frames of turning the wheel, of paging down, of dragging the handle anywhere."""


def main(folder: str) -> None:
    """Show both by turns, then scroll in the long one; tell milliseconds of CPU."""
    long, short = _prepare(Path(folder))
    with shown_desk(Path(folder), PEOPLE_PAGE) as (desk, app):
        app.processEvents()
        desk.jobs.finish()
        pages, paints = _turns(desk, app, long, short)
        frames = _frames(_view(desk), app)
        tell(
            page_long=median(pages[long]),
            page_short=median(pages[short]),
            paint_long=median(paints[long]),
            paint_short=median(paints[short]),
            frame_p50=percentile(frames, 0.5),
            frame_p99=percentile(frames, 0.99),
        )


def _prepare(folder: Path) -> tuple[PersonId, PersonId]:
    """Give the busiest so many acts more, taken from the others but one."""
    database = Database(folder / FILE_NAME)
    database.execute("BEGIN IMMEDIATE")
    by_count = "SELECT person_id FROM interaction GROUP BY person_id"
    long = int(str(database.value(f"{by_count} ORDER BY count(*) DESC LIMIT 1")))
    short = int(str(database.value(f"{by_count} HAVING count(*) = ? LIMIT 1", [SHORT])))
    has = int(str(database.value("SELECT count(*) FROM interaction WHERE person_id = ?", [long])))
    database.execute(
        "UPDATE interaction SET person_id = :long, account_id = NULL WHERE id IN (SELECT id FROM"
        " interaction WHERE person_id NOT IN (:long, :short) ORDER BY id LIMIT :more)",
        {"long": long, "short": short, "more": max(LONG - has, 0)},
    )
    standing.refresh_acts(database, [long], TODAY)
    database.execute("COMMIT")
    database.close()
    return PersonId(long), PersonId(short)


def _turns(
    desk: Desk, app: QApplication, *people: PersonId
) -> tuple[dict[PersonId, list[float]], dict[PersonId, list[float]]]:
    """The whole page, and its timeline alone, once to warm up and then so many times."""
    pages: dict[PersonId, list[float]] = {person: [] for person in people}
    paints: dict[PersonId, list[float]] = {person: [] for person in people}
    reader, today = desk.workspace.store.reader, desk.workspace.clock.today()
    for turn in range(TIMES + 1):
        for person in people:  # always another one: who is shown already is not read again
            before = time.process_time()
            desk.show_person(person)
            app.processEvents()
            taken = time.process_time() - before
            card, view = reader.card(person), _view(desk)
            glance = partial(reader.glances_between, person)
            story = Story(reader.outline(person), glance, partial(reader.interactions, person))
            assert card is not None
            before = time.process_time()
            view.show_story(story, card.name, today, stage=card.stage, is_same=False)
            view.grab()
            if turn:
                pages[person].append(1000 * taken)
                paints[person].append(1000 * (time.process_time() - before))
    desk.show_person(people[0])
    app.processEvents()
    return pages, paints


def _view(desk: Desk) -> TimelineView:
    view = desk.window.findChild(TimelineView)
    assert isinstance(view, TimelineView)
    return view


def _frames(view: TimelineView, app: QApplication) -> list[float]:
    bar, height = view.verticalScrollBar(), view.viewport().height()
    draw = random.Random(SEED)
    moves: list[Callable[[], None]] = [lambda: bar.setValue(bar.value() + 120)] * WHEEL
    moves += [lambda: bar.setValue(bar.value() + height)] * PAGES
    moves += [lambda: bar.setValue(int(draw.random() * bar.maximum()))] * LEAPS
    frames = []
    for move in moves:
        before = time.process_time()
        move()
        app.processEvents()
        frames.append(1000 * (time.process_time() - before))
    return frames


if __name__ == "__main__":
    main(sys.argv[1])
