"""What an importer is: a format's name, how it is recognised, how it is read.

An importer is two plain functions. It sees members of an export (`container`) and yields rows
(`core.imports`); it knows no database and no person already here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from app.core.imports import ImportedRow, ReadingContext
from app.core.progress import Progress
from app.importers.container import Export, Member

Recognise = Callable[[Export], tuple[Member, ...]]
Read = Callable[[Sequence[Member], ReadingContext, Progress], Iterator[ImportedRow]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Importer:
    """One format that can be read.

    Args:
        format: its name in results and file lists, for example ``"x"``.
        recognise: the members of an export that this importer reads, judged by their content;
            empty when the export is not of this format.
        read: the rows of those members, in the order of the members. Damage in one row is a
            `LeftOut`, never an exception; a member that cannot be read at all is a `LeftOut`
            for the whole member.
    """

    format: str
    recognise: Recognise
    read: Read
