"""The icon beside the clock and its menu.

Knows words and sends out what is asked. Refuses to know people and clocks.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from app.words.translation import tr

SHOWN_MS = 8_000
"""So long a word stays, where the desktop lets us say so."""


class TrayIcon(QObject):
    """The icon.

    Signals:
        opened(), today_asked(): bring the window to the front, or Today.
        log_asked(), copied_asked(): log with anybody, or with who was copied.
        left(): quit for good.
    """

    opened = Signal()
    today_asked = Signal()
    log_asked = Signal()
    copied_asked = Signal()
    left = Signal()

    def __init__(self, icon: QIcon, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.menu = QMenu()
        self.today = self.menu.addAction(tr("&Today"))
        self.today.triggered.connect(self.today_asked)
        self.opener = self.menu.addAction(tr("&Open Acquainted"))
        self.opener.triggered.connect(self.opened)
        self.logger = self.menu.addAction(tr("&Log with anybody…"))
        self.logger.triggered.connect(self.log_asked)
        self.copied = self.menu.addAction("")
        self.copied.triggered.connect(self.copied_asked)
        self.copied.setVisible(False)
        self.menu.addSeparator()
        self.leaver = self.menu.addAction(tr("&Quit"))
        self.leaver.triggered.connect(self.left)
        self.icon = QSystemTrayIcon(icon, self)
        self.icon.setToolTip(tr("Acquainted"))
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._take_click)
        self.icon.messageClicked.connect(self.today_asked)
        self.icon.show()

    def say(self, title: str, text: str) -> None:
        """Say something in passing, as the desktop does."""
        self.icon.showMessage(title, text, self.icon.icon(), SHOWN_MS)

    def show_waiting(self, text: str) -> None:
        """Say at the icon and in its menu what waits today; empty when nothing is known."""
        self.today.setText(text.replace("&", "&&") or tr("&Today"))
        self.icon.setToolTip(text or tr("Acquainted"))

    def offer_copied(self, text: str) -> None:
        """Offer to log with who was copied; empty for nobody."""
        self.copied.setText(text.replace("&", "&&"))
        self.copied.setVisible(bool(text))

    def close(self) -> None:
        """Take the icon away."""
        self.icon.hide()
        self.menu.deleteLater()
        self.deleteLater()

    def _take_click(self, how: QSystemTrayIcon.ActivationReason) -> None:
        if how is QSystemTrayIcon.ActivationReason.Trigger:
            self.opened.emit()
