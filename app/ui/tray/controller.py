"""The icon beside the clock, joined: there while it is wanted, with the word of the day.

What is said is said in the window first, while it is in front, and by the desktop else.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSystemTrayIcon

from app.core.capture import Capture, read_copied
from app.services.digest import DigestRow
from app.services.settings import CLOSE_TO_TRAY, COPIED_LINKS, TRAY
from app.ui import icons
from app.ui.desk import TODAY_PAGE, Desk
from app.ui.tray.icon import TrayIcon
from app.words.digest import (
    digest_text,
    digest_title,
    log_with,
    stays_open_text,
    stays_open_title,
)
from app.words.translation import tr

LOOKED_AT_EVERY_MS = 60_000


class TrayController(QObject):
    """Keeps the icon as the settings have it.

    Args:
        come_forward: brings the window to the front.
        capture: asks what was done on a page.
    """

    def __init__(
        self,
        desk: Desk,
        come_forward: Callable[[], None],
        capture: Callable[[Capture], None],
    ) -> None:
        super().__init__(desk)
        self._desk = desk
        self._come_forward, self._capture = come_forward, capture
        self._settings = desk.workspace.settings
        self._is_taking = self._was_hidden = False
        self.copied: Capture | None = None
        self.icon: TrayIcon | None = None
        self._clock = QTimer(self)
        self._clock.setInterval(LOOKED_AT_EVERY_MS)
        self._clock.timeout.connect(self.look)
        QGuiApplication.clipboard().dataChanged.connect(self._look_at_copied)
        desk.reminders_changed.connect(self.settle)

    def settle(self) -> None:
        """Be there or not, as the settings have it now."""
        is_wanted = self._settings.is_on(TRAY)
        if is_wanted and self.icon is None and QSystemTrayIcon.isSystemTrayAvailable():
            self._show()
        if not is_wanted and self.icon is not None:
            self.icon.close()
            self.icon = None
        self._clock.start() if is_wanted else self._clock.stop()
        keeps = self.icon is not None and self._settings.is_on(CLOSE_TO_TRAY)
        self._desk.window.hides_instead = self._hide if keeps else None
        if is_wanted:
            self.look()
        self._look_at_copied()

    def close(self) -> None:
        """Take the icon away and look no more."""
        self._clock.stop()
        self._desk.window.hides_instead = None
        if self.icon is not None:
            self.icon.close()
            self.icon = None

    def look(self) -> None:
        """Say the word of the day, if it is time."""
        digest = self._desk.workspace.digest
        if not self._is_taking and digest.is_due:
            self._is_taking = True
            self._desk.jobs.run(digest.take, done=self._say, failed=lambda _error: self._say(None))

    def _say(self, row: DigestRow | None) -> None:
        self._is_taking = False
        if row is None:
            return
        title, text = digest_title(row.steps), digest_text(row.names)
        window = self._desk.window
        if self.icon is not None:
            self.icon.show_waiting(title)
        if window.isActiveWindow() or self.icon is None:
            self._desk.notices.say(
                tr("{title}. {text}").format(title=title, text=text), tr("Today"), self._go_today
            )
        else:
            self.icon.say(title, text)

    def _show(self) -> None:
        accent = self._desk.theme.palette.accent
        icon = self.icon = TrayIcon(icons.icon("handshake", accent), self)
        icon.opened.connect(self._come_forward)
        icon.today_asked.connect(self._go_today)
        icon.log_asked.connect(self._log)
        icon.copied_asked.connect(self._log_copied)
        icon.left.connect(self._desk.window.leave)

    def _go_today(self) -> None:
        self._come_forward()
        self._desk.window.go(TODAY_PAGE)

    def _log(self) -> None:
        self._come_forward()
        self._desk.actions.action("log.anybody").trigger()

    def _log_copied(self) -> None:
        if self.copied is not None:
            self._come_forward()
            self._capture(self.copied)

    def _look_at_copied(self) -> None:
        """Offer to log with whom a copied address names; the address alone is looked at."""
        if self.icon is None:
            return
        is_wanted = self._settings.is_on(COPIED_LINKS)
        text = QGuiApplication.clipboard().text() if is_wanted else ""
        self.copied = read_copied(text)
        identity = self.copied.identity if self.copied is not None else None
        shown = (identity.handle or identity.key) if identity is not None else ""
        self.icon.offer_copied(log_with(shown) if shown else "")

    def _hide(self) -> None:
        """The window was closed: leave the icon, and say so the first time."""
        self._desk.window.hide()
        if self.icon is not None and not self._was_hidden:
            self._was_hidden = True
            self.icon.say(stays_open_title(), stays_open_text())
