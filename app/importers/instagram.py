"""Instagram's export: who you follow and who follows you, likes, comments, messages.

Reads every age from the maps of 2019 to the labelled records of 2026, JSON and (for the lists of
people) web pages. Source: formats.md section 3. Threads lies in the same zip and has an importer
of its own: its lists are never mixed with these.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from app.core.imports import ImportedRow, ReadingContext
from app.core.networks import Network, identity_from_handle
from app.core.progress import Progress
from app.importers.container import Export, Member
from app.importers.importer import Importer
from app.importers.instagram_files import Role, files_of, is_wrapper
from app.importers.instagram_lists import json_rows
from app.importers.instagram_messages import message_rows, owner_among, participants
from app.importers.instagram_older import older_owner, older_rows, page_rows
from app.importers.json_records import as_map, records
from app.importers.meta_records import read_owner
from app.importers.meta_rows import Reader
from app.importers.meta_text import repaired
from app.importers.runs import fold_runs

_OWN_ZIP = re.compile(r"(?:^|/)instagram-([a-z0-9._]+)-\d{4}-\d{2}-\d{2}-[^/]*/", re.IGNORECASE)
_OLDER = frozenset({Role.CONNECTIONS_2019, Role.LIKES_2019, Role.COMMENTS_2019})
STEP = 2000
"""Rows after which a job may be stopped."""


def recognise(export: Export) -> tuple[Member, ...]:
    """The files of Instagram in an export, Threads' and Facebook's aside."""
    return tuple(member for member, _role in files_of(export))


def read(
    members: Sequence[Member], context: ReadingContext, progress: Progress
) -> Iterator[ImportedRow]:
    """The rows of those files, in their order."""
    files = files_of(Export(label="", members=tuple(members)))
    reader = _reader(files, context)
    total = sum(member.size for member, _role in files)
    done = 0
    for member, role in files:
        progress.step(done, total, stage="reading")
        for count, row in enumerate(fold_runs(_rows_of(member, role, reader)), 1):
            yield row
            if count % STEP == 0:
                progress.step(done, total, stage="reading")
        done += member.size
    progress.step(done, total, stage="reading")


def _rows_of(member: Member, role: Role, reader: Reader) -> Iterator[ImportedRow]:
    if role in (Role.OWNER, Role.OWNER_2019):
        return iter(())
    if member.name.lower().endswith(".html"):
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
        if role is Role.OWNER and member.name.lower().endswith(".json"):
            handle, name = owner_in(member)
            handles.add(handle)
            names.add(name)
        elif role is Role.OWNER_2019:
            handles.add(older_owner(member))
        in_path = _OWN_ZIP.search(member.path)
        if in_path is not None:
            handles.add(in_path.group(1))
    names.discard("")
    threads = [participants(member) for member, role in files if role is Role.MESSAGES]
    if threads and not any(name in names for people in threads for name in people):
        names |= owner_among([people for people in threads if people])
    return Reader(
        network=Network.INSTAGRAM,
        context=context,
        owner=canonical_handles(handles, Network.INSTAGRAM),
        owner_names=frozenset(names),
    )


def owner_in(member: Member) -> tuple[str, str]:
    """The owner's handle and display name in ``personal_information.json``; each may be empty."""
    for record in records(member, is_wrapper):
        return read_owner(as_map(repaired(record.value)))
    return "", ""


def canonical_handles(handles: set[str], network: Network) -> frozenset[str]:
    """Handles in the form in which they are compared; those that can't be one are dropped."""
    found = (identity_from_handle(network, handle) for handle in handles if handle)
    return frozenset(identity.key for identity in found if identity is not None)


IMPORTER = Importer(format="instagram", recognise=recognise, read=read)
