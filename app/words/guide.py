"""One guide to an export, as a value."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide:
    """One network's export.

    Args:
        key: stable name; the network's value where it is one network.
        name: as the list shows it.
        ask: steps, in order.
        wait: how long it takes, and how long the file stays there.
        holds: what comes in it.
        lacks: what does not, and what that means here.
        note: anything else worth knowing, or empty.
    """

    key: str
    name: str
    ask: tuple[str, ...]
    wait: str
    holds: tuple[str, ...]
    lacks: tuple[str, ...]
    note: str = ""
