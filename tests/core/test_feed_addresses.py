"""Which feed follows from which account or address."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.feed_addresses import FeedPlace, feed_of, feed_place, is_feed_path, web_address
from app.core.handles import Identity, Network, identity_from_handle
from app.core.networks import identity_from_url

CHANNEL = "UC" + "a" * 22
FEEDS = {
    "https://mastodon.example/@zoe": "https://mastodon.example/@zoe.rss",
    "@zoe@art.example": "https://art.example/@zoe.rss",
    "https://bsky.app/profile/zoe.bsky.social": "https://bsky.app/profile/zoe.bsky.social/rss",
    f"https://www.youtube.com/channel/{CHANNEL}": (
        f"https://www.youtube.com/feeds/videos.xml?channel_id={CHANNEL}"
    ),
    "https://www.youtube.com/user/zoe": "https://www.youtube.com/feeds/videos.xml?user=zoe",
    "https://medium.com/@zoe": "https://medium.com/feed/@zoe",
    "https://zoe.medium.com/": "https://medium.com/feed/@zoe",
    "https://zoe.substack.com/p/one": "https://zoe.substack.com/feed",
    "https://github.com/zoe": "https://github.com/zoe.atom",
    "https://www.reddit.com/user/zoe": "https://www.reddit.com/user/zoe/.rss",
    "https://www.pinterest.com/zoe/": "https://www.pinterest.com/zoe/feed.rss",
    "https://zoe.wordpress.com/": "https://zoe.wordpress.com/feed/",
    "zoe.blogspot.com": "https://zoe.blogspot.com/feeds/posts/default",
    "https://zoe.tumblr.com": "https://zoe.tumblr.com/rss",
    "https://zoe.micro.blog": "https://zoe.micro.blog/feed.xml",
}  # fmt: skip
"""Profile -> feed."""

THEMSELVES = (
    "https://zoe.example/feed.xml",
    "https://zoe.example/blog/rss",
    "https://zoe.example/index.json",
    "https://medium.com/feed/@zoe",
    "https://zoe.substack.com/feed",
    "https://github.com/zoe/hedge/releases.atom",
    f"https://www.youtube.com/feeds/videos.xml?channel_id={CHANNEL}",
    "http://zoe.example:8080/atom.xml",
)


@pytest.mark.parametrize(("profile", "feed"), FEEDS.items())
def test_the_feed_of_a_profile(profile: str, feed: str) -> None:
    assert feed_place(profile) == FeedPlace(url=feed)


@pytest.mark.parametrize("url", THEMSELVES)
def test_a_feed_is_meant_as_it_is(url: str) -> None:
    assert feed_place(url) == FeedPlace(url=url)


def test_the_feed_of_an_account_known_by_its_id() -> None:
    did = "did:plc:" + "a" * 24
    bluesky = Identity(network=Network.BLUESKY, remote_id=did)
    assert feed_of(bluesky) == FeedPlace(url=f"https://bsky.app/profile/{did}/rss")
    youtube = Identity(network=Network.YOUTUBE, key="@zoe", remote_id=CHANNEL)
    assert feed_of(youtube) == FeedPlace(
        url=f"https://www.youtube.com/feeds/videos.xml?channel_id={CHANNEL}"
    )


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("zoe.example", "https://zoe.example/"),
        ("https://Zoe.Example/Blog#top", "https://zoe.example/Blog"),
        ("https://zoe.example/?p=1", "https://zoe.example/?p=1"),
        ("https://mühle.example/", "https://xn--mhle-0ra.example/"),
    ],
)
def test_a_website_has_to_be_looked_at(text: str, url: str) -> None:
    assert feed_place(text) == FeedPlace(url=url, is_page=True)


@pytest.mark.parametrize(
    "text",
    [
        "", "zoe", "@zoe", "https://x.com/zoe", "https://www.linkedin.com/in/zoe",
        "https://www.instagram.com/zoe", "https://www.facebook.com/zoebrandt", "https://t.me/zoe12",
        "https://www.youtube.com/@zoe", "https://substack.com/@zoe", "mailto:zoe@art.example",
        "javascript:alert(1)", "file:///etc/passwd", "data:text/xml,<rss/>", "ftp://zoe.example/feed",
        "/etc/passwd", "http://you:secret@zoe.example/feed", "http://127.0.0.1/feed",
        "http://localhost/feed", "http://[::1]/feed", "https://zoe.example:99999/feed", "http://[::1",
    ],
)  # fmt: skip
def test_what_is_no_feed_and_leads_to_none(text: str) -> None:
    assert feed_place(text) is None


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("feed:https://zoe.example/rss", "https://zoe.example/rss"),
        ("feed://zoe.example/rss", "https://zoe.example/rss"),
        ("pcast://zoe.example/rss", "https://zoe.example/rss"),
        (" <https://zoe.example:443/a b> ", "https://zoe.example/a%20b"),
        ("https://zoe.example/%C3%BC?q=%26", "https://zoe.example/%C3%BC?q=%26"),
    ],
)
def test_addresses_are_written_one_way(text: str, url: str) -> None:
    assert web_address(text) == url


def test_paths_of_feeds() -> None:
    assert is_feed_path("/feed/")
    assert is_feed_path("/@zoe.rss")
    assert is_feed_path("/rss2")
    assert not is_feed_path("/")
    assert not is_feed_path("/feedback")
    assert not is_feed_path("/about")


@given(
    st.text("aü/.:@?#%&=[] 1-", max_size=40).map("http://".__add__) | st.text("aü/.:@", max_size=40)
)
def test_whatever_is_written_an_address_is_of_the_web(text: str) -> None:
    url = web_address(text)
    assert not url or (url.startswith(("http://", "https://")) and web_address(url) == url)
    place = feed_place(text)
    assert place is None or place.url.startswith(("http://", "https://"))


@pytest.mark.parametrize("network", Network)
def test_every_network_has_an_answer(network: Network) -> None:
    for handle in ("zoe", "zoe@art.example", "zoe.example"):
        identity = identity_from_handle(network, handle)
        place = feed_of(identity) if identity is not None else None
        assert place is None or identity_from_url(place.url) is not None or place.is_page
