"""The page of guides shows what is known of the chosen network, and leads on and back."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.ui.exports.view import ExportsView
from app.ui.widgets.text import Text
from app.words.exports import guides


def shown(view: ExportsView) -> str:
    return "\n".join(label.text() for label in view.area.widget().findChildren(Text))


def test_a_chip_brings_up_its_guide_whole(qtbot: Any, bring_up: Callable[[QWidget], None]) -> None:
    view = ExportsView(guides())
    bring_up(view)
    assert "24 hours" in shown(view)
    for guide in guides():
        chip = view.chips._chips[guide.key]
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
        words = shown(view)
        assert view.key == guide.key
        for line in (*guide.ask, guide.wait, *guide.holds, *guide.lacks, guide.note):
            assert line in words
    assert "1. " in words


def test_nothing_is_cut_off_in_a_narrow_window(bring_up: Callable[[QWidget], None]) -> None:
    view = ExportsView(guides())
    bring_up(view)
    view.resize(560, 500)
    QTest.qWaitForWindowExposed(view)
    page = view.area.widget()
    assert page.width() <= view.area.viewport().width()
    for label in page.findChildren(Text):
        assert label.height() >= label.heightForWidth(label.width())


def test_escape_goes_back_and_a_file_can_be_chosen(
    qtbot: Any, bring_up: Callable[[QWidget], None]
) -> None:
    view = ExportsView(guides())
    bring_up(view)
    view.area.setFocus()
    with qtbot.waitSignal(view.left):
        qtbot.keyClick(view.area, Qt.Key.Key_Escape)
    with qtbot.waitSignal(view.choose_asked):
        qtbot.mouseClick(view.chooser, Qt.MouseButton.LeftButton)
