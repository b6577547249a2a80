"""`review`, `today` and `explain`."""

from __future__ import annotations

import argparse
import dataclasses

from app.cli.arguments import add_person_argument, no_arguments
from app.cli.command import Command, Context
from app.core.rules import Verdict
from app.core.uids import uid_text
from app.services.explaining import Explanation
from app.words.commands import argument_help, gesture_line, spread_now, step_with_reason
from app.words.commands import reviewed as reviewed_line
from app.words.facts import condition_sentence
from app.words.readiness import part_sentence, readiness_sentence, source_sentence
from app.words.stages import stage_name
from app.words.steps import fit_sentence, gesture_name, step_sentence, why_sentence
from app.words.today import SPREADS, empty_reason, empty_title


def _run_review(context: Context) -> None:
    workspace = context.workspace
    reviewed = workspace.review.everybody()
    data = {
        "moved": [
            {
                "uid": uid_text(move.who),
                "from": move.source.name.lower(),
                "to": move.target.name.lower(),
                "rule": move.rule_id,
            }
            for move in reviewed.moved
        ],
        "rested": [uid_text(person) for person in reviewed.rested],
        "woken": [uid_text(person) for person in reviewed.woken],
    }
    context.show(
        data,
        lambda: reviewed_line(len(reviewed.moved), len(reviewed.rested), len(reviewed.woken)),
    )


def _today_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--spread",
        type=int,
        choices=SPREADS,
        default=None,
        help=argument_help("spread", choices=map(str, SPREADS)),
    )


def _run_today(context: Context) -> None:
    if context.given.spread:
        _spread(context, context.given.spread)
        return
    day = context.workspace.planning.day()
    data = {
        "today": day.today,
        "steps": [
            {
                "uid": uid_text(planned.person.id),
                "name": planned.person.name,
                "stage": planned.person.stage.name.lower(),
                "step": planned.step.kind.value,
                "gesture": planned.step.gesture.value if planned.step.gesture else None,
                "due": planned.step.due,
                "why": planned.step.why.value,
                "sentence": step_sentence(planned.step, planned.person.name),
            }
            for planned in day.steps
        ],
        "waiting": day.waiting,
        "next_day": day.next_day,
    }

    def text() -> str:
        lines = [
            step_with_reason(
                step_sentence(planned.step, planned.person.name),
                why_sentence(planned.step, planned.person.name),
            )
            for planned in day.steps
        ]
        if lines:
            return "\n".join(lines)
        reason = empty_reason(
            day.next_day,
            day.today,
            people=day.people,
            resting=day.resting,
            set_aside=day.set_aside,
        )
        return step_with_reason(empty_title(), reason)

    context.show(data, text)


def _spread(context: Context, days: int) -> None:
    count = context.workspace.planning.spread(days)
    context.show({"spread": count, "days": days}, lambda: spread_now(count, days))


def _run_explain(context: Context) -> None:
    person = context.workspace.people.find(context.given.person)
    explanation = context.workspace.explaining.explain(person)
    context.show(explanation_data(explanation), lambda: _explanation_text(explanation))


def explanation_data(explanation: Explanation) -> dict[str, object]:
    """What ``explain --json`` prints."""
    card = explanation.card
    facts = explanation.facts
    return {
        "uid": card.uid,
        "name": card.name,
        "stage": card.stage.name.lower(),
        "state": card.state.value,
        "facts": {field.name: getattr(facts, field.name) for field in dataclasses.fields(facts)},
        "readiness": explanation.readiness.score,
        "parts": [
            {"name": part.name.value, "value": part.value, "points": part.points}
            for part in explanation.readiness.parts
        ],
        "rules": [_verdict_data(verdict) for verdict in explanation.verdicts],
        "fitness": {
            gesture.value: {
                "fit": fit.fit.value,
                "reason": fit.reason.value,
                "sentence": fit_sentence(fit, card.name),
            }
            for gesture, fit in explanation.fitness.items()
        },
        "earliest": {gesture.value: day for gesture, day in explanation.earliest.items()},
    }


def _verdict_data(verdict: Verdict) -> dict[str, object]:
    return {
        "id": verdict.rule.id,
        "holds": verdict.holds,
        "conditions": [
            {"condition": outcome.text, "value": dict(outcome.values), "holds": outcome.holds}
            for outcome in verdict.outcomes
        ],
    }


def _explanation_text(explanation: Explanation) -> str:
    card = explanation.card
    lines = [f"{card.name}: {stage_name(card.stage)}", readiness_sentence(explanation.readiness)]
    lines += [
        f"  {part.points:+6.1f}  {part_sentence(part, explanation.standing)}"
        for part in explanation.readiness.parts
    ]
    lines.append(source_sentence())
    for verdict in explanation.onward:
        lines.append(verdict.rule.id)
        lines += [
            f"  [{'x' if outcome.holds else ' '}] {condition_sentence(outcome)}"
            for outcome in verdict.outcomes
        ]
    lines += [
        gesture_line(
            gesture_name(gesture), fit_sentence(fit, card.name), explanation.earliest[gesture]
        )
        for gesture, fit in explanation.fitness.items()
    ]
    if explanation.step:
        lines.append(step_sentence(explanation.step, card.name))
    return "\n".join(lines)


REVIEW = Command(name="review", arguments=no_arguments, run=_run_review)
TODAY = Command(name="today", arguments=_today_arguments, run=_run_today)
EXPLAIN = Command(name="explain", arguments=add_person_argument, run=_run_explain)
