"""The page of copies by itself: what it offers while there are none, some, or one on its way."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.services.backup_rows import BackupRow
from app.services.settings import BACKUPS
from app.ui.preferences.copies_panel import CopiesPanel
from app.ui.preferences.form import SettingsForm

AT = dt.datetime(2026, 11, 22, 12, tzinfo=dt.UTC)


def test_it_offers_what_can_be_done(bring_up: Callable[[QWidget], None]) -> None:
    panel = CopiesPanel(SettingsForm([BACKUPS], {"backups": "yes"}))
    bring_up(panel)
    assert not panel.goer.isEnabled()
    row = BackupRow(file=Path("acquainted.db"), at=AT, size=1_500_000)
    panel.show_copies([row])
    assert [panel.model.index(0, n).data() for n in range(3)] == [
        "22 November 2026", "12:00", "1.5 MB",
    ]  # fmt: skip
    asked: list[object] = []
    panel.back_asked.connect(asked.append)
    panel.goer.click()
    assert asked == [row]
    panel.set_busy(is_busy=True)
    assert not any(b.isEnabled() for b in (panel.taker, panel.goer))
