"""How alike people are: every pair that shares a block compared, the clues of each added up.

Knows how alike two names are, letter by letter (rapidfuzz). Refuses to know where the people come
from and what becomes of a pair (`duplicates`). It is loaded on first use: nobody looks for
duplicates while the program starts.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from rapidfuzz import fuzz

from app.core.duplicates import (
    OTHER_ACCOUNT,
    Clue,
    Pair,
    Profile,
    Traits,
    certain_clues,
    compared,
    handle_clue,
    has_two_accounts,
    is_initial_of,
    paired,
    same_name_clue,
    traits_of,
)
from app.core.people import PersonId
from app.core.progress import Progress, Silent

LEAST_RATIO = 86.0
"""How alike two names must be at least, 0 to 100: letters in common, twice, over all letters."""

SURE_RATIO = 90.0
"""From here on a similar name is worth showing without any other clue."""

PAIRS_A_STEP = 20_000
"""Pairs compared between two looks at whether the user wants to stop."""


def find_pairs(
    profiles: Sequence[Profile],
    apart: frozenset[tuple[PersonId, PersonId]] = frozenset(),
    progress: Progress | None = None,
) -> tuple[Pair, ...]:
    """All pairs who may be one, the surest first.

    Args:
        profiles: everybody.
        apart: pairs never to be shown, the smaller id first.
        progress: told how many pairs were compared; may stop it.
    """
    watch = progress or Silent()
    people = [traits_of(profile) for profile in profiles]
    found = []
    for count, (one, other) in enumerate(compared(people)):
        if count % PAIRS_A_STEP == 0:
            watch.step(count, stage="comparing")
        pair = compare(people[one], people[other])
        if pair is not None and _ids(pair) not in apart:
            found.append(pair)
    found.sort(key=lambda pair: (-pair.score, pair.keep.sort_name, pair.keep.id, pair.other.id))
    return tuple(found)


def compare(one: Traits, other: Traits) -> Pair | None:
    """Two people and all that tells that they may be one; None where it is too little."""
    clues = certain_clues(one, other)
    handle = None if clues else handle_clue(one, other)
    name = same_name_clue(one, other) or _similar_name(one, other)
    doubted = OTHER_ACCOUNT if (handle or name) and has_two_accounts(one, other) else 1.0
    if handle is not None:
        clues.append(dataclasses.replace(handle, strength=handle.strength * doubted))
    if name is not None:
        name = dataclasses.replace(name, strength=name.strength * doubted)
        clues.append(name)
        if one.company and one.company == other.company:
            company = (("company", one.profile.company),)
            clues.append(Clue(code="same_company", values=company, strength=name.strength))
    return paired(one, other, clues) if clues else None


def _similar_name(one: Traits, other: Traits) -> Clue | None:
    if not one.name or not other.name:
        return None
    ratio = fuzz.ratio(one.name, other.name, score_cutoff=LEAST_RATIO)
    if ratio < SURE_RATIO and is_initial_of(one.tokens, other.tokens):
        ratio = SURE_RATIO
    if not ratio:
        return None
    values = (("one", one.profile.name), ("other", other.profile.name))
    strength = 0.86 + 0.14 * (ratio - SURE_RATIO) / (100 - SURE_RATIO)
    return Clue(code="similar_name", values=values, strength=strength)


def _ids(pair: Pair) -> tuple[PersonId, PersonId]:
    one, other = sorted((pair.keep.id, pair.other.id))
    return one, other
