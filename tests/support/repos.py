"""Makes a Bluesky repository file of a few records, for tests."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

import libipld


class Link(bytes):
    """Marks a content id among other bytes."""


def car(owner: str, records: Mapping[str, Mapping[str, object]]) -> bytes:
    """A CAR file whose search tree is one node.

    Args:
        owner: DID.
        records: values by ``collection/key``.
    """
    blocks: list[tuple[bytes, bytes]] = []

    def add(block: bytes) -> bytes:
        cid = b"\x01\x71\x12\x20" + hashlib.sha256(block).digest()
        blocks.append((cid, block))
        return cid

    entries = [
        {"p": 0, "k": name.encode(), "v": Link(add(libipld.encode_dag_cbor(value))), "t": None}
        for name, value in sorted(records.items())
    ]
    tree = add(_cbor({"e": entries, "l": None}))
    root = add(_cbor({"did": owner, "version": 3, "data": Link(tree), "prev": None}))
    header = _cbor({"roots": [Link(root)], "version": 1})
    frames = [header, *(cid + block for cid, block in blocks)]
    return b"".join(_varint(len(frame)) + frame for frame in frames)


def _cbor(value: object) -> bytes:
    """DAG-CBOR with content ids (tag 42), which the library's encoder writes as plain bytes."""
    if value is None:
        return b"\xf6"
    if isinstance(value, int):
        return _head(0, value)
    if isinstance(value, Link):
        return b"\xd8\x2a" + _head(2, len(value) + 1) + b"\0" + bytes(value)
    if isinstance(value, bytes):
        return _head(2, len(value)) + value
    if isinstance(value, str):
        return _head(3, len(value.encode())) + value.encode()
    if isinstance(value, list):
        return _head(4, len(value)) + b"".join(map(_cbor, value))
    assert isinstance(value, dict)
    keys = sorted(value, key=lambda key: (len(key), key))
    return _head(5, len(keys)) + b"".join(_cbor(key) + _cbor(value[key]) for key in keys)


def _head(major: int, number: int) -> bytes:
    if number < 24:
        return bytes([major << 5 | number])
    size = 1 if number < 256 else 2
    return bytes([major << 5 | 23 + size]) + number.to_bytes(size, "big")


def _varint(number: int) -> bytes:
    found = bytearray()
    while number > 127:
        found.append(number & 127 | 128)
        number >>= 7
    return bytes([*found, number])
