"""What the first page says about the lines that are written on it."""

from __future__ import annotations

from app.words.numbers import number
from app.words.translation import tr, trn


def count_words(people: int, unclear: int) -> str:
    """How many people the lines name, and how many lines name nobody; empty for neither."""
    if not people and not unclear:
        return ""
    named = trn("1 person", "{n} people", people).format(n=number(people))
    if not unclear:
        return named
    return trn(
        "{people}, and 1 line that names nobody",
        "{people}, and {n} lines that name nobody",
        unclear,
    ).format(people=named, n=number(unclear))


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
