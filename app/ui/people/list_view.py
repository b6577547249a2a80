"""The list of people on the screen: search, stages, count and order, and the rows.

A column of parts that knows how they stand and which keys go where. What is asked goes out as
signals; whom to show comes in through the model.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from PySide6.QtCore import (
    QEvent,
    QItemSelectionRange,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QColor,
    QCursor,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QMenu,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.core.people import PersonId
from app.core.stages import Stage
from app.overriding import override
from app.services.rows import Sort
from app.ui.people.list_bulk import BulkBar
from app.ui.people.list_delegate import ROW_HEIGHT, PersonDelegate
from app.ui.people.list_filter import FilterMenu
from app.ui.people.list_model import PeopleModel
from app.ui.theme import LARGE_TEXT, palette_of, text_scale
from app.ui.widgets.buttons import Button
from app.ui.widgets.chips import ChipRow
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.fields import LineField
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.quiet_table import be_one_column, be_quiet, choose_row
from app.ui.widgets.text import Text, rule, shown_key
from app.words.naming import nameless
from app.words.numbers import number
from app.words.stages import stage_name
from app.words.translation import tr, trn

ALL = "all"


def sort_names() -> dict[Sort, str]:
    """The orders on offer, in words."""
    return {
        Sort.READINESS: tr("Readiness"),
        Sort.NAME: tr("Name"),
        Sort.RECENT: tr("Latest first"),
    }


class PeopleTable(QTableView):
    """The rows. Enter opens; letters are left to the actions of the window.

    Signals:
        opened(): the current person is to be opened.
    """

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("People"))
        self.rows = PersonDelegate(self)
        self.setItemDelegate(self.rows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        be_quiet(self, ROW_HEIGHT)
        be_one_column(self)
        # All of it is painted here: then Qt moves what is seen when it scrolls, and paints the
        # rows that come into sight only. A ground of our own, since for one that Qt has made
        # PySide would look through, and make, all kinds of widgets that it might be.
        self._ground = QWidget()
        self._ground.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setViewport(self._ground)
        self._ground.setMouseTracking(True)
        self.doubleClicked.connect(lambda _index: self.opened.emit())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self._ground)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette_of(self).surface))
        painter.drawRect(event.rect())
        painter.end()
        super().paintEvent(event)

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        if self.underMouse():
            # Qt notes which row is under the pointer before it moves them all.
            y = self._ground.mapFromGlobal(QCursor.pos()).y()
            for now in (y, y + dy):
                self.update(self.model().index(self.rowAt(now), 0))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_chord = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.text().isprintable() and event.text() and not is_chord:
            # Qt would look through every row for a name that begins with this letter.
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        has_current = self.currentIndex().isValid()
        super().focusInEvent(event)
        if not has_current and self.currentIndex().isValid():
            # Qt goes to the first row without choosing it.
            choose_row(self, self.currentIndex().row())

    @override
    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        ends = (QAbstractItemView.CursorAction.MoveHome, QAbstractItemView.CursorAction.MoveEnd)
        if action in ends:
            # A table goes along the row with these; here there is nowhere to go but up and down.
            modifiers |= Qt.KeyboardModifier.ControlModifier
        return super().moveCursor(action, modifiers)


class PeoplePane(QWidget):
    """Search, stages, count, order, rows; and a word where there are none.

    Signals:
        searched(str): the words in the search field.
        stage_chosen(str): value of a stage's number, or `ALL`.
        sort_chosen(str): value of a `Sort`.
        everybody_chosen(bool): show those set aside and archived too.
        picked(object): the id of the current person, or None.
        opened(): the current person is to be opened.
        add_asked(str): somebody of this name is to be added; may be empty.
        import_asked(): files are to be chosen.
        guide_asked(): say where exports come from.
        selected(int): so many are selected now.
        names_asked(): accounts without a name are to get one.
    """

    searched = Signal(str)
    stage_chosen = Signal(str)
    sort_chosen = Signal(str)
    everybody_chosen = Signal(bool)
    picked = Signal(object)
    opened = Signal()
    add_asked = Signal(str)
    import_asked = Signal()
    guide_asked = Signal()
    selected = Signal(int)
    names_asked = Signal()

    def __init__(self, model: PeopleModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = model
        self.search = LineField(tr("Search people, handles, notes"), key=shown_key("Ctrl+F"))
        self.search.setClearButtonEnabled(False)
        self.search.textEdited.connect(self.searched)
        self.search.installEventFilter(self)
        self.chips = ChipRow(
            ((ALL, tr("All")), *((str(int(s)), stage_name(s)) for s in Stage)), name=tr("Stage")
        )
        self.chips.chosen.connect(self.stage_chosen)
        self.count = Text("", "muted")
        self.sorter = Button("", "quiet", icon="arrow-down")
        self.sorter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._sorts = self._sort_menu()
        self.filterer = Button(tr("Filter"), "quiet")
        self.filters = FilterMenu(self)
        self.filterer.setMenu(self.filters)
        self.unfilter = Button("", "chip", icon="x")
        self.unfilter.hide()
        self.nameless = Button("", "link", icon="at-sign")
        self.nameless.clicked.connect(self.names_asked)
        self.nameless.hide()
        self.table = PeopleTable()
        self.table.setModel(model)
        self.table.opened.connect(self.opened)
        self.table.selectionModel().currentChanged.connect(self._pick)
        self.bulk = BulkBar()
        self.bulk.cleared.connect(self._select_one)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._count_selected())
        model.modelReset.connect(self._count_selected)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(12, 12, 12, 10)
        top.setSpacing(8)
        top.addWidget(self.search)
        top.addWidget(self.chips)
        top.addWidget(self.unfilter, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(top)
        column.addWidget(rule())
        head = QWidget()
        head.setProperty("role", "page")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        # Large letters need two lines for them.
        is_large = text_scale() >= LARGE_TEXT
        row = FlowLayout(head) if is_large else QHBoxLayout(head)
        row.setContentsMargins(14, 1, 6, 1)
        row.addWidget(self.count)
        if isinstance(row, QHBoxLayout):
            row.addStretch(1)
        row.addWidget(self.filterer)
        row.addWidget(self.sorter)
        column.addWidget(head)
        column.addWidget(self.bulk)
        column.addWidget(rule())
        column.addWidget(self.nameless)
        column.addWidget(self._stack, 1)

    def _sort_menu(self) -> dict[str, QAction]:
        menu = QMenu(self)
        group = QActionGroup(self)
        made: dict[str, QAction] = {}
        for sort, text in sort_names().items():
            action = menu.addAction(text)
            action.setCheckable(True)
            action.triggered.connect(
                lambda _checked, value=sort.value: self.sort_chosen.emit(value)
            )
            group.addAction(action)
            made[sort.value] = action
        menu.addSeparator()
        everybody = menu.addAction(tr("Also those set aside"))
        everybody.setCheckable(True)
        everybody.triggered.connect(self.everybody_chosen)
        self.sorter.setMenu(menu)
        return made

    # What is said in place of rows is built when there are none: most lists open with some.

    @cached_property
    def _nobody(self) -> EmptyState:
        add = Button(tr("Add a person"), "primary")
        add.clicked.connect(lambda: self.add_asked.emit(""))
        choose = Button(tr("Choose a file…"))
        choose.clicked.connect(self.import_asked)
        guide = Button(tr("Where do I get my export?"), "link")
        guide.clicked.connect(self.guide_asked)
        nobody = EmptyState(
            tr("Nobody here yet"),
            tr("Drop a follow list or a data export on this window, or add a person by name."),
            buttons=(add, choose),
            link=guide,
        )
        self._stack.addWidget(nobody)
        return nobody

    @cached_property
    def _adder(self) -> Button:
        adder = Button("", "plain", icon="user-plus")
        adder.clicked.connect(lambda: self.add_asked.emit(self.search.text().strip()))
        return adder

    @cached_property
    def _no_match(self) -> EmptyState:
        no_match = EmptyState("", icon="search", buttons=(self._adder,))
        self._stack.addWidget(no_match)
        return no_match

    def show_sort(self, sort: Sort) -> None:
        """Say which order is in force."""
        self.sorter.setText(sort_names()[sort])
        self.sorter.setAccessibleName(tr("Order: {name}").format(name=sort_names()[sort]))
        self._sorts[sort.value].setChecked(True)

    def show_filter(self, text: str) -> None:
        """Show what narrows the list beside search and stage, to be taken off; empty for none."""
        if not text and self.unfilter.hasFocus():
            self.filterer.setFocus(Qt.FocusReason.OtherFocusReason)
        self.unfilter.setText(text)
        self.unfilter.setAccessibleName(tr("Take off the filter: {name}").format(name=text))
        self.unfilter.setVisible(bool(text))

    def show_counts(self, by_stage: Mapping[Stage, int]) -> None:
        """Put the number of people on each chip."""
        for stage in Stage:
            count = by_stage.get(stage, 0)
            name = stage_name(stage)
            shown = tr("{name} {n}").format(name=name, n=number(count)) if count else name
            self.chips.set_text(str(int(stage)), shown)

    def show_nameless(self, count: int) -> None:
        """Say how many are known by a number only; nothing without any."""
        self.nameless.setText(nameless(count))
        self.nameless.setVisible(count > 0)

    def show_people(self, shown: int, *, is_whole: bool) -> None:
        """Say how many are listed, or why nobody is.

        Args:
            shown: rows of the list.
            is_whole: no search and no stage narrows it.
        """
        words = trn("1 person", "{n} people", shown).format(n=number(shown))
        self.count.setText(words)
        self.sorter.setEnabled(bool(shown))
        if shown:
            self._stack.setCurrentWidget(self.table)
        elif is_whole:
            self._stack.setCurrentWidget(self._nobody)
        else:
            self._say_no_match()
            self._stack.setCurrentWidget(self._no_match)

    def _say_no_match(self) -> None:
        text, no_match = self.search.text().strip(), self._no_match
        # In its place by now: a button shown before would be a window of its own.
        self._adder.setVisible(bool(text))
        if not text:
            no_match.set_words(tr("Nobody stands here now"))
            return
        no_match.set_words(tr("No one matches “{text}”").format(text=text))
        self._adder.setText(tr("Add “{text}”").format(text=text))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self.search or event.type() is not QEvent.Type.KeyPress:
            return False
        return isinstance(event, QKeyEvent) and self._take_search_key(event)

    def _take_search_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            self.searched.emit("")
            return True
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not self.model.rowCount():
                return True  # the list is not there: once it is, it would take what is typed
            if not self.table.currentIndex().isValid():
                choose_row(self.table, 0)
            self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        return False

    def _pick(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self.picked.emit(self.model.person_at(current) if current.isValid() else None)

    def selected_people(self) -> list[PersonId]:
        """Who is selected, in the order of the list."""
        spans = self._spans()
        rows = sorted(row for span in spans for row in range(span.top(), span.bottom() + 1))
        found = (self.model.person_at(self.model.index(row, 0)) for row in rows)
        return [person for person in found if person is not None]

    def _spans(self) -> list[QItemSelectionRange]:
        chosen = self.table.selectionModel().selection()
        return [chosen.at(number) for number in range(chosen.count())]

    def _count_selected(self) -> None:
        count = sum(span.height() for span in self._spans())
        self.bulk.show_count(count)
        self.selected.emit(count)

    def _select_one(self) -> None:
        choose_row(self.table, self.table.currentIndex().row())
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
