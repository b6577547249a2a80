"""One file of an export, wherever it lies: its name made comparable, its bytes capped.

Knows which names are junk or media and are never opened, and that a text saved as UTF-16 is given
as the UTF-8 it was before, so that no importer has to think of it. Refuses to know archives
(`archives`) and formats.
"""

from __future__ import annotations

import codecs
import io
import lzma
import re
import unicodedata
import zipfile
import zlib
from collections.abc import Callable
from typing import IO, TYPE_CHECKING, BinaryIO

from app.core.errors import AppError
from app.core.handles import strip_marks
from app.importers.recoding import Recoded

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

MAX_ENTRIES = 200_000
"""Entries of one export. The largest real archives hold some 100,000, nearly all media."""

MAX_MEMBER = 4 * 1024**3
"""Bytes of one member that is read as a stream."""

MAX_TOTAL = 16 * 1024**3
"""Bytes of all members together, media left out."""

MAX_READ = 512 * 1024**2
"""Bytes of one member that is read at once."""

_PIECE = 1 << 20
_UTF_16 = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
"""The marks of what editors call "Unicode". No binary file that an export holds begins so."""

_JUNK = re.compile(r"__macosx|\._.*|\.ds_store|thumbs\.db|desktop\.ini|\.git|\.localized", re.I)
_MEDIA = re.compile(
    r".*\.(?:jpe?g|png|gif|webp|heic|heif|avif|bmp|tiff?|ico|svg|mp4|m4v|mov|webm|mkv|avi|3gp|mpe?g"
    r"|mp3|m4a|aac|ogg|oga|opus|wav|flac|srt|vtt|woff2?|ttf|otf|eot|css|pdf)",
    re.I,
)
_COPY = re.compile(r" ?\(\d{1,3}\)(?=\.[^./]+$|$)")


def readable(name: str) -> str:
    """A name as text that can be stored: bytes in it that are no letters become marks."""
    return name.encode("utf-8", "replace").decode("utf-8")


def tidy_path(raw: str) -> str:
    """A member's path with forward slashes and composed letters.

    Raises:
        AppError: ``import.unsafe``, when the path leaves its container.
    """
    path = unicodedata.normalize("NFC", readable(raw).replace("\\", "/"))
    parts = [part for part in path.split("/") if part not in ("", ".")]
    if ".." in parts or any("\0" in part for part in parts):
        raise AppError("import.unsafe", name=raw[:200])
    return "/".join(parts)


def is_ignored(path: str) -> bool:
    """Whether a file is system junk or media, which no importer ever opens."""
    parts = path.split("/")
    return any(_JUNK.fullmatch(part) for part in parts) or bool(_MEDIA.fullmatch(parts[-1]))


class _Guarded(io.RawIOBase):
    """A stream that ends at a cap and turns every damage into one expected failure."""

    def __init__(self, inner: IO[bytes], label: str, limit: int) -> None:
        self._inner, self._label, self._left = inner, label, limit

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        view = memoryview(buffer)
        try:
            data = self._inner.read(len(view))
        except (
            OSError,
            EOFError,
            RuntimeError,
            NotImplementedError,
            ValueError,
            zipfile.BadZipFile,
            zlib.error,
            lzma.LZMAError,
        ) as error:
            raise AppError("import.damaged", name=self._label) from error
        self._left -= len(data)
        if self._left < 0:
            raise AppError("import.too_large", name=self._label)
        view[: len(data)] = data
        return len(data)

    def close(self) -> None:
        if not self.closed:
            self._inner.close()
        super().close()


class Member:
    """One file of an export, not yet read.

    Attributes:
        path: inside the export, with forward slashes, as it is shown to the user.
        size: bytes, as the container says.
    """

    __slots__ = ("_heads", "_lookup", "_opener", "path", "size")

    def __init__(self, path: str, size: int, opener: Callable[[], IO[bytes]]) -> None:
        self.path, self.size, self._opener = path, size, opener
        self._heads: tuple[int, bytes] = (0, b"")
        self._lookup = ""

    def __repr__(self) -> str:
        return f"Member({self.path!r}, {self.size})"

    @property
    def lookup(self) -> str:
        """The path for comparing: lower case, no invisible marks, no ``(1)`` of a second copy."""
        if not self._lookup:
            self._lookup = _COPY.sub("", strip_marks(self.path).lower())
        return self._lookup

    @property
    def name(self) -> str:
        """The last segment of `lookup`."""
        return self.lookup.rpartition("/")[2]

    @property
    def suffix(self) -> str:
        """The end of `name` with its dot, or empty."""
        dot = self.name.rfind(".")
        return self.name[dot:] if dot > 0 else ""

    def open(self) -> BinaryIO:
        """The bytes as a buffered stream; to be closed by the caller.

        A text in UTF-16, which its first two bytes say, comes as UTF-8 without a mark.

        Raises:
            AppError: ``import.damaged`` or ``import.too_large``; while reading too.
        """
        try:
            inner = self._opener()
        except (
            OSError,
            RuntimeError,
            NotImplementedError,
            ValueError,
            zipfile.BadZipFile,
        ) as error:
            raise AppError("import.damaged", name=self.path) from error
        stream = io.BufferedReader(_Guarded(inner, self.path, MAX_MEMBER), 1 << 16)
        encoding = _UTF_16.get(stream.peek(2)[:2])
        if encoding is None:
            return stream
        stream.read(2)
        return io.BufferedReader(Recoded(stream, encoding), 1 << 16)

    def read(self, limit: int = MAX_READ) -> bytes:
        """All bytes.

        Args:
            limit: bytes that are still read at once.

        Raises:
            AppError: ``import.damaged``, or ``import.too_large`` beyond the limit.
        """
        if self.size > limit:
            raise AppError("import.too_large", name=self.path)
        with self.open() as stream:
            data = stream.read(self.size + 1)  # room for what there is, not for the limit
            left = limit + 1 - len(data)
            parts = [data]
            while len(data) > self.size and left > 0 and (more := stream.read(min(left, _PIECE))):
                parts.append(more)  # the container has lied about the size
                left -= len(more)
        if len(parts) > 1:
            data = b"".join(parts)
        if len(data) > limit:
            raise AppError("import.too_large", name=self.path)
        return data

    def head(self, n: int = 8192) -> bytes:
        """The first bytes, kept for the next who asks; empty when they can't be read."""
        asked, data = self._heads
        if n > asked:
            try:
                with self.open() as stream:
                    data = stream.read(n)
            except AppError:
                data = b""
            self._heads = (n, data)
        return data[:n]
