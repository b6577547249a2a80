"""The date forms of exports, read by hand.

Knows each form of the table in formats.md section 0. Refuses locales (`strptime` would follow the
computer's language) and clocks. Months in exports are English wherever the form has names; only
`parse_saved_day` reads the German, Spanish and French ones of a spreadsheet. Every function answers None for a text that is not of its form: a date is never guessed.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Iterable

_MONTHS = {
    name: number
    for number, name in enumerate(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), 1
    )
}
_OTHER_MONTHS = {
    "ene": 1, "fev": 2, "mrz": 3, "abr": 4, "avr": 4, "mai": 5, "juin": 6, "juil": 7,
    "ago": 8, "aou": 8, "okt": 10, "dez": 12, "dic": 12,
}  # fmt: skip
"""Beginnings without accents of German, Spanish and French months, where they are not the English."""
_X = re.compile(
    r"[A-Za-z]{3} ([A-Za-z]{3}) ([0-9]{1,2}) ([0-9]{2}):([0-9]{2}):([0-9]{2}) "
    r"(?:([+-][0-9]{4}) ([0-9]{4})|(?:UTC|GMT) ([0-9]{4}))"
)
_ISO = re.compile(
    r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})[T ]([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:[.,]([0-9]+))?)?"
    r"\s*(Z|z|UTC|GMT|[+-][0-9]{2}:?[0-9]{2})?"
)
_SLASHED_UTC = re.compile(r"([0-9]{4})/([0-9]{2})/([0-9]{2}) ([0-9]{2}):([0-9]{2}):([0-9]{2}) UTC")
_AMERICAN = re.compile(
    r"([0-9]{1,2})/([0-9]{1,2})/([0-9]{2}|[0-9]{4}),? ([0-9]{1,2}):([0-9]{2})(?:[ \u202f]?([AaPp])[Mm])?"
)
_MEDIUM = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2}) ([0-9]{1,2}):([0-9]{2}) ([ap])m")
_DAY_NAMED = re.compile(r"([0-9]{1,2})[ -]([A-Za-z]{3})[a-z]*\.?[ -]([0-9]{4}|[0-9]{2})")
_DAY_SAVED = re.compile(
    r"([0-9]{1,2})(?:[ -]|\. ?)([A-Za-z]{3,})(?:[ -]|\.[ -]?)([0-9]{4}|[0-9]{2})"
)
_NAMED_DAY = re.compile(r"([A-Za-z]{3})[a-z]*\.? ([0-9]{1,2}),? ([0-9]{4})")
_DAY_ISO = re.compile(r"([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})")
_DAY_COMPACT = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})")
_DAY_SPLIT = re.compile(r"([0-9]{1,2})([./-])([0-9]{1,2})\2([0-9]{4}|[0-9]{2})")


def _offset(text: str | None) -> dt.timedelta | None:
    if not text or text in ("Z", "z", "UTC", "GMT"):
        return dt.timedelta()
    hours, minutes = int(text[1:3]), int(text[-2:])
    if hours > 23 or minutes > 59:
        return None
    return dt.timedelta(hours=hours, minutes=minutes) * (-1 if text[0] == "-" else 1)


def _instant(numbers: Iterable[str | int], offset: str | None = None) -> dt.datetime | None:
    """An instant from year, month, day, hour, minute, then second and microsecond, and an offset."""
    shift = _offset(offset)
    year, month, day, hour, minute, *rest = (int(number) for number in numbers)
    second, micro = (*rest, 0, 0)[:2]
    if shift is None:
        return None
    try:
        return dt.datetime(year, month, day, hour, minute, second, micro, tzinfo=dt.UTC) - shift
    except (ValueError, OverflowError):
        return None


def _day(year: str | int, month: str | int, day: str | int) -> dt.date | None:
    full = int(year) if len(str(year)) > 2 else 2000 + int(year)
    try:
        return dt.date(full, int(month), int(day))
    except ValueError:
        return None


def _month(word: str) -> int | None:
    """The month that a word of at least three letters begins like."""
    beginning = word.lower()
    return (
        _MONTHS.get(beginning[:3])
        or _OTHER_MONTHS.get(beginning[:3])
        or _OTHER_MONTHS.get(beginning[:4])
    )


def _without_accents(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def parse_x_date(text: str) -> dt.datetime | None:
    """``Sun Feb 18 09:12:44 +0000 2024`` (X) and ``Mon Mar 20 10:56:56 UTC 2023`` (LinkedIn)."""
    found = _X.fullmatch(text.strip())
    if found is None or found[1].lower() not in _MONTHS:
        return None
    month = _MONTHS[found[1].lower()]
    year = found[7] or found[8]
    return _instant((year, month, found[2], found[3], found[4], found[5]), found[6])


def parse_iso(text: str) -> dt.datetime | None:
    """``2024-02-14T09:59:12.345Z``, ``2026-02-01 08:00:00 UTC``, ``2016-02-17 10:00:00 +0000``.

    Args:
        text: date and time with ``T`` or a space between; seconds, fraction and offset may be
            missing; without an offset it is UTC (formats.md says so for LinkedIn and TikTok).
    """
    found = _ISO.fullmatch(text.strip())
    if found is None:
        return None
    micro = (found[7] or "0")[:6].ljust(6, "0")
    return _instant((*found.groups("0")[:6], micro), found[8])


def parse_american(text: str) -> dt.datetime | None:
    """``1/14/26, 7:02 AM``: month first, no zone; taken as UTC.

    The callers keep only the day where it matters, since LinkedIn says no zone.
    """
    found = _AMERICAN.fullmatch(text.strip())
    if found is None:
        return None
    hour = int(found[4])
    if found[6]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if found[6] in "Pp" else 0)
    year = found[3] if len(found[3]) == 4 else f"20{found[3]}"
    return _instant((year, found[1], found[2], hour, found[5]))


def parse_epoch(value: float | str, *, is_milliseconds: bool = False) -> dt.datetime | None:
    """Seconds (Instagram) or milliseconds (its messages) since 1970, UTC.

    Args:
        value: a number or its digits. 0 and below are no date. Values from 1e11 on are taken as
            milliseconds even when seconds were asked: 1e11 seconds is the year 5138.
        is_milliseconds: the value counts milliseconds.
    """
    try:
        number = float(value)
        if not 0 < number < 1e15:
            return None
        if is_milliseconds or number >= 1e11:
            number /= 1000
        return dt.datetime(1970, 1, 1, tzinfo=dt.UTC) + dt.timedelta(
            milliseconds=round(number * 1e3)
        )
    except (ValueError, OverflowError):
        return None


def parse_instant(text: str) -> dt.datetime | None:
    """An instant in any of the forms that say one, aware UTC; None for date-only texts."""
    text = text.strip()
    if len(text) > 60:
        return None
    slashed = _SLASHED_UTC.fullmatch(text)
    if slashed:
        return _instant(slashed.groups())
    medium = _MEDIUM.fullmatch(text)
    if medium:
        hour = int(medium[4]) % 12 + (12 if medium[6] == "p" else 0)
        return _instant((medium[1], medium[2], medium[3], hour, medium[5]))
    return parse_iso(text) or parse_x_date(text) or parse_american(text)


def parse_day(text: str) -> dt.date | None:
    """A date in any form that is certain: ``14 Jan 2026``, ``14-Nov-19``, ``2024/02/10``.

    ``14.01.2026`` counts too (day first by its dots). ``03/04/2025`` is ambiguous and None; see
    `slashed_order` for whole columns.
    """
    text = text.strip()
    if len(text) > 60:
        return None
    named = _DAY_NAMED.fullmatch(text)
    if named:
        month = _MONTHS.get(named[2].lower())
        return _day(named[3], month, named[1]) if month else None
    turned = _NAMED_DAY.fullmatch(text)
    if turned:
        month = _MONTHS.get(turned[1].lower())
        return _day(turned[3], month, turned[2]) if month else None
    iso = _DAY_ISO.fullmatch(text)
    if iso:
        return _day(iso[1], iso[3], iso[4])
    compact = _DAY_COMPACT.fullmatch(text)
    if compact:
        return _day(*compact.groups())
    split = _DAY_SPLIT.fullmatch(text)
    if split is None:
        return None
    first, second = int(split[1]), int(split[3])
    if split[2] == "." or first > 12:
        return _day(split[4], second, first)
    return _day(split[4], first, second) if second > 12 or first == second else None


def parse_saved_day(text: str) -> dt.date | None:
    """A date as a German, Spanish or French spreadsheet saves it again: ``14. Jan 26``, ``14-Okt-19``."""
    text = text.strip()
    saved = _DAY_SAVED.fullmatch(_without_accents(text)) if len(text) <= 60 else None
    month = _month(saved[2]) if saved else None
    return _day(saved[3], month, saved[1]) if saved and month else None


def slashed_order(texts: Iterable[str]) -> str:
    """How a column of ``03/04/2025`` is meant, by its values above 12.

    Returns:
        ``"day"`` or ``"month"`` (what stands first), or empty where nothing tells or both do.
    """
    orders = set()
    for text in texts:
        found = _DAY_SPLIT.fullmatch(text.strip())
        if found and int(found[1]) > 12 >= int(found[3]):
            orders.add("day")
        elif found and int(found[3]) > 12 >= int(found[1]):
            orders.add("month")
    return orders.pop() if len(orders) == 1 else ""


def parse_slashed(text: str, order: str) -> dt.date | None:
    """A date of a column whose order is known (see `slashed_order`)."""
    found = _DAY_SPLIT.fullmatch(text.strip())
    if found is None or order not in ("day", "month"):
        return None
    day, month = (found[1], found[3]) if order == "day" else (found[3], found[1])
    return _day(found[4], month, day)


def local_day(at: dt.datetime, zone: dt.tzinfo) -> dt.date:
    """The calendar day of an instant where the user is.

    Args:
        at: aware instant.
        zone: the user's time zone.
    """
    try:
        return at.astimezone(zone).date()
    except OverflowError:  # the last hours of year 1 and 9999 have no other side
        return at.date()
