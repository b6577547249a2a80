from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.ui.widgets.layouts import clear


def test_everything_goes_from_a_place_on_what_lies_deeper_too(qtbot: Any) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column, row = QVBoxLayout(page), QHBoxLayout()
    kept, gone, deep = QLabel("kept"), QLabel("gone"), QLabel("deep")
    column.addWidget(kept)
    column.addWidget(gone)
    row.addWidget(deep)
    column.addLayout(row)
    column.addStretch(1)
    page.show()
    clear(column, 1)
    assert column.count() == 1
    assert page.findChildren(QLabel) == [kept]
    assert gone.isHidden()
    clear(column)
    assert column.count() == 0
