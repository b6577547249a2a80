"""The sheet of the quick log: who, what, and the rest if it is worth a word.

Three steps that each end with Enter: type a name, press the key of a gesture, log. Day, network,
words and the reason for what is too soon are those of the person's page.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.interactions import Kind
from app.ui.people.person_sheet import Draft, LogSheet
from app.ui.quick_log.gestures import GestureRow
from app.ui.widgets.fields import LineField
from app.ui.widgets.finder import Finder, Found
from app.ui.widgets.growing import GrowingDialog
from app.ui.widgets.text import ElidedText, Text
from app.words.dates import no_day_text, read_day
from app.words.translation import tr

MOST_FOUND = 6
"""People offered at once; one letter more is less work than a longer list."""


class QuickLog(GrowingDialog):
    """The sheet.

    Signals:
        searched(str): find people by this.
        person_taken(str): the person under this key.
        gesture_taken(Kind): this gesture, of the person that was taken.
        logged(Entry): write this down.
    """

    searched = Signal(str)
    person_taken = Signal(str)
    gesture_taken = Signal(object)
    logged = Signal(object)

    def __init__(self, today: dt.date, parent: QWidget | None = None) -> None:
        super().__init__(560, parent)
        self._today = today
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Log what you did"))
        self.finder = Finder(tr("With whom?"), MOST_FOUND)
        self.finder.typed.connect(self._search)
        self.finder.taken.connect(self.person_taken)
        self.page = ElidedText("", "muted")
        self.page.hide()
        self.problem = Text("", "muted", wraps=True)
        self.problem.hide()
        self.gestures = GestureRow()
        self.gestures.chosen.connect(self.gesture_taken)
        self.when = LineField(tr("Day: today, yesterday, -3 or 2026-11-20"))
        self.when.textEdited.connect(self._read_day)
        self.day_problem = Text("", "warn", wraps=True)
        self.day_problem.hide()
        self.sheet = LogSheet()
        self.sheet.logged.connect(self.logged)
        self.sheet.left.connect(self.reject)
        self.gestures.finished.connect(self._log)
        self.when.returnPressed.connect(self._log)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 12)
        column.setSpacing(10)
        column.addWidget(Text(tr("Log what you did"), "head"))
        asked = (self.page, self.finder, self.problem, self.gestures)
        for part in (*asked, self.when, self.day_problem, self.sheet):
            column.addWidget(part)
        self._show_steps(has_person=False, has_gesture=False)
        self.finder.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_page(self, title: str) -> None:
        """Say which page this is about."""
        self.page.setText(title)
        self.page.show()

    def show_found(self, rows: Sequence[Found], problem: str = "") -> None:
        """Show whom the words mean, or why it is nobody."""
        self.finder.show_rows(rows)
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

    def show_person(self, name: str) -> None:
        """Go on to the gesture."""
        self.finder.field.setText(name)
        self.finder.show_rows(())
        self.gestures.clear()
        self._show_steps(has_person=True, has_gesture=False)
        self.gestures.take_focus()

    def show_draft(self, draft: Draft) -> None:
        """Offer the words, the day and the network; the keys stay with the gestures."""
        self.sheet.open_for(draft)
        self._show_steps(has_person=True, has_gesture=True)
        self._read_day(self.when.text())

    def choose(self, kind: Kind) -> None:
        """Choose a gesture as its key does."""
        self.gestures.chips[kind].click()

    def _search(self, text: str) -> None:
        self._show_steps(has_person=False, has_gesture=False)
        self.searched.emit(text)

    def _show_steps(self, *, has_person: bool, has_gesture: bool) -> None:
        self.gestures.setVisible(has_person)
        self.when.setVisible(has_gesture)
        self.day_problem.setVisible(has_gesture and bool(self.day_problem.text()))
        self.sheet.setVisible(has_gesture)

    def _read_day(self, text: str) -> None:
        day = read_day(text, self._today)
        self.sheet.logger.setEnabled(day is not None)
        problem = "" if day is not None else no_day_text(text)
        self.day_problem.setText(problem)
        self.day_problem.setVisible(bool(problem))
        self.when.setAccessibleDescription(problem)
        if day is not None:
            self.sheet.day.setDate(QDate(day.year, day.month, day.day))

    def _log(self) -> None:
        if self.sheet.isVisible():
            self.sheet.logger.click()
