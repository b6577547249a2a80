"""What the user says of a table whose columns nobody can tell: which column holds what.

Knows the roles that a column may have, and how a choice is written in one line
(``name=1,handle=2,network=mastodon``, with ``Friends:`` in front for a sheet of that name). Refuses to know tables and how their headers are guessed
(`app.importers.people_columns`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.core.errors import AppError
from app.core.handles import Network

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
_NETWORKS = {network.value for network in Network}


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnMap:
    """Which columns of a table hold what.

    Args:
        roles: column numbers from 1, and what they hold; columns not named hold nothing.
        network: the network of handles that don't say theirs, or None.
        has_header: whether the first row that holds anything is no person.
        networks: column numbers of handles or addresses on one network each.
        file: the table's name inside what was given; empty for every table.
        sheet: in a workbook, the sheet; empty for the first one.
    """

    roles: tuple[tuple[int, Role], ...]
    network: Network | None = None
    has_header: bool = True
    networks: tuple[tuple[int, Network], ...] = ()
    file: str = ""
    sheet: str = ""

    @property
    def can_name(self) -> bool:
        """Whether rows can say who somebody is: by a name, a handle or an address."""
        return bool(self.networks) or any(role in NAMING for _column, role in self.roles)

    def role_of(self, column: int) -> Role | None:
        """What a column holds, by its number from 1."""
        return dict(self.roles).get(column)

    def network_of(self, column: int) -> Network | None:
        """The network whose handles a column holds, by its number from 1."""
        return dict(self.networks).get(column)

    @property
    def last(self) -> int:
        """The number of the last column that holds anything."""
        return max((number for number, _what in (*self.roles, *self.networks)), default=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class UnclearTable:
    """A table of which nobody can tell whom it names.

    Args:
        file: its name inside what was given.
        sheet: in a workbook of several sheets, which one.
        rows: the first rows as written, the header among them if there is one; `SAMPLE_ROWS`
            and one at most, each as wide as the widest.
        guess: what the columns seem to hold.
    """

    file: str
    rows: tuple[tuple[str, ...], ...]
    guess: ColumnMap
    sheet: str = ""

    @property
    def header(self) -> tuple[str, ...]:
        """The first row, by which columns are called."""
        return self.rows[0]


class UnclearColumnsError(AppError):
    """What was given is a table, but not even a name or a handle can be told in it.

    Args:
        tables: their beginnings, for the user to say what the columns hold; at least one.
    """

    def __init__(self, *tables: UnclearTable) -> None:
        first = tables[0]
        columns = ", ".join(f"{n} {cell}".strip() for n, cell in enumerate(first.header, 1))
        super().__init__("import.unclear_columns", name=first.file, columns=columns)
        self.tables = tables


def column_map(text: str) -> ColumnMap:
    """What one line says of the columns, as `column_map_text` writes it.

    Args:
        text: parts between commas: a role and the number of its column (``handle=2``), a network
            and the number of the column of its handles (``instagram=3``), ``network`` with a
            network or a column, ``header`` with ``yes`` (the default) or ``no``. A sheet of a
            workbook stands in front, before a colon.

    Raises:
        AppError: ``columns.not_read`` for a part that says none of this, ``columns.twice`` for a
            column that is to hold two things, ``columns.nobody`` when no row could name anybody.
    """
    roles: dict[int, Role] = {}
    networks: dict[int, Network] = {}
    network, has_header = None, True
    sheet, _colon, told = text.rpartition(":")
    known = {role.value for role in Role}
    for part in told.split(","):
        key, _mark, value = (piece.strip().casefold() for piece in part.partition("="))
        number = _number(value)
        if key == _HEADER and value in _WORDS:
            has_header = _WORDS[value]
        elif key == Role.NETWORK and value in {one.value for one in Network}:
            network = Network(value)
        elif number is None or key not in known | _NETWORKS:
            raise AppError("columns.not_read", part=part.strip())
        elif number in roles or number in networks:
            raise AppError("columns.twice", column=number)
        elif key in known:
            roles[number] = Role(key)
        else:
            networks[number] = Network(key)
    return checked_map(
        ColumnMap(
            roles=tuple(sorted(roles.items())),
            networks=tuple(sorted(networks.items())),
            network=network,
            has_header=has_header,
            sheet=sheet.strip(),
        )
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
    if width is not None and columns.last > width:
        raise AppError("columns.beyond", column=columns.last, width=width)
    return columns


def column_map_text(columns: ColumnMap) -> str:
    """One line that `column_map` reads as these columns."""
    parts = [f"{role.value}={number}" for number, role in columns.roles]
    parts += [f"{network.value}={number}" for number, network in columns.networks]
    parts += [f"{Role.NETWORK.value}={columns.network.value}"] if columns.network else []
    told = ",".join([*parts, *([] if columns.has_header else [f"{_HEADER}=no"])])
    return f"{columns.sheet}:{told}" if columns.sheet else told


def widened(rows: Sequence[Sequence[str]]) -> tuple[tuple[str, ...], ...]:
    """Rows made as wide as the widest with empty cells."""
    width = max((len(row) for row in rows), default=0)
    return tuple((*row, *[""] * (width - len(row))) for row in rows)


def _number(text: str) -> int | None:
    is_number = text.isascii() and text.isdigit() and len(text) < 5
    return int(text) if is_number and int(text) > 0 else None
