"""`backup`: take a copy, list the copies, go back to one."""

from __future__ import annotations

import argparse
from dataclasses import asdict

from app.cli.arguments import words
from app.cli.command import Command, Context
from app.core.errors import AppError
from app.words.backups import copy_line, copy_taken, counts_text, no_copies, went_back
from app.words.commands import argument_help


def _arguments(parser: argparse.ArgumentParser) -> None:
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--list", action="store_true", default=False, help=argument_help("copies"))
    what.add_argument(
        "--go-back", type=words, default="", metavar="NAME", help=argument_help("go_back")
    )
    parser.add_argument("--yes", action="store_true", default=False, help=argument_help("yes"))


def _run(context: Context) -> None:
    backups = context.workspace.backups
    if context.given.list:
        rows = backups.kept()
        data = [{"name": row.file.name, "at": row.at, "size": row.size} for row in rows]
        lines = [f"{row.file.name}  {copy_line(row.at, row.size)}" for row in rows]
        context.show(data, lambda: "\n".join(lines or [no_copies()]))
    elif context.given.go_back:
        _go_back(context, context.given.go_back)
    else:
        taken = backups.take()
        counts = context.workspace.store.backup_counts(taken.file)
        context.show(
            {"name": taken.file.name, "size": taken.size} | asdict(counts),
            lambda: f"{copy_taken(taken.file.name)}\n{counts_text(counts)}",
        )


def _go_back(context: Context, name: str) -> None:
    backups = context.workspace.backups
    row = backups.find(name)
    now, then = backups.compare(row)
    if not context.given.yes:
        raise AppError(
            "backup.unsure", name=row.file.name, now=counts_text(now), then=counts_text(then)
        )
    before = backups.bring_back(row)
    context.show(
        {"name": row.file.name, "before": before.file.name} | asdict(then),
        lambda: went_back(row.file.name, before.file.name),
    )


BACKUP = Command(name="backup", arguments=_arguments, run=_run)
