"""Questions grow from notes and works, and each knows which."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.prompts import Origin, prompts_from, titles_in, topic_of


@pytest.mark.parametrize(
    ("note", "topic"),
    [
        ("Writes about river restoration; met in Ghent.", "river restoration"),
        ("Collects old tide tables and sends one every year", "old tide tables"),
        ("Interested in lime mortar", "lime mortar"),
        ("Met on Monday at the fair", ""),
        ("Prefers tea.", ""),
        ("", ""),
    ],
)
def test_a_note_says_what_it_is_about(note: str, topic: str) -> None:
    assert topic_of(note) == topic


def test_titles_stand_in_quotation_marks() -> None:
    texts = [
        "“On ending a book”",
        'In "The Lock Keeper" you stop',
        "“on ending a book” again",
        "“so”",
    ]
    assert titles_in(texts) == ("On ending a book", "The Lock Keeper")


def test_notes_and_works_take_turns() -> None:
    made = prompts_from(["Writes about barges", "Loves herons"], ["On ending a book"])
    assert [(one.origin, one.topic) for one in made] == [
        (Origin.NOTE, "barges"), (Origin.WORK, "On ending a book"), (Origin.NOTE, "herons"),
    ]  # fmt: skip
    assert [one.variant for one in prompts_from(["Writes about barges"], [])] == [0, 1, 2]
    assert prompts_from(["Prefers tea."], []) == ()


@given(
    st.lists(st.text(max_size=80), max_size=5),
    st.lists(st.text(min_size=1, max_size=40), max_size=5),
)
def test_there_are_three_or_none_and_each_names_its_source(
    notes: list[str], titles: list[str]
) -> None:
    made = prompts_from(notes, titles)
    assert len(made) in (0, 3)
    assert len({(one.topic, one.variant) for one in made}) == len(made)
    assert all(one.grew_from in (*notes, *titles) and one.topic for one in made)
