"""Ids as text and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.uids import ALPHABET, LARGEST_ID, UID_LENGTH, number_of_uid, uid_text

IDS = st.integers(0, LARGEST_ID)


@given(IDS, IDS)
def test_text_and_number_are_two_forms_of_one_id_in_one_order(one: int, other: int) -> None:
    assert number_of_uid(uid_text(one)) == one
    assert (uid_text(one) < uid_text(other)) is (one < other)
    assert len(uid_text(one)) == UID_LENGTH
    assert set(uid_text(one)) <= set(ALPHABET)


@given(IDS)
def test_what_is_easily_misread_is_forgiven(number: int) -> None:
    text = uid_text(number)
    misread = text.replace("0", "O").replace("1", "l").upper()
    assert number_of_uid(f" {misread}\n") == number


@pytest.mark.parametrize(
    "text", ["", "zoe", "0" * 12, "0" * 14, "u" * 13, "z" * 13, "0" * 12 + "ß"]
)
def test_what_is_no_uid_is_none(text: str) -> None:
    assert number_of_uid(text) is None
