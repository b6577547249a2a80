"""A dialog grows with what appears in it, and shrinks again."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.ui.widgets.growing import GrowingDialog


def test_it_is_as_tall_as_what_it_shows(bring_up: Callable[[QWidget], None]) -> None:
    dialog = GrowingDialog(300)
    column = QVBoxLayout(dialog)
    parts = [QLabel("One"), QLabel("Words that need\nmore than a line")]
    for part in parts:
        column.addWidget(part)
    bring_up(dialog)
    whole = dialog.height()
    parts[1].hide()
    QCoreApplication.sendPostedEvents()
    assert dialog.height() < whole
    parts[1].show()
    QCoreApplication.sendPostedEvents()
    assert (dialog.width(), dialog.height()) == (300, whole)
