"""Histories that came by import or went on for years, and what must hold for every history.

The first part are those of domain.md section 4 that `test_review` does not live through; the
second part draws histories.
"""

from __future__ import annotations

import datetime as dt
import tempfile
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.handles import Identity
from app.core.imports import (
    ImportedInteraction,
    ImportedPerson,
    ImportedRow,
    Relation,
    RowRef,
)
from app.core.interactions import Direction, Kind
from app.core.networks import Network
from app.core.people import PersonId
from app.core.stages import Origin, Stage, State
from app.services.rows import PersonCard, RestRow, TransitionRow
from app.services.workspace import Workspace
from tests.support.days import Act, live_through, lived

TODAY = dt.date(2026, 11, 22)
START = dt.date(2023, 1, 2)
ME, THEM = Direction.OUTBOUND, Direction.INBOUND
ILSE = Identity(network=Network.LINKEDIN, key="in/ilse-marant", handle="in/ilse-marant")
WEN = Identity(network=Network.X, key="wenkaplan", handle="wenkaplan", remote_id="77")
REF = RowRef(file="export.csv", line=1)


def day(number: int) -> dt.date:
    return START + dt.timedelta(days=number)


def row(
    who: Identity, kind: Kind, direction: Direction, on: dt.date, *, told: bool
) -> ImportedInteraction:
    return ImportedInteraction(
        who=who,
        network=who.network,
        kind=kind,
        direction=direction,
        day=on,
        at=dt.datetime.combine(on, dt.time(9), tzinfo=dt.UTC),
        remote_key=f"{kind}:{direction}:{on}",
        ref=REF,
        told=told,
    )


def take_in(workspace: Workspace, rows: list[ImportedRow]) -> None:
    workspace.importing.commit(workspace.importing.plan(rows))


def card_of(workspace: Workspace, person: PersonId) -> PersonCard:
    card = workspace.store.reader.card(person)
    assert card is not None
    return card


def test_five_years_of_linkedin_letters_are_placed_at_once(tmp_path: Path) -> None:
    with lived(tmp_path, TODAY) as (workspace, _):
        rows: list[ImportedRow] = []
        for n in range(0, 1825, 45):
            mine = TODAY - dt.timedelta(days=n + 3)
            rows.append(row(ILSE, Kind.MESSAGE, ME, mine, told=True))
            rows.append(row(ILSE, Kind.MESSAGE, THEM, mine + dt.timedelta(days=2), told=True))
        take_in(workspace, rows)
        person = workspace.people.find("in/ilse-marant")
        assert card_of(workspace, person).stage is Stage.CONNECT
        (placed,) = workspace.store.reader.timeline(person).transitions
        assert placed.transition.origin is Origin.PLACED
        assert (placed.transition.source, placed.transition.target) == (
            Stage.FOLLOW,
            Stage.CONNECT,
        )
        asked = {item.condition for item in placed.transition.evidence}
        assert {"exchanges >= 3", "readiness >= 60"} <= asked
        assert not any(
            "days_in_stage" in condition
            for condition in asked - {"days_in_stage >= 14 or exchanges >= 1"}
        )


@pytest.mark.parametrize("their_day", [1, 5], ids=["four weeks apart", "a month apart"])
def test_letters_in_turn_every_month_for_years(tmp_path: Path, their_day: int) -> None:
    """One writes in one month, the other in the next: each letter answers the last."""
    months = [dt.date(year, month, 5) for year in (2023, 2024, 2025) for month in range(1, 13)]
    acts: list[Act] = [
        (on, Kind.MESSAGE, ME) if n % 2 == 0 else (on.replace(day=their_day), Kind.MESSAGE, THEM)
        for n, on in enumerate(months)
    ]
    with lived(tmp_path, START) as (workspace, calendar):
        person = workspace.people.add("Ilse Marant")
        live_through(workspace, calendar, person, acts, [months[-1] + dt.timedelta(days=30)])
        card = card_of(workspace, person)
        assert (card.stage, card.state) == (Stage.CONNECT, State.ACTIVE)
        assert workspace.store.reader.timeline(person).rests == ()


def test_no_rest_follows_from_the_old_comments_of_an_x_archive(tmp_path: Path) -> None:
    with lived(tmp_path, TODAY) as (workspace, calendar):
        rows: list[ImportedRow] = [
            row(WEN, Kind.COMMENT, ME, dt.date(2019, month, 5), told=False)
            for month in range(1, 13)
        ]
        take_in(workspace, rows)
        person = workspace.people.find("wenkaplan")
        facts = workspace.explaining.explain(person).facts
        assert (facts.comments_given, facts.touches, facts.unanswered_in_a_row) == (12, 0, 0)
        for later in (0, 1, 31, 90):
            calendar.date = TODAY + dt.timedelta(days=later)
            workspace.review.new_day()
            assert card_of(workspace, person).state is State.ACTIVE
        assert workspace.store.reader.timeline(person).rests == ()


def test_an_undated_export_counts_from_the_day_it_came(tmp_path: Path) -> None:
    with lived(tmp_path, TODAY) as (workspace, calendar):
        follow: list[ImportedRow] = [
            ImportedPerson(
                identities=(WEN,), network=Network.X, relation=Relation.FOLLOWING, ref=REF
            )
        ]
        take_in(workspace, follow)
        person = workspace.people.find("wenkaplan")
        explained = workspace.explaining.explain(person)
        assert card_of(workspace, person).stage is Stage.FOLLOW
        assert (explained.facts.days_known, explained.facts.following) == (0, True)
        assert (explained.facts.days_active, explained.facts.likes_given) == (0, 0)
        assert workspace.store.reader.timeline(person).interactions == ()
        likes: list[Act] = [(TODAY + dt.timedelta(days=n), Kind.LIKE, ME) for n in (1, 4, 8)]
        live_through(workspace, calendar, person, likes)
        assert card_of(workspace, person).stage is Stage.ENGAGE


MINE = (Kind.LIKE, Kind.RESHARE, Kind.COMMENT, Kind.QUESTION, Kind.MESSAGE, Kind.MEETING)
THEIRS = (Kind.LIKE, Kind.COMMENT, Kind.MESSAGE, Kind.ACCEPTANCE)


def acts_within(days: int, most: int) -> st.SearchStrategy[list[Act]]:
    act = st.one_of(
        st.tuples(st.integers(0, days), st.sampled_from(MINE), st.just(ME)),
        st.tuples(st.integers(0, days), st.sampled_from(THEIRS), st.just(THEM)),
    )
    return st.lists(
        act.map(lambda found: (day(found[0]), found[1], found[2])), min_size=1, max_size=most
    )


def judged_so(folder: Path, acts: list[Act], days: list[dt.date]) -> list[object]:
    """All that the reviews of a life decided, without ids."""
    with lived(folder, START) as (workspace, calendar):
        person = workspace.people.add("Edda Hraun")
        live_through(workspace, calendar, person, acts, days)
        timeline = workspace.store.reader.timeline(person)
        return [_move(found) for found in timeline.transitions] + [
            _rest(found) for found in timeline.rests
        ]


def _move(found: TransitionRow) -> object:
    move = found.transition
    return (move.day, move.source, move.target, move.rule_id, move.rule_hash, move.evidence)


def _rest(found: RestRow) -> object:
    return (found.start_day, found.until_day, found.ended_day, found.evidence)


@settings(max_examples=8, deadline=None)
@given(acts_within(250, 25), st.lists(st.integers(0, 300).map(day), max_size=10))
def test_the_same_acts_reviewed_on_the_same_days_are_judged_the_same(
    acts: list[Act], days: list[dt.date]
) -> None:
    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as other:
        assert judged_so(Path(one), acts, days) == judged_so(Path(other), acts, days)


@settings(max_examples=10, deadline=None)
@given(st.lists(st.integers(1, 45), min_size=4, max_size=14), st.data())
def test_a_rest_never_starts_twice_from_the_same_touches(
    gaps: list[int], data: st.DataObject
) -> None:
    """Somebody who keeps writing, with a like of theirs now and then, over some years."""
    acts: list[Act] = []
    at = 0
    for gap in gaps:
        at += gap
        acts.append((day(at), Kind.COMMENT, ME))
        if data.draw(st.integers(0, 5)) == 0:
            acts.append((day(at + 1), data.draw(st.sampled_from(THEIRS)), THEM))
    quiet = [day(at + n) for n in (30, 60, 120, 180, 300)]
    with tempfile.TemporaryDirectory() as folder:
        with lived(Path(folder), START) as (workspace, calendar):
            person = workspace.people.add("Sana Nadkarni")
            live_through(workspace, calendar, person, acts, quiet)
            rests = workspace.store.reader.timeline(person).rests
    in_order = sorted(rests, key=lambda rest: rest.start_day)
    written = {on for on, _, direction in acts if direction is ME}
    for before, after in pairwise(in_order):
        over = before.ended_day or before.until_day
        assert over is not None
        assert sum(over < on <= after.start_day for on in written) >= 3


@settings(max_examples=12, deadline=None)
@given(
    acts_within(120, 12),
    st.integers(0, 29),
    st.sampled_from([Kind.COMMENT, Kind.QUESTION, Kind.MESSAGE]),
)
def test_answering_somebody_never_lowers_readiness(
    acts: list[Act], waiting: int, answer: Kind
) -> None:
    today = day(160)
    theirs = (today - dt.timedelta(days=waiting), Kind.COMMENT, THEM)
    with tempfile.TemporaryDirectory() as folder, lived(Path(folder), today) as (workspace, _):
        person = workspace.people.add("Edda Hraun")
        for on, kind, direction in [*sorted(acts), theirs]:
            workspace.logging.log(person, kind, direction, day=on)
        before = workspace.explaining.explain(person)
        assert before.facts.owed_an_answer
        workspace.logging.log(person, answer, ME)
        after = workspace.explaining.explain(person)
        assert not after.facts.owed_an_answer
        assert before.readiness.score is not None
        assert after.readiness.score is not None
        assert after.readiness.score >= before.readiness.score - 1e-9
        assert after.facts.unanswered_in_a_row == before.facts.unanswered_in_a_row
