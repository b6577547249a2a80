"""What a look at a draft says: Check, Severity, Finding, and the Situation that it is judged in.

Knows codes and spans; the sentences for them are in `app.words.drafts`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.core.fitness import Gesture
from app.core.stages import Stage


class Check(StrEnum):
    """All checks of domain.md section 7; the last two are praise for what fits."""

    FAVOUR = "favour"
    CALL = "call"
    PERSONAL = "personal"
    PITCH = "pitch"
    MANY_ASKS = "many_asks"
    GENERIC_PRAISE = "generic_praise"
    BARE_GREETING = "bare_greeting"
    CHASING = "chasing"
    TOO_LONG = "too_long"
    SPECIFIC = "specific"
    OPEN_QUESTION = "open_question"


PRAISE = frozenset({Check.SPECIFIC, Check.OPEN_QUESTION})
"""Checks that say what is good about a draft."""

PROBLEMS = tuple(check for check in Check if check not in PRAISE)

ASKING = frozenset({Check.FAVOUR, Check.CALL, Check.PITCH})
"""Checks of what the table of fitness calls asking."""

CLEARED_BY_ASKING = ASKING | {Check.MANY_ASKS, Check.CHASING, Check.TOO_LONG}
"""Checks that mean nothing once they asked for it."""

PRIVATE = frozenset({Gesture.MESSAGE, Gesture.INVITATION, Gesture.ASKING})
"""Gestures that land in somebody's own letter box, where praise for anybody weighs more."""


class Severity(StrEnum):
    """How much a finding weighs, from what is good to what comes too soon."""

    PRAISE = "praise"
    NOTE = "note"
    WARNING = "warning"
    TOO_SOON = "too_soon"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing noticed in a draft.

    Args:
        span: first character and the one after the last, in the text as given.
        reason: code; its sentence and the gentler wording are in `app.words.drafts`.
        values: what the sentence mentions (counts of words or asks).
    """

    check: Check
    span: tuple[int, int]
    severity: Severity
    reason: str
    values: tuple[tuple[str, int], ...] = ()

    @property
    def is_praise(self) -> bool:
        """Whether it says what is good."""
        return self.severity is Severity.PRAISE


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """To whom, as what, and after what a draft is written.

    Args:
        exchanges, answers_received: counts so far, 0 or more.
        they_asked: the draft gives what the other asked for.
        is_owed: the draft answers something of theirs.
        unanswered: touches in a row that are out without an answer.
        works: titles of theirs that are known.
        notes: texts of notes about them.
        muted: checks that the user switched off, for this person or for good.
    """

    stage: Stage = Stage.FOLLOW
    gesture: Gesture = Gesture.MESSAGE
    exchanges: int = 0
    answers_received: int = 0
    they_asked: bool = False
    is_owed: bool = False
    unanswered: int = 0
    works: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    muted: frozenset[Check] = frozenset()

    @property
    def is_unasked(self) -> bool:
        """Whether nobody waits for this text."""
        return not (self.they_asked or self.is_owed)

    @property
    def is_close(self) -> bool:
        """Whether the two talk with each other."""
        return self.stage is Stage.CONNECT and self.has_been_answered

    @property
    def has_been_answered(self) -> bool:
        """Whether they ever answered."""
        return self.answers_received > 0 or self.exchanges > 0


def severity_of(check: Check, situation: Situation) -> Severity:
    """How much a problem weighs in a situation.

    Asking and what is too personal: too soon up to ENGAGE, a warning in CONVERSE, a note in
    CONNECT once they have answered (features.md, A7). Everything else is never too soon, but
    for chasing when a row of three is out already.
    """
    stage = situation.stage
    is_close = situation.is_close
    if check in PRAISE:
        return Severity.PRAISE
    if check in ASKING or check is Check.PERSONAL:
        if is_close:
            return Severity.NOTE
        return Severity.TOO_SOON if stage <= Stage.ENGAGE else Severity.WARNING
    if is_close:
        return Severity.NOTE
    if check is Check.CHASING and situation.unanswered >= 3:
        return Severity.TOO_SOON
    if check is Check.GENERIC_PRAISE:
        return Severity.WARNING if situation.gesture in PRIVATE else Severity.NOTE
    if check is Check.TOO_LONG and stage >= Stage.CONVERSE:
        return Severity.NOTE
    return Severity.WARNING
