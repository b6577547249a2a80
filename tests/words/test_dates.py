"""Days are said as a person would."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.words.dates import ago, long_day, month_name, no_day_text, period, read_day, short_day

TODAY = dt.date(2026, 11, 22)


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (0, "today"),
        (1, "yesterday"),
        (2, "2 days ago"),
        (13, "13 days ago"),
        (14, "2 weeks ago"),
        (35, "5 weeks ago"),
        (62, "8 weeks ago"),
        (63, "2 months ago"),
        (365, "12 months ago"),
        (731, "2 years ago"),
        (-12, "4 Dec"),
    ],
)
def test_how_long_ago(days: int, said: str) -> None:
    assert ago(TODAY - dt.timedelta(days=days), TODAY) == said


@given(st.integers(min_value=0, max_value=40_000))
def test_no_count_is_ever_one_or_none(days: int) -> None:
    said = ago(TODAY - dt.timedelta(days=days), TODAY).split()[0]
    assert not said.isdigit() or int(said) >= 2


def test_days_are_named() -> None:
    assert short_day(dt.date(2026, 8, 2), TODAY) == "2 Aug"
    assert short_day(dt.date(2025, 8, 2), TODAY) == "2 Aug 2025"
    assert long_day(dt.date(2026, 8, 12)) == "12 August 2026"
    assert month_name(TODAY) == "November 2026"


def test_a_period_says_each_thing_once() -> None:
    start, end = dt.date(2026, 9, 1), dt.date(2026, 11, 22)
    assert period(start, end) == "1 September to 22 November 2026"
    assert period(dt.date(2025, 12, 1), end) == "1 December 2025 to 22 November 2026"
    assert period(end, end) == "22 November 2026"


@pytest.mark.parametrize(
    ("text", "days"),
    [("", 0), ("today", 0), ("yest", 1), ("-3", 3), (" -0 ", 0), ("2026-11-20", 2)],
)
def test_a_day_can_be_typed(text: str, days: int) -> None:
    today = dt.date(2026, 11, 22)
    assert read_day(text, today) == today - dt.timedelta(days=days)


@pytest.mark.parametrize("text", ["2026-11-23", "someday", "-99999", "3", "2026-02-30", "--1"])
def test_what_is_no_day_or_still_to_come_is_not_read(text: str) -> None:
    assert read_day(text, dt.date(2026, 11, 22)) is None
    assert no_day_text(text).endswith(".")


def test_why_a_day_is_not_taken() -> None:
    assert no_day_text("2027-01-01").startswith("1 January 2027 is still to come")
    assert no_day_text(" soon ").startswith("“soon” is no day")
