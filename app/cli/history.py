"""`history`, `undo`, `redo` and `doctor`."""

from __future__ import annotations

from app.cli.command import Command, Context, no_arguments
from app.core.errors import AppError
from app.services.ports import UndoResult
from app.words.errors import sentence
from app.words.history import label_text, undo_text
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
    context.show(
        data,
        lambda: "\n".join(
            f"{entry.day.isoformat()}  {label_text(entry.label)}"
            f"{' (undone)' if entry.is_undone else ''}"
            for entry in entries
        ),
    )


def _show_result(context: Context, result: UndoResult) -> None:
    data = {
        "action": result.label.code,
        "text": label_text(result.label),
        "kept": list(result.kept),
    }
    context.show(data, lambda: undo_text(result))


def _run_undo(context: Context) -> None:
    _show_result(context, context.workspace.history.undo())


def _run_redo(context: Context) -> None:
    _show_result(context, context.workspace.history.redo())


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
    context.show(data, lambda: "\n".join([str(health.folder), *(lines or ["All is well."])]))
    if health.problems:
        raise AppError("doctor.problems", count=len(health.problems))


HISTORY = Command(name="history", says="what was done", arguments=no_arguments, run=_run_history)
UNDO = Command(name="undo", says="take back the last action", arguments=no_arguments, run=_run_undo)
REDO = Command(name="redo", says="do it again", arguments=no_arguments, run=_run_redo)
DOCTOR = Command(
    name="doctor", says="is the workspace sound?", arguments=no_arguments, run=_run_doctor
)
