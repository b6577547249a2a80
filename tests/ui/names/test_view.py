"""The page of accounts without a name: what it shows, and what the keys ask for."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.ui.names.view import NamesView

LEFT = Qt.MouseButton.LeftButton


def test_enter_names_what_was_pasted_and_nothing_where_nothing_stands(
    qtbot: Any, bring_up: Callable[[QWidget], None]
) -> None:
    view = NamesView()
    bring_up(view)
    view.show_account("account 88213307", "X · 3 interactions", ["3 Nov: You liked a post"], can_open=True)  # fmt: skip
    assert view.field.hasFocus()
    assert not view.namer.isEnabled()
    with qtbot.assertNotEmitted(view.named):
        qtbot.keyClick(view.field, Qt.Key.Key_Return)
    qtbot.keyClicks(view.field, "@edda")
    assert view.namer.isEnabled()
    with qtbot.waitSignal(view.named) as said:
        qtbot.keyClick(view.field, Qt.Key.Key_Return)
    assert said.args == ["@edda"]


def test_another_account_clears_what_was_said_about_the_last(
    bring_up: Callable[[QWidget], None],
) -> None:
    view = NamesView()
    bring_up(view)
    view.show_account("account 1", "X", ["one", "two"], can_open=True)
    view.show_problem("That names nobody.")
    assert view.problem.isVisible()
    view.show_account("account 2", "X", ["three"], can_open=False)
    assert not view.problem.isVisible()
    assert view.acts.count() == 1
    assert not view.opener.isEnabled()
    assert view.name.text() == "account 2"


def test_each_button_asks_for_one_thing(qtbot: Any, bring_up: Callable[[QWidget], None]) -> None:
    view = NamesView()
    bring_up(view)
    view.show_account("account 1", "X", [], can_open=True)
    for button, signal in (
        (view.opener, view.open_asked),
        (view.skipper, view.skipped),
        (view.filer, view.file_asked),
        (view.leaver, view.left),
    ):
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(button, LEFT)
    view.show_end("That was everybody", "2 accounts have no name yet", can_repeat=True)
    with qtbot.waitSignal(view.again_asked):
        qtbot.mouseClick(view.again, LEFT)
