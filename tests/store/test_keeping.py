from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from app.core.interactions import Direction, Kind
from app.core.networks import Network
from app.core.occasions import Occasion
from app.core.people import PersonId
from app.core.stages import Origin, Stage, State
from app.core.tiers import Tier
from app.services.rows import PeopleQuery, Sort
from app.store.workspace import WorkspaceStore
from tests.support.stores import TODAY, add, derived_rows, label, store_at

LEAP_DAY = Occasion(name="Birthday", month=2, day=29)


@pytest.fixture
def store(tmp_path: Path) -> WorkspaceStore:
    return store_at(tmp_path)


def test_an_occasion_is_changed_and_taken_away(store: WorkspaceStore) -> None:
    zoe = add(store, "Zoë")
    with store.work(label()) as work:
        number = work.add_occasion(zoe, LEAP_DAY)
        work.change_occasion(number, Occasion(name="First issue", month=5, day=3, year=2019))
    [row] = store.reader.occasions()
    assert (row.person, row.name_of_person, row.occasion.year) == (zoe, "Zoë", 2019)
    with store.work(label()) as work:
        work.delete_occasion(number)
    assert store.reader.occasions() == ()


def test_a_field_without_a_value_is_taken_away(store: WorkspaceStore) -> None:
    zoe = add(store, "Zoë")
    for value in ("Heron", ""):
        with store.work(label()) as work:
            work.set_field(zoe, "Publisher", value)
    assert store.reader.details(zoe).fields == ()


def test_notes_are_changed_made_private_and_taken_away(store: WorkspaceStore) -> None:
    zoe = add(store, "Zoë")
    with store.work(label()) as work:
        note = work.add_note(zoe, TODAY, "likes moths")
    with store.work(label()) as work:
        work.change_note(note, text="likes herons", is_private=True)
    [row] = store.reader.timeline(zoe).notes
    assert (row.text, row.is_private) == ("likes herons", True)
    assert store.reader.people_ids(PeopleQuery(search="herons")).tolist() == [zoe]
    assert store.reader.people_ids(PeopleQuery(search="moths")).tolist() == []
    with store.work(label()) as work:
        work.delete_note(note)
    assert store.reader.timeline(zoe).notes == ()
    assert store.reader.people_ids(PeopleQuery(search="herons")).tolist() == []


def test_an_account_in_the_trash_leaves_what_happened(store: WorkspaceStore) -> None:
    zoe = add(store, "Zoë", "zoe")
    with store.work(label()) as work:
        work.add_interaction(zoe, Kind.LIKE, Direction.OUTBOUND, TODAY, network=Network.X)
    [account] = store.reader.accounts_of([zoe])[zoe]
    with store.work(label()) as work:
        work.delete_account(account.id)
    assert store.reader.accounts_of([zoe]) == {}
    assert len(store.reader.timeline(zoe).interactions) == 1
    assert store.check() == ()


def test_somebody_comes_back_from_the_trash_with_all_that_went_there(
    store: WorkspaceStore,
) -> None:
    zoe, other = add(store, "Zoë", "zoe"), add(store, "Zoe B.", "zoeb")
    with store.work(label()) as work:
        gone = work.add_note(zoe, TODAY, "thrown away before")
        work.add_note(zoe, TODAY, "kept")
        work.add_interaction(zoe, Kind.LIKE, Direction.OUTBOUND, TODAY)
        work.merge(other, zoe)
    with store.work(label()) as work:
        work.delete_note(gone)
    before = store.reader.card(zoe), store.reader.timeline(zoe), derived_rows(store)
    with store.work(label()) as work:
        work.delete_person(zoe)
    [row] = store.reader.trash()
    assert (row.id, row.name, row.day) == (zoe, "Zoë", TODAY)
    with store.work(label()) as work:
        work.restore_person(zoe)
    assert before == (store.reader.card(zoe), store.reader.timeline(zoe), derived_rows(store))
    assert store.reader.trash() == ()
    assert [note.text for note in store.reader.timeline(zoe).notes] == ["kept"]
    assert store.check() == ()
    with pytest.raises(ValueError, match=str(zoe)), store.work(label()) as work:
        work.restore_person(zoe)


def answering(store: WorkspaceStore, query: PeopleQuery) -> set[PersonId]:
    found = {PersonId(number) for number in store.reader.people_ids(query)}
    assert store.reader.count_people(query) == len(found)
    assert {row.id for row in store.reader.people_page(query, 0, 50)} == found
    assert set(store.reader.people_keys(query, [*sorted(found), 99])) == found
    return found


def test_the_list_is_narrowed_by_tag_network_tier_and_state(store: WorkspaceStore) -> None:
    zoe, ann, merged = add(store, "Zoë", "zoe"), add(store, "Ann"), add(store, "Anna", "anna")
    with store.work(label()) as work:
        work.add_tag(zoe, "Moths")
        work.add_tag(merged, "moths")
        work.set_cadence(ann, Tier.NEAR, None)
        work.merge(merged, ann)
        work.start_rest(zoe, TODAY + dt.timedelta(days=9), origin=Origin.MANUAL)
    assert answering(store, PeopleQuery(tag="MOTHS")) == {zoe, ann}
    assert answering(store, PeopleQuery(tag="moths", search="an")) == {ann}
    assert answering(store, PeopleQuery(network=Network.X)) == {zoe, ann}
    assert answering(store, PeopleQuery(network=Network.MASTODON)) == set()
    assert answering(store, PeopleQuery(tier=Tier.NEAR, stage=Stage.FOLLOW)) == {ann}
    assert answering(store, PeopleQuery(state=State.RESTING, sort=Sort.NAME)) == {zoe}


def test_a_saved_filter_is_written_over_by_name_and_counts(store: WorkspaceStore) -> None:
    add(store, "Zoë", "zoe")
    with store.work(label()) as work:
        work.save_filter("Moth people", PeopleQuery(tag="moths"))
        number = work.save_filter("moth  PEOPLE", PeopleQuery(network=Network.X, sort=Sort.NAME))
    [row] = store.reader.saved_filters()
    assert (row.id, row.name, row.people) == (number, "moth PEOPLE", 1)
    assert row.query == PeopleQuery(network=Network.X, sort=Sort.NAME)
    with store.work(label()) as work:
        work.delete_filter(number)
    assert store.reader.saved_filters() == ()
    store.undo()
    assert len(store.reader.saved_filters()) == 1
