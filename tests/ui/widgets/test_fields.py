"""A field takes text that is dropped on it, and leaves files to the window."""

from typing import Any

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent

from app.ui.theme import Theme
from app.ui.widgets.fields import LineField
from app.ui.widgets.text import KeyHint


def entering(mime: QMimeData) -> QDragEnterEvent:
    return QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, mime,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip


def test_files_go_on_to_the_window(qtbot: Any, theme: Theme) -> None:
    field = LineField("Search", key="Ctrl K")
    qtbot.addWidget(field)
    files, words = QMimeData(), QMimeData()
    files.setUrls([QUrl.fromLocalFile("/a/list.csv")])
    words.setText("Maren")
    event = entering(files)
    event.accept()
    field.dragEnterEvent(event)
    assert not event.isAccepted()
    event = entering(words)
    field.dragEnterEvent(event)
    assert event.isAccepted()


def test_the_key_is_shown_while_the_field_is_empty(qtbot: Any, theme: Theme) -> None:
    field = LineField("Search", key="Ctrl K")
    qtbot.addWidget(field)
    mark = field.findChild(KeyHint)
    assert field.accessibleName() == "Search"
    assert not mark.isHidden()
    field.setText("M")
    assert mark.isHidden()
    field.clear()
    assert not mark.isHidden()
