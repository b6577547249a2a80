"""Who is in the trash, as rows."""

import datetime as dt
from typing import Any

from app.core.people import PersonId
from app.services.rows import TrashRow
from app.ui.theme import Theme
from app.ui.trash.model import Column, TrashModel


def test_a_row_tells_who_since_when_and_until_when(theme: Theme, qtmodeltester: Any) -> None:
    model = TrashModel(lambda row: row.day + dt.timedelta(days=30))
    model.show([TrashRow(id=PersonId(1), name="Zoë", day=dt.date(2026, 11, 2))])
    qtmodeltester.check(model)
    said = [model.index(0, column).data() for column in Column]
    assert said == ["Zoë", "2 November 2026", "2 December 2026"]
