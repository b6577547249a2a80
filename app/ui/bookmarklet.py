"""Help on logging from a browser: a bookmark to drag to its bar, or to copy.

Knows the bookmark's text and how browsers take a dragged link. What it hands over comes back
through the program's own kind of address.
"""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDrag, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.capture import BOOKMARKLET
from app.overriding import override
from app.ui.widgets.buttons import Button
from app.ui.widgets.growing import GrowingDialog
from app.ui.widgets.text import Text
from app.words.translation import tr


def link_mime(title: str) -> QMimeData:
    """The bookmark as browsers take a dragged link."""
    mime = QMimeData()
    # Not by `setUrls`: that would write the quotes in another way.
    mime.setData("text/uri-list", BOOKMARKLET.encode("ascii") + b"\r\n")
    mime.setHtml(f'<a href="{escape(BOOKMARKLET)}">{escape(title)}</a>')
    mime.setText(BOOKMARKLET)
    return mime


class BookmarkButton(Button):
    """A bookmark that can be dragged away; a click does nothing."""

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.setDown(False)
            drag = QDrag(self)
            drag.setMimeData(link_mime(self.text()))
            drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.LinkAction)


class BookmarkletHelp(GrowingDialog):
    """Says how, and holds the bookmark."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(480, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Log from the browser"))
        self.bookmark = BookmarkButton(tr("Log in Acquainted"))
        self.copier = Button(tr("Copy"))
        self.copier.clicked.connect(self._copy)
        closer = Button(tr("Close"))
        closer.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(Text(tr("Log from the browser"), "head"))
        for said in (
            tr("Drag this bookmark to the bookmarks bar of your browser, or copy its address."),
            tr(
                "On a post or a profile, one click on it asks here what you did. Only the address"
                " and the title are handed over; nothing of the page is read."
            ),
        ):
            column.addWidget(Text(said, wraps=True))
        row = QHBoxLayout()
        row.addWidget(self.bookmark)
        row.addWidget(self.copier)
        row.addStretch(1)
        row.addWidget(closer)
        column.addLayout(row)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(BOOKMARKLET)
        self.copier.setText(tr("Copied."))
