"""The table of pages: one row a page, with what builds its controller on the first visit.

Knows where each controller is. Refuses to load one before somebody goes there: together they are
half of the program.
"""

from __future__ import annotations

from app.ui.desk import (
    BOARD_PAGE,
    DUPLICATES_PAGE,
    EXPORTS_PAGE,
    FIRST_RUN_PAGE,
    HISTORY_PAGE,
    IMPORT_PAGE,
    MOVING_PAGE,
    NAMES_PAGE,
    PEOPLE_PAGE,
    PROGRESS_PAGE,
    READING_PAGE,
    TODAY_PAGE,
    TRASH_PAGE,
    TRIAGE_PAGE,
    Desk,
    Page,
    PageForm,
    PersonPane,
)
from app.words.translation import tr


def page_table() -> tuple[PageForm, ...]:
    """All pages, in the order of the side bar."""
    return (
        PageForm(
            key=TODAY_PAGE, text=tr("Today"), icon="sun", shortcut="Ctrl+1", build=_build_today
        ),
        PageForm(
            key=PEOPLE_PAGE,
            text=tr("People"),
            icon="users",
            shortcut="Ctrl+2",
            build=_build_people,
            actions=("person.new", "edit.find", "list.paper"),
        ),
        PageForm(
            key=BOARD_PAGE,
            text=tr("Board"),
            icon="square-kanban",
            shortcut="Ctrl+3",
            build=_build_board,
        ),
        PageForm(
            key=READING_PAGE,
            text=tr("Reading"),
            icon="book-open",
            shortcut="Ctrl+4",
            build=_build_reading,
            actions=("reading.refresh",),
        ),
        PageForm(
            key=PROGRESS_PAGE,
            text=tr("Progress"),
            icon="trending-up",
            shortcut="Ctrl+5",
            build=_build_progress,
            actions=("report.print", "report.export"),
        ),
        PageForm(key=IMPORT_PAGE, build=_build_import, woken_by=lambda desk: desk.window.dropped),
        PageForm(
            key=FIRST_RUN_PAGE,
            build=_build_first_run,
            actions=("help.first_run", "samples.add", "samples.remove"),
        ),
        PageForm(
            key=EXPORTS_PAGE,
            build=_build_exports,
            actions=("help.exports",),
            woken_by=lambda desk: desk.guide_asked,
        ),
        PageForm(key=MOVING_PAGE, build=_build_moving, actions=("help.moving_out",)),
        PageForm(key=DUPLICATES_PAGE, build=_build_duplicates),
        PageForm(key=NAMES_PAGE, build=_build_names),
        PageForm(key=TRASH_PAGE, build=_build_trash),
        PageForm(key=HISTORY_PAGE, build=_build_history),
        PageForm(key=TRIAGE_PAGE, build=_build_triage, woken_by=lambda desk: desk.triage_asked),
    )


def _build_today(desk: Desk) -> Page:
    from app.ui.today.controller import TodayController

    return TodayController(desk)


def _build_people(desk: Desk) -> Page:
    from app.ui.people.list_controller import PeopleController

    return PeopleController(desk, _build_person)


def _build_person(desk: Desk) -> PersonPane:
    from app.ui.people.person_controller import PersonController

    return PersonController(desk)


def _build_board(desk: Desk) -> Page:
    from app.ui.board.controller import BoardController

    return BoardController(desk)


def _build_reading(desk: Desk) -> Page:
    from app.ui.reading.controller import ReadingController

    return ReadingController(desk)


def _build_progress(desk: Desk) -> Page:
    from app.ui.reports.progress_controller import ProgressController

    return ProgressController(desk)


def _build_import(desk: Desk) -> Page:
    from app.ui.importing.controller import ImportController

    return ImportController(desk)


def _build_first_run(desk: Desk) -> Page:
    from app.ui.first_run.controller import FirstRunController

    return FirstRunController(desk)


def _build_exports(desk: Desk) -> Page:
    from app.ui.exports.controller import ExportsController

    return ExportsController(desk)


def _build_moving(desk: Desk) -> Page:
    from app.ui.exports.moving_controller import MovingController

    return MovingController(desk)


def _build_duplicates(desk: Desk) -> Page:
    from app.ui.duplicates.controller import DuplicatesController

    return DuplicatesController(desk)


def _build_names(desk: Desk) -> Page:
    from app.ui.names.controller import NamesController

    return NamesController(desk)


def _build_trash(desk: Desk) -> Page:
    from app.ui.trash.controller import TrashController

    return TrashController(desk)


def _build_history(desk: Desk) -> Page:
    from app.ui.history.controller import HistoryController

    return HistoryController(desk)


def _build_triage(desk: Desk) -> Page:
    from app.ui.triage.controller import TriageController

    return TriageController(desk)
