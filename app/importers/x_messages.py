"""Direct messages: both sides between two people; of groups, the members.

Knows the rows of ``direct-messages.js``, ``direct-messages-group.js`` and their headers. What was
said in a group is said to nobody in particular, so it becomes no act. Reactions are private and
small, and how they are written is uncertain: they are passed over.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from app.core.handles import Network
from app.core.imports import ImportedInteraction, ImportedPerson, ImportedRow, Relation, RowRef
from app.core.interactions import Direction, Kind
from app.importers.container import Member
from app.importers.dates import parse_iso
from app.importers.tally import INTERACTIONS, Tally
from app.importers.x_handles import clean_id
from app.importers.x_reading import Reading


class Message(msgspec.Struct, gc=False, rename="camel"):
    """One message."""

    id: str = ""
    sender_id: str = ""
    recipient_id: str | None = None
    text: str | None = None
    created_at: str = ""


class Joined(msgspec.Struct, gc=False, rename="camel"):
    """The group began for the owner: who was there."""

    initiating_user_id: str | None = None
    participants_snapshot: list[str] | None = None


class Moved(msgspec.Struct, gc=False, rename="camel"):
    """People came to a group or left it."""

    user_ids: list[str] | None = None


class Event(msgspec.Struct, gc=False, rename="camel"):
    """One entry of a conversation; one of its fields is there."""

    message_create: Message | None = None
    join_conversation: Joined | None = None
    participants_join: Moved | None = None
    participants_leave: Moved | None = None


class Conversation(msgspec.Struct, gc=False, rename="camel"):
    """All entries between two people or in a group, newest first."""

    conversation_id: str = ""
    messages: list[Event] | None = None


class ConversationRow(msgspec.Struct, gc=False, rename="camel"):
    """A row of the file."""

    dm_conversation: Conversation | None = None


_ROWS = msgspec.json.Decoder(list[ConversationRow])


def read_messages(member: Member, reading: Reading) -> Iterator[ImportedRow]:
    """The messages between the owner and one other person each.

    Args:
        member: ``direct-messages.js`` or, where that is missing, its headers (no texts).
        reading: owner and handles.
    """
    script = reading.script(member, _ROWS)
    tally = Tally(member.path)
    for first, rows in script.pieces():
        for number, row in enumerate(rows, first):
            if row.dm_conversation is None:
                tally.add("unreadable_row", what=INTERACTIONS, line=number)
                continue
            yield from _talk(row.dm_conversation, number, reading, tally)
    yield from script.damage()
    yield from tally.rows()


def _talk(
    conversation: Conversation, number: int, reading: Reading, tally: Tally
) -> Iterator[ImportedInteraction]:
    mine = reading.owner.ids
    both = [clean_id(part) for part in conversation.conversation_id.split("-")]
    ref = RowRef(file=tally.file, line=number)
    for event in conversation.messages or ():
        message = event.message_create
        if message is None:
            continue
        sender, recipient = clean_id(message.sender_id), clean_id(message.recipient_id)
        at = parse_iso(message.created_at)
        if not sender or not message.id or at is None:
            tally.add("unreadable_row", what=INTERACTIONS, line=number)
            continue
        if not mine:
            tally.add("unknown_owner", what=INTERACTIONS, line=number)
            continue
        is_mine = sender in mine
        others = [recipient, *both] if is_mine else [sender]
        other = next((one for one in others if one and one not in mine), "")
        if not other:
            tally.add("own_thread", what=INTERACTIONS, line=number)
            continue
        yield reading.act(
            reading.directory.by_id(other),
            Kind.MESSAGE,
            at,
            message.id,
            ref,
            text=message.text or "",
            url=f"https://x.com/messages/{conversation.conversation_id}",
            direction=Direction.OUTBOUND if is_mine else Direction.INBOUND,
            told=True,
        )


def read_group_messages(member: Member, reading: Reading) -> Iterator[ImportedRow]:
    """The members of groups, each once a file; the messages are counted as left out.

    Args:
        member: ``direct-messages-group.js`` or, where that is missing, its headers.
        reading: owner and handles.
    """
    script = reading.script(member, _ROWS)
    tally = Tally(member.path)
    seen: set[str] = set(reading.owner.ids)
    for first, rows in script.pieces():
        for number, row in enumerate(rows, first):
            for event in (row.dm_conversation and row.dm_conversation.messages) or ():
                if event.message_create is not None:
                    tally.add("group_message", what=INTERACTIONS, line=number)
                for remote_id in map(clean_id, _members(event)):
                    if not remote_id or remote_id in seen:
                        continue
                    seen.add(remote_id)
                    identities, name = reading.directory.list_person(remote_id)
                    yield ImportedPerson(
                        identities=identities,
                        network=Network.X,
                        relation=Relation.NAMED,
                        ref=RowRef(file=member.path, line=number),
                        name=name,
                        former_names=reading.directory.former_names(remote_id),
                    )
    yield from script.damage()
    yield from tally.rows()


def _members(event: Event) -> Iterable[str]:
    if event.message_create is not None:
        yield event.message_create.sender_id
    if event.join_conversation is not None:
        yield event.join_conversation.initiating_user_id or ""
        yield from event.join_conversation.participants_snapshot or ()
    for moved in (event.participants_join, event.participants_leave):
        yield from (moved.user_ids if moved else None) or ()
