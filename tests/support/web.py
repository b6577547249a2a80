"""A real web server on loopback that does what it is told, the wicked things too."""

from __future__ import annotations

import contextlib
import gzip
import socket
import socketserver
import ssl
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.network.fetcher import WebFetcher

HOST = "feeds.example"
RSS = "application/rss+xml; charset=utf-8"
Say = Callable[[socket.socket], None]


def feed(*titles: str, name: str = "Zoë writes", day: int = 20) -> bytes:
    """An RSS feed with a post for each title, the first one the newest."""
    items = "".join(
        f"<item><title>{title}</title><link>https://zoe.example/{title.replace(' ', '-')}</link>"
        f"<guid isPermaLink='false'>{title}</guid><description>All about {title}.</description>"
        f"<pubDate>{day - n:02} Nov 2026 08:00:00 GMT</pubDate></item>"
        for n, title in enumerate(titles)
    )
    head = (
        f"<?xml version='1.0' encoding='UTF-8'?><rss version='2.0'><channel><title>{name}</title>"
    )
    return f"{head}{items}</channel></rss>".encode()


def answer(body: bytes = b"", *, status: str = "200 OK", kind: str = RSS, **headers: str) -> Say:
    """A whole, honest answer; ``Retry_After="3"`` is a header."""
    told = {"Content-Type": kind, "Content-Length": str(len(body))}
    told |= {name.replace("_", "-"): value for name, value in headers.items()}
    head = "".join(f"{name}: {value}\r\n" for name, value in told.items() if value)

    def say(connection: socket.socket) -> None:
        connection.sendall(f"HTTP/1.1 {status}\r\n{head}\r\n".encode() + body)

    return say


def packed(body: bytes, **more: str) -> Say:
    """The same, packed."""
    return answer(gzip.compress(body), Content_Encoding="gzip", **more)


def moved(to: str, status: str = "301 Moved Permanently") -> Say:
    return answer(status=status, Location=to)


def raw(*pieces: bytes, stays: bool = False) -> Say:
    """Just these bytes; afterwards hang up, or stay silent until the other side does."""

    def say(connection: socket.socket) -> None:
        for piece in pieces:
            connection.sendall(piece)
        if stays:
            connection.recv(1)

    return say


def endless(head: bytes, piece: bytes) -> Say:
    """Bytes without end."""

    def say(connection: socket.socket) -> None:
        connection.sendall(head)
        with contextlib.suppress(OSError):
            while True:
                connection.sendall(piece)

    return say


@dataclass
class Web:
    """The server: what it says at each path, and what it was asked.

    Args:
        asked: the heads of all requests, as text.
    """

    port: int
    says: dict[str, Say] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    looked_up: list[str] = field(default_factory=list)

    def url(self, path: str, host: str = HOST) -> str:
        return f"http://{host}:{self.port}{path}"

    def fetcher(self, **limits: Any) -> WebFetcher:
        """One for which every name is this machine, and this machine may be asked."""
        return WebFetcher(**({"may_ask": lambda _machine: True, "resolve": self.resolve} | limits))

    def resolve(self, host: str, port: int) -> list[Any]:
        self.looked_up.append(host)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port))]

    def paths(self) -> list[str]:
        return [head.split(" ")[1] for head in self.asked]


@contextlib.contextmanager
def serving(certificate: Path | None = None) -> Iterator[Web]:
    """The server, until the end of the block; with a certificate it speaks TLS."""

    class Handler(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            head = b""
            with contextlib.suppress(OSError):
                if certificate is not None:
                    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
                    context.load_cert_chain(certificate)
                    self.request = context.wrap_socket(self.request, server_side=True)
                while b"\r\n\r\n" not in head:
                    piece = self.request.recv(65536)
                    if not piece:
                        return
                    head += piece
                web.asked.append(head.decode("latin-1"))
                path = head.split(b" ")[1].decode("latin-1")
                web.says.get(path, answer(status="404 Not Found"))(self.request)

        def finish(self) -> None:
            self.request.close()

    class Server(socketserver.ThreadingTCPServer):
        daemon_threads = False
        allow_reuse_address = True

    with Server(("127.0.0.1", 0), Handler) as server:
        web = Web(port=server.server_address[1])
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield web
        finally:
            server.shutdown()
            thread.join()
