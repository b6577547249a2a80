"""What a source says of somebody beside who they are: place, fields, days of the year, feeds.

Knows when two say the same, and what of it somebody lacks. Refuses to know where it was written and
where it is kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count

from app.core.occasions import Occasion
from app.core.people import sort_name

LONGEST_FIELD_NAME = 60
"""A field's name stands in one line beside its value; a longer one is a note."""

_NUMBER = re.compile(r"[+(]?\d[\d\s()./-]{3,30}\d")
"""What is written like a telephone number; the same one is written in many ways."""
TELLING_DIGITS = 9
"""Digits from the end by which two numbers are one: the same is written with and without the code
of its country. A day has eight."""
_NUMBER_BEHIND = re.compile(r" \d{1,3}$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Particulars:
    """Of one person.

    Args:
        place: where they are, or empty.
        fields: names and values, both filled; no two of the same name.
        occasions: days of the year.
        feeds: addresses of what they publish, each once.
    """

    place: str = ""
    fields: tuple[tuple[str, str], ...] = ()
    occasions: tuple[Occasion, ...] = ()
    feeds: tuple[str, ...] = ()


NOTHING = Particulars()


def lacking(told: Particulars, here: Particulars) -> Particulars:
    """What is told and isn't here. Nothing that is here is written over.

    A field of the same name that says something else gets a name of its own (``Phone 2``).

    Args:
        told: its place is kept only where here is none.
    """
    if told == NOTHING:
        return told
    return Particulars(
        place="" if here.place else told.place,
        fields=tuple(_new_fields(told.fields, here.fields)),
        occasions=tuple(one for one in told.occasions if not _is_among(one, here.occasions)),
        feeds=tuple(one for one in told.feeds if one not in here.feeds),
    )


def joined(here: Particulars, more: Particulars) -> Particulars:
    """Both together; a day whose year is known takes the place of the same one without."""
    if here == NOTHING or more == NOTHING:
        return more if here == NOTHING else here
    new = lacking(more, here)
    dated = {_day(one): one for one in more.occasions if one.year is not None}
    return Particulars(
        place=here.place or more.place,
        fields=(*here.fields, *new.fields),
        occasions=(
            *(dated.get(_day(one), one) if one.year is None else one for one in here.occasions),
            *new.occasions,
        ),
        feeds=(*here.feeds, *new.feeds),
    )


def all_of(several: Sequence[Particulars]) -> Particulars:
    """Those of several who are one, the first one's word first."""
    together = NOTHING
    for one in several:
        together = joined(together, one)
    return together


def named_apart(fields: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Fields as a source has them, each once and under a name of its own; empty ones left out."""
    return tuple(_new_fields(fields, ()))


def _new_fields(
    told: Iterable[tuple[str, str]], here: Sequence[tuple[str, str]]
) -> Iterator[tuple[str, str]]:
    names = {sort_name(name) for name, _value in here}
    said = {key for name, value in here for key in _sayings(name, value)}
    for name, value in told:
        shown, text = " ".join(name.split())[:LONGEST_FIELD_NAME], value.strip()
        sayings = _sayings(shown, text)
        if not shown or not text or not said.isdisjoint(sayings):
            continue
        free = _free_name(shown, names)
        names.add(sort_name(free))
        said.update(sayings)
        yield free, text


def _sayings(name: str, value: str) -> tuple[str, ...]:
    """By what two fields say the same: a number alone, anything else under its name."""
    text = value.strip()
    if _NUMBER.fullmatch(text):
        return ("".join(c for c in text if c.isdigit() or c == "+"),)
    plain = _NUMBER_BEHIND.sub("", sort_name(name))
    return (f"{plain}\n{' '.join(text.casefold().split())}",)


def number_key(value: str) -> str:
    """By what two telephone numbers are the same; empty where a value is none, or a short one."""
    if not _NUMBER.fullmatch(value.strip()):
        return ""
    digits = "".join(c for c in value if c.isdigit())
    return digits[-TELLING_DIGITS:] if len(digits) >= TELLING_DIGITS else ""


def _free_name(name: str, taken: set[str]) -> str:
    if sort_name(name) not in taken:
        return name
    base = _NUMBER_BEHIND.sub("", name)[: LONGEST_FIELD_NAME - 4]
    numbered = (f"{base} {n}" for n in count(2))
    return next(one for one in numbered if sort_name(one) not in taken)


def _day(occasion: Occasion) -> tuple[str, int, int]:
    return sort_name(occasion.name), occasion.month, occasion.day


def _is_among(occasion: Occasion, here: Sequence[Occasion]) -> bool:
    return any(_day(one) == _day(occasion) for one in here)
