"""What a screen reader is to say at once, beside what it finds by itself.

Knows Qt's events for that, which take long to load and are not needed to open the window.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def alert(widget: QWidget) -> None:
    """Let the message be read out that a widget shows, by its accessible name."""
    from PySide6.QtGui import QAccessible, QAccessibleEvent

    QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.Alert))


def announce(widget: QWidget, text: str) -> None:
    """Let a text be read out that a widget does not show as its name."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
