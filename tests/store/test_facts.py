"""Standings: the statements against the plain definition, and each definition by hand."""

from __future__ import annotations

import dataclasses
import datetime as dt
import importlib
import math
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import apsw
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.facts import Standing
from app.core.interactions import Direction, Kind
from app.core.networks import Network
from app.core.people import PersonId, sort_name
from app.core.stages import Stage, State
from app.store import facts
from app.store.facts import refresh_history
from app.store.fields import (
    DIRECTIONS,
    KINDS,
    day_number,
    day_of,
)
from app.store.history import STEPS
from tests.support.standings import Act, Looked, Place, Rested, Row, Snoozed, Someone, row_of
from tests.support.written import empty, write_person

TODAY = dt.date(2024, 6, 30)
MINE, THEIRS = Direction.OUTBOUND, Direction.INBOUND
DATES = {f.name for f in dataclasses.fields(Standing) if "date" in str(f.type)}
SUMS = {f.name for f in dataclasses.fields(Standing) if str(f.type) == "float"}


@pytest.fixture(scope="module")
def connection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[apsw.Connection]:
    schema = importlib.import_module("app.store.migrations.0001_first_light")
    path: Path = tmp_path_factory.mktemp("facts") / "workspace.db"
    opened = apsw.Connection(str(path))
    opened.execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF; PRAGMA foreign_keys=ON")
    opened.execute(schema.TABLES)
    opened.execute(schema.DERIVED)
    yield opened
    opened.close()


# --- reading a row -------------------------------------------------------------------------------


def stored(connection: apsw.Connection) -> dict[int, dict[str, Any]]:
    cursor = connection.execute("SELECT * FROM standing ORDER BY id")
    rows: dict[int, dict[str, Any]] = {}
    for row in cursor:
        names = [column[0] for column in cursor.get_description()]
        rows[row[0]] = dict(zip(names, row, strict=True))
    return rows


def read_row(row: dict[str, Any]) -> Row:
    values: dict[str, Any] = {}
    for field in dataclasses.fields(Standing):
        if field.name == "person":
            continue
        value = row[field.name]
        if field.name in DATES:
            value = None if value is None else day_of(value)
        elif field.name in {"held", "following", "follows_back", "connected"}:
            assert value in (0, 1)
            value = bool(value)
        values[field.name] = value
    values["stage"] = Stage(values["stage"])
    values["state"] = State(values["state"])
    values["channel"] = None if values["channel"] is None else Network(values["channel"])
    standing = Standing(person=PersonId(row["id"]), **values)
    until, kind, side = row["snoozed_until"], row["last_kind"], row["last_direction"]
    since = row["following_since"]
    return Row(
        standing=standing,
        snoozed_until=None if until is None else day_of(until),
        last_kind=None if kind is None else KINDS[kind],
        last_direction=None if side is None else DIRECTIONS[side],
        following_since=None if since is None else day_of(since),
        recent_day=day_of(row["recent_day"]),
    )


def assert_same(found: Row, wanted: Row) -> None:
    for field in dataclasses.fields(Standing):
        got, want = getattr(found.standing, field.name), getattr(wanted.standing, field.name)
        if field.name in SUMS:
            assert math.isclose(got, want, rel_tol=1e-9, abs_tol=1e-12), field.name
        else:
            assert got == want, field.name
    assert dataclasses.replace(found, standing=wanted.standing) == wanted


# --- the two definitions -----------------------------------------------------------------------

KINDS_OFTEN = st.sampled_from([*Kind, *[Kind.COMMENT, Kind.MESSAGE, Kind.LIKE] * 4])
DAYS_BACK = st.one_of(st.integers(-2, 12), st.integers(0, 4000))
NETWORKS = st.sampled_from(["", "x", "linkedin", "mastodon"])
TRUTHS = st.sampled_from([None, False, True])
SOMETIMES = st.sampled_from([False, False, True])
RARELY = st.sampled_from([*[False] * 7, True])


def days_back(n: int) -> dt.date:
    return TODAY - dt.timedelta(days=n)


DAYS = DAYS_BACK.map(days_back)


@st.composite
def acts(draw: st.DrawFn, days: int) -> Act:
    """One act within some days: the fewer, the more acts meet on one day."""
    day = days_back(draw(st.integers(-1, days)))
    minute = draw(st.sampled_from([None, 0, 1, 2, 3]))
    return Act(
        id=0,
        day=day,
        at_ms=None if minute is None else day_number(day) * 86_400_000 + minute * 60_000,
        kind=draw(KINDS_OFTEN),
        direction=draw(st.sampled_from([MINE, THEIRS])),
        network=draw(NETWORKS),
        asks=draw(RARELY),
        told=not draw(RARELY),
        no_answer_needed=draw(SOMETIMES),
        is_deleted=draw(RARELY),
    )


PLACES = st.builds(
    Place,
    id=st.just(0),
    network=st.sampled_from(["x", "linkedin", "mastodon", "email", "books"]),
    following=TRUTHS,
    follows_back=TRUTHS,
    connected=TRUTHS,
    since=st.one_of(st.none(), DAYS),
    seen=DAYS,
    is_deleted=RARELY,
)
RESTS = st.builds(
    Rested,
    start=DAYS,
    until=st.one_of(st.none(), DAYS),
    ended=st.one_of(st.none(), DAYS),
    is_deleted=RARELY,
)
LOOKS = st.builds(
    Looked, id=st.just(0), day=DAYS, answered=st.integers(0, 3), of=st.integers(3, 9),
    is_deleted=RARELY,
)  # fmt: skip
SNOOZES = st.builds(
    Snoozed,
    until=DAYS,
    step=st.sampled_from(["answer", "let_be"]),
    on=st.one_of(st.none(), DAYS),
    is_deleted=RARELY,
)


@dataclasses.dataclass(frozen=True, slots=True)
class Member:
    """One stored person: somebody, where they were merged (an index), whether deleted."""

    someone: Someone
    merged_into: int | None
    is_deleted: bool


@st.composite
def casts(draw: st.DrawFn) -> list[Member]:
    """A few people; ids of rows are given out in a drawn order, as entry mixes people."""
    members = []
    order = iter(draw(st.permutations(range(1, 400))))
    for index in range(draw(st.integers(1, 4))):
        most, days = draw(st.sampled_from([(0, 9), (4, 9), (24, 3), (24, 45), (24, 400)]))
        someone = Someone(
            id=(index + 1) * 10,
            name=draw(st.sampled_from(["Ada Ödön", "zoe", "李 明"])),
            created=draw(DAYS),
            stage=draw(st.sampled_from(list(Stage))),
            stage_day=draw(DAYS),
            state=draw(st.sampled_from(list(State))),
            held=draw(st.booleans()),
            acts=tuple(
                dataclasses.replace(act, id=next(order))
                for act in draw(st.lists(acts(days), min_size=most // 2, max_size=most))
            ),
            places=tuple(
                dataclasses.replace(place, id=next(order))
                for place in draw(st.lists(PLACES, max_size=3))
            ),
            rests=tuple(draw(st.lists(RESTS, max_size=2))),
            looks=tuple(
                dataclasses.replace(look, id=next(order))
                for look in draw(st.lists(LOOKS, max_size=2))
            ),
            snoozes=tuple(draw(st.lists(SNOOZES, max_size=2))),
        )
        merged = draw(st.one_of(st.none(), st.none(), st.integers(0, 3)))
        members.append(Member(someone, merged, draw(RARELY)))
    return members


def settle(members: Sequence[Member]) -> tuple[list[Member], dict[int, Someone]]:
    """Drop merges that lead nowhere or in a circle; who lives, with all that is theirs."""
    kept: list[Member] = []
    for index, member in enumerate(members):
        target = member.merged_into
        is_backward = target is not None and target < index
        kept.append(member if is_backward else dataclasses.replace(member, merged_into=None))
    living: dict[int, Someone] = {}
    for member in kept:
        root = member
        while root.merged_into is not None:
            root = kept[root.merged_into]
        if root.is_deleted:
            continue
        if root is member:
            living[root.someone.id] = member.someone
            continue
        whole = living[root.someone.id]
        living[root.someone.id] = dataclasses.replace(
            whole,
            acts=whole.acts + member.someone.acts,
            places=whole.places + member.someone.places,
            rests=whole.rests + member.someone.rests,
            looks=whole.looks + member.someone.looks,
            snoozes=whole.snoozes + member.someone.snoozes,
        )
    return kept, living


def write_cast(connection: apsw.Connection, members: Sequence[Member]) -> None:
    empty(connection)
    with connection:
        for member in members:
            target = member.merged_into
            write_person(
                connection,
                member.someone,
                merged_into=None if target is None else members[target].someone.id,
                is_deleted=member.is_deleted,
            )


@given(cast=casts(), some=st.sets(st.sampled_from([10, 20, 30, 40])))
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_statements_and_plain_definition_agree(
    connection: apsw.Connection, cast: list[Member], some: set[int]
) -> None:
    members, living = settle(cast)
    write_cast(connection, members)

    refresh_history(connection, None, TODAY)

    everybody = stored(connection)
    assert set(everybody) == set(living)
    for person, someone in living.items():
        assert_same(read_row(everybody[person]), row_of(someone, TODAY))
        assert everybody[person]["sort_name"] == sort_name(someone.name)
        assert everybody[person]["readiness"] is None

    connection.execute("UPDATE standing SET touches = 77, readiness = 1.5")
    spoilt = stored(connection)
    refresh_history(connection, sorted(some), TODAY)
    roots = {root_of(members, person) for person in some}
    wanted = {p: everybody[p] if p in roots else spoilt[p] for p in everybody}
    assert stored(connection) == wanted


def root_of(members: Sequence[Member], person: int) -> int:
    index = person // 10 - 1
    if index >= len(members):
        return person
    target = members[index].merged_into
    return person if target is None else root_of(members, members[target].someone.id)


# --- each definition by hand -------------------------------------------------------------------


class Diary:
    """A short way to write one person's acts: days before today, in the order written."""

    def __init__(self) -> None:
        self.acts: list[Act] = []

    def add(self, ago: int, kind: Kind, side: Direction, **more: Any) -> Diary:
        hour = more.pop("hour", None)
        day = days_back(ago)
        at_ms = None if hour is None else day_number(day) * 86_400_000 + hour * 3_600_000
        act = Act(id=len(self.acts) + 1, day=day, at_ms=at_ms, kind=kind, direction=side, **more)
        self.acts.append(act)
        return self

    def me(self, ago: int, kind: Kind = Kind.MESSAGE, **more: Any) -> Diary:
        return self.add(ago, kind, MINE, **more)

    def them(self, ago: int, kind: Kind = Kind.MESSAGE, **more: Any) -> Diary:
        return self.add(ago, kind, THEIRS, **more)


def somebody(diary: Diary, **more: Any) -> Someone:
    return Someone(
        id=10,
        name="Ada",
        created=days_back(500),
        stage_day=days_back(400),
        acts=tuple(diary.acts),
        **more,
    )


@pytest.fixture
def read(connection: apsw.Connection) -> Any:
    """Store one person, refresh, and give back their row."""

    def read_one(diary: Diary, **more: Any) -> Row:
        empty(connection)
        someone = somebody(diary, **more)
        with connection:
            write_person(connection, someone)
        refresh_history(connection, [someone.id], TODAY)
        found = read_row(stored(connection)[someone.id])
        assert_same(found, row_of(someone, TODAY))
        return found

    return read_one


CASES: dict[str, tuple[Diary, dict[str, Any]]] = {
    "nothing": (
        Diary(),
        {"first_day": None, "days_active": 0, "channel": None, "heard_sum": 0.0},
    ),
    "ten likes in a minute are one sign, by day": (
        Diary().me(9, Kind.LIKE, hour=1).me(9, Kind.LIKE, hour=1).me(9, Kind.LIKE),
        {"likes_given": 1, "gestures_given": 1, "gives": 1, "days_active": 1, "touches": 0},
    ),
    "a question counts as a comment too": (
        Diary().me(9, Kind.QUESTION).me(9, Kind.COMMENT).me(8, Kind.COMMENT),
        {"comments_given": 2, "questions_given": 1, "gestures_given": 3, "touches": 2},
    ),
    "acts after today wait for their day": (
        Diary().me(1).them(-1),
        {"heard_days": 0, "touches": 1, "unanswered_in_a_row": 1, "owed_day": None},
    ),
    "weeks are counted from my first act": (
        Diary().them(20, Kind.LIKE).me(14, Kind.LIKE).me(8, Kind.LIKE).me(7, Kind.LIKE),
        {"weeks_active": 2, "days_active": 3, "first_mine_day": days_back(14)},
    ),
    "an unfollow of mine counts for nothing": (
        Diary().me(30, Kind.LIKE).me(3, Kind.UNFOLLOW),
        {"days_active": 1, "last_mine_day": days_back(30), "last_act_day": days_back(30)},
    ),
    "an unfollow of theirs is not heard": (
        Diary().them(3, Kind.UNFOLLOW),
        {"heard_days": 0, "last_heard_day": None, "last_act_day": days_back(3)},
    ),
    "a meeting is of both sides, whoever logs it": (
        Diary().me(20).them(12, Kind.MEETING),
        {
            "meetings": 1,
            "heard_days": 1,
            "exchanges": 1,
            "message_exchanges": 0,
            "days_active": 2,
            "touches": 1,
            "answered_touches": 1,
            "unanswered_in_a_row": 0,
        },
    ),
    "a meeting settles what was owed": (
        Diary().them(9).me(5, Kind.MEETING),
        {"owed_day": None, "touches": 0},
    ),
    "their message waits": (Diary().me(20).them(9), {"owed_day": days_back(9), "exchanges": 1}),
    "an old message is still told, whatever its age": (
        Diary().them(300),
        {"owed_day": days_back(300)},
    ),
    "my acceptance settles their invitation and is no touch": (
        Diary().them(9, Kind.INVITATION).me(8, Kind.ACCEPTANCE),
        {"owed_day": None, "touches": 0, "connected": True, "last_mine_day": days_back(8)},
    ),
    "a like of mine settles nothing": (
        Diary().them(9).me(8, Kind.LIKE),
        {"owed_day": days_back(9)},
    ),
    "the mark holds for their latest act": (
        Diary().them(9).them(8, no_answer_needed=True),
        {"owed_day": None},
    ),
    "a mark on an earlier act leaves the latest waiting": (
        Diary().them(9, no_answer_needed=True).them(8),
        {"owed_day": days_back(8)},
    ),
    "answering what is owed is never an unanswered touch": (
        Diary().them(20).me(10).me(9),
        {
            "touches": 1,
            "unanswered_in_a_row": 1,
            "last_touch_day": days_back(9),
            "unanswered_sum": 0.5 ** (9 / 90),
        },
    ),
    "after 31 days nothing is owed, so it is a touch": (
        Diary().them(50).me(19),
        {"touches": 1, "unanswered_in_a_row": 1},
    ),
    "after 30 days it is an answer": (Diary().them(50).me(20), {"touches": 0}),
    "a day is judged by its first act": (
        Diary().me(9, hour=8).them(9, hour=9).me(9, hour=10),
        {"touches": 1, "answered_touches": 1, "exchanges": 1, "owed_day": None},
    ),
    "day-precision acts come after timed ones": (
        Diary().me(9).them(9, hour=23),
        {"touches": 0, "owed_day": None, "exchanges": 0},
    ),
    "on days alone the order of entry decides": (
        Diary().me(9).them(9),
        {"touches": 1, "answered_touches": 1, "exchanges": 1, "owed_day": days_back(9)},
    ),
    "untold touches are days and gestures only": (
        Diary().me(30, Kind.COMMENT, told=False).me(20, Kind.COMMENT, told=False),
        {
            "comments_given": 2,
            "days_active": 2,
            "touches": 0,
            "unanswered_in_a_row": 0,
            "unanswered_sum": 0.0,
            "last_touch_day": days_back(20),
        },
    ),
    "told is judged by the first act of the day too": (
        Diary().me(9, Kind.COMMENT, told=False, hour=1).me(9, hour=2),
        {"touches": 0, "messages_given": 1},
    ),
    "a sign answers the latest open touch and only that one": (
        Diary().me(25).me(20).me(15).them(14, Kind.LIKE),
        {
            "touches": 3,
            "answered_touches": 1,
            "unanswered_in_a_row": 2,
            "answered_sum": 0.5 ** (15 / 90),
            "unanswered_sum": 0.5 ** (25 / 90) + 0.5 ** (20 / 90),
        },
    ),
    "two signs on two days answer two touches": (
        Diary().me(25).me(20).them(14, Kind.LIKE).them(13, Kind.LIKE),
        {"answered_touches": 2, "unanswered_in_a_row": 0},
    ),
    "two signs on one day answer one": (
        Diary().me(25).me(20).them(14, Kind.LIKE).them(14, Kind.RESHARE),
        {"answered_touches": 1, "unanswered_in_a_row": 1, "heard_days": 1},
    ),
    "two signs on one day with a touch of mine between answer two": (
        Diary().me(25).them(20, Kind.LIKE, hour=1).me(20, hour=2).them(20, Kind.LIKE, hour=3),
        {"answered_touches": 2, "unanswered_in_a_row": 1},
    ),
    "a like of mine between changes nothing": (
        Diary()
        .me(25)
        .me(24)
        .them(20, Kind.LIKE, hour=1)
        .me(20, Kind.LIKE, hour=2)
        .them(20, Kind.LIKE, hour=3),
        {"answered_touches": 1},
    ),
    "thirty days are within, thirty-one are not": (
        Diary().me(71).them(40, Kind.LIKE).me(35).them(5, Kind.LIKE),
        {"touches": 2, "answered_touches": 1, "answered_sum": 0.5 ** (35 / 90)},
    ),
    "an old open touch does not take the sign from a young one": (
        Diary().me(200).me(20).them(10, Kind.FOLLOW),
        {"answered_touches": 1, "answered_sum": 0.5 ** (20 / 90)},
    ),
    "an answer of mine can be answered": (
        Diary().them(21).me(20).them(10),
        {"touches": 0, "answered_touches": 0, "answered_sum": 0.5 ** (20 / 90), "exchanges": 1},
    ),
    "chased and never answered": (
        Diary().me(20).me(15).me(10).me(5),
        {"touches": 4, "unanswered_in_a_row": 4, "exchanges": 0},
    ),
    "a word of theirs ends the row": (
        Diary().me(20).me(15).them(12).me(10).me(5),
        {"unanswered_in_a_row": 1, "touches": 3},
    ),
    "their acceptance ends the row and wants thanks": (
        Diary().me(20).me(15, Kind.INVITATION).them(12, Kind.ACCEPTANCE),
        {"unanswered_in_a_row": 0, "thanks_day": days_back(12), "connected": True},
    ),
    "thanks once written": (
        Diary().them(12, Kind.ACCEPTANCE).me(11),
        {"thanks_day": None, "touches": 1},
    ),
    "a marked act of theirs makes what I write a touch": (
        Diary().them(12, no_answer_needed=True).me(11),
        {"touches": 1, "unanswered_in_a_row": 1},
    ),
    "a day of likes takes one off, after what I wrote that day": (
        Diary().me(20).them(9, Kind.LIKE, hour=1).me(9, hour=2).them(9, Kind.RESHARE, hour=3),
        {"unanswered_in_a_row": 1, "answered_touches": 2},
    ),
    "a like before and after my first touch leaves none unanswered": (
        Diary().them(9, Kind.LIKE, hour=1).me(9, hour=2).them(9, Kind.LIKE, hour=3),
        {"unanswered_in_a_row": 0, "answered_touches": 1},
    ),
    "likes before a touch are not saved up": (
        Diary().them(30, Kind.LIKE).them(29, Kind.LIKE).me(20).me(15),
        {"unanswered_in_a_row": 2},
    ),
    "messages nobody asked for are no exchange": (
        Diary().them(20).them(15).them(10),
        {"exchanges": 0, "heard_days": 3},
    ),
    "what follows their answer is no second exchange": (
        Diary().me(20).them(19).them(18),
        {"exchanges": 1, "message_exchanges": 1},
    ),
    "an exchange by comment is none of messages": (
        Diary().me(20).them(19, Kind.COMMENT),
        {"exchanges": 1, "message_exchanges": 0},
    ),
    "a like makes no exchange and does not use one up": (
        Diary().me(20).them(19, Kind.LIKE).them(18),
        {"exchanges": 1},
    ),
    "an exchange needs an answer within 30 days": (
        Diary().me(60).them(29).me(28).them(1),
        {"exchanges": 1},
    ),
    "answering counts for exchanges": (
        Diary().them(40).me(38).them(36).me(34).them(32),
        {"exchanges": 2, "touches": 0},
    ),
    "an untold comment of mine may still be their exchange": (
        Diary().me(20, Kind.COMMENT, told=False).them(18),
        {"exchanges": 1, "answered_sum": 0.0},
    ),
    "giving and asking": (
        Diary()
        .me(30, Kind.LIKE)
        .me(29, Kind.COMMENT)
        .me(28, Kind.COMMENT, asks=True)
        .me(28, Kind.LIKE)
        .me(27, asks=True)
        .them(26, asks=True),
        {"gestures_given": 4, "gives": 3, "asks_made": 2},
    ),
    "reading": (
        Diary().me(9, Kind.READ).me(9, Kind.READ).me(8, Kind.READ),
        {"works_read": 3, "days_active": 2, "gestures_given": 0, "last_light_day": days_back(8)},
    ),
    "heard by (day, kind), lighter for likes and follows": (
        Diary().them(60, Kind.LIKE).them(60, Kind.LIKE).them(60).them(0, Kind.FOLLOW),
        {"heard_sum": 0.25 + 0.5 + 0.5, "heard_days": 2},
    ),
    "the channel is where you last spoke": (
        Diary()
        .me(30, network="linkedin")
        .them(20, network="mastodon")
        .me(10, Kind.LIKE, network="x"),
        {"channel": Network.MASTODON, "networks_shared": 3},
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_definition(read: Any, name: str) -> None:
    diary, wanted = CASES[name]
    standing = read(diary).standing
    for fact, value in wanted.items():
        if isinstance(value, float):
            assert getattr(standing, fact) == pytest.approx(value), fact
        else:
            assert getattr(standing, fact) == value, fact


def test_accounts_give_states_first_day_and_channel(read: Any) -> None:
    row = read(
        Diary().me(20, Kind.LIKE),
        places=(
            Place(id=2, network="mastodon", following=True, seen=days_back(90)),
            Place(id=1, network="linkedin", connected=False, seen=days_back(300)),
            Place(id=3, network="x", follows_back=True, since=days_back(100), seen=days_back(1)),
            Place(id=0, network="x", connected=True, seen=days_back(9), is_deleted=True),
        ),
    )
    assert row.standing.following
    assert row.standing.follows_back
    assert not row.standing.connected
    assert row.standing.first_day == days_back(100)
    assert row.standing.channel is Network.LINKEDIN
    assert (row.recent_day, row.last_kind) == (days_back(20), Kind.LIKE)


def test_without_acts_the_accounts_say_what_is_recent_then_the_entry(read: Any) -> None:
    places = (Place(id=1, network="x", seen=days_back(30)),)
    assert read(Diary(), places=places).recent_day == days_back(30)
    row = read(Diary())
    assert row.recent_day == days_back(500)
    assert (row.last_kind, row.last_direction) == (None, None)


def test_a_rest_that_is_over_starts_the_count_of_touches_anew(read: Any) -> None:
    row = read(
        Diary().me(200).me(100).me(50).me(10),
        rests=(
            Rested(start=days_back(190), until=days_back(100)),
            Rested(start=days_back(300), until=days_back(20), ended=days_back(280)),
            Rested(start=days_back(60), until=days_back(1), is_deleted=True),
        ),
    )
    assert row.standing.last_rest_end == days_back(100)
    assert row.standing.touches_since_rest == 2
    assert row.standing.rest_until is None


def test_a_rest_in_force_says_until_when(read: Any) -> None:
    rests = (Rested(start=days_back(30), until=days_back(-60)),)
    standing = read(Diary().me(40), rests=rests).standing
    assert standing.rest_until == days_back(-60)
    assert standing.last_rest_end is None
    assert standing.state is State.RESTING


def test_the_latest_live_look_holds_and_the_latest_snooze(read: Any) -> None:
    row = read(
        Diary(),
        looks=(
            Looked(id=5, day=days_back(9), answered=1, of=10),
            Looked(id=6, day=days_back(9), answered=7, of=10),
            Looked(id=7, day=days_back(30), answered=2, of=10),
            Looked(id=8, day=days_back(1), answered=3, of=10, is_deleted=True),
            Looked(id=9, day=days_back(-1), answered=4, of=10),
        ),
        snoozes=(Snoozed(until=days_back(-3)), Snoozed(until=days_back(-9), is_deleted=True)),
    )
    assert (row.standing.look_answered, row.standing.look_of) == (7, 10)
    assert row.snoozed_until == days_back(-3)


def test_refreshing_somebody_merged_away_refreshes_who_they_are_now(
    connection: apsw.Connection,
) -> None:
    empty(connection)
    ada = Someone(id=10, name="Ada", created=TODAY, stage_day=TODAY)
    lace = dataclasses.replace(ada, id=20, name="Lace", acts=tuple(Diary().me(3).acts))
    with connection:
        write_person(connection, ada)
        write_person(connection, lace)
    refresh_history(connection, None, TODAY)
    assert set(stored(connection)) == {10, 20}

    connection.execute("UPDATE person SET merged_into = 10 WHERE id = 20")
    refresh_history(connection, [20], TODAY)

    rows = stored(connection)
    assert set(rows) == {10}
    assert rows[10]["touches"] == 1


def test_everybody_in_small_portions_is_everybody(
    connection: apsw.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    empty(connection)
    people = [
        Someone(
            id=n,
            name=f"Person {n}",
            created=TODAY,
            stage_day=TODAY,
            acts=tuple(dataclasses.replace(a, id=n * 9 + a.id) for a in Diary().me(n).them(1).acts),
        )
        for n in range(2, 13)
    ]
    with connection:
        for someone in people:
            write_person(connection, someone)
    monkeypatch.setattr(facts, "PORTION", 3)

    refresh_history(connection, None, TODAY)

    rows = stored(connection)
    assert set(rows) == {someone.id for someone in people}
    for someone in people:
        assert_same(read_row(rows[someone.id]), row_of(someone, TODAY))


def test_a_refresh_that_fails_leaves_the_rows_as_they_were(
    connection: apsw.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    empty(connection)
    with connection:
        write_person(connection, Someone(id=10, name="Ada", created=TODAY, stage_day=TODAY))
    refresh_history(connection, None, TODAY)
    before = stored(connection)
    monkeypatch.setattr(facts, "STEPS", (*STEPS, "INSERT INTO nowhere VALUES(1)"))

    with pytest.raises(apsw.SQLError):
        refresh_history(connection, None, TODAY + dt.timedelta(days=1))

    assert stored(connection) == before
