"""Every date form of the exports."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.importers.dates import (
    local_day,
    parse_american,
    parse_day,
    parse_epoch,
    parse_instant,
    parse_iso,
    parse_saved_day,
    parse_slashed,
    parse_x_date,
    slashed_order,
)


@pytest.mark.parametrize(
    ("text", "instant"),
    [
        ("Sun Feb 18 09:12:44 +0000 2024", "2024-02-18T09:12:44+00:00"),
        ("Sun Feb 18 09:12:44 +0200 2024", "2024-02-18T07:12:44+00:00"),
        ("Mon Mar 20 10:56:56 UTC 2023", "2023-03-20T10:56:56+00:00"),
        ("2024-02-14T09:59:12.345Z", "2024-02-14T09:59:12.345+00:00"),
        ("2016-02-17 10:00:00 +0000", "2016-02-17T10:00:00+00:00"),
        ("2026-02-01 08:00:00 UTC", "2026-02-01T08:00:00+00:00"),
        ("2026-01-05 10:00:00", "2026-01-05T10:00:00+00:00"),
        ("2023/06/20 13:05:02 UTC", "2023-06-20T13:05:02+00:00"),
        ("2023-09-19T17:42:53.434647+00:00", "2023-09-19T17:42:53.434647+00:00"),
        ("2024-01-05T09:30:00+05:30", "2024-01-05T04:00:00+00:00"),
        ("2024-01-05T09:30:00.1234567890-08:00", "2024-01-05T17:30:00.123456+00:00"),
        ("1/14/26, 7:02 AM", "2026-01-14T07:02:00+00:00"),
        ("11/4/18, 6:05 PM", "2018-11-04T18:05:00+00:00"),
        ("1/14/26, 12:00 AM", "2026-01-14T00:00:00+00:00"),
        ("2013-04-28 6:55 am", "2013-04-28T06:55:00+00:00"),
        ("2013-04-28 12:55 pm", "2013-04-28T12:55:00+00:00"),
    ],
)
def test_instants(text: str, instant: str) -> None:
    assert parse_instant(text) == dt.datetime.fromisoformat(instant)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "14 Jan 2026",
        "2024-02-10",
        "2024-13-01T10:00:00Z",
        "2023-02-29T10:00:00Z",
        "2024-01-01T24:01:00Z",
        "0001-01-01T00:00:00+23:00",
        "2024-01-01T10:00:00+24:00",
        "Sun Foo 18 09:12:44 +0000 2024",
        "13/13/26, 7:02 AM",
        "1/14/26, 13:02 AM",
        "yesterday",
        "٢٠٢٤-01-01T10:00:00Z",
        "2024-01-01T10:00:00Z" * 5,
    ],
)
def test_what_is_no_instant_is_none(text: str) -> None:
    assert parse_instant(text) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("14 Jan 2026", dt.date(2026, 1, 14)),
        ("14-Nov-19", dt.date(2019, 11, 14)),
        ("07 June 2026", dt.date(2026, 6, 7)),
        ("Jan 5, 2025", dt.date(2025, 1, 5)),
        ("2024/02/10", dt.date(2024, 2, 10)),
        ("2024-02-10", dt.date(2024, 2, 10)),
        ("2013-05-5", dt.date(2013, 5, 5)),
        ("20240210", dt.date(2024, 2, 10)),
        ("14.01.2026", dt.date(2026, 1, 14)),
        ("14/01/2026", dt.date(2026, 1, 14)),
        ("01/14/2026", dt.date(2026, 1, 14)),
        ("04/04/2025", dt.date(2025, 4, 4)),
        ("03/04/2025", None),
        ("31 Feb 2026", None),
        ("0/0/00", None),
        ("14 Foo 2026", None),
        ("2024-02/10", None),
        ("", None),
    ],
)
def test_days(text: str, day: dt.date | None) -> None:
    assert parse_day(text) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("14. Jan 26", dt.date(2026, 1, 14)),
        ("14-Okt-19", dt.date(2019, 10, 14)),
        ("14. Mrz. 2020", dt.date(2020, 3, 14)),
        ("1. März 2020", dt.date(2020, 3, 1)),
        ("14.Dez.19", dt.date(2019, 12, 14)),
        ("05-ene-21", dt.date(2021, 1, 5)),
        ("05-ago-21", dt.date(2021, 8, 5)),
        ("14-févr.-19", dt.date(2019, 2, 14)),
        ("14-juin-19", dt.date(2019, 6, 14)),
        ("14-juil-19", dt.date(2019, 7, 14)),
        ("14-août-19", dt.date(2019, 8, 14)),
        ("14-jui-19", None),
        ("14 Jan 2026", dt.date(2026, 1, 14)),
        ("31. Feb 26", None),
        ("14.01.2026", None),
    ],
)
def test_days_that_a_spreadsheet_has_saved_again(text: str, day: dt.date | None) -> None:
    assert parse_saved_day(text) == day


def test_epochs_in_seconds_and_milliseconds() -> None:
    noon = dt.datetime(2025, 1, 1, 12, tzinfo=dt.UTC)
    assert parse_epoch(1735732800) == noon
    assert parse_epoch("1735732800") == noon
    assert parse_epoch(1735732800123) == noon.replace(microsecond=123000)
    assert parse_epoch(1735732800000, is_milliseconds=True) == noon
    assert parse_epoch(5000, is_milliseconds=True) == dt.datetime(
        1970, 1, 1, 0, 0, 5, tzinfo=dt.UTC
    )
    for nothing in (0, -1, "", "x", float("nan"), float("inf"), 1e300):
        assert parse_epoch(nothing) is None


def test_a_column_of_slashes_is_decided_by_its_values() -> None:
    assert slashed_order(["03/04/2025", "14/01/2026"]) == "day"
    assert slashed_order(["03/04/2025", "1/14/2026"]) == "month"
    assert slashed_order(["14/01/2026", "01/14/2026"]) == ""
    assert slashed_order(["03/04/2025", "x"]) == ""
    assert parse_slashed("03/04/2025", "day") == dt.date(2025, 4, 3)
    assert parse_slashed("03/04/2025", "month") == dt.date(2025, 3, 4)
    assert parse_slashed("03/04/2025", "") is None


def test_the_day_is_the_users() -> None:
    late = dt.datetime(2024, 2, 18, 23, 30, tzinfo=dt.UTC)
    assert local_day(late, dt.UTC) == dt.date(2024, 2, 18)
    assert local_day(late, ZoneInfo("Asia/Tokyo")) == dt.date(2024, 2, 19)
    assert local_day(late, ZoneInfo("America/New_York")) == dt.date(2024, 2, 18)
    before = dt.datetime(2024, 3, 31, 0, 59, tzinfo=dt.UTC)  # the hour that spring takes away
    assert local_day(before, ZoneInfo("Europe/Berlin")) == dt.date(2024, 3, 31)
    edge = dt.datetime(9999, 12, 31, 23, tzinfo=dt.UTC)
    assert local_day(edge, ZoneInfo("Asia/Tokyo")) == dt.date(9999, 12, 31)


_instants = st.datetimes(
    min_value=dt.datetime(1971, 1, 1), max_value=dt.datetime(2100, 1, 1), timezones=st.just(dt.UTC)
)
_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
_DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]


@settings(max_examples=60, deadline=None)
@given(_instants)
def test_instants_written_are_read_back(at: dt.datetime) -> None:
    whole = at.replace(microsecond=0)
    assert parse_iso(at.isoformat()) == at
    assert parse_epoch(whole.timestamp()) == whole
    written = f"{_DAYS[at.weekday()]} {_MONTHS[at.month - 1]} {at:%d %H:%M:%S} +0000 {at:%Y}"
    assert parse_x_date(written) == whole
    minute = whole.replace(second=0)
    half = "AM" if at.hour < 12 else "PM"
    american = f"{at.month}/{at.day}/{at:%Y}, {at.hour % 12 or 12}:{at:%M} {half}"
    assert parse_american(american) == minute


@settings(max_examples=60, deadline=None)
@given(st.dates(min_value=dt.date(2000, 1, 1), max_value=dt.date(2099, 12, 31)))
def test_days_written_are_read_back(day: dt.date) -> None:
    month = _MONTHS[day.month - 1]
    for text in (
        day.isoformat(),
        f"{day:%Y/%m/%d}",
        f"{day:%d.%m.%Y}",
        f"{day:%d} {month} {day:%Y}",
        f"{day:%d}-{month}-{day:%y}",
    ):
        assert parse_day(text) == day


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=40))
def test_any_text_is_a_date_or_none(text: str) -> None:
    parse_instant(text)
    parse_day(text)
    parse_epoch(text)
