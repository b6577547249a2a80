"""A dressed application for the tests of the window, and a whole window over plain rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from app.paths import resource_root, workspace_paths
from app.services.rows import PersonRow
from app.ui import icons
from app.ui.application import compose, settle, theme_of
from app.ui.desk import PEOPLE_PAGE, Desk, PageForm
from app.ui.people.list_controller import PeopleController
from app.ui.shell import Shell
from app.ui.theme import Choice, Theme
from tests.support.people_rows import PICTURED, rows_workspace


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> Iterator[Theme]:
    """The theme, put on the one application of the session."""
    icons.install(resource_root())
    yield theme_of(qapp)
    icons.forget()


@pytest.fixture
def theme(dressed: Theme) -> Iterator[Theme]:
    """The theme in its light scheme, light again afterwards."""
    dressed.choose(Choice.LIGHT)
    yield dressed
    dressed.choose(Choice.LIGHT)


@pytest.fixture
def bring_up(qtbot: Any, theme: Theme) -> Callable[[QWidget], None]:
    """Shows a widget in a window that has the focus."""

    def show(widget: QWidget) -> None:
        qtbot.addWidget(widget)
        with qtbot.waitActive(widget):
            widget.show()
            widget.activateWindow()

    return show


PEOPLE_FORM = PageForm(
    key=PEOPLE_PAGE, text="People", icon="users", build=lambda desk: PeopleController(desk)
)
"""The page of people by itself: rows in memory can answer what it asks, and no more."""


@dataclass
class Opened:
    """A window over rows in memory."""

    workspace: Any
    desk: Desk
    shell: Shell


@pytest.fixture
def open_rows(qtbot: Any, theme: Theme, tmp_path: Path) -> Iterator[Callable[..., Opened]]:
    """Opens a window over people made of plain rows; it is closed after the test."""
    made: list[Opened] = []

    def open_over(rows: Sequence[PersonRow] = PICTURED) -> Opened:
        workspace = rows_workspace(rows)
        desk, shell = compose(workspace, workspace_paths(tmp_path), theme, [PEOPLE_FORM])
        made.append(Opened(workspace, desk, shell))
        qtbot.addWidget(desk.window)
        with qtbot.waitActive(desk.window):
            desk.window.show()
            desk.window.activateWindow()
        settle(desk)
        return made[-1]

    yield open_over
    for opened in made:
        opened.shell.close()
        opened.desk.window.toast.dismiss()
