"""What a Bluesky post does towards others: reply, mentions, quote.

Knows the post's record; refuses to know dates and people. Offsets of mentions count bytes of
UTF-8. Source: formats.md section 7.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from app.core.handles import Identity, Network, identity_from_handle, is_stable_id

_ADDRESS = re.compile(r"at://(did:[^/\s]+)/([^/\s]+)/([^/\s?#]+)")
_MENTION = "app.bsky.richtext.facet#mention"
POST = "app.bsky.feed.post"


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """An ``at://`` address of a record: whose it is, of which kind, its name."""

    did: str
    collection: str
    key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """Somebody whom a text names: the DID, and the handle as it stands in the text."""

    did: str
    handle: Identity | None


def clean_did(value: object) -> str:
    """A DID as it stands (its case matters), or empty when it is none."""
    return value if isinstance(value, str) and is_stable_id(Network.BLUESKY, value) else ""


def parse_address(value: object) -> Address | None:
    """The parts of an ``at://`` address of a record, or None."""
    found = _ADDRESS.fullmatch(value) if isinstance(value, str) else None
    if found is None or not clean_did(found[1]):
        return None
    return Address(did=found[1], collection=found[2], key=found[3])


def subject_of(record: Mapping[str, object]) -> Address | None:
    """What a like or a repost points at."""
    return parse_address(_dict(record.get("subject")).get("uri"))


def parent_of(post: Mapping[str, object]) -> object:
    """The address of what a post answers, unread; None when it answers nothing."""
    return _dict(_dict(post.get("reply")).get("parent")).get("uri")


def quoted_by(post: Mapping[str, object]) -> Address | None:
    """The post that a post quotes, with or without pictures beside it."""
    embed = _dict(post.get("embed"))
    record = _dict(embed.get("record"))
    if embed.get("$type") == "app.bsky.embed.recordWithMedia":
        record = _dict(record.get("record"))
    address = parse_address(record.get("uri"))
    return address if address and address.collection == POST else None


def text_of(post: Mapping[str, object]) -> str:
    """The post's text."""
    text = post.get("text")
    return text if isinstance(text, str) else ""


def mentions_in(post: Mapping[str, object]) -> Iterator[Mention]:
    """Those whom a post names, each once, in the order of the text's facets."""
    raw = text_of(post).encode("utf-8", "surrogatepass")
    seen: set[str] = set()
    for facet in _dicts(post.get("facets")):
        index = _dict(facet.get("index"))
        for feature in _dicts(facet.get("features")):
            did = clean_did(feature.get("did"))
            if feature.get("$type") != _MENTION or not did or did in seen:
                continue
            seen.add(did)
            yield Mention(
                did=did, handle=_handle(raw, index.get("byteStart"), index.get("byteEnd"))
            )


def _handle(raw: bytes, start: object, end: object) -> Identity | None:
    if not isinstance(start, int) or not isinstance(end, int) or not 0 <= start < end <= len(raw):
        return None
    shown = raw[start:end].decode("utf-8", "replace")
    if not shown.startswith("@"):
        return None
    found = identity_from_handle(Network.BLUESKY, shown)
    return found if found and found.key and found.key != "handle.invalid" else None


def _dict(value: object) -> Mapping[str, object]:
    return value if isinstance(value, dict) else {}


def _dicts(value: object) -> Iterator[Mapping[str, object]]:
    yield from (one for one in value if isinstance(one, dict)) if isinstance(value, list) else ()
