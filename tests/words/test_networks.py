"""What networks and accounts are called."""

from __future__ import annotations

import pytest

from app.core.networks import Identity, Network, identity_from_handle, identity_from_url
from app.core.people import Account, AccountId, PersonId
from app.words.networks import display_handle, network_name


def test_every_network_has_a_name() -> None:
    names = [network_name(network) for network in Network]
    assert all(names)
    assert len(set(names)) == len(names)


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://x.com/ZoeBrandt", "@ZoeBrandt"),
        ("https://www.linkedin.com/in/zo%C3%AB-brandt/", "in/zoë-brandt"),
        ("@zoe@art.example", "@zoe@art.example"),
        ("https://www.youtube.com/@ZoeBrandtStudio", "@ZoeBrandtStudio"),
        ("https://www.youtube.com/c/ZoeBrandt", "c/ZoeBrandt"),
        ("https://www.reddit.com/user/river_otter_77/", "u/river_otter_77"),
        ("https://ngozi.substack.com", "ngozi.substack.com"),
        ("https://substack.com/@ngozi", "@ngozi"),
        ("https://www.facebook.com/Zoe.Brandt.999", "Zoe.Brandt.999"),
        ("https://www.goodreads.com/author/show/7654321.Ngozi", "author 7654321"),
        ("mailto:tomas.reyes@example.org", "tomas.reyes@example.org"),
        ("https://x.com/i/user/88213307", "account 88213307"),
    ],
)
def test_an_account_is_shown_as_its_network_writes_it(url: str, shown: str) -> None:
    identity = identity_from_url(url)
    assert identity is not None
    assert display_handle(identity) == shown


def test_accounts_and_identities_are_shown_alike() -> None:
    identity = identity_from_handle(Network.X, "ZoeBrandt")
    account = Account(
        id=AccountId(1), person=PersonId(1), network=Network.X, handle="ZoeBrandt", key="zoebrandt"
    )
    assert identity is not None
    assert display_handle(account) == display_handle(identity) == "@ZoeBrandt"
    assert display_handle(Identity(network=Network.X, key="zoebrandt")) == "@zoebrandt"


def test_somebody_known_by_name_only_is_shown_by_the_name() -> None:
    author = Identity(network=Network.BOOKS, key="name:ngozi", handle="Ngozi")
    assert display_handle(author) == "Ngozi"
    friend = Identity(network=Network.FACEBOOK, key="name:zoe")
    assert display_handle(friend) == "zoe"
    kept = Identity(network=Network.CONTACTS, remote_id="monica:1", handle="Tomás Reyes")
    assert display_handle(kept) == "Tomás Reyes"
