"""`export` and `bring-back`: everything as a file, and such a file into a workspace again."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.cli.arguments import member
from app.cli.command import Command, Context
from app.core.imports import plan_counts
from app.services.exporting import Format, format_of
from app.services.home_union import is_own, not_own
from app.words.commands import argument_help, brought_back, export_done, joined


def _export_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help=argument_help("export_file"))
    parser.add_argument(
        "--format",
        type=member(Format),
        default=None,
        metavar="F",
        help=argument_help("export_format", choices=Format),
    )
    for name in ("private", "bom"):
        parser.add_argument(
            f"--{name}", action="store_true", default=False, help=argument_help(f"export_{name}")
        )


def _run_export(context: Context) -> None:
    given = context.given
    form = given.format or format_of(given.file)
    taken = context.workspace.exporting.take_home(
        given.file, form, private=given.private, bom=given.bom
    )
    files = [str(file) for file in taken.files]
    data = {"files": files, "counts": taken.counts, "private_left": taken.private_left}
    count = sum(taken.counts.values())
    context.show(data, lambda: export_done(files, count, taken.private_left))


def _back_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help=argument_help("path"))


def _run_back(context: Context) -> None:
    workspace, file = context.workspace, context.given.file
    if workspace.store.reader.is_empty():
        counts = workspace.exporting.bring_back(file)
        context.show(counts, lambda: brought_back(sum(counts.values())))
        return
    if not is_own(file):
        raise not_own(file)
    outcome = workspace.importing.commit(workspace.importing.preview([file]))
    people = plan_counts(outcome.plan)["people"]
    context.show(people, lambda: joined(people["new"], people["updated"], people["unchanged"]))


EXPORT = Command(name="export", arguments=_export_arguments, run=_run_export)
BRING_BACK = Command(name="bring-back", arguments=_back_arguments, run=_run_back)
