"""Private notes stay unless they are asked for, and only one format takes them."""

from typing import Any

from PySide6.QtCore import Qt

from app.ui.taking_home.dialog import TakingHomeDialog
from app.ui.theme import Theme

LEFT = Qt.MouseButton.LeftButton


def test_private_notes_are_off_and_go_with_one_format_only(qtbot: Any, dressed: Theme) -> None:
    dialog = TakingHomeDialog()
    qtbot.addWidget(dialog)
    asked: list[tuple[str, bool]] = []
    dialog.asked.connect(lambda form, private: asked.append((form, private)))
    qtbot.mouseClick(dialog.writer, LEFT)
    dialog.private.setChecked(True)
    qtbot.mouseClick(dialog.writer, LEFT)
    dialog.formats.choose("vcard")
    dialog.formats.chosen.emit("vcard")
    assert not dialog.private.isEnabled()
    assert "Everybody" in dialog.use.text()
    qtbot.mouseClick(dialog.writer, LEFT)
    assert asked == [("json", False), ("json", True), ("vcard", False)]


def test_while_it_writes_nothing_else_can_be_asked(qtbot: Any, dressed: Theme) -> None:
    dialog = TakingHomeDialog()
    qtbot.addWidget(dialog)
    dialog.show_busy(True)
    dialog.show_step(1200)
    assert "1,200" in dialog.doing.text()
    assert not dialog.writer.isEnabled()
    assert dialog.leaver.isEnabled()
