"""Mastodon and what writes the same files: CSV lists and the archive with the outbox.

Source: formats.md section 6. The archive is a zip or a tar.gz; both give the same rows. Follows
are undated in every form, so no act comes of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from app.core.errors import AppError
from app.core.imports import ImportedRow, LeftOut, ReadingContext, RowRef
from app.core.networks import Identity
from app.core.progress import Progress
from app.importers.container import Export, Member
from app.importers.importer import Importer
from app.importers.json_records import as_map, as_text, records
from app.importers.mastodon_addresses import account_of, address_of
from app.importers.mastodon_outbox import Outbox, activity_rows, actor_of, author_of_own
from app.importers.mastodon_tables import named_row, table_of, table_rows
from app.importers.runs import fold_runs

_COLLECTIONS = ("outbox.json", "likes.json", "bookmarks.json")
STEP = 2000
"""Rows after which a job may be stopped."""

OWNER_WITHIN = 1000
"""Activities among which the owner's own post is looked for, where a number names the actor."""


def recognise(export: Export) -> tuple[Member, ...]:
    """The files of Mastodon in an export, by header, form or ActivityStreams type."""
    return tuple(
        member
        for member in export.members
        if _is_actor(member) or _is_collection(member) or table_of(member) is not None
    )


def _is_outbox(member: Member) -> bool:
    return member.name == "outbox.json" and _is_collection(member)


def _head(member: Member) -> bytes:
    try:
        return member.head()
    except AppError:
        return b""


def _is_actor(member: Member) -> bool:
    return member.name == "actor.json" and b'"preferredUsername"' in _head(member)


def _is_collection(member: Member) -> bool:
    if member.name not in _COLLECTIONS:
        return False
    head = _head(member)
    return b'"OrderedCollection' in head or b'"orderedItems"' in head


def read(
    members: Sequence[Member], context: ReadingContext, progress: Progress
) -> Iterator[ImportedRow]:
    """The rows of those files, in their order."""
    outbox = _outbox_of(members, context)
    total = sum(member.size for member in members)
    done = 0
    for member in members:
        progress.step(done, total, stage="reading")
        for count, row in enumerate(fold_runs(_rows_of(member, outbox)), 1):
            yield row
            if count % STEP == 0:
                progress.step(done, total, stage="reading")
        done += member.size
    progress.step(done, total, stage="reading")


def _rows_of(member: Member, outbox: Outbox) -> Iterator[ImportedRow]:
    if _is_collection(member):
        return _collection_rows(member, outbox)
    table = table_of(member)
    return iter(()) if table is None else table_rows(member, table, outbox.owner)


def _collection_rows(member: Member, outbox: Outbox) -> Iterator[ImportedRow]:
    is_outbox = _is_outbox(member)
    for record in records(member, lambda key: key == "orderedItems"):
        ref = RowRef(file=member.path, line=record.number)
        if record.is_damage:
            yield LeftOut(ref=ref, code=record.damage, what="interactions")
        elif is_outbox:
            yield from activity_rows(as_map(record.value), ref, outbox)
        else:
            yield named_row(as_text(record.value), ref, outbox.owner)


def _outbox_of(members: Sequence[Member], context: ReadingContext) -> Outbox:
    """Whose outbox it is: as the actor's file says, else as the activities do."""
    outbox = Outbox(context=context)
    for member in members:
        if _is_actor(member):
            outbox = _outbox_of_actor(member, context)
    for member in members:
        if not outbox.actor and _is_outbox(member):
            outbox = _outbox_of_activities(member, context)
    return outbox


def _outbox_of_actor(member: Member, context: ReadingContext) -> Outbox:
    for record in records(member, lambda _key: False):
        actor = as_map(record.value)
        address = as_text(actor.get("id"))
        return Outbox(context=context, owner=_owner(actor, address), actor=address)
    return Outbox(context=context)


def _outbox_of_activities(member: Member, context: ReadingContext) -> Outbox:
    actor = ""
    for record in islice(records(member, lambda key: key == "orderedItems"), OWNER_WITHIN):
        activity = as_map(record.value)
        actor = actor or actor_of(activity)
        owner = account_of(actor) or author_of_own(activity)
        if owner is not None:
            return Outbox(context=context, owner=owner, actor=actor)
    return Outbox(context=context, actor=actor)


def _owner(actor: Mapping[str, object], address: str) -> Identity | None:
    by_address = account_of(address) or account_of(as_text(actor.get("url")))
    if by_address is not None:
        return by_address
    host = address.partition("://")[2].partition("/")[0]
    return address_of(f"{as_text(actor.get('preferredUsername'))}@{host}")


IMPORTER = Importer(format="mastodon", recognise=recognise, read=read)
