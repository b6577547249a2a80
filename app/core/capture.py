"""Addresses that a browser hands over: ``acquainted:capture?url=…&title=…``.

Knows the form and whom the page's address names. Refuses to know the page: nothing is fetched,
and whoever wrote the address is not trusted.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import parse_qs

from app.core.handles import strip_marks
from app.core.networks import Identity, identity_from_url
from app.core.profiles import LONGEST_ADDRESS, take_apart

BEGINS = "acquainted:"
BOOKMARKLET = (
    "javascript:location.href='acquainted:capture?url='+encodeURIComponent(location.href)"
    "+'&title='+encodeURIComponent(document.title)"
)
"""A bookmark that hands the page's address and title over; it reads nothing else of the page."""
LONGEST_CAPTURE = 4 * LONGEST_ADDRESS
"""Characters: an address of which most had to be written as %XX, and a title beside it."""
LONGEST_TITLE = 200
_FORM = re.compile(r"acquainted:(?://)?capture/?\?(.*)", re.IGNORECASE)
_POST_PARTS = frozenset(
    {"status", "statuses", "post", "posts", "p", "reel", "comments", "video", "article", "watch"}
)
"""Parts of a path that stand before a post on the networks of formats.md section 15."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Capture:
    """One page.

    Args:
        address: of the page, a web address.
        title: what the page calls itself, in one line; may be empty.
        identity: the account that the address names, or None.
        is_post: the address is one of something they wrote, as far as it shows.
    """

    address: str
    title: str
    identity: Identity | None
    is_post: bool


def read_capture(text: str) -> Capture | None:
    """What a browser handed over, or None for anything else.

    Args:
        text: the whole address, its scheme first.
    """
    if len(text) > LONGEST_CAPTURE:
        return None
    form = _FORM.fullmatch(text.strip())
    if form is None:
        return None
    try:
        fields = parse_qs(form[1], max_num_fields=10)
    except ValueError:
        return None
    return _captured(fields.get("url", [""])[0], fields.get("title", [""])[0])


def read_copied(text: str) -> Capture | None:
    """What a copied text names: the address of somebody's profile or post, or None.

    Args:
        text: what was copied; anything but one web address that names an account is None.
    """
    address = text.strip()
    if len(address) > LONGEST_ADDRESS or len(address.split()) != 1:
        return None
    found = _captured(address, "")
    return found if found is not None and found.identity is not None else None


def _captured(address: str, title: str) -> Capture | None:
    parts = take_apart(address)
    if parts is None or not re.match(r"(?i)https?://", address) or not parts.host:
        return None
    is_numbered = len(parts.segments) > 1 and bool(re.fullmatch(r"[0-9]{6,}", parts.segments[-1]))
    return Capture(
        address=address,
        title=_one_line(title),
        identity=identity_from_url(address),
        is_post=is_numbered or any(part.lower() in _POST_PARTS for part in parts.segments),
    )


def _one_line(text: str) -> str:
    """A title without line breaks, control characters and marks that turn it round."""
    seen = "".join(mark if mark.isprintable() else " " for mark in strip_marks(text))
    return " ".join(seen.split())[:LONGEST_TITLE]
