"""One connection to one machine, within one span of time, to be stopped at any moment.

Knows sockets and TLS. Every wait is a short one: between two of them it is asked whether the user
wants to stop and whether the time is over, so that a server that sends a byte a minute holds
nobody. Refuses to know HTTP (`fetcher`).
"""

from __future__ import annotations

import io
import selectors
import socket
import ssl
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from app.core.errors import AppError
from app.overriding import override

LOOK_UP_SECONDS = 0.2
"""How long one wait lasts before it is asked whether to go on."""

_CERTIFICATES = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
)
"""Where systems keep whom they trust: a frozen program knows only where its maker's did."""

Result = TypeVar("Result")


class Patience:
    """How long something may take in all.

    Args:
        seconds: from now on.
        tick: called between waits; raises `Cancelled` when the user wants to stop.
    """

    def __init__(self, seconds: float, tick: Callable[[], None]) -> None:
        self._end = time.monotonic() + seconds
        self._tick = tick

    def next_wait(self) -> float:
        """How long to wait now, in seconds.

        Raises:
            AppError: ``feed.slow`` when the time is over.
        """
        self._tick()
        left = self._end - time.monotonic()
        if left <= 0:
            raise AppError("feed.slow")
        return min(left, LOOK_UP_SECONDS)


class Wire:
    """A connection, as `http.client` takes a socket.

    Raises:
        OSError: it can't be made, or breaks.
        AppError: ``feed.slow``.
    """

    def __init__(self, family: int, place: tuple[Any, ...], patience: Patience) -> None:
        self._patience = patience
        self._socket: socket.socket = socket.socket(family, socket.SOCK_STREAM)
        self._socket.setblocking(False)
        try:
            self._connect(place)
        except BaseException:
            self._socket.close()
            raise

    def _connect(self, place: tuple[Any, ...]) -> None:
        try:
            self._socket.connect(place)
        except BlockingIOError:
            self._wait(selectors.EVENT_WRITE)
            problem = self._socket.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
            if problem:
                raise OSError(problem, "connect") from None

    def secure(self, trust: ssl.SSLContext, host: str) -> None:
        """Speak TLS from now on, with whoever can prove to be this host."""
        wrapped = trust.wrap_socket(
            self._socket, server_hostname=host, do_handshake_on_connect=False
        )
        self._socket = wrapped
        self._patiently(wrapped.do_handshake)

    def sendall(self, data: bytes) -> None:
        """Send everything."""
        sent = 0
        while sent < len(data):
            sent += self._patiently(partial(self._socket.send, data[sent:]))

    def receive_into(self, room: memoryview) -> int:
        """Receive some bytes; how many, 0 at the end."""
        return self._patiently(lambda: self._socket.recv_into(room))

    def makefile(self, _mode: str) -> io.BufferedReader:
        """What is received, as a file."""
        return io.BufferedReader(_Incoming(self))

    def close(self) -> None:
        """Nothing yet: `http.client` lets go of the connection before it has read the answer."""

    def hang_up(self) -> None:
        """Close the connection."""
        self._socket.close()

    def _patiently(self, act: Callable[[], Result]) -> Result:
        while True:
            try:
                return act()
            except (BlockingIOError, ssl.SSLWantReadError):
                self._wait(selectors.EVENT_READ)
            except ssl.SSLWantWriteError:
                self._wait(selectors.EVENT_WRITE)

    def _wait(self, event: int) -> None:
        with selectors.DefaultSelector() as selector:
            selector.register(self._socket, event)
            while not selector.select(self._patience.next_wait()):
                pass


class _Incoming(io.RawIOBase):
    def __init__(self, wire: Wire) -> None:
        super().__init__()
        self._wire = wire

    @override
    def readable(self) -> bool:
        return True

    @override
    def readinto(self, buffer: Any) -> int:
        return self._wire.receive_into(memoryview(buffer))


def system_trust() -> ssl.SSLContext:
    """Whom the system trusts, at least TLS 1.2."""
    context = ssl.create_default_context()
    usual = ssl.get_default_verify_paths()
    if not (usual.cafile or usual.capath) and not context.get_ca_certs():
        for name in _CERTIFICATES:
            if Path(name).is_file():
                context.load_verify_locations(name)
                break
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context
