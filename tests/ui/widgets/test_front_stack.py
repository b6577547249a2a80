"""A stack needs the room of the page in front, and no more."""

from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.theme import Theme
from app.ui.widgets.front_stack import FrontStack
from app.ui.widgets.text import Text


def test_only_the_page_in_front_says_how_much_room_is_needed(qtbot: Any, theme: Theme) -> None:
    stack = FrontStack()
    qtbot.addWidget(stack)
    wide, narrow = QWidget(), QWidget()
    wide.setMinimumSize(900, 300)
    narrow.setMinimumSize(200, 100)
    for page in (narrow, wide):
        stack.addWidget(page)
    assert stack.minimumSizeHint() == QSize(200, 100)
    stack.setCurrentWidget(wide)
    assert stack.minimumSizeHint() == QSize(900, 300)
    assert FrontStack().minimumSizeHint() == QSize()


def test_words_of_a_page_behind_make_no_page_in_front_higher(qtbot: Any, theme: Theme) -> None:
    stack = FrontStack()
    qtbot.addWidget(stack)
    for words in ("few", "many words " * 200):
        page = QWidget()
        QVBoxLayout(page).addWidget(Text(words, wraps=True))
        stack.addWidget(page)
    low = stack.heightForWidth(300)
    assert low == stack.widget(0).heightForWidth(300)
    stack.setCurrentIndex(1)
    assert stack.heightForWidth(300) > 5 * low
