"""The numbers of a period, against small histories that can be counted by hand."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from app.core.interactions import Direction, Kind
from app.core.stages import Origin, Stage, State, Transition
from app.store.workspace import WorkspaceStore
from tests.support.stores import TODAY, database_of, label, log, store_at

OUT, IN = Direction.OUTBOUND, Direction.INBOUND
NOVEMBER = (dt.date(2026, 11, 1), dt.date(2026, 11, 30))


def day(number: int, month: int = 11) -> dt.date:
    return dt.date(2026, month, number)


def november(folder: Path) -> WorkspaceStore:
    """Three people: Ada since September, Bo since October, Cy since 5 November."""
    store = store_at(folder, day(30))
    with store.work(label()) as work:
        ada = work.add_person("Ada", day=day(1, 9))
        bo = work.add_person("Bo", day=day(1, 10))
        cy = work.add_person("Cy", day=day(5))
        for person, kind, direction, on, asks in (
            (ada, Kind.LIKE, OUT, day(31, 10), False),  # before the period
            (ada, Kind.COMMENT, IN, day(31, 10), False),
            (ada, Kind.LIKE, OUT, day(2), False),
            (ada, Kind.LIKE, OUT, day(2), False),  # the same day and kind: one gesture
            (ada, Kind.COMMENT, OUT, day(2), False),
            (ada, Kind.MESSAGE, OUT, day(9), True),
            (ada, Kind.MESSAGE, IN, day(10), False),
            (ada, Kind.LIKE, IN, day(10), False),  # the same day: heard once
            (bo, Kind.LIKE, OUT, day(2), False),
            (bo, Kind.MEETING, OUT, day(11), False),  # an act of both sides
            (bo, Kind.UNFOLLOW, OUT, day(12), False),  # counts for nothing
            (cy, Kind.FOLLOW, IN, day(30), False),
            (cy, Kind.UNFOLLOW, IN, day(29), False),
        ):
            work.add_interaction(person, kind, direction, on, asks=asks)
        for person, source, target, on, origin in (
            (ada, Stage.FOLLOW, Stage.ENGAGE, day(20, 10), Origin.RULE),
            (ada, Stage.ENGAGE, Stage.CONVERSE, day(8), Origin.RULE),
            (bo, Stage.FOLLOW, Stage.CONNECT, day(15), Origin.PLACED),
            (bo, Stage.CONNECT, Stage.ENGAGE, day(16), Origin.MANUAL),
        ):
            work.move(Transition(who=person, source=source, target=target, day=on, origin=origin))
        work.start_rest(ada, day(20, 12), origin=Origin.MANUAL, start=day(25), reason="busy")
        work.set_state(cy, State.SET_ASIDE, "a team")
    return store


def test_the_numbers_of_a_month(tmp_path: Path) -> None:
    store = november(tmp_path)
    numbers = store.reader.progress_numbers(*NOVEMBER)
    assert numbers.now == {
        Stage.FOLLOW: 0,
        Stage.ENGAGE: 1,
        Stage.CONVERSE: 1,
        Stage.CONNECT: 0,
    }
    assert numbers.then == {
        Stage.FOLLOW: 1,
        Stage.ENGAGE: 1,
        Stage.CONVERSE: 0,
        Stage.CONNECT: 0,
    }
    assert [(move.name, move.transition.target) for move in numbers.moves] == [
        ("Ada", Stage.CONVERSE)
    ]
    assert {stage: count for stage, count in numbers.placed.items() if count} == {Stage.CONNECT: 1}
    assert numbers.heard_from == 3
    assert numbers.first_answers == ("Cy", "Bo")
    assert numbers.gestures == 5
    assert numbers.active_days == 3
    assert (numbers.asks, numbers.gives) == (1, 3)
    assert [(week.monday.day, week.gestures, week.answers) for week in numbers.weeks] == [
        (26, 0, 0),
        (2, 3, 0),
        (9, 2, 2),
        (16, 0, 0),
        (23, 0, 0),
        (30, 0, 1),
    ]
    assert [(one.name, one.until, one.because, one.is_set_aside) for one in numbers.quiet] == [
        ("Ada", day(20, 12), "busy", False),
        ("Cy", None, "a team", True),
    ]
    store.close()


def test_a_period_of_one_day_and_an_empty_workspace(tmp_path: Path) -> None:
    store = november(tmp_path)
    numbers = store.reader.progress_numbers(day(2), day(2))
    assert (numbers.gestures, numbers.active_days, len(numbers.weeks)) == (3, 1, 1)
    store.close()
    store = store_at(tmp_path / "other")
    numbers = store.reader.progress_numbers(*NOVEMBER)
    assert (numbers.gestures, numbers.heard_from, numbers.moves, numbers.quiet) == (0, 0, (), ())
    store.close()


def test_who_moved_and_who_was_heard_from(tmp_path: Path) -> None:
    store = november(tmp_path)
    moved = store.reader.moved_between(*NOVEMBER)
    assert [(name, one.day.day, one.target) for name, one in moved] == [
        ("Bo", 16, Stage.ENGAGE),
        ("Bo", 15, Stage.CONNECT),
        ("Ada", 8, Stage.CONVERSE),
    ]
    heard = store.reader.heard_between(*NOVEMBER, limit=3)
    assert [(name, act.day.day, act.kind) for name, act in heard] == [
        ("Cy", 30, Kind.FOLLOW),
        ("Bo", 11, Kind.MEETING),
        ("Ada", 10, Kind.LIKE),
    ]
    assert store.reader.gestures_by_day(*NOVEMBER) == {day(2): 3, day(9): 1, day(11): 1}
    store.close()


def test_who_is_in_the_trash_counts_nowhere(tmp_path: Path) -> None:
    store = november(tmp_path)
    with store.work(label()) as work:
        for name in ("Ada", "Bo", "Cy"):
            work.delete_person(store.reader.find_people(name)[0])
    numbers = store.reader.progress_numbers(*NOVEMBER)
    assert (numbers.gestures, numbers.heard_from, numbers.moves, numbers.quiet) == (0, 0, (), ())
    assert sum(numbers.now.values()) == 0
    assert store.reader.moved_between(*NOVEMBER) == ()
    assert store.reader.heard_between(*NOVEMBER, limit=9) == ()
    store.close()


def test_today_is_in_its_period(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    with store.work(label()) as work:
        person = work.add_person("Zoë")
    log(store, person, ago=0)
    assert store.reader.gestures_by_day(TODAY, TODAY) == {TODAY: 1}
    store.close()


def test_who_was_talked_with_and_is_silent_for_longer_than_usual_is_told(tmp_path: Path) -> None:
    store = store_at(tmp_path, day(30))
    with store.work(label()) as work:
        silent, lively, strange = (work.add_person(name, day=day(1, 6)) for name in "SLX")
        for number in range(5):
            on = day(1, 9) + dt.timedelta(days=7 * number)  # the last on 29 September
            for person in (silent, lively, strange):
                work.add_interaction(person, Kind.MESSAGE, IN if number % 2 else OUT, on)
        work.add_interaction(lively, Kind.LIKE, OUT, day(25))
        work.add_interaction(silent, Kind.UNFOLLOW, OUT, day(28))  # counts for nothing
        for person in (silent, lively):
            work.move(
                Transition(
                    who=person, source=Stage.FOLLOW, target=Stage.CONVERSE, day=day(2, 9),
                    origin=Origin.MANUAL,
                )
            )  # fmt: skip
    (cooled,) = store.reader.progress_numbers(*NOVEMBER).cooled
    assert (cooled.name, cooled.since, cooled.usual) == ("S", day(29, 9), 7)
    assert store.reader.progress_numbers(day(1, 9), day(5, 10)).cooled == ()
    store.close()


def test_whoever_was_set_aside_later_stood_where_they_stood_before(tmp_path: Path) -> None:
    store = store_at(tmp_path, day(1, 10))
    with store.work(label()) as work:
        team = work.add_person("Team Account")
    store.close()
    store = store_at(tmp_path, day(20))
    with store.work(label()) as work:
        work.set_state(team, State.SET_ASIDE, "run by a team")
    store.close()
    store = store_at(tmp_path, day(22))
    with store.work(label()) as work:
        work.set_state(team, State.SET_ASIDE, "team")  # the reason alone is another

    def seen(first: dt.date, last: dt.date) -> tuple[int, int, list[str]]:
        told = store.reader.progress_numbers(first, last)
        return told.then[Stage.FOLLOW], told.now[Stage.FOLLOW], [one.name for one in told.quiet]

    assert seen(dt.date(2020, 1, 1), dt.date(2020, 1, 31)) == (0, 0, [])
    assert seen(day(1, 10), day(31, 10)) == (0, 1, [])
    assert seen(day(1), day(19)) == (1, 1, [])
    assert seen(day(1), day(20)) == (1, 0, ["Team Account"])
    assert seen(day(1, 12), day(31, 12)) == (0, 0, ["Team Account"])
    store.close()


def test_without_a_day_somebody_counts_as_set_aside_from_the_beginning(tmp_path: Path) -> None:
    """As in workspaces of a version that kept no day."""
    store = store_at(tmp_path, day(1, 10))
    with store.work(label()) as work:
        team = work.add_person("Team Account")
        work.set_state(team, State.SET_ASIDE, "team")
    database_of(store).execute("UPDATE person SET state_day = NULL")
    october = store.reader.progress_numbers(day(1, 10), day(31, 10))
    assert (sum(october.now.values()), len(october.quiet)) == (0, 1)
    assert store.reader.progress_numbers(day(1, 9), day(30, 9)).quiet == ()
    store.close()


def test_who_rests_since_had_grown_quiet_before_and_who_was_set_aside_too(tmp_path: Path) -> None:
    store = store_at(tmp_path, day(20))
    with store.work(label()) as work:
        people = [work.add_person(name, day=day(1, 1)) for name in ("Ada", "Bo")]
        for person in people:
            work.move(
                Transition(
                    who=person, source=Stage.FOLLOW, target=Stage.CONVERSE, day=day(1, 3),
                    origin=Origin.MANUAL,
                )
            )  # fmt: skip
            for month in (3, 4, 5):
                for number in (1, 8, 15, 22):
                    work.add_interaction(person, Kind.MESSAGE, IN, day(number, month))
        work.start_rest(people[0], day(20, 12), origin=Origin.MANUAL, start=day(1))
        work.set_state(people[1], State.SET_ASIDE, "no")

    def cooled(last: dt.date) -> list[str]:
        return [one.name for one in store.reader.progress_numbers(day(1, 9), last).cooled]

    assert cooled(day(30, 9)) == ["Ada", "Bo"]
    assert cooled(day(2)) == ["Bo"]
    assert cooled(day(20)) == []
    assert store.reader.progress_numbers(day(1, 2), day(28, 2)).cooled == ()
    store.close()
