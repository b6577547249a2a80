"""Ids and stamps; their text form is in `core.uids`.

An id is 63 bits: 41 bits of milliseconds since 2020, 12 bits of device number, 10 bits of
counter. The same stamps order changes (`updated_at`, a hybrid logical clock in one integer):
they never run backwards, even when the computer's clock does. Link rows and what rules do get
an id derived from their parts, so that two devices make the same row.
"""

from __future__ import annotations

import datetime as dt

from app.core.clock import Clock
from app.core.people import sort_name
from app.core.uids import LARGEST_ID, number_of_uid, uid_text

__all__ = [
    "LARGEST_ID",
    "Stamps",
    "day_of_stamp",
    "derived_id",
    "instant_of_stamp",
    "number_of_uid",
    "tag_id",
    "uid_text",
]

_EPOCH = dt.datetime(2020, 1, 1, tzinfo=dt.UTC)
_MILLISECOND = dt.timedelta(milliseconds=1)
DEVICE_BITS, COUNTER_BITS = 12, 10
DEVICES = 1 << DEVICE_BITS
COUNTS = 1 << COUNTER_BITS
_TIME_SHIFT = DEVICE_BITS + COUNTER_BITS


class Stamps:
    """Hands out stamps of one device: unique, ever growing, near the clock's time.

    Args:
        device: 0 to 4095.
        after: a stamp that was given out before (in an earlier run); all new ones are later.
    """

    def __init__(self, clock: Clock, device: int, after: int = 0) -> None:
        if not 0 <= device < DEVICES:
            raise ValueError(device)
        self._clock = clock
        self._device = device
        self._milliseconds = self._counter = 0
        self.pass_by(after)

    def pass_by(self, stamp: int) -> None:
        """Give out only later ones from now on: another program wrote this one meanwhile."""
        if stamp >= self._stamp():
            self._milliseconds = stamp >> _TIME_SHIFT
            self._counter = COUNTS - 1  # whatever was given out in that millisecond is used up

    def next(self) -> int:
        """The next stamp; when a millisecond is used up, it runs ahead of the clock."""
        now = (self._clock.now() - _EPOCH) // _MILLISECOND
        self._advance(now)
        return self._stamp()

    def block(self, size: int) -> list[int]:
        """Many stamps at once, the clock being read only at the start."""
        if size <= 0:
            return []
        stamps = [self.next()]
        while len(stamps) < size:
            self._advance(self._milliseconds)
            stamps.append(self._stamp())
        return stamps

    def _advance(self, now: int) -> None:
        if now > self._milliseconds:
            self._milliseconds, self._counter = now, 0
        elif self._counter + 1 < COUNTS:
            self._counter += 1
        else:
            self._milliseconds, self._counter = self._milliseconds + 1, 0

    def _stamp(self) -> int:
        device = self._device << COUNTER_BITS
        return self._milliseconds << _TIME_SHIFT | device | self._counter


def day_of_stamp(stamp: int) -> dt.date:
    """The day, in UTC, on which a stamp was given out."""
    return instant_of_stamp(stamp).date()


def instant_of_stamp(stamp: int) -> dt.datetime:
    """The instant, aware, in UTC, in which a stamp was given out."""
    return _EPOCH + (stamp >> _TIME_SHIFT) * _MILLISECOND


def derived_id(*parts: int | str) -> int:
    """An id made of its parts: 63 bits, the same wherever and whenever it is made."""
    # Loaded when the first row is written: it brings a library for secrets that reading never needs.
    from hashlib import blake2b

    text = "\x1f".join(str(part) for part in parts).encode()
    return int.from_bytes(blake2b(text, digest_size=8).digest(), "big") & LARGEST_ID


def tag_id(name: str) -> int:
    """The id of a tag: two devices that make one of the same name make the same row."""
    return derived_id("tag", sort_name(name))
