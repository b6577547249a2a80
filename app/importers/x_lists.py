"""Who is followed, who follows, who listed the owner; and what is only counted.

Knows the small-row files of an X archive: follow lists, blocks, mutes, likes, lists and long
posts. Follow lists hold ids alone, without a date, so no act comes from them. A like holds
neither its author nor its time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import msgspec

from app.core.handles import Identity, Network
from app.core.imports import ImportedPerson, ImportedRow, Relation, RowRef
from app.core.networks import identity_from_url
from app.importers.container import Member
from app.importers.tally import INTERACTIONS, PEOPLE, Tally
from app.importers.x_handles import clean_id
from app.importers.x_reading import Reading

ReadMember = Callable[[Member, Reading], Iterator[ImportedRow]]


class Who(msgspec.Struct, gc=False, rename="camel"):
    """One id."""

    account_id: str | int = ""


class WhoRow(msgspec.Struct, gc=False):
    """A row of a follow list, of blocks or of mutes; one of its fields is there."""

    following: Who | None = None
    follower: Who | None = None
    blocking: Who | None = None
    muting: Who | None = None


class Liked(msgspec.Struct, gc=False, rename="camel"):
    """A liked tweet; its text and address are not needed, its author is not there."""

    tweet_id: str | int = ""


class LikeRow(msgspec.Struct, gc=False):
    """A row of the likes."""

    like: Liked | None = None


class ListInfo(msgspec.Struct, gc=False):
    """A list's address, which starts with its owner's handle."""

    url: str = ""


class ListRow(msgspec.Struct, gc=False, rename="camel"):
    """A row of a file of lists."""

    user_list_info: ListInfo | None = None


class NoteMention(msgspec.Struct, gc=False, rename="camel"):
    """Somebody whom a long post names; no id."""

    screen_name: str | None = None


class NoteCore(msgspec.Struct, gc=False):
    """What a long post holds."""

    mentions: list[NoteMention] | None = None


class Note(msgspec.Struct, gc=False):
    """A long post."""

    core: NoteCore | None = None


class NoteRow(msgspec.Struct, gc=False, rename="camel"):
    """A row of the long posts."""

    note_tweet: Note | None = None


_WHO_ROWS = msgspec.json.Decoder(list[WhoRow])
_LIKE_ROWS = msgspec.json.Decoder(list[LikeRow])
_LIST_ROWS = msgspec.json.Decoder(list[ListRow])
_NOTE_ROWS = msgspec.json.Decoder(list[NoteRow])


def read_following(member: Member, reading: Reading) -> Iterator[ImportedRow]:
    """Those whom the owner follows."""
    return _follow_list(member, reading, Relation.FOLLOWING, lambda row: row.following)


def read_followers(member: Member, reading: Reading) -> Iterator[ImportedRow]:
    """Those who follow the owner."""
    return _follow_list(member, reading, Relation.FOLLOWER, lambda row: row.follower)


def _follow_list(
    member: Member,
    reading: Reading,
    relation: Relation,
    pick: Callable[[WhoRow], Who | None],
) -> Iterator[ImportedRow]:
    script = reading.script(member, _WHO_ROWS, what=PEOPLE)
    tally = Tally(member.path)
    owner, directory, file = reading.owner.ids, reading.directory, member.path
    for first, rows in script.pieces():
        for number, row in enumerate(rows, first):
            who = pick(row)
            remote_id = clean_id(who.account_id) if who else ""
            if not remote_id:
                tally.add("unreadable_row", what=PEOPLE, line=number)
                continue
            if remote_id in owner:
                tally.add("own_account", what=PEOPLE, line=number)
                continue
            identities, name = directory.list_person(remote_id)
            yield ImportedPerson(
                identities=identities,
                network=Network.X,
                relation=relation,
                ref=RowRef(file=file, line=number),
                name=name,
                former_names=directory.former_names(remote_id),
            )
    yield from script.damage()
    yield from tally.rows()


def read_blocks(member: Member, reading: Reading) -> Iterator[ImportedRow]:
    """Those whom the owner blocked, as a count."""
    return _who_count(member, reading, "blocked", lambda row: row.blocking)


def read_mutes(member: Member, reading: Reading) -> Iterator[ImportedRow]:
    """Those whom the owner muted, as a count."""
    return _who_count(member, reading, "muted", lambda row: row.muting)


def _who_count(
    member: Member, reading: Reading, code: str, pick: Callable[[WhoRow], Who | None]
) -> Iterator[ImportedRow]:
    script = reading.script(member, _WHO_ROWS, what=PEOPLE)
    tally = Tally(member.path)
    for first, rows in script.pieces():
        for number, row in enumerate(rows, first):
            tally.add(code if pick(row) else "unreadable_row", what=PEOPLE, line=number)
    yield from script.damage()
    yield from tally.rows()


def read_likes(member: Member, reading: Reading) -> Iterator[ImportedRow]:
    """The likes, as a count: a like says neither whose tweet it was nor when it was liked."""
    script = reading.script(member, _LIKE_ROWS)
    tally = Tally(member.path)
    for first, rows in script.pieces():
        if all(row.like is not None for row in rows):
            tally.add("no_author", what=INTERACTIONS, line=first, count=len(rows))
            continue
        for number, row in enumerate(rows, first):
            code = "unreadable_row" if row.like is None else "no_author"
            tally.add(code, what=INTERACTIONS, line=number)
    yield from script.damage()
    yield from tally.rows()


def read_listed_by(member: Member, reading: Reading) -> Iterator[ImportedRow]:
    """Those who put the owner on a list of theirs."""
    script = reading.script(member, _LIST_ROWS, what=PEOPLE)
    tally = Tally(member.path)
    for first, rows in script.pieces():
        for number, row in enumerate(rows, first):
            found = identity_from_url(row.user_list_info.url) if row.user_list_info else None
            if found is None or found.network is not Network.X or not found.key:
                tally.add("unknown_person", what=PEOPLE, line=number)
            elif reading.owner.is_me(found):
                tally.add("own_account", what=PEOPLE, line=number)
            else:
                yield _named(found, RowRef(file=member.path, line=number), reading)
    yield from script.damage()
    yield from tally.rows()


def read_own_lists(member: Member, reading: Reading) -> Iterator[ImportedRow]:
    """Lists that the owner made or reads: the archive does not say who is on them."""
    script = reading.script(member, _LIST_ROWS, what=PEOPLE)
    tally = Tally(member.path)
    for first, rows in script.pieces():
        tally.add("not_a_person", what=PEOPLE, line=first, count=len(rows))
    yield from script.damage()
    yield from tally.rows()


def read_notes(member: Member, reading: Reading) -> Iterator[ImportedRow]:
    """Those whom long posts name.

    The post itself is among the tweets as well, with its date and, cut short, its text; nothing
    links the two. So the names become people and no second act.
    """
    script = reading.script(member, _NOTE_ROWS)
    tally = Tally(member.path)
    seen: set[str] = set(reading.owner.keys)
    for first, rows in script.pieces():
        for number, row in enumerate(rows, first):
            core = row.note_tweet.core if row.note_tweet else None
            named = [
                reading.directory.by_handle(mention.screen_name or "")
                for mention in (core.mentions if core else None) or ()
            ]
            fresh = {who.key: who for who in named if who is not None and who.key not in seen}
            seen.update(fresh)
            for who in fresh.values():
                yield _named(who, RowRef(file=member.path, line=number), reading)
            if not fresh:
                tally.add("own_post", what=INTERACTIONS, line=number)
    yield from script.damage()
    yield from tally.rows()


def _named(found: Identity, ref: RowRef, reading: Reading) -> ImportedPerson:
    identities, name = reading.directory.resolve(found)
    return ImportedPerson(
        identities=identities,
        network=Network.X,
        relation=Relation.NAMED,
        ref=ref,
        name=name,
        former_names=reading.directory.former_names(identities[0].remote_id),
    )
