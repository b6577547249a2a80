"""Instagram's export: who you follow and who follows you, likes, comments, messages.

Reads every age from the maps of 2019 to the labelled records of 2026, JSON and (for the lists of
people) web pages. Source: formats.md section 3. Threads lies in the same zip and is read along,
since the owner is said once for both; its people stay on Threads, and alone it has an importer of
its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.core.handles import Network
from app.core.imports import ImportedRow, LeftOut, ReadingContext, RowRef
from app.core.progress import Progress
from app.importers.container import Export, Member
from app.importers.importer import Importer
from app.importers.instagram_files import Role, files_of
from app.importers.instagram_lists import json_rows
from app.importers.instagram_messages import Thread, message_rows, owner_among, thread_in
from app.importers.instagram_older import older_owner, older_rows, page_rows
from app.importers.instagram_owner import canonical_handles, owner_in
from app.importers.meta_rows import Reader
from app.importers.meta_threads import begun_at
from app.importers.runs import fold_runs
from app.importers.threads_lists import subjects_of, threads_rows

_OWN_ZIP = re.compile(r"(?:^|/)instagram-([a-z0-9._]+)-\d{4}-\d{2}-\d{2}-[^/]*/", re.IGNORECASE)
_OLDER = frozenset({Role.CONNECTIONS_2019, Role.LIKES_2019, Role.COMMENTS_2019})
STEP = 2000
"""Rows after which a job may be stopped."""


def recognise(export: Export) -> tuple[Member, ...]:
    """The files of Instagram in an export and, beside them, those of Threads."""
    own = {id(member) for member, _role in files_of(export)}
    if not own:
        return ()
    along = subjects_of(export.members)
    return tuple(one for one in export.members if id(one) in own or id(one) in along)


def read(
    members: Sequence[Member], context: ReadingContext, progress: Progress
) -> Iterator[ImportedRow]:
    """The rows of those files, in their order."""
    files = files_of(Export(label="", members=tuple(members)))
    roles = {id(member): role for member, role in files}
    subjects = subjects_of(members)
    reader = _reader(files, context)
    of_threads = replace(reader, network=Network.THREADS)
    total = sum(member.size for member in members)
    done = 0
    for member in members:
        progress.step(done, total, stage="reading")
        role = roles.get(id(member))
        if role is None:
            rows = threads_rows(member, subjects.get(id(member), ""), of_threads)
        else:
            rows = _rows_of(member, role, reader)
        for count, row in enumerate(fold_runs(rows), 1):
            yield row
            if count % STEP == 0:
                progress.step(done, total, stage="reading")
        done += member.size
    progress.step(done, total, stage="reading")


def _rows_of(member: Member, role: Role, reader: Reader) -> Iterator[ImportedRow]:
    if role in (Role.OWNER, Role.OWNER_2019):
        return iter(())
    if role is Role.UNREAD:
        return iter((LeftOut(ref=RowRef(file=member.path), code="page_only", what="files"),))
    if member.name.endswith(".html"):
        return page_rows(member, role, reader)
    if role is Role.MESSAGES:
        return message_rows(member, reader)
    if role in _OLDER:
        return older_rows(member, role, reader)
    return json_rows(member, role, reader)


def _reader(files: Sequence[tuple[Member, Role]], context: ReadingContext) -> Reader:
    """Who owns the export: by the profile in it, by its folder, by who is in every thread."""
    handles: set[str] = set()
    names: set[str] = set()
    for member, role in files:
        if role is Role.OWNER and member.name.endswith(".json"):
            handle, name = owner_in(member)
            handles.add(handle)
            names.add(name)
        elif role is Role.OWNER_2019:
            handles.add(older_owner(member))
        in_path = _OWN_ZIP.search(member.path)
        if in_path is not None:
            handles.add(in_path.group(1))
    names.discard("")
    threads = _threads(files)
    people = [thread.people for thread, _begun in threads if thread.people]
    if not any(name in names for one in people for name in one):
        names |= owner_among(people)
    reader = Reader(
        network=Network.INSTAGRAM,
        context=context,
        owner=canonical_handles(handles, Network.INSTAGRAM),
        owner_names=frozenset(names),
    )
    for thread, begun in threads:
        others = thread.others(reader.owner_names)
        if len(others) == 1:
            reader.namesakes.note(others[0], thread.keys(others[0]), begun)
    return reader


def _threads(files: Sequence[tuple[Member, Role]]) -> list[tuple[Thread, float]]:
    """Each file of a thread without its messages, and when the first of them was sent."""
    threads = (thread_in(member) for member, role in files if role is Role.MESSAGES)
    return [
        (replace(thread, messages=()), begun_at(thread.messages))
        for thread in threads
        if thread is not None
    ]


IMPORTER = Importer(format="instagram", recognise=recognise, read=read)
