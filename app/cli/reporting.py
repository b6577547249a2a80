"""`report` and `screens`."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.cli.command import Command, Context
from app.options import day
from app.reports.plain import to_plain
from app.reports.progress import numbers_data


def _report_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--from", dest="start", type=day, required=True, metavar="D")
    parser.add_argument("--to", dest="end", type=day, required=True, metavar="D")
    parser.add_argument("--pdf", type=Path, default=None, metavar="F")
    parser.add_argument("--html", type=Path, default=None, metavar="F")


def _run_report(context: Context) -> None:
    given = context.given
    reporting = context.workspace.reporting
    numbers = reporting.numbers(given.start, given.end)
    document = reporting.document(numbers)
    if given.pdf:
        context.tools.write_pdf(document, given.pdf)
    if given.html:
        reporting.write_html(document, given.html)
    context.show(numbers_data(numbers), lambda: to_plain(document))


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    if not (width.isdigit() and height.isdigit() and 0 < int(width) < 10_000):
        raise argparse.ArgumentTypeError(f"{text!r} is not a size like 1440x900")
    return int(width), int(height)


def _screens_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument("--scheme", choices=["light", "dark"], default="light")
    parser.add_argument("--size", type=_size, default=(1440, 900), metavar="WxH")


def _run_screens(context: Context) -> None:
    given = context.given
    files = context.tools.render_screens(context.workspace, given.folder, given.scheme, given.size)
    context.show([str(file) for file in files], lambda: "\n".join(map(str, files)))


REPORT = Command(
    name="report", says="what happened in a period", arguments=_report_arguments, run=_run_report
)
SCREENS = Command(
    name="screens",
    says="write every screen of the window as PNG",
    arguments=_screens_arguments,
    run=_run_screens,
)
