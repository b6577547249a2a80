"""What counts as a question, and how exactly an act is dated."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.interactions import (
    AWAITING_ANSWER,
    CONVERSATIONAL,
    LIGHT,
    PUBLIC,
    Direction,
    Interaction,
    InteractionId,
    Kind,
    Precision,
    is_question,
)
from app.core.people import PersonId


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Which ink do you use?", True),
        ("これは何ですか？", True),
        ("ما رأيك؟", True),
        ("I love it.", False),
        ("", False),
        ("see https://example.org/?q=1", False),
        ("see www.example.org/?q=1 please", False),
        ("see https://example.org/?q=1 or not?", True),
        ("you wrote “who knows?” and I nodded", False),
        ('you wrote "who knows?" — why?', True),
        ("> is it true?\nYes.", False),
        ("> is it true?\nIs it?", True),
    ],
)
def test_a_question_is_one_of_mine_and_not_one_quoted(text: str, asks: bool) -> None:
    assert is_question(text) is asks


@given(st.text())
def test_only_a_mark_makes_a_question(text: str) -> None:
    assert not is_question(text) or set(text) & set("?？؟")
    assert is_question(text.replace('"', "") + "\n\nor?") or set(text) & set("“”„«»")


def test_an_act_is_dated_by_the_day_or_to_the_instant() -> None:
    day = dt.date(2026, 11, 22)
    act = Interaction(
        id=InteractionId(1),
        person=PersonId(1),
        kind=Kind.LIKE,
        direction=Direction.OUTBOUND,
        day=day,
    )
    assert act.precision is Precision.DAY
    exact = Interaction(
        id=InteractionId(1),
        person=PersonId(1),
        kind=Kind.LIKE,
        direction=Direction.OUTBOUND,
        day=day,
        at=dt.datetime(2026, 11, 22, 9, tzinfo=dt.UTC),
    )
    assert exact.precision is Precision.INSTANT


def test_the_groups_of_kinds_fit_together() -> None:
    assert CONVERSATIONAL - {Kind.MEETING} == AWAITING_ANSWER
    assert not LIGHT & CONVERSATIONAL
    assert LIGHT < PUBLIC
    assert Kind.MESSAGE not in PUBLIC
