"""Every action has its place, its key works where it should and nowhere else."""

from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QLineEdit,
    QMainWindow,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.core.errors import AppError
from app.ui.actions import Actions, Menu, Scope, action_table, menu_titles
from app.ui.theme import LIGHT


class Bench:
    """A window with an attached widget, one that is not, and two text fields."""

    def __init__(self, bring_up: Callable[[QMainWindow], None]) -> None:
        self.told: list[AppError] = []
        self.window = QMainWindow()
        self.actions = Actions(self.window, self.told.append)
        self.actions.fill(self.window.menuBar())
        ground, self.person = QWidget(), QWidget()
        column, inner = QVBoxLayout(ground), QVBoxLayout(self.person)
        self.button, self.line, self.text = QPushButton(), QLineEdit(), QPlainTextEdit()
        self.elsewhere = QPushButton()
        for widget in (self.button, self.line, self.text):
            inner.addWidget(widget)
        column.addWidget(self.person)
        column.addWidget(self.elsewhere)
        self.window.setCentralWidget(ground)
        self.actions.attach(Scope.PERSON, self.person)
        bring_up(self.window)


@pytest.fixture
def bench(bring_up: Callable[[QMainWindow], None]) -> Bench:
    return Bench(bring_up)


def test_every_action_is_in_the_menu_bar_once(bench: Bench) -> None:
    entries = [
        action.objectName()
        for menu in bench.window.menuBar().actions()
        for action in menu.menu().actions()
        if not action.isSeparator()
    ]
    assert Counter(entries) == Counter(form.id for form in action_table())
    titles = [menu.text() for menu in bench.window.menuBar().actions()]
    assert titles == [menu_titles()[menu] for menu in Menu]


def test_no_key_means_two_things_and_none_deletes_by_itself() -> None:
    keys = Counter(QKeySequence(key).toString() for form in action_table() for key in form.keys)
    assert [key for key, times in keys.items() if times > 1 or not key] == []
    delete = next(form for form in action_table() if form.id == "person.delete")
    assert all("+" in key for key in delete.keys)


def test_mnemonics_of_a_menu_differ() -> None:
    for menu in Menu:
        letters = [
            form.text[form.text.index("&") + 1].casefold()
            for form in action_table()
            if form.menu is menu
        ]
        assert len(letters) == len(set(letters)), menu


def test_an_action_is_off_until_somebody_handles_it(bench: Bench) -> None:
    assert set(bench.actions.unhandled()) == {form.id for form in action_table()}
    find = bench.actions.action("edit.find")
    assert not find.isEnabled()
    done: list[str] = []
    bench.actions.handle("edit.find", lambda: done.append("find"))
    find.trigger()
    bench.actions.set_enabled("edit.find", False)
    find.trigger()
    assert done == ["find"]
    assert "edit.find" not in bench.actions.unhandled()
    with pytest.raises(ValueError, match=r"edit\.find"):
        bench.actions.handle("edit.find", lambda: None)


def test_an_action_on_a_person_is_off_while_nobody_is_there(bench: Bench) -> None:
    bench.actions.handle("log.like", lambda: None)
    assert not bench.actions.action("log.like").isEnabled()
    bench.actions.set_person(True)
    assert bench.actions.action("log.like").isEnabled()


def test_a_letter_works_on_the_person_and_stays_a_letter_in_a_text_field(
    qtbot: Any, bench: Bench
) -> None:
    done: list[str] = []
    singles = [form for form in action_table() if form.is_single_key]
    assert "".join(form.keys[0] for form in singles) == "LRCQMDTNW"
    for form in singles:
        bench.actions.handle(form.id, lambda key=form.keys[0]: done.append(key))
    bench.actions.set_person(True)
    for widget in (bench.line, bench.text, bench.elsewhere):
        widget.setFocus()
        qtbot.keyClicks(widget, "lrcqmdtn")
    assert done == []
    assert bench.line.text() == bench.text.toPlainText() == "lrcqmdtn"
    bench.button.setFocus()
    qtbot.keyClicks(bench.button, "lrcqmdtn")
    assert "".join(done) == "LRCQMDTN"


def test_a_shortcut_with_a_modifier_works_anywhere(qtbot: Any, bench: Bench) -> None:
    done: list[str] = []
    bench.actions.handle("edit.find", lambda: done.append("find"))
    bench.line.setFocus()
    qtbot.keyClick(bench.line, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    bench.elsewhere.setFocus()
    qtbot.keyClick(bench.elsewhere, Qt.Key.Key_Slash)
    assert done == ["find", "find"]


def test_an_expected_failure_of_a_handler_is_told(bench: Bench) -> None:
    def fail() -> None:
        raise AppError("history.nothing_to_undo")

    bench.actions.handle("edit.undo", fail)
    bench.actions.action("edit.undo").trigger()
    assert [error.code for error in bench.told] == ["history.nothing_to_undo"]


def test_one_of_the_schemes_is_chosen_at_a_time(bench: Bench) -> None:
    for key in ("theme.light", "theme.dark"):
        bench.actions.handle(key, lambda: None)
    bench.actions.action("theme.light").trigger()
    bench.actions.action("theme.dark").trigger()
    assert not bench.actions.action("theme.light").isChecked()
    assert bench.actions.action("theme.dark").isChecked()


def test_icons_are_tinted_when_a_menu_opens(bench: Bench) -> None:
    bench.actions.tint(LIGHT)
    bar = QMenuBar(bench.window)
    bench.actions.fill(bar)
    menu = bar.actions()[0].menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    assert [
        f.id for f in action_table() if f.icon and bench.actions.action(f.id).icon().isNull()
    ] == []
