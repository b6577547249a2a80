"""Words on the command line become values, or wrong use with a sentence."""

from __future__ import annotations

import argparse

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cli.arguments import MOST_PEOPLE, count, member, stage, words
from app.core.interactions import Kind
from app.core.stages import Stage


@pytest.mark.parametrize("kind", list(Kind))
def test_a_word_of_a_few_is_read_in_any_case(kind: Kind) -> None:
    assert member(Kind)(kind.value) is member(Kind)(f" {kind.value.upper()} ") is kind


def test_another_word_is_answered_with_those_on_offer() -> None:
    with pytest.raises(argparse.ArgumentTypeError, match="“wave” is none of these: follow, unfo"):
        member(Kind)("wave")
    with pytest.raises(argparse.ArgumentTypeError, match="none of these: follow, engage, converse"):
        stage("friend")
    assert stage("Converse") is Stage.CONVERSE


@given(st.integers(min_value=0))
def test_counts_are_read_up_to_more_than_there_are(number: int) -> None:
    assert count(str(number)) == min(number, MOST_PEOPLE)


@pytest.mark.parametrize("text", ["", "-1", "1.5", "²", "٣", "many"])
def test_what_is_no_count_is_refused(text: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError, match="whole number from 0 on"):
        count(text)


def test_bytes_that_are_no_letters_are_refused() -> None:
    assert words("Zoë 🌻") == "Zoë 🌻"
    with pytest.raises(argparse.ArgumentTypeError, match="no letters"):
        words(b"Zo\xeb".decode("utf-8", "surrogateescape"))
