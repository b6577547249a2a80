"""A picture is chosen, pasted or dropped on the mark, seen wherever the person is, and taken away."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QFileDialog

from app.core.people import PersonId
from app.ui.faces.button import FaceButton, picture_in
from app.ui.people.list_view import PeoplePane
from app.ui.theme import Theme
from tests.support.real_window import RealWindow, real_window

RED = "#ff0000"


@pytest.fixture
def opened(qtbot: Any, theme: Theme, tmp_path: Path) -> Iterator[RealWindow]:
    with real_window(qtbot, theme, tmp_path) as made:
        made.workspace.people.add("Maren Holt")
        made.desk.open_album()
        made.desk.show_person(maren(made))
        made.settle()
        yield made


def maren(opened: RealWindow) -> PersonId:
    return PersonId(opened.workspace.people.find("Maren Holt"))


def red() -> QImage:
    made = QImage(90, 90, QImage.Format.Format_RGB32)
    made.fill(QColor(RED))
    return made


def colour(opened: RealWindow) -> str:
    """What the middle of the mark on the page is painted with, and that of the row."""
    for _ in range(3):
        opened.settle()
        button = opened.page(FaceButton)
        shown = button.grab().toImage()
        row = opened.page(PeoplePane).table.viewport().grab().toImage()
    mark = shown.pixelColor(shown.width() // 2, shown.height() // 5).name()
    assert (mark == RED) == (row.pixelColor(32, 12).name() == RED)
    return mark


def test_a_file_is_chosen_seen_everywhere_and_undone(
    opened: RealWindow, qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert red().save(str(tmp_path / "maren.png"))
    monkeypatch.setattr(
        QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "maren.png"), "")
    )
    before = colour(opened)
    opened.page(FaceButton).menu_of().actions()[0].trigger()
    assert colour(opened) == RED
    assert opened.said() == "Picture kept. It stays on this computer."
    qtbot.mouseClick(opened.window.toast.button, Qt.MouseButton.LeftButton)
    assert colour(opened) == before
    opened.desk.actions.action("edit.redo").trigger()
    assert colour(opened) == RED
    qtbot.keyClick(opened.page(FaceButton), Qt.Key.Key_Delete)
    assert colour(opened) == before


def test_it_is_pasted_and_dropped(opened: RealWindow, qtbot: Any, tmp_path: Path) -> None:
    QGuiApplication.clipboard().setImage(red())
    qtbot.keyClick(opened.page(FaceButton), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert colour(opened) == RED
    opened.workspace.pictures.remove(maren(opened))
    assert red().save(str(tmp_path / "maren.png"))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "maren.png"))])
    enter = QDragEnterEvent(
        QPoint(9, 9), Qt.DropAction.CopyAction, mime,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(opened.page(FaceButton), enter)
    assert enter.isAccepted()
    let_go = QDropEvent(
        QPointF(9, 9), Qt.DropAction.CopyAction, mime,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(opened.page(FaceButton), let_go)
    assert colour(opened) == RED


def test_what_is_no_picture_is_refused_with_a_sentence(opened: RealWindow, tmp_path: Path) -> None:
    file = tmp_path / "maren.png"
    file.write_text("<svg/>")
    opened.page(FaceButton).brought.emit(file)
    opened.settle()
    assert opened.told().startswith("That is no picture this program can read.")
    assert opened.workspace.pictures.all() == {}


def test_addresses_of_the_web_and_other_files_are_no_pictures() -> None:
    for url in ("https://example.org/a.png", "file:///tmp/a.zip"):
        mime = QMimeData()
        mime.setUrls([QUrl(url)])
        assert picture_in(mime) is None
    assert picture_in(None) is None
    assert picture_in(QMimeData()) is None
