"""Copies of the workspace in words: which there are, what is in one, and what going back means."""

from __future__ import annotations

import datetime as dt
from typing import Protocol

from app.words.dates import long_day
from app.words.numbers import decimal, number
from app.words.translation import tr, trn


class Counted(Protocol):
    """How much a workspace holds."""

    @property
    def people(self) -> int:
        """People, the trash left out."""

    @property
    def interactions(self) -> int:
        """What happened with them."""

    @property
    def notes(self) -> int:
        """Notes about them."""


def counts_text(counts: Counted) -> str:
    """How much there is: "58 people, 1,203 interactions, 12 notes"."""
    many = (counts.people, counts.interactions, counts.notes)
    return ", ".join(
        said.format(count=number(count))
        for count, said in zip(
            many,
            (
                trn("1 person", "{count} people", many[0]),
                trn("1 interaction", "{count} interactions", many[1]),
                trn("1 note", "{count} notes", many[2]),
            ),
            strict=True,
        )
    )


def copy_line(at: dt.datetime, size: int) -> str:
    """One copy: when it was taken and how large it is."""
    return tr("{day}, {time} ({size} MB)").format(
        day=long_day(at.date()), time=f"{at:%H:%M}", size=decimal(size / 1e6)
    )


def no_copies() -> str:
    """When no copy was taken yet."""
    return tr("No copy was taken yet. One is taken each day on which Acquainted runs.")


def copy_taken(name: str) -> str:
    """After a copy was taken and looked at."""
    return tr("A copy was taken and read through: {name}").format(name=name)


def went_back(name: str, before: str) -> str:
    """After everything here was replaced by what a copy holds."""
    return tr(
        "Everything is as in “{name}” now. What was there before is kept as “{before}”."
    ).format(name=name, before=before)


def go_back_title(at: dt.datetime) -> str:
    """The question before going back to a copy."""
    return tr("Go back to {day}, {time}?").format(day=long_day(at.date()), time=f"{at:%H:%M}")


def go_back_sentences(now: Counted, then: Counted) -> tuple[str, ...]:
    """What is here, what is in the copy, and that this can be undone."""
    return (
        tr("Here now: {counts}.").format(counts=counts_text(now)),
        tr("In that copy: {counts}.").format(counts=counts_text(then)),
        tr(
            "Everything here is replaced by that copy, history and settings too. A copy of the"
            " present is taken first, so you can come back to it from this list."
        ),
    )
