"""Only a name is required; a problem is said where it can be mended."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt

from app.ui.people.list_new import NewPerson


@pytest.fixture
def dialog(bring_up: Callable[[NewPerson], None]) -> NewPerson:
    made = NewPerson()
    bring_up(made)
    return made


def test_a_name_is_enough(qtbot: Any, dialog: NewPerson) -> None:
    asked: list[tuple[str, str]] = []
    dialog.asked.connect(lambda *given: asked.append(given))
    assert not dialog.adder.isEnabled()
    qtbot.keyClicks(dialog.name, "  ")
    assert not dialog.adder.isEnabled()
    qtbot.keyClicks(dialog.name, "Maren Okafor")
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert asked == [("Maren Okafor", "")]
    assert dialog.isVisible()


def test_a_problem_stays_with_the_words(qtbot: Any, dialog: NewPerson) -> None:
    qtbot.keyClicks(dialog.name, "Maren")
    dialog.show_problem("That address is somebody else's.")
    assert dialog.problem.isVisible()
    assert dialog.name.text() == "Maren"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_what_was_searched_for_is_filled_in(qtbot: Any, theme: Any) -> None:
    dialog = NewPerson("Zora")
    qtbot.addWidget(dialog)
    assert (dialog.name.text(), dialog.adder.isEnabled()) == ("Zora", True)


def test_a_long_problem_stands_whole(qtbot: Any, dialog: NewPerson) -> None:
    dialog.show_problem("That is no address. Copy it from the browser when it is open. " * 4)
    problem = dialog.problem
    qtbot.waitUntil(lambda: problem.height() >= problem.heightForWidth(problem.width()) > 60)
