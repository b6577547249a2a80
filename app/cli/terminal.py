"""What reaches the terminal: no name can steer it, and no character set or closed pipe breaks it.

Knows text streams; refuses to know what is said.
"""

from __future__ import annotations

import os
import re
from typing import TextIO

from app.core.errors import AppError

_STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
"""Control characters but tab and line end, line separators, and halves of characters."""


def harmless(text: str) -> str:
    r"""A text with control characters written out, as ``\u001b``; valid JSON stays valid JSON."""
    return _STEERING.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def can_say(stream: TextIO | None, text: str) -> bool:
    """Whether a stream's character set has all letters of a text."""
    try:
        text.encode(_encoding(stream))
    except UnicodeEncodeError:
        return False
    return True


def write(stream: TextIO | None, text: str) -> None:
    """Write a text and end its last line.

    Letters that the stream's character set lacks are written out. When the reader has gone
    (``people | head``), or nobody is to read (``>&-``), the rest is dropped in silence, as is the
    custom.

    Raises:
        AppError: ``terminal.not_written``; what was to be said may have been done.
    """
    if stream is None:
        return
    encoding = _encoding(stream)
    plain = harmless(text).rstrip("\n") + "\n"
    try:
        stream.write(plain.encode(encoding, "backslashreplace").decode(encoding))
        stream.flush()
    except OSError as error:
        # What is still in the buffer has to go somewhere when the interpreter ends.
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
        if not isinstance(error, BrokenPipeError):
            raise AppError("terminal.not_written") from None


def _encoding(stream: TextIO | None) -> str:
    return (stream and stream.encoding) or "utf-8"
