"""The board on the screen: four columns of cards, one for each stage.

A card is dragged, or moved by keys, to another column; who wants to go where goes out as a
signal. What a column says while somebody hovers over it comes in as words.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QScrollArea,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.core.people import PersonId
from app.core.stages import Stage
from app.overriding import override
from app.ui.board.delegate import CARD_HEIGHT, CardDelegate
from app.ui.board.model import StageModel, person_in
from app.ui.theme import grown, palette_of
from app.ui.widgets.card import Card
from app.ui.widgets.quiet_table import be_one_column, be_quiet
from app.ui.widgets.text import Text
from app.words.board import board_hint, column_name
from app.words.numbers import number
from app.words.stages import stage_meaning, stage_name
from app.words.translation import tr

_DOT = 8


class Dot(QWidget):
    """The stage's colour, beside its name."""

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self._stage = stage
        self.setFixedSize(grown(_DOT, 0.5) + 2, grown(_DOT, 0.5) + 2)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette_of(self).stage(self._stage)))
        painter.drawEllipse(1, 1, grown(_DOT, 0.5), grown(_DOT, 0.5))


class CardList(QTableView):
    """The cards of one stage.

    A table, as the list of people is: a list view asks the model for every row when it is laid
    out, which took 1.4 s with 100,000 people.

    Signals:
        opened(): the current person is to be opened.
        left(int): the focus is to go so many columns on, in the order of the stages.
        shifted(int): the current person is to go so many stages on.
        hovered(object): somebody is held over the column; None when no more.
        dropped(object): somebody was let go here.
    """

    opened = Signal()
    left = Signal(int)
    shifted = Signal(int)
    hovered = Signal(object)
    dropped = Signal(object)

    def __init__(self, model: StageModel) -> None:
        super().__init__()
        self.people = model
        self.setModel(model)
        self.cards = CardDelegate(self)
        self.setItemDelegate(self.cards)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        # The card itself shows that it is chosen; without a selection Qt begins no drag.
        self.setStyleSheet("QTableView { selection-background-color: transparent; }")
        be_quiet(self, CARD_HEIGHT)
        be_one_column(self)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setMouseTracking(True)
        self.setProperty("role", "sunk")
        self.viewport().setAutoFillBackground(False)
        self.doubleClicked.connect(lambda _index: self.opened.emit())

    @property
    def person(self) -> PersonId | None:
        """Who is current here."""
        index = self.currentIndex()
        return self.people.person_at(index) if index.isValid() else None

    def enter(self) -> None:
        """Take the focus, on somebody where there is anybody."""
        if not self.currentIndex().isValid() and self.people.rowCount():
            self.setCurrentIndex(self.people.index(0, 0))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = 1 if (key == Qt.Key.Key_Right) is not self.isRightToLeft() else -1
            is_shift = bool(held & Qt.KeyboardModifier.ShiftModifier)
            is_control = bool(held & Qt.KeyboardModifier.ControlModifier)
            (self.shifted if is_shift and is_control else self.left).emit(step)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            last = self.people.rowCount() - 1
            self.setCurrentIndex(self.people.index(0 if key == Qt.Key.Key_Home else last, 0))
        elif event.text() and event.text().isprintable():
            # Qt would look through every row for a name that begins with this letter.
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        index = self.currentIndex()
        if not index.isValid():
            return
        drag = QDrag(self)
        drag.setMimeData(self.people.mimeData([index]))
        place = self.visualRect(index)
        drag.setPixmap(self.viewport().grab(place))
        drag.setHotSpot(self.viewport().mapFromGlobal(self.cursor().pos()) - place.topLeft())
        drag.exec(Qt.DropAction.MoveAction)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        person = person_in(event.mimeData())
        if person is None:
            event.ignore()
            return
        event.acceptProposedAction()
        self.hovered.emit(person)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if person_in(event.mimeData()) is not None:
            event.acceptProposedAction()

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.hovered.emit(None)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        person = person_in(event.mimeData())
        self.hovered.emit(None)
        if person is not None:
            event.acceptProposedAction()
            self.dropped.emit(person)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(grown(150, 0.6), grown(120))


class Column(QWidget):
    """One stage: its head with the count, what it still wants of somebody, and the cards."""

    def __init__(self, stage: Stage, model: StageModel) -> None:
        super().__init__()
        self.setProperty("role", "sunk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.stage = stage
        self.cards = CardList(model)
        self.count = Text("", "muted")
        self.hint = Card(role="card-accent")
        self.hint_words = Text("", wraps=True)
        self.hint.column.addWidget(self.hint_words)
        self.hint.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 8, 4)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(8)
        name = Text(stage_name(stage), "strong")
        name.setToolTip(stage_meaning(stage))
        head.addWidget(Dot(stage))
        head.addWidget(name)
        head.addStretch(1)
        head.addWidget(self.count)
        column.addLayout(head)
        column.addWidget(self.hint)
        column.addWidget(self.cards, 1)
        for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            signal.connect(lambda *_: self.show_count())
        self.show_count()

    def show_count(self) -> None:
        """Say how many stand here."""
        count = self.cards.people.count
        self.count.setText("" if count is None else number(count))
        self.cards.setAccessibleName(column_name(self.stage, count))

    def show_hint(self, title: str, lines: Sequence[str]) -> None:
        """Say what a move here would want; nothing without a title."""
        self.hint_words.setText("\n".join((title, *(f"• {line}" for line in lines))))
        self.hint.setVisible(bool(title))


class BoardView(QWidget):
    """All four columns.

    Signals:
        move_asked(object, int): somebody (by id) is to go to a stage.
        hover_changed(object, int): somebody (by id) is held over a stage; None when no more.
        opened(object): somebody is to be opened.
    """

    move_asked = Signal(object, int)
    hover_changed = Signal(object, int)
    opened = Signal(object)

    def __init__(self, models: Mapping[Stage, StageModel]) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.columns = {stage: Column(stage, model) for stage, model in models.items()}
        column = QVBoxLayout(self)
        column.setContentsMargins(36, 28, 36, 24)
        column.setSpacing(4)
        column.addWidget(Text(tr("Board"), "title"))
        column.addWidget(Text(board_hint(), "muted", wraps=True))
        column.addSpacing(12)
        inner = QWidget()
        inner.setProperty("role", "page")
        row = QHBoxLayout(inner)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for each in self.columns.values():
            row.addWidget(each, 1)
            self._connect(each)
        # Columns without room are moved sideways, and what is said above them stays.
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setAccessibleName(tr("Board"))
        self.area.setWidget(inner)
        self.area.setMinimumHeight(inner.minimumSizeHint().height())
        column.addWidget(self.area, 1)

    def _connect(self, column: Column) -> None:
        cards, stage = column.cards, column.stage
        cards.left.connect(lambda step: self._go(stage, step))
        cards.shifted.connect(lambda step: self._shift(stage, step))
        cards.hovered.connect(lambda person: self.hover_changed.emit(person, int(stage)))
        cards.dropped.connect(lambda person: self.move_asked.emit(person, int(stage)))
        cards.opened.connect(lambda: self._with_person(cards, self.opened.emit))

    def _with_person(self, cards: CardList, use: Callable[[PersonId], object]) -> None:
        if cards.person is not None:
            use(cards.person)

    def _go(self, stage: Stage, step: int) -> None:
        if int(stage) + step in self.columns:
            self._enter(self.columns[Stage(int(stage) + step)])

    def _enter(self, column: Column) -> None:
        column.cards.enter()
        self.area.ensureWidgetVisible(column, 0, 0)

    def _shift(self, stage: Stage, step: int) -> None:
        wanted = int(stage) + step
        if wanted in self.columns:
            cards = self.columns[stage].cards
            self._with_person(cards, lambda person: self.move_asked.emit(person, wanted))

    def choose(self, person: PersonId, stage: Stage) -> None:
        """Bring the focus to somebody at a stage."""
        cards = self.columns[stage].cards
        index: QModelIndex = cards.people.index_of(person)
        if index.isValid():
            cards.setCurrentIndex(index)
            cards.scrollTo(index)
            cards.setFocus(Qt.FocusReason.OtherFocusReason)
            self.area.ensureWidgetVisible(self.columns[stage], 0, 0)
