"""What the first page says about the lines that are written on it."""

from __future__ import annotations

from collections.abc import Sequence

from app.words.numbers import number
from app.words.translation import tr, trn

MOST_QUOTED = 2
"""Lines that name nobody and are quoted; that there are more is only hinted at."""
LONGEST_QUOTED = 30


def count_words(people: int, unclear: Sequence[str]) -> str:
    """How many people the lines name, and which lines name nobody; empty for neither."""
    if not people and not unclear:
        return ""
    named = trn("1 person", "{n} people", people).format(n=number(people))
    if not unclear:
        return named
    return trn(
        "{people}, and 1 line that names nobody: {lines}",
        "{people}, and {n} lines that name nobody: {lines}",
        len(unclear),
    ).format(people=named, n=number(len(unclear)), lines=_quoted(unclear))


def lines_left(unclear: Sequence[str]) -> str:
    """After people were taken in: which lines named nobody."""
    return trn(
        "1 line names nobody and was not taken in: {lines}",
        "{n} lines name nobody and were not taken in: {lines}",
        len(unclear),
    ).format(n=number(len(unclear)), lines=_quoted(unclear))


def _quoted(lines: Sequence[str]) -> str:
    quoted = [tr("“{what}”").format(what=_shortened(line)) for line in lines[:MOST_QUOTED]]
    return ", ".join(quoted + ["…"] * (len(lines) > MOST_QUOTED))


def _shortened(line: str) -> str:
    return line if len(line) <= LONGEST_QUOTED else line[: LONGEST_QUOTED - 1] + "…"


def begun_said(people: int) -> str:
    """After the first people were taken in."""
    return trn(
        "1 person is here now. Take your time.",
        "{n} people are here now. Take your time.",
        people,
    ).format(n=number(people))


def samples_said(people: int, listed: int) -> str:
    """After the sample people came: how many there are, and how many of them the list shows."""
    came = trn(
        "1 invented person is here to look around",
        "{n} invented people are here to look around",
        people,
    ).format(n=number(people))
    aside = people - listed
    if aside > 0:
        came += trn(", 1 of them set aside", ", {n} of them set aside", aside).format(
            n=number(aside)
        )
    return tr("{came}. Help takes them out again.").format(came=came)


def samples_gone_said(people: int) -> str:
    """After the sample people were taken out."""
    return trn(
        "1 invented person was taken out.", "{n} invented people were taken out.", people
    ).format(n=number(people))
