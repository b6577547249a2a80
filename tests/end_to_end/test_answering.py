"""The window answers while a large archive is dropped, looked through, taken in and taken back.

What is asserted is the CPU time of the window's own thread in one round of its event loop, which
a busy machine does not change; time on the clock is not looked at.
"""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from app.ui.desk import IMPORT_PAGE, PEOPLE_PAGE
from app.ui.importing.page import PreviewPage
from app.ui.importing.reading import ReadingPage
from app.ui.main_window import Dropped
from app.ui.theme import Theme
from tests.support.real_window import RealWindow, real_window
from tests.support.watchdog import Watchdog

PEOPLE = 4_000
MOST_MS = 100
"""Milliseconds of CPU between two looks at the keyboard at most (performance: 100 ms)."""


@pytest.fixture
def opened(qtbot: Any, theme: Theme, workspace: Path) -> Iterator[RealWindow]:
    """The window, each page of it seen once: building one is not what is looked at here."""
    with real_window(qtbot, theme, workspace) as window:
        person = window.workspace.people.add("Zoë Brandt")
        window.desk.show_person(person)
        window.desk.window.go(IMPORT_PAGE)
        window.desk.window.go(PEOPLE_PAGE)
        window.settle()
        yield window


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An X archive with some thousand people, each replied to."""
    file = tmp_path_factory.mktemp("exports") / "twitter-many.zip"
    tweets = [
        {
            "tweet": {
                "id_str": str(10**18 + n),
                "created_at": "Sun Feb 18 09:12:44 +0000 2024",
                "full_text": f"@person{n} a reply about prints",
                "in_reply_to_status_id_str": str(n + 1),
                "in_reply_to_user_id_str": str(1_000 + n),
                "in_reply_to_screen_name": f"person{n}",
            }
        }
        for n in range(PEOPLE)
    ]
    rows = ",\n".join("  " + json.dumps(row, indent=2).replace("\n", "\n  ") for row in tweets)
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as out:
        out.writestr("data/tweets.js", f"window.YTD.tweets.part0 = [\n{rows}\n]")
    return file


def test_no_round_of_the_window_is_long(opened: RealWindow, qtbot: Any, archive: Path) -> None:
    window, doing = opened.window, set[str]()
    page = opened.page(ReadingPage)
    count = opened.workspace.store.reader.people_counts

    def busiest_until(act: Callable[[], object], holds: Callable[[], bool]) -> float:
        dog = Watchdog()
        act()

        def is_there() -> bool:
            doing.add(page.doing.text())
            return holds()

        qtbot.waitUntil(is_there, timeout=60_000)
        qtbot.wait(50)
        dog.stop()
        assert dog.rounds > 5
        return dog.busiest

    preview = opened.page(PreviewPage)
    found = {
        "dropped": busiest_until(
            lambda: window.dropped.emit(Dropped(paths=(archive,), payload={})),
            lambda: window.current == IMPORT_PAGE and preview.isVisible(),
        ),
        "taken in": busiest_until(preview.taker.click, lambda: window.current == PEOPLE_PAGE),
    }
    assert count().on_ladder == PEOPLE + 1
    found["taken back"] = busiest_until(
        opened.desk.actions.action("edit.undo").trigger, lambda: count().on_ladder == 1
    )
    assert max(found.values()) <= MOST_MS, found
    assert doing >= {"Taking in"}
