"""The window takes drops from anywhere, as real drags, and leads to its pages."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QScrollArea, QWidget

from app.ui.main_window import (
    WORDY_WIDTH,
    Dropped,
    MainWindow,
    can_look_inside,
    read_drop,
)
from app.ui.widgets.side_bar import Place
from app.ui.window_state import WindowState

PLACES = (
    Place(key="today", text="Today", icon="sun"),
    Place(key="people", text="People", icon="users"),
)


@pytest.fixture
def window(bring_up: Callable[[MainWindow], None], tmp_path: Path) -> MainWindow:
    made = MainWindow(PLACES, WindowState(tmp_path / "config"))
    for place in PLACES:
        made.add_page(place.key, QLabel(place.key))
    made.go("today")
    bring_up(made)
    return made


def entering(mime: QMimeData) -> QDragEnterEvent:
    return QDragEnterEvent(
        QPoint(300, 300), Qt.DropAction.CopyAction, mime,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip


def dropping(mime: QMimeData) -> QDropEvent:
    return QDropEvent(
        QPointF(300, 300), Qt.DropAction.CopyAction, mime,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip


def test_files_dropped_on_the_window_go_out_as_paths(window: MainWindow, tmp_path: Path) -> None:
    files = [tmp_path / "Zoë #1 100%.zip", tmp_path / "folder"]
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(f)) for f in files])
    seen: list[Dropped] = []
    window.dropped.connect(seen.append)
    enter = entering(mime)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    assert window.overlay.isVisible()
    assert window.overlay.size() == window.size()
    QApplication.sendEvent(window, dropping(mime))
    assert [d.paths for d in seen] == [tuple(files)]
    assert "text/uri-list" in seen[0].payload
    assert not window.overlay.isVisible()


def test_the_veil_goes_when_the_drag_goes(window: MainWindow) -> None:
    mime = QMimeData()
    mime.setText("@maren@art.example")
    QApplication.sendEvent(window, entering(mime))
    assert window.overlay.isVisible()
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert not window.overlay.isVisible()


def test_a_link_from_a_browser_is_handed_on_with_all_its_formats() -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://bsky.app/profile/maren.example")])
    mime.setHtml('<a href="https://bsky.app/profile/maren.example">Maren</a>')
    mime.setData(
        "text/x-moz-url", "https://bsky.app/profile/maren.example\nMaren".encode("utf-16-le")
    )
    dropped = read_drop(mime)
    assert dropped.paths == ()
    assert b"maren.example" in dropped.payload["text/uri-list"]
    assert b"Maren" in dropped.payload["text/html"]
    assert dropped.payload["text/x-moz-url"].decode("utf-16-le").endswith("Maren")


def test_a_drop_that_can_name_nobody_is_left_alone(window: MainWindow) -> None:
    mime = QMimeData()
    mime.setData("application/x-colour", b"\x00")
    enter = entering(mime)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    assert not enter.isAccepted()
    assert not window.overlay.isVisible()
    assert not can_look_inside(mime)


def test_a_huge_format_of_a_drop_is_not_taken_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.ui.main_window.MOST_PAYLOAD_BYTES", 10)
    mime = QMimeData()
    mime.setText("x" * 11)
    mime.setData("text/x-small", b"x" * 10)
    assert list(read_drop(mime).payload) == ["text/x-small"]


def test_the_drop_place_is_a_button_too(
    qtbot: Any, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = [(["/a/one.zip"], ""), ([], "")]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: answers.pop(0))
    seen: list[Dropped] = []
    window.dropped.connect(seen.append)
    window.drop_place.setFocus()
    qtbot.keyClick(window.drop_place, Qt.Key.Key_Space)
    qtbot.mouseClick(window.drop_place, Qt.MouseButton.LeftButton)
    assert [d.paths for d in seen] == [(Path("/a/one.zip"),)]
    assert answers == []


def test_the_side_bar_leads_to_the_pages(qtbot: Any, window: MainWindow) -> None:
    arrived: list[str] = []
    window.arrived.connect(arrived.append)
    qtbot.mouseClick(window.side_bar.item("people"), Qt.MouseButton.LeftButton)
    assert window.current == "people"
    window.go("today")
    assert window.side_bar.item("today").isChecked()
    assert arrived == ["people", "today"]


def test_the_side_bar_gives_way_where_the_window_has_no_room_for_words(window: MainWindow) -> None:
    window.setMinimumWidth(0)
    window.resize(WORDY_WIDTH, 600)
    assert window.drop_place.isVisible()
    window.resize(WORDY_WIDTH - 1, 600)
    assert window.width() == WORDY_WIDTH - 1
    assert not window.drop_place.isVisible()
    assert window.side_bar.width() < 100
    window.resize(900, 600)
    assert window.drop_place.isVisible()


def test_a_page_begins_at_its_beginning(window: MainWindow) -> None:
    large = QLabel("large")
    large.setMinimumSize(3_000, 3_000)
    window.add_page("large", large)
    window.add_page("larger", QLabel("larger", minimumWidth=4_000, minimumHeight=4_000))
    window.go("large")
    (area,) = (a for a in window.findChildren(QScrollArea) if a.accessibleName() == "Page")
    QApplication.processEvents()
    for bar in (area.verticalScrollBar(), area.horizontalScrollBar()):
        bar.setValue(bar.maximum())
        assert bar.value() > 0
    window.go("large")
    assert area.verticalScrollBar().value() > 0, "the page in front stays where it is"
    window.go("larger")
    assert (area.verticalScrollBar().value(), area.horizontalScrollBar().value()) == (0, 0)


def test_a_page_off_the_bar_leaves_no_place_marked(window: MainWindow) -> None:
    window.add_page("import", QWidget())
    window.go("import")
    assert window.current == "import"
    assert not window.side_bar.item("today").isChecked()
    window.go("today")
    assert window.side_bar.item("today").isChecked()


def test_closing_says_so_and_keeps_the_place(window: MainWindow, tmp_path: Path) -> None:
    said: list[bool] = []
    window.closing.connect(lambda: said.append(True))
    window.close()
    assert said == [True]
    assert (tmp_path / "config" / "window.ini").exists()


@pytest.mark.parametrize("size", [(1440, 900), (1024, 700)])
def test_nothing_is_cut_off(open_rows: Callable[..., Any], size: tuple[int, int]) -> None:
    window = open_rows().desk.window
    window.resize(*size)
    assert (window.width(), window.height()) == size
    ground = window.centralWidget()
    assert ground.minimumSizeHint().width() <= size[0]
    assert ground.minimumSizeHint().height() <= size[1] - window.menuBar().height()
