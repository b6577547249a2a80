"""Fitness: the table of gestures by stage, answers, rests and rows of unanswered touches."""

from __future__ import annotations

import datetime as dt

import pytest

from app.core.facts import Standing, facts_on
from app.core.fitness import ANSWERING, WANTS_ANSWER, Fit, FitReason, Gesture, fitness, gesture_of
from app.core.interactions import Kind
from app.core.people import PersonId
from app.core.stages import Stage, State

TODAY = dt.date(2026, 11, 22)


def ago(days: int) -> dt.date:
    return TODAY - dt.timedelta(days=days)


def standing(**values: object) -> Standing:
    return Standing(**{"person": PersonId(1), "as_of": TODAY, "stage_day": ago(60), **values})


def fit(gesture: Gesture, **values: object) -> tuple[Fit, FitReason]:
    one = standing(**values)
    found = fitness(gesture, facts_on(one, TODAY, None), one)
    return found.fit, found.reason


F, E, T = Fit.FITS, Fit.EARLY, Fit.TOO_SOON
TABLE = {
    Gesture.LIKE: (F, F, F, F),
    Gesture.READ: (F, F, F, F),
    Gesture.FOLLOW: (F, F, F, F),
    Gesture.ENDORSEMENT: (F, F, F, F),
    Gesture.RESHARE: (F, F, F, F),
    Gesture.COMMENT: (E, F, F, F),
    Gesture.MENTION: (E, F, F, F),
    Gesture.QUESTION: (T, E, F, F),
    Gesture.INVITATION: (T, T, E, F),
    Gesture.MESSAGE: (T, T, E, F),
    Gesture.ASKING: (T, T, T, E),
}


def test_the_table_has_every_gesture() -> None:
    assert set(TABLE) == set(Gesture)


@pytest.mark.parametrize("gesture", list(Gesture))
def test_the_table(gesture: Gesture) -> None:
    assert tuple(fit(gesture, stage=stage)[0] for stage in Stage) == TABLE[gesture]


def test_exchanges_open_invitations_and_messages_in_converse() -> None:
    converse = {"stage": Stage.CONVERSE, "exchanges": 1}
    assert fit(Gesture.INVITATION, **converse)[0] is F
    assert fit(Gesture.MESSAGE, **converse) == (E, FitReason.NEEDS_MESSAGES)
    assert fit(Gesture.MESSAGE, **converse, message_exchanges=1)[0] is F
    assert fit(Gesture.MESSAGE, stage=Stage.ENGAGE, exchanges=9, message_exchanges=9)[0] is T


@pytest.mark.parametrize(
    ("gives", "asks", "exchanges", "expected"),
    [(3, 0, 2, F), (2, 0, 2, E), (3, 0, 1, E), (5, 1, 2, E), (6, 1, 2, F)],
)
def test_asking_wants_giving(gives: int, asks: int, exchanges: int, expected: Fit) -> None:
    connect = {"stage": Stage.CONNECT, "gives": gives, "asks_made": asks, "exchanges": exchanges}
    assert fit(Gesture.ASKING, **connect)[0] is expected


@pytest.mark.parametrize("state", [State.ACTIVE, State.RESTING])
def test_an_owed_answer_fits_at_any_stage_whatever_the_row(state: State) -> None:
    for stage in Stage:
        for gesture in ANSWERING:
            assert fit(
                gesture, stage=stage, state=state, owed_day=ago(2), unanswered_in_a_row=5
            ) == (F, FitReason.ANSWERING)
    assert fit(Gesture.ASKING, owed_day=ago(2))[0] is T
    assert fit(Gesture.MESSAGE, owed_day=ago(31))[0] is T


@pytest.mark.parametrize("gesture", list(Gesture))
@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({"unanswered_in_a_row": 3}, FitReason.UNANSWERED),
        ({"state": State.RESTING}, FitReason.RESTING),
        (
            {"unanswered_in_a_row": 4, "last_rest_end": ago(20), "touches_since_rest": 1,
             "last_touch_day": ago(10)},
            FitReason.TRIED,
        ),
        (
            {"unanswered_in_a_row": 6, "last_rest_end": ago(90), "touches_since_rest": 3,
             "last_touch_day": ago(10)},
            FitReason.UNANSWERED,
        ),
    ],
)  # fmt: skip
def test_silence_holds_back_what_wants_an_answer_and_nothing_else(
    gesture: Gesture, values: dict[str, object], reason: FitReason
) -> None:
    found = fit(gesture, stage=Stage.CONNECT, exchanges=9, gives=90, **values)
    assert found == ((T, reason) if gesture in WANTS_ANSWER else (F, FitReason.ALWAYS))


def test_after_a_rest_one_gesture_fits_and_again_once_they_are_heard_from() -> None:
    rested = {"stage": Stage.ENGAGE, "unanswered_in_a_row": 3, "last_rest_end": ago(20)}
    assert fit(Gesture.COMMENT, **rested)[0] is F
    tried = {
        **rested,
        "unanswered_in_a_row": 4,
        "touches_since_rest": 1,
        "last_touch_day": ago(9),
    }
    assert fit(Gesture.COMMENT, **tried)[0] is T
    assert fit(Gesture.COMMENT, **tried, last_heard_day=ago(10))[0] is T
    liked = {**tried, "unanswered_in_a_row": 3, "last_heard_day": ago(4)}
    assert fit(Gesture.COMMENT, **liked)[0] is F


def test_acts_become_gestures() -> None:
    assert gesture_of(Kind.LIKE, asks=False) is Gesture.LIKE
    assert gesture_of(Kind.MESSAGE, asks=True) is Gesture.ASKING
    for kind in (Kind.ACCEPTANCE, Kind.UNFOLLOW, Kind.MEETING):
        assert gesture_of(kind, asks=False) is None
    for kind in set(Kind) - {Kind.ACCEPTANCE, Kind.UNFOLLOW, Kind.MEETING}:
        assert gesture_of(kind, asks=False) is not None
