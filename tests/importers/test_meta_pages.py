"""The wall clock of a page, and pages that cannot be read."""

from __future__ import annotations

import datetime as dt

import pytest

from app.importers.meta_pages import page_day, page_text
from tests.support.exports import export_of


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Jan 01, 2025, 10:00 am", dt.date(2025, 1, 1)),
        ("Feb 01, 2025 9:10 pm", dt.date(2025, 2, 1)),
        ("01.02.2025, 21:10", dt.date(2025, 2, 1)),
        ("2025年1月1日", dt.date(2025, 1, 1)),
        ("3 févr. 2025, 21:10", None),
        ("02/03/2025", None),
        ("", None),
    ],
)
def test_a_wall_clock_on_a_page(text: str, day: dt.date | None) -> None:
    assert page_day(text) == day


def test_a_page_without_end_is_no_page() -> None:
    (member, plain) = export_of({"a.html": b"<div>" * 5_000, "b.html": b"<p>Zo\xc3\xab"}).members
    assert page_text(member) == ""
    assert page_text(plain) == "<p>Zoë"
