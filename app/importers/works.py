"""Works somebody has read, and the people who made them.

Shared by the importers of book lists. Knows how names are joined in one cell and which of them
name nobody. No list of books gives its authors an id, so an author is a name on
`Network.BOOKS`: the same one in every list. Refuses to know columns (the importers do).
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.core.handles import Network, strip_marks
from app.core.imports import (
    ImportedInteraction,
    ImportedPerson,
    ImportedRow,
    LeftOut,
    Relation,
    RowRef,
)
from app.core.interactions import Direction, Kind
from app.core.people import sort_name
from app.importers.tally import INTERACTIONS

_NOBODY = frozenset(
    {
        "anon", "anon.", "anonimo", "anonym", "anonyme", "anonymous", "author unknown", "divers",
        "diverse", "n/a", "none", "not a book", "unbekannt", "unknown", "unknown author",
        "various", "various artists", "various authors", "verschiedene",
    }
)  # fmt: skip
"""What stands in the place of an author's name where there is none, in sort form."""

_SUFFIX = re.compile(r"(?i)(?:jr|sr|ii|iii|iv|v|ph\.?\s?d|m\.?d|m\.?a|esq|o\.?p|s\.?j)\.?")
_ROLE = re.compile(r"(.*\S)\s*[(\[]([^()\[\]]*)[)\]]", re.DOTALL)
_SERIES = re.compile(r"\s*\([^()]*#[^()]*\)\s*$")
_LONGEST_NAME = 200
_LONGEST_CELL = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Credit:
    """Somebody named on a work, and as what: empty for its author, else ``Illustrator``."""

    name: str
    role: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """One row of a list of books.

    Args:
        line: of the file, from 1.
        credits: everybody named, the author first.
        days: the days on which reading it came to an end, as far as the list dates them.
        is_read: the list calls it read, dated or not.
    """

    line: int
    title: str
    credits: tuple[Credit, ...]
    days: tuple[dt.date, ...] = ()
    is_read: bool = False


def credit(text: str, role: str = "") -> Credit | None:
    """Somebody by the name in a cell, or None where nothing stands in it.

    Args:
        text: ``Ingrid  Solvåg``, ``Zoë Brandt (Illustrator)``.
        role: what the column says; a role in the cell wins.
    """
    bare = " ".join(text[:_LONGEST_CELL].split())
    found = _ROLE.fullmatch(bare)
    if found:
        bare, role = found[1], found[2].strip() or role
    return Credit(name=bare, role="" if role.casefold() == "author" else role) if bare else None


def split_credits(text: str, role: str = "") -> list[Credit]:
    """Everybody in a cell that joins names with commas.

    Args:
        text: ``A, B (Illustrator)``. What follows a comma and is only a suffix (``Jr.``) belongs
            to the name in front of it; a comma inside brackets parts nobody.
        role: what the column says of all of them.
    """
    names: list[str] = []
    for piece in _pieces(text):
        if names and _SUFFIX.fullmatch(piece.strip()):
            names[-1] += f", {piece.strip()}"
        elif piece.strip():
            names.append(piece)
    return [one for name in names if (one := credit(name, role)) is not None]


def _pieces(text: str) -> Iterator[str]:
    """What stands between the commas outside brackets."""
    start = depth = 0
    for place, letter in enumerate(text):
        if letter == "(":
            depth += 1
        elif letter == ")":
            depth = max(depth - 1, 0)
        elif letter == "," and (not depth or ")" not in text[place : place + _LONGEST_NAME]):
            yield text[start:place]
            start, depth = place + 1, 0
    yield text[start:]


def read_works(works: Iterable[Work], file: str) -> Iterator[ImportedRow]:
    """The people of each work, and one act of reading for each of them and each day.

    Args:
        works: the rows of one list.
        file: its name, for references.

    Yields:
        `ImportedPerson` once for each name of a row; READ acts of the days; where there are none
        a `LeftOut` ``undated`` (read, nobody knows when: no act is invented) or ``not_read``;
        ``unknown_person`` for a row without any name, ``repeated`` for a reading told twice.
    """
    told: set[str] = set()
    for work in works:
        ref = RowRef(file=file, line=work.line)
        people = _people(work)
        if not people:
            yield LeftOut(ref=ref, code="unknown_person")
            continue
        for one in people.values():
            yield ImportedPerson(
                identities=(),
                network=Network.BOOKS,
                relation=Relation.NAMED,
                ref=ref,
                name=one.name,
                headline=one.role,
            )
        if not work.days:
            code = "undated" if work.is_read else "not_read"
            yield LeftOut(ref=ref, code=code, what=INTERACTIONS)
        for day in dict.fromkeys(work.days):
            for key, one in people.items():
                remote_key = f"{key}|{title_key(work.title)}|{day.isoformat()}"
                if remote_key in told:
                    yield LeftOut(ref=ref, code="repeated", what=INTERACTIONS)
                    continue
                told.add(remote_key)
                yield _reading(work, one, day, remote_key, ref)


def title_key(title: str) -> str:
    """A title for comparing between lists: folded, without the series in brackets at its end."""
    return sort_name(strip_marks(_SERIES.sub("", title[:_LONGEST_CELL]) or title))


def _people(work: Work) -> dict[str, Credit]:
    """Each name of a work once, by sort form; those that name nobody are passed over."""
    found: dict[str, Credit] = {}
    for one in work.credits:
        key = sort_name(strip_marks(one.name))
        if any(c.isalnum() for c in key) and key not in _NOBODY and len(one.name) <= _LONGEST_NAME:
            found.setdefault(key, one)
    return found


def _reading(
    work: Work, one: Credit, day: dt.date, remote_key: str, ref: RowRef
) -> ImportedInteraction:
    return ImportedInteraction(
        who=None,
        name=one.name,
        network=Network.BOOKS,
        kind=Kind.READ,
        direction=Direction.OUTBOUND,
        day=day,
        remote_key=remote_key,
        ref=ref,
        text=work.title,
    )
