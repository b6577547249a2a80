"""One document from the web, politely and within limits.

Knows HTTP: conditional requests, redirects, packed bodies, what a server may say. Every hop is
looked up, its machines are judged (`addresses`), and the connection goes to the very machine that
was judged, so that a name that changes its answer between two looks gains nothing. Sends no
cookie, no referrer, and nothing that tells one user from another; asks for at most
`MOST_BYTES`, follows at most `MOST_REDIRECTS`, and takes at most `MOST_SECONDS` in all.
Refuses to know what a document holds.

The standard library's HTTP is used since all that is needed is one GET over a connection of our
own making: other clients resolve and connect by themselves, and bound each wait but not the whole.
"""

from __future__ import annotations

import http.client
import ipaddress
import re
import socket
import ssl
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import urljoin, urlsplit

from app import __version__
from app.core.errors import AppError
from app.network.addresses import Policy, is_public
from app.network.wire import Patience, Wire, system_trust
from app.services.fetching import Answer

MOST_SECONDS = 20.0
MOST_BYTES = 4 * 1024**2
"""Unpacked. The largest of 500 common feeds have 2 MB: whole books of posts."""
MOST_REDIRECTS = 5
LEAST_PORT = 1024
"""Below it only the web's own ports are asked, never those of mail and the like."""
CHUNK = 1 << 16
MOST_WAIT_SECONDS = 7 * 24 * 3600

USER_AGENT = f"Acquainted/{__version__} (reads feeds on one person's own computer)"
_ACCEPT = (
    "application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml,"
    " application/xml;q=0.9, text/xml;q=0.9, text/html;q=0.5, */*;q=0.1"
)
_MOVED = frozenset({301, 302, 303, 307, 308})
_MOVED_FOR_GOOD = frozenset({301, 308})
_REFUSALS = {
    401: "feed.refused", 403: "feed.refused", 451: "feed.refused", 404: "feed.not_found",
    410: "feed.gone", 429: "feed.busy", 503: "feed.busy",
}  # fmt: skip
_NO_FEED = re.compile(
    r"(?:image|video|audio|font|model)/|application/(?:pdf|zip|gzip|x-tar|wasm|msword"
    r"|java-archive|x-7z-compressed|vnd\.(?!.*(?:xml|json)))"
)
"""Types of which nothing is read: what they hold is no feed, however long it is."""

Resolve = Callable[[str, int], list[Any]]


def resolve_name(host: str, port: int) -> list[Any]:
    """The machines of a name, as `socket.getaddrinfo` gives them."""
    return socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    """Where to ask for what."""

    is_secure: bool
    host: str
    port: int
    path: str


class WebFetcher:
    """Asks for documents; see `app.services.fetching.Fetcher`.

    Args:
        may_ask: whether a machine may be asked.
        resolve: looks a name up.
        trust: whose certificates are believed.
        seconds, most_bytes: what one document may take.
    """

    def __init__(
        self,
        *,
        may_ask: Policy = is_public,
        resolve: Resolve = resolve_name,
        trust: Callable[[], ssl.SSLContext] = system_trust,
        seconds: float = MOST_SECONDS,
        most_bytes: int = MOST_BYTES,
    ) -> None:
        self._may_ask = may_ask
        self._resolve = resolve
        self._trust = trust
        self._seconds = seconds
        self._most_bytes = most_bytes

    def fetch(
        self, url: str, *, etag: str = "", modified: str = "", tick: Callable[[], None]
    ) -> Answer:
        """Ask for one document.

        Raises:
            AppError: ``feed.*``: it could not be had.
        """
        patience = Patience(self._seconds, tick)
        headers = _headers(etag, modified)
        address, moved_to, is_for_good = url, "", True
        for _hop in range(MOST_REDIRECTS + 1):
            with self._asked(_place_of(address), headers, patience) as response:
                if response.status in _MOVED:
                    address = _next_address(address, response.headers.get("Location", ""))
                    is_for_good = is_for_good and response.status in _MOVED_FOR_GOOD
                    moved_to = address if is_for_good else moved_to
                    continue
                return self._answer(response, address, moved_to)
        raise AppError("feed.redirects")

    @contextmanager
    def _asked(
        self, place: _Place, headers: dict[str, str], patience: Patience
    ) -> Iterator[http.client.HTTPResponse]:
        """One question, and the head of its answer."""
        try:
            wire = self._connect(place, patience)
            try:
                if place.is_secure:
                    wire.secure(self._trust(), place.host)
                connection = http.client.HTTPConnection(place.host, place.port)
                connection.default_port = 443 if place.is_secure else 80
                connection.sock = wire
                connection.request("GET", place.path, headers=headers)
                with connection.getresponse() as response:
                    yield response
            finally:
                wire.hang_up()
        except ssl.SSLError:
            raise AppError("feed.unsafe") from None
        except (OSError, http.client.HTTPException):
            raise AppError("feed.unreachable") from None

    def _connect(self, place: _Place, patience: Patience) -> Wire:
        """A connection to one of the machines that a name stands for, and that may be asked."""
        try:
            found = self._resolve(place.host, place.port)
        except UnicodeError:
            raise AppError("feed.address") from None
        allowed = [one for one in found if self._is_allowed(one[4][0])]
        if found and not allowed:
            raise AppError("feed.private")
        problem: OSError = OSError("nobody of that name")
        for family, _kind, _protocol, _name, where in allowed:
            patience.next_wait()
            try:
                return Wire(family, where, patience)
            except OSError as error:
                problem = error
        raise problem

    def _is_allowed(self, machine: str) -> bool:
        return self._may_ask(ipaddress.ip_address(machine.partition("%")[0]))

    def _answer(self, response: http.client.HTTPResponse, address: str, moved_to: str) -> Answer:
        status, headers = response.status, response.headers
        if status == 304:
            return Answer(address=address, moved_to=moved_to, is_unchanged=True)
        if status != 200:
            code = _REFUSALS.get(status, "feed.server" if status >= 500 else "feed.status")
            raise AppError(code, wait=_wait_of(headers.get("Retry-After", "")))
        kind = headers.get_content_type() if "Content-Type" in headers else ""
        if _NO_FEED.match(kind):
            raise AppError("feed.kind")
        body = b"".join(self._unpacked(response))
        return Answer(
            address=address,
            moved_to=moved_to,
            body=body,
            is_page=kind in ("text/html", "application/xhtml+xml"),
            etag=_plain(headers.get("ETag", "")),
            modified=_plain(headers.get("Last-Modified", "")),
        )

    def _unpacked(self, response: http.client.HTTPResponse) -> Iterator[bytes]:
        """The body piece by piece, never more than `MOST_BYTES` in all, packed or not."""
        packing = (response.headers.get("Content-Encoding") or "identity").strip().lower()
        if packing not in ("identity", "gzip", "x-gzip"):
            raise AppError("feed.kind")
        if response.length is not None and response.length > self._most_bytes:
            raise AppError("feed.too_large")
        unpack = _Unpacking(self._most_bytes) if packing != "identity" else None
        length = 0
        while piece := response.read(CHUNK):
            length += len(piece)
            if length > self._most_bytes:
                raise AppError("feed.too_large")
            yield piece if unpack is None else unpack.take(piece)
        if response.length or (unpack is not None and not unpack.is_whole):
            raise AppError("feed.cut")


class _Unpacking:
    """A gzip stream, unpacked as far as the limit goes."""

    def __init__(self, most_bytes: int) -> None:
        self._left = most_bytes
        self._stream = zlib.decompressobj(wbits=31)

    @property
    def is_whole(self) -> bool:
        return self._stream.eof

    def take(self, piece: bytes) -> bytes:
        try:
            out = self._stream.decompress(piece, self._left + 1)
        except zlib.error:
            raise AppError("feed.kind") from None
        self._left -= len(out)
        if self._left < 0:
            raise AppError("feed.too_large")
        return out


def _place_of(url: str) -> _Place:
    """Where to ask.

    Raises:
        AppError: ``feed.address`` for what is no address of the web.
    """
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise AppError("feed.address") from None
    is_secure = parts.scheme == "https"
    host = parts.hostname or ""
    usual = 443 if is_secure else 80
    is_fit = parts.scheme in ("http", "https") and bool(host) and parts.username is None
    if not is_fit or (port is not None and port not in (80, 443) and port < LEAST_PORT):
        raise AppError("feed.address")
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    # What no request line can hold is sent as its bytes.
    asked = re.sub(r"[^!-~]", lambda one: _percent(one[0]), path)
    return _Place(is_secure=is_secure, host=host, port=port or usual, path=asked)


def _next_address(address: str, said: str) -> str:
    """Where a redirect leads; its bytes came as letters, one each."""
    try:
        return urljoin(address, re.sub(r"[^!-~]", lambda one: f"%{ord(one[0]):02X}", said.strip()))
    except ValueError:
        raise AppError("feed.address") from None


def _percent(letter: str) -> str:
    return "".join(f"%{byte:02X}" for byte in letter.encode("utf-8", "replace"))


def _headers(etag: str, modified: str) -> dict[str, str]:
    headers = {
        "User-Agent": USER_AGENT,
        "Accept": _ACCEPT,
        "Accept-Encoding": "gzip",
        "Connection": "close",
    }
    if etag:
        headers["If-None-Match"] = etag
    if modified:
        headers["If-Modified-Since"] = modified
    return headers


def _plain(value: str) -> str:
    """A header that may be sent back: short, and nothing but visible letters and spaces."""
    return value if re.fullmatch(r"[ -~]{1,300}", value) else ""


def _wait_of(said: str) -> int | None:
    """For how many seconds a server asks to be left alone; dates are for `next_look` to guess."""
    return min(int(said), MOST_WAIT_SECONDS) if re.fullmatch(r"[0-9]{1,9}", said.strip()) else None
