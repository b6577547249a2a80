"""All commands, in the order of the help."""

from __future__ import annotations

from app.cli.command import Command
from app.cli.drafting import DRAFT
from app.cli.duplicates import APART, DUPLICATES, MERGE, NAME, UNMERGE
from app.cli.exporting import BRING_BACK, EXPORT
from app.cli.history import DOCTOR, HISTORY, REDO, UNDO
from app.cli.imports import IMPORT, IMPORTS
from app.cli.judging import EXPLAIN, REVIEW, TODAY
from app.cli.keeping import FILTERS, FORGET, RESTORE, TRASH
from app.cli.looking import FACTS, LOOK
from app.cli.people import ADD, LOG, PEOPLE, SHOW
from app.cli.reporting import REPORT, SCREENS, SHEET
from app.cli.rules import RULES
from app.cli.simulating import SIMULATE
from app.cli.states import REST, SET_ASIDE, WAKE

COMMANDS: tuple[Command, ...] = (
    IMPORT, ADD, PEOPLE, SHOW, LOG, REVIEW, TODAY, EXPLAIN, DRAFT,
    LOOK, FACTS, SIMULATE,
    REST, WAKE, SET_ASIDE, RULES,
    FILTERS, TRASH, RESTORE, FORGET,
    DUPLICATES, MERGE, UNMERGE, APART, NAME,
    IMPORTS, HISTORY, UNDO, REDO, REPORT, SHEET, SCREENS, EXPORT, BRING_BACK, DOCTOR,
)  # fmt: skip
