"""Addresses taken apart, and the site a host belongs to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.handles import Network
from app.core.profiles import (
    decode_segment,
    find_site,
    identity_from_stable_id,
    read_profile,
    take_apart,
)

_LETTERS = "aZ9._~@+-/"


@given(
    st.sampled_from(["http://", "https://", "HTTPS://"]),
    st.text("aZ9.-", max_size=12),
    st.text(_LETTERS, max_size=20),
)
def test_a_plain_address_is_taken_apart_as_any_other(scheme: str, host: str, path: str) -> None:
    address = f"{scheme}{host}/{path}"
    assert take_apart(address) == take_apart(f"{address}?")


def test_an_address_is_decoded_once() -> None:
    address = take_apart("https://www.linkedin.com/in/zo%25C3%25AB/?a=1&a=2#x")
    assert address is not None
    assert address.segments == ("in", "zo%C3%AB")
    assert address.first("a") == "1"
    assert address.first("b") == ""
    assert address.segment(7) == ""


def test_a_scheme_is_added_only_to_what_looks_like_a_host() -> None:
    address = take_apart("linkedin.com/in/zoe")
    assert address is not None
    assert address.host == "linkedin.com"
    assert take_apart("Maren Okafor") is None
    assert take_apart("zoebrandt") is None


@pytest.mark.parametrize(
    ("host", "name", "sub"),
    [
        ("x.com", "x.com", ""),
        ("no.linkedin.com", "linkedin.com", "no"),
        ("www.pinterest.com.au", "pinterest", "www"),
    ],
)
def test_known_hosts(host: str, name: str, sub: str) -> None:
    found = find_site(host)
    assert found is not None
    assert found[:2] == (name, sub)


@pytest.mark.parametrize("host", ["x.com.evil.example", "notx.com", "pinterest.evil.example"])
def test_a_host_is_compared_exactly(host: str) -> None:
    assert find_site(host) is None


def test_a_host_of_no_table_may_be_the_fediverse() -> None:
    address = take_apart("https://art.example/@zoe")
    assert address is not None
    identity = read_profile(address)
    assert identity is not None
    assert identity.network is Network.MASTODON


def test_segments_of_windows_1252_are_understood() -> None:
    assert decode_segment("zo%EB") == "zoë"
    assert decode_segment("zo%C3%AB") == "zoë"


def test_ids_are_checked_by_their_form() -> None:
    assert identity_from_stable_id(Network.X, "0123") is None
    assert identity_from_stable_id(Network.GITHUB, "1") is None
    assert identity_from_stable_id(Network.X, "123") is not None
