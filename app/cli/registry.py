"""All commands, in the order of the help.

Knows in which module each is. Refuses to load one that is not wanted: all of them together are
half of the program.
"""

from __future__ import annotations

import argparse
from importlib import import_module
from typing import NamedTuple

from app.cli.command import Command
from app.words.commands import command_summary


class Listed(NamedTuple):
    """A command by its name, not loaded yet.

    Args:
        name: the word on the command line; in capitals it is what its module calls it.
        module: the name of its module in this package.
    """

    name: str
    module: str

    @property
    def says(self) -> str:
        """One line for the help."""
        return command_summary(self.name)

    def arguments(self, parser: argparse.ArgumentParser) -> None:
        """Add the command's own arguments to its parser."""
        self.command().arguments(parser)

    def command(self) -> Command:
        """The command itself."""
        module = import_module(f"app.cli.{self.module}")
        command: Command = getattr(module, self.name.upper().replace("-", "_"))
        return command


COMMANDS: tuple[Listed, ...] = (
    Listed("import", "imports"),
    Listed("add", "people"),
    Listed("people", "listing"),
    Listed("show", "people"),
    Listed("log", "people"),
    Listed("review", "judging"),
    Listed("today", "judging"),
    Listed("explain", "judging"),
    Listed("draft", "drafting"),
    Listed("look", "looking"),
    Listed("facts", "looking"),
    Listed("simulate", "simulating"),
    Listed("reading", "reading"),
    Listed("feed", "reading"),
    Listed("rest", "states"),
    Listed("wake", "states"),
    Listed("set-aside", "states"),
    Listed("rules", "rules"),
    Listed("filters", "keeping"),
    Listed("trash", "keeping"),
    Listed("restore", "keeping"),
    Listed("forget", "keeping"),
    Listed("duplicates", "duplicates"),
    Listed("merge", "duplicates"),
    Listed("unmerge", "duplicates"),
    Listed("apart", "duplicates"),
    Listed("name", "duplicates"),
    Listed("imports", "imports"),
    Listed("history", "history"),
    Listed("undo", "history"),
    Listed("redo", "history"),
    Listed("report", "reporting"),
    Listed("sheet", "reporting"),
    Listed("screens", "reporting"),
    Listed("export", "exporting"),
    Listed("bring-back", "exporting"),
    Listed("backup", "backups"),
    Listed("doctor", "history"),
)
