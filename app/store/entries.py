"""Rows as entries: what a row holds in plain words, as it goes into a file and comes back.

Knows what each column is called outside and how its value is said there: days and instants as
ISO 8601 text, ids and stamps as uids, codes as words. Every value has one form only, so that a
row that went out comes back as it was. Refuses to know the file and the statements.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from app.core.errors import AppError
from app.core.handles import Network
from app.core.people import sort_name
from app.core.stages import Origin, Stage, State
from app.core.tiers import Tier
from app.core.uids import number_of_uid, uid_text
from app.store.database import Value
from app.store.fields import (
    DIRECTION_CODES,
    KIND_CODES,
    day_number,
    day_of,
    milliseconds,
)
from app.store.fields import instant as instant_of
from app.store.tables import (
    WATCHED,
    OccasionTable,
    PersonTable,
    Row,
    TransitionTable,
    columns_of,
    name_of,
)

Entry = Mapping[str, object]

_SMALLEST, _LARGEST = -(1 << 63), (1 << 63) - 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """How the value of a column is said outside.

    Args:
        out: a value of the column as JSON value; never asked about NULL.
        back: the same backwards; raises ValueError or TypeError for what was never said so.
    """

    out: Callable[[Value], object]
    back: Callable[[object], Value]


def _text(value: object) -> str:
    if not isinstance(value, str) or any("\ud800" <= letter <= "\udfff" for letter in value):
        raise TypeError("text")
    return value


def _whole(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not _SMALLEST <= value <= _LARGEST:
        raise TypeError("whole")
    return value


def _truth(value: object) -> int:
    if not isinstance(value, bool):
        raise TypeError("truth")
    return int(value)


@lru_cache(maxsize=20_000)
def _day_out(value: Value) -> object:
    return day_of(_whole(value)).isoformat()


@lru_cache(maxsize=20_000)
def _day_back(value: object) -> int:
    return day_number(dt.date.fromisoformat(_text(value)))


def _instant_out(value: Value) -> object:
    return instant_of(_whole(value)).isoformat(timespec="milliseconds")


def _instant_back(value: object) -> int:
    at = dt.datetime.fromisoformat(_text(value))
    if at.tzinfo is None:
        raise ValueError(value)
    return milliseconds(at)


def _uid_back(value: object) -> int:
    number = number_of_uid(_text(value))
    if number is None:
        raise ValueError(value)
    return number


def _big_back(value: object) -> int:
    text = _text(value)
    if not re.fullmatch(r"-?[0-9]{1,19}", text):
        raise ValueError(value)
    return _whole(int(text))


def _words(kind: type[StrEnum], *, is_blank: bool = False) -> Form:
    known = frozenset(one.value for one in kind) | ({""} if is_blank else frozenset[str]())

    def back(value: object) -> str:
        if _text(value) not in known:
            raise ValueError(value)
        return _text(value)

    return Form(out=_text, back=back)


def _coded(words: Mapping[str, int]) -> Form:
    of_code = {code: word for word, code in words.items()}
    return Form(out=lambda value: of_code[_whole(value)], back=lambda value: words[_text(value)])


TEXT = Form(out=_text, back=_text)
WHOLE = Form(out=_whole, back=_whole)
TRUTH = Form(out=bool, back=_truth)
DAY = Form(out=_day_out, back=_day_back)
INSTANT = Form(out=_instant_out, back=_instant_back)
UID = Form(out=lambda value: uid_text(_whole(value)), back=_uid_back)
BIG = Form(out=str, back=_big_back)
"""A whole number as text: other programs read JSON numbers beyond 2^53 inexactly (RFC 8259, 6)."""
STAGE = _coded({stage.name.lower(): int(stage) for stage in Stage})

_BY_NAME: dict[str, Form] = {
    "id": UID, "updated_at": UID, "deleted_at": UID, "batch_id": UID, "person_id": UID,
    "account_id": UID, "tag_id": UID, "post_id": UID, "merged_into": UID, "one_id": UID, "other_id": UID,
    "day": DAY, "stage_day": DAY, "created_day": DAY, "since_day": DAY, "seen_day": DAY,
    "start_day": DAY, "sorted_day": DAY, "state_day": DAY, "until_day": DAY, "ended_day": DAY, "at_ms": INSTANT, "remote_key": BIG,
    "held": TRUTH, "is_sample": TRUTH, "following": TRUTH, "follows_back": TRUTH,
    "connected": TRUTH, "asks": TRUTH, "told": TRUTH, "no_answer_needed": TRUTH,
    "is_private": TRUTH, "is_list": TRUTH, "is_followed": TRUTH, "stage": STAGE, "source": TEXT,
    "origin": _words(Origin), "state": _words(State), "tier": _words(Tier, is_blank=True),
    "network": _words(Network, is_blank=True), "cadence_days": WHOLE, "month": WHOLE,
    "year": WHOLE, "lead_days": WHOLE, "answered": WHOLE, "of": WHOLE,
    "kind": _coded({kind.value: code for kind, code in KIND_CODES.items()}),
    "direction": _coded({side.value: code for side, code in DIRECTION_CODES.items()}),
}  # fmt: skip
"""By the column's name; every other column is text."""

_OTHERWISE: dict[tuple[type[Row], str], Form] = {
    (OccasionTable, "day"): WHOLE,
    (TransitionTable, "source"): STAGE,
    (TransitionTable, "target"): STAGE,
}

_OUTSIDE = {
    "id": "uid", "updated_at": "updated", "deleted_at": "deleted", "batch_id": "import",
    "person_id": "person", "account_id": "account", "tag_id": "tag", "post_id": "post", "one_id": "one",
    "other_id": "other", "at_ms": "at", "created_day": "created", "since_day": "since",
    "seen_day": "seen", "sorted_day": "sorted", "start_day": "start", "until_day": "until", "ended_day": "ended",
}  # fmt: skip

_SECTIONS: dict[str, str] = {
    "batch": "imports", "batch_file": "import_files", "person": "people", "account": "accounts",
    "interaction": "interactions", "note": "notes", "tag": "tags", "person_tag": "person_tags",
    "transition": "transitions", "rest": "rests", "look": "looks", "snooze": "snoozes",
    "apart": "apart", "field": "fields", "occasion": "occasions",
    "saved_filter": "saved_filters", "feed": "feeds", "hidden": "hidden_posts",
}  # fmt: skip

_DERIVED = {(PersonTable, "sort_name")}
"""Found anew from what is beside it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """All rows of one table.

    Args:
        name: what the section is called outside.
        columns: column, name outside, form, and whether it may be NULL.
    """

    name: str
    table: type[Row]
    columns: tuple[tuple[str, str, Form, bool], ...]

    def entry(self, row: tuple[Value, ...]) -> dict[str, object]:
        """A row, its columns in the order of ``columns``, as an entry; NULL is left out."""
        return {
            name: form.out(value)
            for (_column, name, form, _null), value in zip(self.columns, row, strict=True)
            if value is not None
        }

    def row(self, entry: Entry) -> dict[str, Value]:
        """An entry as a row.

        Raises:
            AppError: ``home.damaged`` when it never was an entry of this section.
        """
        try:
            row = {
                column: None if can_lack and name not in entry else form.back(entry[name])
                for column, name, form, can_lack in self.columns
            }
            if len(entry) > sum(row[column] is not None for column, *_ in self.columns):
                raise ValueError(self.name)
        except (KeyError, TypeError, ValueError, OverflowError):
            raise AppError("home.damaged", section=self.name) from None
        if self.table is PersonTable:
            row["sort_name"] = sort_name(str(row["name"]))
        return row


def _section(table: type[Row]) -> Section:
    fields = {field.column_name: field for field in table._meta.sorted_fields}
    return Section(
        name=_SECTIONS[name_of(table)],
        table=table,
        columns=tuple(
            (
                column,
                _OUTSIDE.get(column, column),
                _OTHERWISE.get((table, column)) or _BY_NAME.get(column, TEXT),
                bool(fields[column].null),
            )
            for column in columns_of(table)
            if (table, column) not in _DERIVED
        ),
    )


SECTIONS: dict[str, Section] = {
    section.name: section for section in (_section(table) for table in WATCHED)
}
"""By name, parents before children."""
