"""The mark of a person on their page, which takes a picture: chosen, pasted, or dropped on it.

Knows what was brought. Refuses to read it: paths and images go out as signals.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QMenu, QWidget

from app.overriding import override
from app.ui.theme import palette_of
from app.ui.widgets.avatar import Avatar
from app.words.translation import tr


class FaceButton(Avatar):
    """The mark; a click or Enter opens what can be done with it.

    Signals:
        choose_asked(): ask for a file.
        brought(object): a `Path` or a `QImage` that is to be the picture.
        removal_asked(): take the picture away.
    """

    choose_asked = Signal()
    brought = Signal(object)
    removal_asked = Signal()

    def __init__(self, *, side: int, parent: QWidget | None = None) -> None:
        super().__init__(side=side, parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAcceptDrops(True)
        self.setToolTip(tr("Click, paste or drop a picture"))
        self._is_hovered = False

    @override
    def set_name(self, name: str) -> None:
        super().set_name(name)
        self.setAccessibleName(tr("Picture of {name}").format(name=name))

    def menu_of(self) -> QMenu:
        """What can be done."""
        menu = QMenu(self)
        menu.addAction(tr("&Choose a picture…")).triggered.connect(self.choose_asked)
        paste = menu.addAction(tr("&Paste a picture"))
        paste.setEnabled(picture_in(QGuiApplication.clipboard().mimeData()) is not None)
        paste.triggered.connect(self.paste)
        remove = menu.addAction(tr("&Remove the picture"))
        remove.setEnabled(self._face is not None)
        remove.triggered.connect(self.removal_asked)
        return menu

    def paste(self) -> None:
        """Take what lies on the clipboard, if it is a picture."""
        found = picture_in(QGuiApplication.clipboard().mimeData())
        if found is not None:
            self.brought.emit(found)

    def _open(self) -> None:
        menu = self.menu_of()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.key() == Qt.Key.Key_Delete and self._face is not None:
            self.removal_asked.emit()
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._open()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._open()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if picture_in(event.mimeData()) is not None:
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        found = picture_in(event.mimeData())
        if found is not None:
            event.acceptProposedAction()
            self.brought.emit(found)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(palette_of(self).accent), 3))
            painter.drawEllipse(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5))


def picture_in(mime: QMimeData | None) -> Path | QImage | None:
    """The picture that was dropped or copied: a file of this machine, or an image.

    An address of the web is no picture: nothing is ever fetched.
    """
    if mime is None:
        return None
    files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    if files:
        return files[0] if len(files) == 1 and files[0].suffix.lower() in ENDINGS else None
    image = mime.imageData() if mime.hasImage() else None
    image = image.toImage() if isinstance(image, QPixmap) else image
    return image if isinstance(image, QImage) and not image.isNull() else None


ENDINGS = frozenset({".png", ".jpg", ".jpeg", ".webp", ".gif", ".bmp"})
