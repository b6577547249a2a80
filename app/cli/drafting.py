"""`draft`: a look at a text before it is sent, for one person or for many texts at once."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path

from app.cli.arguments import member, words
from app.cli.command import Command, Context
from app.cli.terminal import can_say, write
from app.core.draft_findings import Finding, Situation
from app.core.drafts import praise, problems
from app.core.errors import AppError
from app.core.fitness import Gesture
from app.core.stages import Stage
from app.words.commands import argument_help
from app.words.drafts import (
    findings_text,
    gentler_sentence,
    grown_from_sentence,
    question_sentence,
    reason_sentence,
)

STANDARD_INPUT = "-"


def _draft_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "person",
        type=words,
        nargs="?",
        default=None,
        metavar="PERSON",
        help=argument_help("draft_person"),
    )
    parser.add_argument(
        "--gesture",
        type=member(Gesture),
        default=Gesture.MESSAGE,
        metavar="G",
        help=argument_help("gesture", choices=Gesture),
    )
    parser.add_argument(
        "--they-asked", action="store_true", default=False, help=argument_help("they_asked")
    )
    source = parser.add_mutually_exclusive_group()
    source.add_argument(
        "--file", type=Path, default=None, metavar="F", help=argument_help("draft_file")
    )
    source.add_argument(
        "--batch", type=Path, default=None, metavar="IN.jsonl", help=argument_help("draft_batch")
    )


def _run_draft(context: Context) -> None:
    given = context.given
    if given.batch is not None:
        _run_batch(context, given.batch)
        return
    workspace = context.workspace
    person = workspace.people.find(given.person) if given.person else None
    text = _text_of(given.file)
    drafting = workspace.drafting
    findings = drafting.look(person, text, given.gesture, they_asked=given.they_asked)
    prompts = drafting.prompts(person) if person is not None else ()
    data = {
        "findings": [_told_data(finding) for finding in problems(findings)],
        "praise": [_told_data(finding) for finding in praise(findings)],
        "questions": [
            {"question": question_sentence(prompt), "from": prompt.grew_from} for prompt in prompts
        ],
    }

    def told() -> str:
        lines = [findings_text(findings, text)]
        lines += [f"{question_sentence(one)}  ({grown_from_sentence(one)})" for one in prompts]
        return "\n".join(lines)

    context.show(data, told)


def _run_batch(context: Context, file: Path) -> None:
    for key, text, situation in _batch(file):
        findings = context.workspace.drafting.judge(text, situation)
        line = {
            "id": key,
            "findings": [_finding_data(one) for one in problems(findings)],
            "praise": [_finding_data(one) for one in praise(findings)],
        }
        said = json.dumps(line, ensure_ascii=False)
        write(sys.stdout, said if can_say(sys.stdout, said) else json.dumps(line))


def _batch(file: Path) -> Iterator[tuple[object, str, Situation]]:
    for number, line in enumerate(_text_of(file).split("\n"), 1):
        if not line.strip():
            continue
        try:
            raw = json.loads(line)
            yield raw["id"], *_situation(raw)
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            raise AppError("drafts.bad_line", name=str(file), line=number) from None


def _situation(raw: dict[str, object]) -> tuple[str, Situation]:
    """The text of a line, and the situation that it tells.

    Raises:
        KeyError, ValueError, TypeError: the line says something else.
    """
    text, answers, asked = raw["text"], raw.get("answers_received", 0), raw.get("they_asked", False)
    if not isinstance(text, str) or not isinstance(asked, bool) or not isinstance(answers, int):
        raise TypeError(text)
    return text, Situation(
        stage=Stage[str(raw.get("stage", "follow")).upper()],
        gesture=Gesture(str(raw.get("gesture", "message")).lower()),
        answers_received=max(answers, 0),
        they_asked=asked,
    )


def _text_of(file: Path | None) -> str:
    try:
        if file is None or str(file) == STANDARD_INPUT:
            return sys.stdin.read()
        return file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        raise AppError("drafts.unreadable", name=str(file or STANDARD_INPUT)) from None


def _finding_data(finding: Finding) -> dict[str, object]:
    return {
        "check": finding.check.value,
        "span": list(finding.span),
        "severity": finding.severity.value,
        "reason": finding.reason,
    }


def _told_data(finding: Finding) -> dict[str, object]:
    return _finding_data(finding) | {
        "sentence": reason_sentence(finding),
        "gentler": gentler_sentence(finding) or None,
    }


DRAFT = Command(name="draft", arguments=_draft_arguments, run=_run_draft)
