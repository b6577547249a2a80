"""The fields for the whole import say what stands in them."""

from typing import Any

from app.core.choices import Wishes
from app.core.stages import Stage
from app.ui.importing.wishes import WishesRow
from app.ui.theme import Theme


def test_fields_become_wishes_and_wishes_are_shown_in_silence(qtbot: Any, theme: Theme) -> None:
    row = WishesRow()
    qtbot.addWidget(row)
    assert row.wishes == Wishes()
    with qtbot.waitSignal(row.changed):
        qtbot.keyClicks(row.tag, "print")
    qtbot.keyClicks(row.list_name, "Makers")
    with qtbot.waitSignal(row.changed):
        row.stage.setCurrentIndex(int(Stage.CONVERSE))
    assert row.wishes == Wishes(tag="print", list_name="Makers", stage=Stage.CONVERSE)
    with qtbot.assertNotEmitted(row.changed):
        row.show_wishes(Wishes())
    assert row.wishes == Wishes()
