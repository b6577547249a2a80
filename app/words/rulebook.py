"""What other rules would do, in plain words; the same in the rule editor and on the command line."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from app.core.stages import Evidence, Stage
from app.words.dates import long_day
from app.words.stages import evidence_clause, stage_name
from app.words.translation import tr


def would_move(name: str, source: Stage, target: Stage, evidence: Sequence[Evidence]) -> str:
    """Somebody who would move: "Edda Hraun: Follow → Engage, known for 18 days"."""
    return tr("{name}: {source} → {target}, {reason}").format(
        name=name,
        source=stage_name(source),
        target=stage_name(target),
        reason=evidence_clause(evidence),
    )


def would_rest(name: str, until: dt.date, evidence: Sequence[Evidence]) -> str:
    """Somebody who would rest, until when, and why."""
    return tr("{name}: rests until {day}, {reason}").format(
        name=name, day=long_day(until), reason=evidence_clause(evidence, has_guards=True)
    )


def would_be_held(name: str, source: Stage, target: Stage) -> str:
    """Somebody whom the rules would move, but a move by hand holds."""
    return tr("{name}: would go {source} → {target}, but you hold {name} there").format(
        name=name, source=stage_name(source), target=stage_name(target)
    )


def nobody_would_move() -> str:
    """When the rules would change nothing today."""
    return tr("Everybody would stay where they are today. Nobody falls back.")


def would_all(moves: int, rests: int, held: int) -> str:
    """How many would move, rest, and be held."""
    return tr("Would move: {moves}. Would rest: {rests}. Held by you: {held}.").format(
        moves=moves, rests=rests, held=held
    )


def more_left_out(count: int) -> str:
    """How many more there are than are listed."""
    if count == 1:
        return tr("And 1 more.")
    return tr("And {count} more.").format(count=count)


def rules_fine(count: int) -> str:
    """When a rule file can be used as it is."""
    if count == 1:
        return tr("This rule can be used.")
    return tr("All {count} rules can be used.").format(count=count)
