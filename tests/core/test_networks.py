"""Profile addresses and identities, there and back."""

from __future__ import annotations

import string
from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.networks import (
    Identity,
    Network,
    canonical,
    identity_from_handle,
    identity_from_id,
    identity_from_url,
    profile_url,
    website_from_url,
)

_CASES = Path(__file__).parents[1] / "data" / "urls" / "cases.tsv"


def _cases() -> list[tuple[str, str, str]]:
    lines = _CASES.read_text(encoding="utf-8").splitlines()[1:]
    return [(c[0], c[1], c[2]) for c in (line.split("\t") for line in lines)]


def test_there_are_66_cases() -> None:
    assert len(_cases()) == 66


@pytest.mark.parametrize(("text", "network", "key"), _cases())
def test_each_case_of_the_table(text: str, network: str, key: str) -> None:
    identity = identity_from_url(text)
    if not key:
        assert identity is None
        return
    assert identity is not None
    assert (identity.network.value, canonical(identity)) == (network, key)


@pytest.mark.parametrize(
    "text",
    [
        "https://l.facebook.com/l.php?u=https%3A%2F%2Fx.com%2Fzoebrandt&h=AT0",
        "https://l.instagram.com/?u=https%3A%2F%2Fx.com%2Fzoebrandt&e=1",
        "https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Fx.com%2Fzoebrandt",
        "https://www.google.com/url?sa=t&q=https://x.com/zoebrandt",
        "https://www.google.co.uk/url?url=https://x.com/zoebrandt",
        "https://www.youtube.com/redirect?q=https%3A%2F%2Fx.com%2Fzoebrandt",
    ],
)
def test_redirects_are_unwrapped_without_being_followed(text: str) -> None:
    identity = identity_from_url(text)
    assert identity is not None
    assert (identity.network, identity.key) == (Network.X, "zoebrandt")


def test_redirects_in_redirects_end() -> None:
    text = "https://x.com/zoebrandt"
    for _ in range(10):
        text = f"https://l.facebook.com/l.php?u={quote(text, safe='')}"
    assert identity_from_url(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "@zoebrandt",
        "zoe@art.example",
        "zoebrandt",
        "data:text/html,https://x.com/zoebrandt",
        "ftp://x.com/zoebrandt",
        "file:///home/zoe/x.com",
        "https://x.com@evil.example/zoebrandt",
        "https://zoe:secret@x.com/zoebrandt",
        "https://x.com:8080/zoebrandt",
        "https://x.com\\@evil.example/zoebrandt",
        "https://evilx.com/zoebrandt",
        "https://x.com.evil.example/@zoebrandt",
        "https://evil.x.com/zoebrandt",
        "https://[::1]/@zoe",
        "https://127.0.0.1/@zoe",
        "https://localhost/@zoe",
        "https://x.com/zoe brandt",
        "https://x.com/" + "a" * 5000,
        "https://l.facebook.com/l.php?u=javascript%3Aalert(1)",
        "https://unsplash.com/@zoe",
        "https://forum.example/u/zoe",
        "https://www.linkedin.com/feed/update/urn:li:activity:1",
        "https://www.instagram.com/stories/highlights/123/",
        "https://www.instagram.com/share/BAx1cdEF",
        "https://www.instagram.com/share/reel/BAx1cdEF",
        "https://www.linkedin.com/mwlite",
        "https://mastodon.example/tags/riso.rss",
        "//",
        "///x.com/zoebrandt",
        "https://t.me/+AbCdEf",
        "https://www.reddit.com/r/zines/",
        "https://medium.com/some-publication/a-post",
        "https://api.github.com/repos/zoe/riso",
        "@harin.yoon",
    ],
)
def test_what_names_nobody_for_sure_is_none(text: str) -> None:
    assert identity_from_url(text) is None


@pytest.mark.parametrize(
    ("text", "network", "key"),
    [
        ("https://www.pinterest.co.uk/zoebrandt/", Network.PINTEREST, "zoebrandt"),
        ("https://de.pinterest.com/zoebrandt/", Network.PINTEREST, "zoebrandt"),
        ("https://fr-fr.facebook.com/zoe.brandt.999", Network.FACEBOOK, "zoebrandt999"),
        (
            "https://www.linkedin.com/posts/zoe-brandt_riso-activity-7",
            Network.LINKEDIN,
            "in/zoe-brandt",
        ),
        ("https://www.linkedin.com/in/zo%EB-brandt", Network.LINKEDIN, "in/zoë-brandt"),
        ("https://github.com/sponsors/ZoeBrandt", Network.GITHUB, "zoebrandt"),
        ("https://zoebrandt.github.io/riso/", Network.GITHUB, "zoebrandt"),
        ("https://github.com/zoebrandt.atom", Network.GITHUB, "zoebrandt"),
        ("https://zoebrandt.bsky.social", Network.BLUESKY, "zoebrandt.bsky.social"),
        ("https://medium.com/feed/@pzolk", Network.MEDIUM, "pzolk"),
        ("https://open.substack.com/pub/ngozi/p/hello", Network.SUBSTACK, "ngozi"),
        ("https://art.example/@zoe.rss", Network.MASTODON, "zoe@art.example"),
        ("https://mastodon.example/users/zoe.atom", Network.MASTODON, "zoe@mastodon.example"),
        ("https://mastodon.example/users/zoe.rss", Network.MASTODON, "zoe@mastodon.example"),
        ("https://www.linkedin.com/mwlite/in/zoe-brandt", Network.LINKEDIN, "in/zoe-brandt"),
        ("//x.com/zoebrandt", Network.X, "zoebrandt"),
        ("https://art.example/web/@zoe", Network.MASTODON, "zoe@art.example"),
        ("https://mastodon.example/u/zoe", Network.MASTODON, "zoe@mastodon.example"),
        ("https://www.reddit.com/r/u_River_Otter_77/", Network.REDDIT, "river_otter_77"),
        ("https://t.me/s/harin_yoon", Network.TELEGRAM, "harin_yoon"),
        ("<https://x.com/zoebrandt>", Network.X, "zoebrandt"),
        ("HTTPS://X.COM/ZoeBrandt/", Network.X, "zoebrandt"),
        ("mailto:Tomas.Reyes@example.org?subject=hi", Network.EMAIL, "tomas.reyes@example.org"),
    ],
)
def test_forms_beyond_the_table(text: str, network: Network, key: str) -> None:
    identity = identity_from_url(text)
    assert identity is not None
    assert (identity.network, identity.key) == (network, key)


def test_feeds_and_numbered_addresses_give_the_stable_id() -> None:
    feed = "https://www.youtube.com/feeds/videos.xml?channel_id=UCzoe0brandt0studio00aaa"
    assert identity_from_url(feed) == Identity(
        network=Network.YOUTUBE, remote_id="UCzoe0brandt0studio00aaa"
    )
    page = identity_from_url("https://www.facebook.com/Zoe-Brandt-100004242424242/")
    assert page == identity_from_id(Network.FACEBOOK, "100004242424242")


def test_a_website_is_host_and_path_and_never_a_network() -> None:
    site = website_from_url("https://www.ngozi.example/about/?x=1")
    assert site is not None
    assert (site.network, site.key) == (Network.WEBSITE, "ngozi.example/about")
    assert profile_url(site) == "https://ngozi.example/about"
    assert website_from_url("https://x.com/home") is None
    assert website_from_url("javascript:alert(1)") is None


_low = st.sampled_from
_word = st.text(string.ascii_lowercase + string.digits, min_size=5, max_size=12)
_label = st.text(string.ascii_lowercase, min_size=3, max_size=8)
_host = st.builds(lambda a, b: f"{a}.{b}.example", _label, _label)
_HANDLES: dict[Network, st.SearchStrategy[str]] = {
    network: st.builds(lambda a: f"zz{a}", _word)
    for network in Network
    if network not in (Network.BLUESKY, Network.MASTODON, Network.EMAIL, Network.WEBSITE)
}
_HANDLES |= {
    Network.LINKEDIN: st.one_of(
        st.builds(
            lambda k, a: f"{k}/zz-{a}ë", _low(["in", "company", "school", "showcase"]), _word
        ),
        st.builds(lambda a: f"pub/zz-{a}-1-2a-3b4", _word),
        st.just("in/ACoAAAbCdEfGhIjKlMn"),
        st.just("in/윤하린-100%"),
    ),
    Network.YOUTUBE: st.builds(lambda k, a: f"{k}zz{a}", _low(["", "c/", "user/"]), _word),
    Network.SUBSTACK: st.builds(lambda k, a: f"{k}zz{a}", _low(["", "@"]), _word),
    Network.GOODREADS: st.builds(
        lambda k, n: f"{k}:{n}", _low(["author", "user"]), st.integers(1, 10**9)
    ),
    Network.BLUESKY: _host,
    Network.MASTODON: st.builds(lambda a, h: f"{a}@{h}", _word, _host),
    Network.EMAIL: st.builds(lambda a, h: f"{a}+list@{h}", _word, _host),
    Network.WEBSITE: st.builds(lambda h, a: f"{h}/{a}", _host, _word),
}
_WITH_HANDLES = [n for n in Network if n not in (Network.BOOKS, Network.CONTACTS)]
_handles = st.sampled_from(_WITH_HANDLES).flatmap(
    lambda network: st.tuples(st.just(network), _HANDLES[network])
)
_ids = st.one_of(
    st.builds(lambda n: (Network.X, str(n)), st.integers(1, 10**19)),
    st.builds(lambda n: (Network.FACEBOOK, str(n)), st.integers(10**5, 10**18)),
    st.builds(lambda n: (Network.SUBSTACK, str(n)), st.integers(1, 10**9)),
    st.builds(
        lambda t: (Network.BLUESKY, f"did:plc:{t}"),
        st.text(string.ascii_lowercase + "234567", min_size=24, max_size=24),
    ),
    st.builds(
        lambda t: (Network.YOUTUBE, f"UC{t}"),
        st.text(string.ascii_letters + string.digits + "_-", min_size=22, max_size=22),
    ),
    st.just((Network.MEDIUM, "9e53ca408c48")),
    st.just((Network.BLUESKY, "did:web:art.example")),
)


@settings(max_examples=150, deadline=None)
@given(_handles)
def test_the_address_of_an_identity_leads_back_to_it(generated: tuple[Network, str]) -> None:
    network, handle = generated
    identity = identity_from_handle(network, handle)
    assert identity is not None
    back = website_from_url if network is Network.WEBSITE else identity_from_url
    again = back(profile_url(identity))
    assert again is not None
    assert (again.network, again.key) == (network, identity.key)
    assert again.handle.removeprefix("@") == identity.handle


@settings(max_examples=60, deadline=None)
@given(_ids)
def test_the_address_of_an_id_leads_back_to_it(generated: tuple[Network, str]) -> None:
    identity = identity_from_id(*generated)
    assert identity_from_url(profile_url(identity)) == identity


def test_an_id_that_no_address_can_hold_has_no_address() -> None:
    assert profile_url(identity_from_id(Network.GITHUB, "583231")) == ""
    assert profile_url(identity_from_id(Network.X, "1/../../evil")) == ""


@settings(max_examples=100, deadline=None)
@given(
    st.one_of(st.text(max_size=60), st.builds(lambda t: f"https://x.com/{t}", st.text(max_size=30)))
)
def test_any_text_is_an_identity_or_none(text: str) -> None:
    identity = identity_from_url(text)
    assert identity is None or canonical(identity)


@pytest.mark.parametrize("network", [Network.BOOKS, Network.CONTACTS, Network.FACEBOOK])
def test_somebody_known_by_name_only_has_no_address(network: Network) -> None:
    assert profile_url(Identity(network=network, key="name:ngozi", handle="Ngozi")) == ""
    assert identity_from_handle(Network.BOOKS, "Ngozi") is None
    assert identity_from_handle(Network.CONTACTS, "Ngozi") is None
