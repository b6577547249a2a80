"""Threads where it comes alone: the folder ``threads/`` of an Instagram export, or files of it.

In a whole export `instagram` reads it along. Its people are never mixed with Instagram's. Source:
formats.md section 4.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.core.handles import Network
from app.core.imports import ImportedRow, ReadingContext
from app.core.progress import Progress
from app.importers.container import Export, Member
from app.importers.importer import Importer
from app.importers.instagram_files import Role, role_of
from app.importers.instagram_owner import canonical_handles, owner_in
from app.importers.meta_rows import Reader
from app.importers.runs import fold_runs
from app.importers.threads_lists import UNREAD, subjects_of, threads_rows

STEP = 2000
"""Rows after which a job may be stopped."""


def recognise(export: Export) -> tuple[Member, ...]:
    """The files of Threads in an export; with them the owner's profile, which says who is me."""
    subjects = subjects_of(export.members)
    if not any(subject != UNREAD for subject in subjects.values()):
        return ()
    found = [member for member in export.members if id(member) in subjects]
    owners = [member for member in export.members if role_of(member) is Role.OWNER]
    return (*found, *owners)


def read(
    members: Sequence[Member], context: ReadingContext, progress: Progress
) -> Iterator[ImportedRow]:
    """The rows of those files, in their order."""
    handles = {owner_in(member)[0] for member in members if role_of(member) is Role.OWNER}
    reader = Reader(
        network=Network.THREADS,
        context=context,
        owner=canonical_handles(handles, Network.THREADS),
    )
    subjects = subjects_of(members)
    total = sum(member.size for member in members)
    done = 0
    for member in members:
        progress.step(done, total, stage="reading")
        rows = threads_rows(member, subjects.get(id(member), ""), reader)
        for count, row in enumerate(fold_runs(rows), 1):
            yield row
            if count % STEP == 0:
                progress.step(done, total, stage="reading")
        done += member.size
    progress.step(done, total, stage="reading")


IMPORTER = Importer(format="threads", recognise=recognise, read=read)
