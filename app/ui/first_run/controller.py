"""Joins the first page with importing and the sample people; shown while nobody is here."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from app.core.errors import AppError
from app.core.events import Changes
from app.core.folding import fold
from app.core.imports import ImportedPerson, ImportedRow, LeftOut, ReadingContext
from app.core.progress import Silent
from app.importers.people_lines import read_lines
from app.services.importing import ImportOutcome, newcomers
from app.ui.desk import FIRST_RUN_PAGE, PEOPLE_PAGE, TODAY_PAGE, Desk
from app.ui.first_run.view import FirstRunView
from app.ui.taking_back import say_done
from app.words.first_run import begun_said, lines_left, samples_gone_said, samples_said
from app.words.preview import nothing_new
from app.words.translation import tr


class FirstRunController:
    """The first page."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.view = FirstRunView()
        self.widget: QWidget = self.view
        self.view.written.connect(self._count)
        self.view.begun.connect(self.begin)
        self.view.choose_asked.connect(desk.window.choose_files)
        self.view.guide_asked.connect(desk.show_guide)
        self.view.samples_asked.connect(self.add_samples)
        self.view.left.connect(lambda: desk.window.go(TODAY_PAGE))
        desk.actions.handle("help.first_run", lambda: desk.window.go(FIRST_RUN_PAGE))
        desk.actions.handle("samples.add", self.add_samples)
        desk.actions.handle("samples.remove", self.remove_samples)
        desk.window.arrived.connect(self._make_room)
        desk.bridge.changed.connect(self._take_changes)
        self._offer_samples()

    def enter(self) -> None:
        """Take the focus into the box."""
        self._offer_samples()
        self.view.box.setFocus()

    def begin(self, text: str) -> None:
        """Take in the people whom the lines name, in the job lane."""
        importing = self._desk.workspace.importing
        context = self._context()

        def take_in() -> ImportOutcome:
            return importing.commit(importing.plan(read_lines(text, context)))

        self.view.beginner.setEnabled(False)
        done = partial(self._begun, _unclear(text, list(read_lines(text, context))))
        self._desk.jobs.run(take_in, done=done, failed=self._fail)

    def add_samples(self) -> None:
        """Bring the sample people in, in the job lane."""
        self._desk.jobs.run(self._desk.workspace.samples.add, done=self._sampled)

    def remove_samples(self) -> None:
        """Take the sample people out, in the job lane."""
        self._desk.jobs.run(self._desk.workspace.samples.remove, done=self._unsampled)

    def _context(self) -> ReadingContext:
        clock = self._desk.workspace.clock
        return ReadingContext(zone=clock.zone, today=clock.today())

    def _count(self, text: str) -> None:
        rows = list(read_lines(text, self._context()))
        people = len(fold(rows, Silent(), []).people)
        self.view.show_count(people, _unclear(text, rows))

    def _begun(self, unclear: Sequence[str], outcome: ImportOutcome) -> None:
        self.view.leave_lines(unclear)
        if outcome.uid is None:
            self._desk.say(nothing_new(""))
        else:
            say_done(self._desk, begun_said(len(newcomers(outcome.plan))))
        self._desk.window.go(PEOPLE_PAGE)
        if unclear:
            back = partial(self._desk.window.go, FIRST_RUN_PAGE)
            self._desk.notices.say(lines_left(unclear), tr("First steps"), back)

    def _fail(self, error: AppError) -> None:
        self._count(self.view.box.toPlainText())
        self._desk.notices.tell(error)

    def _sampled(self, people: int) -> None:
        listed = self._desk.workspace.store.reader.people_counts().on_ladder
        say_done(self._desk, samples_said(people, listed))
        self._desk.window.go(TODAY_PAGE)

    def _unsampled(self, people: int) -> None:
        say_done(self._desk, samples_gone_said(people))

    def _make_room(self, key: str) -> None:
        """The first page has the window for itself."""
        self._desk.window.side_bar.setVisible(key != FIRST_RUN_PAGE)

    def _take_changes(self, changes: Changes) -> None:
        if changes.everybody or changes.people:
            self._offer_samples()

    def _offer_samples(self) -> None:
        has_samples = self._desk.workspace.store.reader.has_samples()
        self.view.offer_samples(not has_samples)


def _unclear(text: str, rows: Sequence[ImportedRow]) -> tuple[str, ...]:
    """What of some lines names nobody: whole lines, or a handle beside a name."""
    lines = text.splitlines()
    named = {row.ref.line for row in rows if isinstance(row, ImportedPerson)}
    found: dict[str, None] = {}
    for row in rows:
        if isinstance(row, LeftOut) and row.ref.line is not None:
            is_part = row.ref.line in named
            line = lines[row.ref.line - 1].strip()
            found[dict(row.values).get("handle", line) if is_part else line] = None
    return tuple(found)
