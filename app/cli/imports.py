"""`import` and `imports`: take exports in, and list what was taken in."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.cli.arguments import member, no_arguments, stage, stage_words, words
from app.cli.command import Command, Context
from app.core.choices import Wishes
from app.core.columns import Role, column_map
from app.core.handles import Network
from app.core.imports import ImportPlan, LeftOut, plan_counts
from app.services.joining import NobodyFound
from app.words.commands import argument_help, no_imports
from app.words.imports import batch_line, chosen_reason, left_out_reason, plan_summary


def _import_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help=argument_help("path"))
    parser.add_argument(
        "--preview", action="store_true", default=False, help=argument_help("preview")
    )
    parser.add_argument(
        "--network",
        type=member(Network),
        default=None,
        metavar="N",
        help=argument_help("list_network", choices=Network),
    )
    parser.add_argument(
        "--map",
        type=words,
        action="append",
        default=[],
        metavar="COLUMNS",
        help=argument_help("import_map", choices=Role),
    )
    parser.add_argument(
        "--again", action="store_true", default=False, help=argument_help("import_again")
    )
    for name in ("tag", "list"):
        parser.add_argument(
            f"--{name}",
            type=words,
            default="",
            metavar="NAME",
            help=argument_help(f"import_{name}"),
        )
    parser.add_argument(
        "--stage",
        type=stage,
        default=None,
        metavar="S",
        help=argument_help("import_stage", choices=stage_words()),
    )


def _run_import(context: Context) -> None:
    given = context.given
    importing = context.workspace.importing
    look = importing.preview if given.preview else importing.read
    columns = [column_map(text) for text in given.map]
    try:
        plan = look(given.paths, network=given.network, columns=columns, is_again=given.again)
    except NobodyFound as nobody:
        if context.as_json:
            context.show(_plan_data(nobody.plan, None), str)
        raise
    uid = None
    if not given.preview:
        wishes = Wishes(
            tag=given.tag, list_name=given.list, stage=given.stage, reason=chosen_reason()
        )
        outcome = importing.commit(plan, wishes=wishes)
        plan, uid = outcome.plan, outcome.uid
    context.show(_plan_data(plan, uid), lambda: plan_summary(plan, is_preview=given.preview))


def _plan_data(plan: ImportPlan, uid: str | None) -> dict[str, object]:
    return {
        "files": [
            {"path": file.path, "format": file.format, "sha256": file.sha256} for file in plan.files
        ],
        **plan_counts(plan),
        "left_out": [_left_out_data(row) for row in plan.left_out],
        "import_id": uid,
    }


def _left_out_data(row: LeftOut) -> dict[str, object]:
    return {
        "file": row.ref.file,
        "line": row.ref.line,
        "reason": left_out_reason(row),
        "code": row.code,
        "count": row.count,
        "what": row.what,
    }


def _run_imports(context: Context) -> None:
    batches = context.workspace.history.imports()
    data = [
        {
            "import_id": batch.uid,
            "day": batch.day,
            "files": [
                {"path": path, "format": form, "sha256": sha} for path, form, sha in batch.files
            ],
            **batch.counts,
            "left_out": [_left_out_data(row) for row in batch.left_out],
            "undone": batch.is_undone,
        }
        for batch in batches
    ]
    lines = [batch_line(b.day, b.files, b.counts, is_undone=b.is_undone) for b in batches]
    context.show(data, lambda: "\n".join(lines or [no_imports()]))


IMPORT = Command(name="import", arguments=_import_arguments, run=_run_import)
IMPORTS = Command(name="imports", arguments=no_arguments, run=_run_imports)
