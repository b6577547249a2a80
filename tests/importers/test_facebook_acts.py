"""Whose post an English sentence of Facebook is about."""

from __future__ import annotations

import pytest

from app.importers.facebook_acts import OWN, other_in, plain_mentions

ME = frozenset({"Juno Hartwell"})


@pytest.mark.parametrize(
    ("sentence", "other"),
    [
        ("Juno Hartwell commented on Zoë Brandt's post.", "Zoë Brandt"),
        ("Juno Hartwell commented on Zoë Brandt\u2019s photo.", "Zoë Brandt"),
        ("Juno Hartwell replied to Tomás Reyes's comment.", "Tomás Reyes"),
        ("Juno Hartwell replied to James' comment.", "James"),
        ("Juno Hartwell likes Sean O'Neil's video.", "Sean O'Neil"),
        ("Juno Hartwell liked Zoë's cover photo.", "Zoë"),
        ("Juno Hartwell reacted to Zoë's comment on Ann's post.", "Zoë"),
        ("Juno Hartwell commented on Zoë's post in Zine Makers.", "Zoë"),
        ("Juno Hartwell likes John's Bakery's photos.", "John's Bakery"),
        ("Juno Hartwell commented on her own post.", OWN),
        ("Juno Hartwell replied to their own comment.", OWN),
        ("Juno Hartwell likes Juno Hartwell's post.", OWN),
        ("Juno Hartwell likes a post.", ""),
        ("Juno Hartwell was live.", ""),
        ("", ""),
    ],
)
def test_the_other_stands_in_the_sentence(sentence: str, other: str) -> None:
    assert other_in(sentence, ME) == other


def test_a_sentence_without_end_is_looked_at_for_a_moment_only() -> None:
    assert other_in("Juno Hartwell likes " + "x's " * 100_000, ME) == ""


def test_mentions_lose_their_numbers() -> None:
    assert plain_mentions("Hi @[100000:2048:Zoë], @[a]") == "Hi @Zoë, @[a]"
