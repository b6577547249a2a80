"""What a screen reader is told of the timeline: a list, not a bare area that scrolls.

Knows Qt's interface for screen readers. Refuses to know rows: the current one is announced by the
view.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QWidget


class ListAccess(QAccessibleWidget):
    """A widget as a list. Qt holds it by a bare pointer: the widget keeps it as ``access``."""

    def __init__(self, widget: QWidget) -> None:
        # Without a name of its own it says the widget's, which changes with the person.
        super().__init__(widget, QAccessible.Role.List)


def install() -> None:
    """Let Qt ask for these; doing so again changes nothing."""
    QAccessible.installFactory(_access_of)


def _access_of(_kind: str, told: QObject) -> ListAccess | None:
    access = getattr(told, "access", None)
    return access if isinstance(access, ListAccess) else None
