"""Stages and moves in words."""

from __future__ import annotations

import datetime as dt

import pytest

from app.core.people import PersonId
from app.core.stages import Evidence, Origin, Stage, State, Transition
from app.words.stages import (
    evidence_clause,
    move_reason,
    move_title,
    origin_name,
    stage_meaning,
    stage_name,
    state_name,
)

EVIDENCE = (
    Evidence(condition="days_known >= 7", values=(("days_known", 18),)),
    Evidence(
        condition="weeks_active >= 2 or exchanges >= 1 or connected",
        values=(("weeks_active", 3), ("exchanges", 0), ("connected", False)),
    ),
    Evidence(
        condition="likes_given + reshares_given >= 3",
        values=(("likes_given", 4), ("reshares_given", 0)),
    ),
)


def move(origin: Origin, **values: object) -> Transition:
    return Transition(
        **{
            "who": PersonId(1),
            "source": Stage.FOLLOW,
            "target": Stage.ENGAGE,
            "day": dt.date(2026, 8, 30),
            "origin": origin,
            **values,
        }
    )


def test_names_are_there() -> None:
    assert [stage_name(stage) for stage in Stage] == ["Follow", "Engage", "Converse", "Connect"]
    assert all(stage_meaning(stage).endswith(".") for stage in Stage)
    assert len({state_name(state) for state in State}) == len(State)
    assert len({origin_name(origin) for origin in Origin}) == len(Origin)


def test_evidence_reads_as_one_clause() -> None:
    assert evidence_clause(EVIDENCE) == (
        "known for 18 days, something from you in 3 weeks, liked on 4 days"
    )


@pytest.mark.parametrize(
    "evidence",
    [
        Evidence(condition="charm >= 3", values=(("charm", 4),)),
        Evidence(condition="likes_given ≥ 3", values=()),
    ],
)
def test_evidence_of_other_days_is_quoted(evidence: Evidence) -> None:
    assert evidence_clause([evidence]) == evidence.condition


@pytest.mark.parametrize(
    ("transition", "reason"),
    [
        (move(Origin.RULE, evidence=EVIDENCE[:1]), "known for 18 days"),
        (move(Origin.PLACED, evidence=EVIDENCE[:1]), "placed by the import: known for 18 days"),
        (move(Origin.PLACED), "placed by the import"),
        (move(Origin.MANUAL), "moved by you"),
        (move(Origin.MANUAL, reason="we met"), "moved by you: we met"),
    ],
)
def test_why_somebody_moved(transition: Transition, reason: str) -> None:
    assert move_title(transition) == "Follow → Engage"
    assert move_reason(transition) == reason
