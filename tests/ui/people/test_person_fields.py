"""Fields whose arrows follow the scheme."""

from typing import Any

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from app.ui.people.person_fields import ChoiceField, DayField
from app.ui.theme import Choice, Theme


def arrow(widget: QWidget) -> set[str]:
    """Colours at the far end, where the arrow is."""
    image = widget.grab().toImage()
    return {
        QColor(image.pixelColor(x, y)).name()
        for x in range(image.width() - 24, image.width() - 4)
        for y in range(8, 24)
    }


def test_arrows_are_painted_in_the_colours_of_the_scheme(qtbot: Any, theme: Theme) -> None:
    for field in (DayField(), ChoiceField("Network")):
        qtbot.addWidget(field)
        field.resize(140, 32)
        field.show()
        theme.choose(Choice.LIGHT)
        light = arrow(field)
        assert len(light) > 1
        theme.choose(Choice.DARK)
        dark = arrow(field)
        assert light != dark
        assert max(QColor(name).lightness() for name in dark) > 110


def test_they_say_what_they_are(qtbot: Any, theme: Theme) -> None:
    day, choice = DayField(), ChoiceField("Network")
    for field in (day, choice):
        qtbot.addWidget(field)
    assert (day.accessibleName(), choice.accessibleName()) == ("Day", "Network")
