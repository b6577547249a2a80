"""Habit 4: one commit, one event. Only the unit of work tells what changed."""

import datetime as dt
from pathlib import Path

import pytest

from app.core.clock import FixedClock
from app.core.events import Changes
from app.services.ports import Store
from app.services.rows import Label, PeopleQuery
from app.store.workspace import open_store
from tests.support.source import modules

CLOCK = FixedClock(date=dt.date(2026, 11, 22))


class WentWrong(Exception):
    """What a use case may meet in the middle of its work."""


def add_then_fail(store: Store) -> None:
    """Begin a change and meet something in the middle of it."""
    with store.work(Label(code="person.add")) as work:
        work.add_person("Ana")
        raise WentWrong


def test_three_changes_in_one_work_are_told_once_and_after_the_commit(workspace: Path) -> None:
    store = open_store(workspace, CLOCK)
    told: list[tuple[Changes, int]] = []
    store.subscribe(lambda c: told.append((c, len(store.reader.people_ids(PeopleQuery())))))
    try:
        with store.work(Label(code="person.add")) as work:
            made = {work.add_person(name) for name in ("Ana", "Bo", "Chidi")}
            assert told == []
    finally:
        store.close()
    ((changes, seen),) = told
    assert seen == 3
    assert changes.everybody or changes.people == made


def test_a_work_that_fails_tells_nothing_and_leaves_nothing(workspace: Path) -> None:
    store = open_store(workspace, CLOCK)
    told: list[Changes] = []
    store.subscribe(told.append)
    try:
        with pytest.raises(WentWrong):
            add_then_fail(store)
        assert len(store.reader.people_ids(PeopleQuery())) == 0
    finally:
        store.close()
    assert told == []


def test_changes_are_made_in_the_store_only() -> None:
    made = [
        f"{m.at(call)} {name}"
        for m in modules()
        if m.layer not in {"store", "core"}
        for call, name in m.calls()
        if name == "app.core.events.Changes"
    ]
    assert made == []


def test_changes_are_made_in_one_module_of_the_store() -> None:
    makers = {
        m.name
        for m in modules("store")
        for _, name in m.calls()
        if name == "app.core.events.Changes"
    }
    assert len(makers) <= 1, makers
