"""The page of one person: head, timeline, cards, log bar; side by side, or by turns when narrow.

Lays out; what is shown and done is the controller's business.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.overriding import override
from app.ui.people.kept_card import KeptCard
from app.ui.people.person_bar import LogBar
from app.ui.people.person_head import PersonHead, StateLine
from app.ui.people.person_sheet import LogSheet
from app.ui.people.reading_card import ReadingCard
from app.ui.readiness.column import WIDTH, ReadinessColumn
from app.ui.theme import grown
from app.ui.timeline.choosing import TimelineChooser
from app.ui.timeline.view import TimelineView
from app.ui.widgets.chips import ChipRow
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.scroll_place import ScrollPlace
from app.ui.widgets.text import rule
from app.words.translation import tr

NARROW = 760
"""Below so many pixels timeline and cards take turns."""
TIGHT_HEIGHT = 520
"""Below so many pixels there is no room for the sheet and the bar, nor for the bar's own words."""
LEAST_WIDTH, LEAST_HEIGHT = 360, 420
LEAST_MIDDLE = 200
"""Timeline and cards are never lower than so many pixels: the head is scrolled away before."""
LEAST_UPPER = 120
TIMELINE, READINESS = "timeline", "readiness"


class _Upper(QWidget):
    """What stands in the part, as high as it must be at its width."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.column.totalMinimumHeightForWidth(self.width()))


class UpperPart(QScrollArea):
    """All above the sheet and the bar; in a low page it scrolls, so that the timeline has room.

    Args:
        middle: what takes the room that the rest leaves; scrolled to, it fills the part at most.
    """

    def __init__(self, middle: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._middle = middle
        inner = _Upper()
        self.column = inner.column
        self.setWidget(inner)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, grown(LEAST_UPPER))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._middle.setMinimumHeight(min(grown(LEAST_MIDDLE), event.size().height()))
        super().resizeEvent(event)


class PersonPage(QStackedWidget):
    """One person, or a word where nobody is chosen.

    Signals:
        part_chosen(str): in a narrow page: `TIMELINE` or `READINESS`.
    """

    part_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = PersonHead()
        self.state_line = StateLine()
        self.timeline = TimelineView()
        self.chooser = TimelineChooser()
        self.column = ReadinessColumn()
        self.kept = KeptCard()
        self.column.add_card(self.kept)
        self.reading = ReadingCard()
        self.column.add_card(self.reading)
        self.sheet = LogSheet()
        self.bar = LogBar()
        self.foot = QWidget()
        self.parts = ChipRow(
            ((TIMELINE, tr("Timeline")), (READINESS, tr("Readiness"))), name=tr("Part of the page")
        )
        self.parts.chosen.connect(self._choose_part)
        self._is_narrow = False
        self._above_sheet = QVBoxLayout()
        self._places: list[ScrollPlace] = []
        self.nobody = EmptyState(
            tr("Nobody is chosen"), tr("Choose somebody in the list to see more."), icon="user"
        )
        self.nothing_yet = EmptyState(
            tr("Nothing has happened yet"),
            tr("Log what you did with a key below, or import an export that knows."),
            icon="clock",
        )
        self._person = self._lay_out()
        self.addWidget(self.nobody)
        self.addWidget(self._person)

    def _lay_out(self) -> QWidget:
        page = QWidget()
        page.setProperty("role", "page")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        between = QWidget()
        self.upper = UpperPart(between)
        upper = self.upper.column
        upper.addWidget(self.head)
        upper.addWidget(rule())
        upper.addWidget(self.state_line)
        self._turns = QFrame()
        self._turns.setProperty("role", "surface")
        turns = QHBoxLayout(self._turns)
        turns.setContentsMargins(24, 6, 16, 6)
        turns.addWidget(self.parts)
        self._turns_rule = rule()
        upper.addWidget(self._turns)
        upper.addWidget(self._turns_rule)
        self._past = QStackedWidget()
        told = QWidget()
        told.setProperty("role", "page")
        story = QVBoxLayout(told)
        story.setContentsMargins(0, 0, 0, 0)
        story.setSpacing(0)
        story.addWidget(self.chooser)
        story.addWidget(self.timeline, 1)
        self._told = told
        self._past.addWidget(told)
        self._past.addWidget(self.nothing_yet)
        self._past.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._between = rule(vertical=True)
        self.column.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        middle = QHBoxLayout(between)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self._past, 1)
        middle.addWidget(self._between)
        middle.addWidget(self.column)
        upper.addWidget(between, 1)
        column.addWidget(self.upper, 1)
        column.addWidget(rule())
        below = QVBoxLayout(self.foot)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        below.addLayout(self._above_sheet)
        below.addWidget(self.sheet)
        below.addWidget(self.bar)
        column.addWidget(self.foot)
        self.sheet.installEventFilter(self)
        self._arrange()
        return page

    @property
    def is_narrow(self) -> bool:
        """Whether timeline and cards take turns."""
        return self._is_narrow

    def add_above_sheet(self, part: QWidget) -> None:
        """Give a part its place below the timeline; while it is open the log bar makes room."""
        place = ScrollPlace(part)
        self._places.append(place)
        place.opened.connect(lambda _is_open: self._make_room())
        self._above_sheet.addWidget(place)

    def show_nobody(self) -> None:
        """Say that nobody is chosen."""
        self.setCurrentWidget(self.nobody)

    def show_somebody(self, *, has_past: bool) -> None:
        """Bring the person to the front, and say so where nothing has happened yet."""
        self._past.setCurrentWidget(self._told if has_past else self.nothing_yet)
        self.setCurrentWidget(self._person)

    def begin_at_top(self) -> None:
        """Show the head again, for somebody else."""
        self.upper.verticalScrollBar().setValue(0)

    def show_part(self, part: str) -> None:
        """In a narrow page: bring the timeline or the cards to the front."""
        self.parts.choose(part)
        self._arrange()

    def _choose_part(self, part: str) -> None:
        self._arrange()
        self.part_chosen.emit(part)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = (QEvent.Type.ShowToParent, QEvent.Type.HideToParent)
        if watched is self.sheet and event.type() in kinds:
            self._make_room()
        return False

    def _make_room(self) -> None:
        """The bar gives way to a part above the sheet, in a low page to the sheet; its keys work."""
        is_taken = any(not place.isHidden() for place in self._places)
        is_low = self.height() < grown(TIGHT_HEIGHT)
        is_tight = is_low and self.sheet.isVisibleTo(self)
        self.bar.setVisible(not (is_taken or is_tight))
        self.bar.line.setVisible(not is_low)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()
        self.head.fit_width(event.size().width())
        is_narrow = event.size().width() < grown(NARROW)
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._arrange()

    @override
    def minimumSizeHint(self) -> QSize:
        # Qt would add up the heights that the parts have when they are at their narrowest.
        layout = self._person.layout()
        needed = layout.totalMinimumHeightForWidth(self.width()) if layout is not None else 0
        return QSize(LEAST_WIDTH, max(LEAST_HEIGHT, needed))

    def _arrange(self) -> None:
        is_narrow, part = self._is_narrow, self.parts.key
        self._turns.setVisible(is_narrow)
        self._turns_rule.setVisible(is_narrow)
        self._between.setVisible(not is_narrow)
        self._past.setVisible(not is_narrow or part == TIMELINE)
        self.column.setVisible(not is_narrow or part == READINESS)
        self.column.setMinimumWidth(0 if is_narrow else grown(WIDTH))
        self.column.setMaximumWidth(16_777_215 if is_narrow else grown(WIDTH))
