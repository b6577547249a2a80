"""The numbers of real workspaces: what is counted, what is not, and that halves make a whole."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from app.core.interactions import Direction, Kind
from app.core.stages import Stage
from app.reports.numbers import ProgressNumbers
from app.services.workspace import Workspace
from tests.support.desk import TODAY, desk, live

OUT, IN = Direction.OUTBOUND, Direction.INBOUND


def day(ago: int) -> dt.date:
    return TODAY - dt.timedelta(days=ago)


def read(folder: Path, start: dt.date, end: dt.date = TODAY) -> ProgressNumbers:
    with desk(folder) as workspace:
        return workspace.reporting.numbers(start, end)


def test_a_gesture_is_a_person_a_day_and_a_kind(tmp_path: Path) -> None:
    acts = [
        (day(9), Kind.LIKE, OUT),
        (day(9), Kind.LIKE, OUT),
        (day(9), Kind.COMMENT, OUT),
        (day(7), Kind.LIKE, OUT),
        (day(6), Kind.COMMENT, IN),
        (day(6), Kind.LIKE, IN),
        (day(5), Kind.UNFOLLOW, OUT),
        (day(4), Kind.MEETING, OUT),
    ]
    live(tmp_path, "Zoë Brandt", acts, TODAY)
    numbers = read(tmp_path, day(30))
    assert (numbers.gestures, numbers.active_days) == (4, 3)
    assert (numbers.heard_from, numbers.first_answers) == (1, ("Zoë Brandt",))
    assert (numbers.gives, numbers.asks) == (3, 0)
    assert read(tmp_path, day(3)).gestures == 0
    assert read(tmp_path, day(5), day(4)).first_answers == ()


def test_both_days_of_a_period_belong_to_it(tmp_path: Path) -> None:
    live(tmp_path, "Zoë", [(day(9), Kind.LIKE, OUT), (day(5), Kind.COMMENT, IN)], TODAY)
    whole = read(tmp_path, day(9), day(5))
    assert (whole.gestures, whole.heard_from) == (1, 1)
    inside = read(tmp_path, day(8), day(6))
    assert (inside.gestures, inside.heard_from) == (0, 0)
    one_day = read(tmp_path, day(9), day(9))
    assert (one_day.gestures, len(one_day.weeks)) == (1, 1)


@pytest.fixture(scope="module")
def sampled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with the sample people."""
    folder = tmp_path_factory.mktemp("samples")
    with desk(folder) as workspace:
        workspace.samples.add()
    return folder


def test_parts_of_a_period_add_up_to_the_whole(sampled: Path) -> None:
    whole = read(sampled, day(120))
    early, late = read(sampled, day(120), day(61)), read(sampled, day(60))
    assert early.gestures + late.gestures == whole.gestures > 0
    assert early.active_days + late.active_days == whole.active_days
    assert (*late.moves, *early.moves) == whole.moves
    assert (*late.first_answers, *early.first_answers) == whole.first_answers
    assert early.gives + late.gives == whole.gives
    assert early.now == late.then
    assert sum(week.gestures for week in whole.weeks) == whole.gestures


def test_who_stands_where_agrees_with_the_list(sampled: Path) -> None:
    with desk(sampled) as workspace:
        now = workspace.reporting.numbers(day(30), TODAY).now
        assert now == dict(workspace.store.reader.people_counts().by_stage)


def moved_by(workspace: Workspace, start: dt.date, end: dt.date) -> dict[Stage, int]:
    """How much each stage gained by transitions, whatever their origin, on these days."""
    gained = dict.fromkeys(Stage, 0)
    for _, transition in workspace.store.reader.moved_between(start, end):
        gained[transition.source] -= 1
        gained[transition.target] += 1
    return gained


def test_then_and_now_differ_by_the_moves_and_by_who_came(sampled: Path) -> None:
    with desk(sampled) as workspace:
        numbers = workspace.reporting.numbers(day(30), TODAY)
        gained = moved_by(workspace, day(30), TODAY)
    came = {stage: numbers.now[stage] - numbers.then[stage] - gained[stage] for stage in Stage}
    assert came[Stage.FOLLOW] == sum(numbers.now.values()) - sum(numbers.then.values())
    assert [came[stage] for stage in list(Stage)[1:]] == [0, 0, 0]
