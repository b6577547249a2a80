"""Nobody's letters act on the words beside them, and a name is something that can be seen."""

from __future__ import annotations

import pytest

from app.core.unseen import tidy_name, without_acting


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("\u202eBob Mallory", "Bob Mallory"),
        ("\u2067a\u2069 \u202ab\u202c", "a b"),
        ("red \x1b[31m and a bell\x07", "red [31m and a bell"),
        ("two\nlines\tand\r\nmore", "two\nlines\tand\r\nmore"),
        ("عمر الشريف", "عمر الشريف"),
        ("שלום", "שלום"),
        ("می‌خواهم", "می‌خواهم"),
        ("👩‍🎤 Zoë", "👩‍🎤 Zoë"),
    ],
)
def test_only_what_acts_is_taken_out(text: str, seen: str) -> None:
    assert without_acting(text) == seen


@pytest.mark.parametrize(
    ("name", "tidy"),
    [
        ("  Zoë \n Brandt ", "Zoë Brandt"),
        ("Be\x07ll\x1b", "Bell"),
        ("می‌خواهم", "می‌خواهم"),
        ("🎈", "🎈"),
        ("\u200b\u200d", ""),
        ("\u202e \u2800\u3164", ""),
        ("\x00", ""),
        ("", ""),
    ],
)
def test_a_name_is_one_line_that_can_be_seen(name: str, tidy: str) -> None:
    assert tidy_name(name) == tidy
