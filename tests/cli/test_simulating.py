"""`simulate` prints what a made-up time came to."""

from __future__ import annotations

from app.core.habits import Habit
from tests.support.terminal import Terminal

SHORT = ("--people", "6", "--days", "20")


def test_it_prints_stages_touches_and_asks(terminal: Terminal) -> None:
    data = terminal.json("simulate", *SHORT, "--seed", "3")
    assert (data["people"], data["days"], data["seed"]) == (6, 20, 3)
    assert set(data["habits"]) == {habit.value for habit in Habit}
    assert sum(group["people"] for group in data["habits"].values()) == 6
    for group in data["habits"].values():
        reached = list(group["reached"].values())
        assert list(group["reached"]) == ["follow", "engage", "converse", "connect"]
        assert reached[0] == group["people"]
        assert reached == sorted(reached, reverse=True)
    assert (
        data["gestures"]
        >= data["touches"]
        == sum(group["touches"] for group in data["habits"].values())
    )
    assert terminal.json("people") == []


def test_it_says_so_in_words_and_is_the_same_for_a_seed(terminal: Terminal) -> None:
    said = terminal("simulate", *SHORT)
    assert said.lines[0].startswith("6 made-up people over 20 days (seed 1)")
    assert "A fourth unanswered touch within 30 days: 0." in said.out
    assert terminal("simulate", *SHORT).out == said.out


def test_nobody_is_no_one_to_live_with(terminal: Terminal) -> None:
    assert "from 1 to 1000" in terminal.misused("simulate", "--people", "0")
    assert "from 1 to 3650" in terminal.misused("simulate", "--days", "4000")
