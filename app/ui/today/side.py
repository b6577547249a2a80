"""The side of Today: the week as seven bars, and lines that tell what happened lately."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.overriding import override
from app.ui.theme import Size, font, grown, palette_of
from app.ui.widgets.card import Card
from app.ui.widgets.layouts import clear
from app.ui.widgets.text import Text
from app.words.translation import tr

LINE_HEIGHT = 25


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A line at the side.

    Args:
        text: elided where there is no room.
        end: words after it that are always whole: a stage, in its colour, or small words at
            the far end.
        stage: 1 (Follow) to 4 (Connect), or 0 where the end is no stage.
    """

    text: str
    end: str = ""
    stage: int = 0


class WeekStrip(QWidget):
    """Seven bars: how many gestures there were on each day of the week.

    Args:
        counts: one for each day, Monday first.
        letters: what stands below each bar.
        words: what a screen reader says of each.
    """

    HEIGHT = 74

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: tuple[int, ...] = ()
        self._letters: tuple[str, ...] = ()
        self._words: tuple[str, ...] = ()
        self.setFixedHeight(grown(self.HEIGHT))
        self.setMouseTracking(True)

    @property
    def counts(self) -> tuple[int, ...]:
        """What the bars show."""
        return self._counts

    def show_counts(
        self, counts: tuple[int, ...], letters: tuple[str, ...], words: tuple[str, ...]
    ) -> None:
        """Show another week."""
        self._counts, self._letters, self._words = counts, letters, words
        self.setAccessibleName(tr("This week"))
        self.setAccessibleDescription(", ".join(words))
        self.update()

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseMove:
            at = int(event.position().x() * len(self._words) / max(self.width(), 1))
            at = len(self._words) - 1 - at if self.isRightToLeft() else at
            self.setToolTip(self._words[at] if 0 <= at < len(self._words) else "")
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        palette = palette_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step = self.width() / max(len(self._counts), 1)
        foot = self.height() - float(grown(18))
        most = max(*self._counts, 1) if self._counts else 1
        for number, (count, letter) in enumerate(zip(self._counts, self._letters, strict=True)):
            height = 6.0 if not count else max(10.0, (foot - 2) * count / most)
            left = (len(self._counts) - 1 - number if self.isRightToLeft() else number) * step
            bar = QRectF(left + 4, foot - height, step - 8, height)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.accent if count else palette.line))
            painter.drawRoundedRect(bar, 3, 3)
            painter.setPen(QColor(palette.muted))
            painter.setFont(font(Size.SMALL))
            box = QRectF(QPointF(left, foot + 3), QPointF(left + step, self.height()))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), letter)


class ToldLine(QWidget):
    """One line of a `ToldCard`."""

    def __init__(self, told: Told, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.told = told
        self.setAccessibleName(f"{told.text} {told.end}".strip())
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(120, grown(LINE_HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        palette = palette_of(self)
        painter = QPainter(self)
        plain = font()
        end = font(strong=True) if self.told.stage else font(Size.SMALL)
        painter.setFont(end)
        end_width = painter.fontMetrics().horizontalAdvance(self.told.end)
        painter.setFont(plain)
        gap = 5 if self.told.end else 0
        room = max(self.width() - end_width - gap, 20)
        shown = painter.fontMetrics().elidedText(self.told.text, Qt.TextElideMode.ElideRight, room)
        width = painter.fontMetrics().horizontalAdvance(shown)
        self.setToolTip(self.told.text if shown != self.told.text else "")
        is_mirrored = self.isRightToLeft()
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        middle = int(Qt.AlignmentFlag.AlignVCenter | side | Qt.AlignmentFlag.AlignAbsolute)
        painter.setPen(QColor(palette.text))
        painter.drawText(self.rect(), middle, shown)
        at = width + gap if self.told.stage else self.width() - end_width
        box = (
            self.rect().adjusted(0, 0, -at, 0) if is_mirrored else self.rect().adjusted(at, 0, 0, 0)
        )
        painter.setFont(end)
        painter.setPen(
            QColor(palette.stage_ink(self.told.stage) if self.told.stage else palette.muted)
        )
        painter.drawText(box, middle, self.told.end)


class ToldCard(Card):
    """A card with a line for each thing that happened."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.column.addLayout(self._rows)

    def tell(self, lines: Sequence[Told], nothing: str) -> None:
        """Show these lines, or say that there is nothing."""
        clear(self._rows)
        if not lines:
            self._rows.addWidget(Text(nothing, "muted", wraps=True))
        for line in lines:
            self._rows.addWidget(ToldLine(line, self))

    @property
    def lines(self) -> list[str]:
        """What is told, line by line, for those who read it aloud."""
        found = []
        for at in range(self._rows.count()):
            item = self._rows.itemAt(at)
            widget = item.widget() if item is not None else None
            if isinstance(widget, ToldLine):
                found.append(widget.accessibleName())
        return found
