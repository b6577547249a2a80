"""Which feeds a page names."""

from app.feeds.pages import feeds_named

PAGE = b"""<!doctype html><html><head>
<link rel="stylesheet" href="/style.css">
<link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed/">
<link rel="alternate" type="application/rss+xml" title="Zoe" href="/feed/">
<LINK REL='Alternate' TYPE='application/atom+xml; charset=utf-8' HREF='https://other.example/atom.xml'>
<link rel="alternate" type="application/feed+json" href="feed.json">
<link rel="alternate" hreflang="de" type="text/html" href="/de/">
<link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">
<link rel="alternate" type="application/rss+xml" href="file:///etc/passwd">
<link rel="alternate" type="application/rss+xml" href="http://127.0.0.1/feed">
</head><body></body></html>"""


def test_the_feeds_of_a_page_the_best_first() -> None:
    assert feeds_named(PAGE, "https://zoe.example/blog/") == (
        "https://other.example/atom.xml",
        "https://zoe.example/feed/",
        "https://zoe.example/blog/feed.json",
        "https://zoe.example/comments/feed/",
    )


def test_addresses_are_told_from_the_base_of_the_page() -> None:
    page = b"<base href='/en/'><link rel=alternate type=application/rss+xml href=feed>"
    assert feeds_named(page, "https://zoe.example/blog") == ("https://zoe.example/en/feed",)


def test_a_page_may_name_none() -> None:
    for page in (b"", b"<html>", b"\x00\xff\xfe", b"<link rel=alternate type=application/rss+xml>"):
        assert feeds_named(page, "https://zoe.example/") == ()
    assert feeds_named(b"x" * 600_000 + PAGE, "https://zoe.example/") == ()
