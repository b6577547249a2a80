"""Acts kept in a nameless file while an import is looked at.

A large export holds hundreds of thousands of acts; as objects they take some 700 bytes each, in
the file 200, and none of the memory. The file is gone when nobody holds it any more. By what an
act was known formerly isn't kept: that is asked before the file is read.
"""

from __future__ import annotations

import datetime as dt
import marshal
import tempfile
import weakref
from collections.abc import Iterator

from app.core.handles import Identity, Network
from app.core.imports import ImportedInteraction, RowRef
from app.core.interactions import Direction, Kind

PORTION = 1_000
"""Acts written, and read, at once."""

_LENGTH_BYTES = 8
_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_MICROSECOND = dt.timedelta(microseconds=1)
_NETWORKS = {network.value: network for network in Network}
_KINDS = {kind.value: kind for kind in Kind}
_DIRECTIONS = {direction.value: direction for direction in Direction}

Packed = tuple[str | int | bool | None, ...]


class ActFile:
    """Keeps acts in the order in which they come, for reading as often as asked."""

    def __init__(self) -> None:
        self._file = tempfile.TemporaryFile(prefix="acquainted-")  # noqa: SIM115 - kept open
        self._waiting: list[Packed] = []
        weakref.finalize(self, self._file.close)

    def append(self, row: ImportedInteraction, /) -> None:
        """Keep one more."""
        self._waiting.append(_packed(row))
        if len(self._waiting) == PORTION:
            self._write()

    def __iter__(self) -> Iterator[ImportedInteraction]:
        """All of them, from the first."""
        self._write()
        place = 0
        while True:
            self._file.seek(place)
            head = self._file.read(_LENGTH_BYTES)
            if not head:
                return
            length = int.from_bytes(head, "big")
            portion: list[Packed] = marshal.loads(self._file.read(length))  # noqa: S302 - our own
            place += _LENGTH_BYTES + length
            for packed in portion:
                yield _unpacked(packed)

    def _write(self) -> None:
        if self._waiting:
            data = marshal.dumps(self._waiting)
            self._file.seek(0, 2)
            self._file.write(len(data).to_bytes(_LENGTH_BYTES, "big") + data)
            self._waiting.clear()


def _packed(row: ImportedInteraction) -> Packed:
    who = row.who
    return (
        None if who is None else who.network.value,
        "" if who is None else who.key,
        "" if who is None else who.remote_id,
        "" if who is None else who.handle,
        row.network.value,
        row.kind.value,
        row.direction.value,
        row.day.toordinal(),
        row.remote_key,
        row.ref.file,
        row.ref.line,
        None if row.at is None else (row.at - _EPOCH) // _MICROSECOND,
        row.name,
        row.text,
        row.url,
        row.asks,
        row.told,
    )


def _unpacked(packed: Packed) -> ImportedInteraction:
    (home, key, remote_id, handle, network, kind, direction, day, remote_key, file, line, at,
     name, text, url, asks, told) = packed  # fmt: skip
    return ImportedInteraction(
        who=None
        if home is None
        else Identity(
            network=_NETWORKS[str(home)],
            key=str(key),
            remote_id=str(remote_id),
            handle=str(handle),
        ),
        network=_NETWORKS[str(network)],
        kind=_KINDS[str(kind)],
        direction=_DIRECTIONS[str(direction)],
        day=dt.date.fromordinal(int(day or 0)),
        remote_key=str(remote_key),
        ref=RowRef(file=str(file), line=None if line is None else int(line)),
        at=None if at is None else _EPOCH + int(at) * _MICROSECOND,
        name=str(name),
        text=str(text),
        url=str(url),
        asks=bool(asks),
        told=bool(told),
    )
