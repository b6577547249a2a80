"""Openers, reach and guards: what must come before a phrase, and what excuses it."""

from __future__ import annotations

from app.core.draft_findings import Check
from app.core.draft_text import read_draft
from app.core.phrase_language import compile_pattern
from app.core.phrases import Index, find_hits
from tests.support.drafts import english


def found(text: str) -> list[set[Check]]:
    """The checks of each sentence."""
    checks, excused = [], frozenset[Check]()
    for sentence in read_draft(text, english().spelling):
        told = find_hits(sentence, excused, english())
        checks.append({hit.check for hit in told.hits})
        excused = told.excuses
    return checks


def test_without_its_opener_a_phrase_is_only_talk() -> None:
    assert found("Could you share my post with your readers?") == [{Check.FAVOUR}]
    assert found("He shared my post with his readers.") == [set()]


def test_what_i_do_myself_is_an_offer() -> None:
    assert found("I can send you a scan of the map.") == [set()]
    assert found("Could you send me a scan of the map?") == [{Check.FAVOUR}]


def test_being_asked_excuses_the_next_sentence_too_and_no_more() -> None:
    text = "You asked me to call. When are you free to talk? And could you share my post with your readers?"
    assert found(text) == [set(), set(), {Check.FAVOUR}]


def test_a_no_reaches_only_so_far() -> None:
    assert found("I'm not asking for a call.") == [set()]
    far = "I'm not asking you to like the whole book at once or anything, could we have a call?"
    assert found(far) == [{Check.CALL}]


def test_what_people_ask_is_not_what_the_draft_asks() -> None:
    assert found("Strangers ask could you read my novel.") == [set()]


def test_the_longest_phrase_of_a_check_is_told() -> None:
    (sentence,) = read_draft("Could you take a look at my new manuscript?", english().spelling)
    (hit,) = find_hits(sentence, frozenset(), english()).hits
    assert sentence.plain[hit.start : hit.end].startswith("could you take a look at my ")


def test_a_set_phrase_that_begins_where_the_phrase_would_excuses_it() -> None:
    assert found("Your eyes are on my mind.") == [{Check.PERSONAL}]
    assert found("Your eyes on the harbour saw what we missed.") == [set()]


def test_a_thing_is_possible_when_all_its_needs_are_there() -> None:
    index = Index(
        [
            (compile_pattern("(share|pass) my page", {}), "page"),
            (compile_pattern("..2 ?", {}), "any"),
        ]
    )
    assert [thing for _, thing in index.possible(frozenset({"share", "my", "page", "?"}))] == [
        "page",
        "any",
    ]
    assert [thing for _, thing in index.possible(frozenset({"share", "page", "."}))] == []
