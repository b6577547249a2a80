"""From an entry of Instagram or Threads to rows: a person of a list, a like, a comment.

Knows what each list means and that a Threads handle is the same person's Instagram handle
(formats.md section 16). Refuses to know the shapes of the records (`meta_records`).
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from app.core.imports import (
    ImportedInteraction,
    ImportedPerson,
    ImportedRow,
    LeftOut,
    ReadingContext,
    Relation,
    RowRef,
)
from app.core.interactions import Direction, Kind, is_question
from app.core.networks import Identity, Network, identity_from_handle
from app.importers.dates import local_day
from app.importers.meta_records import Entry, is_deleted
from app.importers.meta_threads import Namesakes


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """Whose export is read, and with which zone.

    Args:
        network: INSTAGRAM or THREADS.
        owner: canonical handles of the owner; may be empty.
        owner_names: display names of the owner.
        namesakes: threads of messages with people of one name.
    """

    network: Network
    context: ReadingContext
    owner: frozenset[str] = frozenset()
    owner_names: frozenset[str] = frozenset()
    namesakes: Namesakes = field(default_factory=Namesakes)

    def is_owner(self, identity: Identity) -> bool:
        """Whether an identity is the owner's own."""
        return identity.key in self.owner

    def day_of(self, entry: Entry) -> dt.date | None:
        """The user's calendar day of an entry; None where it has no date."""
        return entry.day if entry.at is None else local_day(entry.at, self.context.zone)


_FOLLOW_DIRECTIONS = {
    Relation.FOLLOWING: (Kind.FOLLOW, Direction.OUTBOUND, "follow"),
    Relation.FOLLOWER: (Kind.FOLLOW, Direction.INBOUND, "follower"),
    Relation.UNFOLLOWED: (Kind.UNFOLLOW, Direction.OUTBOUND, "unfollow"),
}


def person_rows(
    entry: Entry, relation: Relation, ref: RowRef, reader: Reader
) -> Iterator[ImportedRow]:
    """The rows of one person in a list: who, and, where it is dated, the follow or unfollow."""
    identity = identified(entry, reader)
    if isinstance(identity, str):
        yield LeftOut(ref=ref, code=identity)
        return
    following = _FOLLOW_DIRECTIONS.get(relation)
    is_dated = relation in (Relation.FOLLOWING, Relation.FOLLOWER)
    day = reader.day_of(entry)
    yield ImportedPerson(
        identities=(identity, *_same_person(identity)),
        network=reader.network,
        relation=relation,
        ref=ref,
        name=entry.name,
        since=day if is_dated else None,
        since_at=entry.at if is_dated else None,
    )
    if following is None or day is None:
        return
    kind, direction, word = following
    yield ImportedInteraction(
        who=identity,
        network=reader.network,
        kind=kind,
        direction=direction,
        day=day,
        at=entry.at,
        remote_key=f"{word}:{identity.key}",
        ref=ref,
        name=entry.name,
        told=direction is Direction.INBOUND,
    )


def named_row(entry: Entry, ref: RowRef, reader: Reader) -> ImportedRow:
    """The owner of a saved post: somebody whom the export only names."""
    identity = identified(entry, reader, without="no_author")
    if isinstance(identity, str):
        return LeftOut(ref=ref, code=identity)
    return ImportedPerson(
        identities=(identity, *_same_person(identity)),
        network=reader.network,
        relation=Relation.NAMED,
        ref=ref,
        name=entry.name,
    )


def like_row(entry: Entry, ref: RowRef, reader: Reader, *, of: str = "like") -> ImportedRow:
    """A like of mine.

    Args:
        entry: whose post, and when.
        ref: where the row stands.
        reader: whose export it is.
        of: ``"like"``, ``"comment-like"`` or ``"story-like"``: keeps their keys apart.
    """
    identity = identified(entry, reader, without="no_author", own="own_post")
    if isinstance(identity, str) or entry.at is None:
        code = identity if isinstance(identity, str) else "undated"
        return LeftOut(ref=ref, code=code, what="interactions")
    seconds = int(entry.at.timestamp())
    post = post_path(entry.href)
    moment = f":{identity.key}:{seconds}"
    place = post if of == "like" and post else f"{post}{moment}"
    return ImportedInteraction(
        who=identity,
        network=reader.network,
        kind=Kind.LIKE,
        direction=Direction.OUTBOUND,
        day=local_day(entry.at, reader.context.zone),
        at=entry.at,
        remote_key=f"{of}:{place}",
        formerly=((Kind.LIKE, f"{of}:{moment}"),) if post else (),  # 2019 names no post
        ref=ref,
        name=entry.name,
        url=safe_url(entry.href),
        told=False,
    )


def comment_row(entry: Entry, text: str, ref: RowRef, reader: Reader) -> ImportedRow:
    """A comment of mine under somebody's post; a question where it asks."""
    identity = identified(entry, reader, without="no_author", own="own_post")
    if isinstance(identity, str) or entry.at is None:
        code = identity if isinstance(identity, str) else "undated"
        return LeftOut(ref=ref, code=code, what="interactions")
    seconds = int(entry.at.timestamp())
    return ImportedInteraction(
        who=identity,
        network=reader.network,
        kind=Kind.QUESTION if is_question(text) else Kind.COMMENT,
        direction=Direction.OUTBOUND,
        day=local_day(entry.at, reader.context.zone),
        at=entry.at,
        remote_key=f"comment:{identity.key}:{seconds}:{fingerprint(text)}",
        ref=ref,
        text=text,
        told=False,
    )


def identified(
    entry: Entry, reader: Reader, *, without: str = "unreadable_row", own: str = "own_account"
) -> Identity | str:
    """Whom an entry names, or the code of why nobody.

    Args:
        entry: what a record says.
        reader: whose export it is.
        without: the code where the entry holds no handle at all.
        own: the code where it is the owner of the export.
    """
    if is_deleted(entry.handle) or (not entry.handle and is_deleted(entry.name)):
        return "deleted_account"
    if not entry.handle:
        return without
    identity = identity_from_handle(reader.network, entry.handle)
    if identity is None:
        return "unreadable_row"
    return own if reader.is_owner(identity) else identity


def _same_person(identity: Identity) -> tuple[Identity, ...]:
    """On Threads one signs in with the Instagram account: the handles are the same."""
    if identity.network is not Network.THREADS:
        return ()
    twin = identity_from_handle(Network.INSTAGRAM, identity.handle or identity.key)
    return () if twin is None else (twin,)


def post_path(href: str) -> str:
    """The path of an address without slashes at its ends; empty for what is no address."""
    try:
        return urlsplit(href).path.strip("/")
    except ValueError:
        return ""


_HOSTS = ("instagram.com", "threads.com", "threads.net")


def safe_url(href: str) -> str:
    """The address if it is one of Instagram's or Threads' own, else empty (exports are hostile)."""
    try:
        parts = urlsplit(href)
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return ""
    return href if parts.scheme in ("https", "http") and host in _HOSTS else ""


def fingerprint(text: str) -> str:
    """Twelve hex digits that tell two texts apart in a key."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:12]
