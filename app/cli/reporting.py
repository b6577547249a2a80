"""`report` and `screens`."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.cli.command import Command, Context
from app.core.errors import AppError
from app.options import day
from app.reports.plain import to_plain
from app.reports.progress import numbers_data
from app.words.commands import argument_help, no_percent, no_scale, no_size


def _report_arguments(parser: argparse.ArgumentParser) -> None:
    _add_day(parser, "--from", dest="start", meaning="from")
    _add_day(parser, "--to", dest="end", meaning="to")
    for form in ("pdf", "html"):
        parser.add_argument(
            f"--{form}", type=Path, default=None, metavar="F", help=argument_help(form)
        )


def _add_day(parser: argparse.ArgumentParser, flag: str, *, dest: str, meaning: str) -> None:
    parser.add_argument(
        flag, dest=dest, type=day, required=True, metavar="D", help=argument_help(meaning)
    )


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


MOST_PIXELS = 10_000
"""No side of a picture is longer: beyond that there is no screen, only a full memory."""


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.strip().lower().partition("x")
    sides = [
        int(side) for side in (width, height) if side.isascii() and side.isdigit() and len(side) < 9
    ]
    if len(sides) != 2 or not all(0 < side <= MOST_PIXELS for side in sides):
        raise argparse.ArgumentTypeError(no_size(text))
    return sides[0], sides[1]


LARGEST_SCALE = 4.0
"""No screen has more pixels for one of the window."""

LARGEST_TEXT_PERCENT = 200
"""Up to here everything has its place (WCAG 2.2, 1.4.4)."""


def _scale(text: str) -> float:
    whole, _, part = text.strip().partition(".")
    is_number = all(piece.isascii() and piece.isdigit() for piece in (whole, part or "0"))
    if not is_number or len(text) > 6 or not 1 <= float(text) <= LARGEST_SCALE:
        raise argparse.ArgumentTypeError(no_scale(text, int(LARGEST_SCALE)))
    return float(text)


def _percent(text: str) -> int:
    digits = text.strip().removesuffix("%")
    is_number = digits.isascii() and digits.isdigit() and len(digits) < 5
    if not is_number or not 100 <= int(digits) <= LARGEST_TEXT_PERCENT:
        raise argparse.ArgumentTypeError(no_percent(text, LARGEST_TEXT_PERCENT))
    return int(digits)


def _screens_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, metavar="DIR", help=argument_help("screens"))
    parser.add_argument(
        "--scheme", choices=["light", "dark"], default="light", help=argument_help("scheme")
    )
    parser.add_argument(
        "--size", type=_size, default=(1440, 900), metavar="WxH", help=argument_help("size")
    )
    parser.add_argument(
        "--scale", type=_scale, default=1.0, metavar="N", help=argument_help("scale")
    )
    parser.add_argument(
        "--text", type=_percent, default=100, metavar="PERCENT", help=argument_help("screen_text")
    )


def _run_screens(context: Context) -> None:
    given = context.given
    try:
        given.folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise AppError("screens.not_written", name=str(given.folder)) from None
    files = context.tools.render_screens(
        context.workspace, given.folder, given.scheme, given.size, given.scale, given.text / 100
    )
    context.show([str(file) for file in files], lambda: "\n".join(map(str, files)))


REPORT = Command(name="report", arguments=_report_arguments, run=_run_report)
SCREENS = Command(name="screens", arguments=_screens_arguments, run=_run_screens)
