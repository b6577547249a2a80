"""The look at a draft before it is sent: text and situation to findings.

No network, no model: sentences, phrases of a language, and what may excuse them. Findings are
codes and spans; the sentences are in `app.words.drafts`. Nothing is ever refused.

Source of the checks: domain.md section 7.
"""

from __future__ import annotations

from app.core.draft_checks import Looked, praise_findings, whole_findings
from app.core.draft_findings import (
    CLEARED_BY_ASKING,
    Check,
    Finding,
    Severity,
    Situation,
    severity_of,
)
from app.core.draft_text import MOST_CHARACTERS, read_draft
from app.core.phrases import Phrases, find_hits

__all__ = [
    "MOST_CHARACTERS",
    "Check",
    "Finding",
    "Severity",
    "Situation",
    "look",
    "praise",
    "problems",
]

COURTESY_AMONG_FRIENDS = frozenset({"personal.family"})
"""Reasons that mean nothing between people who talk with each other."""


def look(text: str, situation: Situation, phrases: Phrases) -> tuple[Finding, ...]:
    """Everything noticed in a draft, in the order of the text, praise last.

    Args:
        text: the draft; at most `MOST_CHARACTERS` of it are looked at.
        situation: to whom, as what, and after what it is written.
        phrases: of the language that it is written in.
    """
    looked: list[Looked] = []
    excused: frozenset[Check] = frozenset()
    for sentence in read_draft(text, phrases.spelling):
        told = find_hits(sentence, excused, phrases)
        looked.append(Looked(sentence=sentence, hits=told.hits))
        excused = told.excuses
    found = [
        Finding(
            check=hit.check,
            span=one.sentence.span_of(hit.start, hit.end),
            severity=severity_of(hit.check, situation),
            reason=hit.reason,
        )
        for one in looked
        for hit in one.hits
        if not (situation.is_close and hit.reason in COURTESY_AMONG_FRIENDS)
    ]
    found += whole_findings(looked, situation, phrases)
    found = [one for one in found if not _is_cleared(one.check, situation)]
    found.sort(key=lambda one: (one.span, one.check))
    if not any(one.check is Check.GENERIC_PRAISE for one in found):
        good = praise_findings(looked, situation, phrases)
        found += [one for one in good if one.check not in situation.muted]
    return tuple(found)


def problems(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings that are no praise."""
    return tuple(one for one in findings if not one.is_praise)


def praise(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings that say what is good."""
    return tuple(one for one in findings if one.is_praise)


def _is_cleared(check: Check, situation: Situation) -> bool:
    if check in situation.muted:
        return True
    return situation.they_asked and check in CLEARED_BY_ASKING
