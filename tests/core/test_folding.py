"""Rows folded to people, in any order."""

from __future__ import annotations

import datetime as dt
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.folding import Folded, fold, shown_name
from app.core.imports import (
    ImportedInteraction,
    ImportedPerson,
    ImportedRow,
    LeftOut,
    Relation,
    RowRef,
)
from app.core.interactions import Direction, Kind
from app.core.networks import Identity, Network
from app.core.progress import Silent

REF = RowRef(file="following.js", line=1)
DAY = dt.date(2026, 9, 1)


def person(*identities: Identity, name: str = "", relation: Relation = Relation.FOLLOWING,
           since: dt.date | None = None) -> ImportedPerson:  # fmt: skip
    """A row that names somebody."""
    network = identities[0].network if identities else Network.FACEBOOK
    return ImportedPerson(
        identities=identities, network=network, relation=relation, ref=REF, name=name, since=since
    )


def act(who: Identity | None, kind: Kind = Kind.LIKE, name: str = "") -> ImportedInteraction:
    """A row that is an act."""
    return ImportedInteraction(
        who=who, network=who.network if who else Network.FACEBOOK, kind=kind,
        direction=Direction.OUTBOUND, day=DAY, remote_key="1", ref=REF, name=name,
    )  # fmt: skip


def x(key: str = "", remote_id: str = "") -> Identity:
    """Somebody on X."""
    return Identity(network=Network.X, key=key, remote_id=remote_id, handle=key)


def folded(*rows: ImportedRow) -> tuple[Folded, ...]:
    """The people of some rows."""
    return tuple(fold(rows, Silent(), []).people)


def test_an_id_and_a_handle_that_turn_up_together_are_one_person() -> None:
    people = folded(
        person(x(remote_id="77")),
        person(x("zoe"), relation=Relation.FOLLOWER),
        act(x("zoe", "77")),
    )
    assert len(people) == 1
    assert people[0].identities[0] == x("zoe", "77")
    assert {relation for relation, _ in people[0].relations} == {
        Relation.FOLLOWING,
        Relation.FOLLOWER,
    }


def test_an_older_handle_of_the_same_id_is_kept_beside_the_newer() -> None:
    people = folded(person(x("pzolk", "7")), act(x("piotrek_z", "7")))
    assert [identity.key for identity in people[0].identities] == ["pzolk", "piotrek_z"]


def test_a_handle_seen_with_two_ids_was_used_again_and_is_kept_by_both() -> None:
    rows = [
        person(x("zoe", "77")),
        act(x("zoe", "88")),
        person(x("zoe_", "77")),
        person(x("", "88")),
    ]
    for order in (rows, rows[::-1]):
        people = folded(*order)
        ids = sorted(sorted({i.remote_id for i in p.identities}) for p in people)
        assert ids == [["77"], ["88"]]
        assert all("zoe" in {i.key for i in p.identities} for p in people)


def test_threads_and_instagram_share_handles() -> None:
    people = folded(
        person(Identity(network=Network.INSTAGRAM, key="zoe", handle="zoe")),
        person(Identity(network=Network.THREADS, key="zoe", handle="zoe"), name="Zoë"),
    )
    assert [(p.name, len(p.identities)) for p in people] == [("Zoë", 2)]


def test_a_name_alone_joins_only_the_same_name_of_the_same_network() -> None:
    rows = [
        person(name="Zoë Brandt"),
        person(x("zoe"), name="Zoë Brandt"),
        act(None, name="zoë  brandt"),
    ]
    result = fold(rows, Silent(), [])
    assert len(result.people) == 2
    assert list(result.acts.people) == [0]


def test_whoever_was_only_unfollowed_is_told_apart() -> None:
    gone, kept = folded(
        person(x("gone"), relation=Relation.UNFOLLOWED),
        act(x("gone"), Kind.UNFOLLOW),
        person(x("kept"), relation=Relation.UNFOLLOWED),
        act(x("kept"), Kind.LIKE),
    )
    assert (gone.is_only_left, kept.is_only_left) == (True, False)


def test_rows_left_out_pass_through() -> None:
    row = LeftOut(ref=REF, code="blocked")
    assert fold([row], Silent(), []).left_out == (row,)


def test_people_are_handed_out_by_portions_and_not_kept() -> None:
    people = fold([person(x(key)) for key in ("a", "b", "c")], Silent(), []).people
    assert [p.identities[0].key for p in people] == ["a", "b", "c"]
    portions = [[p.identities[0].key for p in some] for some in people.handed_out(2)]
    assert portions == [["a", "b"], ["c"]]
    assert len(people) == 3
    with pytest.raises(IndexError):
        people[0]


def test_each_row_is_known_by_its_person_when_two_turn_out_to_be_one() -> None:
    rows = [person(x("a")), person(x("b")), person(x(remote_id="7")), act(x("b", "7"))]
    result = fold(rows, Silent(), [])
    assert list(result.rows.people) == [0, 1, 1]
    assert list(result.acts.people) == [1]


def test_acts_that_come_again_follow_when_two_turn_out_to_be_one() -> None:
    whole, handle, number = x("zoe", "77"), x("zoe"), x(remote_id="77")
    rows = fold(map(act, (handle, number, handle, whole, number, handle, x("ada"))), Silent(), [])
    assert [one.identities for one in rows.people] == [(whole,), (x("ada"),)]
    assert list(rows.acts.people) == [0, 0, 0, 0, 0, 0, 1]


def test_the_shown_name_is_the_best_there_is() -> None:
    (named,) = folded(person(x("zoe"), name=" Zoë "))
    (handle,) = folded(person(x("zoe")))
    (bare,) = folded(person(x(remote_id="77")))
    (unseen,) = folded(person(x("zoe"), name="\u200b\x07"))
    assert [shown_name(p) for p in (named, handle, bare, unseen)] == ["Zoë", "zoe", "", "zoe"]


def test_the_earliest_day_of_following_counts() -> None:
    (one,) = folded(person(x("zoe"), since=DAY), person(x("zoe"), since=dt.date(2024, 1, 1)))
    assert one.relations[Relation.FOLLOWING, Network.X] == dt.date(2024, 1, 1)


IDENTITIES = st.builds(
    lambda number, has_key, has_id: x(
        f"h{number}" if has_key or not has_id else "", str(number) if has_id else ""
    ),
    st.integers(1, 4), st.booleans(), st.booleans(),
)  # fmt: skip
ROWS = st.lists(st.one_of(IDENTITIES.map(person), IDENTITIES.map(act)), max_size=12)


@given(ROWS, st.randoms(use_true_random=False))
def test_the_order_of_rows_does_not_decide_who_is_who(
    rows: list[ImportedRow], dice: Random
) -> None:
    shuffled = list(rows)
    dice.shuffle(shuffled)

    def keys(order: list[ImportedRow]) -> set[tuple[frozenset[str], frozenset[str], int]]:
        result = fold(order, Silent(), [])
        return {
            (
                frozenset(i.key for i in p.identities if i.key),
                frozenset(i.remote_id for i in p.identities if i.remote_id),
                result.acts.people.count(place),
            )
            for place, p in enumerate(result.people)
        }

    assert keys(rows) == keys(shuffled)
