"""What is asked of the history and told by it, beside the entries themselves (`rows`).

Apart from the other rows, since a window that opens needs none of these.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.core.people import PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryQuery:
    """Which entries of the history are asked for; all of them by default.

    Args:
        codes: beginnings of the codes of actions, any of which will do.
        words: each must stand in a name that the action mentions; case and accents don't count.
    """

    codes: tuple[str, ...] = ()
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryPlace:
    """Where undo and redo stand: the actions that each would take next, or None."""

    undo: int | None = None
    redo: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Concerned:
    """Whom an action concerned: the first few by id and name, and how many in all."""

    people: tuple[tuple[PersonId, str], ...]
    count: int
