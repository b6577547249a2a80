"""What the services need from the network, as a protocol: one document, within limits.

`app.network` implements it; bootstrap joins the two. Until somebody switches reading on nothing
of it is made, so that no connection can be opened.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came of asking for a document.

    Args:
        address: where it was found in the end.
        moved_to: where it is for good, if a server said so; else empty.
        is_unchanged: it is as it was (304): there is no ``body``.
        body: its bytes, unpacked.
        is_page: it says to be HTML.
        etag, modified: what to say next time, so that nothing is sent twice; may be empty.
    """

    address: str
    moved_to: str = ""
    is_unchanged: bool = False
    body: bytes = b""
    is_page: bool = False
    etag: str = ""
    modified: str = ""


class Fetcher(Protocol):
    """Asks for documents."""

    def fetch(
        self, url: str, *, etag: str = "", modified: str = "", tick: Callable[[], None]
    ) -> Answer:
        """Ask for one document.

        Args:
            url: http or https.
            etag, modified: as the last answer from there had them.
            tick: called several times a second; raises `Cancelled` when the user wants to stop.

        Raises:
            AppError: it could not be had: a code of ``feed.*``, and as ``wait`` the seconds for
                which the server asked to be left alone, if it did.
            Cancelled: by ``tick``.
        """
