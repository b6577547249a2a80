"""`history`, `undo`, `redo` and `doctor`."""

from __future__ import annotations

from app.cli.arguments import no_arguments
from app.cli.command import Command, Context
from app.core.errors import AppError
from app.services.rows import UndoResult
from app.words.commands import all_is_well, done_again, history_line, no_history, taken_back
from app.words.errors import sentence
from app.words.history import label_text
from app.words.upkeep import problem_sentence


def _run_history(context: Context) -> None:
    entries = context.workspace.history.entries()
    data = [
        {
            "id": entry.id,
            "day": entry.day,
            "action": entry.label.code,
            "text": label_text(entry.label),
            "undone": entry.is_undone,
        }
        for entry in entries
    ]
    lines = [history_line(e.day, e.label, is_undone=e.is_undone) for e in entries]
    context.show(data, lambda: "\n".join(lines or [no_history()]))


def _result_data(result: UndoResult) -> dict[str, object]:
    return {
        "action": result.label.code,
        "text": label_text(result.label),
        "kept": list(result.kept),
    }


def _run_undo(context: Context) -> None:
    result = context.workspace.history.undo()
    context.show(_result_data(result), lambda: taken_back(result))


def _run_redo(context: Context) -> None:
    result = context.workspace.history.redo()
    context.show(_result_data(result), lambda: done_again(result))


def _run_doctor(context: Context) -> None:
    health = context.workspace.upkeep.look()
    rules = sentence(health.rules_problem) if health.rules_problem else None
    data = {
        "workspace": health.folder,
        "problems": list(health.problems),
        "rules": rules,
        "people": health.people.on_ladder,
    }
    lines = [problem_sentence(code) for code in health.problems] + ([rules] if rules else [])
    context.show(data, lambda: "\n".join([str(health.folder), *(lines or [all_is_well()])]))
    if health.problems:
        raise AppError("doctor.problems", count=len(health.problems))


HISTORY = Command(name="history", arguments=no_arguments, run=_run_history)
UNDO = Command(name="undo", arguments=no_arguments, run=_run_undo)
REDO = Command(name="redo", arguments=no_arguments, run=_run_redo)
DOCTOR = Command(name="doctor", arguments=no_arguments, run=_run_doctor, tells_rules=True)
