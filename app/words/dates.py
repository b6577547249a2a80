"""Days in words: how long ago, and which day. The reader's today comes in; no clock is asked."""

from __future__ import annotations

import datetime as dt
import re

from app.words.translation import tr, trn

DAYS_SAID = 13
"""Up to here days are counted out; then weeks."""
WEEKS_SAID = 8
DAYS_A_MONTH = 30.44


def ago(day: dt.date, today: dt.date) -> str:
    """How long ago a day was: "today", "3 days ago", "2 weeks ago", "5 months ago".

    Args:
        day: the day meant; a day to come is said as its date.
        today: the user's date.
    """
    days = (today - day).days
    if days < 0:
        return short_day(day, today)
    if days < 2:
        return tr("yesterday") if days else tr("today")
    if days <= DAYS_SAID:
        return trn("1 day ago", "{n} days ago", days).format(n=days)
    weeks = days // 7
    if weeks <= WEEKS_SAID:
        return trn("1 week ago", "{n} weeks ago", weeks).format(n=weeks)
    months = round(days / DAYS_A_MONTH)
    if months < 24:
        return trn("1 month ago", "{n} months ago", months).format(n=months)
    years = months // 12
    return trn("1 year ago", "{n} years ago", years).format(n=years)


def read_day(text: str, today: dt.date) -> dt.date | None:
    """A day that somebody typed: "today", "yesterday", "-3" for days ago, or "2026-11-20".

    Args:
        text: what was typed; the words may be shortened, and nothing at all is today.
        today: the user's date.

    Returns:
        The day, or None for what can't be read and for days to come.
    """
    said = text.strip().casefold()
    if tr("today").casefold().startswith(said):
        return today
    if tr("yesterday").casefold().startswith(said):
        return today - dt.timedelta(days=1)
    # Four digits are eleven thousand days at most: no way out of the calendar.
    if re.fullmatch(r"-[0-9]{1,4}", said):
        return today - dt.timedelta(days=int(said[1:]))
    try:
        day = dt.date.fromisoformat(said)
    except ValueError:
        return None
    return day if day <= today else None


def no_day_text(text: str) -> str:
    """Why `read_day` takes some words for no day."""
    try:
        day = dt.date.fromisoformat(text.strip())
    except ValueError:
        return tr(
            "“{text}” is no day. Write today, yesterday, -3 for three days ago, or 2026-11-20."
        ).format(text=text.strip())
    return tr("{day} is still to come, and only what has happened can be logged.").format(
        day=long_day(day)
    )


def short_day(day: dt.date, today: dt.date) -> str:
    """A day in few letters: "12 Aug", with the year where it is not this one."""
    month = _short_months()[day.month - 1]
    if day.year == today.year:
        return tr("{day} {month}").format(day=day.day, month=month)
    return tr("{day} {month} {year}").format(day=day.day, month=month, year=day.year)


def long_day(day: dt.date) -> str:
    """A day in full: "12 August 2026"."""
    month = _months()[day.month - 1]
    return tr("{day} {month} {year}").format(day=day.day, month=month, year=day.year)


def month_name(day: dt.date) -> str:
    """The month of a day: "November 2026"."""
    return tr("{month} {year}").format(month=_months()[day.month - 1], year=day.year)


def short_month(day: dt.date) -> str:
    """The month of a day without its year: "Nov"."""
    return _short_months()[day.month - 1]


def short_month_year(day: dt.date) -> str:
    """The month of a day in few letters, with its year: "Nov 2024"."""
    return tr("{month} {year}").format(month=_short_months()[day.month - 1], year=day.year)


def day_and_month(month: int, day: int) -> str:
    """A day of any year: "29 February".

    Args:
        month: 1 to 12.
        day: 1 to 31.
    """
    return tr("{day} {month}").format(day=day, month=_months()[month - 1])


def month_names() -> tuple[str, ...]:
    """The twelve months in order."""
    return _months()


def _months() -> tuple[str, ...]:
    return (
        tr("January"), tr("February"), tr("March"), tr("April"), tr("May"), tr("June"),
        tr("July"), tr("August"), tr("September"), tr("October"), tr("November"), tr("December"),
    )  # fmt: skip


def _short_months() -> tuple[str, ...]:
    return (
        tr("Jan"), tr("Feb"), tr("Mar"), tr("Apr"), tr("May"), tr("Jun"),
        tr("Jul"), tr("Aug"), tr("Sep"), tr("Oct"), tr("Nov"), tr("Dec"),
    )  # fmt: skip


def period(start: dt.date, end: dt.date) -> str:
    """Two days and all between: "1 September to 22 November 2026"."""
    if start == end:
        return long_day(end)
    if start.year != end.year:
        return tr("{start} to {end}").format(start=long_day(start), end=long_day(end))
    first = tr("{day} {month}").format(day=start.day, month=_months()[start.month - 1])
    return tr("{start} to {end}").format(start=first, end=long_day(end))
