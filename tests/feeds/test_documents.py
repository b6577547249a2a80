"""Feeds of every kind, sound and broken, to posts."""

from __future__ import annotations

import contextlib
import datetime as dt
import random

import pytest

from app.core.errors import AppError
from app.core.feeds import MOST_EXTRACT, MOST_POSTS, MOST_TITLE, FeedContent
from app.feeds.documents import read_feed
from tests.support.web import feed

HERE = "https://zoe.example/feed.xml"
AT = dt.datetime(2026, 11, 20, 9, tzinfo=dt.UTC)

RSS = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>Zoë &amp; the hedge</title><link>https://zoe.example/</link>
<item><title>Cutting &lt;b&gt;it&lt;/b&gt;</title><link>/cutting</link><guid isPermaLink="false">7</guid>
<pubDate>Fri, 20 Nov 2026 10:00:00 +0100</pubDate>
<description><![CDATA[<p>In <i>March</i>.</p><script>spy()</script><p>Twice.</p>]]></description></item>
</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Zoë &amp; the hedge</title><entry><id>7</id>
<title type="html">Cutting &lt;b&gt;it&lt;/b&gt;</title><published>2026-11-20T10:00:00+01:00</published>
<link rel="self" href="https://zoe.example/api/7"/><link rel="alternate" href="https://zoe.example/cutting"/>
<content type="html">&lt;p&gt;In March.&lt;/p&gt;&lt;p&gt;Twice.&lt;/p&gt;</content></entry></feed>"""
RDF = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Zoë &amp; the hedge</title></channel>
<item rdf:about="7"><title>Cutting it</title><link>https://zoe.example/cutting</link>
<description>In March. Twice.</description><dc:date>2026-11-20T09:00:00Z</dc:date></item></rdf:RDF>"""
JSON = """{"version": "https://jsonfeed.org/version/1.1", "title": "Zoë & the hedge", "items": [
{"id": "7", "url": "https://zoe.example/cutting", "title": "Cutting it",
"content_html": "<p>In March.</p><p>Twice.</p>", "date_published": "2026-11-20T10:00:00+01:00"}]}"""


@pytest.mark.parametrize("text", [RSS, ATOM, RDF, JSON], ids=["rss", "atom", "rdf", "json"])
def test_every_kind_of_feed_says_the_same(text: str) -> None:
    told = read_feed(text.encode(), HERE)
    (post,) = told.posts
    assert told.title == "Zoë & the hedge"
    assert (post.title, post.url) == ("Cutting it", "https://zoe.example/cutting")
    assert (post.extract, post.at) == ("In March. Twice.", AT)
    assert post.key in {"7", post.url}


def item(**parts: str) -> FeedContent:
    inner = "".join(f"<{name}>{text}</{name}>" for name, text in parts.items())
    return read_feed(
        f"<rss version='2.0'><channel><item>{inner}</item></channel></rss>".encode(), HERE
    )


def test_a_short_message_is_called_by_its_first_words_and_said_once() -> None:
    (post,) = item(link="https://art.example/@zoe/1", description="Today the hedge was cut.").posts
    assert (post.title, post.extract) == ("Today the hedge was cut.", "")


def test_an_episode_is_where_its_sound_is() -> None:
    told = read_feed(
        b"<rss version='2.0'><channel><item><title>One</title><guid isPermaLink='false'>x</guid>"
        b"<enclosure url='https://zoe.example/1.mp3' type='audio/mpeg' length='1'/></item></channel></rss>",
        HERE,
    )  # fmt: skip
    assert [post.url for post in told.posts] == ["https://zoe.example/1.mp3"]


@pytest.mark.parametrize(
    "link", ["", "javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "http://127.0.0.1/"]
)  # fmt: skip
def test_what_can_not_be_read_on_the_web_is_left_out(link: str) -> None:
    found = [post.url for post in item(title="T", link=link).posts]
    assert all(url.startswith("https://zoe.example/") for url in found)


@pytest.mark.parametrize(
    "date", ["", "yesterday", "Thu, 01 Jan 1970 00:00:00 GMT", "0001-01-01", "99999-01-01", "Q T"]
)
def test_a_date_that_says_nothing_is_none(date: str) -> None:
    (post,) = item(title="T", link="https://zoe.example/a", pubDate=date).posts
    assert post.at is None


def test_the_newest_posts_are_kept_each_once_and_in_their_order() -> None:
    told = read_feed(feed("C", "B", "A", "C"), HERE)
    assert [post.title for post in told.posts] == ["C", "B", "A"]
    many = read_feed(feed(*(f"P{n}" for n in range(19))), HERE)
    assert [post.title for post in many.posts] == [f"P{n}" for n in range(19)]
    twice = b"<item><title>a</title><link>https://zoe.example/%d</link></item>"
    long = b"".join(twice % n for n in range(500))
    assert (
        len(read_feed(b"<rss version='2.0'><channel>%s</channel></rss>" % long, HERE).posts)
        == MOST_POSTS
    )


def test_nothing_is_kept_longer_than_it_is_shown() -> None:
    (post,) = item(title="t " * 900, link="https://zoe.example/a", description="d " * 9000).posts
    assert len(post.title) <= MOST_TITLE + 1
    assert len(post.extract) <= MOST_EXTRACT + 1


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "iso-8859-1", "windows-1252"])
def test_encodings_that_say_their_name(encoding: str) -> None:
    text = RSS.replace("UTF-8", encoding.removesuffix("-sig"))
    assert read_feed(text.encode(encoding), HERE).title == "Zoë & the hedge"


@pytest.mark.parametrize(
    "body",
    [b"", b"   ", b"hello", b"<html><body>No</body></html>", b"{}", b'{"version": 1}', b"\x00" * 99,
     b"GIF89a", b"<rss", b"[" * 90_000, b'{"version":"https://jsonfeed.org/version/1","items":' + b"[" * 90_000],
)  # fmt: skip
def test_what_is_no_feed_is_said_to_be_none(body: bytes) -> None:
    with pytest.raises(AppError, match=r"feed\.unreadable"):
        read_feed(body, HERE)


def test_entities_that_grow_or_look_outside_say_nothing() -> None:
    grow = "".join(f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 10))
    for told in (f"<!ENTITY a0 'spam'>{grow}", "<!ENTITY a9 SYSTEM 'file:///etc/passwd'>"):
        body = (
            f"<!DOCTYPE x [{told}]><rss version='2.0'><channel><title>&a9;</title></channel></rss>"
        )
        assert read_feed(body.encode(), HERE) == FeedContent(title="", posts=())


def test_depth_without_end_is_survived() -> None:
    assert read_feed(b"<rss version='2.0'><channel>" + b"<a>" * 300_000, HERE).posts == ()


def test_feeds_broken_anywhere_are_read_or_refused() -> None:
    chance = random.Random(5)
    for text in (RSS, ATOM, RDF, JSON):
        for _ in range(120):
            body = bytearray(text.encode())
            for _ in range(chance.randint(1, 6)):
                at = chance.randrange(len(body))
                body[at : at + chance.randrange(9)] = chance.randbytes(chance.randrange(5))
            with contextlib.suppress(AppError):
                read_feed(bytes(body), HERE)
