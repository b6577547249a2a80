"""What no importer may do, whatever it reads: open a socket, start a process, write a file.

An audit hook can't be taken away again, so there is one, and it looks away unless it is asked.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

_BANNED = ("socket.", "subprocess.", "os.system", "os.exec", "os.fork", "os.posix_spawn", "ctypes.")
_WRITES = (
    "os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.link", "os.symlink", "os.truncate",
    "os.chmod", "os.chown", "shutil.",
)  # fmt: skip

_allowed: list[tuple[str, ...]] = []
_is_set = False


class Forbidden(BaseException):
    """Something was done that reading a file has no business with; not to be caught by chance."""


def _hook(event: str, args: tuple[object, ...]) -> None:
    if not _allowed:
        return
    if event.startswith(_BANNED):
        raise Forbidden(f"{event} {args!r}")
    if event == "open":
        path, mode, flags = (*args, None, None, None)[:3]
        writes = isinstance(mode, str) and any(letter in mode for letter in "wax+")
        writes = writes or (isinstance(flags, int) and bool(flags & (os.O_WRONLY | os.O_RDWR)))
        if writes:
            _check(event, path)
    elif event.startswith(_WRITES):
        beside = args[-1] if event in ("os.remove", "os.rmdir", "os.mkdir") else None
        for path in args[: 2 if event in ("os.rename", "os.link", "os.symlink") else 1]:
            _check(event, path, beside)


def _check(event: str, path: object, beside: object = None) -> None:
    """Fail unless the path is in one of the folders; ``beside`` is the open folder it starts in."""
    if isinstance(path, int):  # what is open already was looked at when it was opened
        return
    shown = ""
    if isinstance(path, str | bytes | Path):
        start = f"/proc/self/fd/{beside}" if isinstance(beside, int) and beside >= 0 else ""
        folder = os.readlink(start) if start else ""  # noqa: PTH115 - a text is enough
        shown = os.path.abspath(os.path.join(folder, os.fsdecode(path)))  # noqa: PTH100, PTH118 - links shall not be followed
    if not shown.startswith(_allowed[-1]):
        raise Forbidden(f"{event} {path!r}")


@contextlib.contextmanager
def nothing_outside(*folders: Path) -> Iterator[None]:
    """Fail on a socket, on a process, and on any write that is not inside these folders."""
    global _is_set
    if not _is_set:
        sys.addaudithook(_hook)
        _is_set = True
    _allowed.append(("/dev/null", *(str(folder.resolve()) for folder in folders)))
    try:
        yield
    finally:
        _allowed.pop()
