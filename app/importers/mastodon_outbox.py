"""My posts in a Mastodon archive: replies, mentions, direct messages, boosts.

The outbox holds my side only, so nothing here is told. Source: formats.md section 6. Refuses to
ask any server who wrote a post: what the addresses do not say stays unknown.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from app.core.handles import Identity, Network
from app.core.imports import ImportedInteraction, ImportedRow, LeftOut, ReadingContext, RowRef
from app.core.interactions import Direction, Kind, is_question
from app.importers.dates import local_day, parse_instant
from app.importers.json_records import as_list, as_map, as_text
from app.importers.markup import plain_text
from app.importers.mastodon_addresses import account_of, is_under, mentioned, named_beside

_PUBLIC = ("https://www.w3.org/ns/activitystreams#Public", "as:Public", "Public")
POSTS = frozenset({"Note", "Question", "Article", "Page"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Outbox:
    """Whose outbox is read.

    Args:
        owner: the owner's account, or None where nothing in the export says it.
        actor: the owner's address as an actor, or empty.
        named: whom the mentions read so far call what, by the address of the actor.
    """

    context: ReadingContext
    owner: Identity | None = None
    actor: str = ""
    named: dict[str, Identity] = field(default_factory=dict)

    def is_own(self, identity: Identity | None) -> bool:
        """Whether an account is the owner's."""
        return identity is not None and self.owner is not None and identity.key == self.owner.key

    def act(
        self, kind: Kind, who: Identity, at: dt.datetime, remote_key: str, ref: RowRef, **more: str
    ) -> ImportedInteraction:
        """An act of mine towards one person."""
        return ImportedInteraction(
            who=who,
            network=Network.MASTODON,
            kind=kind,
            direction=Direction.OUTBOUND,
            day=local_day(at, self.context.zone),
            at=at,
            remote_key=remote_key,
            ref=ref,
            text=more.get("text", ""),
            url=more.get("url", ""),
            told=False,
        )


def actor_of(activity: Mapping[str, object]) -> str:
    """The address of whoever did an activity, or empty."""
    post = as_map(activity.get("object"))
    return as_text(activity.get("actor")) or as_text(post.get("attributedTo"))


def author_of_own(activity: Mapping[str, object]) -> Identity | None:
    """The account in the address of a post that was made, not boosted, or None."""
    post = as_map(activity.get("object"))
    if as_text(activity.get("type")) != "Create" or as_text(post.get("type")) not in POSTS:
        return None
    return account_of(as_text(post.get("url"))) or account_of(as_text(post.get("id")))


def activity_rows(
    activity: Mapping[str, object], ref: RowRef, outbox: Outbox
) -> Iterator[ImportedRow]:
    """The rows of one activity; one post that answers A and mentions B is two acts."""
    kind = as_text(activity.get("type"))
    at = parse_instant(as_text(activity.get("published")))
    post = as_map(activity.get("object"))
    if kind == "Announce" and at is not None:
        yield _boost(activity, at, ref, outbox)
    elif kind == "Create" and at is not None and as_text(post.get("type")) in POSTS:
        # Some servers address the activity alone, and not the post in it.
        reached = post if "to" in post or "cc" in post else activity
        yield from _post_rows(post, at, ref, outbox, is_direct=_is_direct(reached))
    else:
        yield LeftOut(ref=ref, code="unreadable_row", what="interactions")


def _boost(
    activity: Mapping[str, object], at: dt.datetime, ref: RowRef, outbox: Outbox
) -> ImportedRow:
    boosted = activity.get("object")
    uri = as_text(boosted) or as_text(as_map(boosted).get("id"))
    told_of = [as_text(one) for one in as_list(activity.get("cc"))]
    actor = next((one for one in told_of if is_under(uri, one)), "")
    author = account_of(actor) or account_of(uri)
    if author is None:
        others = (outbox.named.get(one) or named_beside(one, uri) for one in told_of)
        author = next((one for one in others if one and not outbox.is_own(one)), None)
    if author is None or not uri:
        return LeftOut(ref=ref, code="no_author", what="interactions")
    if outbox.is_own(author):
        return LeftOut(ref=ref, code="own_post", what="interactions")
    key = as_text(activity.get("id")) or f"{uri}:{int(at.timestamp())}"
    return outbox.act(Kind.RESHARE, author, at, f"{key}:boost", ref, url=_web(uri))


def _post_rows(
    post: Mapping[str, object],
    at: dt.datetime,
    ref: RowRef,
    outbox: Outbox,
    *,
    is_direct: bool,
) -> Iterator[ImportedRow]:
    others = _mentions(post, outbox)
    text = plain_text(as_text(post.get("content")))
    uri = as_text(post.get("id"))
    url = _web(as_text(post.get("url"))) or _web(uri)
    key = uri or f"{int(at.timestamp())}"
    if is_direct:
        yield _direct(list(others.values()), at, key, ref, outbox, text=text, url=url)
        return
    parent = as_text(post.get("inReplyTo"))
    answered, is_thread = _answered(parent, others, outbox)
    if answered is not None:
        kind = Kind.QUESTION if is_question(text) else Kind.COMMENT
        yield outbox.act(kind, answered, at, f"{key}:reply", ref, text=text, url=url)
    named = [one for one in others.values() if answered is None or one.key != answered.key]
    for one in named:
        yield outbox.act(Kind.MENTION, one, at, f"{key}:mention:{one.key}", ref, text=text, url=url)
    if answered is None and not named:
        code = "own_thread" if is_thread else "no_author" if parent else "own_post"
        yield LeftOut(ref=ref, code=code, what="interactions")


def _direct(
    others: list[Identity],
    at: dt.datetime,
    key: str,
    ref: RowRef,
    outbox: Outbox,
    *,
    text: str,
    url: str,
) -> ImportedRow:
    if len(others) != 1:
        code = "group_message" if others else "own_thread"
        return LeftOut(ref=ref, code=code, what="interactions")
    return outbox.act(Kind.MESSAGE, others[0], at, f"{key}:direct", ref, text=text, url=url)


def _mentions(post: Mapping[str, object], outbox: Outbox) -> dict[str, Identity]:
    """The people mentioned, me aside, by the address of their actor."""
    found: dict[str, Identity] = {}
    for tag in map(as_map, as_list(post.get("tag"))):
        if as_text(tag.get("type")) != "Mention":
            continue
        identity = mentioned(tag)
        known = {one.key for one in found.values()}
        if identity is not None and not outbox.is_own(identity) and identity.key not in known:
            address = as_text(tag.get("href")) or identity.key
            found[address] = outbox.named[address] = identity
    return found


def _answered(
    parent: str, others: Mapping[str, Identity], outbox: Outbox
) -> tuple[Identity | None, bool]:
    """Whom a post answers, and whether it answers me.

    The mention whose address the parent lies under; else whom the parent's address names; else
    the first mention, since servers put the one who is answered first.
    """
    if not parent:
        return None, False
    by_address = account_of(parent)
    if is_under(parent, outbox.actor) or outbox.is_own(by_address):
        return None, True
    for actor, identity in others.items():
        if is_under(parent, actor):
            return identity, False
    return by_address or next(iter(others.values()), None), False


def _is_direct(post: Mapping[str, object]) -> bool:
    """Neither public, nor unlisted, nor for followers."""
    reached = [as_text(one) for key in ("to", "cc") for one in _listed(post.get(key))]
    return not any(one in _PUBLIC or one.endswith("/followers") for one in reached)


def _listed(value: object) -> list[object]:
    return [value] if isinstance(value, str) else as_list(value)


def _web(uri: str) -> str:
    return uri if uri.startswith(("https://", "http://")) else ""
