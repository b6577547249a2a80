"""One window to a workspace: a second start hands over what it was given, and leaves.

Knows a lock file in the workspace's folder and a socket under a name made of that folder's. Refuses
to know what the words mean: they go out as a signal. A lock whose program is gone is taken over.
"""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal

from app.core.errors import AppError

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

LOCK_NAME = "window.lock"
MOST_BYTES = 256 * 1024
"""Of a message: a thousand long paths."""
MOST_WORDS = 1000
TRIES = 50
BETWEEN_TRIES_MS = 100
"""Five seconds in all: a window that is just being opened answers after one or two."""
ANSWER_MS = 2000
_HEARD = b"heard\n"


def server_name(folder: Path) -> str:
    """The name of a workspace's socket."""
    whole = str(folder.resolve()).encode("utf-8", "surrogateescape")
    return f"acquainted-{hashlib.sha256(whole).hexdigest()[:24]}"


def write_message(words: Sequence[str]) -> bytes:
    """What a second start says: a line of JSON, paths made whole by the one who knows where."""
    return json.dumps(list(words)[:MOST_WORDS]).encode("ascii") + b"\n"


def read_message(data: bytes) -> tuple[str, ...] | None:
    """The words of a message, or None for what is none."""
    if len(data) > MOST_BYTES:
        return None
    try:
        told = json.loads(data.decode("utf-8"))
    except (ValueError, RecursionError):
        return None
    if not isinstance(told, list) or len(told) > MOST_WORDS:
        return None
    return tuple(told) if all(isinstance(word, str) for word in told) else None


class Instance(QObject):
    """The one that has the window.

    Signals:
        called(tuple): a second start was given these words; none of them means: come forward.
    """

    called = Signal(object)

    def __init__(self, lock: QLockFile, name: str) -> None:
        super().__init__()
        self._lock = lock
        self._name = name
        self._server: QLocalServer | None = None
        self._callers: list[QLocalSocket] = []

    def listen(self) -> None:
        """Hear second starts from here on."""
        from PySide6.QtNetwork import QLocalServer

        server = self._server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._greet)
        # What lies there is of a program that is gone: this one has the lock.
        QLocalServer.removeServer(self._name)
        if not server.listen(self._name):
            logging.getLogger("instance").warning("second starts cannot be heard")

    def close(self) -> None:
        """Let the next start have the window."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _greet(self) -> None:
        assert self._server is not None
        while self._server.hasPendingConnections():
            caller = self._server.nextPendingConnection()
            self._callers.append(caller)
            caller.readyRead.connect(self._hear)
            caller.disconnected.connect(self._part)
        self._hear()

    def _hear(self) -> None:
        for caller in tuple(self._callers):
            if caller.bytesAvailable() > MOST_BYTES:
                caller.abort()
            elif caller.canReadLine():
                words = read_message(bytes(caller.readLine().data()))
                if words is None:
                    caller.abort()
                    continue
                caller.write(_HEARD)
                caller.flush()
                caller.disconnectFromServer()
                self.called.emit(words)

    def _part(self) -> None:
        """Let go of callers that have gone."""
        from PySide6.QtNetwork import QLocalSocket

        gone = QLocalSocket.LocalSocketState.UnconnectedState
        for caller in [each for each in self._callers if each.state() is gone]:
            self._callers.remove(caller)
            caller.deleteLater()


def claim(folder: Path, words: Sequence[str]) -> Instance | None:
    """Have the window of a workspace, or tell the one that has it.

    Args:
        folder: the workspace's; made when it is new.
        words: files and addresses that this start was given.

    Returns:
        None if the words were handed over, and there is nothing left to do.

    Raises:
        AppError: ``instance.silent`` when somebody has the window and does not answer.
    """
    name = server_name(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        logging.getLogger("instance").info("no lock: the store says why")
    lock = QLockFile(str(folder / LOCK_NAME))
    lock.setStaleLockTime(0)  # by age; that of a program that is gone is taken over all the same
    for at in range(TRIES):
        if (
            lock.tryLock(BETWEEN_TRIES_MS if at else 0)
            or lock.error() is not QLockFile.LockError.LockFailedError
        ):
            return Instance(lock, name)
        if hand_over(name, words):
            return None
    raise AppError("instance.silent")


def hand_over(name: str, words: Sequence[str]) -> bool:
    """Tell the one that has the window; whether it was heard."""
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(ANSWER_MS):
        return False
    socket.write(write_message(words))
    socket.waitForBytesWritten(ANSWER_MS)
    is_heard = socket.waitForReadyRead(ANSWER_MS) and bytes(socket.readAll().data()) == _HEARD
    socket.abort()
    return is_heard
