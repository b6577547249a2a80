"""A whole window with somebody shown, and the draft box open on request."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.core.interactions import Direction, Interaction, Kind
from app.core.networks import Network
from app.core.people import PersonId
from app.ui.drafting.box import DraftBox
from app.ui.drafting.panel import DraftPanel
from app.ui.people.person_page import PersonPage
from app.ui.theme import Theme
from tests.support import desk as real
from tests.support.desk import TODAY
from tests.support.real_window import RealWindow, real_window


class Drafted:
    """The window, somebody in Engage, and the box once it is open."""

    def __init__(self, qtbot: Any, opened: RealWindow, person: PersonId) -> None:
        self.qtbot, self.opened, self.person = qtbot, opened, person

    @property
    def page(self) -> PersonPage:
        found: PersonPage = self.opened.page(PersonPage)
        return found

    @property
    def panel(self) -> DraftPanel:
        found: DraftPanel = self.opened.page(DraftPanel)
        return found

    @property
    def box(self) -> DraftBox:
        return self.panel.box

    def open(self) -> DraftPanel:
        """Open the box by its key."""
        self.page.timeline.setFocus()
        self.qtbot.keyClick(QApplication.focusWidget(), "w")
        self.opened.settle()
        return self.panel

    def type(self, text: str) -> None:
        """Type as somebody would, letter by letter."""
        self.qtbot.keyClicks(self.box, text)

    def press(self, key: Qt.Key, how: Any = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(QApplication.focusWidget(), key, how)

    def checks(self) -> list[str]:
        return [one.check.value for one in self.panel.findings]

    def acts(self) -> tuple[Interaction, ...]:
        return self.opened.workspace.store.reader.timeline(self.person).interactions


@pytest.fixture
def drafted(qtbot: Any, theme: Theme, tmp_path: Path) -> Iterator[Drafted]:
    with real.desk(tmp_path) as workspace:
        person = workspace.people.add("Maren Okafor", ["https://x.com/marenokafor"])
        day = TODAY - dt.timedelta(days=30)
        workspace.logging.log(person, Kind.LIKE, Direction.OUTBOUND, day=day, network=Network.X)
        workspace.people.note(person, "Restores wooden boats near the harbour", day)
    with real_window(qtbot, theme, tmp_path) as opened:
        opened.desk.show_person(person)
        opened.settle()
        yield Drafted(qtbot, opened, person)
