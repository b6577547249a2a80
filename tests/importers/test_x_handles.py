from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.core.handles import Identity, Network
from app.core.imports import RowRef
from app.importers.x_handles import Directory, Owner, clean_id

REF = RowRef(file="tweets.js", line=1)


def keys(identities: tuple[Identity, ...]) -> list[str]:
    return [identity.key for identity in identities]


def test_ids() -> None:
    assert clean_id("1102938475610293847") == "1102938475610293847"
    assert clean_id(48210733) == "48210733"
    bad = ("-1", "0", "", None, "12a", 1 << 60, "1" * 21, True)
    assert not any(clean_id(value) for value in bad)


@given(order=st.permutations([(10, "first"), (20, "second"), (30, "third")]))
def test_the_newest_tweet_wins_in_any_order(order: list[tuple[int, str]]) -> None:
    directory = Directory()
    for seen, handle in order:
        directory.note("77", handle, handle.title(), seen)
    identities, name = directory.list_person("77")
    assert keys(identities) == ["third", "second", "first"]
    assert name == "Third"


def test_a_handle_that_somebody_took_over_belongs_to_the_newest() -> None:
    directory = Directory()
    directory.note("1", "shared", "One", 10)
    directory.note("2", "shared", "Two", 20)
    assert keys(directory.list_person("2")[0]) == ["shared"]
    assert directory.list_person("1")[0] == (Identity(network=Network.X, remote_id="1"),)


def test_going_back_to_an_earlier_handle() -> None:
    directory = Directory()
    for seen, handle in ((10, "anna"), (20, "anna_b"), (30, "Anna")):
        directory.note("5", handle, "", seen)
    identities, _name = directory.list_person("5")
    assert [identity.handle for identity in identities] == ["Anna", "anna_b"]


def test_somebody_unknown_stays_an_id() -> None:
    directory = Directory()
    assert directory.note("9", "not a handle!", "", 1) == Identity(network=Network.X, remote_id="9")
    assert directory.note("", "not a handle!", "", 1) is None
    assert directory.list_person("9") == ((Identity(network=Network.X, remote_id="9"),), "")


def test_people_whom_only_acts_name_come_once() -> None:
    directory = Directory()
    listed = directory.note("1", "listed", "", 1)
    acted = directory.note("2", "acted", "", 1)
    quoted = directory.by_handle("quoted")
    by_name_only = directory.by_handle("Acted")
    for identity in (listed, acted, quoted, by_name_only, acted):
        assert identity is not None
        directory.mark_named(identity, REF)
    directory.list_person("1")
    assert [keys(identities) for identities, _name, _ref in directory.named()] == [
        ["acted"],
        ["quoted"],
    ]


def test_the_owner_is_known_by_id_and_by_every_handle() -> None:
    owner = Owner()
    owner.add("22", "Juno")
    owner.add_former("juno_h")
    x = Network.X
    assert owner.handle == "Juno"
    assert owner.is_me(Identity(network=x, remote_id="22", key="whatever"))
    assert owner.is_me(Identity(network=x, key="juno_h"))
    assert not owner.is_me(Identity(network=x, remote_id="23", key="juno_h"))
