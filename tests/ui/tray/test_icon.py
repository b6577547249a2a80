"""The icon by itself: its menu says what waits and asks for what is chosen."""

from typing import Any

import pytest
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QSystemTrayIcon

from app.ui.tray.icon import TrayIcon

# Without a display Qt looks for a place for icons that is not there, and remarks on it.
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)


def test_the_menu_asks_for_what_is_chosen(qapp: Any) -> None:
    picture = QPixmap(16, 16)
    picture.fill(QColor("white"))
    icon = TrayIcon(QIcon(picture))
    asked: list[str] = []
    for name in ("opened", "today_asked", "log_asked", "copied_asked", "left"):
        getattr(icon, name).connect(lambda name=name: asked.append(name))
    icon.show_waiting("Three & more")
    assert icon.today.text() == "Three && more"
    assert icon.icon.toolTip() == "Three & more"
    assert not icon.copied.isVisible()
    icon.offer_copied("Log with zoe…")
    for action in (icon.opener, icon.today, icon.logger, icon.copied, icon.leaver):
        action.trigger()
    icon.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    icon.icon.activated.emit(QSystemTrayIcon.ActivationReason.Context)
    assert asked == ["opened", "today_asked", "log_asked", "copied_asked", "left", "opened"]
    icon.close()
