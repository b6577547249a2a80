"""Values that the store answers with about what the user keeps on somebody by hand."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from app.core.gaps import Tier
from app.core.occasions import Occasion
from app.core.people import PersonId
from app.services.ports import PeopleQuery


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldRow:
    """A field of the user's own: ``name`` is unique for a person, whatever its case."""

    name: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OccasionRow:
    """A day of the year of somebody."""

    id: int
    person: PersonId
    name_of_person: str
    occasion: Occasion


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonDetails:
    """What the user keeps on somebody by hand.

    Args:
        tier: how often they are to be heard from, or None while nothing was said.
        cadence_days: an own number of days instead of the tier's, or None.
        met: how you met, in the user's words.
        fields: by name.
        occasions: in the order of the year.
        lists: names of the lists that they are on, by name.
        picture: name of a file in the workspace's folder of pictures (the SHA-256 of what is in
            it, and its ending), or empty.
    """

    tier: Tier | None
    cadence_days: int | None
    met: str
    fields: tuple[FieldRow, ...]
    occasions: tuple[OccasionRow, ...]
    lists: tuple[str, ...]
    picture: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TagRow:
    """A tag or a list, and how many people on the ladder have it."""

    name: str
    is_list: bool
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedFilterRow:
    """A question to the list of people that was given a name, and how many answer it now."""

    id: int
    name: str
    query: PeopleQuery
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TrashRow:
    """Somebody in the trash, and since which day."""

    id: PersonId
    name: str
    day: dt.date
