"""Medium's export, a zip of pages: whom you follow, writers of interest, what you clapped for.

Knows the folders of the export; of each page only its links count. Nothing in it says when a
follow was. A clap names the post, and the author only where the address does. Source: formats.md
section 13.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from selectolax.lexbor import LexborHTMLParser, LexborNode

from app.core.errors import AppError
from app.core.imports import (
    ImportedInteraction,
    ImportedPerson,
    ImportedRow,
    LeftOut,
    ReadingContext,
    Relation,
    RowRef,
)
from app.core.interactions import Direction, Kind
from app.core.networks import Identity, Network, identity_from_url
from app.core.progress import Progress
from app.importers.container import Export, Member
from app.importers.dates import parse_day, parse_instant
from app.importers.importer import Importer
from app.importers.markup import is_too_deep
from app.importers.meta_rows import post_path
from app.importers.text import decode
from app.importers.turns import read_in_turn

LARGEST_PAGE = 32 * 1024**2
"""Bytes of one page; Medium begins a new one after some hundred entries."""

_HEAD = 65536


class Topic(StrEnum):
    """What a page lists."""

    FOLLOWING = "following"
    WRITERS = "writers"
    PUBLICATIONS = "publications"
    TOPICS = "topics"
    BLOCKED = "blocked"
    SUGGESTED = "suggested"
    CLAPS = "claps"
    WORKS = "works"
    OWNER = "owner"


_PAGES = (
    (Topic.FOLLOWING, r"users-following/.+|users-following-\d+"),
    (Topic.PUBLICATIONS, r"pubs-following/.+|pubs-following-\d+|interests/publications"),
    (Topic.TOPICS, r"topics-following/.+|topics-following-\d+|interests/(?:topics|tags)"),
    (Topic.BLOCKED, r"blocks/.+|blocked-users-\d+"),
    (Topic.WRITERS, r"interests/writers|writers"),
    (Topic.SUGGESTED, r"twitter/.+"),
    (Topic.CLAPS, r"claps/.+|claps-\d+"),
    (Topic.WORKS, r"(?:bookmarks|highlights)/.+|(?:bookmarks|highlights)-\d+"),
    (Topic.OWNER, r"profile/profile"),
)
_SHAPES = tuple(
    (topic, re.compile(rf"(?:.*/)?(?:{path})\.html?", re.IGNORECASE)) for topic, path in _PAGES
)
_LEFT_OUT = {
    Topic.PUBLICATIONS: "organisation",
    Topic.TOPICS: "not_a_person",
    Topic.BLOCKED: "blocked",
    Topic.SUGGESTED: "suggestion",
}
_RELATIONS = {Topic.FOLLOWING: Relation.FOLLOWING, Topic.WRITERS: Relation.NAMED}


def topic_of(member: Member) -> Topic | None:
    """What a page lists, by its place and by links to Medium in it."""
    for topic, shape in _SHAPES:
        if shape.fullmatch(member.lookup):
            is_ours = b"medium.com" in member.head(_HEAD)
            return topic if is_ours else None
    return None


def recognise(export: Export) -> tuple[Member, ...]:
    """The pages of Medium in an export; a profile alone is none."""
    found = [(member, topic_of(member)) for member in export.members]
    if all(topic in (None, Topic.OWNER) for _member, topic in found):
        return ()
    return tuple(member for member, topic in found if topic is not None)


def read(
    members: Sequence[Member], context: ReadingContext, progress: Progress
) -> Iterator[ImportedRow]:
    """The rows of those pages, in their order."""
    owners = {_owner_in(member) for member in members if topic_of(member) is Topic.OWNER}

    def rows_of(member: Member) -> Iterator[ImportedRow]:
        topic = topic_of(member)
        return iter(()) if topic in (None, Topic.OWNER) else _rows(member, topic, owners)

    del context  # dates say no zone, so days are taken as they stand
    yield from read_in_turn(members, rows_of, progress)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Link:
    """One entry of a page: where it leads, its words, and the day beside it."""

    href: str
    text: str
    day: dt.date | None

    @property
    def who(self) -> Identity | None:
        """Whom the address names on Medium, if anybody."""
        found = identity_from_url(self.href)
        return found if found is not None and found.network is Network.MEDIUM else None


def _links(member: Member) -> Iterator[_Link]:
    """The first link of each entry of a list, empty where it has none; else every link."""
    html = decode(member.read(LARGEST_PAGE))
    if is_too_deep(html):
        raise AppError("import.damaged", name=member.path)
    page = LexborHTMLParser(html)
    for link in page.css("li") or page.css("a[href]"):
        if link.tag == "li":
            inner = link.css_first("a[href]")
            if inner is None:
                yield _Link(href="", text="", day=None)
                continue
            link = inner
        href = (link.attributes.get("href") or "").strip()
        yield _Link(href=href, text=" ".join(link.text().split()), day=_day_of(link))


def _day_of(link: LexborNode) -> dt.date | None:
    """The day in the ``time`` beside a link: ``2024-04-28 6:55 am``, ``2013-05-5``."""
    beside = link.parent.css_first("time") if link.parent is not None else None
    text = beside.text(strip=True) if beside is not None else ""
    at = parse_instant(text)
    return parse_day(text) if at is None else at.date()


def _owner_in(member: Member) -> str:
    """The owner's handle on the profile page, or empty."""
    page = LexborHTMLParser(decode(member.head(_HEAD)))
    for link in page.css(".h-card a[href], a.u-url[href]"):
        found = identity_from_url(link.attributes.get("href") or "")
        if found is not None and found.network is Network.MEDIUM:
            return found.key
    return ""


def _rows(member: Member, topic: Topic | None, owners: set[str]) -> Iterator[ImportedRow]:
    number = 0
    for number, link in enumerate(_links(member), 1):
        ref = RowRef(file=member.path, line=number)
        if topic in _LEFT_OUT:
            yield LeftOut(ref=ref, code=_LEFT_OUT[topic])
        elif topic in _RELATIONS:
            yield _person(link, _RELATIONS[topic], ref, owners)
        else:
            yield _work(link, ref, owners, is_clap=topic is Topic.CLAPS)
    if not number:
        yield LeftOut(ref=RowRef(file=member.path), code="unreadable_file", what="files")


def _person(link: _Link, relation: Relation, ref: RowRef, owners: set[str]) -> ImportedRow:
    who = link.who
    if who is None:
        return LeftOut(ref=ref, code="unreadable_row")
    if who.key and who.key in owners:
        return LeftOut(ref=ref, code="own_account")
    return ImportedPerson(
        identities=(who,),
        network=Network.MEDIUM,
        relation=relation,
        ref=ref,
        name="" if link.text.startswith(("@", "http")) else link.text,
    )


def _work(link: _Link, ref: RowRef, owners: set[str], *, is_clap: bool) -> ImportedRow:
    """A clap is a like of its author; of what was kept or marked only the author is named."""
    who = link.who
    if who is None or who.key in owners:
        code = "no_author" if who is None else "own_post"
        return LeftOut(ref=ref, code=code, what="interactions")
    if not is_clap:
        return ImportedPerson(
            identities=(who,), network=Network.MEDIUM, relation=Relation.NAMED, ref=ref
        )
    if link.day is None:
        return LeftOut(ref=ref, code="undated", what="interactions")
    return ImportedInteraction(
        who=who,
        network=Network.MEDIUM,
        kind=Kind.LIKE,
        direction=Direction.OUTBOUND,
        day=link.day,
        remote_key=f"clap:{post_path(link.href)}",
        ref=ref,
        text=link.text,
        url=link.href,
        told=False,
    )


IMPORTER = Importer(format="medium", recognise=recognise, read=read)
