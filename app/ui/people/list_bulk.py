"""What can be done with all who are selected in the list: a bar above the rows, and its questions.

Knows which questions each act asks first. Refuses to know how many people are changed as one
(`app.services.bulk`).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from app.core.gaps import CADENCE_DAYS, Tier
from app.core.people import PersonId
from app.core.stages import Stage
from app.ui.desk import Desk
from app.ui.people.person_dialogs import OWN_CHOICE, Question, aside_question, rest_question
from app.ui.widgets.buttons import Button
from app.ui.widgets.text import Text
from app.words.history import label_text
from app.words.stages import stage_name
from app.words.translation import tr


class BulkBar(QWidget):
    """How many are selected, what can be done with them, and a way back to one.

    Signals:
        asked(str): this is to be done, by the code of the act; ``tier.`` and a tier among them.
        cleared(): nobody but the current person is to be selected.
    """

    asked = Signal(str)
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = Text("", "muted")
        self.changer = Button(tr("Change them"), "quiet")
        self.menu = QMenu(self)
        self._fill()
        self.changer.setMenu(self.menu)
        self.clearer = Button("", "quiet", icon="x", name=tr("Select nobody else"))
        self.clearer.clicked.connect(self.cleared)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 1, 6, 1)
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self.changer)
        row.addWidget(self.clearer)
        self.hide()

    def show_count(self, count: int) -> None:
        """Say how many are selected; the bar is there from two on."""
        self.count.setText(tr("{n} selected").format(n=f"{count:,}"))
        self.setVisible(count > 1)

    def _fill(self) -> None:
        for code, text in (
            ("tag", tr("&Tag…")),
            ("untag", tr("Take a tag &off…")),
            ("list", tr("Put on a &list…")),
        ):
            self._add(self.menu, code, text)
        often = self.menu.addMenu(tr("How o&ften"))
        for tier in Tier:
            days = tr("Every {n} days").format(n=CADENCE_DAYS[tier])
            self._add(often, f"tier.{tier}", days)
        self._add(often, "tier.", tr("Nothing said"))
        self.menu.addSeparator()
        for code, text in (
            ("move", tr("&Move by hand…")),
            ("rest", tr("Let &rest…")),
            ("set_aside", tr("Set &aside…")),
        ):
            self._add(self.menu, code, text)
        self.menu.addSeparator()
        self._add(self.menu, "delete", tr("&Delete"))

    def _add(self, menu: QMenu, code: str, text: str) -> None:
        action = menu.addAction(text)
        action.setObjectName(f"bulk.{code}")
        action.triggered.connect(lambda: self.asked.emit(code))


class BulkQuestions:
    """Asks what an act needs to know, then does it with all who are selected.

    Args:
        selected: gives who is selected, when an act is asked for.
    """

    def __init__(
        self, desk: Desk, bar: BulkBar, selected: Callable[[], Sequence[PersonId]]
    ) -> None:
        self._desk = desk
        self._bar = bar
        self._selected = selected
        bar.asked.connect(self.ask)

    def ask(self, code: str) -> None:
        """Begin an act by its code."""
        people = self._selected()
        bulk = self._desk.workspace.bulk
        if code.startswith("tier."):
            word = code.removeprefix("tier.")
            self._do(lambda: bulk.set_tier(people, Tier(word) if word else None))
        elif code == "delete":
            self._do(lambda: bulk.delete(people))
        else:
            question = self._question(code, people)
            question.decided.connect(
                lambda key, text: self._do(lambda: self._act(code, people, key, text))
            )
            question.open()

    def _question(self, code: str, people: Sequence[PersonId]) -> Question:
        window = self._desk.window
        who = tr("{n} people").format(n=f"{len(people):,}")
        if code == "rest":
            return rest_question(who, window)
        if code == "set_aside":
            return aside_question(who, window)
        if code == "move":
            question = Question(
                tr("Move {name} by hand").format(name=who),
                [(str(int(stage)), stage_name(stage)) for stage in Stage],
                button=tr("Move here"),
                reason=tr("Your reason"),
                parent=window,
            )
            question.words.setText(
                tr("Whoever skips a stage by this wants a reason in your words.")
            )
            question.settle()
            return question
        titles = {
            "tag": tr("Tag {name}"),
            "untag": tr("Take a tag off {name}"),
            "list": tr("Put {name} on a list"),
        }
        title = titles[code].format(name=who)
        question = Question(title, (), button=tr("Do it"), reason=tr("Its name"), parent=window)
        question.choices.hide()
        question.settle()
        return question

    def _act(self, code: str, people: Sequence[PersonId], key: str, text: str) -> None:
        bulk = self._desk.workspace.bulk
        if code == "rest":
            days = int(key)
            today = self._desk.workspace.clock.today()
            bulk.rest(people, today + dt.timedelta(days=days) if days else None, text)
        elif code == "set_aside":
            bulk.set_aside(people, text or ("" if key == OWN_CHOICE else key))
        elif code == "move":
            bulk.move(people, Stage(int(key)), text)
        else:
            {"tag": bulk.tag, "untag": bulk.untag, "list": bulk.put_on_list}[code](people, text)

    def _do(self, act: Callable[[], object]) -> None:
        with self._desk.notices.kindly():
            act()
            (entry,) = self._desk.workspace.history.entries(1)
            self._desk.say(label_text(entry.label), tr("Undo"), lambda: self._undo(entry.id))

    def _undo(self, entry: int) -> None:
        """Take an act back, if nothing was done since."""
        history = self._desk.workspace.history
        latest = next((each for each in history.entries() if not each.is_undone), None)
        if latest is not None and latest.id == entry:
            with self._desk.notices.kindly():
                history.undo()
