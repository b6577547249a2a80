"""A Bluesky repository file (``repo.car``) to records.

Knows the CARv1 frame and the search tree that gives each block its name ("collection/key").
Every block is checked against its own hash, so that a damaged record is lost and never altered.
Refuses to know what a record says. Source: formats.md section 7.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import libipld

CAR_HEAD = bytes.fromhex("3aa265726f6f7473")
"""How such a file begins: the length of its header, then ``{"roots": ...``."""

_SHA256_CID = b"\x01\x71\x12\x20"
_CID_LENGTH = 36
_DEEPEST_TREE = 256
"""Levels of the tree; a tree of a thousand million records has about 15."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RepoRecord:
    """One record of the repository.

    Args:
        collection: its kind, for example ``app.bsky.graph.follow``.
        key: its name inside the collection; empty where the tree that names it is lost.
        value: what it says.
    """

    collection: str
    key: str
    value: Mapping[str, object]


class Repo:
    """A repository, as far as it can be read.

    Args:
        data: the whole file.

    Attributes:
        owner: DID of the owner, or empty where that block is lost.
        is_whole: whether every frame and every part of the tree could be read.
        lost: records that the tree names and that could not be read.
    """

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._blocks: dict[bytes, tuple[int, int]] = {}
        self._reached: set[bytes] = set()
        self.is_whole = True
        self.lost = 0
        root = self._index()
        commit = self._block(root)
        did = commit.get("did") if commit else None
        self.owner = did if isinstance(did, str) else ""
        tree = commit.get("data") if commit else None
        self._tree = tree if isinstance(tree, bytes) else b""

    def records(self) -> Iterator[RepoRecord]:
        """All records in the order of their names; where the tree is damaged, the rest unordered."""
        if self._tree:
            yield from self._walk(self._tree, 0)
        else:
            self.is_whole = False
        if not self.is_whole:
            yield from self._left_over()

    def _index(self) -> bytes:
        """Find all blocks; the root's id."""
        data = self._data
        length, at = _varint(data, 0)
        header = _decode(data[at : at + length])
        roots = header.get("roots") if header else None
        root = roots[0] if isinstance(roots, list) and roots else b""
        at += length
        while at < len(data):
            length, start = _varint(data, at)
            at = start + length
            if length < _CID_LENGTH or at > len(data):
                self.is_whole = False
                break
            if data[start : start + 4] == _SHA256_CID:
                cid = data[start : start + _CID_LENGTH]
                self._blocks[cid] = (start + _CID_LENGTH, at)
        return root if isinstance(root, bytes) else b""

    def _block(self, cid: bytes) -> Mapping[str, object] | None:
        place = self._blocks.get(cid)
        if place is None:
            return None
        block = self._data[place[0] : place[1]]
        if hashlib.sha256(block).digest() != cid[4:]:
            return None
        return _decode(block)

    def _walk(self, cid: bytes, depth: int) -> Iterator[RepoRecord]:
        node = self._block(cid)
        if node is None or depth > _DEEPEST_TREE or cid in self._reached:
            self.is_whole = False
            return
        self._reached.add(cid)
        yield from self._child(node.get("l"), depth)
        for name, value, right in _entries(node):
            yield from self._record(name, value)
            yield from self._child(right, depth)

    def _child(self, cid: object, depth: int) -> Iterator[RepoRecord]:
        if isinstance(cid, bytes):
            yield from self._walk(cid, depth + 1)

    def _record(self, name: str, cid: bytes) -> Iterator[RepoRecord]:
        self._reached.add(cid)
        value = self._block(cid)
        if value is None:
            self.lost += 1
            return
        collection, _slash, key = name.partition("/")
        yield RepoRecord(collection=collection, key=key, value=value)

    def _left_over(self) -> Iterator[RepoRecord]:
        """Records that the broken tree does not lead to: first those that a torn-off node names."""
        loose: list[tuple[bytes, Mapping[str, object]]] = []
        for cid in self._blocks:
            value = None if cid in self._reached else self._block(cid)
            if value is None:
                continue
            if "e" in value and "$type" not in value:
                self._reached.add(cid)
                for name, record, _right in _entries(value):
                    if record not in self._reached:
                        yield from self._record(name, record)
            else:
                loose.append((cid, value))
        for cid, value in loose:
            kind = value.get("$type")
            if cid not in self._reached and isinstance(kind, str):
                yield RepoRecord(collection=kind, key="", value=value)


def _entries(node: Mapping[str, object]) -> Iterator[tuple[str, bytes, object]]:
    """Names, records and right branches of a node; names share their beginnings inside it."""
    name = b""
    entries = node.get("e")
    for entry in entries if isinstance(entries, list) else ():
        if not isinstance(entry, dict):
            continue
        shared, rest, value = entry.get("p"), entry.get("k"), entry.get("v")
        if isinstance(shared, int) and isinstance(rest, bytes) and isinstance(value, bytes):
            name = name[: max(0, shared)] + rest
            yield name.decode("ascii", "replace"), value, entry.get("t")


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """A number and the place after it; a number that has no end points behind the data."""
    number = 0
    for place in range(at, min(at + 9, len(data))):
        number |= (data[place] & 0x7F) << (7 * (place - at))
        if data[place] < 0x80:
            return number, place + 1
    return len(data) + 1, len(data)


def _decode(block: bytes) -> Mapping[str, object] | None:
    try:
        value: object = libipld.decode_dag_cbor(block)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None
