"""What speaks for and against two being one, when they share an address."""

from __future__ import annotations

from itertools import combinations

import pytest

from app.core.evidence import (
    MOST_SHARERS,
    Party,
    address_of,
    all_same,
    is_same,
    party,
    with_same_handles,
)
from app.core.handles import NAME_KEY, Identity, Network

MAIL = "us@post.example"
SITE = address_of(Identity(network=Network.WEBSITE, key="studio.example"))


def known_as(name: str, *accounts: tuple[Network, str]) -> Party:
    held = [Identity(network=network, key=key, handle=key) for network, key in accounts]
    return party(name, held or [Identity(network=Network.EMAIL, key=MAIL)])


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Zoë Brandt", "ZOE  BRANDT", True),
        ("Tom Reyes", "Tomás Reyes", True),
        ("Z. Brandt", "Zoë Brandt", True),
        ("Zoë Brandt", "Zoë Meyer", True),
        ("Zoë", "Zoë Brandt", True),
        ("Brandt Zoë", "Zoë Brandt", True),
        ("", "Zoë Brandt", True),
        ("us@post.example", "Zoë Brandt", True),
        ("Anna Smith", "Bob Smith", False),
        ("Zoë", "Tomás", False),
    ],
)
def test_names_of_two_who_share_an_address(one: str, other: str, same: bool) -> None:
    for first, second in ((one, other), (other, one)):
        assert is_same(MAIL, known_as(first), known_as(second)) is same


def test_a_display_name_may_be_anything_where_people_do_not_go_by_their_own() -> None:
    zoe, queen = known_as("Zoë Brandt"), known_as("Riso Queen", (Network.X, "risoqueen"))
    assert is_same(MAIL, zoe, queen)
    assert not is_same(SITE, zoe, queen), "a site is a studio's more often"
    assert is_same(SITE, known_as("Riso news", (Network.WEBSITE, "studio.example")), queen)


def test_two_accounts_on_a_network_speak_against_it_unless_the_name_is_one() -> None:
    one = known_as("Zoë Brandt", (Network.X, "zoe"))
    other = known_as("Zoë B.", (Network.X, "zb"))
    assert not is_same(MAIL, one, other)
    assert is_same(MAIL, one, known_as("Zoë Brandt", (Network.X, "zb")))


def test_an_account_known_by_a_name_only_may_be_any_account_of_that_name() -> None:
    """LinkedIn of 2018 gave names without addresses; later exports give both."""
    old = known_as("", (Network.LINKEDIN, f"{NAME_KEY}tomas reyes"))
    assert old.names == {"tomas reyes"}
    assert is_same(MAIL, old, known_as("Tom Reyes", (Network.LINKEDIN, "in/tomasreyes")))


def test_what_very_many_share_says_nothing() -> None:
    assert all_same(MAIL, [known_as("")] * MOST_SHARERS)
    assert not all_same(MAIL, [known_as("")] * (MOST_SHARERS + 1))


def test_who_is_asked_for_stands_under_every_network_of_the_same_handles() -> None:
    told = with_same_handles(Identity(network=Network.THREADS, key="zoe"))
    assert {one.network for one in told} == {Network.THREADS, Network.INSTAGRAM}
    assert {one.network for one in with_same_handles(told[1])} == {one.network for one in told}
    for alone in (
        Identity(network=Network.INSTAGRAM, remote_id="7"),
        Identity(network=Network.INSTAGRAM, key=f"{NAME_KEY}zoe"),
    ):
        assert with_same_handles(alone) == (alone,)


def test_an_address_and_a_website_are_never_taken_for_one_another() -> None:
    held = [Identity(network=network, key="a@b.example") for network in Network]
    told = [address for one in held if (address := address_of(one))]
    assert len(told) == 2
    assert all(one != other for one, other in combinations(told, 2))
