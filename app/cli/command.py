"""What a command is: its word, its arguments, and what it does with a workspace."""

from __future__ import annotations

import argparse
import datetime as dt
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TextIO

from app.cli.terminal import can_say, write

if TYPE_CHECKING:
    from app.reports.document import Document
    from app.reports.people_list import PeopleList
    from app.services.picturing import Picturing
    from app.services.workspace import Workspace


class Tools(Protocol):
    """What only a graphical library can do, handed in by bootstrap."""

    def write_pdf(self, document: Document, file: Path, paper: str = "locale") -> None:
        """Write a report as PDF, on paper as the settings name it."""

    def write_people_pdf(self, people: PeopleList, file: Path, paper: str = "locale") -> None:
        """Write a list of people as PDF, on paper as the settings name it."""

    def render_screens(
        self, workspace: Workspace, folder: Path, picturing: Picturing
    ) -> list[Path]:
        """Write the screens of the window as PNG.

        Raises:
            AppError: ``screens.unknown``, ``screens.not_written``.
        """


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What a command works with.

    Args:
        as_json: print data as JSON instead of text.
        given: the command's own arguments.
    """

    workspace: Workspace
    tools: Tools
    as_json: bool
    given: argparse.Namespace

    def show(self, data: object, text: Callable[[], str]) -> None:
        """Print data, as JSON or in words."""
        write(sys.stdout, _json_for(sys.stdout, data) if self.as_json else text())


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One command.

    Args:
        arguments: adds the command's own arguments to its parser.
        run: does it; expected failures are raised as `AppError`.
        tells_rules: it says itself when the user's file of rules can't be used.
    """

    name: str
    arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[Context], None]
    tells_rules: bool = False


def to_json(data: object, *, is_ascii: bool = False) -> str:
    """Data as JSON text: dates as ISO text, letters beyond ASCII as they are unless asked."""
    return json.dumps(data, ensure_ascii=is_ascii, indent=2, default=_plain)


def _json_for(stream: TextIO | None, data: object) -> str:
    text = to_json(data)
    return text if can_say(stream, text) else to_json(data, is_ascii=True)


def _plain(value: object) -> object:
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, Path):
        return str(value)
    raise TypeError(f"no JSON for {type(value).__name__}")
