"""The key by which an act that comes again in a newer export is known to be the same."""

from __future__ import annotations

from hashlib import blake2b

from app.core.handles import Network
from app.core.interactions import Kind


def hashed_key(network: Network, kind: Kind, remote_key: str) -> int:
    """Network, kind and the export's own key as one signed 64-bit integer.

    An integer key is compared and indexed faster than text; among a million acts the chance
    that any two share one by accident is about 3 in 100 million (birthday bound).
    """
    text = f"{network}:{kind}:{remote_key}".encode()
    return int.from_bytes(blake2b(text, digest_size=8).digest(), "big", signed=True)
