"""What the command line says of its own."""

from __future__ import annotations

import datetime as dt

import pytest

from app.services.rows import Label, UndoResult
from app.words import commands as words

LABEL = Label(code="person.add", values=(("name", "Zoë"),))


@pytest.mark.parametrize("name", sorted(words.ARGUMENTS))
def test_the_help_of_every_argument_can_be_shown(name: str) -> None:
    said = words.argument_help(name, choices=("one", "two"), most=50)
    assert "{" not in said
    assert "%" not in said, "argparse would take it for a format"
    assert not said.endswith(".")


def test_a_review_says_whom_it_touched_or_that_nobody_was() -> None:
    assert words.reviewed(0, 0, 0) == "Everybody stays where they are."
    assert words.reviewed(2, 0, 1) == "Moved: 2. Now resting: 0. Back from a rest: 1."


def test_what_was_taken_back_is_marked() -> None:
    day = dt.date(2026, 11, 22)
    assert words.history_line(day, LABEL, is_undone=False) == "2026-11-22  Add Zoë"
    assert words.history_line(day, LABEL, is_undone=True) == "2026-11-22  Add Zoë (taken back)"
    assert words.taken_back(UndoResult(label=LABEL)) == "Taken back: Add Zoë"
    assert words.done_again(UndoResult(label=LABEL)) == "Done again: Add Zoë"


def test_wrong_words_are_answered_with_what_would_do() -> None:
    assert words.none_of("x", ["a", "b"]) == "“x” is none of these: a, b"
    assert "{x}" in words.no_count("{x}")
    assert "1440x900" in words.no_size("10")


def test_a_note_is_one_line() -> None:
    assert words.noted("Two\nlines, {braces}") == "Note: Two lines, {braces}"
