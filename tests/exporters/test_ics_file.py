"""A calendar as other programs read it: whole days, every year, the same ids again."""

from __future__ import annotations

import datetime as dt

from app.core.occasions import Occasion
from app.exporters.content_lines import LONGEST
from app.exporters.ics_file import OccasionEvent, StepEvent, calendar_bytes

MADE = dt.datetime(2026, 11, 22, 12, tzinfo=dt.UTC)
TODAY = dt.date(2026, 11, 22)


def lines(steps: tuple[StepEvent, ...] = (), *occasions: Occasion) -> list[str]:
    events = [
        OccasionEvent(uid=f"o{number}", summary=one.name, occasion=one)
        for number, one in enumerate(occasions)
    ]
    whole = calendar_bytes(steps, events, made=MADE, today=TODAY)
    assert all(len(line) <= LONGEST for line in whole.split(b"\r\n"))
    return whole.decode().replace("\r\n ", "").split("\r\n")


def test_a_step_is_a_day_that_takes_no_time() -> None:
    step = StepEvent(uid="0abc", day=TODAY, summary="Write to Zoë, gently; " * 5, why="Owed\nlong.")
    said = lines((step,))
    assert said[4:-2] == [
        "BEGIN:VEVENT",
        "UID:step-0abc@acquainted",
        "DTSTAMP:20261122T120000Z",
        "DTSTART;VALUE=DATE:20261122",
        "SUMMARY:" + "Write to Zoë\\, gently\\; " * 5,
        "TRANSP:TRANSPARENT",
        "DESCRIPTION:Owed\\nlong.",
        "END:VEVENT",
    ]


def test_an_occasion_comes_every_year_and_is_told_before() -> None:
    said = lines(
        (),
        Occasion(name="Known", month=4, day=12, year=1985),
        Occasion(name="Unknown", month=4, day=12, lead_days=0),
        Occasion(name="Leap", month=2, day=29, lead_days=3),
    )
    days = [line.partition(":")[2] for line in said if line.startswith("DTSTART")]
    assert days == ["19850412", "20270412", "20270228"]
    assert [line for line in said if line.startswith("RRULE")] == [
        "RRULE:FREQ=YEARLY",
        "RRULE:FREQ=YEARLY",
        "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1",
    ]
    assert [line for line in said if line.startswith("TRIGGER")] == [
        "TRIGGER:-P7D",
        "TRIGGER:PT0S",
        "TRIGGER:-P3D",
    ]
    assert said.count("BEGIN:VALARM") == said.count("END:VALARM") == 3


def test_a_calendar_without_anything_has_its_one_component() -> None:
    """RFC 5545, 3.6: at least one; a time zone shows nothing."""
    assert lines()[4:-2] == [
        "BEGIN:VTIMEZONE",
        "TZID:UTC",
        "BEGIN:STANDARD",
        "DTSTART:19700101T000000",
        "TZOFFSETFROM:+0000",
        "TZOFFSETTO:+0000",
        "END:STANDARD",
        "END:VTIMEZONE",
    ]
    assert "BEGIN:VTIMEZONE" not in lines((StepEvent(uid="a", day=TODAY, summary="One"),))
