"""Ids are unique and in order, whatever the clock does, and have a text that says the same."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.store.ids import (
    COUNTS,
    LARGEST_ID,
    Stamps,
    derived_id,
    number_of_uid,
    uid_text,
)

START = dt.datetime(2026, 11, 22, 12, tzinfo=dt.UTC)


@dataclass
class HandClock:
    """A clock that is moved by hand."""

    at: dt.datetime = START
    zone: dt.tzinfo = field(default=dt.UTC)

    def now(self) -> dt.datetime:
        return self.at

    def today(self) -> dt.date:
        return self.at.date()


@given(st.lists(st.integers(-5_000, 5_000), max_size=60), st.integers(0, 4095))
def test_stamps_grow_even_when_the_clock_runs_back(jumps: list[int], device: int) -> None:
    clock = HandClock()
    stamps = Stamps(clock, device)
    given_out = [stamps.next()]
    for jump in jumps:
        clock.at += dt.timedelta(milliseconds=jump)
        given_out.append(stamps.next())
    assert given_out == sorted(set(given_out))
    assert all(stamp >> 10 & 4095 == device for stamp in given_out)
    assert all(0 < stamp <= LARGEST_ID for stamp in given_out)


def test_more_than_fit_into_a_millisecond_run_ahead_of_the_clock() -> None:
    stamps = Stamps(HandClock(), 7)
    block = stamps.block(COUNTS * 3)
    assert len(block) == COUNTS * 3
    assert block == sorted(set(block))
    assert stamps.next() > block[-1]
    assert stamps.block(0) == []


def test_what_was_given_out_in_an_earlier_run_is_passed_by() -> None:
    clock = HandClock()
    before = Stamps(clock, 7).block(5000)[-1]
    assert Stamps(clock, 7, before).next() > before
    meanwhile = Stamps(clock, 7)
    meanwhile.pass_by(before)
    assert meanwhile.next() > before


def test_passing_by_an_older_stamp_changes_nothing() -> None:
    stamps = Stamps(HandClock(), 7)
    first = stamps.next()
    stamps.pass_by(first - 1)
    assert stamps.next() == first + 1


def test_a_device_has_twelve_bits() -> None:
    with pytest.raises(ValueError):
        Stamps(HandClock(), 4096)


@given(st.integers(0, LARGEST_ID), st.integers(0, LARGEST_ID))
def test_a_uid_says_the_same_in_the_same_order(one: int, other: int) -> None:
    assert len(uid_text(one)) == 13
    assert number_of_uid(uid_text(one)) == one
    assert number_of_uid(uid_text(one).upper()) == one
    assert (uid_text(one) < uid_text(other)) == (one < other)


def test_look_alikes_are_forgiven_and_nonsense_is_none() -> None:
    assert number_of_uid("0000000000olI") == number_of_uid("0000000000011")
    for nonsense in ("", "zoe", "000000000000u", "zzzzzzzzzzzzz", "00000000000000"):
        assert number_of_uid(nonsense) is None


def test_a_derived_id_is_the_same_everywhere_and_tells_its_parts_apart() -> None:
    assert derived_id("tag", "art") == derived_id("tag", "art") == 5_814_944_856_035_039_131
    assert derived_id("a", "bc") != derived_id("ab", "c")
    assert 0 <= derived_id("x") <= LARGEST_ID
