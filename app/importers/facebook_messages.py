"""Messages of a Facebook export and of Messenger's own (the encrypted ones): who wrote to whom.

A thread holds names only. Group threads are counted, not taken in: one message to twelve is no
act towards each. Source: formats.md section 5.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.core.handles import Network
from app.core.imports import ImportedInteraction, ImportedRow, LeftOut, ReadingContext, RowRef
from app.core.interactions import Direction
from app.importers.container import Member
from app.importers.dates import local_day
from app.importers.facebook_files import Role
from app.importers.facebook_names import GONE, Names
from app.importers.json_records import as_list, as_map, as_text, records
from app.importers.meta_messages import line_in
from app.importers.meta_text import repaired
from app.importers.meta_threads import ThreadKeys


@dataclass(frozen=True, slots=True, kw_only=True)
class Thread:
    """One file of a thread.

    Args:
        people: names of everybody in it.
        title: the other's name in a thread of two.
        keys: by what it is known.
        messages: records, in their order.
    """

    people: tuple[str, ...]
    title: str
    keys: ThreadKeys
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
            keys=_thread_keys(member, role, as_text(value.get("thread_path")), title),
            messages=as_list(value.get("messages")),
        )
    return None


def _thread_keys(member: Member, role: Role, path: str, title: str) -> ThreadKeys:
    """The thread's own number, which outlives a change of name; else whom it is called after.

    Exports before the numbers, and the encrypted ones, know it by that. Behind the name the latter
    count their threads: from export to export another number.
    """
    folder = (path or member.path.rpartition("/")[0]).rstrip("/").rpartition("/")[2]
    digits = re.search(r"_(\d{5,})$", folder)
    if digits is not None:
        is_copy = "e2ee_cutover" in (path or member.lookup)  # of a thread that has moved away
        return ThreadKeys(
            key=digits.group(1), formerly=(title,) if title else (), is_numbered=not is_copy
        )
    name = re.sub(r"_\d+$", "", title) if role is Role.ENCRYPTED else title
    return ThreadKeys(key=name, formerly=(title,)) if name else ThreadKeys(key=title or folder)


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
            yield _message_row(as_map(value), others[0], thread.keys, ref, names, context)


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
    thread: ThreadKeys,
    ref: RowRef,
    names: Names,
    context: ReadingContext,
) -> ImportedRow:
    line = line_in(message)
    is_strange = line.sender != other and not names.is_owner(line.sender)
    if line.code or is_strange or line.at is None:
        code = "unreadable_row" if is_strange else line.code
        return LeftOut(ref=ref, code=code, what="interactions")
    direction = Direction.INBOUND if line.sender == other else Direction.OUTBOUND
    remote_key, formerly = line.keys(thread, direction)
    return ImportedInteraction(
        who=names.namesakes.who(Network.FACEBOOK, other, thread),
        network=Network.FACEBOOK,
        kind=line.kind,
        direction=direction,
        day=local_day(line.at, context.zone),
        at=line.at,
        remote_key=remote_key,
        ref=ref,
        name=other,
        text=line.text,
        told=True,
        formerly=formerly,
    )
