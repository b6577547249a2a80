"""The list of people on paper: rows to lines of text, as long as the list may be.

Knows what a line tells, and what stays off paper where names do. Refuses to know where rows come
from, fonts and pages: they are painted a page at a time (`app.ui.reports.people_pages`), since a
list may hold a hundred thousand.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from app.core.handles import Identity
from app.core.stages import Stage, State
from app.words.dates import month_name, short_day, short_month_year
from app.words.networks import account_text
from app.words.people import last_line
from app.words.reports import initials
from app.words.tenths import tenths_short
from app.words.translation import language, remembered


class PaperRow(NamedTuple):
    """One person of the list; a tuple, since a hundred thousand of them are made at once.

    Args:
        heard, mine: the last day on which they were heard from, and that of my last act.
        recent: the latest day on which anything happened.
        accounts: the first one first.
        tags: names of tags and lists, in their order.
    """

    name: str
    sort_name: str
    stage: Stage
    state: State
    readiness: float | None
    heard: dt.date | None
    mine: dt.date | None
    recent: dt.date | None
    rest_until: dt.date | None
    accounts: Sequence[Identity]
    tags: Sequence[str]


class PaperLine(NamedTuple):
    """A row in words.

    Args:
        accounts, tags: as many as there are; whoever paints says how many do not fit.
        state: what stands beside the stage, or empty.
        place: where in the order it stands: a letter, a share, a month.
    """

    name: str
    accounts: Sequence[str]
    stage: Stage
    state: str
    answers: str
    heard: str
    mine: str
    tags: Sequence[str]
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleList:
    """A list for paper.

    Args:
        count: people on it.
        lines: those from one number on up to another, from 0; people gone meanwhile are missing.
        language: BCP 47 tag of the words; by default of the language that is spoken.
    """

    title: str
    kicker: str
    note: str
    heads: tuple[str, ...]
    footer: str
    count: int
    lines: Callable[[int, int], Sequence[PaperLine]]
    language: str = field(default_factory=language)


def line_of(row: PaperRow, today: dt.date, order: str, *, initials_only: bool) -> PaperLine:
    """One row in words.

    Args:
        order: ``readiness``, ``name`` or ``recent``.
        initials_only: print initials for the name, and leave out accounts and tags.
    """
    answers = tenths_short(row.readiness)
    return PaperLine(
        initials(row.name) if initials_only else row.name,
        () if initials_only else [account_text(account) for account in row.accounts],
        row.stage,
        "" if row.state is State.ACTIVE else _state(row.state, row.rest_until, today),
        answers,
        "" if row.heard is None else _day(row.heard, today),
        "" if row.mine is None else _day(row.mine, today),
        () if initials_only else row.tags,
        _place(row, order, answers),
    )


@remembered(8_192)
def _day(day: dt.date, today: dt.date) -> str:
    """A day of this year; of one before, nobody asks for more than the month."""
    return short_day(day, today) if day.year == today.year else short_month_year(day)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Beside:
    """Somebody of whom only what stands beside the stage is to be said."""

    state: State
    rest_until: dt.date | None
    last_kind: None = None
    last_direction: None = None
    last_day: None = None
    following_since: None = None


@remembered(1_024)
def _state(state: State, rest_until: dt.date | None, today: dt.date) -> str:
    return last_line(_Beside(state=state, rest_until=rest_until), today)


def _place(row: PaperRow, order: str, answers: str) -> str:
    if order == "name":
        first = row.sort_name[:1]
        return first.upper() if first.isalpha() else "#"
    if order == "recent":
        return "" if row.recent is None else _month(row.recent.replace(day=1))
    return answers


@remembered(1_024)
def _month(day: dt.date) -> str:
    return month_name(day)
