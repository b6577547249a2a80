"""The text box: spans underlined and numbered, positions in Python's text, keys and hints."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QTextCharFormat
from PySide6.QtWidgets import QApplication, QLineEdit, QToolTip, QVBoxLayout, QWidget

from app.ui.drafting.box import LEAST_LINES, MOST_LINES, DraftBox, Mark, Tone
from app.ui.theme import DARK, LIGHT, Choice, Theme

STYLE = QTextCharFormat.UnderlineStyle


@pytest.fixture
def box(bring_up: Callable[[QWidget], None]) -> DraftBox:
    made = DraftBox()
    made.resize(420, 200)
    bring_up(made)
    return made


def mark(start: int, end: int, number: int = 1, tone: Tone = Tone.CAREFUL) -> Mark:
    return Mark(start=start, end=end, number=number, tone=tone, hint=f"hint {number}")


def underlined(box: DraftBox) -> list[tuple[str, QTextCharFormat.UnderlineStyle]]:
    return [
        (one.cursor.selectedText(), one.format.underlineStyle()) for one in box.extraSelections()
    ]


def test_a_problem_has_a_wave_and_what_is_good_has_dots(box: DraftBox) -> None:
    box.setPlainText("Could we talk? I read it twice.")
    box.show_marks([mark(0, 13), mark(15, 30, 0, Tone.GOOD)])
    assert underlined(box) == [
        ("Could we talk", STYLE.WaveUnderline),
        ("I read it twice", STYLE.DotLine),
    ]
    box.show_marks([])
    assert underlined(box) == []


def test_letters_beyond_the_basic_plane_are_counted_once(qtbot: Any, box: DraftBox) -> None:
    box.setPlainText("𝒜𝒷 Could we talk?")
    box.show_marks([mark(3, 16)])
    assert underlined(box)[0][0] == "Could we talk"
    box.go_to(0)
    assert box.current == 0
    qtbot.keyClick(box, Qt.Key.Key_Home)
    assert box.current == -1
    box.replace(3, 16, "Hello")
    assert box.text == "𝒜𝒷 Hello?"


def test_the_numbers_are_painted_beside_their_lines(box: DraftBox) -> None:
    box.setPlainText("One.\nTwo.\nThree.")
    bare = box.grab().toImage()
    box.show_marks([mark(5, 8, 1)])
    strip = box._margin.geometry()
    box.setExtraSelections([])
    numbered = box.grab().toImage()
    changed = {
        y
        for y in range(strip.top(), strip.bottom())
        for x in range(strip.left(), strip.right())
        if bare.pixel(x, y) != numbered.pixel(x, y)
    }
    second = box._line_of(5).translated(0, strip.top())
    assert changed
    assert changed <= set(range(second.top(), second.bottom() + 1))


def test_the_caret_tells_which_mark_it_is_in(qtbot: Any, box: DraftBox) -> None:
    told: list[int] = []
    box.setPlainText("ab cd ef")
    box.show_marks([mark(3, 5)])
    box.pointed.connect(told.append)
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Home)
    for _ in range(6):
        qtbot.keyClick(box, Qt.Key.Key_Right)
    assert told == [-1, -1, 0, 0, 0, -1] or told[-6:] == [-1, -1, 0, 0, 0, -1]


def test_the_pointer_is_told_why(box: DraftBox) -> None:
    box.setPlainText("Could we talk? Yes.")
    box.show_marks([mark(0, 13)])
    inside = box.cursorRect().center() + QPoint(20, 0)
    assert box.hint_at(inside) == "hint 1"
    event = QHelpEvent(QEvent.Type.ToolTip, inside, box.viewport().mapToGlobal(inside))
    QApplication.sendEvent(box.viewport(), event)
    assert QToolTip.text() == "hint 1"
    outside = QPoint(box.viewport().width() - 4, 8)
    assert box.hint_at(outside) == ""


def test_undo_takes_a_replacement_back_at_once(qtbot: Any, box: DraftBox) -> None:
    box.setFocus()
    qtbot.keyClicks(box, "Could we talk?")
    box.replace(0, 14, "Hello.")
    assert box.text == "Hello."
    qtbot.keyClick(box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert box.text == "Could we talk?"
    box.empty()
    assert box.text == ""
    qtbot.keyClick(box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert box.text == "Could we talk?"


def test_tab_leaves_the_box_and_escape_says_so(
    qtbot: Any, bring_up: Callable[[QWidget], None]
) -> None:
    window, box, next_one = QWidget(), DraftBox(), QLineEdit()
    column = QVBoxLayout(window)
    column.addWidget(box)
    column.addWidget(next_one)
    bring_up(window)
    box.setFocus()
    qtbot.keyClicks(box, "Hello")
    with qtbot.waitSignal(box.left):
        qtbot.keyClick(box, Qt.Key.Key_Escape)
    qtbot.keyClick(box, Qt.Key.Key_Tab)
    assert box.text == "Hello"
    assert next_one.hasFocus()


def test_the_box_grows_with_its_text_up_to_a_limit(box: DraftBox) -> None:
    low = box.height()
    box.setPlainText("\n" * (LEAST_LINES + 1))
    middle = box.height()
    box.setPlainText("\n" * 60)
    assert low < middle < box.height()
    assert box.height() == box._height_of(MOST_LINES)


def test_the_lines_follow_the_scheme(box: DraftBox, theme: Theme) -> None:
    box.setPlainText("Could we talk?")
    box.show_marks([mark(0, 13)])
    assert box.extraSelections()[0].format.underlineColor().name() == LIGHT.warn.lower()
    theme.choose(Choice.DARK)
    assert box.extraSelections()[0].format.underlineColor().name() == DARK.warn.lower()


def test_every_mark_is_reached_where_one_lies_within_another(qtbot: Any, box: DraftBox) -> None:
    box.setPlainText("ab cd ef gh")
    box.show_marks([mark(0, 11), mark(0, 2, 2), mark(6, 8, 3)])
    for number in range(3):
        box.go_to(number)
        assert box.current == number
    qtbot.keyClick(box, Qt.Key.Key_Left)
    assert box.current == 0
    qtbot.keyClick(box, Qt.Key.Key_Home)
    assert box.current == 1


def test_the_numbers_stand_beside_the_text_from_right_to_left_too(box: DraftBox) -> None:
    box.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    box.resize(box.width() + 1, box.height())
    assert not box._margin.geometry().intersects(box.viewport().geometry())
