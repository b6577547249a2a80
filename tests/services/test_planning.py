"""Today: few people, the most fitting first, and nobody twice."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from pathlib import Path

import pytest

from app.core.errors import AppError
from app.core.interactions import Direction, Kind
from app.core.networks import Network
from app.core.own_pace import USUAL_PACE
from app.core.pace import StepKind, Why
from app.core.stages import State
from app.services.planning import LET_BE, SKIP_DAYS
from app.services.settings import TODAY_LIMIT
from app.services.workspace import Workspace
from app.store.fields import day_number
from app.store.workspace import WorkspaceStore
from tests.support.desk import Act, desk, live
from tests.support.stores import database_of


def test_an_answer_owed_comes_first(workspace: Workspace) -> None:
    workspace.samples.add()
    person = workspace.people.add("Zoë Brandt")
    workspace.logging.log(person, Kind.QUESTION, Direction.INBOUND)
    steps = workspace.planning.day().steps
    owed = [planned.person.id for planned in steps if planned.step.why is Why.OWED]
    assert person in owed
    assert owed == [planned.person.id for planned in steps[: len(owed)]]


def test_a_day_never_shows_more_than_the_limit_and_nobody_twice(workspace: Workspace) -> None:
    workspace.samples.add()
    for limit in (5, 3, 20):
        workspace.settings.keep(TODAY_LIMIT, str(limit))
        day = workspace.planning.day()
        people = [planned.person.id for planned in day.steps]
        assert len(people) == len(set(people)) <= limit
        assert day.waiting > 0


def test_done_logs_the_gesture_and_another_takes_the_place(workspace: Workspace) -> None:
    workspace.samples.add()
    planned = workspace.planning.day().steps[0]
    workspace.planning.done(planned.person.id, planned.step)
    assert planned.person.id not in [p.person.id for p in workspace.planning.day().steps[:1]]
    latest = workspace.store.reader.timeline(planned.person.id).interactions[0]
    assert latest.day == workspace.clock.today()
    assert latest.direction is Direction.OUTBOUND


@pytest.mark.parametrize("how", ["snooze", "skip"])
def test_a_step_put_off_stays_away_until_its_day_and_undo_brings_it_back(
    workspace: Workspace, how: str
) -> None:
    workspace.samples.add()
    planned = workspace.planning.day().steps[0]
    person = planned.person.id
    today = workspace.clock.today()
    if how == "snooze":
        workspace.planning.snooze(person, planned.step, today + dt.timedelta(days=SKIP_DAYS))
    else:
        workspace.planning.skip(person, planned.step)

    def proposed() -> set[int]:
        return {p.person.id for p in workspace.planning.day().steps}

    assert person not in proposed()
    workspace.history.undo()
    assert person in proposed()
    with pytest.raises(AppError, match=r"snooze\.past"):
        workspace.planning.snooze(person, planned.step, today)


def test_letting_somebody_be_sets_them_aside(tmp_path: Path) -> None:
    start = dt.date(2026, 1, 1)

    def day(number: int) -> dt.date:
        return start + dt.timedelta(days=number)

    acts: list[Act] = [(day(n), Kind.MESSAGE, Direction.OUTBOUND) for n in (0, 10, 20)]
    person = live(tmp_path, "Sana Nadkarni", acts, day(51))
    with desk(tmp_path, day(150)) as workspace:
        assert workspace.store.reader.timeline(person).rests
        workspace.logging.log(person, Kind.MESSAGE)
    with desk(tmp_path, day(185)) as workspace:
        workspace.review.new_day()
        step = workspace.explaining.explain(person).step
        assert step is not None
        assert step.gesture is None
        workspace.planning.done(person, step)
        card = workspace.store.reader.card(person)
        assert card is not None
        assert (card.state, card.state_because) == (State.SET_ASIDE, LET_BE)


def test_an_empty_workspace_has_an_empty_day(workspace: Workspace) -> None:
    day = workspace.planning.day()
    assert (day.steps, day.waiting, day.people, day.next_day) == ((), 0, 0, None)
    assert sum(day.week.values()) == 0


def proposed(workspace: Workspace) -> set[int]:
    workspace.settings.keep(TODAY_LIMIT, "20")
    return {int(planned.person.id) for planned in workspace.planning.day().steps}


def test_who_was_answered_today_is_not_proposed_again_today(workspace: Workspace) -> None:
    person = workspace.people.add("Zoë Brandt", ["https://x.com/zoebrandt"])
    today = workspace.clock.today()
    workspace.logging.log(person, Kind.FOLLOW, day=today - dt.timedelta(days=40))
    workspace.logging.log(person, Kind.QUESTION, Direction.INBOUND)
    assert person in proposed(workspace)
    workspace.logging.log(person, Kind.COMMENT)
    assert person not in proposed(workspace)
    assert workspace.planning.day().next_day == today + dt.timedelta(days=1)


@pytest.mark.parametrize("how", ["snooze", "skip"])
def test_letting_be_is_proposed_once_whatever_was_said_to_it(tmp_path: Path, how: str) -> None:
    start = dt.date(2026, 1, 1)

    def day(number: int) -> dt.date:
        return start + dt.timedelta(days=number)

    acts: list[Act] = [(day(n), Kind.MESSAGE, Direction.OUTBOUND) for n in (0, 10, 20)]
    person = live(tmp_path, "Sana Nadkarni", acts, day(51))
    with desk(tmp_path, day(150)) as workspace:
        workspace.logging.log(person, Kind.MESSAGE)
    with desk(tmp_path, day(185)) as workspace:
        step = workspace.explaining.explain(person).step
        assert step is not None
        assert step.kind is StepKind.LET_BE
        if how == "snooze":
            workspace.planning.snooze(person, step, day(190))
        else:
            workspace.planning.skip(person, step)
    with desk(tmp_path, day(200)) as workspace:
        later = workspace.explaining.explain(person).step
        assert later is None or later.kind is not StepKind.LET_BE


def test_spreading_lets_those_who_wait_come_back_evenly(workspace: Workspace) -> None:
    workspace.samples.add()
    workspace.settings.keep(TODAY_LIMIT, "2")
    before = workspace.planning.day()
    shown = [planned.person.id for planned in before.steps]
    count = workspace.planning.spread(3)
    assert 0 < count <= before.waiting
    after = workspace.planning.day()
    assert [planned.person.id for planned in after.steps] == shown
    assert after.waiting == before.waiting - count
    store = workspace.store
    assert isinstance(store, WorkspaceStore)
    untils = [row[0] for row in database_of(store).rows("SELECT until_day FROM snooze")]
    first = day_number(workspace.clock.today()) + 1
    counts = Counter(untils)
    assert sum(counts.values()) == count
    assert set(counts) <= {first, first + 1, first + 2}
    assert max(counts.values()) - min(counts[first + n] for n in range(3)) <= 1
    workspace.history.undo()
    assert workspace.planning.day() == before


def test_nothing_waits_so_nothing_is_spread(workspace: Workspace) -> None:
    assert workspace.planning.spread(7) == 0
    with pytest.raises(AppError, match="no_days"):
        workspace.planning.spread(0)


@pytest.mark.parametrize("how", ["snooze", "skip"])
def test_a_step_put_off_is_known_to_the_page_and_can_be_brought_back(
    workspace: Workspace, how: str
) -> None:
    workspace.samples.add()
    planned = workspace.planning.day().steps[0]
    person, until = planned.person.id, workspace.clock.today() + dt.timedelta(days=SKIP_DAYS)
    assert workspace.explaining.explain(person).snoozed_until is None
    if how == "snooze":
        workspace.planning.snooze(person, planned.step, until)
    else:
        workspace.planning.skip(person, planned.step)
    assert workspace.explaining.explain(person).snoozed_until == until
    workspace.planning.unsnooze(person)
    assert workspace.explaining.explain(person).snoozed_until is None
    assert person in {p.person.id for p in workspace.planning.day().steps}
    workspace.history.undo()
    assert workspace.explaining.explain(person).snoozed_until == until


def test_a_day_names_when_the_first_is_back(workspace: Workspace) -> None:
    today = workspace.clock.today()
    resting, waiting = workspace.people.add("Zoë Brandt"), workspace.people.add("Wen Kaplan")
    workspace.people.rest(resting, today + dt.timedelta(days=9))
    (planned,) = workspace.planning.day().steps
    workspace.planning.snooze(waiting, planned.step, today + dt.timedelta(days=4))
    day = workspace.planning.day()
    assert (day.steps, day.people, day.resting) == ((), 2, 1)
    assert day.next_day == today + dt.timedelta(days=4)
    workspace.people.rest(waiting)
    assert workspace.planning.day().next_day == today + dt.timedelta(days=9)
    workspace.people.set_aside(resting, "no")
    assert workspace.planning.day().next_day is None


def test_resting_from_today_lasts_as_long_as_the_rule_and_is_taken_back(
    workspace: Workspace,
) -> None:
    person = workspace.people.add("Zoë Brandt")
    workspace.logging.log(person, Kind.QUESTION, Direction.INBOUND)
    before = workspace.planning.day()
    assert workspace.planning.rest(person) == workspace.clock.today() + dt.timedelta(
        days=USUAL_PACE.rest_days
    )
    assert workspace.planning.day().steps == ()
    workspace.history.undo()
    assert workspace.planning.day() == before
    (rule,) = [rule for rule in workspace.policy.rules.rules if rule.rest_days]
    assert rule.rest_days == USUAL_PACE.rest_days


def test_what_needs_no_answer_is_their_latest_words(workspace: Workspace) -> None:
    person = workspace.people.add("Zoë Brandt")
    with pytest.raises(AppError, match=r"interaction\.gone"):
        workspace.planning.settle(person)
    workspace.logging.log(person, Kind.QUESTION, Direction.INBOUND)
    workspace.logging.log(person, Kind.LIKE, Direction.INBOUND)
    workspace.planning.settle(person)
    assert not workspace.explaining.explain(person).facts.owed_an_answer


def test_a_profile_is_that_of_the_network_where_they_are_met(workspace: Workspace) -> None:
    accounts = ["https://mastodon.social/@maren", "https://x.com/maren"]
    person = workspace.people.add("Maren Okafor", accounts)
    (planned,) = workspace.planning.day().steps
    assert planned.profile == "https://mastodon.social/@maren"
    workspace.logging.log(person, Kind.COMMENT, Direction.INBOUND, network=Network.X)
    (planned,) = workspace.planning.day().steps
    assert planned.profile == "https://x.com/maren"
