"""What a drag of somebody holds, and that many people cost a window of rows."""

from __future__ import annotations

import datetime as dt
from typing import Any

from PySide6.QtCore import QMimeData, Qt

from app.core.people import PersonId
from app.core.stages import Stage
from app.services.rows import PeopleQuery
from app.ui.board.model import PERSON_MIME, StageModel, person_in
from app.ui.people.list_model import PAGE
from tests.support.people_rows import TODAY, RowsReader, row


def today() -> dt.date:
    return TODAY


def test_a_drag_holds_one_person(qtbot: Any) -> None:
    model = StageModel(RowsReader([row(1, stage=Stage.ENGAGE)]), today)
    model.ask(PeopleQuery(stage=Stage.ENGAGE))
    index = model.index(0, 0)
    assert model.flags(index) & Qt.ItemFlag.ItemIsDragEnabled
    assert model.mimeTypes() == [PERSON_MIME]
    assert person_in(model.mimeData([index])) == PersonId(1)
    assert person_in(model.mimeData([])) is None
    foreign = QMimeData()
    foreign.setData(PERSON_MIME, b"everybody")
    assert person_in(foreign) is None


def test_nobody_is_counted_before_all_are_read(qtbot: Any) -> None:
    reader = RowsReader([row(n, stage=Stage.FOLLOW) for n in range(500)])
    model = StageModel(reader, today)
    model.ask(PeopleQuery(stage=Stage.FOLLOW))
    assert (model.count, model.rowCount()) == (None, PAGE)
    model.complete()
    assert (model.count, len(reader.fetched)) == (500, 0)
