"""Steps and fitness in words: complete, with the name, and with the reason."""

from __future__ import annotations

import datetime as dt

import pytest

from app.core.fitness import Fit, Fitness, FitReason, Gesture
from app.core.gaps import Cooling, Silence
from app.core.pace import Step, StepKind, Why
from app.core.stages import Stage
from app.words.steps import (
    aim_sentence,
    calm_sentence,
    fit_sentence,
    gesture_name,
    gesture_noun,
    silence_sentence,
    snoozed_sentence,
    step_sentence,
    why_sentence,
)
from tests.support.steps import FOLLOWED, LIKED, step

TODAY = dt.date(2026, 11, 22)


def plain(kind: StepKind, why: Why, gesture: Gesture | None = None, **values: int) -> Step:
    return Step(kind=kind, gesture=gesture, due=TODAY, why=why, values=tuple(values.items()))


def test_a_first_like() -> None:
    found = step(**FOLLOWED)
    assert found is not None
    assert step_sentence(found, "Edda Hraun") == "Give Edda Hraun a first like"
    assert why_sentence(found, "Edda Hraun") == "So far: liked or reshared on 0 of 3 days."
    assert aim_sentence(found) == "A step toward Engage."


def test_what_opens_the_next_stage_says_so() -> None:
    found = step(
        **{**LIKED, "likes_given": 8, "gestures_given": 8, "weeks_active": 5, "heard_days": 1},
        stage=Stage.ENGAGE,
    )
    assert found is not None
    assert step_sentence(found, "Wen Kaplan") == "Comment on something by Wen Kaplan"
    assert why_sentence(found, "Wen Kaplan") == "So far: commented, wrote or met on 0 of 1 day."
    assert aim_sentence(found) == "It opens Converse."


@pytest.mark.parametrize(
    ("one", "what", "why"),
    [
        (plain(StepKind.ANSWER, Why.OWED, Gesture.COMMENT, days=3), "Answer Maren",
         "Maren wrote to you 3 days ago."),
        (plain(StepKind.ANSWER, Why.OWED, Gesture.COMMENT, days=1), "Answer Maren",
         "Maren wrote to you yesterday."),
        (plain(StepKind.ANSWER, Why.OWED, Gesture.COMMENT, days=0), "Answer Maren",
         "Maren wrote to you today."),
        (plain(StepKind.THANK, Why.ACCEPTED, Gesture.MESSAGE, days=5),
         "Thank Maren for accepting", "Maren accepted 5 days ago. Ask for nothing yet."),
        (plain(StepKind.TRY, Why.RESTED, Gesture.COMMENT), "One light try with Maren",
         "The rest is over. One light try is fine; after it, wait for Maren."),
        (plain(StepKind.LET_BE, Why.TRY_UNANSWERED, days=31), "Let Maren be",
         "You tried again 31 days ago and heard nothing. It is not personal; letting it be is fine."),
        (plain(StepKind.GESTURE, Why.FIRST, Gesture.FOLLOW), "Follow Maren",
         "You don't follow Maren yet."),
        (plain(StepKind.KEEP_UP, Why.OVERDUE, Gesture.MESSAGE, days=45, cadence=30),
         "Write to Maren", "45 days since your last gesture; you meant every 30."),
    ],
)  # fmt: skip
def test_steps(one: Step, what: str, why: str) -> None:
    assert (step_sentence(one, "Maren"), why_sentence(one, "Maren")) == (what, why)


@pytest.mark.parametrize("gesture", list(Gesture))
def test_every_gesture_has_its_words(gesture: Gesture) -> None:
    assert gesture_name(gesture)
    assert gesture_noun(gesture)
    for is_first in (True, False):
        one = Step(
            kind=StepKind.GESTURE, gesture=gesture, due=TODAY, why=Why.MISSING, is_first=is_first
        )
        assert "{" not in step_sentence(one, "Maren")


@pytest.mark.parametrize("reason", list(FitReason))
def test_every_reason_has_its_sentence(reason: FitReason) -> None:
    values = (("unanswered", 3), ("gives", 1), ("gives_wanted", 3), ("exchanges", 0),
              ("exchanges_wanted", 2))  # fmt: skip
    fit = Fitness(fit=Fit.EARLY, reason=reason, opens=Stage.CONVERSE, values=values)
    said = fit_sentence(fit, "Maren")
    assert said.endswith(".")
    assert "{" not in said


@pytest.mark.parametrize(
    ("quiet", "said"),
    [
        (None, "Nothing has happened between you and Aiko yet."),
        (Silence(since=TODAY, days=0, usual=None, cooling=None), "were in touch today"),
        (
            Silence(since=dt.date(2026, 11, 10), days=12, usual=9, cooling=None),
            "Last in touch on 10 November 2026. To keep in touch, a like now and then is enough",
        ),
        (
            Silence(since=dt.date(2026, 10, 3), days=50, usual=10, cooling=Cooling.COOLING),
            "Quiet since 3 October 2026, 50 days ago; usually about 10 days lie between.",
        ),
    ],
)
def test_where_nothing_is_due_it_says_so_and_since_when(quiet: Silence | None, said: str) -> None:
    assert calm_sentence("Aiko") == "Nothing is due with Aiko"
    assert said in silence_sentence(quiet, Gesture.LIKE, "Aiko")


def test_a_snoozed_step_names_its_day() -> None:
    until = dt.date(2026, 11, 29)
    assert snoozed_sentence(until, TODAY) == "Snoozed until 29 Nov: not on Today before then."
