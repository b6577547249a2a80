"""Threads of messages with people of one name."""

from __future__ import annotations

import math

from app.core.networks import Network
from app.importers.meta_threads import Namesakes, ThreadKeys, begun_at


def numbered(number: int) -> ThreadKeys:
    """A thread that its export has a number for."""
    return ThreadKeys(key=str(number), is_numbered=True)


def keys(namesakes: Namesakes, *threads: ThreadKeys) -> list[str]:
    """Who the Annas of some threads are; empty where the name is enough."""
    found = (namesakes.who(Network.INSTAGRAM, "Anna", thread) for thread in threads)
    return [one.key if one else "" for one in found]


def test_whoever_wrote_first_has_the_name_alone() -> None:
    namesakes = Namesakes()
    namesakes.note("Anna", numbered(22222), 500)
    namesakes.note("Anna", numbered(11111), 900)
    namesakes.note("Anna", numbered(11111), 100)  # its second file holds what came before
    namesakes.note("Bo", numbered(33333), 1)
    assert keys(namesakes, numbered(11111), numbered(22222)) == ["", "name:anna #thread 22222"]


def test_threads_without_a_number_tell_nobody_apart() -> None:
    namesakes = Namesakes()
    namesakes.note("Anna", ThreadKeys(key="Anna"), 1)
    namesakes.note("Anna", numbered(11111), 2)
    assert keys(namesakes, ThreadKeys(key="Anna"), numbered(11111)) == ["", ""]


def test_a_thread_begins_with_its_first_message() -> None:
    assert begun_at([{"timestamp_ms": 3}, {"timestamp_ms": 2}, {}, "x"]) == 2
    assert begun_at([]) == math.inf
