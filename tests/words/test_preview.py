"""What the preview says is exact, in the singular and the plural."""

import datetime as dt

import pytest

from app.core.handles import NAME_KEY, Identity, Network
from app.core.imports import LeftOut, Outcome, PlannedAccount, PlannedFile, PlannedPerson, RowRef
from app.core.interactions import Kind
from app.importers.registry import IMPORTERS, LIST_IMPORTERS
from app.services.joining import FORMAT
from app.words.preview import (
    FORMATS,
    Taken,
    acts_detail,
    acts_words,
    button_words,
    files_line,
    handle_words,
    left_out_line,
    left_out_shelf,
    taken_said,
    time_left,
)
from tests.support.plans import planned


@pytest.mark.parametrize(
    ("new", "updated", "acts", "says"),
    [
        (0, 0, 0, "Nothing to import"),
        (1, 0, 0, "Import 1 person"),
        (412, 0, 18_204, "Import 412 people and 18,204 interactions"),
        (380, 32, 1, "Import 380 people, 1 interaction, and update 32 people"),
        (2, 1, 0, "Import 2 people and update 1 person"),
        (0, 3, 5, "Import 5 interactions and update 3 people"),
        (0, 1, 0, "Update 1 person"),
    ],
)
def test_the_button_says_exactly_what_it_does(new: int, updated: int, acts: int, says: str) -> None:
    assert button_words(Taken(new=new, updated=updated, acts=acts)) == says


def test_what_was_done_is_said() -> None:
    assert taken_said(Taken(new=2, updated=0, acts=1)) == "2 people and 1 interaction are here now."
    assert taken_said(Taken(new=1, updated=0, acts=0)) == "1 person is here now."
    assert taken_said(Taken(new=0, updated=4, acts=9)) == "4 people brought up to date."


def test_acts_are_counted_by_kind_the_most_first() -> None:
    assert acts_words(((Kind.COMMENT, 1), (Kind.LIKE, 1_200))) == "1,200 likes, 1 reply"
    assert acts_words(()) == ""


@pytest.mark.parametrize(
    ("first", "last", "says"),
    [
        (None, None, "nothing new between you"),
        (dt.date(2018, 3, 1), dt.date(2026, 11, 21), "from 2018 to yesterday"),
        (dt.date(2026, 3, 1), dt.date(2026, 9, 2), "from 1 Mar to 2 Sep"),
        (dt.date(2026, 9, 2), dt.date(2026, 9, 2), "2 Sep"),
    ],
)
def test_the_days_are_said_briefly(first: dt.date | None, last: dt.date | None, says: str) -> None:
    assert acts_detail(first, last, dt.date(2026, 11, 22)) == says


def test_what_was_left_out_is_counted_by_cause_and_files_are_not() -> None:
    ref = RowRef(file="following.js", line=207)
    rows = [
        LeftOut(ref=ref, code="deleted_account", count=2),
        LeftOut(ref=ref, code="unreadable_row"),
        LeftOut(ref=ref, code="unknown_file", count=9, what="files"),
    ]
    assert left_out_line(rows) == (
        "3 entries left out: The account no longer exists (2) · This row could not be read (1)"
    )
    assert left_out_line(rows[1:2]) == "1 entry left out: This row could not be read"
    assert left_out_line(rows[2:]) == ""


def file(path: str, form: str = "x", *, is_known: bool = False) -> PlannedFile:
    return PlannedFile(path=path, format=form, sha256="", is_known=is_known)


def test_the_files_are_named() -> None:
    assert files_line([file("a.zip")]) == ("a.zip · X archive · nothing is saved until you say so")
    assert files_line([file("a.zip", is_known=True), file("b.zip", is_known=True)]) == (
        "a.zip and 1 more · X archive · read before · nothing is saved until you say so"
    )


def test_files_that_nobody_knows_are_named() -> None:
    names = file("lists/names.txt", "generic")
    assert files_line([names, file("pic.png", "unknown")]) == (
        "names.txt · list of people · not known: pic.png · nothing is saved until you say so"
    )
    said = files_line([names, *(file(f"{name}.png", "unknown") for name in "abc")])
    assert "not known: a.png, b.png and 1 more" in said


def test_a_shelf_says_how_many_entries_and_files_were_left_out() -> None:
    ref = RowRef(file="following.js")
    rows = [
        LeftOut(ref=ref, code="deleted_account", count=7),
        LeftOut(ref=ref, code="unknown_file", count=2, what="files"),
        LeftOut(ref=ref, code="contact_detail", count=5, what="files"),
    ]
    assert left_out_shelf("Left out", rows) == "Left out 7 and 2 files"
    assert left_out_shelf("Left out", rows[:1]) == "Left out 7"
    assert left_out_shelf("Left out", ()) == "Left out 0"


def test_a_name_alone_is_no_handle() -> None:
    name = Identity(network=Network.WEBSITE, key=NAME_KEY + "maren okafor", handle="Maren Okafor")
    known = Identity(network=Network.X, key="maren", handle="maren")
    assert handle_words(person(name)) == ""
    assert handle_words(person(name, known)) == "@maren"
    assert handle_words(person(known, name)) == "@maren"


def person(*identities: Identity) -> PlannedPerson:
    accounts = tuple(PlannedAccount(identity=one, outcome=Outcome.NEW) for one in identities)
    return planned(0, accounts=accounts)


def test_the_time_left_is_said_roughly() -> None:
    assert [time_left(s) for s in (0.2, 20, 200)] == [
        "about a second left",
        "about 20 seconds left",
        "about 3 minutes left",
    ]


def test_every_format_that_is_read_has_a_name() -> None:
    read = {importer.format for importer in (*IMPORTERS, *LIST_IMPORTERS)}
    assert read | {"unknown", FORMAT} == set(FORMATS)
