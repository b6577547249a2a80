"""From a real drop to people in the list, and back: nothing is written before the button."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QFileDialog

from app.core.imports import Outcome
from app.ui.importing.model import NOTHING
from app.ui.importing.page import PreviewPage
from app.ui.importing.reading import ReadingPage
from app.ui.theme import Theme
from app.ui.widgets.chips import Chip
from tests.support.exports import EXPORTS
from tests.support.real_window import RealWindow, real_window

X = next((EXPORTS / "x").glob("twitter-*.zip"))
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def opened(qtbot: Any, theme: Theme, workspace: Path) -> Iterator[RealWindow]:
    with real_window(qtbot, theme, workspace) as made:
        yield made


def people(opened: RealWindow) -> int:
    return opened.workspace.store.reader.people_counts().on_ladder


def test_a_dropped_archive_is_shown_taken_in_and_taken_back(opened: RealWindow, qtbot: Any) -> None:
    opened.drop_files(X)
    assert opened.window.current == "import"
    page = opened.page(PreviewPage)
    plan = opened.workspace.importing.preview([X])
    new = sum(person.outcome is Outcome.NEW for person in plan.people)
    assert page.people.rowCount() == new > 0
    assert page.shelves.key == "new"
    assert page.taker.text() == f"Import {new} people and {len(plan.interactions)} interactions"
    assert X.name in page.subtitle.text()
    assert "X archive" in page.subtitle.text()
    assert people(opened) == 0

    qtbot.mouseClick(page.taker, LEFT)
    opened.settle()
    assert opened.window.current == "people"
    assert people(opened) == new
    assert opened.said() == f"{new} people and {len(plan.interactions)} interactions are here now."

    qtbot.mouseClick(opened.window.toast.button, LEFT)
    opened.settle()
    assert people(opened) == 0
    assert opened.said().startswith("Taken back: Import twitter-")


def test_closing_the_preview_leaves_the_database_as_it_was(opened: RealWindow, qtbot: Any) -> None:
    before, came_from = opened.hashes(), opened.window.current
    assert before
    opened.drop_files(X)
    page = opened.page(PreviewPage)
    page.people.toggle([0])
    qtbot.mouseClick(page.leaver, LEFT)
    opened.settle()
    assert opened.window.current == came_from
    assert opened.hashes() == before


def test_escape_closes_the_preview(opened: RealWindow, qtbot: Any) -> None:
    opened.drop_files(X)
    page = opened.page(PreviewPage)
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Escape)
    assert opened.window.current != "import"
    assert people(opened) == 0


def test_only_those_with_a_mark_are_taken_in(opened: RealWindow, qtbot: Any) -> None:
    opened.drop_files(X)
    page = opened.page(PreviewPage)
    all_of_them = page.people.rowCount()
    first = page.people.index(0, 1).data()
    page.table.setFocus()
    page.table.selectRow(0)
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    assert f"Import {all_of_them - 1} people" in page.taker.text()
    assert page.table.everybody.checkState() is Qt.CheckState.PartiallyChecked
    qtbot.mouseClick(page.taker, LEFT)
    opened.settle()
    assert people(opened) == all_of_them - 1
    assert opened.workspace.store.reader.find_people(first) == ()


def test_the_same_file_again_says_kindly_that_nothing_is_new(
    opened: RealWindow, qtbot: Any
) -> None:
    opened.workspace.importing.commit(opened.workspace.importing.preview([X]))
    opened.settle()
    count = people(opened)
    opened.drop_files(X)
    page = opened.page(PreviewPage)
    assert page.subtitle.text().startswith(f"{X.name}: read before, skipped")
    assert not page.taker.isEnabled()
    assert page.taker.text() == "Nothing to import"
    assert page.shelves.key == "left_out"
    assert "Read before, skipped" in page.rows.index(0, 2).data()
    qtbot.mouseClick(page.again, LEFT)
    opened.settle()
    assert page.shelves.key == "here"
    assert page.subtitle.text().startswith(f"Nothing new in {X.name}")
    assert not page.taker.isEnabled()
    qtbot.mouseClick(page.leaver, LEFT)
    assert people(opened) == count


def test_a_file_that_nobody_knows_is_named_beside_a_list(
    opened: RealWindow, tmp_path: Path
) -> None:
    names, picture = tmp_path / "names.txt", tmp_path / "pic.png"
    names.write_text("Maren Okafor\n")
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    opened.drop_files(names, picture)
    page = opened.page(PreviewPage)
    assert page.subtitle.text().startswith("names.txt · list of people · not known: pic.png · ")
    chips = {chip.text() for chip in page.shelves.findChildren(Chip)}
    assert "Left out 0 and 1 file" in chips
    assert page.people.index(0, 2).data() == NOTHING


def test_a_link_dragged_from_a_browser_adds_that_person(opened: RealWindow, qtbot: Any) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://bsky.app/profile/zoe.example.com")])
    mime.setHtml('<a href="https://bsky.app/profile/zoe.example.com">Zoë Brandt</a>')
    opened.drop(mime)
    page = opened.page(PreviewPage)
    assert page.taker.text() == "Import 1 person"
    assert page.people.index(0, 1).data() == "Zoë Brandt"
    qtbot.mouseClick(page.taker, LEFT)
    opened.settle()
    assert people(opened) == 1
    opened.drop(mime)
    assert opened.window.current == "people"
    assert "here already" in opened.said()


def test_lines_of_text_can_be_dropped_too(opened: RealWindow) -> None:
    mime = QMimeData()
    mime.setText("Maren Okafor\n@tlindqvist@writing.social\n")
    opened.drop(mime)
    assert opened.page(PreviewPage).taker.text() == "Import 2 people"


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("empty.zip", b"", "is empty"),
        ("cut.zip", X.read_bytes()[:900], "cut short or damaged"),
        ("other.json", b'{"weather": "fine"}', "isn't an export that Acquainted knows"),
    ],
)
def test_what_cannot_be_read_is_said_kindly_and_leads_nowhere(
    opened: RealWindow, tmp_path: Path, name: str, data: bytes, says: str
) -> None:
    came_from, before = opened.window.current, opened.hashes()
    file = tmp_path / name
    file.write_bytes(data)
    opened.drop_files(file)
    assert says in opened.told()
    assert name in opened.told()
    assert opened.window.current == came_from
    assert opened.hashes() == before


def test_reading_can_be_stopped_and_nothing_is_kept(opened: RealWindow, tmp_path: Path) -> None:
    came_from, before = opened.window.current, opened.hashes()
    file = tmp_path / "people.csv"
    file.write_text("name\nMaren Okafor\n")
    # Before the event loop has come round once, so that the job is in the lane still.
    opened.window.dropped.connect(lambda _dropped: opened.page(ReadingPage).stopper.click())
    opened.drop_files(file)
    assert opened.said() == "Stopped. Nothing was changed."
    assert opened.window.current == came_from
    assert opened.hashes() == before


def test_what_was_left_out_is_listed_and_saved_as_a_table(
    opened: RealWindow, qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.drop_files(X)
    page = opened.page(PreviewPage)
    plan = opened.workspace.importing.preview([X])
    assert plan.left_out
    page.shelves.chosen.emit("left_out")
    assert page.left_out.isVisible()
    assert page.rows.rowCount() == len(plan.left_out)
    file = tmp_path / "left out.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    qtbot.mouseClick(page.exporter, LEFT)
    lines = file.read_text("utf-8-sig").splitlines()
    assert lines[0] == "File,Line,Why,How many"
    assert len(lines) == len(plan.left_out) + 1
    assert opened.said() == "Saved as left out.csv"


def test_a_possible_duplicate_names_whom_it_may_be(opened: RealWindow, tmp_path: Path) -> None:
    opened.workspace.people.add("Zoë Brandt")
    file = tmp_path / "list.txt"
    file.write_text("Zoë Brandt https://bsky.app/profile/zoe.example.com\n", "utf-8")
    opened.drop_files(file)
    page = opened.page(PreviewPage)
    assert page.shelves.key == "look"
    assert page.people.index(0, 6).data() == "same as Zoë Brandt?"
    assert page.counts[3].number.text() == "1"
