"""What a finding weighs, by stage, answers and gesture."""

from __future__ import annotations

import itertools

import pytest

from app.core.draft_findings import PRAISE, PROBLEMS, Check, Severity, Situation, severity_of
from app.core.fitness import Gesture
from app.core.stages import Stage

ORDER = list(Severity)


@pytest.mark.parametrize("check", PROBLEMS)
def test_nothing_weighs_more_later_than_earlier(check: Check) -> None:
    for gesture, answers in itertools.product(Gesture, (0, 1)):
        weights = [
            ORDER.index(
                severity_of(check, Situation(stage=s, gesture=gesture, answers_received=answers))
            )
            for s in Stage
        ]
        assert weights == sorted(weights, reverse=True)
        assert min(weights) > ORDER.index(Severity.PRAISE)


def test_praise_is_praise_everywhere() -> None:
    assert {severity_of(check, Situation(stage=s)) for check in PRAISE for s in Stage} == {
        Severity.PRAISE
    }


def test_chasing_comes_too_soon_when_three_are_out() -> None:
    assert severity_of(Check.CHASING, Situation(unanswered=2)) is Severity.WARNING
    assert severity_of(Check.CHASING, Situation(unanswered=3)) is Severity.TOO_SOON


def test_praise_for_anybody_weighs_more_in_a_letter_box() -> None:
    comment = Situation(gesture=Gesture.COMMENT)
    assert severity_of(Check.GENERIC_PRAISE, comment) is Severity.NOTE
    assert severity_of(Check.GENERIC_PRAISE, Situation()) is Severity.WARNING


def test_connect_without_an_answer_is_not_close() -> None:
    far = Situation(stage=Stage.CONNECT)
    assert not far.is_close
    assert severity_of(Check.CALL, far) is Severity.WARNING
    assert severity_of(Check.CALL, Situation(stage=Stage.CONNECT, exchanges=1)) is Severity.NOTE
