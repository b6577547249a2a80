"""The key of an act is the same for the same act, for ever: it is stored."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.core.interactions import Kind
from app.core.networks import Network
from app.core.remote_keys import hashed_key

ACTS = st.tuples(st.sampled_from(Network), st.sampled_from(Kind), st.text(st.characters(codec="utf-8")))  # fmt: skip


@given(ACTS, ACTS)
def test_acts_share_a_key_only_when_they_are_the_same(
    one: tuple[Network, Kind, str], other: tuple[Network, Kind, str]
) -> None:
    assert (hashed_key(*one) == hashed_key(*other)) is (one == other)
    assert -(1 << 63) <= hashed_key(*one) < 1 << 63


def test_stored_keys_stay_what_they_were() -> None:
    assert hashed_key(Network.X, Kind.LIKE, "1830000000000000001") == 2101201537029104248
