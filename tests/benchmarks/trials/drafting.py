"""A keystroke in a draft of 2,000 characters: from the key to findings underlined and listed.

Types into the box of a person's page with real key events, at the end and in the middle of texts
that nobody tuned the phrases for. Tells milliseconds of CPU of the window's thread: for each key
as a whole, for the look alone, and for a first look at a whole text that was never seen before.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from pathlib import Path

from app.bootstrap import open_workspace  # isort: split

from PySide6.QtTest import QTest

from app.core.draft_findings import Situation
from app.core.fitness import Gesture
from app.core.people import PersonId
from app.paths import workspace_paths
from app.services.drafting import Drafting
from app.ui.application import settle
from app.ui.desk import PEOPLE_PAGE, Desk
from app.ui.drafting.panel import DraftPanel
from tests.benchmarks.measuring import ROOT, percentile, tell
from tests.benchmarks.trials.desk import CLOCK, shown_desk

CHARACTERS = 2_000
KEYS = 150
"""So many keys at each place of each text."""
NOTES = 20


def main() -> None:
    """Sow one person with notes, open their draft box, and type."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        person = _sow(folder)
        with shown_desk(folder, PEOPLE_PAGE) as (desk, app):
            panel = _open_box(desk, person)
            app.processEvents()
            texts = _texts()
            looks = [_first_look(desk.workspace.drafting, person, text) for text in texts]
            keys, judged = [], []
            for text in texts:
                for place in (CHARACTERS - KEYS, CHARACTERS // 2):
                    keys += _type(panel, text, place)
                    judged.append(_judged(desk.workspace.drafting, person, panel.box.text))
    tell(
        key_p50=percentile(keys, 0.5),
        key_p99=percentile(keys, 0.99),
        key_worst=max(keys),
        look_p50=percentile(judged, 0.5),
        first_p50=percentile(looks, 0.5),
        first_worst=max(looks),
    )


def _sow(folder: Path) -> PersonId:
    with open_workspace(workspace_paths(folder), CLOCK) as workspace:
        person = workspace.people.add("Maren Okafor")
        for number in range(NOTES):
            note = f"Restores wooden boats near harbour {number}, and reads “The ferry {number}”"
            workspace.people.note(person, note, CLOCK.today())
    return person


def _open_box(desk: Desk, person: PersonId) -> DraftPanel:
    desk.show_person(person)
    settle(desk)
    desk.actions.action("person.draft").trigger()
    desk.jobs.finish()
    panel = desk.window.findChild(DraftPanel)
    assert isinstance(panel, DraftPanel)
    return panel


def _texts() -> list[str]:
    """Texts of 2,000 characters, made of those that the phrases were never tuned for."""
    folder = ROOT / "tests" / "data" / "drafts"
    said = [
        json.loads(line)["text"]
        for file in sorted(folder.glob("held_out*.jsonl"))
        for line in file.read_text("utf-8").splitlines()
    ]
    long = " ".join(said)
    return [
        long[start : start + CHARACTERS] for start in range(0, len(long) - CHARACTERS, CHARACTERS)
    ]


def _situation(drafting: Drafting, person: PersonId) -> Situation:
    return drafting.situation(person, Gesture.MESSAGE)


def _first_look(drafting: Drafting, person: PersonId, text: str) -> float:
    situation = _situation(drafting, person)
    drafting.phrases.remembered.clear()
    before = time.thread_time()
    drafting.judge(text, situation)
    return 1000 * (time.thread_time() - before)


def _judged(drafting: Drafting, person: PersonId, text: str) -> float:
    situation = _situation(drafting, person)
    before = time.thread_time()
    drafting.judge(f"{text} x", situation)
    return 1000 * (time.thread_time() - before)


def _type(panel: DraftPanel, text: str, place: int) -> list[float]:
    """Type some keys of a text at a place of the rest of it."""
    panel.box.setPlainText(text[:place] + text[place + KEYS :])
    cursor = panel.box.textCursor()
    cursor.setPosition(place)
    panel.box.setTextCursor(cursor)
    taken = []
    for letter in text[place : place + KEYS]:
        if not letter.isascii() or not letter.isprintable():
            continue
        before = time.thread_time()
        QTest.keyClicks(panel.box, letter)
        taken.append(1000 * (time.thread_time() - before))
    return taken


if __name__ == "__main__":
    sys.exit(main())
