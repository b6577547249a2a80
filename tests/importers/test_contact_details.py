"""Details of a contact: what numbers are called, and how birthdays are written."""

from __future__ import annotations

import pytest

from app.importers.contact_details import LONGEST_VALUE, MOST_DETAILS, Details, kind_of, occasion_of


@pytest.mark.parametrize(
    ("labels", "kind"),
    [
        ((), ""), (("VOICE",), ""), (("cell", "voice"), "mobile"), (("Mobiltelefon",), "mobile"),
        (("WORK", "FAX"), "fax"), (("Business Fax",), "fax"), (("geschäftlich",), "work"),
        (("Téléphone (bureau)",), "work"), (("privat",), "home"), (("iPhone",), "mobile"),
    ],
)  # fmt: skip
def test_what_kind_a_label_means(labels: tuple[str, ...], kind: str) -> None:
    assert kind_of(labels) == kind


@pytest.mark.parametrize(
    ("text", "order", "day"),
    [
        ("1980-03-14", "", (3, 14, 1980)), ("19800314", "", (3, 14, 1980)),
        ("1980-03-14T00:00:00.000000Z", "", (3, 14, 1980)), ("1604-03-14", "", (3, 14, None)),
        ("--03-14", "", (3, 14, None)), ("--0314", "", (3, 14, None)), ("--0229", "", (2, 29, None)),
        ("14.03.", "", (3, 14, None)), ("3/14/1980", "", (3, 14, 1980)), ("3/4/1980", "", None),
        ("3/4/1980", "month", (3, 4, 1980)), ("3/4/1980", "day", (4, 3, 1980)), ("3/4", "", None),
        ("3/4", "day", (4, 3, None)), ("14 March 1980", "", (3, 14, 1980)), ("--0230", "", None),
        ("1980", "", None), ("circa 1800", "", None), ("", "", None), ("9" * 9000, "", None),
    ],
)  # fmt: skip
def test_a_birthday_is_read_where_it_is_certain(
    text: str, order: str, day: tuple[int, int, int | None] | None
) -> None:
    found = occasion_of("Birthday", text, order)
    assert (None if found is None else (found.month, found.day, found.year)) == day


def test_details_have_an_end() -> None:
    details = Details()
    details.phone("1" * 9000)
    for number in range(MOST_DETAILS + 5):
        details.other("Hobby", str(number))
    kept = details.particulars
    assert (len(kept.fields), details.beyond) == (MOST_DETAILS, 6)
    assert len(kept.fields[0][1]) == LONGEST_VALUE
