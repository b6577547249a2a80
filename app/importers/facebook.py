"""Facebook's export: friends, requests, follows, comments, reactions, messages.

Reads JSON of every age since 2018, its lists as web pages too, and Messenger's own export of
encrypted chats. It names people
by name only: no ids, handles or addresses. Source: formats.md section 5.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace

from app.core.errors import AppError
from app.core.imports import ImportedRow, LeftOut, ReadingContext, RowRef
from app.core.progress import Progress
from app.importers.container import Export, Member
from app.importers.facebook_acts import Acts, actor_in
from app.importers.facebook_files import Role, files_of
from app.importers.facebook_messages import Thread, message_rows, owner_in, thread_in
from app.importers.facebook_names import Names
from app.importers.facebook_people import LISTS, list_rows, note_names
from app.importers.importer import Importer
from app.importers.json_records import as_map, as_text, records
from app.importers.meta_text import repaired
from app.importers.meta_threads import begun_at
from app.importers.turns import read_in_turn

_THREADS = (Role.MESSAGES, Role.ENCRYPTED)


def recognise(export: Export) -> tuple[Member, ...]:
    """The files of Facebook in an export."""
    return tuple(member for member, _role in files_of(export))


def read(
    members: Sequence[Member], context: ReadingContext, progress: Progress
) -> Iterator[ImportedRow]:
    """The rows of those files, in their order.

    Lists are read twice: first for names that several people bear.
    """
    files = files_of(Export(label="", members=tuple(members)))
    roles = {id(member): role for member, role in files}
    names = _names(files)
    acts = Acts(names, context)

    def rows_of(member: Member) -> Iterator[ImportedRow]:
        role = roles.get(id(member), Role.OWNER)
        if role is Role.UNREAD:
            return iter((LeftOut(ref=RowRef(file=member.path), code="page_only", what="files"),))
        if role in LISTS:
            return list_rows(member, role, names, context)
        if role in _THREADS:
            return message_rows(member, role, names, context)
        return iter(()) if role is Role.OWNER else acts.rows(member, role)

    yield from read_in_turn(members, rows_of, progress)


def _names(files: Sequence[tuple[Member, Role]]) -> Names:
    names = Names()
    owners: set[str] = set()
    threads: list[tuple[Thread, float]] = []
    for member, role in files:
        try:
            if role in LISTS:
                note_names(member, role, names)
            elif role is Role.OWNER:
                owners.add(_owner_in(member))
            elif role in _THREADS:
                thread = thread_in(member, role)
                if thread is not None:
                    threads.append((replace(thread, messages=()), begun_at(thread.messages)))
        except AppError:
            continue  # told when its rows are read
    owners.discard("")
    owners = owners or _actors(files)
    if not any(name in owners for thread, _begun in threads for name in thread.people):
        owners |= owner_in([thread for thread, _begun in threads])
    names.owners = frozenset(owners)
    for thread, begun in threads:
        others = [name for name in thread.people if name not in owners]
        if others == [thread.title]:  # what is called otherwise may be a deal with a friend
            names.namesakes.note(thread.title, thread.keys, begun)
    names.settle()
    return names


def _actors(files: Sequence[tuple[Member, Role]]) -> set[str]:
    """Who acted, by the files of comments and reactions, which hold the owner's acts alone."""
    found = set()
    for member, role in files:
        if role in (Role.COMMENTS, Role.REACTIONS):
            with suppress(AppError):  # told when its rows are read
                found.add(actor_in(member))
    return found - {""}


def _owner_in(member: Member) -> str:
    """The owner's full name in ``profile_information.json``, or empty."""
    for record in records(member, lambda key: key.startswith("profile")):
        profile = as_map(repaired(record.value))
        name = profile.get("name")
        return (as_text(name) or as_text(as_map(name).get("full_name"))).strip()
    return ""


IMPORTER = Importer(format="facebook", recognise=recognise, read=read)
