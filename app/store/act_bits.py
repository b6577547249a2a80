"""One bit for each kind of act and its side, and the sets of acts as masks.

A meeting is one bit, whoever logged it. With these a question like "did they say anything" is
one ``&``, and all acts of a day are one integer. Knows domain.md's words for sets of acts;
refuses to know what is counted with them (`app.store.history`).
"""

from __future__ import annotations

from collections.abc import Iterable

from app.core.interactions import AWAITING_ANSWER, CONVERSATIONAL, LIGHT, PUBLIC, Direction, Kind
from app.store.fields import DIRECTION_CODES, KIND_CODES

MINE = DIRECTION_CODES[Direction.OUTBOUND]
"""`interaction.direction` of my acts."""
THEIR_SHIFT = 16
"""Bits from here on are theirs; codes of kinds stay below."""


def _shift(kind: Kind, side: Direction) -> int:
    theirs = side is Direction.INBOUND and kind is not Kind.MEETING
    return KIND_CODES[kind] + (THEIR_SHIFT if theirs else 0)


def _mask(kinds: Iterable[Kind], side: Direction) -> int:
    return sum({1 << _shift(kind, side) for kind in kinds})


def mine(*kinds: Kind) -> int:
    """The mask of my acts of these kinds; a meeting whoever logged it."""
    return _mask(kinds, Direction.OUTBOUND)


def _theirs(*kinds: Kind) -> int:
    return _mask(kinds, Direction.INBOUND)


MEETING = mine(Kind.MEETING)
MY_ACTS = mine(*(set(Kind) - {Kind.UNFOLLOW}))
MY_GESTURES = mine(*PUBLIC)
MY_LIGHT = mine(Kind.LIKE, Kind.RESHARE, Kind.ENDORSEMENT, Kind.READ)
MY_TALK = mine(*CONVERSATIONAL)
MY_WORDS = MY_TALK & ~MEETING
SETTLING = MY_TALK | mine(Kind.ACCEPTANCE)
HEARD = _theirs(*(set(Kind) - {Kind.UNFOLLOW}))
HEARD_HALF = _theirs(Kind.LIKE, Kind.FOLLOW)
WAITING = _theirs(*AWAITING_ANSWER)
THEIR_ACCEPTANCE = _theirs(Kind.ACCEPTANCE)
THEIR_PART = _theirs(*CONVERSATIONAL) | THEIR_ACCEPTANCE
THEIR_LIGHT = _theirs(*LIGHT)
THEIR_MESSAGE = _theirs(Kind.MESSAGE)
TURN_ACTS = MY_TALK | SETTLING | HEARD
"""The sets by their bits: `MY_TALK` conversational, `MY_WORDS` the same without meetings,
`SETTLING` what settles an owed answer, `WAITING` what makes one owed, `THEIR_PART` what they
said or accepted, `TURN_ACTS` all that the order of turns depends on."""

BIT = f"""1 << (i.kind + CASE WHEN i.direction = {MINE} OR i.kind = {KIND_CODES[Kind.MEETING]}
  THEN 0 ELSE {THEIR_SHIFT} END)"""
"""SQL for the bit of an interaction ``i``."""


def bits_set(column: str, mask: int) -> str:
    """SQL that counts the bits of a column within a mask."""
    shifts = [shift for shift in range(mask.bit_length()) if mask >> shift & 1]
    return "(" + " + ".join(f"({column} >> {shift} & 1)" for shift in shifts) + ")"
