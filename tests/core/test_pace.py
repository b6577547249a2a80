"""Pace: what to do next, in the order of section 6."""

from __future__ import annotations

import dataclasses
import datetime as dt

import pytest
from hypothesis import given, settings

from app.core.facts import Standing, facts_on
from app.core.feeds import NewPost, PostId
from app.core.fitness import WANTS_ANSWER, Fit, Gesture, fitness
from app.core.gaps import earliest
from app.core.missing import ON_AN_ACCOUNT
from app.core.networks import Network
from app.core.own_pace import USUAL_PACE
from app.core.pace import StepKind, Why, next_step
from app.core.stages import Stage, State
from app.core.tiers import Tier
from tests.support.rules import TODAY, standings
from tests.support.steps import FOLLOWED, LIKED, RULES, ago, step


def test_somebody_new_is_followed_first() -> None:
    found = step()
    assert found is not None
    assert (found.gesture, found.why, found.due) == (Gesture.FOLLOW, Why.FIRST, TODAY)


def test_then_a_first_like() -> None:
    found = step(**FOLLOWED)
    assert found is not None
    assert (found.kind, found.gesture, found.is_first) == (StepKind.GESTURE, Gesture.LIKE, True)
    assert found.toward is Stage.ENGAGE
    assert found.opens is None


def test_an_answer_owed_comes_before_everything() -> None:
    found = step(**{**LIKED, "owed_day": ago(3), "thanks_day": ago(2)}, tier=Tier.NEAR)
    assert found is not None
    assert (found.kind, found.why, found.due) == (StepKind.ANSWER, Why.OWED, TODAY)
    assert dict(found.values) == {"days": 3}


@pytest.mark.parametrize(
    ("values", "gesture"),
    [
        ({"channel": Network.X}, Gesture.COMMENT),
        ({"channel": Network.LINKEDIN}, Gesture.MESSAGE),
        ({"channel": Network.X, "message_exchanges": 2}, Gesture.MESSAGE),
    ],
)
def test_an_answer_goes_the_way_the_two_of_you_talk(
    values: dict[str, object], gesture: Gesture
) -> None:
    found = step(owed_day=ago(1), **values)
    assert found is not None
    assert found.gesture is gesture


@pytest.mark.parametrize(("days", "is_thanked"), [(0, True), (14, True), (15, False)])
def test_thanks_within_fourteen_days(days: int, is_thanked: bool) -> None:
    found = step(**LIKED, connected=True, thanks_day=ago(days))
    assert found is not None
    assert (found.kind is StepKind.THANK) is is_thanked


def test_nobody_resting_set_aside_or_archived_is_proposed() -> None:
    for state in (State.RESTING, State.SET_ASIDE, State.ARCHIVED):
        assert step(**LIKED, state=state) is None
    answered = step(**LIKED, state=State.RESTING, owed_day=ago(1))
    assert answered is not None
    assert answered.kind is StepKind.ANSWER
    assert step(**LIKED, state=State.SET_ASIDE, owed_day=ago(1)) is None


def test_a_try_after_a_rest_then_let_it_be() -> None:
    rested = {**LIKED, "stage": Stage.ENGAGE, "unanswered_in_a_row": 3, "last_rest_end": ago(45),
              "last_touch_day": ago(160)}  # fmt: skip
    found = step(**rested)
    assert found is not None
    assert (found.kind, found.gesture, found.due) == (StepKind.TRY, Gesture.COMMENT, TODAY)
    tried = {**rested, "unanswered_in_a_row": 4, "touches_since_rest": 1, "last_touch_day": ago(30)}
    found = step(**tried)
    assert found is not None
    assert (found.kind, found.gesture) == (StepKind.LET_BE, None)


def test_the_gap_gives_the_day() -> None:
    found = step(**{**LIKED, "last_light_day": TODAY, "last_mine_day": TODAY})
    assert found is not None
    assert found.due == TODAY + dt.timedelta(days=2)


def test_another_week_starts_when_it_starts() -> None:
    """Three likes in one week: only a gesture in another week of theirs is missing."""
    found = step(
        **{**LIKED, "likes_given": 3, "first_mine_day": ago(4), "last_mine_day": ago(2),
           "last_light_day": ago(2)}
    )  # fmt: skip
    assert found is not None
    assert (found.gesture, found.due) == (Gesture.LIKE, TODAY + dt.timedelta(days=3))
    assert found.opens is Stage.ENGAGE


def test_a_question_opens_what_wants_a_comment() -> None:
    found = step(
        **{**LIKED, "likes_given": 8, "gestures_given": 8, "weeks_active": 5, "heard_days": 1},
        stage=Stage.ENGAGE,
    )
    assert found is not None
    assert (found.gesture, found.opens, found.why) == (
        Gesture.COMMENT,
        Stage.CONVERSE,
        Why.MISSING,
    )


def test_only_time_is_missing() -> None:
    found = step(
        **{**LIKED, "likes_given": 3, "weeks_active": 2, "first_day": ago(3)},
    )
    assert found is not None
    assert (found.kind, found.is_action, found.due) == (
        StepKind.WAIT,
        False,
        TODAY + dt.timedelta(days=4),
    )


def test_exchanges_are_worked_toward_by_talking() -> None:
    found = step(
        48.0,
        **{**LIKED, "first_day": ago(90), "exchanges": 2, "heard_days": 2,
           "last_heard_day": ago(9)},
        stage=Stage.CONVERSE,
    )  # fmt: skip
    assert found is not None
    assert found.gesture is Gesture.QUESTION


def test_the_connected_are_kept_up_with_by_tier() -> None:
    friend = {**LIKED, "stage": Stage.CONNECT, "connected": True, "last_mine_day": ago(45),
              "last_light_day": None, "message_exchanges": 3}  # fmt: skip
    assert step(**friend) is None
    found = step(**friend, tier=Tier.STEADY)
    assert found is not None
    assert (found.kind, found.gesture, found.why) == (
        StepKind.KEEP_UP,
        Gesture.MESSAGE,
        Why.OVERDUE,
    )
    assert found.rank[1] == -1.5
    assert step(**friend, tier=Tier.LIGHT) is None


@settings(max_examples=80, deadline=None)
@given(one=standings())
def test_what_is_proposed_fits_and_keeps_the_gaps(one: Standing) -> None:
    facts = facts_on(one, TODAY, None)
    found = next_step(one, facts, RULES, TODAY)
    if found is None or found.gesture is None:
        return
    assert found.due >= TODAY
    if found.kind in (StepKind.GESTURE, StepKind.KEEP_UP):
        assert fitness(found.gesture, facts, one).fit is Fit.FITS
        earliest_day = earliest(found.gesture, facts, one, TODAY)
        assert earliest_day is not None
        assert found.due >= earliest_day or found.why is Why.FIRST
    if one.unanswered_in_a_row >= 3 and one.last_rest_end is None:
        is_prompted = found.kind in (StepKind.ANSWER, StepKind.THANK)
        assert is_prompted or found.gesture not in WANTS_ANSWER


BOOKISH = {"can_follow": False, "channel": Network.BOOKS}


def test_whom_nobody_can_follow_is_read_or_left_alone() -> None:
    found = step(**BOOKISH)
    assert found is not None
    assert (found.gesture, found.why) == (Gesture.READ, Why.FIRST)
    for channel in (Network.EMAIL, Network.CONTACTS, Network.TELEGRAM, None):
        alone = step(can_follow=False, channel=channel)
        assert alone is None or alone.gesture is None


@settings(max_examples=100)
@given(standings())
def test_no_step_wants_an_account_where_there_is_none(standing: Standing) -> None:
    one = dataclasses.replace(standing, can_follow=False, as_of=TODAY)
    found = next_step(one, facts_on(one, TODAY, 50.0), RULES, TODAY, cadence=USUAL_PACE.near_days)
    if found is not None:
        assert found.gesture not in ON_AN_ACCOUNT


@settings(max_examples=150)
@given(standings())
def test_who_had_something_of_mine_today_is_proposed_again_only_for_an_answer(
    standing: Standing,
) -> None:
    one = dataclasses.replace(standing, last_mine_day=TODAY, as_of=TODAY)
    found = next_step(one, facts_on(one, TODAY, 50.0), RULES, TODAY)
    if found is not None and found.kind not in (StepKind.ANSWER, StepKind.LET_BE):
        assert found.due > TODAY or not found.is_action


TRIED = {
    **LIKED,
    "stage": Stage.ENGAGE,
    "touches": 4,
    "last_touch_day": ago(40),
    "last_rest_end": ago(50),
    "touches_since_rest": 1,
    "unanswered_in_a_row": 4,
}


@pytest.mark.parametrize(
    ("settled", "is_proposed"), [(None, True), (ago(41), True), (ago(5), False)]
)
def test_letting_be_is_proposed_once_for_each_try(
    settled: dt.date | None, is_proposed: bool
) -> None:
    found = step(**{**TRIED, "let_be_day": settled})
    assert (found is not None and found.kind is StepKind.LET_BE) is is_proposed


def published(ago_days: int, read_ago: int | None = None) -> NewPost:
    read_day = None if read_ago is None else ago(read_ago)
    url = "https://zoe.example/hedge"
    return NewPost(id=PostId(1), title="The hedge", url=url, day=ago(ago_days), read_day=read_day)


def test_a_new_post_is_read_before_the_next_gesture() -> None:
    found = step(**LIKED, post=published(3))
    assert found is not None
    assert (found.kind, found.gesture, found.why) == (StepKind.POST, Gesture.READ, Why.PUBLISHED)
    assert (found.due, dict(found.values)) == (TODAY, {"days": 3})
    assert found.post == published(3)
    assert (3, 0.0) < found.rank < (3, 1.0)


@pytest.mark.parametrize(
    "post", [None, published(15), published(0, read_ago=3)], ids=["none", "old", "read lately"]
)
def test_without_a_post_to_read_the_step_is_as_it_was(post: NewPost | None) -> None:
    assert step(**LIKED, post=post) == step(**LIKED)


def test_what_is_owed_comes_before_a_post_and_a_rest_keeps_it_away() -> None:
    answer = step(**{**LIKED, "owed_day": ago(3)}, post=published(0))
    assert answer is not None
    assert answer.kind is StepKind.ANSWER
    assert (
        step(**{**LIKED, "state": State.RESTING, "rest_until": ago(-9)}, post=published(0)) is None
    )


def test_reading_waits_two_days_after_a_like() -> None:
    found = step(**{**LIKED, "last_mine_day": ago(1), "last_light_day": ago(1)}, post=published(0))
    assert found is not None
    assert (found.kind, found.due) == (StepKind.POST, ago(-1))
