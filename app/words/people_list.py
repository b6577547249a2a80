"""What the list of people says on paper."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from app.words.dates import long_day
from app.words.numbers import number
from app.words.translation import tr, trn


def kicker(today: dt.date) -> str:
    """The line above the title."""
    return tr("Acquainted · list of people · {day}").format(day=long_day(today))


def title(narrowed: Sequence[str]) -> str:
    """What is on the list: everybody, or what narrows it."""
    said = [part for part in narrowed if part]
    return " · ".join(said) if said else tr("People")


def searched(text: str) -> str:
    """That a search narrows the list."""
    return tr("“{text}”").format(text=text)


def chosen_words() -> str:
    """That words of the user's own narrow a list that shows none of them."""
    return tr("A choice of people")


def note(count: int, order: str) -> str:
    """How many, and in which order.

    Args:
        order: ``readiness``, ``name`` or ``recent``.
    """
    people = trn("{n} person", "{n} people", count).format(n=number(count))
    return tr("{people}, {order}").format(people=people, order=tr(_ORDERS[order]))


def heads() -> tuple[str, str, str, str, str, str]:
    """Heads of the columns."""
    return (
        tr("Person"),
        tr("Stage"),
        tr("Would answer"),
        tr("Last from them"),
        tr("Last from you"),
        tr("Tags and lists"),
    )


def footer(*, initials_only: bool) -> str:
    """The line at the foot of every page; says what was left out."""
    if initials_only:
        return tr("Left out: notes, what was written, full names, accounts, tags and lists.")
    return tr("Left out: notes and what was written.")


def more(count: int) -> str:
    """How many more there are than fit."""
    return tr("+{n}").format(n=number(count))


def dialog_title() -> str:
    """Above the ways to take the list along."""
    return tr("The list on paper")


def said(title: str, note: str, footer: str) -> str:
    """What will be on paper, and what not."""
    return tr("{title}: {note}. {footer}").format(title=title, note=note, footer=footer)


def painted(done: int, count: int) -> str:
    """How far the writing is."""
    return tr("Written so far: {done} of {count}").format(done=number(done), count=number(count))


def previewed(shown: int, pages: int) -> str:
    """That a preview shows the beginning of a long list only."""
    return tr("Print preview: the first {shown} of {pages} pages").format(
        shown=number(shown), pages=number(pages)
    )


def file_name(day: dt.date) -> str:
    """How the file is called unless it is called otherwise."""
    return tr("Acquainted people {day}").format(day=day.isoformat())


_ORDERS = {
    "readiness": "by readiness",
    "name": "by name",
    "recent": "latest first",
}
