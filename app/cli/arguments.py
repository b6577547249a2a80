"""Arguments that several commands share: words on the command line to values, or wrong use."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from enum import StrEnum
from typing import TypeVar

from app.core.stages import Stage
from app.words.commands import argument_help, no_blank, no_count, no_text, none_of

Member = TypeVar("Member", bound=StrEnum)

MOST_PEOPLE = 1_000_000_000
"""More than any list has; larger counts mean the same."""


def member(kind: type[Member]) -> Callable[[str], Member]:
    """Reads one of a few words."""

    def read(text: str) -> Member:
        try:
            return kind(text.strip().lower())
        except ValueError:
            raise argparse.ArgumentTypeError(none_of(text, kind)) from None

    return read


def stage(text: str) -> Stage:
    """Reads the name of a stage."""
    try:
        return Stage[text.strip().upper()]
    except KeyError:
        raise argparse.ArgumentTypeError(none_of(text, stage_words())) from None


def stage_words() -> tuple[str, ...]:
    """The names of the stages as they are written here and in JSON."""
    return tuple(one.name.lower() for one in Stage)


def count(text: str) -> int:
    """Reads a whole number from 0 on."""
    bare = text.strip()
    if not (bare.isascii() and bare.isdigit()):
        raise argparse.ArgumentTypeError(no_count(text))
    return min(int(bare[:20]), MOST_PEOPLE)


def words(text: str) -> str:
    """Reads text, which must be letters all through."""
    if any("\ud800" <= letter <= "\udfff" for letter in text):
        raise argparse.ArgumentTypeError(no_text())
    return text


def some_words(text: str) -> str:
    """Reads text that says something."""
    if not text.strip():
        raise argparse.ArgumentTypeError(no_blank())
    return words(text)


def no_arguments(parser: argparse.ArgumentParser) -> None:
    """For commands that take only the common options."""
    del parser


def add_person_argument(parser: argparse.ArgumentParser) -> None:
    """PERSON: a name, a handle, a profile address or a uid."""
    parser.add_argument("person", type=words, metavar="PERSON", help=argument_help("person"))
