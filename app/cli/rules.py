"""`rules check FILE` and `rules try FILE`."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from app.cli.command import Command, Context
from app.core.errors import AppError
from app.core.rule_language import RuleError, parse_rules, problems_in
from app.core.stages import Evidence
from app.core.uids import uid_text
from app.options import add_common
from app.services.policy import read_rule_file
from app.services.rulebook import Trial, WouldMove, WouldRest
from app.words.commands import argument_help, rules_summary
from app.words.errors import sentence
from app.words.rulebook import rules_fine, trial_lines, trial_title
from app.words.stages import evidence_clause


def _arguments(parser: argparse.ArgumentParser) -> None:
    kinds = parser.add_subparsers(dest="rules_command", metavar="{check,try}", required=True)
    for kind in ("check", "try"):
        says = rules_summary(kind)
        inner = kinds.add_parser(
            kind,
            help=says,
            description=says,
            argument_default=argparse.SUPPRESS,
            allow_abbrev=False,
        )
        add_common(inner)
        inner.add_argument("file", type=Path, metavar="FILE", help=argument_help("rules_file"))


def _run(context: Context) -> None:
    file: Path = context.given.file
    if not file.is_file():
        raise AppError("rules.no_file", file=file.name)
    if context.given.rules_command == "check":
        _check(context, read_rule_file(file), file)
    else:
        _try(context, read_rule_file(file), file)


def _check(context: Context, text: str, file: Path) -> None:
    problems = problems_in(text, file.name)
    if context.as_json or len(problems) != 1:
        context.show(
            {
                "file": file.name,
                "valid": not problems,
                "problems": [_problem_data(problem) for problem in problems],
            },
            lambda: (
                "\n".join(sentence(problem) for problem in problems)
                or rules_fine(len(parse_rules(text, file.name).rules))
            ),
        )
    if len(problems) == 1:
        raise problems[0]
    if problems:
        first = problems[0]
        raise AppError(
            "rules.several",
            file=file.name,
            count=len(problems),
            line=first.line,
            column=first.column,
        )


def _problem_data(problem: RuleError) -> dict[str, object]:
    return {
        "code": problem.code,
        "line": problem.line,
        "column": problem.column,
        "hint": problem.hint or None,
        "sentence": sentence(problem),
    }


def _try(context: Context, text: str, file: Path) -> None:
    rules = context.workspace.policy.under(parse_rules(text, file.name))
    trial = context.workspace.rulebook.trial(rules)
    context.show(trial_data(trial), lambda: "\n".join([*trial_lines(trial), trial_title(trial)]))


def trial_data(trial: Trial) -> dict[str, object]:
    """What ``rules try --json`` prints."""
    return {
        "moves": [_move_data(one) for one in trial.moves],
        "rests": [_rest_data(one) for one in trial.rests],
        "held": [_move_data(one) for one in trial.held],
    }


def _move_data(one: WouldMove) -> dict[str, object]:
    return {
        "uid": uid_text(one.person),
        "name": one.name,
        "from": one.source.name.lower(),
        "to": one.target.name.lower(),
        "rule": one.rule_id,
        "reason": evidence_clause(one.evidence),
        "evidence": _evidence_data(one.evidence),
    }


def _rest_data(one: WouldRest) -> dict[str, object]:
    return {
        "uid": uid_text(one.person),
        "name": one.name,
        "until": one.until,
        "rule": one.rule_id,
        "reason": evidence_clause(one.evidence, has_guards=True),
        "evidence": _evidence_data(one.evidence),
    }


def _evidence_data(evidence: Sequence[Evidence]) -> list[dict[str, object]]:
    return [{"condition": item.condition, "values": dict(item.values)} for item in evidence]


RULES = Command(name="rules", arguments=_arguments, run=_run)
