"""What the board says: what a move would still want, and what was done."""

from __future__ import annotations

from app.core.stages import Stage
from app.words.numbers import number
from app.words.stages import stage_name
from app.words.translation import tr


def board_hint() -> str:
    """What the board is for."""
    return tr("Drag somebody to see what the next stage still wants. You have the last word.")


def column_name(stage: Stage, count: int | None) -> str:
    """A column, for whoever hears it instead of seeing it; None while nobody was counted."""
    name = stage_name(stage)
    return name if count is None else tr("{name}, {n}").format(name=name, n=number(count))


def wanted_title(stage: Stage) -> str:
    """The head over conditions that are not met."""
    return tr("{stage} still wants").format(stage=stage_name(stage))


def nothing_wanted() -> str:
    """That a move forward has all its conditions."""
    return tr("Every condition is met.")


def skips_stage() -> str:
    """Why a move by hand wants a reason, though the rules may want nothing."""
    return tr("This skips a stage, so it wants a reason in your own words.")


def backwards(stage: Stage) -> str:
    """That somebody would go back, which asks for nothing."""
    return tr("Back to {stage}").format(stage=stage_name(stage))


def moved(name: str, stage: Stage) -> str:
    """That somebody was moved by hand."""
    return tr("{name} is at {stage} now.").format(name=name, stage=stage_name(stage))
