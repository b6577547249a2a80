"""The order of names, in any script."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.people import sort_name


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Zoë  Brandt", "zoe brandt"),
        ("ZOE BRANDT", "zoe brandt"),
        ("Straße", "strasse"),
        ("“Ada”", "“ada”"),
        ("@handle", "handle"),
        ("(they) Kim", "they) kim"),
        ("원빈", unicodedata.normalize("NFKD", "원빈")),
        ("原田 さくら", "原田 さくら"),
        ("ﬁona", "fiona"),
        ("  ", ""),
    ],
)
def test_names_are_ordered_by_letters_alone(name: str, key: str) -> None:
    assert sort_name(name) == key


@given(st.text())
def test_the_key_of_a_name_has_no_case_no_accents_and_no_blanks_around(name: str) -> None:
    key = sort_name(name)
    assert not any(unicodedata.combining(letter) for letter in key)
    assert key == " ".join(key.split())


@given(st.text(st.characters(categories=["L", "Zs"])))
def test_accents_composed_or_not_make_no_difference(name: str) -> None:
    composed = unicodedata.normalize("NFC", name)
    assert sort_name(composed) == sort_name(unicodedata.normalize("NFD", name))
