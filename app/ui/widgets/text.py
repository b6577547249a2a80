"""Words on the screen: labels that never take what they show for markup.

Knows roles of the style sheet. Refuses rich text: an imported name may hold ``<img src=...>``.
"""

from __future__ import annotations

import re
from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from app.overriding import override

TextRole = Literal[
    "body", "muted", "small", "section", "strong", "accent", "warn", "good", "head", "title",
    "figure", "key",
]  # fmt: skip


def sentence_case(text: str) -> str:
    """A clause as a line of its own: its first letter large."""
    return text[:1].upper() + text[1:]


def kept_together(text: str) -> str:
    """The same, with what stands in brackets on one line."""
    return re.sub(r"\([^)]*\)", lambda part: part[0].replace(" ", "\u00a0"), text)


def left_to_right(text: str) -> str:
    """A handle or an address as it is written, also amid words that run from right to left."""
    is_mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return f"\u2066{text}\u2069" if is_mirrored else text


class Text(QLabel):
    """A plain-text label.

    Args:
        role: how it looks, one of the style sheet's.
        wraps: whether it may take several lines.
        selectable: whether it can be marked and copied.
    """

    def __init__(
        self,
        text: str = "",
        role: TextRole = "body",
        *,
        wraps: bool = False,
        selectable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setWordWrap(wraps)
        if selectable:
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                # What can be marked stands where its own script begins, unless it is told to stay.
                side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
                self.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        self.setText(text)

    def set_role(self, role: TextRole) -> None:
        """Look different from now on."""
        self.setProperty("role", role)
        self.style().unpolish(self)
        self.style().polish(self)


class LineText(Text):
    """One line where there is room for it, else several."""

    def __init__(
        self, text: str = "", role: TextRole = "body", *, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, role, wraps=True, parent=parent)

    @override
    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text()) + 2
        return QSize(width, self.heightForWidth(width))


class ElidedText(Text):
    """One line that ends in an ellipsis where there is no room; the whole is in its tooltip."""

    def __init__(
        self, text: str = "", role: TextRole = "body", *, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, role, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(24, super().minimumSizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width()
        )
        self.setToolTip(self.text() if shown != self.text() else "")
        painter.drawText(
            self.rect(), int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown
        )


def shown_key(key: str) -> str:
    """A shortcut as this system and this language write it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


class KeyHint(Text):
    """A key in a small frame, beside what it does."""

    def __init__(self, key: str, *, parent: QWidget | None = None) -> None:
        super().__init__(key, "key", parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


class SectionHead(QWidget):
    """The head of a section: small strong words, and room for something at the far end."""

    def __init__(
        self, text: str, trailing: QWidget | None = None, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.label = Text(text, "section")
        layout.addWidget(self.label)
        layout.addStretch(1)
        if trailing is not None:
            layout.addWidget(trailing)


def rule(parent: QWidget | None = None, *, vertical: bool = False) -> QFrame:
    """A hairline between two parts of a page."""
    line = QFrame(parent)
    line.setProperty("role", "rule")
    if vertical:
        line.setFixedWidth(1)
    else:
        line.setFixedHeight(1)
    return line
