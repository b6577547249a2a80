"""A stream of one encoding as UTF-8, piece by piece. Knows no format."""

from __future__ import annotations

import codecs
import io
from typing import TYPE_CHECKING, BinaryIO, Protocol

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_PIECE = 1 << 16


class Mender(Protocol):
    """What is given on of a text that comes in pieces."""

    def __call__(self, fresh: str, *, is_last: bool) -> str:
        """What can be given on now; the last time nothing comes after ``fresh``."""


class Recoded(io.RawIOBase):
    """The rest of a stream as UTF-8; bytes and halves of letters that are none become marks.

    Args:
        inner: closed with this one.
        encoding: of ``inner``.
        mend: changes the text on its way; may hold the end of a piece back.
    """

    def __init__(self, inner: BinaryIO, encoding: str, mend: Mender | None = None) -> None:
        self._inner, self._mend = inner, mend
        self._decoder = codecs.getincrementaldecoder(encoding)("replace")
        self._ready = b""
        self._is_over = False

    def readable(self) -> bool:
        """It is."""
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        """As `io.RawIOBase` has it."""
        view = memoryview(buffer)
        while not self._ready and not self._is_over:
            data = self._inner.read(_PIECE)
            self._is_over = not data
            text = self._decoder.decode(data, final=self._is_over)
            if self._mend is not None:
                text = self._mend(text, is_last=self._is_over)
            self._ready = text.encode("utf-8", "replace")
        count = min(len(view), len(self._ready))
        view[:count] = self._ready[:count]
        self._ready = self._ready[count:]
        return count

    def close(self) -> None:
        """Close both streams."""
        if not self.closed:
            self._inner.close()
        super().close()
