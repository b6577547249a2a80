"""What the web pages of Meta's exports have in common: size, wall clock, links to profiles.

A page holds the wall clock of an unknown zone in the user's language: only the forms that say the
day for certain are read, and only to the day. Source: formats.md section 0. Refuses to know what
a list means.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from app.core.errors import AppError
from app.core.handles import Network
from app.importers.container import Member
from app.importers.dates import parse_day
from app.importers.markup import is_too_deep
from app.importers.meta_records import Entry, handle_in
from app.importers.text import decode

PAGE_LIMIT = 64 * 1024 * 1024
"""Bytes of a page that is read; a list of 100,000 people takes about 40 MB."""

_CLOCK = re.compile(r"[,\s]+\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?$", re.IGNORECASE)
_IDEOGRAPHIC = re.compile(r"(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일].*")


def page_text(member: Member) -> str:
    """The markup of a page; empty where it can't be read."""
    try:
        page = decode(member.read(PAGE_LIMIT))
    except AppError:
        return ""
    return "" if is_too_deep(page) else page


def page_day(text: str) -> dt.date | None:
    """The day of a wall clock on a page: ``Jan 01, 2025, 10:00 am``, ``01.02.2025, 21:10``.

    Also ``2025年1月1日``. None for forms in other languages, and where day and month can't be told
    apart: a follow without a date is better than one with a wrong date.
    """
    eastern = _IDEOGRAPHIC.fullmatch(text.strip())
    if eastern is not None:
        return parse_day("-".join(eastern.groups()))
    return parse_day(_CLOCK.sub("", text.strip()))


def linked_profiles(member: Member, network: Network) -> Iterator[Entry]:
    """Whom a list names that was exported as a web page, and when: only links to profiles count.

    Args:
        member: the page.
        network: INSTAGRAM or THREADS: whose profiles.
    """
    for link in LexborHTMLParser(page_text(member)).css("a[href]"):
        handle = handle_in(link.attributes.get("href") or "", network)
        if handle:
            yield Entry(handle=handle, day=_day_after(link))


def _day_after(link: LexborNode) -> dt.date | None:
    """The day in the first text after a link, inside the same entry."""
    node: LexborNode | None = link
    for _ in range(2):  # the date stands beside the link, or beside the block around it
        beside = node.next if node is not None else None
        while beside is not None:
            text = beside.text(strip=True)
            if text:
                return page_day(text)
            beside = beside.next
        node = node.parent if node is not None else None
    return None
