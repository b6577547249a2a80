"""The grammar of handles, and which two of them mean the same."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.handles import (
    Identity,
    Network,
    canonical,
    canonical_host,
    identity_from_handle,
    identity_from_id,
    is_stable_id,
    strip_marks,
)


@pytest.mark.parametrize(
    ("network", "text", "key"),
    [
        (Network.X, "@ZoeBrandt", "zoebrandt"),
        (Network.X, "TomasReyes_", "tomasreyes_"),
        (Network.X, "an_old_handle_of_20ch", ""),
        (Network.X, "an_old_handle_of_20c", "an_old_handle_of_20c"),
        (Network.X, "zoe.brandt", ""),
        (Network.X, "-1", ""),
        (Network.X, "ｚｏｅ", ""),
        (Network.LINKEDIN, "Zoë-Brandt", "in/zoë-brandt"),
        (Network.LINKEDIN, "in/zoe\u0308-brandt", "in/zoë-brandt"),
        (Network.LINKEDIN, "company/Nordlys-Press", "company/nordlys-press"),
        (Network.LINKEDIN, "ACoAAAbCdEfGhIjKlMn", "in/ACoAAAbCdEfGhIjKlMn"),
        (Network.LINKEDIN, "jobs/zoe", ""),
        (Network.LINKEDIN, "..", ""),
        (Network.INSTAGRAM, "Harin.Yoon", "harin.yoon"),
        (Network.INSTAGRAM, ".harin", ""),
        (Network.INSTAGRAM, "harin..yoon", ""),
        (Network.INSTAGRAM, "harin.", ""),
        (Network.THREADS, "@ngozi.writes", "ngozi.writes"),
        (Network.BLUESKY, "@ZoeBrandt.bsky.social", "zoebrandt.bsky.social"),
        (Network.BLUESKY, "zoebrandt", ""),
        (Network.BLUESKY, "zoe_brandt.bsky.social", ""),
        (Network.BLUESKY, "zoe.1brandt", ""),
        (Network.MASTODON, "@Zoe@Art.Example", "zoe@art.example"),
        (Network.MASTODON, "acct:zoe@art.example", "zoe@art.example"),
        (Network.MASTODON, "zoe@mühle.example", "zoe@xn--mhle-0ra.example"),
        (Network.MASTODON, "zoe", ""),
        (Network.MASTODON, "zoe@localhost", ""),
        (Network.MASTODON, "zoe@127.0.0.1", ""),
        (Network.YOUTUBE, "@ZoeBrandtStudio", "@zoebrandtstudio"),
        (Network.YOUTUBE, "@윤하린", "@윤하린"),
        (Network.YOUTUBE, "c/ZoeBrandt", "c/zoebrandt"),
        (Network.TIKTOK, "zoe.brandt", "zoe.brandt"),
        (Network.TIKTOK, "zoe.", ""),
        (Network.GITHUB, "Zoe-Brandt", "zoe-brandt"),
        (Network.GITHUB, "zoe--brandt", ""),
        (Network.GITHUB, "zoe_corp", "zoe_corp"),
        (Network.FACEBOOK, "Zoe.Brandt.999", "zoebrandt999"),
        (Network.FACEBOOK, "zoe", ""),
        (Network.MEDIUM, "@pzolk", "pzolk"),
        (Network.SUBSTACK, "@Ngozi", "@ngozi"),
        (Network.SUBSTACK, "Ngozi", "ngozi"),
        (Network.GOODREADS, "author:7654321", "author:7654321"),
        (Network.GOODREADS, "shelf:1", ""),
        (Network.REDDIT, "River_Otter_77", "river_otter_77"),
        (Network.TELEGRAM, "harin_yoon", "harin_yoon"),
        (Network.EMAIL, "Tomas.Reyes@Example.org", "tomas.reyes@example.org"),
        (Network.EMAIL, "tomas reyes@example.org", ""),
        (Network.WEBSITE, "www.ngozi.example/about/", "ngozi.example/about"),
    ],
)
def test_handles_are_folded_or_refused(network: Network, text: str, key: str) -> None:
    identity = identity_from_handle(network, text)
    assert (identity.key if identity else "") == key


@pytest.mark.parametrize(
    ("network", "text", "handle"),
    [
        (Network.X, "@ZoeBrandt", "ZoeBrandt"),
        (Network.LINKEDIN, "Zoë-Brandt", "in/Zoë-Brandt"),
        (Network.YOUTUBE, "@ZoeBrandtStudio", "ZoeBrandtStudio"),
        (Network.FACEBOOK, "Zoe.Brandt.999", "Zoe.Brandt.999"),
        (Network.MASTODON, "@Zoe@art.example", "Zoe@art.example"),
    ],
)
def test_the_handle_stays_as_it_was_written(network: Network, text: str, handle: str) -> None:
    identity = identity_from_handle(network, text)
    assert identity is not None
    assert identity.handle == handle


def test_marks_that_cannot_be_seen_do_not_make_another_handle() -> None:
    hidden = identity_from_handle(Network.LINKEDIN, "in/\u202aamara\u202c-osei")
    assert hidden is not None
    assert hidden.key == "in/amara-osei"
    assert strip_marks("\ufeffzoe\u200bbrandt\u2066") == "zoebrandt"


@pytest.mark.parametrize(
    ("network", "text"),
    [
        (Network.BLUESKY, "did:plc:zoebrandta22222222222222"),
        (Network.YOUTUBE, "UCzoe0brandt0studio00aaa"),
        (Network.FACEBOOK, "100004242424242"),
    ],
)
def test_a_stable_id_given_as_handle_is_taken_for_the_id(network: Network, text: str) -> None:
    assert identity_from_handle(network, text) == Identity(network=network, remote_id=text)
    assert is_stable_id(network, text)


def test_canonical_is_the_key_and_else_the_id_in_its_form() -> None:
    assert canonical(Identity(network=Network.X, key="zoe", remote_id="12")) == "zoe"
    assert canonical(identity_from_id(Network.X, "1102938475610293847")) == "id:1102938475610293847"
    assert canonical(identity_from_id(Network.X, "id:12")) == "id:12"
    assert canonical(identity_from_id(Network.YOUTUBE, "UCx")) == "UCx"


def test_ids_longer_than_a_number_of_json_keep_every_digit() -> None:
    assert identity_from_id(Network.X, "9007199254740993").remote_id == "9007199254740993"


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("Art.Example.", "art.example"),
        ("mühle.example", "xn--mhle-0ra.example"),
        ("localhost", ""),
        ("10.0.0.1", ""),
        ("a..b", ""),
        ("-a.example", ""),
        ("x" * 254 + ".example", ""),
    ],
)
def test_hosts(text: str, host: str) -> None:
    assert canonical_host(text) == host


@settings(max_examples=80, deadline=None)
@given(st.sampled_from(Network), st.text(max_size=40))
def test_any_text_is_an_identity_or_none_and_folding_twice_is_folding_once(
    network: Network, text: str
) -> None:
    identity = identity_from_handle(network, text)
    if identity is not None and identity.key:
        again = identity_from_handle(network, identity.key)
        assert again is not None
        assert again.key == identity.key
