"""Stages: the ladder, and which moves are lawful."""

from __future__ import annotations

import itertools

from app.core.stages import Origin, Stage, is_lawful, wants_reason


def test_the_order_is_the_ladder() -> None:
    assert list(Stage) == sorted(Stage)
    ladder = [Stage.FOLLOW]
    while ladder[-1].following is not None:
        ladder.append(ladder[-1].following)
    assert ladder == list(Stage)


def test_lawful_moves() -> None:
    for source, target in itertools.product(Stage, Stage):
        assert is_lawful(source, target, Origin.RULE) is (source.following is target)
        assert is_lawful(source, target, Origin.PLACED) is (target > source)
        assert is_lawful(source, target, Origin.MANUAL) is (target is not source)


def test_a_move_by_hand_says_why_where_it_skips_or_runs_ahead_of_the_rules() -> None:
    engage = Stage.ENGAGE
    assert wants_reason(engage, Stage.CONVERSE, is_ready=False)
    assert not wants_reason(engage, Stage.CONVERSE, is_ready=True)
    assert not wants_reason(engage, Stage.FOLLOW, is_ready=True)
    assert wants_reason(engage, Stage.CONNECT, is_ready=True)
    assert wants_reason(Stage.CONVERSE, Stage.FOLLOW, is_ready=True)
