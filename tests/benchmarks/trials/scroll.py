"""P7: frames while scrolling, sorting and filtering to painted, and the memory of the list."""

from __future__ import annotations

import gc
import random
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import apsw
from PySide6.QtWidgets import QApplication, QScrollBar

from app.services.rows import Sort
from app.ui.desk import PEOPLE_PAGE, Desk
from app.ui.people.list_delegate import ROW_HEIGHT
from app.ui.people.list_view import ALL, PeoplePane
from tests.benchmarks.measuring import peak_memory, percentile, tell
from tests.benchmarks.seed import SEED
from tests.benchmarks.trials.desk import shown_desk

WHEEL, PAGES, LEAPS = 600, 200, 200
"""Frames of turning the wheel, of paging down, of dragging the handle anywhere."""


def main(folder: str) -> None:
    """Scroll, sort and filter; tell milliseconds of CPU, and bytes."""
    with shown_desk(Path(folder)) as (desk, app):
        desk.window.go(PEOPLE_PAGE)
        app.processEvents()
        desk.jobs.finish()
        pane = _pane(desk)
        turns = [_timed(app, turn) for turn in _turns(pane)]
        frames = [_timed(app, move) for move in _moves(pane)]
        gc.collect()
        tell(
            frame_p50=percentile(frames, 0.5),
            frame_p99=percentile(frames, 0.99),
            turn_worst=max(turns),
            turn_p50=percentile(turns, 0.5),
            memory=peak_memory(),
            sqlite=apsw.memory_high_water(),
            rows=pane.model.rowCount(),
        )


def _pane(desk: Desk) -> PeoplePane:
    pane = desk.window.findChild(PeoplePane)
    assert isinstance(pane, PeoplePane)
    return pane


def _timed(app: QApplication, move: Callable[[], None]) -> float:
    """Milliseconds of CPU until all that a move causes is painted."""
    before = time.process_time()
    move()
    app.processEvents()
    return 1000 * (time.process_time() - before)


def _turns(pane: PeoplePane) -> list[Callable[[], None]]:
    """Every order in turn, and every stage, three times."""
    found: list[Callable[[], None]] = []
    for _ in range(3):
        found += [partial(pane.sort_chosen.emit, sort.value) for sort in reversed(Sort)]
        found += [partial(pane.stage_chosen.emit, key) for key in ("2", "1", "3", ALL)]
    return found


def _moves(pane: PeoplePane) -> list[Callable[[], None]]:
    bar = pane.table.verticalScrollBar()
    draw = random.Random(SEED)
    height = pane.table.viewport().height()
    moves: list[Callable[[], None]] = [
        lambda: bar.setValue(bar.value() + 3 * ROW_HEIGHT) for _ in range(WHEEL)
    ]
    moves += [lambda: bar.setValue(bar.value() + height) for _ in range(PAGES)]
    moves += [partial(_leap, bar, draw.random()) for _ in range(LEAPS)]
    return moves


def _leap(bar: QScrollBar, to: float) -> None:
    bar.setValue(int(to * bar.maximum()))


if __name__ == "__main__":
    main(sys.argv[1])
