"""Which acts of an import are new: neither stored yet nor read before in the same rows.

An act is the same by its key, or by one of those that it was called by formerly: an older export,
and earlier versions of an importer, may have named it otherwise. Knows keys; refuses to know what
an act was.
"""

from __future__ import annotations

from array import array
from itertools import compress

from app.core.acts import ActIndex
from app.services.ports import Reader

ACTS_A_HAND = 20_000
"""How many acts are compared with those stored at once."""


def fresh_acts(index: ActIndex, reader: Reader) -> bytearray:
    """For each act whether it is new.

    Acts are dealt out by their key, so that the keys of one hand only are looked up at once.
    """
    hands = [array("i") for _ in range(1 + len(index) // ACTS_A_HAND)]
    for place, key in enumerate(index.keys):
        hands[key % len(hands)].append(place)
    fresh = bytearray(len(index))
    for hand in hands:
        keys = [index.keys[place] for place in hand]
        seen = set(reader.interaction_keys_known(keys))
        for place, key in zip(hand, keys, strict=True):
            if key not in seen:
                seen.add(key)
                fresh[place] = True
    _strike_renamed(index, fresh, reader)
    return fresh


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
