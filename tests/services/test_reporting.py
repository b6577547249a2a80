"""The report's numbers come from one place, whatever shows them."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from app.core.errors import AppError
from app.core.interactions import Direction, Kind
from app.core.stages import Stage
from app.services.reporting import Period
from app.services.settings import INITIALS_ONLY, LAST_REPORT
from app.services.workspace import Workspace


def test_the_periods_begin_where_calendars_say(workspace: Workspace) -> None:
    end = dt.date(2026, 11, 22)
    assert workspace.reporting.days(Period.WEEK) == (dt.date(2026, 11, 16), end)
    assert workspace.reporting.days(Period.MONTH) == (dt.date(2026, 11, 1), end)
    assert workspace.reporting.days(Period.QUARTER) == (dt.date(2026, 10, 1), end)
    assert workspace.reporting.days(Period.YEAR) == (dt.date(2026, 1, 1), end)


def test_the_numbers_are_those_of_the_list_and_the_timelines(workspace: Workspace) -> None:
    workspace.samples.add()
    start, end = workspace.reporting.days(Period.QUARTER)
    numbers = workspace.reporting.numbers(start, end)
    counts = workspace.store.reader.people_counts()
    assert dict(numbers.now) == {stage: counts.by_stage[stage] for stage in Stage}
    assert len(numbers.moves) == len(workspace.store.reader.moved_between(start, end))
    assert numbers.gestures == sum(workspace.store.reader.gestures_by_day(start, end).values())
    assert numbers.gestures == sum(week.gestures for week in numbers.weeks)
    assert len(numbers.quiet) == counts.resting + counts.set_aside


def test_then_is_now_less_the_moves_and_the_newcomers(workspace: Workspace) -> None:
    person = workspace.people.add("Gus Ferreira")
    today = workspace.clock.today()
    before = workspace.reporting.numbers(today, today)
    assert sum(before.then.values()) == 0
    assert before.now[Stage.FOLLOW] == 1
    for ago in (40, 30, 20):
        workspace.logging.log(person, Kind.LIKE, day=today - dt.timedelta(days=ago))
    after = workspace.reporting.numbers(today, today)
    assert after.now[Stage.ENGAGE] == 1
    assert [move.name for move in after.moves] == ["Gus Ferreira"]
    assert after.gestures == 0


def test_who_answers_for_the_first_time_is_named(workspace: Workspace) -> None:
    person = workspace.people.add("Zoë Brandt")
    today = workspace.clock.today()
    workspace.logging.log(person, Kind.COMMENT, Direction.INBOUND)
    week = workspace.reporting.numbers(today - dt.timedelta(days=6), today)
    assert (week.first_answers, week.heard_from) == (("Zoë Brandt",), 1)
    earlier = today - dt.timedelta(days=30)
    workspace.logging.log(person, Kind.COMMENT, Direction.INBOUND, day=earlier)
    assert workspace.reporting.numbers(today - dt.timedelta(days=6), today).first_answers == ()


def test_a_period_must_not_end_before_it_begins(workspace: Workspace) -> None:
    today = workspace.clock.today()
    with pytest.raises(AppError, match=r"report\.backwards"):
        workspace.reporting.numbers(today, today - dt.timedelta(days=1))


def test_initials_only_is_remembered_and_kept_to(workspace: Workspace, tmp_path: Path) -> None:
    workspace.samples.add()
    workspace.settings.keep(INITIALS_ONLY, "yes")
    numbers = workspace.reporting.numbers(*workspace.reporting.days(Period.QUARTER))
    file = tmp_path / "report.html"
    workspace.reporting.write_html(workspace.reporting.document(numbers), file)
    text = file.read_text(encoding="utf-8")
    assert "initials" in text
    assert not any(move.name in text for move in numbers.moves)
    with pytest.raises(AppError, match=r"report\.not_written"):
        workspace.reporting.write_html(
            workspace.reporting.document(numbers), tmp_path / "nowhere" / "report.html"
        )


def test_a_period_ahead_is_told_from_one_that_has_begun(workspace: Workspace) -> None:
    today = workspace.clock.today()
    tomorrow = today + dt.timedelta(days=1)
    assert workspace.reporting.numbers(tomorrow, tomorrow).is_ahead
    assert not workspace.reporting.numbers(today, tomorrow).is_ahead


def test_a_report_that_ends_in_the_future_is_remembered_as_one_of_today(
    workspace: Workspace,
) -> None:
    today = workspace.clock.today()
    reporting = workspace.reporting
    reporting.remember(reporting.numbers(today, today + dt.timedelta(days=400)))
    assert reporting.days(Period.LAST) == (today, today)
    workspace.settings.keep(LAST_REPORT, (today + dt.timedelta(days=30)).isoformat())
    reporting.remember(reporting.numbers(today, today))  # what an earlier version kept is mended
    assert reporting.days(Period.LAST) == (today, today)
