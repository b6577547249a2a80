"""What is said about accounts without a name."""

from __future__ import annotations

import pytest

from app.words.naming import (
    about_account,
    all_named,
    named_many,
    nameless,
    nameless_line,
    now_merged,
    now_named,
)


def test_how_many_have_no_name() -> None:
    assert [nameless(count) for count in (0, 1, 12)] == [
        "Everybody here has a name.",
        "1 account has no name yet",
        "12 accounts have no name yet",
    ]


def test_what_naming_did() -> None:
    assert now_named("account 77", "Zoë") == "account 77 is Zoë."
    assert now_merged("account 77", "Zoë") == (
        "account 77 is Zoë, who was here already; the two are one now."
    )


def test_a_list_says_what_it_did_and_what_it_could_not_read() -> None:
    assert (
        named_many(2, 1, 0, 0, ()) == "Named: 2. Made one with somebody here: 1. Named before: 0."
    )
    lines = named_many(0, 0, 3, 4, range(1, 13)).splitlines()
    assert lines[1] == "Not here: 4."
    assert lines[2] == "Without an id and a handle: 12 (rows 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, …)."


@pytest.mark.parametrize(
    ("acts", "says"),
    [
        (0, "X · nothing between you so far"),
        (1, "X · 1 interaction"),
        (1204, "X · 1,204 interactions"),
    ],
)
def test_an_account_says_where_it_is_and_how_much_happened(acts: int, says: str) -> None:
    assert about_account("X", acts) == says


def test_on_a_page_it_is_a_sentence_and_a_head_is_none() -> None:
    assert [nameless_line(count) for count in (1, 12)] == [
        "1 account has no name yet.",
        "12 accounts have no name yet.",
    ]
    assert not all_named().endswith(".")
