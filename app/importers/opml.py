"""OPML: the feeds somebody reads, as identities of whoever writes them.

Knows what the addresses of feeds say (formats.md sections 11 and 15), and folders as tags. A feed
is followed; since when, no such file says. Refuses XML (`opml_outlines`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from app.core.errors import AppError
from app.core.feed_addresses import web_address
from app.core.imports import (
    ImportedPerson,
    ImportedRow,
    LeftOut,
    ReadingContext,
    Relation,
    RowRef,
)
from app.core.networks import Identity, Network, identity_from_url, website_from_url
from app.core.particulars import NOTHING, Particulars
from app.core.progress import Progress
from app.importers.container import Export, Member
from app.importers.importer import Importer
from app.importers.opml_outlines import HostileXmlError, Outline, read_outlines
from app.importers.text import decode, strip_marks

MAX_LIST = 8 * 1024**2
"""Bytes of a list of feeds; 30,000 feeds and more fit in."""

_SUFFIX = re.compile(r".*\.(?:opml|xml|txt)|[^.]*")
_FEED_PART = re.compile(
    r"(?i)(?:feeds?|rss|atom|index|posts|all|blog-?feed|default)(?:\.[\w.]+)?|.*\.(?:xml|rss|atom|rdf|json|php)|rss2?|\d"
)
_SHARED_HOSTS = frozenset({"feeds.feedburner.com", "feeds2.feedburner.com", "feedproxy.google.com"})
"""Hosts on which the feed's own name is all that tells writers apart."""
_WRITER = re.compile(
    r"[^/]+/(?:.*/)?(?:(?:authors?|autor(?:en|es|in|a)?|auteurs?|autor[ei]|by|byline|columnists?"
    r"|contributors?|writers?|people|staff|team|users?|members?)/[^/]+|[~@][^/]+)"
)
"""Where on a site one of several who write there stands."""
_TAG = re.compile(r"(?i)(?:web/)?tags/[^/]+?(?:\.(?:rss|atom))?")
"""Where Mastodon has what all write under a tag."""


def recognise(export: Export) -> tuple[Member, ...]:
    """The members that begin as OPML, whatever they are called."""
    return tuple(member for member in export.members if _is_opml(member))


def _is_opml(member: Member) -> bool:
    if not _SUFFIX.fullmatch(member.name):
        return False
    head = decode(member.head(4096)).casefold()
    return "<opml" in head and "<html" not in head


def read(
    members: Sequence[Member], context: ReadingContext, progress: Progress
) -> Iterator[ImportedRow]:
    """Whoever stands behind each feed or link."""
    del context  # nothing in it is dated
    for member in members:
        ref = RowRef(file=member.path)
        try:
            outlines, broken = read_outlines(member.read(MAX_LIST))
        except AppError as error:
            code = "too_large_file" if error.code == "import.too_large" else "unreadable_file"
            yield LeftOut(ref=ref, code=code, what="files")
            continue
        except HostileXmlError:
            yield LeftOut(ref=ref, code="unsafe_file", what="files")
            continue
        shared = _shared_pages(outlines)
        for count, outline in enumerate(outlines):
            if count % 1000 == 0:
                progress.step(count, len(outlines), stage="reading")
            yield _row(outline, RowRef(file=member.path, line=outline.line), shared)
        if broken:
            yield LeftOut(ref=RowRef(file=member.path, line=broken), code="cut_short")


def _addresses(outline: Outline) -> tuple[str, str]:
    """The address of the feed and that of its page; either may be empty."""
    page = outline.attributes.get("htmlurl", "") or outline.attributes.get("url", "")
    return _address(outline.attributes.get("xmlurl", "")), _address(page)


def _shared_pages(outlines: Sequence[Outline]) -> frozenset[Identity]:
    """The pages that the feeds of several writers name as theirs: a paper's, an office's."""
    sources: dict[Identity, set[Identity]] = {}
    for feed, home in map(_addresses, outlines):
        page, source = website_from_url(home), _site_of_feed(feed)
        if page is not None and source is not None:
            sources.setdefault(page, set()).add(source)
    return frozenset(page for page, several in sources.items() if len(several) > 1)


def _row(outline: Outline, ref: RowRef, shared: frozenset[Identity]) -> ImportedRow:
    feed, home = _addresses(outline)
    if outline.attributes.get("type", "").casefold() == "include" or not (feed or home):
        return LeftOut(ref=ref, code="not_a_person")
    if any(
        re.match(r"(?i)(?!https?:)[a-z][a-z0-9+.-]*:(?!\d)", url) for url in (feed, home) if url
    ):
        return LeftOut(ref=ref, code="unsafe_link")
    identities = identities_of_feed(feed, home, shared)
    if not identities or _is_of_a_tag(feed, home):
        return LeftOut(ref=ref, code="no_profile")
    return ImportedPerson(
        identities=identities,
        network=identities[0].network,
        relation=Relation.FOLLOWING if feed else Relation.NAMED,
        ref=ref,
        name=_name(outline),
        tags=_tags(outline),
        particulars=Particulars(feeds=(known,)) if (known := web_address(feed)) else NOTHING,
    )


def _address(text: str) -> str:
    """A web address as it stands behind ``feed:``."""
    bare = strip_marks(text).strip()
    if re.match(r"(?i)feed:https?:", bare):
        return bare[5:]
    return re.sub(r"(?i)^(?:feed|itpc|pcast)://", "https://", bare)


def identities_of_feed(
    feed: str, home: str, shared: frozenset[Identity] = frozenset()
) -> tuple[Identity, ...]:
    """Who writes a feed, best first.

    Args:
        feed: address of the feed, or empty.
        home: address of its page, or empty.
        shared: pages that feeds of several sources name as theirs.

    Returns:
        The accounts that either address names, and the website behind the page; without a page
        and without an account the website of the feed, its path freed from what only feeds have.
        So it is for one of several writers whose feeds name one page too.
    """
    found = [identity_from_url(url) for url in (feed, home) if url]
    page, source = website_from_url(home), _site_of_feed(feed)
    if page is not None:
        is_one_of_many = page in shared and source is not None and _WRITER.fullmatch(source.key)
        found.append(source if is_one_of_many else page)
    if not any(found) and feed:
        found.append(_site_of_feed(feed))
    return tuple(dict.fromkeys(one for one in found if one is not None))


def _is_of_a_tag(feed: str, home: str) -> bool:
    """Whether a feed is of all who use a tag, as on Mastodon, and its page says no more."""
    if not re.search(r"(?i)\.(?:rss|atom)$", feed):
        return False
    pages = [site.key for url in (feed, home) if (site := website_from_url(url)) is not None]
    return bool(pages) and all(_TAG.fullmatch(page.partition("/")[2]) for page in pages)


def _site_of_feed(feed: str) -> Identity | None:
    site = website_from_url(re.sub(r"[?#].*", "", feed))
    if site is None:
        return None
    host, _slash, path = site.key.partition("/")
    if host in _SHARED_HOSTS:
        return site
    parts = path.split("/") if path else []
    while parts and _FEED_PART.fullmatch(parts[-1][:80]):
        parts.pop()
    key = "/".join((host, *parts))
    return Identity(network=Network.WEBSITE, key=key, handle=key)


def _name(outline: Outline) -> str:
    """The title of the feed, unless it is only its address."""
    for part in ("text", "title"):
        title = outline.attributes.get(part, "")
        if title and not re.match(r"(?i)(?:https?|feed):", title):
            return title
    return ""


def _tags(outline: Outline) -> tuple[str, ...]:
    """The folders around it, and the last part of each of its own categories."""
    own = (part.rpartition("/")[2] for part in outline.attributes.get("category", "").split(","))
    return tuple(dict.fromkeys((*outline.folders, *(tag.strip() for tag in own if tag.strip()))))


IMPORTER = Importer(format="opml", recognise=recognise, read=read)
