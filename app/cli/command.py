"""What a command is: its word, its arguments, and what it does with a workspace."""

from __future__ import annotations

import argparse
import datetime as dt
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from app.reports.document import Document
from app.services.workspace import Workspace


class Tools(Protocol):
    """What only a graphical library can do, handed in by bootstrap."""

    def write_pdf(self, document: Document, file: Path) -> None:
        """Write a report as PDF."""

    def render_screens(
        self, workspace: Workspace, folder: Path, scheme: str, size: tuple[int, int]
    ) -> list[Path]:
        """Write every screen of the window as PNG."""


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
        sys.stdout.write((to_json(data) if self.as_json else text()).rstrip("\n") + "\n")


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One command.

    Args:
        arguments: adds the command's own arguments to its parser.
        run: does it; expected failures are raised as `AppError`.
    """

    name: str
    says: str
    arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[Context], None]


def no_arguments(parser: argparse.ArgumentParser) -> None:
    """For commands that take only the common options."""
    del parser


def to_json(data: object) -> str:
    """Data as JSON text: dates as ISO text, non-ASCII as it is."""
    return json.dumps(data, ensure_ascii=False, indent=2, default=_plain)


def _plain(value: object) -> object:
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, Path):
        return str(value)
    raise TypeError(f"no JSON for {type(value).__name__}")
