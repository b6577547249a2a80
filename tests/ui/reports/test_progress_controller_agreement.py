"""Screen, page and command line tell the same numbers for the same days, whatever happened."""

from __future__ import annotations

import datetime as dt
import random
from pathlib import Path
from typing import Any

import pytest

from app.core.errors import AppError
from app.core.interactions import Direction, Kind
from app.core.stages import Stage
from app.reports.plain import to_plain
from app.services.reporting import Period
from app.services.workspace import Workspace
from app.ui.people.list_view import PeoplePane
from app.ui.reports.progress_view import ProgressView
from app.ui.theme import Theme
from app.ui.today.side import WeekStrip
from tests.support.desk import TODAY
from tests.support.desk import desk as open_real
from tests.support.real_window import real_window
from tests.support.terminal import Terminal

KINDS = (Kind.LIKE, Kind.COMMENT, Kind.MESSAGE, Kind.QUESTION, Kind.MEETING, Kind.UNFOLLOW)


def live(workspace: Workspace, draw: random.Random) -> None:
    """A few months with eight people: acts of both sides, moves, rests, merges, a change of mind."""
    people = [workspace.people.add(f"Person {number}") for number in range(8)]
    for _ in range(70):
        workspace.logging.log(
            draw.choice(people),
            draw.choice(KINDS),
            draw.choice(tuple(Direction)),
            day=TODAY - dt.timedelta(days=int(draw.triangular(0, 200, 0))),
            asks=draw.random() < 0.1,
        )
    for step in ("move", "move", "rest", "aside", "merge", "undo", "delete"):
        one, other = draw.sample(people, 2)
        try:
            if step == "move":
                workspace.people.move(one, draw.choice(tuple(Stage)), "we met")
            elif step == "rest":
                workspace.people.rest(one, TODAY + dt.timedelta(days=9), "a long week")
            elif step == "aside":
                workspace.people.set_aside(one, "no")
            elif step == "merge":
                workspace.duplicates.merge(one, other)
            elif step == "delete":
                workspace.people.delete(one)
            else:
                workspace.history.undo()
        except AppError:
            continue  # whoever is gone or one with the other by now


@pytest.mark.parametrize("seed", [1, 2])
def test_the_same_numbers_everywhere(
    qtbot: Any, theme: Theme, workspace: Path, capsys: pytest.CaptureFixture[str], seed: int
) -> None:
    with open_real(workspace) as made:
        live(made, random.Random(seed))
    terminal = Terminal(workspace, capsys)
    with real_window(qtbot, theme, workspace) as opened:
        reporting, reader = opened.workspace.reporting, opened.workspace.store.reader
        opened.window.go("progress")
        opened.settle()
        view: ProgressView = opened.page(ProgressView)
        for period in Period:
            view.periods.choose(period)
            view.period_chosen.emit(period.value)
            opened.settle()
            numbers = reporting.numbers(*reporting.days(period))
            shown = view.sheet.accessibleDescription()
            assert shown == to_plain(reporting.document(numbers))
            told = terminal.json("report", "--period", period.value)
            assert terminal("report", "--period", period.value).out.strip() == shown.strip()
            assert f"\n{told['gestures']} small gesture" in shown
            assert f"\n{told['heard_from']} heard back from" in shown
            assert f"\n{told['moved']} move" in shown
            assert sum(told["days"].values()) == told["gestures"]
            assert sum(week["gestures"] for week in told["weeks"]) == told["gestures"]
        stages = {stage.name.lower(): n for stage, n in reader.people_counts().by_stage.items()}
        assert told["now"] == stages
        listed = terminal.json("people", "--limit", "99")
        assert {s: sum(p["stage"] == s for p in listed) for s in stages} == stages
        opened.window.go("people")
        opened.settle()
        assert opened.page(PeoplePane).model.rowCount() == sum(stages.values())
        opened.window.go("today")
        opened.settle()
        week = terminal.json("report", "--period", "week")
        assert sum(opened.page(WeekStrip).counts) == week["gestures"]
