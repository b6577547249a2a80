"""What a simulated time came to, in words."""

from __future__ import annotations

from app.core.habits import Group, Habit, Simulated
from app.core.stages import Stage
from app.words.simulation import habit_name, simulated_lines


def test_lines_name_habits_stages_and_what_was_spent() -> None:
    group = Group(
        people=3,
        reached={Stage.FOLLOW: 3, Stage.ENGAGE: 2, Stage.CONVERSE: 1, Stage.CONNECT: 0},
        touches=7,
        asks=1,
        answered=4,
        resting=1,
        set_aside=0,
    )
    nobody = Group(
        people=0, reached=dict.fromkeys(Stage, 0), touches=0, asks=0, answered=0, resting=0,
        set_aside=0,
    )  # fmt: skip
    lines = simulated_lines(
        Simulated(
            people=3, days=30, seed=9, gestures=20, touches=7, asks=1, pushed=1,
            fourth_unanswered=0, early_asks=0,
            groups={Habit.SLOW: group, Habit.TEAM: nobody},
        )
    )  # fmt: skip
    assert lines[0].startswith("3 made-up people over 30 days (seed 9)")
    assert lines[1].startswith("  answer slowly (3): reached Engage 2, Converse 1, Connect 0")
    assert "touches 7, answered 4, favours asked 1; resting 1, let be 0" in lines[1]
    assert not any(habit_name(Habit.TEAM) in line for line in lines)
    assert "20 gestures" in lines[2]
