"""What is known of the acts of an import: which are new, and which are here without their words.

An act is the same by its key, or by one of those that it was called by formerly: an older export,
and earlier versions of an importer, may have named it otherwise. Knows keys; refuses to know what
an act was.
"""

from __future__ import annotations

import dataclasses
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import compress

from app.core.acts import ActIndex
from app.core.imports import Outcome, PlannedPerson
from app.services.ports import Reader

ACTS_A_HAND = 20_000
"""How many acts are compared with those stored at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownActs:
    """For each act of an import what is known of it.

    Args:
        fresh: it is new: neither stored yet, nor read before in these rows.
        filled: it is stored without the words that it has here.
    """

    fresh: bytearray
    filled: bytearray


def acts_known(index: ActIndex, reader: Reader) -> KnownActs:
    """What is known of each act.

    Acts are dealt out by their key, so that the keys of one hand only are looked up at once. Of
    several of one key the first counts, so that the same rows again would bring nothing else.
    """
    hands = [array("i") for _ in range(1 + len(index) // ACTS_A_HAND)]
    for place, key in enumerate(index.keys):
        hands[key % len(hands)].append(place)
    fresh, filled = bytearray(len(index)), bytearray(len(index))
    for hand in hands:
        stored = reader.interaction_keys_known([index.keys[place] for place in hand])
        blank = reader.interaction_keys_blank(stored)
        seen: set[int] = set()
        for place in hand:
            key = index.keys[place]
            if key not in seen:
                seen.add(key)
                fresh[place] = key not in stored
                filled[place] = key in blank and index.texts[place]
    _strike_renamed(index, fresh, reader)
    return KnownActs(fresh=fresh, filled=filled)


def _strike_renamed(index: ActIndex, fresh: bytearray, reader: Reader) -> None:
    """Take away those that are here, or come in beside, under what they were called formerly."""
    kept = bytes(fresh)
    coming = [place for place, who in enumerate(index.former_places) if fresh[who]]
    for start in range(0, len(coming), ACTS_A_HAND):
        hand = coming[start : start + ACTS_A_HAND]
        wanted = {index.former_keys[place] for place in hand}
        here = set(reader.interaction_keys_known(wanted))
        here.update(key for key in compress(index.keys, kept) if key in wanted)
        for place in hand:
            if index.former_keys[place] in here:
                fresh[index.former_places[place]] = False


def with_filled(people: Sequence[PlannedPerson], filled: array[int]) -> list[PlannedPerson]:
    """The same people; whoever has an act whose words are filled in is updated.

    Args:
        filled: of each such act the index of whose it is.
    """
    changed = set(filled)
    return [
        dataclasses.replace(person, outcome=Outcome.UPDATED)
        if person.index in changed and person.outcome is Outcome.UNCHANGED
        else person
        for person in people
    ]
