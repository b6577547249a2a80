"""Which feeds a page names: ``<link rel=alternate>`` in its head, and nothing else of it.

A page is looked at only where somebody asked to follow it and its address told no feed. Refuses
to read what the page says.
"""

from __future__ import annotations

from urllib.parse import urljoin

from selectolax.lexbor import LexborHTMLParser

from app.core.feed_addresses import web_address

HEAD_BYTES = 512 * 1024
"""A head is at the beginning; pages that bring everything in one file are longer."""

_KINDS = {
    "application/atom+xml": 0,
    "application/rss+xml": 1,
    "application/feed+json": 2,
    "application/rdf+xml": 3,
}
"""Kinds of feeds, those first that say most."""


def feeds_named(body: bytes, address: str) -> tuple[str, ...]:
    """The addresses of feeds that a page names, the best first.

    Args:
        body: HTML.
        address: where it was found.

    Returns:
        http and https ones; those of comments last.
    """
    page = LexborHTMLParser(body[:HEAD_BYTES])
    base = page.css_first("base[href]")
    within = urljoin(address, (base.attributes.get("href") if base else "") or "")
    found: list[tuple[bool, int, str]] = []
    for link in page.css("link[href][type]"):
        told = {name: value or "" for name, value in link.attributes.items()}
        kind = told["type"].split(";")[0].strip().lower()
        url = web_address(urljoin(within, told["href"].strip()))
        if "alternate" in told.get("rel", "").lower().split() and kind in _KINDS and url:
            is_aside = "comment" in f"{told.get('title', '')} {url}".lower()
            found.append((is_aside, _KINDS[kind], url))
    found.sort(key=lambda one: one[:2])
    return tuple(dict.fromkeys(url for _aside, _kind, url in found))
