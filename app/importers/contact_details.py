"""The details of a contact, gathered: telephone numbers, addresses, birthdays, further fields.

Knows how address books label them, in the languages that formats.md names, and how they write a
birthday. What is no day that anybody could read stays as it was written, in a field: nothing is
lost. Refuses to know files (the importers do).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.core.occasions import Occasion, is_possible
from app.core.particulars import Particulars, named_apart
from app.importers.dates import parse_day, parse_instant, parse_slashed
from app.words.particulars import (
    address_name,
    anniversary_name,
    birthday_name,
    nickname_name,
    phone_name,
)

LONGEST_VALUE = 2000
"""Letters of one detail that are kept."""
MOST_DETAILS = 60
"""Details of one person that are kept; real cards have under twenty."""

_NO_YEAR = 1604
"""The year that stands in Apple's cards where nobody knows it."""

_KINDS = (
    ("fax", r"fax"),
    ("pager", r"pager|beeper"),
    ("mobile", r"cell|mobil|mobiel|iphone|handy|m[oó]vil|celular|portable|携帯"),
    (
        "work",
        r"work|business|company|gesch|arbeit|bureau|travail|trabajo|trabalho|comercial|uff\.|office|dienst",
    ),
    ("home", r"home|privat|domicile|maison|casa|thuis|haus|particular|residen|\bab\."),
)
_WITHOUT_YEAR = re.compile(r"--?(\d{1,2})-?(\d{2})(?:T.*)?|(\d{1,2})[-/.](\d{1,2})\.?")
_DATE_AND_TIME = re.compile(r"(\d{4}-?\d{2}-?\d{2})[T ].*")


class Details:
    """Gathers the details of one contact.

    Args:
        order: what stands first in ``03/04/1980``, see `dates.slashed_order`; empty if unknown.
    """

    def __init__(self, order: str = "") -> None:
        self._order = order
        self._place = ""
        self._fields: list[tuple[str, str]] = []
        self._occasions: dict[tuple[str, int, int], Occasion] = {}
        self.beyond = 0
        """How many details were more than are kept of one person."""

    def phone(self, value: str, *labels: str) -> None:
        """Add a telephone number."""
        bare = re.sub(r"(?i)^tel:", "", value.strip())
        self._keep(phone_name(kind_of(labels)), bare)

    def address(self, value: str, *labels: str, place: str = "") -> None:
        """Add a postal address.

        Args:
            place: town and country in it.
        """
        kind = kind_of(labels)
        self._keep(address_name(kind if kind in ("work", "home") else ""), value)
        self.place(place)

    def place(self, text: str) -> None:
        """Add where the person is; the first one counts."""
        self._place = self._place or " ".join(text[:LONGEST_VALUE].split())

    def birthday(self, text: str) -> None:
        """Add a birthday."""
        self.day(birthday_name(), text)

    def anniversary(self, text: str) -> None:
        """Add an anniversary."""
        self.day(anniversary_name(), text)

    def day(self, name: str, text: str) -> None:
        """Add a day of the year; what is no day is kept as a field."""
        occasion = occasion_of(name, text, self._order)
        if occasion is None:
            self._keep(name, text)
        elif not self._is_full:
            day = (occasion.name, occasion.month, occasion.day)
            self._occasions.setdefault(day, occasion)
        else:
            self.beyond += 1

    def nickname(self, text: str) -> None:
        """Add a nickname."""
        self._keep(nickname_name(), text)

    def other(self, name: str, value: str) -> None:
        """Add anything else that has a name."""
        self._keep(name, value)

    @property
    def particulars(self) -> Particulars:
        """All that was added."""
        return Particulars(
            place=self._place,
            fields=named_apart(self._fields),
            occasions=tuple(self._occasions.values()),
        )

    @property
    def _is_full(self) -> bool:
        return len(self._fields) + len(self._occasions) >= MOST_DETAILS

    def _keep(self, name: str, value: str) -> None:
        text = value.strip()[:LONGEST_VALUE]
        if not text:
            return
        if self._is_full:
            self.beyond += 1
            return
        self._fields.append((name, text))


def kind_of(labels: Sequence[str]) -> str:
    """What kind of number or address labels mean: a key of `words.particulars.PHONES`."""
    said = " ".join(labels).casefold()
    return next((kind for kind, pattern in _KINDS if re.search(pattern, said)), "")


def occasion_of(name: str, text: str, order: str = "") -> Occasion | None:
    """A day of the year, with or without its year; None for what is not certainly one.

    Args:
        text: ``1980-03-14``, ``19800314``, ``--0314``, ``--03-14``, ``1604-03-14`` (no year),
            ``3/14/1980``, each perhaps with a time behind it.
        order: for ``3/4/1980``, which of the two stands first.
    """
    bare = text.strip()[:60]
    cut = _DATE_AND_TIME.fullmatch(bare)
    day = parse_day(cut[1] if cut else bare) or parse_slashed(bare, order)
    if day is None and (at := parse_instant(bare)) is not None:
        day = at.date()
    if day is not None:
        year = None if day.year == _NO_YEAR else day.year
        return Occasion(name=name, month=day.month, day=day.day, year=year)
    found = _WITHOUT_YEAR.fullmatch(bare)
    if found is None:
        return None
    month, number = (found[1], found[2]) if found[1] else (found[3], found[4])
    if not found[1] and (order == "day" or bare.endswith(".") or int(month) > 12):
        month, number = number, month
    elif not found[1] and order != "month" and int(number) <= 12 and month != number:
        return None
    occasion = Occasion(name=name, month=int(month), day=int(number))
    return occasion if is_possible(occasion) else None
