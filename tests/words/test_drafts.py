"""Every reason has its sentence and a gentler way."""

from __future__ import annotations

from app.core.draft_findings import Check, Severity, Situation
from app.core.drafts import look
from app.core.fitness import WANTS_ANSWER, Gesture
from app.core.prompts import prompts_from
from app.core.stages import Stage
from app.words.drafts import (
    GENTLER,
    GESTURE_CHOICES,
    REASONS,
    WORDINGS,
    finding_hint,
    finding_label,
    findings_text,
    gentler_wording,
    grown_from_sentence,
    look_summary,
    no_prompts_sentence,
    question_sentence,
    severity_name,
    wording_action,
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


def test_every_wording_replaces_a_known_reason_and_stands_out_nowhere() -> None:
    assert set(WORDINGS) < set(GENTLER)
    for reason, wording in WORDINGS.items():
        for stage in Stage:
            found = look(wording, Situation(stage=stage, gesture=Gesture.MESSAGE), english())
            assert [one.check for one in found if not one.is_praise] == [], reason


def test_a_finding_is_labelled_and_told_in_few_words() -> None:
    call, good = (
        look(text, Situation(), english())[0]
        for text in ("Could we have a quick call?", "How did you find the ledger?")
    )
    assert finding_label(call, 2) == "2 Asks for a call or a meeting"
    assert finding_label(good, 2) == "Asks one open question"
    assert finding_hint(call).split("\n")[1].startswith("Gentler: Ask your question here")
    assert "Gentler" not in finding_hint(good)
    assert gentler_wording(call) == "May I ask you about it here instead?"
    assert wording_action(call) == "Use the gentler wording"
    assert (gentler_wording(good), wording_action(good)) == (None, "")
    assert look_summary([good]) == "Nothing stands out."
    assert look_summary([good, call]) == "One thing to look at."
    assert look_summary([call, call]) == "2 things to look at."
    assert len({text for _, text in GESTURE_CHOICES}) == len(GESTURE_CHOICES)
    assert {gesture for gesture, _ in GESTURE_CHOICES} == WANTS_ANSWER
