"""Threads of messages of Meta's: by what they are known, and which are with people of one name.

A thread holds display names only; real people share them. Refuses to know the messages. Source:
formats.md sections 3 and 5.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from app.core.folding import named_identity
from app.core.handles import THREAD_MARK, Identity, Network
from app.core.people import sort_name
from app.importers.json_records import as_map


@dataclass(frozen=True, slots=True, kw_only=True)
class ThreadKeys:
    """By what a thread is known.

    Args:
        key: outlives a change of name where the export numbers its threads.
        formerly: by what an older export, or an earlier version of the importer, knows it.
        is_numbered: whether the key is the thread's own number.
    """

    key: str
    formerly: tuple[str, ...] = ()
    is_numbered: bool = False


class Namesakes:
    """Threads with people of one name: two numbered threads of one export are with two people.

    The one that began first has the name alone, as every export before the second began had it;
    each later one has its number beside the name.
    """

    def __init__(self) -> None:
        self._begun: dict[str, dict[str, float]] = {}

    def note(self, other: str, thread: ThreadKeys, begun: float) -> None:
        """Remember one file of a thread.

        Args:
            other: the name of who is in it beside the owner.
            thread: by what it is known.
            begun: when the first message of the file was sent (`begun_at`).
        """
        if thread.is_numbered:
            threads = self._begun.setdefault(sort_name(other), {})
            threads[thread.key] = min(begun, threads.get(thread.key, begun))

    def who(self, network: Network, other: str, thread: ThreadKeys) -> Identity | None:
        """Who the other of a thread is; None where the name is enough."""
        threads = self._begun.get(sort_name(other), {})
        if thread.key not in threads:
            return None
        if thread.key == min(threads, key=lambda key: (threads[key], key)):
            return None
        plain = named_identity(network, other)
        return Identity(network=network, key=f"{plain.key}{THREAD_MARK}{thread.key}", handle=other)


def begun_at(messages: Iterable[object]) -> float:
    """When the first of some messages was sent, in milliseconds; endless for none."""
    stamps = (as_map(one).get("timestamp_ms") for one in messages)
    return min((one for one in stamps if isinstance(one, (int, float))), default=math.inf)
