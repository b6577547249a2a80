"""The checks that count or weigh a whole draft."""

from __future__ import annotations

import pytest

from app.core.draft_checks import MOST_WORDS
from app.core.draft_findings import Check, Situation
from app.core.fitness import Gesture
from app.core.stages import Stage
from tests.support.drafts import checks_of, seen


@pytest.mark.parametrize(
    ("gesture", "most"),
    [
        (Gesture.COMMENT, 120),
        (Gesture.QUESTION, 80),
        (Gesture.MESSAGE, 150),
        (Gesture.INVITATION, 55),
    ],
)
def test_a_text_that_nobody_asked_for_may_be_so_long(gesture: Gesture, most: int) -> None:
    situation = Situation(gesture=gesture)
    assert MOST_WORDS.get(gesture, 150) == most
    assert checks_of("herring " * most, situation) == set()
    text = "herring " * most + "over there"
    (found,) = seen(text, situation)
    assert dict(found.values) == {"words": most + 2, "most": most}
    assert text[slice(*found.span)] == "over there"
    assert checks_of(text, Situation(gesture=gesture, is_owed=True)) == set()
    assert checks_of(text, Situation(gesture=gesture, they_asked=True)) == set()


def test_what_is_quoted_makes_no_text_long() -> None:
    quoted = "“" + "herring " * 140 + "”"
    assert (
        checks_of(f"I kept this: {quoted} and so did she.", Situation(gesture=Gesture.COMMENT))
        == set()
    )


def test_every_question_and_every_listed_request_counts() -> None:
    (found,) = [o for o in seen("Is it oak? Is it ash? What is it?") if o.check is Check.MANY_ASKS]
    assert dict(found.values) == {"asks": 3}
    assert Check.MANY_ASKS in checks_of("Could you like it, share it and follow me?")
    assert Check.MANY_ASKS not in checks_of("Was it oak? Or ash?")
    assert Check.MANY_ASKS not in checks_of("Right? Is it oak? What a surprise.")


def test_people_who_talk_may_ask_one_more() -> None:
    text = "Is it oak? Is it ash? What is it?"
    assert checks_of(text, Situation(stage=Stage.CONVERSE, answers_received=1)) == set()
    assert checks_of(text, Situation(stage=Stage.CONVERSE)) == {Check.MANY_ASKS}


def test_praise_is_generic_until_it_names_something() -> None:
    assert checks_of("Great post!") == {Check.GENERIC_PRAISE}
    assert checks_of("Great post! The queue of barges at dawn explains our winter prices.") == set()
    assert checks_of("Great post about barges.") == set()
    note = Situation(notes=("Writes about barges",))
    assert checks_of("Amazing stuff as always. Barges forever!", note) == set()


def test_a_greeting_is_bare_until_something_is_said() -> None:
    assert checks_of("Hi Zoë, how are you?") == {Check.BARE_GREETING}
    assert checks_of("Hi Zoë, the heron is back.") == set()
    assert checks_of("👋") == set()
    assert checks_of("") == set()


@pytest.mark.parametrize(
    ("text", "is_many"),
    [
        ("Where is the mill, is it open to all, and do I need a letter?", True),
        ("I wonder how you found the tin, how it opened, and whether it was empty.", True),
        ("I wonder whether the bell was ever rung again.", False),
        ("When the mill closed, did the guild, which had paid for it, object?", False),
        ("I went there on Sunday, and what a view it was, and how quiet.", False),
    ],
)
def test_a_list_of_questions_counts_each_of_them(text: str, is_many: bool) -> None:
    assert (Check.MANY_ASKS in checks_of(text)) is is_many
