"""The column over a real explanation."""

from pathlib import Path
from typing import Any

from app.core.interactions import Direction, Kind
from app.core.networks import Network
from app.ui.readiness.column import WIDTH, ReadinessColumn
from app.ui.theme import Theme
from tests.support.desk import TODAY, desk


def test_the_column_shows_what_the_judgement_says(qtbot: Any, theme: Theme, tmp_path: Path) -> None:
    column = ReadinessColumn()
    qtbot.addWidget(column)
    column.resize(WIDTH, 500)
    column.show()
    with desk(tmp_path) as workspace:
        person = workspace.people.add("Maren Okafor")
        column.show_explanation(workspace.explaining.explain(person), None, TODAY, is_same=False)
        assert not column.why.isVisible()
        assert column.too_soon.isVisible()
        workspace.people.look(person, 7, 10, Network.X)
        workspace.logging.log(person, Kind.MESSAGE, Direction.INBOUND, text="Hello")
        told = workspace.explaining.explain(person)
        column.verticalScrollBar().setValue(60)
        column.show_explanation(told, None, TODAY, is_same=True)
        assert column.verticalScrollBar().value() == 60
    assert column.why.isVisible()
    assert int(column.why.total.text()) == int(told.readiness.score or 0)
    assert column.step.what.text() == "Answer Maren Okafor"
    assert column.horizontalScrollBar().maximum() == 0
