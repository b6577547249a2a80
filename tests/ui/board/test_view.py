"""A press and a move of the mouse over a card begin a drag of that very person."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.core.stages import Stage
from app.services.rows import PeopleQuery
from app.ui.board.model import StageModel
from app.ui.board.view import BoardView, CardList
from tests.support.people_rows import PICTURED, TODAY, RowsReader


def test_the_mouse_begins_a_drag(
    qtbot: Any, bring_up: Callable[[QWidget], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = RowsReader(list(PICTURED))
    models = {stage: StageModel(reader, lambda: TODAY) for stage in Stage}
    view = BoardView(models)
    for stage, model in models.items():
        model.ask(PeopleQuery(stage=stage))
    dragged: list[object] = []
    monkeypatch.setattr(CardList, "startDrag", lambda cards, _actions: dragged.append(cards.person))
    bring_up(view)
    cards = view.columns[Stage.ENGAGE].cards
    at = cards.visualRect(cards.people.index(1, 0)).center()
    qtbot.mousePress(cards.viewport(), Qt.MouseButton.LeftButton, pos=at)
    for far in (15, 40):
        place = QPointF(at.x() + far, at.y())
        move = QMouseEvent(
            QEvent.Type.MouseMove, place, cards.viewport().mapToGlobal(place),
            Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        QApplication.sendEvent(cards.viewport(), move)
    assert dragged[:1] == [cards.people.person_at(cards.people.index(1, 0))]
