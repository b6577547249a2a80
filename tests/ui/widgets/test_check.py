"""A check mark looks as it stands, in both schemes, and says its words."""

from typing import Any

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from app.ui.theme import PALETTES, Palette, Theme
from app.ui.widgets.check import CheckBox, paint_check

STATES = (Qt.CheckState.Unchecked, Qt.CheckState.PartiallyChecked, Qt.CheckState.Checked)


def painted(state: Qt.CheckState, palette: Palette, *, has_focus: bool = False) -> QImage:
    image = QImage(24, 24, QImage.Format.Format_RGB32)
    image.fill(QColor(palette.surface))
    painter = QPainter(image)
    paint_check(painter, QRectF(0, 0, 24, 24), state, palette, has_focus=has_focus)
    painter.end()
    return image


@pytest.mark.parametrize("palette", PALETTES.values(), ids=lambda p: p.scheme)
def test_the_three_states_and_the_focus_can_be_told_apart(theme: Theme, palette: Palette) -> None:
    images = [painted(state, palette) for state in STATES]
    images += [painted(state, palette, has_focus=True) for state in STATES]
    assert all(a != b for n, a in enumerate(images) for b in images[n + 1 :])
    assert images[2].pixelColor(7, 8) == QColor(palette.accent)
    assert images[0].pixelColor(7, 8) == QColor(palette.surface)


def test_words_that_may_wrap_are_whole_in_little_room(qtbot: Any, theme: Theme) -> None:
    plain, box = (
        CheckBox("Asks a favour or a call"),
        CheckBox("Asks a favour or a call", wraps=True),
    )
    for one in (plain, box):
        qtbot.addWidget(one)
    hint = box.sizeHint()
    assert box.heightForWidth(hint.width()) == hint.height()
    assert box.heightForWidth(hint.width() * 2 // 3) > hint.height()
    assert box.minimumSizeHint().width() <= 160 < plain.minimumSizeHint().width()


def test_it_is_turned_by_mouse_and_key(qtbot: Any, theme: Theme) -> None:
    box = CheckBox("Initials only")
    qtbot.addWidget(box)
    box.show()
    off = box.grab().toImage()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert box.isChecked()
    assert box.grab().toImage() != off
    box.setEnabled(False)
    assert box.grab().toImage() != off
