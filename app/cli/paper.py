"""What commands that write pages share: the size of the paper."""

from __future__ import annotations

import argparse
from enum import StrEnum

from app.cli.arguments import member
from app.cli.command import Context
from app.services.settings import PAPER
from app.words.commands import argument_help


class Paper(StrEnum):
    """Sizes of paper."""

    A4 = "a4"
    LETTER = "letter"


def add_paper_argument(parser: argparse.ArgumentParser) -> None:
    """--paper: the size of pages."""
    parser.add_argument(
        "--paper",
        type=member(Paper),
        default=None,
        metavar="SIZE",
        help=argument_help("paper", choices=Paper),
    )


def paper_wanted(context: Context) -> str:
    """The paper that a command was given, or else that of the settings."""
    return str(context.given.paper or context.workspace.settings.value(PAPER))
