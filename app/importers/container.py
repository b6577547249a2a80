"""What the user gave: zips, tar.gz archives, folders, loose files, or several of them.

Gives one `Export` of members, whatever it came in, and never writes anything to the disk. Refuses
to know what the members mean (importers do).
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from app.core.errors import AppError
from app.core.progress import Progress
from app.importers.archives import tar_members, zip_members
from app.importers.members import MAX_ENTRIES, MAX_TOTAL, Member, is_ignored, readable, tidy_path

__all__ = ["Export", "Member", "Source", "hash_source", "open_export"]

MAX_DEPTH = 40
"""Folders inside folders; an export has about six."""

ARCHIVES = (".zip", ".tar.gz", ".tgz")
"""Files in a folder that are looked into; whatever else is packed there is not an export."""

_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One path that the user gave, and the members that came out of it."""

    path: Path
    members: tuple[Member, ...]
    is_folder: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """All that was given at once.

    Args:
        label: the names of what was given, for sentences.
        members: every file that may hold rows; junk and media are not among them.
        sources: the same members by the path they came from.
    """

    label: str
    members: tuple[Member, ...]
    sources: tuple[Source, ...] = ()

    def matching(self, pattern: str) -> tuple[Member, ...]:
        r"""The members whose path, or the end of it after any folder, is of a pattern.

        Args:
            pattern: regular expression over the lower-case path, for example
                ``r"data/following(-part\d+)?\.js"``; a ``(1)`` of a second copy is not in it.
        """
        shape = re.compile(rf"(?:.*/)?(?:{pattern})")
        return tuple(member for member in self.members if shape.fullmatch(member.lookup))


@contextlib.contextmanager
def open_export(paths: Sequence[Path]) -> Iterator[Export]:
    """Everything inside some paths, as one export.

    Args:
        paths: files and folders, in the order given; at least one.

    Raises:
        AppError: ``import.missing``, ``import.not_readable``, ``import.empty_file``,
            ``import.nothing_inside``, ``import.truncated``, ``import.too_large``,
            ``import.too_many``, ``import.encrypted``, ``import.unsafe``,
            ``import.other_archive``.
    """
    with contextlib.ExitStack() as stack:
        sources = []
        for path in paths:
            prefix = f"{readable(path.name)}/" if len(paths) > 1 else ""
            try:
                sources.append(_open_source(path, prefix, stack))
            except FileNotFoundError as error:
                raise AppError("import.missing", name=readable(str(path))) from error
            except OSError as error:
                raise AppError("import.not_readable", name=readable(str(path))) from error
        members = tuple(member for source in sources for member in source.members)
        label = ", ".join(readable(path.name) for path in paths[:3]) + (
            " …" if len(paths) > 3 else ""
        )
        if len(members) > MAX_ENTRIES:
            raise AppError("import.too_many", name=label)
        if sum(member.size for member in members) > MAX_TOTAL:
            raise AppError("import.too_large", name=label)
        yield Export(label=label, members=members, sources=tuple(sources))


def _open_source(path: Path, prefix: str, stack: contextlib.ExitStack) -> Source:
    status = path.stat()
    if stat.S_ISDIR(status.st_mode):
        members = _folder_members(path, prefix, stack)
        if not members:
            raise AppError("import.nothing_inside", name=readable(path.name))
        return Source(path=path, members=tuple(members), is_folder=True)
    if not stat.S_ISREG(status.st_mode):
        raise AppError("import.not_readable", name=readable(str(path)))
    if status.st_size == 0:
        raise AppError("import.empty_file", name=readable(path.name))
    with path.open("rb") as stream:
        head = stream.read(512)
    if head.startswith((b"7z\xbc\xaf\x27\x1c", b"Rar!")):
        raise AppError("import.other_archive", name=readable(path.name))
    packed = _packed_members(path, head, prefix, stack)
    if packed is None:
        return Source(
            path=path, members=(_loose(path, readable(path.name), status.st_size),), is_folder=False
        )
    if not packed:
        raise AppError("import.nothing_inside", name=readable(path.name))
    return Source(path=path, members=tuple(packed), is_folder=False)


def _packed_members(
    path: Path, head: bytes, prefix: str, stack: contextlib.ExitStack
) -> list[Member] | None:
    """What is inside an archive; None for a file that is none."""
    if _is_zip(path, head):
        stream = stack.enter_context(path.open("rb"))
        return zip_members(stream, readable(path.name), stack, prefix=prefix)
    if head.startswith(b"\x1f\x8b") or head[257:262] == b"ustar":
        packed = head.startswith(b"\x1f\x8b")
        return tar_members(path, stack, is_packed=packed, prefix=prefix)
    return None


def _is_zip(path: Path, head: bytes) -> bool:
    """Spreadsheets are zips too, and stay one member."""
    is_sheet = path.suffix.lower() in (".xlsx", ".xlsm", ".ods", ".docx", ".epub", ".odt")
    return head.startswith((b"PK\3\4", b"PK\5\6")) and not is_sheet


def _loose(path: Path, shown: str, size: int) -> Member:
    def open_it() -> BinaryIO:
        return path.open("rb")

    return Member(shown, size, open_it)


def _folder_members(root: Path, prefix: str, stack: contextlib.ExitStack) -> list[Member]:
    """Files under a folder in a fixed order; links, devices and pipes are passed over.

    Of exports that lie in it as they were downloaded the files inside count.
    """
    members: list[Member] = []
    waiting: list[tuple[Path, str, int]] = [(root, prefix, 0)]
    seen = 0
    while waiting:
        folder, inside, depth = waiting.pop()
        with os.scandir(folder) as found:
            entries = sorted(found, key=lambda entry: entry.name)
        seen += len(entries)
        if seen > MAX_ENTRIES or depth > MAX_DEPTH:
            raise AppError("import.too_many", name=readable(root.name))
        for entry in entries:
            shown = inside + tidy_path(entry.name)
            if entry.is_dir(follow_symlinks=False):
                if not is_ignored(f"{shown}/x"):
                    waiting.append((Path(entry.path), f"{shown}/", depth + 1))
            elif entry.is_file(follow_symlinks=False) and not is_ignored(shown):
                size = entry.stat(follow_symlinks=False).st_size
                packed = _downloaded(Path(entry.path), shown, stack)
                members += packed or [_loose(Path(entry.path), shown, size)]
    return sorted(members, key=lambda member: member.path)


def _downloaded(path: Path, shown: str, stack: contextlib.ExitStack) -> list[Member]:
    """What is inside an archive that lies in a folder; nothing where it can't be opened."""
    if not shown.lower().endswith(ARCHIVES):
        return []
    with path.open("rb") as stream:
        head = stream.read(512)
    try:
        return _packed_members(path, head, f"{shown}/", stack) or []
    except AppError:
        return []  # it stays a file, and is told of as one that nobody knows


def hash_source(source: Source, progress: Progress) -> str:
    """What makes a given path the same when it comes again.

    Args:
        source: a file (its own bytes are hashed) or a folder (the paths and hashes of its
            members; media don't count).
        progress: told the bytes hashed, stage ``"hashing"``.

    Returns:
        SHA-256 in hexadecimal.

    Raises:
        AppError: ``import.not_readable``.
    """
    try:
        if not source.is_folder:
            with source.path.open("rb") as stream:
                return _hash(stream, source.path.stat().st_size, progress)
        whole = hashlib.sha256()
        for member in sorted(source.members, key=lambda one: one.path):
            with member.open() as stream:
                one = _hash(stream, member.size, progress)
            whole.update(f"{member.path}\0{one}\n".encode("utf-8", "surrogatepass"))
        return whole.hexdigest()
    except OSError as error:
        raise AppError("import.not_readable", name=readable(str(source.path))) from error


def _hash(stream: BinaryIO, total: int, progress: Progress) -> str:
    digest = hashlib.sha256()
    done = 0
    while chunk := stream.read(_CHUNK):
        digest.update(chunk)
        done += len(chunk)
        progress.step(done, total, stage="hashing")
    return digest.hexdigest()
