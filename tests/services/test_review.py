"""The default rules over whole histories, each lived through day by day.

The histories are those that domain.md section 4 names: the rules must serve every one of them.
"""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from app.core.interactions import Direction, Kind
from app.core.stages import Origin, Stage, State
from app.services.workspace import Workspace
from tests.support.desk import Act, desk, live

START = dt.date(2025, 11, 1)
ME, THEM = Direction.OUTBOUND, Direction.INBOUND


def day(number: int) -> dt.date:
    """So many days after the start."""
    return START + dt.timedelta(days=number)


def stage_of(folder: Path, person: int, today: dt.date) -> tuple[Stage, State]:
    """Where somebody stands."""
    with desk(folder, today) as workspace:
        card = workspace.store.reader.card(person)
        assert card is not None
        return card.stage, card.state


def test_a_year_of_likes_and_comments(tmp_path: Path) -> None:
    acts: list[Act] = [(day(n), Kind.LIKE, ME) for n in range(0, 360, 9)]
    acts += [(day(n), Kind.COMMENT, ME) for n in (40, 130, 220, 310)]
    acts += [(day(n), Kind.COMMENT, THEM) for n in (41, 132)]
    person = live(tmp_path, "Maren Okafor", acts, day(365))
    assert stage_of(tmp_path, person, day(365)) == (Stage.CONVERSE, State.ACTIVE)


def test_five_years_of_letters_without_a_like(tmp_path: Path) -> None:
    acts: list[Act] = []
    for n in range(0, 360, 40):
        acts += [(day(n), Kind.MESSAGE, ME), (day(n + 2), Kind.MESSAGE, THEM)]
    person = live(tmp_path, "Ilse Marant", acts, day(365))
    assert stage_of(tmp_path, person, day(365)) == (Stage.CONNECT, State.ACTIVE)


def test_a_friend_met_twelve_times(tmp_path: Path) -> None:
    acts: list[Act] = [(day(30 * n), Kind.MEETING, ME) for n in range(12)]
    person = live(tmp_path, "Edda Hraun", acts, day(340))
    assert stage_of(tmp_path, person, day(340)) == (Stage.CONNECT, State.ACTIVE)


@pytest.mark.parametrize("likes", [[], [60]], ids=["never answered", "one like"])
def test_a_chaser_never_gets_above_engage(tmp_path: Path, likes: list[int]) -> None:
    acts: list[Act] = [(day(n), Kind.MESSAGE, ME) for n in range(0, 200, 5)]
    acts += [(day(n), Kind.LIKE, THEM) for n in likes]
    person = live(tmp_path, "Dmitri Volkov", acts, day(210))
    stage, _ = stage_of(tmp_path, person, day(210))
    assert stage <= Stage.ENGAGE


def test_three_unanswered_touches_lead_to_rest_and_an_answer_wakes(tmp_path: Path) -> None:
    acts: list[Act] = [(day(n), Kind.LIKE, ME) for n in range(0, 60, 7)]
    acts += [(day(n), Kind.COMMENT, ME) for n in (61, 70, 80)]
    person = live(tmp_path, "Sana Nadkarni", acts, day(111))
    assert stage_of(tmp_path, person, day(111))[1] is State.RESTING

    with desk(tmp_path, day(112)) as workspace:
        workspace.logging.log(person, Kind.COMMENT, THEM)
    assert stage_of(tmp_path, person, day(112))[1] is State.ACTIVE


def test_a_rest_ends_by_itself_and_starts_not_twice_from_the_same_touches(
    tmp_path: Path,
) -> None:
    acts: list[Act] = [(day(n), Kind.LIKE, ME) for n in range(0, 60, 7)]
    acts += [(day(n), Kind.COMMENT, ME) for n in (61, 70, 80)]
    person = live(tmp_path, "Sana Nadkarni", acts, day(111))
    for later in (201, 202, 260):
        with desk(tmp_path, day(later)) as workspace:
            workspace.review.new_day()
    assert stage_of(tmp_path, person, day(260))[1] is State.ACTIVE
    with desk(tmp_path, day(260)) as workspace:
        assert len(workspace.store.reader.timeline(person).rests) == 1


def test_at_most_one_step_a_day(workspace: Workspace) -> None:
    person = workspace.people.add("Wen Kaplan")
    today = workspace.clock.today()
    for n in range(12, 0, -1):
        workspace.logging.log(person, Kind.MEETING, day=today - dt.timedelta(days=20 * n))
    moved = workspace.store.reader.timeline(person).transitions
    assert [row.transition.target for row in moved] == [Stage.ENGAGE]


def test_a_review_twice_a_day_changes_nothing(workspace: Workspace) -> None:
    workspace.samples.add()
    first = workspace.review.everybody()
    second = workspace.review.everybody()
    assert second.moved == second.rested == second.woken == ()
    assert workspace.review.new_day() is None
    assert first is not second


def test_a_manual_move_holds_until_released(workspace: Workspace) -> None:
    person = workspace.people.add("Aiko Yamane")
    workspace.people.move(person, Stage.CONNECT, "We shared a studio for years.")
    workspace.people.move(person, Stage.ENGAGE, "Too far: back a bit.")
    today = workspace.clock.today()
    for n in (30, 60, 90):
        workspace.logging.log(person, Kind.MEETING, day=today - dt.timedelta(days=n))
    card = workspace.store.reader.card(person)
    assert card is not None
    assert (card.stage, card.held) == (Stage.ENGAGE, True)

    workspace.people.release(person)
    timeline = workspace.store.reader.timeline(person)
    assert {row.transition.origin for row in timeline.transitions} >= {Origin.MANUAL}
    card = workspace.store.reader.card(person)
    assert card is not None
    assert card.held is False


def test_transitions_carry_the_rule_and_what_held(workspace: Workspace) -> None:
    person = workspace.people.add("Gus Ferreira")
    today = workspace.clock.today()
    for n in (40, 30, 20):
        workspace.logging.log(person, Kind.LIKE, day=today - dt.timedelta(days=n))
    (row,) = workspace.store.reader.timeline(person).transitions
    assert row.transition.rule_id == "engage.presence"
    assert row.transition.rule_hash
    values = dict(pair for item in row.transition.evidence for pair in item.values)
    assert values["likes_given"] == 3
    assert values["days_known"] == 40
