"""Initials and their ground follow from the name alone, in any script."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.theme import LEAST_CONTRAST, contrast
from app.ui.widgets.avatar import HUES, hue, initials


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Maren Okafor", "MO"),
        ("Jules", "J"),
        ("Ana María de la Cruz", "AC"),
        ("@zoe", "Z"),
        ("(account 88213307)", "A8"),
        ("渡辺 愛", "渡愛"),
        ("łukasz żak", "ŁŻ"),
        ("…", "?"),
        ("", "?"),
        ("🦊 Fox", "F"),
    ],
)
def test_initials(name: str, letters: str) -> None:
    assert initials(name) == letters


@given(st.text())
def test_any_text_has_a_mark(name: str) -> None:
    assert initials(name)
    assert hue(name) in HUES
    assert hue(name) == hue(name.casefold()) or name.casefold() != name


def test_the_letters_can_be_read_on_every_ground() -> None:
    assert [ground for ground in HUES if contrast("#FFFFFF", ground) < LEAST_CONTRAST] == []
    assert len(set(HUES)) == 8


def test_people_are_spread_over_the_colours() -> None:
    used = {hue(f"Person {n}") for n in range(100)}
    assert used == set(HUES)
