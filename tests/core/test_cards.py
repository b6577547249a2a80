"""Whom a card is of."""

from __future__ import annotations

import pytest

from app.core.cards import person_of_card
from app.core.handles import Identity, Network
from app.core.uids import uid_text


def test_a_card_that_was_taken_home_names_its_person() -> None:
    card = Identity(network=Network.CONTACTS, remote_id=f"uid:{uid_text(1 << 40)}")
    assert person_of_card(card) == 1 << 40


@pytest.mark.parametrize(
    ("network", "remote_id"),
    [
        (Network.X, "uid:0sa9edt030z02"),
        (Network.CONTACTS, ""),
        (Network.CONTACTS, "uid:4fbe58c0-2aa1"),
        (Network.CONTACTS, "uid:0SA9EDT030Z02"),
        (Network.CONTACTS, "uid:zzzzzzzzzzzzz"),
    ],
)
def test_other_cards_name_nobody_here(network: Network, remote_id: str) -> None:
    assert person_of_card(Identity(network=network, remote_id=remote_id)) is None
