"""Exactly one chip is chosen; the row breaks into lines where it must."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from app.ui.theme import Size, font
from app.ui.widgets.chips import Chip, ChipRow

CHOICES = (("all", "All"), ("1", "Follow"), ("2", "Engage"), ("3", "Converse"))


@pytest.fixture
def row(bring_up: Callable[[ChipRow], None]) -> ChipRow:
    made = ChipRow(CHOICES, name="Stage")
    bring_up(made)
    return made


def test_a_click_chooses_one_and_tells(qtbot: Any, row: ChipRow) -> None:
    told: list[str] = []
    row.chosen.connect(told.append)
    assert row.key == "all"
    chips = row.findChildren(Chip)
    qtbot.mouseClick(chips[2], Qt.MouseButton.LeftButton)
    assert (row.key, told) == ("2", ["2"])
    assert [chip.isChecked() for chip in chips] == [False, False, True, False]
    row.choose("1")
    assert (row.key, told) == ("1", ["2"])


def test_arrow_keys_go_from_chip_to_chip(qtbot: Any, row: ChipRow) -> None:
    told: list[str] = []
    row.chosen.connect(told.append)
    chips = row.findChildren(Chip)
    chips[0].setFocus()
    qtbot.keyClick(chips[0], Qt.Key.Key_Right)
    assert QApplication.focusWidget() is chips[1]
    assert (row.key, told) == ("1", ["1"])


def test_a_new_count_is_said_to_screen_readers_too(qtbot: Any, row: ChipRow) -> None:
    row.set_text("1", "Follow 12")
    assert row.findChildren(Chip)[1].accessibleName() == "Follow 12"


def test_a_chip_has_room_for_its_words_when_it_is_chosen(row: ChipRow) -> None:
    chip = row.findChildren(Chip)[-1]
    before = chip.sizeHint().width()
    chip.setChecked(True)
    words = QFontMetrics(font(Size.SMALL, strong=True)).horizontalAdvance(chip.text())
    assert chip.sizeHint().width() == before >= words + 2 * 10
