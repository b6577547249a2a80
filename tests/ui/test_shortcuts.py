"""The sheet lists every key that the table of actions has, under its words."""

from typing import Any

from PySide6.QtWidgets import QMainWindow, QScrollArea

from app.ui.actions import Actions, Menu
from app.ui.shortcuts import COLUMNS, ShortcutSheet, plain
from app.ui.theme import Theme
from app.ui.today.card import CARD_KEYS
from app.ui.triage.view import TRIAGE_KEYS
from app.ui.widgets.text import KeyHint, Text


def test_every_key_is_listed(qtbot: Any, theme: Theme) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = Actions(window, lambda _error: None)
    # What undo would take back is no part of what the key means.
    actions.action("edit.undo").setText("&Undo: Add Maren && Co")
    sheet = ShortcutSheet(actions, window)
    keys = sorted(hint.text() for hint in sheet.findChildren(KeyHint))
    assert keys == sorted(
        [
            *(key for form in actions.forms for key in form.keys),
            *(key for key, _ in (*CARD_KEYS, *TRIAGE_KEYS)),
        ]
    )
    words = {text.text() for text in sheet.findChildren(Text)}
    assert {"Log a like", "New person…", "Find people", "Undo", "Person", "Snooze"} <= words


def test_every_menu_stands_in_one_column() -> None:
    assert sorted(menu for column in COLUMNS for menu in column) == sorted(Menu)


def test_the_mark_of_a_mnemonic_is_no_word() -> None:
    assert plain("&Undo: Add Maren && Co") == "Undo: Add Maren & Co"


def test_the_columns_are_about_as_long(qtbot: Any, theme: Theme) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    sheet = ShortcutSheet(Actions(window, lambda _error: None), window)
    sheet.show()
    ends: dict[int, int] = {}
    for words in sheet.findChildren(QScrollArea)[0].widget().findChildren(Text):
        if not isinstance(words, KeyHint):
            ends[words.x()] = max(ends.get(words.x(), 0), words.geometry().bottom())
    lowest = sorted(ends.values())
    assert lowest[-1] - lowest[-2] < 120
