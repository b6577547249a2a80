"""Members of zip and tar archives, listed without extracting anything.

Knows the ways in which an archive can be broken or hostile. Python 3.11's `zipfile` does not see
overlapping entries and its `tarfile` follows what it is told, so both are checked here.
"""

from __future__ import annotations

import contextlib
import gzip
import io
import struct
import tarfile
import zipfile
import zlib
from pathlib import Path
from typing import IO, BinaryIO

from app.core.errors import AppError
from app.importers.members import (
    MAX_ENTRIES,
    MAX_MEMBER,
    MAX_TOTAL,
    Member,
    is_ignored,
    readable,
    tidy_path,
)

MAX_RATIO = 250
"""How many times larger than packed a big member may be. Exports reach about 30; deflate 1,032."""

RATIO_FROM = 64 * 1024**2
"""Bytes from which the ratio counts: small members may be as repetitive as they like."""

MAX_DIRECTORY = 64 * 1024**2
"""Bytes of a zip's list of entries, looked at before Python builds an object for each."""

MAX_NESTED = 256 * 1024**2
"""Bytes of a zip inside a zip, which is held in memory."""


def _has_too_many(stream: BinaryIO) -> bool:
    """Whether a zip lists more entries than any export, however many it says there are.

    Python makes half a kilobyte of objects for each entry of the list, whatever number the end of
    the zip claims; so they are counted here first.
    """
    size, end = _directory(stream)
    if size > MAX_DIRECTORY:
        return True
    if size < MAX_ENTRIES * 46:  # bytes of the shortest entry
        return False
    stream.seek(max(0, end - size))
    data = stream.read(size)
    count = at = 0
    while data[at : at + 4] == b"PK\1\2" and len(data) >= at + 46:
        count += 1
        if count > MAX_ENTRIES:
            return True
        at += 46 + sum(struct.unpack_from("<3H", data, at + 28))
    return False


def _directory(stream: BinaryIO) -> tuple[int, int]:
    """Bytes of the list of entries, as the end of a zip says, and where it ends; or zeros."""
    end = stream.seek(0, io.SEEK_END)
    start = max(0, end - 22 - 65535 - 76)
    stream.seek(start)
    tail = stream.read()
    at = tail.rfind(b"PK\5\6")
    if at < 0 or len(tail) < at + 22:
        return 0, 0
    size = int(struct.unpack_from("<L", tail, at + 12)[0])
    wide = tail.rfind(b"PK\6\6", 0, at)
    if wide >= 0 and len(tail) >= wide + 56 and tail[at - 20 : at - 16] == b"PK\6\7":
        return int(struct.unpack_from("<Q", tail, wide + 40)[0]), start + wide
    return size, start + at


def _zip_name(info: zipfile.ZipInfo) -> str:
    """The entry's name; unmarked names of other systems are mostly UTF-8 read as cp437."""
    if info.flag_bits & 0x800 or info.filename.isascii():
        return info.filename
    try:
        return info.filename.encode("cp437").decode("utf-8")
    except UnicodeError:
        return info.filename


def _refuse_overlaps(infos: list[zipfile.ZipInfo], label: str) -> None:
    """Raise when two entries share bytes: a zip that is larger inside than any file can be."""
    end = 0
    for info in sorted(infos, key=lambda one: one.header_offset):
        if info.header_offset < end:
            raise AppError("import.too_large", name=label)
        name = len(
            info.orig_filename.encode("utf-8" if info.flag_bits & 0x800 else "cp437", "replace")
        )
        end = info.header_offset + 30 + name + info.compress_size


def _is_link(info: zipfile.ZipInfo) -> bool:
    kind = (info.external_attr >> 16) & 0o170000
    return kind not in (0, 0o100000, 0o040000)


def zip_members(
    stream: BinaryIO, label: str, stack: contextlib.ExitStack, *, prefix: str = "", level: int = 0
) -> list[Member]:
    """The members of a zip, and of zips directly inside it.

    Args:
        stream: the zip, seekable; stays open as long as the stack.
        label: the file's name, for sentences.
        stack: closes the zip.
        prefix: path put in front of every member, with its slash.
        level: 1 inside another zip; zips deeper than that stay closed.

    Raises:
        AppError: ``import.truncated``, ``import.encrypted``, ``import.too_large``,
            ``import.too_many``, ``import.unsafe``.
    """
    if _has_too_many(stream):
        raise AppError("import.too_many", name=label)
    try:
        archive = stack.enter_context(zipfile.ZipFile(stream))
    except (
        zipfile.BadZipFile,
        ValueError,
        OSError,
        EOFError,
        struct.error,
        NotImplementedError,
    ) as error:
        raise AppError("import.truncated", name=label) from error
    infos = [info for info in archive.infolist() if info.filename and not info.is_dir()]
    if len(infos) > MAX_ENTRIES:
        raise AppError("import.too_many", name=label)
    _refuse_overlaps(infos, label)
    latest: dict[str, zipfile.ZipInfo] = {}
    for info in infos:
        path = tidy_path(_zip_name(info))
        if path and not is_ignored(path) and not _is_link(info):
            latest[path] = info
    if any(info.flag_bits & 1 for info in latest.values()):
        raise AppError("import.encrypted", name=label)
    refuse_too_much([(info.file_size, info.compress_size) for info in latest.values()], label)
    members: list[Member] = []
    for path, info in latest.items():
        if path.lower().endswith(".zip") and level == 0 and info.file_size <= MAX_NESTED:
            members += _nested(archive, info, f"{prefix}{path}", stack)
        else:
            members.append(_zip_member(archive, info, prefix + path))
    return members


def _zip_member(archive: zipfile.ZipFile, info: zipfile.ZipInfo, path: str) -> Member:
    def open_it() -> IO[bytes]:
        return archive.open(info)

    return Member(path, info.file_size, open_it)


def _nested(
    archive: zipfile.ZipFile, info: zipfile.ZipInfo, path: str, stack: contextlib.ExitStack
) -> list[Member]:
    whole = _zip_member(archive, info, path)
    data = whole.read(MAX_NESTED)
    if not data.startswith(b"PK"):
        return [whole]
    return zip_members(io.BytesIO(data), path, stack, prefix=f"{path}/", level=1)


def refuse_too_much(sizes: list[tuple[int, int]], label: str) -> None:
    """Raise when members are larger than any export, or grew too much from what was packed.

    Args:
        sizes: bytes unpacked and packed of each member.
        label: the archive's name, for the sentence.

    Raises:
        AppError: ``import.too_large``.
    """
    grown = any(size > RATIO_FROM and size > packed * MAX_RATIO for size, packed in sizes)
    if grown or any(size > MAX_MEMBER for size, _ in sizes) or sum(s for s, _ in sizes) > MAX_TOTAL:
        raise AppError("import.too_large", name=label)
    total, packed_total = sum(s for s, _ in sizes), sum(p for _, p in sizes)
    if total > 16 * RATIO_FROM and total > packed_total * MAX_RATIO:
        raise AppError("import.too_large", name=label)


class _Bounded(io.BufferedIOBase):
    """A decompressed stream that may be sought, up to a number of bytes."""

    def __init__(self, inner: BinaryIO | gzip.GzipFile, limit: int, label: str) -> None:
        self._inner, self._limit, self._label = inner, limit, label

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def _check(self, position: int) -> None:
        if position > self._limit:
            raise AppError("import.too_large", name=self._label)

    def read(self, size: int | None = -1, /) -> bytes:
        asked = self._limit if size is None or size < 0 else size
        self._check(self._inner.tell() + (0 if asked == self._limit else asked))
        return self._inner.read(asked)

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        self._check(offset)
        return self._inner.seek(offset, whence)

    def tell(self) -> int:
        return self._inner.tell()


def tar_members(
    path: Path, stack: contextlib.ExitStack, *, is_packed: bool, prefix: str = ""
) -> list[Member]:
    """The members of a ``.tar.gz`` or ``.tar``; links, devices and media are passed over.

    Args:
        path: the archive.
        stack: closes it.
        is_packed: it is gzip outside.
        prefix: path put in front of every member, with its slash.

    Raises:
        AppError: as `zip_members`.
    """
    size = path.stat().st_size
    limit = max(RATIO_FROM, min(4 * MAX_TOTAL, size * MAX_RATIO)) if is_packed else 4 * MAX_TOTAL
    file = stack.enter_context(path.open("rb"))
    outer = stack.enter_context(gzip.GzipFile(fileobj=file)) if is_packed else file
    members: list[Member] = []
    try:
        archive = stack.enter_context(
            tarfile.TarFile(fileobj=_Bounded(outer, limit, readable(path.name)))
        )
        for count, info in enumerate(archive, 1):
            if count > MAX_ENTRIES:
                raise AppError("import.too_many", name=readable(path.name))
            if not info.isreg() or info.issparse():
                continue
            inside = tidy_path(info.name)
            if inside and not is_ignored(inside):
                members.append(_tar_member(archive, info, prefix + inside))
    except (tarfile.TarError, EOFError, zlib.error, OSError, ValueError) as error:
        raise AppError("import.truncated", name=readable(path.name)) from error
    refuse_too_much([(member.size, member.size) for member in members], readable(path.name))
    return members


def _tar_member(archive: tarfile.TarFile, info: tarfile.TarInfo, path: str) -> Member:
    def open_it() -> IO[bytes]:
        stream = archive.extractfile(info)
        if stream is None:
            raise OSError("not a file")
        return stream

    return Member(path, info.size, open_it)
