"""Habits of made-up people: shares, reactions, and the same draws for the same seed."""

from __future__ import annotations

import random
from collections import Counter

import pytest

from app.core.habits import MIX, WAYS, Habit, begins, cast, looked_at, reaction
from app.core.interactions import LIGHT, Kind


def test_shares_add_up_and_a_cast_keeps_to_them() -> None:
    assert sum(share for _, share in MIX) == pytest.approx(1)
    counts = Counter(cast(100))
    assert {habit: counts[habit] for habit, _ in MIX} == {
        habit: round(share * 100) for habit, share in MIX
    }
    assert set(cast(5)) == set(Habit)


def test_who_never_answers_never_does() -> None:
    draw = random.Random(1)
    assert all(reaction(Habit.NEVER, kind, draw) is None for kind in Kind for _ in range(50))
    assert not any(begins(Habit.NEVER, draw) for _ in range(200))
    assert looked_at(Habit.NEVER, 10, draw) == 0


def test_a_team_only_presses_the_heart() -> None:
    draw = random.Random(2)
    found = [reaction(Habit.TEAM, Kind.COMMENT, draw) for _ in range(200)]
    kinds = {one.kind for one in found if one is not None}
    assert kinds == {Kind.LIKE} <= LIGHT


@pytest.mark.parametrize("habit", [Habit.QUICK, Habit.SLOW])
def test_answers_come_as_often_and_as_late_as_the_habit_says(habit: Habit) -> None:
    draw = random.Random(3)
    found = [reaction(habit, Kind.MESSAGE, draw) for _ in range(2000)]
    answers = [one for one in found if one is not None]
    assert len(answers) / 2000 == pytest.approx(WAYS[habit].answers, abs=0.04)
    assert {one.kind for one in answers} == {Kind.MESSAGE}
    low, high = WAYS[habit].delay
    assert {one.after_days for one in answers} == set(range(low, high + 1))


def test_an_invitation_is_accepted_and_a_follow_returned() -> None:
    draw = random.Random(4)
    invited = {one.kind for _ in range(50) if (one := reaction(Habit.QUICK, Kind.INVITATION, draw))}
    followed = {one.kind for _ in range(50) if (one := reaction(Habit.QUICK, Kind.FOLLOW, draw))}
    assert (invited, followed) == ({Kind.ACCEPTANCE}, {Kind.FOLLOW})


def test_reading_brings_nothing_about() -> None:
    assert reaction(Habit.QUICK, Kind.READ, random.Random(5)) is None
