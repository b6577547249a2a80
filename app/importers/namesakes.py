"""Those whom tables give by name only: rows of one name that say different things are two people.

Knows rows; refuses to know who is here already (`matching`), which suggests and never merges.
"""

from __future__ import annotations

from dataclasses import replace

from app.core.folding import named_identity
from app.core.imports import ImportedPerson, ImportedRow, RowRef
from app.core.networks import Identity

_NOWHERE = RowRef(file="")


class Namesakes:
    """What the rows so far say of each name that has no account."""

    def __init__(self) -> None:
        self._told: dict[Identity, dict[ImportedPerson, int]] = {}

    def apart(self, row: ImportedRow) -> ImportedRow:
        """The row; a second one of a name that says something else is known by its number too."""
        if not isinstance(row, ImportedPerson) or row.identities:
            return row
        named = named_identity(row.network, row.name)
        told = self._told.setdefault(replace(named, handle=""), {})
        number = told.setdefault(replace(row, ref=_NOWHERE, name=""), len(told) + 1)
        if number == 1:
            return row
        return replace(row, identities=(replace(named, key=f"{named.key} ({number})"),))
