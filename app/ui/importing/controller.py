"""Joins the preview with importing: read in the job lane, look, take in, take back.

Nothing is written before the button is pressed: a plan is a value, and closing the preview lets
go of it.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QElapsedTimer
from PySide6.QtWidgets import QFileDialog, QWidget

from app.core.acts import span
from app.core.columns import ColumnMap, UnclearColumnsError, UnclearTable
from app.core.errors import AppError, Cancelled
from app.core.imports import ImportPlan, Outcome, ReadingContext, Relation, RowRef
from app.core.people import PersonId
from app.core.progress import Progress
from app.importers.dragged import links_from_payload, people_from_links
from app.importers.people_lines import read_lines
from app.services.importing import ImportOutcome, changes_anything
from app.services.joining import NobodyFound
from app.services.rows import BatchRow, PeopleQuery, UndoResult
from app.ui.comparing import person_side
from app.ui.desk import IMPORT_PAGE, PEOPLE_PAGE, Desk
from app.ui.importing import left_out
from app.ui.importing.choice import Choice
from app.ui.importing.columns import ColumnsPage
from app.ui.importing.coming_home import HomeQuestion, can_come_home
from app.ui.importing.page import Count, PreviewPage
from app.ui.importing.reading import ReadingPage
from app.ui.jobs import Job
from app.ui.main_window import Dropped
from app.ui.widgets.front_stack import FrontStack
from app.words import preview as words
from app.words.comparing import coming_side
from app.words.errors import sentence
from app.words.exports import title as exports_title
from app.words.history import undo_text
from app.words.imports import chosen_reason
from app.words.numbers import number
from app.words.preview import Taken
from app.words.taking_home import back_done
from app.words.translation import tr

PATIENCE_MS = 150
"""What is read faster than this is shown without a bar before it."""

LISTS = "generic"
"""The format of tables and lists that no network wrote: their columns are guessed."""

HELPED = ("import.html_only", "import.lone_thread", "import.unrecognised", "import.nobody")
"""Failures after which another export is what helps."""

Read = Callable[[Progress], ImportPlan]


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """All that the preview shows, made in the job lane: a plan may hold a million acts.

    Args:
        tables: those whose columns were guessed, or told.
    """

    choice: Choice
    names: Mapping[PersonId, str]
    counts: tuple[Count, Count, Count, Count]
    tables: tuple[UnclearTable, ...] = ()


class ImportController:
    """The page of the import preview, and all drops."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._importing = desk.workspace.importing
        self._job: Job | None = None
        self._waited = QElapsedTimer()
        self._choice: Choice | None = None
        self._back_to = PEOPLE_PAGE
        self.reading = ReadingPage()
        self.preview = PreviewPage()
        stack = FrontStack()
        stack.addWidget(self.reading)
        self.columns = ColumnsPage()
        stack.addWidget(self.preview)
        stack.addWidget(self.columns)
        self._paths: tuple[Path, ...] = ()
        self._told: tuple[ColumnMap, ...] = ()
        self._tables: tuple[UnclearTable, ...] = ()
        self._stack = stack
        self.widget: QWidget = stack
        desk.window.dropped.connect(self.take)
        self.reading.stopped.connect(self.stop)
        self.preview.cancelled.connect(self.leave)
        self.preview.again_asked.connect(lambda: self._take_files(is_again=True))
        self.columns.cancelled.connect(self._leave_columns)
        self.preview.columns_asked.connect(self._correct)
        self.columns.chosen.connect(self._take_told)
        self.preview.import_asked.connect(self.commit)
        self.preview.export_asked.connect(self._export)
        self.preview.guide_asked.connect(desk.show_guide)
        self.preview.compare_asked.connect(self._compare)

    def enter(self) -> None:
        """Take the focus: into the rows, or onto the button that stops."""
        shown = self._stack.currentWidget()
        if shown is self.columns:
            self.columns.fields[0].setFocus()
            return
        (self.preview.table if shown is self.preview else self.reading.stopper).setFocus()

    def take(self, dropped: Dropped) -> None:
        """Look into what was dropped or chosen, or ask whether to bring it back whole."""
        if not can_come_home(dropped.paths, self._desk.workspace.store.reader):
            self._look_into(dropped)
            return
        file = dropped.paths[0]
        question = HomeQuestion(file.name, self._desk.window)
        question.decided.connect(lambda: self._come_home(file))
        question.look_asked.connect(lambda: self._look_into(dropped))
        question.open()

    def _look_into(self, dropped: Dropped) -> None:
        self._paths = tuple(dropped.paths)
        self._told, self._tables, self._choice = (), (), None
        if self._paths:
            self._take_files()
        else:
            self.look(tr("what was dropped"), partial(self._plan_payload, dropped.payload))

    def _come_home(self, file: Path) -> None:
        self._begin(tr("Bringing back {name}").format(name=file.name))
        self._run(
            partial(self._desk.workspace.exporting.bring_back, file),
            lambda _counts: self._say_home(file),
            self._fail_reading,
        )

    def _say_home(self, file: Path) -> None:
        self._choice = None
        self._desk.window.go(PEOPLE_PAGE)
        self._desk.say(back_done(file.name))

    def _take_told(self, told: tuple[ColumnMap, ...]) -> None:
        """Read the files by what the user says of their columns; other choices stay."""
        self._told = told
        self._take_files()

    def _correct(self) -> None:
        """Ask what the columns of the tables hold, beginning with what they were read by."""
        told = {(one.file, one.sheet): one for one in self._told}
        tables = [
            replace(table, guess=told.get((table.file, table.sheet), table.guess))
            for table in self._tables
        ]
        self.columns.show_tables(tables)
        self._stack.setCurrentWidget(self.columns)
        self.enter()

    def _leave_columns(self) -> None:
        """Go back to the preview if there is one."""
        if self._choice is None:
            self.leave()
        else:
            self._stack.setCurrentWidget(self.preview)
            self.enter()

    def _take_files(self, *, is_again: bool = False) -> None:
        """Look into the files given last; those imported before are skipped unless told."""
        paths, columns = self._paths, self._told
        self.look(
            paths[0].name or str(paths[0]),
            lambda progress: self._importing.preview(
                paths, progress, columns=columns, is_again=is_again
            ),
        )

    def look(self, name: str, read: Read) -> None:
        """Read something into a plan in the job lane, then show it.

        Args:
            name: what it is, for the page that waits.
            read: makes the plan; stopping it leaves nothing behind.
        """
        self._begin(tr("Looking into {name}").format(name=name))
        self._run(
            lambda progress: self._look_around(read(progress)), self._show, self._fail_reading
        )

    def _begin(self, title: str) -> None:
        """Make ready for reading a file, with what its page says when that takes long."""
        if self._job is not None:
            self._job.stop()
        if self._desk.window.current != IMPORT_PAGE:
            self._back_to = self._desk.window.current or PEOPLE_PAGE
        self._desk.notices.hide()
        self.reading.begin(title)
        self._waited.start()

    def stop(self) -> None:
        """Stop what is running; nothing of it is kept."""
        if self._job is not None:
            self._job.stop()

    def leave(self) -> None:
        """Close the preview; nothing was saved."""
        if self._choice is not None and not self._choice.plan.people:
            self._desk.notices.hide()
        self._choice = None
        self._desk.window.go(self._back_to)

    def commit(self) -> None:
        """Take the chosen people in."""
        choice = self._choice
        if choice is None or self._job is not None:
            return
        plan, chosen, taken = choice.plan, choice.chosen, choice.taken
        decisions, wishes = dict(choice.decisions), choice.all_wishes(chosen_reason())
        self.reading.begin(words.stage_words("writing"))
        self._stack.setCurrentWidget(self.reading)
        self._run(
            lambda progress: self._importing.commit(
                plan, chosen, progress, decisions=decisions, wishes=wishes
            ),
            partial(self._finish, taken),
            self._fail_writing,
        )

    def _run(
        self,
        function: Callable[[Progress], object],
        done: Callable[..., None],
        failed: Callable[[AppError], None],
    ) -> None:
        def ended(then: Callable[..., None]) -> Callable[[object], None]:
            def take(result: object) -> None:
                if self._job is job:
                    self._job = None
                    then(result)

            return take

        job = self._desk.jobs.run(
            function, done=ended(done), failed=ended(failed), progress=self._watch
        )
        self._job = job

    def _watch(self, done: int, total: int | None, stage: str) -> None:
        self.reading.show_step(done, total, stage)
        if self._waited.elapsed() > PATIENCE_MS and self._desk.window.current != IMPORT_PAGE:
            self._stack.setCurrentWidget(self.reading)
            self._desk.window.go(IMPORT_PAGE)

    def _plan_payload(self, payload: dict[str, bytes], progress: Progress) -> ImportPlan:
        """A plan of links or lines that were dragged from somewhere."""
        links = links_from_payload(payload)
        if links:
            return self._importing.plan(people_from_links(links, RowRef(file="")), progress)
        text = payload.get("text/plain", b"").decode("utf-8", "replace")
        clock = self._desk.workspace.clock
        context = ReadingContext(zone=clock.zone, today=clock.today())
        return self._importing.plan(read_lines(text, context), progress)

    def _look_around(self, plan: ImportPlan) -> Look:
        """What the preview shows of a plan: names of candidates are of those who are here."""
        reader = self._desk.workspace.store.reader
        is_listed = any(file.format == LISTS and not file.is_skipped for file in plan.files)
        here = [person.person for person in plan.people if person.person is not None]
        ids = sorted({int(p) for person in plan.people for p in person.candidates})
        return Look(
            choice=Choice(plan, reader.tags_of(here)),
            names={row.id: row.name for row in reader.people_rows(ids)},
            counts=counts_of(plan, self._desk.workspace.clock.today()),
            tables=self._importing.tables(self._paths) if is_listed and self._paths else (),
        )

    def _show(self, look: Look) -> None:
        plan = look.choice.plan
        names = [Path(file.path).name for file in plan.files]
        if plan.people and not changes_anything(plan) and not plan.left_out:
            self._desk.window.go(self._back_to)
            self._desk.say(words.nothing_new(", ".join(names[:2])))
            return
        if self._choice is not None:
            look.choice.take_over(self._choice)
        self._choice = look.choice
        self._tables = look.tables or self._tables
        is_guessed = bool(look.tables or (self._told and self._tables))
        subtitle = words.files_line(plan.files)
        if plan.files and all(file.is_skipped for file in plan.files):
            subtitle = words.skipped_before(", ".join(names[:2]))
        elif plan.people and not changes_anything(plan):
            subtitle = words.nothing_new(", ".join(names[:2]))
        self.preview.show_plan(
            look.choice, look.names, subtitle, look.counts, is_guessed=is_guessed
        )
        self._stack.setCurrentWidget(self.preview)
        self._desk.window.go(IMPORT_PAGE)

    def _compare(self, index: int) -> None:
        """Lay a possible duplicate beside those whom it may be."""
        if self._choice is None:
            return
        person = self._choice.plan.people[index]
        today = self._desk.workspace.clock.today()
        reader = self._desk.workspace.store.reader
        found = [
            (candidate, person_side(reader, candidate, tr("Here already"), today))
            for candidate in person.candidates
        ]
        sides = [(candidate, side) for candidate, side in found if side is not None]
        if sides:
            coming = coming_side(person, self._choice.acts_of[index], today)
            self.preview.show_pair(index, coming, sides)

    def _fail_reading(self, error: AppError) -> None:
        if isinstance(error, UnclearColumnsError):
            self._tables = error.tables
            self.columns.show_tables(error.tables)
            self._stack.setCurrentWidget(self.columns)
            self._desk.window.go(IMPORT_PAGE)
            return
        if isinstance(error, NobodyFound) and error.plan.left_out:
            self._show(self._look_around(error.plan))
        elif self._desk.window.current == IMPORT_PAGE:
            self._desk.window.go(self._back_to)
        self._tell(error)

    def _fail_writing(self, error: AppError) -> None:
        self._stack.setCurrentWidget(self.preview)
        self._tell(error)

    def _tell(self, error: AppError) -> None:
        if isinstance(error, Cancelled):
            self._desk.say(tr("Stopped. Nothing was changed."))
        elif error.code in HELPED:
            network = str(error.values.get("network", ""))
            guide = partial(self._desk.show_guide, network)
            self._desk.notices.say(sentence(error), exports_title(), guide)
        else:
            self._desk.notices.tell(error)

    def _finish(self, taken: Taken, outcome: ImportOutcome) -> None:
        self._choice = None
        self._desk.window.go(PEOPLE_PAGE)
        uid = outcome.uid
        if uid is None:
            self._desk.say(words.nothing_new(""))
        else:
            has_new = any(person.is_newcomer for person in outcome.plan.people)
            self._desk.say(
                words.taken_said(taken),
                tr("Undo"),
                partial(self._undo, uid),
                onward_text=tr("Go through them") if has_new else "",
                onward=partial(self._go_through, uid) if has_new else None,
            )

    def _go_through(self, uid: str) -> None:
        """Go through those whom an import brought, one by one."""
        batch = self._batch(uid)
        if batch is not None:
            self._desk.triage_asked.emit(PeopleQuery(batch=batch.id))

    def _batch(self, uid: str) -> BatchRow | None:
        history = self._desk.workspace.history
        return next((b for b in history.imports() if b.uid == uid and not b.is_undone), None)

    def _undo(self, uid: str) -> None:
        history = self._desk.workspace.history
        batch = self._batch(uid)
        if batch is None:
            self._desk.notices.tell(AppError("import.unknown"))
            return
        self._desk.jobs.run(history.undo_import, batch.id, done=self._say_undone)

    def _say_undone(self, result: UndoResult) -> None:
        self._desk.say(tr("Taken back: {what}").format(what=undo_text(result)))

    def _export(self) -> None:
        chosen, _used = QFileDialog.getSaveFileName(
            self._desk.window,
            tr("Save what was left out"),
            tr("left out.csv"),
            tr("Table (*.csv)"),
        )
        if not chosen:
            return
        file = Path(chosen)
        if not file.suffix:
            file = file.with_suffix(".csv")
        with self._desk.notices.kindly():
            self.write_left_out(file)
            self._desk.say(tr("Saved as {file}").format(file=file.name))

    def write_left_out(self, file: Path) -> None:
        """Write what was left out as CSV, with the mark by which spreadsheets know UTF-8.

        Raises:
            AppError: ``report.not_written``.
        """
        text = left_out.to_csv(self.preview.left_out_rows())
        try:
            file.write_text(text, encoding="utf-8-sig", newline="")
        except OSError:
            raise AppError("report.not_written", file=str(file)) from None


def counts_of(plan: ImportPlan, today: dt.date) -> tuple[Count, Count, Count, Count]:
    """The four large counts of a plan."""
    relations = Counter(relation for person in plan.people for relation, _ in person.relations)
    wanted = None
    if relations[Relation.FOLLOWING]:
        wanted = Relation.FOLLOWING
    elif relations[Relation.CONNECTED]:
        wanted = Relation.CONNECTED
    counted = [
        person
        for person in plan.people
        if wanted is None or any(relation is wanted for relation, _ in person.relations)
    ]
    new = sum(person.is_newcomer for person in counted)
    back = sum(any(a.follows_back for a in person.accounts) for person in plan.people)
    first, last = span(plan.interactions) or (None, None)
    look = sum(person.outcome is Outcome.AMBIGUOUS for person in plan.people)
    label = words.people_label(
        len(counted),
        is_following=wanted is Relation.FOLLOWING,
        is_connected=wanted is Relation.CONNECTED,
    )
    return (
        Count(
            number=number(len(counted)), label=label, detail=words.new_here(new, len(counted) - new)
        ),
        Count(number=number(back), label=words.back_label(back), detail=words.back_detail(back)),
        Count(
            number=number(len(plan.interactions)),
            label=words.acts_label(),
            detail=words.acts_detail(first, last, today),
        ),
        Count(number=number(look), label=words.look_label(look), detail=words.look_detail(look)),
    )
