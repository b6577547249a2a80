"""A look at a draft: what is found in it, where, and what is left alone."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.draft_findings import PROBLEMS, Check, Severity, Situation
from app.core.drafts import MOST_CHARACTERS, look, praise, problems
from app.core.fitness import Gesture
from app.core.stages import Stage
from tests.support.drafts import checks_of, english, held_out, seen, situation_of

MOST_FALSE_ALARMS = 0.08
LEAST_RECALL = 0.85
BY_PHRASES = tuple(check for check in PROBLEMS if check is not Check.TOO_LONG)


@pytest.mark.parametrize("check", BY_PHRASES)
def test_each_check_has_its_yes_and_no_cases_and_keeps_to_them(check: Check) -> None:
    yes, no = english().yes[check], english().no[check]
    assert len(set(yes)) >= 25
    assert len(set(no)) >= 25
    assert [text for text in yes if check not in checks_of(text)] == []
    assert [text for text in no if check in checks_of(text)] == []


def test_texts_written_apart_from_the_phrases_are_judged_well(
    capsys: pytest.CaptureFixture[str],
) -> None:
    right, missed, false = Counter[Check](), Counter[Check](), Counter[Check]()
    clean = flagged = 0
    for row in held_out():
        found = checks_of(row["text"], situation_of(row))
        wanted = set(map(Check, row["expect"]))
        right.update(wanted & found)
        missed.update(wanted - found)
        if not wanted:
            clean += 1
            flagged += bool(found)
            false.update(found)
    with capsys.disabled():
        print(f"\nclean drafts flagged: {flagged} of {clean}")
        for check in PROBLEMS:
            hits = right[check]
            precision, recall = hits / (hits + false[check]), hits / (hits + missed[check])
            print(
                f"  {check:15} precision {precision:.2f} recall {recall:.2f} of {hits + missed[check]}"
            )
    assert clean >= 180
    assert flagged / clean < MOST_FALSE_ALARMS
    for check in PROBLEMS:
        assert right[check] + missed[check] >= 20
        assert right[check] / (right[check] + missed[check]) >= LEAST_RECALL, check


def test_the_same_words_weigh_less_the_closer_two_people_are() -> None:
    text = "Could we talk some time?"
    by_stage = [
        seen(text, Situation(stage=stage, answers_received=2))[0].severity for stage in Stage
    ]
    assert by_stage == [
        Severity.TOO_SOON, Severity.TOO_SOON, Severity.WARNING, Severity.NOTE,
    ]  # fmt: skip


def test_a_clean_thank_you_passes() -> None:
    assert seen("Thank you, Edda. The bit about the ferry made my week.") == ()


def test_the_span_is_exactly_what_was_said() -> None:
    text = "Your essay on ferries is dear to me.\n\nSay — could you share my page with your readers? Thanks."
    (found,) = [one for one in seen(text) if one.check is Check.FAVOUR]
    assert text[slice(*found.span)].startswith("could you share my page with your readers")
    text = "Don't laugh: I’d love to hop on a call, whenever."
    (found,) = seen(text)
    assert text[slice(*found.span)] == "I’d love to hop on a call"


@pytest.mark.parametrize(
    "text",
    [
        'You wrote: "Could you share my book with your readers?" and I smiled.',
        "> Could we have a call next week?\n\nThat line stayed with me.",
        "«Could you read my novel?» is what they all say.",
        "“How old are you?” asks the boy, and the ferryman laughs.",
    ],
)
def test_what_somebody_else_said_is_not_held_against_the_draft(text: str) -> None:
    assert seen(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "You asked me to call you. Would Monday at ten suit you?",
        "As you suggested, I could do a video call on Tuesday.",
        "You offered to look at my draft, so here it is. Could you read the first page?",
        "No need to reply.",
        "I'm not asking for a call or a favour.",
        "When you called the river a neighbour, I had to laugh.",
    ],
)
def test_being_asked_and_saying_no_are_understood(text: str) -> None:
    assert seen(text, Situation(stage=Stage.ENGAGE)) == ()


def test_a_but_ends_the_force_of_a_no() -> None:
    assert Check.CALL in checks_of("I don't want to bother you, but could we have a quick call?")


def test_what_they_asked_for_is_no_favour_and_may_be_long() -> None:
    text = (
        "Here is my newsletter: https://ferries.example. Could we have a call on Monday? "
        + "Word " * 200
    )
    asked = Situation(stage=Stage.CONVERSE, they_asked=True)
    assert {Check.PITCH, Check.CALL, Check.TOO_LONG} <= checks_of(text)
    assert checks_of(text, asked) == set()
    assert Check.PERSONAL in checks_of("How old are you?", asked)


def test_a_muted_check_says_nothing() -> None:
    text = "Could we have a quick call?"
    assert checks_of(text) == {Check.CALL}
    assert checks_of(text, Situation(muted=frozenset({Check.CALL}))) == set()


def test_family_is_courtesy_among_friends_only() -> None:
    text = "Does your wife still paint?"
    assert checks_of(text) == {Check.PERSONAL}
    assert checks_of(text, Situation(stage=Stage.CONNECT, answers_received=3)) == set()


def test_praise_stands_apart_and_last() -> None:
    text = (
        "Your essay on ferries stayed with me. How did you find the ledger? Could we have a call?"
    )
    found = look(text, Situation(), english())
    assert [one.check for one in problems(found)] == [Check.CALL]
    assert [one.check for one in praise(found)] == [Check.SPECIFIC, Check.OPEN_QUESTION]
    assert found[-1].is_praise


def test_a_known_work_makes_praise_specific() -> None:
    text = "Loved the lighthouse."
    known = Situation(works=("The lighthouse chapter",))
    (found,) = praise(look(text, known, english()))
    assert (found.reason, text[slice(*found.span)]) == ("specific.known", "lighthouse")


@given(st.text(max_size=400), st.sampled_from(Stage), st.sampled_from(Gesture))
def test_any_text_is_looked_at_and_every_span_lies_in_it(
    text: str, stage: Stage, gesture: Gesture
) -> None:
    for found in look(text, Situation(stage=stage, gesture=gesture), english()):
        start, end = found.span
        assert 0 <= start < end <= len(text)
        assert text[start:end].strip() == text[start:end]


@given(
    st.lists(st.sampled_from(sorted({t for c in english().yes.values() for t in c})), max_size=4)
)
def test_the_same_text_gives_the_same_findings_however_often(texts: list[str]) -> None:
    text = " ".join(texts)
    first = look(text, Situation(), english())
    english().remembered.clear()
    assert look(text, Situation(), english()) == first == look(text, Situation(), english())


@pytest.mark.parametrize(
    "unit",
    ["could you ", "“", '"', "a.", "> ", "\n", "@a", "a, ", "just ", "é", "could i share my ",
     "i would love to hop on a call ", "did you not see my ", "great ", "? ", "-" , "1)\n"],
)  # fmt: skip
def test_a_hostile_text_is_looked_at_up_to_a_limit(unit: str) -> None:
    text = (unit * 100_000)[:100_000]
    for found in look(text, Situation(), english()):
        assert found.span[1] <= MOST_CHARACTERS
