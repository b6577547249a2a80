"""What happened between you and somebody: Interaction, Kind, Direction.

A note or an intention is not an interaction. Source of the words: domain.md section 1.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from app.core.people import AccountId, PersonId

InteractionId = NewType("InteractionId", int)


class Kind(StrEnum):
    """What was done."""

    FOLLOW = "follow"
    UNFOLLOW = "unfollow"
    LIKE = "like"
    RESHARE = "reshare"
    COMMENT = "comment"
    QUESTION = "question"
    MENTION = "mention"
    MESSAGE = "message"
    INVITATION = "invitation"
    ACCEPTANCE = "acceptance"
    ENDORSEMENT = "endorsement"
    READ = "read"
    MEETING = "meeting"


class Direction(StrEnum):
    """Who did it: OUTBOUND is mine, INBOUND is theirs."""

    OUTBOUND = "outbound"
    INBOUND = "inbound"


class Precision(StrEnum):
    """How exactly it is dated."""

    INSTANT = "instant"
    DAY = "day"


CONVERSATIONAL = frozenset(
    {Kind.COMMENT, Kind.QUESTION, Kind.MENTION, Kind.MESSAGE, Kind.INVITATION, Kind.MEETING}
)
"""Acts that say something to the other."""

PUBLIC = frozenset(
    {
        Kind.FOLLOW,
        Kind.LIKE,
        Kind.RESHARE,
        Kind.COMMENT,
        Kind.QUESTION,
        Kind.MENTION,
        Kind.ENDORSEMENT,
    }
)
"""Acts that others can see: gestures."""

LIGHT = frozenset({Kind.LIKE, Kind.RESHARE, Kind.FOLLOW, Kind.ENDORSEMENT})
"""Acts of theirs that take one off a row of unanswered touches."""

FOLDABLE = frozenset({Kind.LIKE, Kind.RESHARE, Kind.READ})
"""Light acts of mine of which a timeline shows several in a row as one line."""

AWAITING_ANSWER = frozenset(
    {Kind.COMMENT, Kind.QUESTION, Kind.MENTION, Kind.MESSAGE, Kind.INVITATION}
)
"""Acts of theirs after which an answer may be owed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Interaction:
    """One act of one side towards the other.

    Args:
        day: the user's calendar day of the act.
        at: the instant, aware UTC, or None where only the day is known.
        asks: it asked a favour, a call, an introduction or a purchase.
        told: the source holds both sides, so silence means silence.
        no_answer_needed: the user marked that this act of theirs needs no answer.
        source: where it came from: ``"you"`` for a logged act, else an importer's format.
    """

    id: InteractionId
    person: PersonId
    account: AccountId | None = None
    kind: Kind
    direction: Direction
    day: dt.date
    at: dt.datetime | None = None
    text: str = ""
    url: str = ""
    asks: bool = False
    told: bool = True
    no_answer_needed: bool = False
    source: str = "you"

    @property
    def precision(self) -> Precision:
        """Whether the instant or only the day is known."""
        return Precision.DAY if self.at is None else Precision.INSTANT


_QUOTED_OR_LINK = r"(?s)https?://\S+|\bwww\.\S+|[\"“”„«»].*?[\"“”„«»]|(?m:^>[^\n]*$)"


def is_question(text: str) -> bool:
    """Whether a text asks: a question mark outside quotes and addresses.

    Args:
        text: what was written, in any language; full-width, Arabic, Greek-style marks count.
    """
    if not any(mark in text for mark in "?？؟"):  # most texts, a hundred thousand in an import
        return False
    bare = re.sub(_QUOTED_OR_LINK, " ", text)
    return any(mark in bare for mark in "?？؟")
