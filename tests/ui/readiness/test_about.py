"""The help of the meter opens beside it and says the figures and the limits."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.ui.readiness.about import AboutReadiness
from app.ui.readiness.cards import MeterCard
from app.ui.theme import Theme
from app.words.readiness import help_paragraphs, source_sentence


def test_it_opens_from_the_card_of_the_meter_and_says_all(qtbot: Any, theme: Theme) -> None:
    card = MeterCard()
    qtbot.addWidget(card)
    assert card.helper.text() == "What is this number?"
    assert card.helper.toolTip() == source_sentence()
    qtbot.mouseClick(card.helper, Qt.MouseButton.LeftButton)
    (sheet,) = card.window().findChildren(AboutReadiness)
    said = [label.text() for label in sheet.findChildren(QLabel)]
    assert set(help_paragraphs()) <= set(said)
    with qtbot.waitSignal(sheet.accepted):
        sheet.closer.click()
