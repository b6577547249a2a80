"""A draft becomes sentences of plain words that know where they stand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.draft_text import MOST_CHARACTERS, read_draft
from tests.support.drafts import english


def plain(text: str) -> list[str]:
    return [sentence.plain for sentence in read_draft(text, english().spelling)]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("I don't know. Do you?", ["i do not know . ", "do you ? "]),
        ("I’d love it", ["i would love it . "]),
        ("pls u can't", ["please you can not . "]),
        ("Heyyyy", ["hey . "]),
        ("See Dr. Novak, e.g. at 9.30!", ["see dr novak e g at NUM ! "]),
        ("one\n\ntwo", ["one . ", "two . "]),
        ("look: https://a.example/b?c=d.", ["look URL . "]),
        ("calendly.com/me", ["CALENDAR . "]),
        ('he said "come. now." twice', ["he said QUOTE twice . "]),
        ("> quoted\nmine", ["QUOTE mine . "]),
        ("15-minute", ["NUM minute . "]),
        ("20% off", ["NUM percent off . "]),
        ("...", []),
    ],
)
def test_words_are_written_out(text: str, sentences: list[str]) -> None:
    assert plain(text) == sentences


@given(st.text(max_size=300))
def test_words_stand_in_order_where_they_say(text: str) -> None:
    at = 0
    for sentence in read_draft(text, english().spelling):
        for word in sentence.words:
            assert word.start >= at or word.end == at
            at = word.end
            assert 0 <= word.start < word.end <= len(text)


def test_a_part_of_the_plain_words_finds_its_place() -> None:
    text = "Well — don't ask me, please!"
    (sentence,) = read_draft(text, english().spelling)
    start = sentence.plain.index("not ask")
    assert text[slice(*sentence.span_of(start, start + len("not ask ")))] == "don't ask"
    assert text[slice(*sentence.span)] == "Well — don't ask me, please"
    assert sentence.pauses == (1, 5)


def test_only_so_much_is_read() -> None:
    last = read_draft("word " * MOST_CHARACTERS, english().spelling)[-1]
    assert last.words[-1].end <= MOST_CHARACTERS


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("In 'Can we talk?' they never do.", "in QUOTE they never do . "),
        ("She says 'I don't know' twice.", "she says QUOTE twice . "),
        ("The readers' letters aren't kept.", "the readers letters are not kept . "),
    ],
)
def test_straight_marks_quote_and_apostrophes_do_not(text: str, words: str) -> None:
    (sentence,) = read_draft(text, english().spelling)
    assert sentence.plain == words
