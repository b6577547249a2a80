"""Fitness: which gesture fits somebody now, which is early, which is too soon, and why.

Knows the table of domain.md section 6 and what a rest or a row of unanswered touches does to
it. Answers are codes and values; the sentences are in `app.words.steps`. Nothing is ever
refused: it is the user's life.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.core.facts import Facts, Standing
from app.core.interactions import Kind
from app.core.stages import Stage, State

UNANSWERED_LIMIT = 3
"""With so many unanswered touches out, everything that wants an answer waits."""
GIVES_FOR_AN_ASK = 3
EXCHANGES_FOR_AN_ASK = 2


class Gesture(StrEnum):
    """What I may do next, as the table of fitness has it."""

    LIKE = "like"
    READ = "read"
    FOLLOW = "follow"
    ENDORSEMENT = "endorsement"
    RESHARE = "reshare"
    COMMENT = "comment"
    MENTION = "mention"
    QUESTION = "question"
    INVITATION = "invitation"
    MESSAGE = "message"
    ASKING = "asking"


WANTS_ANSWER = frozenset(
    {
        Gesture.COMMENT,
        Gesture.MENTION,
        Gesture.QUESTION,
        Gesture.INVITATION,
        Gesture.MESSAGE,
        Gesture.ASKING,
    }
)
"""Conversational gestures; with a row of unanswered touches these are too soon."""

ANSWERING = frozenset({Gesture.COMMENT, Gesture.MENTION, Gesture.QUESTION, Gesture.MESSAGE})
"""What an owed answer may be: not an invitation, which opens something new, nor asking."""


class Fit(StrEnum):
    """Whether a gesture fits: EARLY lets you and says why; TOO_SOON wants a reason."""

    FITS = "fits"
    EARLY = "early"
    TOO_SOON = "too_soon"


class FitReason(StrEnum):
    """Why a gesture fits or not."""

    ALWAYS = "always"
    STAGE = "stage"
    ANSWERING = "answering"
    EXCHANGED = "exchanged"
    EXCHANGED_MESSAGES = "exchanged_messages"
    GIVEN = "given"
    EARLY_STAGE = "early_stage"
    NEEDS_EXCHANGE = "needs_exchange"
    NEEDS_MESSAGES = "needs_messages"
    NEEDS_GIVING = "needs_giving"
    LATER_STAGE = "later_stage"
    RESTING = "resting"
    UNANSWERED = "unanswered"
    TRIED = "tried"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitness:
    """Whether a gesture fits now, and why.

    Args:
        reason: code; its sentence is in `app.words.steps`.
        opens: for EARLY and TOO_SOON by stage: the first stage where it fits (or may, with
            what ``reason`` wants); else None.
        values: what the sentence mentions (counts had and wanted).
    """

    fit: Fit
    reason: FitReason
    opens: Stage | None = None
    values: tuple[tuple[str, int], ...] = ()


def gesture_of(kind: Kind, *, asks: bool) -> Gesture | None:
    """The gesture that an act of mine is; None for acceptance, unfollow and meeting."""
    if asks:
        return Gesture.ASKING
    if kind in (Kind.ACCEPTANCE, Kind.UNFOLLOW, Kind.MEETING):
        return None
    return Gesture(kind.value)


def fitness(gesture: Gesture, facts: Facts, standing: Standing) -> Fitness:
    """Whether a gesture fits somebody now.

    In this order: an owed answer always fits; a rest or a row of unanswered touches makes what
    wants an answer too soon; else the table of domain.md section 6 decides.
    """
    if gesture not in WANTS_ANSWER:
        return Fitness(fit=Fit.FITS, reason=FitReason.ALWAYS)
    if facts.owed_an_answer and gesture in ANSWERING:
        return Fitness(fit=Fit.FITS, reason=FitReason.ANSWERING)
    return held_back(standing) or _by_stage(gesture, facts, standing)


def held_back(standing: Standing) -> Fitness | None:
    """Why anything that wants an answer is too soon whatever the stage, or None."""
    if standing.state is State.RESTING:
        return Fitness(fit=Fit.TOO_SOON, reason=FitReason.RESTING)
    if standing.unanswered_in_a_row < UNANSWERED_LIMIT:
        return None
    count = (("unanswered", standing.unanswered_in_a_row),)
    if standing.last_rest_end is None:
        return Fitness(fit=Fit.TOO_SOON, reason=FitReason.UNANSWERED, values=count)
    if standing.touches_since_rest >= UNANSWERED_LIMIT:
        return Fitness(fit=Fit.TOO_SOON, reason=FitReason.UNANSWERED, values=count)
    if standing.touches_since_rest == 0 or is_heard_since_touch(standing):
        return None
    return Fitness(fit=Fit.TOO_SOON, reason=FitReason.TRIED, values=count)


def _by_stage(gesture: Gesture, facts: Facts, standing: Standing) -> Fitness:
    match gesture:
        case Gesture.COMMENT | Gesture.MENTION:
            return _ladder(standing.stage, early=Stage.FOLLOW, fits=Stage.ENGAGE)
        case Gesture.QUESTION:
            return _ladder(standing.stage, early=Stage.ENGAGE, fits=Stage.CONVERSE)
        case Gesture.INVITATION | Gesture.MESSAGE:
            return _approach(gesture, facts, standing)
        case _:
            return _asking(facts, standing)


def _ladder(stage: Stage, *, early: Stage, fits: Stage) -> Fitness:
    if stage >= fits:
        return Fitness(fit=Fit.FITS, reason=FitReason.STAGE)
    if stage >= early:
        return Fitness(fit=Fit.EARLY, reason=FitReason.EARLY_STAGE, opens=fits)
    return Fitness(fit=Fit.TOO_SOON, reason=FitReason.LATER_STAGE, opens=fits)


def _approach(gesture: Gesture, facts: Facts, standing: Standing) -> Fitness:
    """An invitation or a message: from CONVERSE on, after one exchange (of messages)."""
    if standing.stage is Stage.CONNECT:
        return Fitness(fit=Fit.FITS, reason=FitReason.STAGE)
    if standing.stage < Stage.CONVERSE:
        return Fitness(fit=Fit.TOO_SOON, reason=FitReason.LATER_STAGE, opens=Stage.CONVERSE)
    if gesture is Gesture.MESSAGE:
        if standing.message_exchanges >= 1:
            return Fitness(fit=Fit.FITS, reason=FitReason.EXCHANGED_MESSAGES)
        return Fitness(fit=Fit.EARLY, reason=FitReason.NEEDS_MESSAGES, opens=Stage.CONNECT)
    if (facts.exchanges or 0) >= 1:
        return Fitness(fit=Fit.FITS, reason=FitReason.EXCHANGED)
    return Fitness(fit=Fit.EARLY, reason=FitReason.NEEDS_EXCHANGE, opens=Stage.CONNECT)


def _asking(facts: Facts, standing: Standing) -> Fitness:
    if standing.stage < Stage.CONNECT:
        return Fitness(fit=Fit.TOO_SOON, reason=FitReason.LATER_STAGE, opens=Stage.CONNECT)
    gives, exchanges = facts.gives or 0, facts.exchanges or 0
    wanted = GIVES_FOR_AN_ASK * ((facts.asks_made or 0) + 1)
    if gives >= wanted and exchanges >= EXCHANGES_FOR_AN_ASK:
        return Fitness(fit=Fit.FITS, reason=FitReason.GIVEN)
    return Fitness(
        fit=Fit.EARLY,
        reason=FitReason.NEEDS_GIVING,
        values=(
            ("gives", gives),
            ("gives_wanted", wanted),
            ("exchanges", exchanges),
            ("exchanges_wanted", EXCHANGES_FOR_AN_ASK),
        ),
    )


def is_heard_since_touch(standing: Standing) -> bool:
    """Whether they were heard from on or after the day of my latest touch."""
    touched, heard = standing.last_touch_day, standing.last_heard_day
    return touched is not None and heard is not None and heard >= touched
