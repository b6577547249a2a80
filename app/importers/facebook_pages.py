"""The entries of Facebook's lists as web pages: a name, and the day beside it.

Knows the classes by which an entry is found: ``_a6-h`` and ``_a6-o`` since 2022, ``_2lel`` and
``_2lem`` before. Source: formats.md section 5. Refuses to know what a list means.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from app.importers.container import Member
from app.importers.meta_pages import page_day, page_text

_FORMS = (("_a6-g", "_a6-h", "_a6-o"), ("uiBoxWhite", "_2lel", "_2lem"))
"""Classes of an entry, of the name in it and of its date."""

_OUTWARD = 6
"""How many elements around a name are looked at for the entry it stands in."""


def page_entries(member: Member) -> Iterator[tuple[str, dt.date | None]]:
    """The name and day of each entry, in the order of the page; none for what is no such page."""
    page = LexborHTMLParser(page_text(member))
    for entry, name, date in _FORMS:
        for node in page.css(f".{name}"):
            around = _entry_of(node, entry)
            if around is not None:
                beside = around.css_first(f".{date}")
                words = beside.text(strip=True) if beside is not None else ""
                yield " ".join(node.text().split()), page_day(words)


def _entry_of(node: LexborNode, name: str) -> LexborNode | None:
    """The element with a class around another, if it is near."""
    for _ in range(_OUTWARD):
        above = node.parent
        if above is None:
            return None
        node = above
        if name in (node.attributes.get("class") or "").split():
            return node
    return None
