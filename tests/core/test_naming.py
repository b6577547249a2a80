"""Names that stand in for one, and what a pasted text says."""

from __future__ import annotations

import pytest

from app.core.errors import AppError
from app.core.handles import Identity, Network
from app.core.naming import better_name, is_stand_in, network_of_id, read_told

X_ID = Identity(network=Network.X, remote_id="88213307")
ZOE = Identity(network=Network.X, key="zoebrandt", handle="ZoeBrandt", remote_id="88213307")
DID = Identity(network=Network.BLUESKY, remote_id="did:plc:abcdefghijklmnopqrstuvwx")


@pytest.mark.parametrize(
    ("name", "account", "stands_in"),
    [
        ("account 88213307", X_ID, True),
        ("Konto 88213307", X_ID, True),
        ("账号88213307", X_ID, True),
        ("account 882133071", X_ID, False),
        ("account did:plc:abcdefghijklmnopqrstuvwx", DID, True),
        ("ZoeBrandt", ZOE, True),
        ("@zoebrandt", ZOE, True),
        ("Zoë Brandt", ZOE, False),
        ("Route 66", X_ID, False),
        ("", Identity(network=Network.X, key="a"), False),
    ],
)
def test_a_name_stands_in_when_it_is_only_the_id_or_a_handle(
    name: str, account: Identity, stands_in: bool
) -> None:
    assert is_stand_in(name, [account]) is stands_in


@pytest.mark.parametrize(
    ("stored", "told", "becomes"),
    [
        ("account 88213307", "Zoë  Brandt", "Zoë Brandt"),
        ("account 88213307", "", "ZoeBrandt"),
        ("account 88213307", "zoebrandt", "ZoeBrandt"),
        ("zoebrandt", "Zoë Brandt", "Zoë Brandt"),
        ("zoebrandt", "ZoeBrandt", ""),
        ("My friend Zoë", "Zoë Brandt", ""),
    ],
)
def test_only_a_stand_in_gives_way_to_a_better_name(stored: str, told: str, becomes: str) -> None:
    assert better_name(stored, told, [ZOE]) == becomes


@pytest.mark.parametrize(
    ("text", "key", "name"),
    [
        ("https://x.com/ZoeBrandt", "zoebrandt", ""),
        ("https://twitter.com/zoebrandt?s=20", "zoebrandt", ""),
        ("@ZoeBrandt", "zoebrandt", ""),
        (" zoebrandt ", "zoebrandt", ""),
        ("Zoë Brandt (@zoebrandt) / X", "zoebrandt", "Zoë Brandt"),
        ("(3) Zoë Brandt (@zoebrandt) / X", "zoebrandt", "Zoë Brandt"),
        ("(@zoebrandt)", "zoebrandt", ""),
    ],
)
def test_an_address_a_handle_and_a_title_are_understood(text: str, key: str, name: str) -> None:
    told = read_told(text, Network.X)
    assert (told.identity.network, told.identity.key, told.name) == (Network.X, key, name)


def test_bluesky_and_mastodon_handles_are_understood() -> None:
    assert read_told("Zoë (@zoe.bsky.social) — Bluesky", Network.BLUESKY).name == "Zoë"
    assert read_told("@zoe.art", Network.BLUESKY).identity.key == "zoe.art"
    assert read_told("zoe@art.example", Network.MASTODON).identity.key == "zoe@art.example"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("https://www.instagram.com/zoe", "name.other_network"),
        ("https://x.com/i/user/88213307", "name.only_id"),
        ("Zoë Brandt", "name.unclear"),
        ("https://example.org/somewhere", "name.unclear"),
        ("", "name.unclear"),
    ],
)
def test_what_names_nobody_is_refused_with_its_reason(text: str, code: str) -> None:
    with pytest.raises(AppError) as caught:
        read_told(text, Network.X)
    assert caught.value.code == code


def test_the_shape_of_an_id_says_its_network() -> None:
    assert network_of_id("88213307") is Network.X
    assert network_of_id("did:plc:abc") is Network.BLUESKY
    assert network_of_id("UC" + "a" * 22) is Network.YOUTUBE
    assert network_of_id("zoe") is None
    assert network_of_id("0") is None
