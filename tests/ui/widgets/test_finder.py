"""A line and what it finds: arrows go round, Enter and a click take a row."""

from typing import Any

from PySide6.QtCore import Qt

from app.ui.theme import Theme
from app.ui.widgets.finder import Finder, Found
from app.ui.widgets.text import KeyHint

ROWS = (Found(key="1", text="Maren", beside="Follow"), Found(key="2", text="Undo", shortcut="Z"))


def test_arrows_go_round_and_enter_takes_the_row(qtbot: Any, theme: Theme) -> None:
    finder = Finder("Whom?", 5)
    qtbot.addWidget(finder)
    taken: list[str] = []
    finder.taken.connect(taken.append)
    qtbot.keyClick(finder.field, Qt.Key.Key_Return)
    qtbot.keyClick(finder.field, Qt.Key.Key_Down)
    finder.show_rows(ROWS)
    assert finder.texts == ("Maren Follow", "Undo")
    assert [hint.text() for hint in finder.findChildren(KeyHint)] == ["Z"]
    qtbot.keyClick(finder.field, Qt.Key.Key_Return)
    qtbot.keyClick(finder.field, Qt.Key.Key_Up)
    qtbot.keyClick(finder.field, Qt.Key.Key_Return)
    assert taken == ["1", "2"]


def test_without_rows_there_is_no_empty_box(qtbot: Any, theme: Theme) -> None:
    finder = Finder("Whom?", 1)
    qtbot.addWidget(finder)
    finder.show()
    assert not finder.rows.isVisible()
    finder.show_rows(ROWS)
    assert finder.rows.isVisible()
    assert finder.rows.height() < finder.rows.sizeHintForRow(0) * 2
