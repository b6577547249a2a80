"""Writing a file that appears whole or not at all, whatever goes wrong meanwhile."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

from app.core.errors import AppError

FOR_OTHERS = 0o644
"""Rights of what is meant to be passed on: a report."""
FOR_ONESELF = 0o600
"""Rights of what holds everything: readable by its owner only."""


def write_whole(file: Path, pieces: Iterable[bytes], *, rights: int, failure: str) -> None:
    """Write a file under another name first, then give it its own.

    Args:
        pieces: what it holds, in order; whatever making them raises leaves no file either.
        rights: `FOR_OTHERS` or `FOR_ONESELF`.
        failure: the code of the error when it can't be written.

    Raises:
        AppError: ``failure``, with ``file``.
    """
    try:
        handle, name = tempfile.mkstemp(prefix=".acquainted-", suffix=".part", dir=file.parent)
    except OSError:
        raise AppError(failure, file=str(file)) from None
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as out:
            for piece in pieces:
                out.write(piece)
            out.flush()
            os.fsync(out.fileno())
        part.chmod(rights)
        part.replace(file)
    except OSError:
        raise AppError(failure, file=str(file)) from None
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
