"""Every reason has its sentence and a gentler way."""

from __future__ import annotations

from app.core.draft_findings import Check, Severity, Situation
from app.core.drafts import look
from app.core.prompts import prompts_from
from app.words.drafts import (
    GENTLER,
    REASONS,
    findings_text,
    grown_from_sentence,
    no_prompts_sentence,
    question_sentence,
    severity_name,
)
from tests.support.drafts import english

CODED = {"many_asks.counted", "generic_praise.fits_fifty", "bare_greeting.only", "too_long.counted"}
GOOD = {"specific.known", "specific.named", "open_question.one"}


def test_every_reason_that_may_be_given_has_its_sentences_and_no_other() -> None:
    assert set(REASONS) == english().reasons | CODED | GOOD
    assert set(GENTLER) == english().reasons | CODED
    assert {reason.split(".")[0] for reason in REASONS} == set(Check)


def test_a_finding_is_told_with_its_place_and_a_gentler_way() -> None:
    text = "Could we\nhave a quick call?"
    assert findings_text(look(text, Situation(), english()), text) == (
        "Too soon: Asks for a call or a meeting: “Could we have a quick call”\n"
        "  This asks for a meeting or a talk.\n"
        "  Gentler: Ask your question here, so that it can be answered in two lines."
    )
    assert findings_text((), "") == "Nothing to mention."
    long = findings_text(look("herring " * 200, Situation(), english()), "herring " * 200)
    assert " herring he ...”" in long
    assert "200 words; up to 150" in long


def test_questions_name_what_they_grew_from() -> None:
    note, work, _ = prompts_from(["Writes about barges"], ["On ending a book"])
    assert question_sentence(note) == "What first drew you to barges?"
    assert grown_from_sentence(note) == "From your note: Writes about barges"
    assert question_sentence(work) == "What did you leave out of “On ending a book”, and why?"
    assert grown_from_sentence(work) == "From “On ending a book”"
    assert "Edda" in no_prompts_sentence("Edda")
    assert len({severity_name(one) for one in Severity}) == len(Severity)
