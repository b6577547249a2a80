"""Meta's broken text, there and back."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.importers.meta_text import MAX_DEPTH, repair, repaired


def broken(text: str) -> str:
    """The text as Meta writes it."""
    return text.encode("utf-8").decode("latin-1")


@given(st.text())
def test_what_meta_breaks_is_mended(text: str) -> None:
    assert repair(broken(text)) == text


@given(st.text(alphabet=st.characters(min_codepoint=0x100, exclude_categories=["Cs"]), min_size=1))
def test_text_that_was_never_broken_is_left_alone(text: str) -> None:
    assert repair(text) == text


def test_latin_text_that_is_no_utf8_is_left_alone() -> None:
    assert repair("Zoë") == "Zoë"


def test_keys_lists_and_other_values() -> None:
    value = {broken("Idé"): [broken("å"), 1, None, {"a": broken("ø")}]}
    assert repaired(value) == {"Idé": ["å", 1, None, {"a": "ø"}]}


def test_a_very_deep_value_is_no_reason_to_fail() -> None:
    value: object = broken("å")
    for _ in range(MAX_DEPTH * 50):
        value = [value]
    assert isinstance(repaired(value), list)
