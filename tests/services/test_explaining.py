"""Explaining: what is said of one person, and what is not said because no log supports it."""

from __future__ import annotations

import datetime as dt

import pytest

from app.core.interactions import Direction, Kind
from app.services.workspace import Workspace

THEM = Direction.INBOUND


def before(workspace: Workspace, days: int) -> dt.date:
    return workspace.clock.today() - dt.timedelta(days=days)


@pytest.mark.parametrize("answer", [None, Kind.LIKE, Kind.MESSAGE])
def test_the_waiting_clock_runs_only_for_who_has_never_answered(
    workspace: Workspace, answer: Kind | None
) -> None:
    person = workspace.people.add("Sana Nadkarni")
    workspace.logging.log(person, Kind.MESSAGE, day=before(workspace, 40))
    if answer is not None:
        workspace.logging.log(person, answer, THEM, day=before(workspace, 35))
    workspace.logging.log(person, Kind.MESSAGE, day=before(workspace, 4))
    waiting = workspace.explaining.explain(person).waiting
    assert (waiting is None) is (answer is not None)


def test_without_an_open_touch_nothing_is_waited_for(workspace: Workspace) -> None:
    person = workspace.people.add("Sana Nadkarni")
    workspace.logging.log(person, Kind.LIKE, day=before(workspace, 4))
    assert workspace.explaining.explain(person).waiting is None
