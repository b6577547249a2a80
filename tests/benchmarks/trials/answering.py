"""How long the window does not answer while an archive is dropped, looked through and taken in."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from app.ui.desk import IMPORT_PAGE, PEOPLE_PAGE
from app.ui.importing.page import PreviewPage
from app.ui.main_window import Dropped
from tests.benchmarks.measuring import tell
from tests.benchmarks.trials.desk import shown_desk
from tests.support.watchdog import Watchdog


def main(file: str, folder: str) -> None:
    """Drop it, wait for the preview, take everybody in; tell milliseconds."""
    with shown_desk(Path(folder)) as (desk, app):
        until(app, lambda: not desk.jobs._runs)
        reading = Watchdog()
        desk.window.dropped.emit(Dropped(paths=(Path(file),), payload={}))

        def preview() -> PreviewPage | None:
            return desk.window.findChild(PreviewPage)

        until(app, lambda: desk.window.current == IMPORT_PAGE and preview().isVisible())
        until(app, lambda: not desk.jobs._runs)
        reading.stop()
        writing = Watchdog()
        preview().taker.click()
        until(app, lambda: desk.window.current == PEOPLE_PAGE)
        until(app, lambda: not desk.jobs._runs)
        for _ in range(50):
            app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        writing.stop()
        tell(
            reading_busiest=reading.busiest,
            reading_longest=reading.longest,
            writing_busiest=writing.busiest,
            writing_longest=writing.longest,
        )


def until(app: QApplication, holds: Callable[[], bool]) -> None:
    """Let the event loop run until something holds."""
    while not holds():
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


if __name__ == "__main__":
    main(*sys.argv[1:])
