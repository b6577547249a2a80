"""Bluesky: the owner's repository (``repo.car``), and saved follow lists.

Knows the records that are acts: follow, like, repost, post. All of them are the owner's side
only. Where one thing was done twice (two follow records of one person, two likes of one post),
it is one act with the earliest date, the others count as repeats. A like or a repost is known
again by what it points at, a post by its own name.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence

from app.core.errors import AppError
from app.core.handles import Identity, Network
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
from app.core.progress import Progress
from app.importers.bluesky_json import is_page, read_pages
from app.importers.bluesky_posts import (
    POST,
    Address,
    clean_did,
    mentions_in,
    parent_of,
    parse_address,
    quoted_by,
    subject_of,
    text_of,
)
from app.importers.bluesky_repo import CAR_HEAD, Repo, RepoRecord
from app.importers.container import Export, Member
from app.importers.dates import local_day, parse_iso
from app.importers.importer import Importer
from app.importers.tally import INTERACTIONS, PEOPLE, Tally

LARGEST_REPO = 512 << 20
"""Bytes of a repository that is read; it is held in memory."""

_STEP = 2000
_MODERATION = "app.bsky.graph.defs#modlist"
_TID = "234567abcdefghijklmnopqrstuvwxyz"
_FIRST = dt.datetime(2022, 11, 1, tzinfo=dt.UTC)
"""Before this nobody could post: the first repositories are of November 2022."""
_DAY = dt.timedelta(days=1)
_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


def recognise(export: Export) -> tuple[Member, ...]:
    """Repositories by their first bytes, follow lists by their keys."""
    is_alone = len(export.members) == 1  # then its name does not matter
    return tuple(
        member
        for member in export.members
        if ((member.name.endswith(".car") or is_alone) and member.head(8) == CAR_HEAD)
        or (member.name.endswith((".json", ".jsonl")) and is_page(member.head()))
    )


def read(
    members: Sequence[Member], context: ReadingContext, progress: Progress
) -> Iterator[ImportedRow]:
    """The rows of repositories and follow lists.

    Args:
        members: as `recognise` gave them.
        context: the user's zone.
        progress: told the bytes read.
    """
    total = sum(member.size for member in members)
    done = 0
    for member in members:
        try:
            if member.head(8) == CAR_HEAD:
                tick = _ticker(progress, done, total)
                yield from _RepoReading(member, context, tick).rows()
            else:
                yield from read_pages(member)
        except AppError as error:
            if not error.code.startswith("import."):
                raise
            yield LeftOut(ref=RowRef(file=member.path), code="unreadable_file")
        done += member.size
        progress.step(done, total, stage="reading")


def _ticker(progress: Progress, done: int, total: int) -> Callable[[], None]:
    return lambda: progress.step(done, total, stage="reading")


class _RepoReading:
    """The reading of one repository.

    Args:
        member: the file.
        context: the user's zone.
        tick: called every few thousand records; may raise `Cancelled`.
    """

    def __init__(self, member: Member, context: ReadingContext, tick: Callable[[], None]) -> None:
        self._repo = Repo(member.read(LARGEST_REPO))
        self._context = context
        self._tick = tick
        self._tally = Tally(member.path)
        self._number = 0
        self._handles: dict[str, tuple[dt.datetime, Identity]] = {}
        self._named: dict[str, RowRef] = {}
        self._first: dict[tuple[str, str], tuple[dt.datetime, RowRef, Address | str]] = {}
        self._lists: dict[str, tuple[str, bool]] = {}
        self._members: list[tuple[str, str, RowRef]] = []

    def rows(self) -> Iterator[ImportedRow]:
        """All rows: posts as they come, then what may repeat, then people."""
        for record in self._repo.records():
            self._number += 1
            if self._number % _STEP == 0:
                self._tick()
            read_record = _RECORDS.get(record.collection)
            if read_record is not None:
                yield from read_record(self, record)
        yield from self._single_acts()
        yield from self._list_members()
        yield from self._named_people()
        self._tally.add("unreadable_row", what=INTERACTIONS, count=self._repo.lost)
        if not self._repo.is_whole:
            yield LeftOut(ref=RowRef(file=self._tally.file), code="cut_short", what=INTERACTIONS)
        yield from self._tally.rows()

    def read_post(self, record: RepoRecord) -> Iterator[ImportedRow]:
        """Reply, mentions and quote of one post."""
        post, at = record.value, self._when(record)
        if at is None or not record.key:
            self._leave_out("undated" if record.key else "unreadable_row")
            return
        parent, is_reply = parse_address(parent_of(post)), parent_of(post) is not None
        taken = {self._repo.owner}
        count = 0
        text = text_of(post)
        if parent is not None and parent.did not in taken:
            taken.add(parent.did)
            count += 1
            kind = Kind.QUESTION if is_question(text) else Kind.COMMENT
            yield self._post_act(record, kind, parent.did, at, "reply")
        for mention in mentions_in(post):
            if mention.handle is not None:
                self._note_handle(mention.did, mention.handle, at)
            if mention.did not in taken:
                taken.add(mention.did)
                count += 1
                yield self._post_act(
                    record, Kind.MENTION, mention.did, at, f"mention:{mention.did}"
                )
        quoted = quoted_by(post)
        if quoted is not None and quoted.did != self._repo.owner:
            count += 1
            yield self._post_act(record, Kind.RESHARE, quoted.did, at, "quote")
        if is_reply and parent is None:
            self._leave_out("deleted_account")
        elif not count:
            self._leave_out("own_thread" if is_reply else "own_post")

    def read_subject(self, record: RepoRecord) -> Iterator[ImportedRow]:
        """Take in a like or a repost; the acts come once all are known."""
        subject, at = subject_of(record.value), self._when(record)
        if subject is None:
            self._leave_out("unreadable_row")
        elif subject.collection != POST:
            self._leave_out("not_a_person")
        elif subject.did == self._repo.owner:
            self._leave_out("own_post")
        else:
            self._keep_first(record.collection, f"{subject.did}/{subject.key}", at, subject)
        yield from ()

    def read_follow(self, record: RepoRecord) -> Iterator[ImportedRow]:
        """Take in a follow; the person comes once all are known."""
        did, at = clean_did(record.value.get("subject")), self._when(record)
        if not did or did == self._repo.owner:
            self._leave_out("own_account" if did else "unreadable_row", what=PEOPLE)
        else:
            self._keep_first(record.collection, did, at, did, what=PEOPLE)
        yield from ()

    def read_block(self, record: RepoRecord) -> Iterator[ImportedRow]:
        """Count somebody who is blocked."""
        is_known = bool(clean_did(record.value.get("subject")))
        self._leave_out("blocked" if is_known else "unreadable_row", what=PEOPLE)
        yield from ()

    def read_list(self, record: RepoRecord) -> Iterator[ImportedRow]:
        """Take in a list's name, and whether it keeps people away."""
        name = record.value.get("name")
        is_moderation = record.value.get("purpose") == _MODERATION
        self._lists[record.key] = (name if isinstance(name, str) else "", is_moderation)
        yield from ()

    def read_list_item(self, record: RepoRecord) -> Iterator[ImportedRow]:
        """Take in that somebody is on a list."""
        did = clean_did(record.value.get("subject"))
        address = parse_address(record.value.get("list"))
        if did and did != self._repo.owner and address is not None:
            self._members.append((did, address.key, self._ref()))
        else:
            code = "own_account" if did and did == self._repo.owner else "unreadable_row"
            self._leave_out(code, what=PEOPLE)
        yield from ()

    def _keep_first(
        self,
        collection: str,
        name: str,
        at: dt.datetime | None,
        subject: Address | str,
        *,
        what: str = INTERACTIONS,
    ) -> None:
        if at is None:
            self._leave_out("undated", what=what)
            return
        before = self._first.get((collection, name))
        if before is not None:
            line = before[1].line if at < before[0] else self._number
            self._tally.add("repeated", what=what, line=line)
        if before is None or at < before[0]:
            self._first[collection, name] = (at, self._ref(), subject)

    def _single_acts(self) -> Iterator[ImportedRow]:
        for (collection, name), (at, ref, subject) in self._first.items():
            if isinstance(subject, str):
                self._named[subject] = ref
                yield self._person(
                    subject, Relation.FOLLOWING, ref, since=self._day(at), since_at=at
                )
                yield self._act(Kind.FOLLOW, subject, at, f"follow:{subject}", ref)
                continue
            is_like = collection.endswith(".like")
            yield self._act(
                Kind.LIKE if is_like else Kind.RESHARE,
                subject.did,
                at,
                f"{name}:{'like' if is_like else 'reshare'}",
                ref,
                url=_post_url(subject.did, subject.key),
            )

    def _list_members(self) -> Iterator[ImportedRow]:
        for did, key, ref in self._members:
            name, is_moderation = self._lists.get(key, ("", False))
            if is_moderation:
                self._tally.add("moderation_list", what=PEOPLE, line=ref.line)
                continue
            self._named[did] = ref
            yield self._person(did, Relation.LISTED, ref, tags=(name,) if name else ())

    def _named_people(self) -> Iterator[ImportedRow]:
        seen = {subject for _at, _ref, subject in self._first.values() if isinstance(subject, str)}
        seen |= {did for did, _key, _ref in self._members}
        for did, ref in self._named.items():
            if did not in seen:
                yield self._person(did, Relation.NAMED, ref)

    def _person(
        self,
        did: str,
        relation: Relation,
        ref: RowRef,
        *,
        since: dt.date | None = None,
        since_at: dt.datetime | None = None,
        tags: tuple[str, ...] = (),
    ) -> ImportedPerson:
        return ImportedPerson(
            identities=(self._identity(did),),
            network=Network.BLUESKY,
            relation=relation,
            ref=ref,
            since=since,
            since_at=since_at,
            tags=tags,
        )

    def _post_act(
        self, record: RepoRecord, kind: Kind, did: str, at: dt.datetime, role: str
    ) -> ImportedInteraction:
        owner = self._repo.owner
        return self._act(
            kind,
            did,
            at,
            f"{record.key}:{role}",
            self._ref(),
            text=text_of(record.value),
            url=_post_url(owner, record.key) if owner else "",
        )

    def _act(
        self,
        kind: Kind,
        did: str,
        at: dt.datetime,
        remote_key: str,
        ref: RowRef,
        *,
        text: str = "",
        url: str = "",
    ) -> ImportedInteraction:
        self._named.setdefault(did, ref)
        return ImportedInteraction(
            who=self._identity(did),
            network=Network.BLUESKY,
            kind=kind,
            direction=Direction.OUTBOUND,
            day=self._day(at),
            at=at,
            remote_key=remote_key,
            ref=ref,
            text=text,
            url=url,
        )

    def _identity(self, did: str) -> Identity:
        known = self._handles.get(did)
        return known[1] if known else Identity(network=Network.BLUESKY, remote_id=did)

    def _note_handle(self, did: str, handle: Identity, at: dt.datetime) -> None:
        known = self._handles.get(did)
        if known is None or at >= known[0]:
            identity = Identity(
                network=Network.BLUESKY, key=handle.key, remote_id=did, handle=handle.handle
            )
            self._handles[did] = (at, identity)

    def _when(self, record: RepoRecord) -> dt.datetime | None:
        """When a record was made: as it says, if that can be, else by its name's time."""
        told = record.value.get("createdAt")
        said = parse_iso(told) if isinstance(told, str) else None
        named = time_of_key(record.key)
        if said is None or (named is not None and _is_false(said, named)):
            return named
        return said

    def _day(self, at: dt.datetime) -> dt.date:
        return local_day(at, self._context.zone)

    def _ref(self) -> RowRef:
        return RowRef(file=self._tally.file, line=self._number)

    def _leave_out(self, code: str, *, what: str = INTERACTIONS) -> None:
        self._tally.add(code, what=what, line=self._number)


_RECORDS: dict[str, Callable[[_RepoReading, RepoRecord], Iterator[ImportedRow]]] = {
    POST: _RepoReading.read_post,
    "app.bsky.feed.like": _RepoReading.read_subject,
    "app.bsky.feed.repost": _RepoReading.read_subject,
    "app.bsky.graph.follow": _RepoReading.read_follow,
    "app.bsky.graph.block": _RepoReading.read_block,
    "app.bsky.graph.list": _RepoReading.read_list,
    "app.bsky.graph.listitem": _RepoReading.read_list_item,
}
"""The collections that are read; all others belong to the owner alone."""


def time_of_key(key: str) -> dt.datetime | None:
    """The time inside a record's name: 13 signs of base 32, microseconds since 1970 times 1024.

    Args:
        key: name of a record; others than such a "TID" give None.
    """
    if len(key) != 13 or key[0] not in _TID[:16] or any(sign not in _TID for sign in key):
        return None
    number = 0
    for sign in key:
        number = number * 32 + _TID.index(sign)
    return _EPOCH + dt.timedelta(microseconds=number >> 10)


def _is_false(said: dt.datetime, named: dt.datetime) -> bool:
    """Whether a date, which any client may set, cannot be, and the time in the name can."""
    return named >= _FIRST and (said < _FIRST or said - named > _DAY)


def _post_url(did: str, key: str) -> str:
    return f"https://bsky.app/profile/{did}/post/{key}"


IMPORTER = Importer(format="bluesky", recognise=recognise, read=read)
