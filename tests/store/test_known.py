"""What an import asks before it writes anything."""

from __future__ import annotations

from pathlib import Path

from app.core.handles import Identity
from app.core.networks import Network
from app.store import known as under_test
from tests.support.stores import TODAY, add, database_of, label, store_at


def test_who_has_an_account_by_key_or_by_id(tmp_path: Path, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setattr(under_test, "PORTION", 2)
    store = store_at(tmp_path)
    zoe, ada = add(store, "Zoë", "zoe"), add(store, "Ada", "ada")
    with store.work(label()) as work:
        work.add_account(zoe, Identity(network=Network.BLUESKY, remote_id="did:plc:z", key="z.b"))
    asked = [
        Identity(network=Network.X, key="zoe"),
        Identity(network=Network.X, key="ada", remote_id="12"),
        Identity(network=Network.BLUESKY, remote_id="did:plc:z"),
        Identity(network=Network.MASTODON, key="zoe"),
        Identity(network=Network.X, key="nobody"),
    ]
    assert store.reader.accounts_known(asked) == {
        (Network.X, "zoe"): zoe,
        (Network.X, "ada"): ada,
        (Network.BLUESKY, "did:plc:z"): zoe,
    }
    database_of(store).execute(
        "UPDATE person SET merged_into = ?, updated_at = 1 WHERE id = ?", [zoe, ada]
    )
    assert store.reader.accounts_known(asked)[Network.X, "ada"] == zoe
    assert store.reader.names_known(["ada", "zoe"]) == {"ada": (zoe,), "zoe": (zoe,)}
    with store.work(label()) as work:
        work.delete_person(zoe)
    assert (Network.X, "zoe") not in store.reader.accounts_known(asked)
    store.close()


def test_names_tags_and_notes_of_people(tmp_path: Path) -> None:
    store = store_at(tmp_path)
    first, second, other = add(store, "Zoë"), add(store, "ZOE"), add(store, "Ada")
    with store.work(label()) as work:
        work.add_tag(first, "Art")
        work.add_tag(first, "Books")
        work.remove_tag(first, "Books")
        work.add_note(other, TODAY, "met")
    assert store.reader.names_known(["zoe", "nobody"]) == {"zoe": (first, second)}
    everybody = [first, second, other]
    assert store.reader.tags_of(everybody) == {first: frozenset({"Art"})}
    assert store.reader.notes_of(everybody) == {other: frozenset({"met"})}
    with store.work(label()) as work:
        work.update_person(first, headline="Printer", company="Okafor", email="z@art.example")
        work.update_person(second, company="Okafor")
    assert store.reader.blanks_of([first, second]) == {second: frozenset({"headline", "email"})}
    with store.work(label()) as work:
        work.merge(first, second)
    assert store.reader.blanks_of([second]) == {}
    store.close()
