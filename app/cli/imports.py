"""`import` and `imports`: take exports in, and list what was taken in."""

from __future__ import annotations

import argparse
import dataclasses
from pathlib import Path

from app.cli.command import Command, Context, no_arguments
from app.core.imports import ImportPlan, LeftOut, plan_counts
from app.core.networks import Network
from app.words.imports import batch_line, left_out_reason, plan_summary


def _import_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="file or folder")
    parser.add_argument(
        "--preview", action="store_true", default=False, help="only say what would happen"
    )
    parser.add_argument(
        "--network",
        type=Network,
        default=None,
        choices=list(Network),
        metavar="N",
        help="the network that bare handles belong to",
    )


def _run_import(context: Context) -> None:
    given = context.given
    importing = context.workspace.importing
    plan = importing.preview(given.paths, network=given.network)
    uid = None
    if not given.preview:
        outcome = importing.commit(plan)
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
            **dataclasses.asdict(batch)["counts"],
            "left_out": [_left_out_data(row) for row in batch.left_out],
            "undone": batch.is_undone,
        }
        for batch in batches
    ]
    context.show(data, lambda: "\n".join(batch_line(batch.day, batch.files, batch.counts)
                                         for batch in batches))  # fmt: skip


IMPORT = Command(
    name="import",
    says="take exports and lists in, or preview what they hold",
    arguments=_import_arguments,
    run=_run_import,
)
IMPORTS = Command(name="imports", says="list the imports", arguments=no_arguments, run=_run_imports)
