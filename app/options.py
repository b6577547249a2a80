"""What the command line asked for: argv to frozen values, nothing else."""

from __future__ import annotations

import argparse
import datetime as dt
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from app import __version__


class CommandForm(Protocol):
    """What a command tells the parser about itself."""

    @property
    def name(self) -> str:
        """The word on the command line."""

    @property
    def says(self) -> str:
        """One line for the help."""

    @property
    def arguments(self) -> Callable[[argparse.ArgumentParser], None]:
        """Adds the command's own arguments."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """One start of the program.

    Args:
        command: the command's name, or empty to open the window.
        workspace: the folder to work in, or None for the user's own.
        today: the date to take for today, or None for the clock's.
        language: the language to speak, or empty for the workspace's own.
        as_json: print data as JSON.
        is_smoke: try the frozen program out and leave.
        given: the command's own arguments by name.
        opened: files and addresses to open in the window.
    """

    command: str = ""
    workspace: Path | None = None
    today: dt.date | None = None
    language: str = ""
    as_json: bool = False
    is_smoke: bool = False
    given: argparse.Namespace = field(default_factory=argparse.Namespace)
    opened: tuple[str, ...] = ()


LANGUAGES = ("system", "en", "de")
"""What may be asked for; the same as may be set."""

TAKE_VALUE = ("--workspace", "--today", "--language")
"""Options before a command whose value is a word of its own."""

FIRST_DAY, LAST_DAY = dt.date(1900, 1, 1), dt.date(2088, 12, 31)
"""Days that may be named: before the first nobody here was alive, and an id has no room for the
milliseconds after the last (41 bits since 2020, see `app.store.ids`)."""


def day(text: str) -> dt.date:
    """A date like 2026-11-22, for argparse."""
    try:
        found = dt.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a date like 2026-11-22") from None
    if not FIRST_DAY <= found <= LAST_DAY:
        raise argparse.ArgumentTypeError(f"{text!r} is not a day from {FIRST_DAY} to {LAST_DAY}")
    return found


def folder(text: str) -> Path:
    """A folder, for argparse; an empty word is a slip, not the folder that one is in."""
    if not text.strip():
        raise argparse.ArgumentTypeError("a folder is wanted, and this is empty")
    return Path(text)


def add_common(parser: argparse.ArgumentParser) -> None:
    """The options that every command takes, before its name or after it."""
    parser.add_argument("--workspace", type=folder, metavar="DIR", help="work in this folder")
    parser.add_argument("--today", type=day, metavar="YYYY-MM-DD", help="take this for today")
    parser.add_argument("--language", choices=LANGUAGES, help="speak this language")
    parser.add_argument("--json", action="store_true", dest="as_json", help="print JSON")


def split_opened(
    argv: Sequence[str], names: Iterable[str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What is to be opened in the window, told from all other words.

    Only what stands before a command can be meant: an address, a whole path, or a name with an
    ending. No command has a dot, a colon or a slash in its name.

    Returns:
        The words without what is to be opened, and what is to be opened.
    """
    commands, rest, opened = frozenset(names), list[str](), list[str]()
    is_value = False
    for at, word in enumerate(argv):
        if word in commands and not is_value:
            return (*rest, *argv[at:]), tuple(opened)
        is_opened = not is_value and not word.startswith("-") and any(c in word for c in ".:/\\")
        (opened if is_opened else rest).append(word)
        is_value = word in TAKE_VALUE
    return tuple(rest), tuple(opened)


def is_for_window(argv: Sequence[str]) -> bool:
    """Whether no word can name a command, so that none has to be known to open the window."""
    words, _opened = split_opened(argv, ())
    is_value = False
    for word in words:
        if not is_value and word.partition("=")[0] not in TAKE_VALUE:
            return False
        is_value = not is_value and word in TAKE_VALUE
    return not is_value


def command_named(argv: Sequence[str], names: Collection[str]) -> str:
    """The command that the words name; empty where they name none, or help is wanted on all.

    Only what is sure without knowing the commands: all words before it are the common options.
    """
    is_value = False
    for word in argv:
        if is_value or word.partition("=")[0] in (*TAKE_VALUE, "--json"):
            is_value = not is_value and word in TAKE_VALUE
        else:
            return word if word in names else ""
    return ""


def asked_language(argv: Sequence[str]) -> str:
    """The language that words ask for, before anything else of them is read; empty for none.

    The help is written before the words are parsed, and it speaks a language, too.
    """
    for at, word in enumerate(argv):
        name, _, value = word.partition("=")
        if name == "--language":
            asked = value or "".join(argv[at + 1 : at + 2])
            return asked if asked in LANGUAGES else ""
    return ""


def parse(argv: Sequence[str], commands: Iterable[CommandForm]) -> Options:
    """Read the words after the program's name.

    Args:
        argv: the words, without the program's name.
        commands: the commands on offer; the arguments of one that is plainly named are asked for
            alone, since each command loads a part of the program.

    Raises:
        SystemExit: wrong use (code 2), or help and version were asked for (code 0).
    """
    parser = argparse.ArgumentParser(
        prog="acquainted",
        description="For getting to know people you admire, slowly.",
        allow_abbrev=False,  # or `people --to` would quietly mean `--today`
    )
    add_common(parser)
    parser.add_argument("--version", action="version", version=f"acquainted {__version__}")
    parser.add_argument("--smoke", action="store_true", help=argparse.SUPPRESS)
    subparsers = parser.add_subparsers(dest="command", metavar="COMMAND")
    offered = list(commands)
    named = command_named(argv, [command.name for command in offered])
    for command in offered:
        if named not in ("", command.name):
            continue
        # Without defaults here, the common options given before the command's name stay.
        inner = subparsers.add_parser(
            command.name,
            help=command.says,
            description=command.says,
            argument_default=argparse.SUPPRESS,
            allow_abbrev=False,
        )
        add_common(inner)
        command.arguments(inner)
    words, opened = split_opened(argv, subparsers.choices)
    given = parser.parse_args(words)
    if opened and given.command:
        parser.error(f"unrecognized arguments: {' '.join(opened)}")
    return Options(
        command=given.command or "",
        workspace=given.workspace,
        today=given.today,
        language=given.language or "",
        as_json=given.as_json,
        is_smoke=given.smoke,
        given=given,
        opened=opened,
    )
