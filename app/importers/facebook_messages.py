"""Messages of a Facebook export and of Messenger's own (the encrypted ones): who wrote to whom.

A thread holds names only. Group threads are counted, not taken in: one message to twelve is no
act towards each. Lines that the network wrote itself are no messages. Source: formats.md
section 5.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.core.imports import ImportedInteraction, ImportedRow, LeftOut, ReadingContext, RowRef
from app.core.interactions import Direction, Kind
from app.core.networks import Network
from app.importers.container import Member
from app.importers.dates import local_day, parse_epoch
from app.importers.facebook_files import Role
from app.importers.facebook_names import GONE, Names
from app.importers.json_records import as_list, as_map, as_text, records
from app.importers.meta_rows import fingerprint
from app.importers.meta_text import repaired

_AUTOMATIC = re.compile(
    r"You are now connected on Messenger\W*|Say hi to your new Facebook friend, .{1,100}"
    r"|You can now (?:message and )?call each other.{0,120}"
    r"|You missed a (?:video |voice )?call from .{1,100}|.{1,100} missed your (?:\w+ )?call\W*"
)
_REACTED = re.compile(r"Reacted \S{1,16} to (?:your|their|his|her|my) message\s*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Thread:
    """One file of a thread.

    Args:
        people: names of everybody in it.
        title: the other's name in a thread of two.
        key: outlives a change of name where the export numbers its threads.
        messages: records, in their order.
    """

    people: tuple[str, ...]
    title: str
    key: str
    messages: Sequence[object]


def thread_in(member: Member, role: Role) -> Thread | None:
    """The thread of a file, or None where it can't be read."""
    for record in records(member, lambda _key: False):
        # Messenger's own export is true UTF-8; what is no mojibake must not be mended
        value = record.value if role is Role.ENCRYPTED else repaired(record.value)
        if record.is_damage or not isinstance(value, dict):
            return None
        people = (
            as_text(person) or as_text(as_map(person).get("name"))
            for person in as_list(value.get("participants"))
        )
        title = as_text(value.get("title")) or as_text(value.get("threadName"))
        return Thread(
            people=tuple(name for name in people if name),
            title=title,
            key=_thread_key(member, as_text(value.get("thread_path")), title),
            messages=as_list(value.get("messages")),
        )
    return None


def _thread_key(member: Member, path: str, title: str) -> str:
    folder = (path or member.path.rpartition("/")[0]).rstrip("/").rpartition("/")[2]
    digits = re.search(r"_(\d{5,})$", folder)
    return digits.group(1) if digits else title or folder


def owner_in(threads: Sequence[Thread]) -> frozenset[str]:
    """The owner's name: who is in threads of two beside the one they are called after.

    Where threads are called otherwise, who is in several of them, and in more than anybody else.
    """
    pairs = [thread for thread in threads if len(thread.people) == 2]
    beside: Counter[str] = Counter()
    for thread in pairs:
        title = re.sub(r"_\d+$", "", thread.title)
        rest = [name for name in thread.people if name != title]
        if len(rest) == 1:
            beside[rest[0]] += 1
    everywhere = Counter(name for thread in pairs for name in set(thread.people))
    several = Counter({name: n for name, n in everywhere.items() if n > 1})
    return _only_one(beside) or _only_one(several)


def _only_one(counts: Counter[str]) -> frozenset[str]:
    """The name that was counted most often, if it is one."""
    best = counts.most_common(2)
    is_one = best and (len(best) == 1 or best[0][1] > best[1][1])
    return frozenset({best[0][0]}) if is_one else frozenset()


def message_rows(
    member: Member, role: Role, names: Names, context: ReadingContext
) -> Iterator[ImportedRow]:
    """The rows of one file of a thread, in its order (newest first)."""
    thread = thread_in(member, role)
    if thread is None:
        ref = RowRef(file=member.path)
        yield LeftOut(ref=ref, code="unreadable_file", what="interactions")
        return
    others = [name for name in thread.people if not names.is_owner(name)]
    code = _refusal(thread, others, names)
    for number, value in enumerate(thread.messages, 1):
        ref = RowRef(file=member.path, line=number)
        if code:
            yield LeftOut(ref=ref, code=code, what="interactions")
        else:
            yield _message_row(as_map(value), others[0], thread.key, ref, names, context)


def _refusal(thread: Thread, others: list[str], names: Names) -> str:
    """Why no message of the thread can be taken in; empty if they can."""
    if len(thread.people) > 2:
        return "group_message"
    if len(others) == 2 or not names.owners:
        return "unknown_owner"
    if not others:
        return "own_thread"
    if others[0].casefold() in GONE:
        return "deleted_account"
    return "same_name" if names.is_shared(others[0]) else ""


def _message_row(
    message: Mapping[str, object],
    other: str,
    thread: str,
    ref: RowRef,
    names: Names,
    context: ReadingContext,
) -> ImportedRow:
    sender = as_text(message.get("sender_name")) or as_text(message.get("senderName"))
    stamp = message.get("timestamp_ms", message.get("timestamp"))
    at = parse_epoch(stamp, is_milliseconds=True) if isinstance(stamp, (int, float)) else None
    shared = as_map(message.get("share"))
    text = as_text(message.get("content")) or as_text(message.get("text"))
    text = text or as_text(shared.get("share_text"))
    code = ""
    if at is None or (sender != other and not names.is_owner(sender)):
        code = "unreadable_row"
    elif message.get("isUnsent") is True or message.get("is_unsent") is True:
        code = "unsent"
    elif "call_duration" in message or _AUTOMATIC.fullmatch(text):
        code = "automatic"
    if code or at is None:
        return LeftOut(ref=ref, code=code, what="interactions")
    direction = Direction.INBOUND if sender == other else Direction.OUTBOUND
    link = as_text(shared.get("link"))
    return ImportedInteraction(
        who=None,
        network=Network.FACEBOOK,
        kind=Kind.LIKE if _REACTED.fullmatch(text) else Kind.MESSAGE,
        direction=direction,
        day=local_day(at, context.zone),
        at=at,
        remote_key=f"{thread}:{stamp}:{fingerprint(f'{direction}|{text}|{link}')}",
        ref=ref,
        name=other,
        text=text,
        told=True,
    )
