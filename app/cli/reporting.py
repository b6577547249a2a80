"""`report`, `sheet` and `screens`."""

from __future__ import annotations

import argparse
import datetime as dt
from pathlib import Path

from app.cli.arguments import add_person_argument, member
from app.cli.command import Command, Context
from app.cli.paper import add_paper_argument, paper_wanted
from app.core.errors import AppError
from app.options import day
from app.reports.document import Document
from app.reports.plain import to_plain
from app.services.picturing import Picturing
from app.services.reporting import Period
from app.words.commands import argument_help, no_percent, no_period, no_scale, no_size


def _report_arguments(parser: argparse.ArgumentParser) -> None:
    _add_day(parser, "--from", dest="start", meaning="from")
    _add_day(parser, "--to", dest="end", meaning="to")
    parser.add_argument(
        "--period",
        type=member(Period),
        default=None,
        metavar="P",
        help=argument_help("period", choices=Period),
    )
    parser.set_defaults(refuse=parser.error)
    _add_forms(parser)


def _add_forms(parser: argparse.ArgumentParser) -> None:
    for form in ("pdf", "html"):
        parser.add_argument(
            f"--{form}", type=Path, default=None, metavar="F", help=argument_help(form)
        )
    add_paper_argument(parser)


def _write(context: Context, document: Document) -> bool:
    """Write the files that were asked for; whether there were any."""
    given = context.given
    if given.pdf:
        context.tools.write_pdf(document, given.pdf, paper_wanted(context))
    if given.html:
        context.workspace.reporting.write_html(document, given.html)
    return bool(given.pdf or given.html)


def _days(context: Context) -> tuple[dt.date, dt.date]:
    given = context.given
    if given.period is not None and not (given.start or given.end):
        return context.workspace.reporting.days(given.period)
    if given.period is None and given.start and given.end:
        return given.start, given.end
    given.refuse(no_period())
    raise AssertionError("to refuse ends the program")


def _add_day(parser: argparse.ArgumentParser, flag: str, *, dest: str, meaning: str) -> None:
    parser.add_argument(
        flag, dest=dest, type=day, default=None, metavar="D", help=argument_help(meaning)
    )


def _run_report(context: Context) -> None:
    reporting = context.workspace.reporting
    numbers = reporting.numbers(*_days(context))
    document = reporting.document(numbers)
    if _write(context, document):
        reporting.remember(numbers)
    context.show(reporting.data(numbers), lambda: to_plain(document))


def _sheet_arguments(parser: argparse.ArgumentParser) -> None:
    add_person_argument(parser)
    _add_forms(parser)


def _run_sheet(context: Context) -> None:
    reporting = context.workspace.reporting
    sheet = reporting.sheet(context.workspace.people.find(context.given.person))
    document = reporting.sheet_document(sheet)
    _write(context, document)
    context.show(reporting.sheet_data(sheet), lambda: to_plain(document))


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
    parser.add_argument(
        "--direction", choices=["ltr", "rtl"], default="ltr", help=argument_help("direction")
    )
    parser.add_argument(
        "--only", nargs="+", default=[], metavar="NAME", help=argument_help("only_screens")
    )


def _run_screens(context: Context) -> None:
    given = context.given
    try:
        given.folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise AppError("screens.not_written", name=str(given.folder)) from None
    picturing = Picturing(
        scheme=given.scheme,
        size=given.size,
        scale=given.scale,
        text=given.text / 100,
        is_mirrored=given.direction == "rtl",
        only=tuple(given.only),
    )
    files = context.tools.render_screens(context.workspace, given.folder, picturing)
    context.show([str(file) for file in files], lambda: "\n".join(map(str, files)))


REPORT = Command(name="report", arguments=_report_arguments, run=_run_report)
SHEET = Command(name="sheet", arguments=_sheet_arguments, run=_run_sheet)
SCREENS = Command(name="screens", arguments=_screens_arguments, run=_run_screens)
