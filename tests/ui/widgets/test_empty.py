"""A page without anything on it says why, or stays quiet altogether."""

from typing import Any

from PySide6.QtWidgets import QWidget

from app.ui.theme import DARK, LIGHT, Choice, Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.empty import EmptyState, IconLabel


def test_an_empty_page_says_something_or_nothing_at_all(qtbot: Any, theme: Theme) -> None:
    empty = EmptyState("Nobody here yet", "Drop a list.")
    qtbot.addWidget(empty)
    empty.set_words("No one matches")
    assert (empty.title.text(), empty.text.isHidden()) == ("No one matches", True)
    empty.set_words("")
    assert empty.icon.isHidden()


def test_its_buttons_are_its_own(qtbot: Any, theme: Theme) -> None:
    button = Button("Add a person", "primary")
    empty = EmptyState("Nobody here yet", buttons=(button,))
    qtbot.addWidget(empty)
    assert empty.isAncestorOf(button)


def test_its_buttons_stand_one_below_another_where_it_is_narrow(qtbot: Any, theme: Theme) -> None:
    first, second = Button("Add a person"), Button("Choose a file…")
    ground = QWidget()
    qtbot.addWidget(ground)
    empty = EmptyState("Nobody here yet", buttons=(first, second), parent=ground)
    empty.resize(500, 300)
    ground.show()
    qtbot.waitUntil(lambda: first.y() == second.y() and first.x() < second.x())
    empty.resize(first.sizeHint().width() + second.sizeHint().width(), 300)
    qtbot.waitUntil(lambda: first.y() < second.y())
    assert second.width() >= second.sizeHint().width()


def test_the_icon_follows_the_scheme(qtbot: Any, theme: Theme) -> None:
    label = IconLabel("users", "accent", size=24)
    qtbot.addWidget(label)

    def colours() -> set[str]:
        image = label.pixmap().toImage()
        points = [(x, y) for x in range(image.width()) for y in range(image.height())]
        return {image.pixelColor(*p).name() for p in points if image.pixelColor(*p).alpha() == 255}

    assert label.pixmap().isNull(), "painted before it is about to be seen"
    label.show()
    assert colours() == {LIGHT.accent.lower()}
    theme.choose(Choice.DARK)
    assert colours() == {DARK.accent.lower()}
