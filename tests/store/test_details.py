from __future__ import annotations

from pathlib import Path

import pytest

from app.core.occasions import Occasion
from app.core.tiers import Tier
from app.store.workspace import WorkspaceStore
from tests.support.stores import TODAY, add, label, store_at

LEAP_DAY = Occasion(name="Birthday", month=2, day=29)


@pytest.fixture
def store(tmp_path: Path) -> WorkspaceStore:
    return store_at(tmp_path)


def test_all_that_is_kept_by_hand_comes_back_and_goes_by_undo(store: WorkspaceStore) -> None:
    zoe = add(store, "Zoë Brandt", "zoe")
    before = store.reader.details(zoe)
    with store.work(label("person.details", name="Zoë")) as work:
        work.set_cadence(zoe, Tier.STEADY, 21)
        work.set_field(zoe, "Publisher", " Kestrel  ")
        work.set_field(zoe, "publisher", "Heron")
        work.update_person(zoe, met="At a reading")
        work.add_occasion(zoe, LEAP_DAY)
        work.put_on_list(zoe, "Authors")
        work.set_picture(zoe, "ab12.png")
    kept = store.reader.details(zoe)
    assert (kept.tier, kept.cadence_days, kept.met) == (Tier.STEADY, 21, "At a reading")
    assert [(one.name, one.value) for one in kept.fields] == [("publisher", "Heron")]
    assert [row.occasion for row in kept.occasions] == [LEAP_DAY]
    assert (kept.lists, kept.picture) == (("Authors",), "ab12.png")
    assert store.reader.tiers_of([zoe]) == {zoe: (Tier.STEADY, 21)}
    assert [(t.name, t.is_list, t.people) for t in store.reader.tags()] == [("Authors", True, 1)]
    store.undo()
    assert store.reader.details(zoe) == before
    store.redo()
    assert store.reader.details(zoe) == kept


def test_of_two_merged_people_the_upper_ones_word_counts(store: WorkspaceStore) -> None:
    zoe, other = add(store, "Zoë"), add(store, "Zoe B.")
    with store.work(label()) as work:
        work.set_cadence(other, Tier.LIGHT, None)
        work.set_field(other, "Publisher", "Heron")
        work.set_field(zoe, "publisher", "Kestrel")
        work.set_field(other, "City", "Graz")
        work.merge(other, zoe)
    kept = store.reader.details(zoe)
    assert [(one.name, one.value) for one in kept.fields] == [
        ("City", "Graz"),
        ("publisher", "Kestrel"),
    ]
    assert kept.tier is Tier.LIGHT
    assert store.reader.tiers_of([zoe]) == {zoe: (Tier.LIGHT, None)}
    with store.work(label()) as work:
        work.set_field(other, "Publisher", "")
    assert [one.name for one in store.reader.details(zoe).fields] == ["City"]


def test_occasions_come_in_the_order_of_the_year_without_those_put_away(
    store: WorkspaceStore,
) -> None:
    zoe, ann = add(store, "Zoë"), add(store, "Ann")
    with store.work(label()) as work:
        work.add_occasion(zoe, Occasion(name="Book", month=11, day=2))
        work.add_occasion(ann, LEAP_DAY)
    assert [row.name_of_person for row in store.reader.occasions()] == ["Ann", "Zoë"]
    with store.work(label()) as work:
        work.delete_person(ann)
    assert [row.name_of_person for row in store.reader.occasions()] == ["Zoë"]
    assert [row.day for row in store.reader.trash()] == [TODAY]
