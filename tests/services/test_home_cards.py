"""Everybody as cards: the same identities through the importer, merged people once, nothing private."""

from __future__ import annotations

from pathlib import Path

from app.core.handles import NAME_KEY
from app.core.imports import ImportedPerson
from app.core.networks import canonical, profile_url
from app.core.occasions import Occasion
from app.exporters.vcard_file import cards_bytes
from app.importers.vcard import IMPORTER
from app.services.home_cards import card_people
from tests.support.desk import desk
from tests.support.exports import read_bytes
from tests.support.stores import add, clock, days_ago, label, store_at


def test_the_sample_people_come_back_with_equal_identities(tmp_path: Path) -> None:
    with desk(tmp_path) as workspace:
        workspace.samples.add()
    store = store_at(tmp_path)
    people = [one for portion in card_people(store.reader) for one in portion]
    rows = read_bytes(IMPORTER, {"a.vcf": cards_bytes(people, clock().now())})
    read = [row for row in rows if isinstance(row, ImportedPerson)]
    assert [row.name for row in read] == [one.name for one in people]
    for person, row in zip(people, read, strict=True):
        said = {canonical(one) for one in person.identities if profile_url(one)}
        assert not any(canonical(one).startswith(NAME_KEY) for one in row.identities) or not said
        assert said <= {canonical(one) for one in row.identities}
    assert len(people) > 5
    store.close()


def test_merged_people_are_one_card_and_private_notes_and_the_trash_stay(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    one, other, gone = add(store, "One", "one"), add(store, "Other", "two"), add(store, "Gone")
    with store.work(label()) as work:
        work.update_person(other, company="Art")
        work.merge(other, one)
        work.add_note(other, days_ago(2), "for anybody")
        secret = work.add_note(one, days_ago(2), "for me")
        work.change_note(secret, is_private=True)
        work.add_occasion(other, Occasion(name="Birthday", month=4, day=12))
        thrown = work.add_occasion(one, Occasion(name="Old", month=4, day=13))
        work.delete_occasion(thrown)
        work.delete_person(gone)
    ((person,),) = card_people(store.reader)
    assert (person.name, person.company, person.notes) == ("One", "Art", ("for anybody",))
    assert sorted(account.key for account in person.identities) == ["one", "two"]
    assert [(day.name, day.year) for day in person.occasions] == [("Birthday", None)]
    store.close()
