"""Tables for spreadsheets: people, and what happened.

Knows that a spreadsheet runs a cell that begins like a formula, and takes that from it: such a
cell gets an apostrophe in front, and so does one that begins with an apostrophe, so that
`plain_cell` gives back every cell as it was. Refuses to know where the records come from.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping

TABLES: dict[str, tuple[str, ...]] = {
    "people": (
        "uid", "name", "stage", "stage_day", "state", "headline", "company", "place", "email",
        "met", "tier", "cadence_days", "created", "merged_into", "deleted",
    ),
    "accounts": (
        "uid", "person", "network", "handle", "url", "remote_id", "following", "follows_back",
        "connected", "since", "deleted",
    ),
    "interactions": (
        "uid", "person", "day", "at", "network", "kind", "direction", "asks", "text", "url",
        "deleted",
    ),
}  # fmt: skip
"""Section to columns. Notes are in the JSON file only."""

BOM = b"\xef\xbb\xbf"
_RISKY = "=+-@\t\r\n＝＋－＠"
"""What a formula begins with (OWASP, CSV Injection), and the full-width forms of it."""
_GUARD = "'"


def harmless_cell(text: str) -> str:
    """A cell that no spreadsheet runs; blanks in front hide nothing."""
    start = text.lstrip(" \u00a0\u3000\u200b\ufeff\x00")[:1]
    return _GUARD + text if text[:1] == _GUARD or (start and start in _RISKY) else text


def plain_cell(cell: str) -> str:
    """The text of a cell of `harmless_cell`."""
    return cell.removeprefix(_GUARD)


def table_bytes(
    columns: tuple[str, ...], portions: Iterable[Iterable[Mapping[str, object]]], *, bom: bool
) -> Iterator[bytes]:
    """A table in RFC 4180's form and UTF-8, portion by portion; its header comes first."""
    yield (BOM if bom else b"") + _lines([columns])
    for portion in portions:
        yield _lines([_cell(record.get(name)) for name in columns] for record in portion)


def _lines(rows: Iterable[Iterable[str]]) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\r\n").writerows(rows)
    return text.getvalue().encode("utf-8")


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return harmless_cell(str(value))
