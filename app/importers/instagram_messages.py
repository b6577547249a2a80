"""Instagram's message threads: who wrote to whom, by display name.

A thread holds display names only, no handle, so the other person is a name (formats.md section
3): the plan joins it to somebody known or asks. Group threads are counted, not taken in: one
message to twelve is no act towards each.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.core.handles import Network
from app.core.imports import ImportedInteraction, ImportedRow, LeftOut, RowRef
from app.core.interactions import Direction
from app.importers.container import Member
from app.importers.dates import local_day
from app.importers.json_records import as_list, as_map, as_text, records
from app.importers.meta_messages import line_in
from app.importers.meta_records import is_deleted
from app.importers.meta_rows import Reader, safe_url
from app.importers.meta_text import repaired
from app.importers.meta_threads import ThreadKeys


@dataclass(frozen=True, slots=True, kw_only=True)
class Thread:
    """One file of a thread.

    Args:
        people: display names of everybody in it.
        path: the folder that the thread says it lies in, or the one it does.
        messages: records, in their order.
    """

    people: tuple[str, ...]
    path: str
    messages: Sequence[object]

    def others(self, owner_names: frozenset[str]) -> list[str]:
        """Everybody in it but the owner."""
        return [name for name in self.people if name not in owner_names]

    def keys(self, other: str) -> ThreadKeys:
        """The thread's own number, which outlives a change of name; else the other's name.

        The folder of an export before the numbers says something else than in every later one.
        """
        folder = self.path.rstrip("/").rpartition("/")[2]
        digits = re.search(r"_(\d{5,})$", folder)
        if digits is not None:
            return ThreadKeys(key=digits.group(1), formerly=(other,), is_numbered=True)
        return ThreadKeys(key=other, formerly=(folder,))


def thread_in(member: Member) -> Thread | None:
    """The thread of a file, or None where it can't be read."""
    for record in records(member, lambda _key: False):
        value = repaired(record.value)
        if record.is_damage or not isinstance(value, dict):
            return None
        people = (as_text(as_map(one).get("name")) for one in as_list(value.get("participants")))
        return Thread(
            people=tuple(name for name in people if name),
            path=as_text(value.get("thread_path")) or member.path.rpartition("/")[0],
            messages=as_list(value.get("messages")),
        )
    return None


def owner_among(threads: Sequence[tuple[str, ...]]) -> frozenset[str]:
    """The one name that stands in every thread, or none where that does not tell one person."""
    counts = Counter(name for names in threads for name in set(names))
    everywhere = [name for name, count in counts.items() if count == len(threads)]
    return frozenset(everywhere) if len(everywhere) == 1 else frozenset()


def message_rows(member: Member, reader: Reader) -> Iterator[ImportedRow]:
    """The rows of one file of a thread, in its order (newest first)."""
    thread = thread_in(member)
    if thread is None:
        ref = RowRef(file=member.path)
        yield LeftOut(ref=ref, code="unreadable_file", what="interactions")
        return
    others = thread.others(reader.owner_names)
    code = _refusal(thread.people, others, reader)
    other = others[0] if others else ""
    keys = thread.keys(other)
    for number, value in enumerate(thread.messages, 1):
        ref = RowRef(file=member.path, line=number)
        if code:
            yield LeftOut(ref=ref, code=code, what="interactions")
        else:
            yield _message_row(as_map(value), other, keys, ref, reader)


def _refusal(names: tuple[str, ...], others: list[str], reader: Reader) -> str:
    """Why no message of the thread can be taken in; empty if they can."""
    if len(names) > 2:
        return "group_message"
    if len(others) == 2 or not reader.owner_names:
        return "unknown_owner"
    if not others:
        return "own_thread"
    return "deleted_account" if is_deleted(others[0]) else ""


def _message_row(
    message: Mapping[str, object], other: str, thread: ThreadKeys, ref: RowRef, reader: Reader
) -> ImportedRow:
    line = line_in(message)
    is_strange = line.sender != other and line.sender not in reader.owner_names
    if line.code or is_strange or line.at is None:
        code = "unreadable_row" if is_strange else line.code
        return LeftOut(ref=ref, code=code, what="interactions")
    direction = Direction.INBOUND if line.sender == other else Direction.OUTBOUND
    remote_key, formerly = line.keys(thread, direction)
    return ImportedInteraction(
        who=reader.namesakes.who(Network.INSTAGRAM, other, thread),
        name=other,
        network=Network.INSTAGRAM,
        kind=line.kind,
        direction=direction,
        day=local_day(line.at, reader.context.zone),
        at=line.at,
        remote_key=remote_key,
        ref=ref,
        text=line.text,
        url=safe_url(line.link),
        told=True,
        formerly=formerly,
    )
