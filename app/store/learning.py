"""One's own record: learned from the outcomes and kept beside each channel's level.

Derived like all else here: what stands in ``channel`` can be learned again from the acts and
looks alone, whenever. A mark in ``meta`` says to the start of which day outcomes are taken in and
on which looks that rests; a change of date reads only the outcomes of the days since. A change of
the past (an older act logged or imported, an undo, a merge, a look taken back) makes the record
be learned again from the start: at once while there are few outcomes, else when the date changes
next, since nobody should wait for it while writing down one old comment. Either way the record
is a function of acts, looks and the day. Refuses to know what an outcome changes
(`app.core.own_record`) and how its sums were found (`app.store.outcomes`).
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from app.core.own_record import CLOSING_DAYS, ENTRY_DAYS, Outcome, OwnRecord, learn
from app.core.readiness import channel_level, log_odds_without_own
from app.store.database import Database, Value
from app.store.families import merged_people, top_of
from app.store.fields import day_number, day_of
from app.store.ids import derived_id
from app.store.settings import read_meta, write_meta

MARK = "learned_to"
"""In `meta`: the day number and the digest of the looks, as JSON; empty when to be learned anew."""

FEW = 1_000
"""Outcomes of which learning from the start takes some 6 ms, so that it need not wait."""

_OUTCOMES = """
SELECT network, person_id, day, heard, answered, unanswered, answered_after FROM outcome
WHERE day > :after AND day <= :until ORDER BY day, id
"""
_LOOKS = """
SELECT day, network, person_id, answered, of FROM look
WHERE deleted_at IS NULL AND day <= :until
  AND person_id IN (SELECT id FROM person WHERE deleted_at IS NULL) ORDER BY day, id
"""
_KEEP = """
INSERT INTO channel(id, network, level, own, information, in_week, answers)
VALUES(?, ?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET own = excluded.own,
  information = excluded.information, in_week = excluded.in_week, answers = excluded.answers
"""

Look = tuple[int, str, int, int, int]
"""Day, network, person (the root), answered, of."""


def learned_day(database: Database) -> int | None:
    """The day number at whose start the record stands; None when it has to be learned anew."""
    mark = read_meta(database, MARK)
    return json.loads(mark)[0] if mark else None


def put_off(database: Database) -> None:
    """Remember that the past has changed, so that the record is learned anew in time."""
    write_meta(database, MARK, "", 0)


def learn_to(database: Database, today: dt.date) -> list[str]:
    """Take in what is due by the start of a day; the networks where one's own record changed."""
    day = day_number(today)
    mark = read_meta(database, MARK)
    looks = _looks(database, day)
    if mark:
        since, digest = json.loads(mark)
        if since == day and digest == _digest(looks, since):
            return []
        if since <= day and digest == _digest(looks, since):
            return _carry_on(database, looks, since, day)
    return _carry_on(database, looks, None, day)


def learn_again(database: Database, today: dt.date) -> list[str]:
    """After a change of the past: learn anew to the same day as before, or put it off.

    Args:
        today: the day to learn to where nothing was learned yet.

    Returns:
        The networks where one's own record changed.
    """
    learned = learned_day(database)
    day = day_number(today) if learned is None else learned
    many = "SELECT 1 FROM outcome LIMIT 1 OFFSET ?"
    if database.value(many, [FEW]) is not None:
        if learned is not None:
            put_off(database)
        return []
    return _carry_on(database, _looks(database, day), None, day)


def learn_from_looks(database: Database, today: dt.date) -> list[str]:
    """After look-ups changed: the same, if any of those that something was learned with did."""
    mark = read_meta(database, MARK)
    if not mark:
        return []
    since, digest = json.loads(mark)
    if digest == _digest(_looks(database, since), since):
        return []
    return learn_again(database, today)


def _carry_on(database: Database, looks: list[Look], since: int | None, day: int) -> list[str]:
    held = _records(database)
    values: dict[str, Value] = {
        "after": -(1 << 31) if since is None else since - CLOSING_DAYS,
        "until": day - ENTRY_DAYS,
    }
    outcomes = _with_odds(database.rows(_OUTCOMES, values), looks)
    changed = []
    for network in sorted(set(outcomes) | set(held)):
        before = held.get(network, OwnRecord())
        record = learn(
            outcomes.get(network, ()),
            day_of(day),
            since=None if since is None else day_of(since),
            record=OwnRecord() if since is None else before,
        )
        if record != before:
            _keep(database, network, record)
        if record.own != before.own:
            changed.append(network)
    write_meta(database, MARK, json.dumps([day, _digest(looks, day)]), 0)
    return changed


def _keep(database: Database, network: str, record: OwnRecord) -> None:
    values: list[Value] = [derived_id("channel", network), network, channel_level(0, 0)]
    values += [record.own, record.information, record.in_week, record.answers]
    database.execute(_KEEP, values)


def _records(database: Database) -> dict[str, OwnRecord]:
    rows = database.rows("SELECT network, own, information, in_week, answers FROM channel")
    return {
        network: OwnRecord(own=own, information=information, in_week=in_week, answers=answers)
        for network, own, information, in_week, answers in rows
    }


def _looks(database: Database, until: int) -> list[Look]:
    merged = merged_people(database)
    return [
        (day, network, top_of(person, merged), answered, of)
        for day, network, person, answered, of in database.rows(_LOOKS, {"until": until})
    ]


def _digest(looks: Iterable[Look], day: int) -> str:
    """Tells whether the looks are the same with which outcomes were taken in by a day."""
    used = [look for look in looks if look[0] + ENTRY_DAYS <= day]
    return hashlib.sha256(repr(used).encode()).hexdigest()[:16]


def _with_odds(rows: Iterable[tuple[Any, ...]], looks: list[Look]) -> dict[str, list[Outcome]]:
    """Outcomes by network, in the order of days, then uid, with what the meter said before."""
    known = _LooksSoFar(looks)
    found: dict[str, list[Outcome]] = defaultdict(list)
    for network, person, day, heard, answered, unanswered, after in rows:
        known.read_to(day)
        look_answered, look_of = known.latest.get(person, (0, 0))
        odds = log_odds_without_own(
            known.level(network, person),
            heard_sum=heard,
            answered_sum=answered,
            unanswered_sum=unanswered,
            look_answered=look_answered,
            look_of=look_of,
        )
        found[network].append(Outcome(day=day_of(day), log_odds=odds, answered_after=after))
    return found


class _LooksSoFar:
    """Look-ups as of a day: each person's latest, and the level of a channel without it."""

    def __init__(self, looks: list[Look]) -> None:
        self.latest: dict[int, tuple[int, int]] = {}
        self._looks = looks
        self._next = 0
        self._there: dict[tuple[str, int], tuple[int, int]] = {}
        self._sums: dict[str, tuple[int, int]] = {}

    def read_to(self, day: int) -> None:
        """Take in the looks of all days to this one."""
        while self._next < len(self._looks) and self._looks[self._next][0] <= day:
            _day, network, person, answered, of = self._looks[self._next]
            old, sums = self._there.get((network, person), (0, 0)), self._sums.get(network, (0, 0))
            self._sums[network] = (sums[0] + answered - old[0], sums[1] + of - old[1])
            self._there[network, person] = self.latest[person] = (answered, of)
            self._next += 1

    def level(self, network: str, person: int) -> float:
        """Over the other people looked up there."""
        sums, own = self._sums.get(network, (0, 0)), self._there.get((network, person), (0, 0))
        return channel_level(sums[0] - own[0], sums[1] - own[1])
