"""The records of a Monica 4 export, without the pictures that make it large.

Knows how the JSON is laid out: `account.data` is a list of collections (`count`, `type`, `values`),
`account.instance` holds the lists that records point to. Refuses to know what a record means
(`monica_rows`). Source: the export resources of Monica 4 (`app/ExportResources`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import BinaryIO

import ijson  # type: ignore[import-untyped]  # it ships no types
from ijson.common import ObjectBuilder  # type: ignore[import-untyped]  # it ships no types

from app.core.errors import AppError
from app.importers.json_records import MAX_DEPTH, as_list, as_map, as_text

FAILURES = (ijson.JSONError, UnicodeError, RecursionError, OverflowError, AppError)
"""What reading a damaged export raises."""

_VALUES = ("", "account", "data", "*", "values", "*")
_STARTS = ("start_map", "start_array")
_ENDS = ("end_map", "end_array")


@dataclass(frozen=True, slots=True, kw_only=True)
class MonicaRecord:
    """One record: its collection's type (``contact``, ``activity_types``), place and content.

    Args:
        value: None for records of types that nobody asked for.
    """

    kind: str
    number: int
    value: Mapping[str, object] | None


def read_records(stream: BinaryIO, wanted: frozenset[str]) -> Iterator[MonicaRecord]:
    """Every record of an export, in its order.

    Args:
        stream: the JSON.
        wanted: types whose content is built; of others only their number is told.

    Raises:
        FAILURES: the JSON breaks off; the records before have been yielded.
    """
    names: list[str] = []
    arrays: list[bool] = []
    key = kind = ""
    number = 0
    builder: ObjectBuilder | None = None
    level = 0
    for event, value in ijson.basic_parse(stream, use_float=True):
        if event in _ENDS:
            names.pop()
            arrays.pop()
        if builder is not None:
            builder.event(event, value)
            if event in _ENDS and len(names) == level:
                yield MonicaRecord(kind=kind, number=number, value=as_map(builder.value))
                builder = None
        elif event == "map_key":
            key = str(value)
        elif key == "type" and isinstance(value, str) and tuple(names) == _VALUES[:4]:
            kind, number = value.replace("-", "_"), 0
        if event in _STARTS:
            names.append("*" if arrays and arrays[-1] else key if arrays else "")
            arrays.append(event == "start_array")
            if len(names) > MAX_DEPTH:
                raise ijson.JSONError("too deep")
            place = tuple(names[:7])
            if builder is None and event == "start_map" and _is_record(place):
                if place[2] == "instance":
                    kind, number = place[3], number if kind == place[3] else 0
                number += 1
                if kind in wanted:
                    builder, level = ObjectBuilder(), len(names) - 1
                    builder.event(event, value)
                else:
                    yield MonicaRecord(kind=kind, number=number, value=None)


def _is_record(place: tuple[str, ...]) -> bool:
    return place == _VALUES or (
        len(place) == 5 and place[:3] == ("", "account", "instance") and place[4] == "*"
    )


def collections(record: Mapping[str, object]) -> dict[str, list[object]]:
    """The collections inside a record: values by type."""
    found: dict[str, list[object]] = {}
    for one in as_list(record.get("data")):
        part = as_map(one)
        kind = as_text(part.get("type")).replace("-", "_")
        found.setdefault(kind, []).extend(as_list(part.get("values")))
    return found


def properties(record: object) -> Mapping[str, object]:
    """The properties of a record; empty where there are none."""
    return as_map(as_map(record).get("properties"))


def text_of(record: Mapping[str, object], *names: str) -> str:
    """The filled texts among some fields, one a line."""
    texts = (as_text(record.get(name)).strip() for name in names)
    return "\n".join(text for text in texts if text)
