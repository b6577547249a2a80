"""What a window shows, as its user would see it: words that are cut off, names that are missing."""

from __future__ import annotations

import xml.etree.ElementTree as ET

from PySide6.QtCore import QBuffer, QIODevice, QRect, QSize
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QTextEdit,
    QWidget,
)

from app.ui.widgets.text import ElidedText


def words_cut_off(window: QWidget, *, but: type[QWidget] | None = None) -> list[str]:
    """Labels and buttons with less room than their words need, or half outside what holds them.

    Args:
        but: a kind of page that is passed over with all that stands on it.
    """
    cut = []
    passed = window.findChildren(but) if but is not None else []
    for part in window.findChildren(QWidget):
        if any(page.isAncestorOf(part) for page in passed):
            continue
        if not isinstance(part, QLabel | QAbstractButton) or not part.isVisible():
            continue
        if not type(part).__module__.startswith("app.") or isinstance(part, ElidedText):
            continue
        wanted = part.sizeHint()
        if part.hasHeightForWidth():  # its words go on in the next line
            wanted = QSize(part.minimumSizeHint().width(), part.heightForWidth(part.width()))
        if part.text() and (wanted.width() > part.width() + 1 or wanted.height() > part.height()):
            cut.append(f"{part.text()!r} wants {wanted.toTuple()}, has {part.size().toTuple()}")
        elif part.text() and (beyond := _beyond(part)):
            cut.append(f"{part.text()!r} goes {beyond} px beyond what holds it")
    return cut


def _beyond(part: QWidget) -> int:
    """By how many pixels a widget is wider than the part of it that can be seen.

    Below and above a place that scrolls all can be seen; nothing here scrolls sideways.
    """
    rect = QRect(part.rect())
    widget = part
    while not widget.isWindow():
        parent = widget.parentWidget()
        rect.translate(widget.pos())
        held = rect.intersected(QRect(0, rect.top(), parent.width(), rect.height()))
        if held.width() < part.width():
            return part.width() - max(held.width(), 0)
        widget = parent
    return 0


def nameless(window: QWidget) -> list[str]:
    """Controls of which a screen reader could say nothing."""
    kinds = (QAbstractButton, QLineEdit, QAbstractItemView, QAbstractSpinBox, QComboBox, QTextEdit)
    return [
        f"{type(part).__name__} in {type(part.parent()).__name__}"
        for part in window.findChildren(QWidget)
        if isinstance(part, kinds)
        and part.isVisible()
        and type(part).__module__.startswith("app.")
        and not QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name)
    ]


def painted_words(window: QWidget) -> list[str]:
    """All text that is painted, by whatever paints it, in the window and in what is open over it."""
    shown = [window]
    shown += [w for w in window.findChildren(QWidget) if isinstance(w, QMenu | QDialog)]
    said = []
    for widget in shown:
        if widget.isVisible():
            buffer = QBuffer()
            buffer.open(QIODevice.OpenModeFlag.WriteOnly)
            picture = QSvgGenerator()
            picture.setOutputDevice(buffer)
            picture.setSize(widget.size())
            widget.render(picture)
            tree = ET.fromstring(bytes(buffer.data()))
            said += ["".join(node.itertext()) for node in tree.iter() if node.tag.endswith("text")]
    return [_with_its_mark(said[max(at - 1, 0) : at + 1]) for at in range(len(said))]


def _with_its_mark(pair: list[str]) -> str:
    """What was painted last, with the mark that it is cut short.

    In lines that run from the right it is painted by itself, before the words.
    """
    *before, last = pair
    return f"{last}…" if before == ["…"] else last


def keys_told_twice(window: QWidget) -> list[str]:
    """Letters that lead to two places of one menu, of the menu bar, or of one open dialog."""
    groups = [[action.text() for action in menu.actions()] for menu in window.findChildren(QMenu)]
    groups += [[a.text() for a in bar.actions()] for bar in window.findChildren(QMenuBar)]
    groups += [
        [part.text() for part in dialog.findChildren(QAbstractButton) if part.isVisible()]
        for dialog in window.findChildren(QDialog)
        if dialog.isVisible()
    ]
    found = []
    for texts in groups:
        keyed: dict[str, str] = {}
        for text in texts:
            key = QKeySequence.mnemonic(text).toString()
            if key and key in keyed:
                found.append(f"{key}: {keyed[key]!r} and {text!r}")
            keyed.setdefault(key, text)
    return found
