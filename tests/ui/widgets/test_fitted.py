"""A dialog is as high as its words need, and grows where more is said."""

from typing import Any

from PySide6.QtWidgets import QVBoxLayout

from app.ui.theme import Theme
from app.ui.widgets.fitted import FittedDialog
from app.ui.widgets.text import Text

LONG = "Words that go on in the next line and the next after that. " * 4


def test_it_is_no_higher_than_its_words_and_grows_with_them(qtbot: Any, theme: Theme) -> None:
    dialog = FittedDialog()
    qtbot.addWidget(dialog)
    dialog.setMinimumWidth(420)
    column = QVBoxLayout(dialog)
    first, second = Text(LONG, wraps=True), Text("", "warn", wraps=True)
    second.hide()
    column.addWidget(first)
    column.addWidget(second)
    dialog.show()
    assert dialog.height() == column.totalHeightForWidth(dialog.width())
    assert first.height() == first.heightForWidth(first.width())
    second.setText(LONG)
    second.show()
    qtbot.waitUntil(lambda: second.height() >= second.heightForWidth(second.width()))
    assert first.height() >= first.heightForWidth(first.width())


def test_a_size_that_somebody_gave_it_stays(qtbot: Any, theme: Theme) -> None:
    dialog = FittedDialog()
    qtbot.addWidget(dialog)
    QVBoxLayout(dialog).addWidget(Text(LONG, wraps=True))
    dialog.resize(640, 480)
    dialog.show()
    assert (dialog.width(), dialog.height()) == (640, 480)
