"""A gentler wording takes the place of whole sentences, and nothing else is touched."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.draft_edits import Edit, gentler_edit, sentence_around
from tests.support.drafts import english, seen

SPELLING = english().spelling


def of(text: str, part: str) -> tuple[int, int]:
    start = text.index(part)
    return start, start + len(part)


@pytest.mark.parametrize(
    ("text", "part", "whole"),
    [
        ("I read it twice. Could we have a call? Thanks.", "have a call", "Could we have a call?"),
        ("Could we have a call", "a call", "Could we have a call"),
        ("“Yes”. Could we talk?! (I ask.)", "we talk", "Could we talk?!"),
        ("One.\n\nTwo is here…\nThree", "is here", "Two is here…"),
    ],
)
def test_the_sentence_has_its_end_with_it(text: str, part: str, whole: str) -> None:
    start, end = sentence_around(text, of(text, part), SPELLING)
    assert text[start:end] == whole


def test_a_wording_takes_the_place_of_the_sentence() -> None:
    text = "I read it twice. Could we have a quick call? Thanks."
    (found,) = seen(text)
    edit = gentler_edit(text, found.span, "May I ask one thing here?", SPELLING)
    assert edit.applied(text) == "I read it twice. May I ask one thing here? Thanks."


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("I read it. Look at my shop. Thanks.", "I read it. Thanks."),
        ("Look at my shop. Thanks.", "Thanks."),
        ("I read it. Look at my shop.", "I read it."),
        ("I read it.\nLook at my shop.\nThanks.", "I read it.\n\nThanks."),
        ("Look at my shop.", ""),
    ],
)
def test_what_is_left_out_leaves_no_spaces_behind(text: str, left: str) -> None:
    edit = gentler_edit(text, of(text, "my shop"), "", SPELLING)
    assert edit.applied(text) == left


@given(st.text(max_size=200), st.data())
def test_any_span_lies_in_what_is_changed_and_the_rest_stays(
    text: str, data: st.DataObject
) -> None:
    if not text:
        return
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    edit = gentler_edit(text, (start, end), "Hello.", SPELLING)
    assert 0 <= edit.start <= start < end <= edit.end <= len(text)
    assert edit == Edit(start=edit.start, end=edit.end, text="Hello.")
    assert edit.applied(text) == text[: edit.start] + "Hello." + text[edit.end :]
