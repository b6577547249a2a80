"""Living with made-up people: nobody is pushed, nobody is asked too early."""

from __future__ import annotations

import datetime as dt
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from app.core.habits import Habit, Simulated
from app.core.stages import Stage
from tests.support.desk import desk


@cache
def lived(seed: int) -> Simulated:
    """One life of each seed; a fixture of the module would live again at each change of seeds."""
    with (
        TemporaryDirectory() as folder,
        desk(Path(folder) / "workspace", dt.date(2026, 11, 22)) as workspace,
    ):
        return workspace.simulation.run(people=12, days=120, seed=seed)


@pytest.fixture(params=[1, 2])
def simulated(request: pytest.FixtureRequest) -> Simulated:
    return lived(request.param)


def test_never_a_fourth_unanswered_touch_within_30_days(simulated: Simulated) -> None:
    assert simulated.touches > 20
    assert simulated.fourth_unanswered == 0


def test_nobody_is_asked_before_two_exchanges(simulated: Simulated) -> None:
    assert simulated.asks > 0
    assert simulated.early_asks == 0


def test_who_never_answers_is_let_be_and_never_asked(simulated: Simulated) -> None:
    never = simulated.groups[Habit.NEVER]
    assert never.people == 4
    assert (never.asks, never.answered, never.reached[Stage.CONVERSE]) == (0, 0, 0)
    assert never.touches <= never.people * 7
    assert never.resting + never.set_aside == never.people


def test_who_answers_comes_farther_than_who_does_not(simulated: Simulated) -> None:
    quick = simulated.groups[Habit.QUICK]
    assert quick.reached[Stage.CONNECT] > 0
    assert simulated.groups[Habit.TEAM].reached[Stage.CONNECT] == 0
    assert sum(group.people for group in simulated.groups.values()) == simulated.people
