"""Saved places in the side bar: named by the user, counted, in an order of the user's own.

Knows names, counts and what may be done with a place. Refuses to know what a place leads to.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QMenu, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.overriding import override
from app.ui.widgets.side_bar import Place, SideBarItem
from app.ui.widgets.text import Text
from app.words.translation import tr


class SideList(QWidget):
    """The places below a small head; more than there is room for scroll. Nothing: it is hidden.

    Args:
        title: the head.

    Signals:
        chosen(str): go to the place of this key.
        rename_asked(str), delete_asked(str): of the place of this key.
        move_asked(str, int): it is to stand one further up (-1) or down (1).
    """

    chosen = Signal(str)
    rename_asked = Signal(str)
    delete_asked = Signal(str)
    move_asked = Signal(str, int)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self._items: list[SideBarItem] = []
        self._inner = QWidget()
        self._inner.setProperty("role", "sunk")
        self._rows = QVBoxLayout(self._inner)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._rows.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setAccessibleName(title)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self._area.setWidget(self._inner)
        head = Text(title, "small")
        head.setIndent(10)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 8)
        column.setSpacing(4)
        column.addWidget(head)
        column.addWidget(self._area, 1)
        self.hide()

    @property
    def items(self) -> tuple[SideBarItem, ...]:
        """The rows in order."""
        return tuple(self._items)

    def fill(self, places: Sequence[tuple[Place, str]]) -> None:
        """Show these, each with its count. The focus stays on its place, wherever that went."""
        held = next((item.place.key for item in self._items if item.hasFocus()), "")
        at = next((n for n, item in enumerate(self._items) if item.hasFocus()), 0)
        checked = self.current
        if [item.place for item in self._items] != [place for place, _count in places]:
            for item in self._items:
                self._rows.removeWidget(item)
                item.hide()
                item.deleteLater()
            self._items = [self._made(place) for place, _count in places]
            for number, item in enumerate(self._items):
                self._rows.insertWidget(number, item)
                item.show()  # at once: the focus goes to nobody who isn't seen
        for item, (_place, count) in zip(self._items, places, strict=True):
            item.set_count(count)
        self.set_current(checked)
        self.setVisible(bool(self._items))
        if held and self._items:
            found = next((one for one in self._items if one.place.key == held), None)
            self._focus(found or self._items[min(at, len(self._items) - 1)])

    @property
    def current(self) -> str:
        """Key of the place that is marked; empty for none."""
        return next((item.place.key for item in self._items if item.isChecked()), "")

    def set_current(self, key: str) -> None:
        """Mark a place without telling anybody; none for another key."""
        for item in self._items:
            item.setChecked(item.place.key == key)

    def menu_for(self, item: SideBarItem) -> QMenu:
        """What can be done with a place."""
        key, menu = item.place.key, QMenu(self)
        at = self._items.index(item)
        for text, keys, act, can in (
            (tr("&Rename…"), "F2", lambda: self.rename_asked.emit(key), True),
            (tr("Move &up"), "Alt+Up", lambda: self.move_asked.emit(key, -1), at > 0),
            (
                tr("Move &down"), "Alt+Down", lambda: self.move_asked.emit(key, 1),
                at < len(self._items) - 1,
            ),
            (tr("&Delete"), "Del", lambda: self.delete_asked.emit(key), True),
        ):  # fmt: skip
            action = menu.addAction(f"{text}\t{keys}")
            action.setEnabled(can)
            action.triggered.connect(act)
        return menu

    @override
    def sizeHint(self) -> QSize:
        return QSize(0, 120)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(watched, SideBarItem):
            return False
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._take_key(watched, event)
        if isinstance(event, QContextMenuEvent):
            self._open_menu(watched, event)
            return True
        return False

    def _take_key(self, item: SideBarItem, event: QKeyEvent) -> bool:
        key, at = item.place.key, self._items.index(item)
        is_moving = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        match event.key():
            case Qt.Key.Key_F2:
                self.rename_asked.emit(key)
            case Qt.Key.Key_Delete:
                self.delete_asked.emit(key)
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                step = -1 if event.key() == Qt.Key.Key_Up else 1
                if not 0 <= at + step < len(self._items):
                    return is_moving
                if is_moving:
                    self.move_asked.emit(key, step)
                else:
                    self._focus(self._items[at + step])
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                item.click()
            case _:
                return False
        return True

    def _focus(self, item: SideBarItem) -> None:
        item.setFocus(Qt.FocusReason.OtherFocusReason)
        self._area.ensureWidgetVisible(item)

    def _open_menu(self, item: SideBarItem, event: QContextMenuEvent) -> None:
        menu = self.menu_for(item)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        is_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        below = item.mapToGlobal(QPoint(20, item.height() - 4))
        menu.popup(event.globalPos() if is_mouse else below)

    def _made(self, place: Place) -> SideBarItem:
        item = SideBarItem(place, parent=self._inner)
        item.setAccessibleDescription(tr("F2 renames, Alt with an arrow moves, Delete deletes"))
        item.clicked.connect(lambda: self._choose(item))
        item.installEventFilter(self)
        return item

    def _choose(self, item: SideBarItem) -> None:
        self.set_current(item.place.key)
        self.chosen.emit(item.place.key)
