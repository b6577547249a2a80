"""Instagram's message threads: who wrote to whom, by display name.

A thread holds display names only, no handle, so the other person is a name (formats.md section
3): the plan joins it to somebody known or asks. Group threads are counted, not taken in: one
message to twelve is no act towards each.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from app.core.imports import ImportedInteraction, ImportedRow, LeftOut, RowRef
from app.core.interactions import Direction, Kind
from app.core.networks import Network
from app.importers.container import Member
from app.importers.dates import local_day, parse_epoch
from app.importers.json_records import as_list, as_map, as_text, records
from app.importers.meta_records import is_deleted
from app.importers.meta_rows import Reader, fingerprint, safe_url
from app.importers.meta_text import repaired


def participants(member: Member) -> tuple[str, ...]:
    """The display names of a thread's people, the owner among them; empty if unreadable."""
    return _names(_thread(member) or {})


def owner_among(threads: Sequence[tuple[str, ...]]) -> frozenset[str]:
    """The one name that stands in every thread, or none where that does not tell one person."""
    counts = Counter(name for names in threads for name in set(names))
    everywhere = [name for name, count in counts.items() if count == len(threads)]
    return frozenset(everywhere) if len(everywhere) == 1 else frozenset()


def message_rows(member: Member, reader: Reader) -> Iterator[ImportedRow]:
    """The rows of one file of a thread, in its order (newest first)."""
    thread = _thread(member)
    if thread is None:
        ref = RowRef(file=member.path)
        yield LeftOut(ref=ref, code="unreadable_file", what="interactions")
        return
    names = _names(thread)
    others = [name for name in names if name not in reader.owner_names]
    key = _thread_key(member, as_text(thread.get("thread_path")))
    code = _refusal(names, others, reader)
    for number, value in enumerate(as_list(thread.get("messages")), 1):
        ref = RowRef(file=member.path, line=number)
        if code:
            yield LeftOut(ref=ref, code=code, what="interactions")
        else:
            yield _message_row(as_map(value), others[0], key, ref, reader)


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
    message: Mapping[str, object], other: str, thread: str, ref: RowRef, reader: Reader
) -> ImportedRow:
    sender = as_text(message.get("sender_name"))
    stamp = message.get("timestamp_ms")
    at = parse_epoch(stamp, is_milliseconds=True) if isinstance(stamp, (int, float)) else None
    if at is None or (sender != other and sender not in reader.owner_names):
        return LeftOut(ref=ref, code="unreadable_row", what="interactions")
    shared = as_map(message.get("share"))
    text = as_text(message.get("content")) or as_text(shared.get("share_text"))
    link = as_text(shared.get("link"))
    direction = Direction.INBOUND if sender == other else Direction.OUTBOUND
    return ImportedInteraction(
        who=None,
        name=other,
        network=Network.INSTAGRAM,
        kind=Kind.MESSAGE,
        direction=direction,
        day=local_day(at, reader.context.zone),
        at=at,
        remote_key=f"{thread}:{stamp}:{fingerprint(f'{direction}|{text}|{link}')}",
        ref=ref,
        text=text,
        url=safe_url(link),
        told=True,
    )


def _thread(member: Member) -> Mapping[str, object] | None:
    for record in records(member, lambda _key: False):
        value = repaired(record.value)
        return value if isinstance(value, dict) and not record.is_damage else None
    return None


def _names(thread: Mapping[str, object]) -> tuple[str, ...]:
    people = (as_map(person) for person in as_list(thread.get("participants")))
    return tuple(as_text(person.get("name")) for person in people if as_text(person.get("name")))


def _thread_key(member: Member, path: str) -> str:
    """The thread's own number, which outlives a change of name; else its folder."""
    folder = (path or member.path.rpartition("/")[0]).rstrip("/").rpartition("/")[2]
    digits = re.search(r"_(\d{5,})$", folder)
    return digits.group(1) if digits else folder
