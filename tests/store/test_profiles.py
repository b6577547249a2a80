"""Everybody at once: merged people as one, those with a number for a name in a list."""

from __future__ import annotations

from pathlib import Path

from app.core.handles import Identity
from app.core.interactions import Direction, Kind
from app.core.networks import Network
from app.core.people import PersonId
from app.core.stages import State
from app.store.workspace import WorkspaceStore
from tests.support.stores import add, label, log, store_at


def numbered(store: WorkspaceStore, remote_id: str, name: str = "") -> PersonId:
    """Somebody of whom only the id on X is known."""
    with store.work(label("import", name="x")) as work:
        person = work.add_person(name or f"account {remote_id}")
        work.add_account(person, Identity(network=Network.X, remote_id=remote_id), following=True)
    return person


def test_a_profile_has_all_that_tells_one_from_another(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    zoe, other, gone = add(store, "Zoë", "zoe"), add(store, "Zoe B.", "zoeb"), add(store, "Gone")
    log(store, zoe, Kind.COMMENT)
    log(store, other, Kind.MESSAGE, Direction.INBOUND)
    with store.work(label()) as work:
        work.update_person(zoe, company="Okafor Prints", email="z@art.example")
        work.set_state(zoe, State.ARCHIVED, "moved away")
        work.delete_person(gone)
        work.merge(other, zoe)
    (profile,) = store.reader.profiles()
    assert (profile.id, profile.sort_name, profile.company) == (zoe, "zoe", "Okafor Prints")
    assert (profile.email, profile.acts) == ("z@art.example", 2)
    assert [identity.key for identity in profile.accounts] == ["zoe", "zoeb"]
    store.close()


def test_nameless_people_are_those_who_bear_their_id(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    quiet, loud = numbered(store, "77"), numbered(store, "88")
    numbered(store, "99", "Named by hand")
    deleted = numbered(store, "66")
    log(store, loud, Kind.LIKE)
    with store.work(label()) as work:
        work.delete_person(deleted)
    assert store.reader.nameless_count() == 2
    assert [row.id for row in store.reader.nameless_page(0, 9)] == [loud, quiet]
    (row,) = store.reader.nameless_page(1, 1)
    assert (row.name, row.account.remote_id, row.account.person) == ("account 77", "77", quiet)
    store.close()


def test_whoever_is_part_of_somebody_named_is_not_nameless(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    one, two, zoe = numbered(store, "77"), numbered(store, "88"), add(store, "Zoë", "zoe")
    with store.work(label()) as work:
        work.merge(one, zoe)
    assert [row.id for row in store.reader.nameless_page(0, 9)] == [two]
    with store.work(label()) as work:
        work.merge(zoe, two)
    assert store.reader.nameless_count() == 1
    assert [row.acts for row in store.reader.nameless_page(0, 9)] == [0]
    store.close()
