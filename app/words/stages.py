"""Stages, states, origins and moves in plain words."""

from __future__ import annotations

from collections.abc import Sequence

from app.core.stages import Evidence, Origin, Stage, State, Transition
from app.words.translation import tr

_STAGES: dict[Stage, str] = {
    Stage.FOLLOW: "Follow",
    Stage.ENGAGE: "Engage",
    Stage.CONVERSE: "Converse",
    Stage.CONNECT: "Connect",
}

_MEANINGS: dict[Stage, str] = {
    Stage.FOLLOW: "You follow and like what they make, and reshare what fits.",
    Stage.ENGAGE: "You write comments that show you have read their work.",
    Stage.CONVERSE: "You ask good follow-up questions, and the two of you talk.",
    Stage.CONNECT: "You know each other; a message or an invitation is welcome.",
}

_STATES: dict[State, str] = {
    State.ACTIVE: "Active",
    State.RESTING: "Resting",
    State.SET_ASIDE: "Set aside",
    State.ARCHIVED: "Archived",
}

_ORIGINS: dict[Origin, str] = {
    Origin.RULE: "moved by a rule",
    Origin.PLACED: "placed by the import",
    Origin.MANUAL: "moved by you",
}


GUARDS = frozenset({"unanswered_in_a_row", "readiness"})
"""Facts that say what must not be, or what stands elsewhere: they are no reason by themselves."""


def stage_name(stage: Stage) -> str:
    """The name of a stage."""
    return tr(_STAGES[stage])


def stage_meaning(stage: Stage) -> str:
    """One sentence that says what a stage is about."""
    return tr(_MEANINGS[stage])


def state_name(state: State) -> str:
    """The name of a state."""
    return tr(_STATES[state])


def origin_name(origin: Origin) -> str:
    """Who made a move."""
    return tr(_ORIGINS[origin])


def evidence_clause(evidence: Sequence[Evidence], *, has_guards: bool = False) -> str:
    """What held when somebody was moved, as one clause: "known for 18 days, liked on 4 days".

    Args:
        evidence: as stored with the transition; a condition that can't be read any more (its
            facts were renamed since) is quoted as it was written.
        has_guards: tell what is no reason for a move, too: for a rest it is the very reason.
    """
    told = (_told(one, has_guards=has_guards) for one in evidence)
    return ", ".join(dict.fromkeys(clause for clause in told if clause))


def move_title(transition: Transition) -> str:
    """From where to where: "Follow → Engage"."""
    return tr("{source} → {target}").format(
        source=stage_name(transition.source), target=stage_name(transition.target)
    )


def move_reason(transition: Transition) -> str:
    """Why somebody was moved: the evidence, or what the user wrote, marked as theirs."""
    if transition.origin is Origin.MANUAL:
        if transition.reason:
            return tr("moved by you: {reason}").format(reason=transition.reason)
        return tr("moved by you")
    clause = evidence_clause(transition.evidence)
    if transition.origin is Origin.PLACED:
        if clause:
            return tr("placed by the import: {evidence}").format(evidence=clause)
        return tr("placed by the import")
    return clause


def _told(evidence: Evidence, *, has_guards: bool) -> str:
    is_guard = bool(evidence.values) and {name for name, _ in evidence.values} <= GUARDS
    if is_guard and not has_guards:
        return ""
    # Names of stages are on every screen, what rules say is on few.
    from app.core.facts import facts_of
    from app.core.rule_language import RuleError, parse_condition
    from app.words.facts import described

    try:
        condition = parse_condition(evidence.condition)
    except RuleError:
        return evidence.condition
    return described(condition.expression, facts_of(evidence.values))
