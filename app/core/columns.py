"""What the user says of a table whose columns nobody can tell: which column holds what.

Knows the roles that a column may have, and how a choice is written in one line
(``name=1,handle=2,network=mastodon``). Refuses to know tables and how their headers are guessed
(`app.importers.people_columns`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.core.errors import AppError
from app.core.networks import Network

SAMPLE_ROWS = 5
"""So many rows of an unclear table are shown (issue 3, deliver 1)."""


class Role(StrEnum):
    """What a column holds."""

    NAME = "name"
    FIRST = "first"
    LAST = "last"
    HANDLE = "handle"
    URL = "url"
    NETWORK = "network"
    SINCE = "since"
    NOTE = "note"
    TAG = "tag"
    EMAIL = "email"
    COMPANY = "company"
    HEADLINE = "headline"
    PHONE = "phone"
    BIRTHDAY = "birthday"
    PLACE = "place"


NAMING = frozenset({Role.NAME, Role.FIRST, Role.LAST, Role.HANDLE, Role.URL})
"""By a column of one of these a row can say who somebody is."""

_HEADER, _WORDS = "header", {"yes": True, "no": False}


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnMap:
    """Which columns of a table hold what.

    Args:
        roles: column numbers from 1, and what they hold; columns not named hold nothing.
        network: the network of handles that don't say theirs, or None.
        has_header: whether the first row that holds anything is no person.
    """

    roles: tuple[tuple[int, Role], ...]
    network: Network | None = None
    has_header: bool = True

    @property
    def can_name(self) -> bool:
        """Whether rows can say who somebody is: by a name, a handle or an address."""
        return any(role in NAMING for _column, role in self.roles)

    def role_of(self, column: int) -> Role | None:
        """What a column holds, by its number from 1."""
        return dict(self.roles).get(column)


@dataclass(frozen=True, slots=True, kw_only=True)
class UnclearTable:
    """A table of which nobody can tell whom it names.

    Args:
        file: its name inside what was given.
        rows: the first rows as written, the header among them if there is one; `SAMPLE_ROWS`
            and one at most, each as wide as the widest.
        guess: what the columns seem to hold.
    """

    file: str
    rows: tuple[tuple[str, ...], ...]
    guess: ColumnMap

    @property
    def header(self) -> tuple[str, ...]:
        """The first row, by which columns are called."""
        return self.rows[0]


class UnclearColumnsError(AppError):
    """What was given is a table, but not even a name or a handle can be told in it.

    Args:
        table: its beginning, for the user to say what the columns hold.
    """

    def __init__(self, table: UnclearTable) -> None:
        columns = ", ".join(f"{n} {cell}".strip() for n, cell in enumerate(table.header, 1))
        super().__init__("import.unclear_columns", name=table.file, columns=columns)
        self.table = table


def column_map(text: str) -> ColumnMap:
    """What one line says of the columns, as `column_map_text` writes it.

    Args:
        text: parts between commas: a role and the number of its column (``handle=2``), ``network``
            with a network or a column, ``header`` with ``yes`` (the default) or ``no``.

    Raises:
        AppError: ``columns.not_read`` for a part that says none of this, ``columns.twice`` for a
            column that is to hold two things, ``columns.nobody`` when no row could name anybody.
    """
    roles: dict[int, Role] = {}
    network, has_header = None, True
    for part in text.split(","):
        key, _mark, value = (piece.strip().casefold() for piece in part.partition("="))
        number = _number(value)
        if key == _HEADER and value in _WORDS:
            has_header = _WORDS[value]
        elif key == Role.NETWORK and value in {one.value for one in Network}:
            network = Network(value)
        elif number is None or key not in {role.value for role in Role}:
            raise AppError("columns.not_read", part=part.strip())
        elif number in roles:
            raise AppError("columns.twice", column=number)
        else:
            roles[number] = Role(key)
    return checked_map(
        ColumnMap(roles=tuple(sorted(roles.items())), network=network, has_header=has_header)
    )


def checked_map(columns: ColumnMap, width: int | None = None) -> ColumnMap:
    """The same columns, if a table can be read by them.

    Args:
        width: how many columns the table has, if that is known.

    Raises:
        AppError: ``columns.nobody``, or ``columns.beyond`` for a column that isn't there.
    """
    if not columns.can_name:
        raise AppError("columns.nobody")
    last = max(number for number, _role in columns.roles)
    if width is not None and last > width:
        raise AppError("columns.beyond", column=last, width=width)
    return columns


def column_map_text(columns: ColumnMap) -> str:
    """One line that `column_map` reads as these columns."""
    parts = [f"{role.value}={number}" for number, role in columns.roles]
    parts += [f"{Role.NETWORK.value}={columns.network.value}"] if columns.network else []
    return ",".join([*parts, *([] if columns.has_header else [f"{_HEADER}=no"])])


def widened(rows: Sequence[Sequence[str]]) -> tuple[tuple[str, ...], ...]:
    """Rows made as wide as the widest with empty cells."""
    width = max((len(row) for row in rows), default=0)
    return tuple((*row, *[""] * (width - len(row))) for row in rows)


def _number(text: str) -> int | None:
    is_number = text.isascii() and text.isdigit() and len(text) < 5
    return int(text) if is_number and int(text) > 0 else None
