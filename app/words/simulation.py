"""What a simulated time came to, in words. It is about made-up people, and says so."""

from __future__ import annotations

from app.core.habits import Group, Habit, Simulated
from app.core.stages import Stage
from app.words.stages import stage_name
from app.words.translation import tr

_HABITS: dict[Habit, str] = {
    Habit.QUICK: "answer quickly",
    Habit.SLOW: "answer slowly",
    Habit.NEVER: "never answer",
    Habit.TEAM: "run by a team",
}


def habit_name(habit: Habit) -> str:
    """How made-up people answer."""
    return tr(_HABITS[habit])


def simulated_lines(simulated: Simulated) -> tuple[str, ...]:
    """All that a simulated time came to: what it is, a line a habit, what was spent."""
    lines = [
        tr(
            "{people} made-up people over {days} days (seed {seed}); their habits are invented."
        ).format(people=simulated.people, days=simulated.days, seed=simulated.seed)
    ]
    lines += [
        _group_line(habit, group) for habit, group in simulated.groups.items() if group.people
    ]
    lines += [
        tr(
            "Spent: {gestures} gestures, {touches} of them hoping for an answer, {asks} favours asked."
        ).format(gestures=simulated.gestures, touches=simulated.touches, asks=simulated.asks),
        tr("Written to again after two unanswered touches (people): {pushed}.").format(
            pushed=simulated.pushed
        ),
        tr(
            "A fourth unanswered touch within 30 days: {fourth}. Favours asked before two exchanges: {early}."
        ).format(fourth=simulated.fourth_unanswered, early=simulated.early_asks),
    ]
    return tuple(lines)


def _group_line(habit: Habit, group: Group) -> str:
    reached = ", ".join(
        f"{stage_name(stage)} {group.reached[stage]}" for stage in Stage if stage > Stage.FOLLOW
    )
    said = tr(
        "  {habit} ({people}): reached {reached}; touches {touches}, answered {answered},"
        " favours asked {asks}; resting {resting}, let be {set_aside}"
    )
    return said.format(
        habit=habit_name(habit),
        people=group.people,
        reached=reached,
        touches=group.touches,
        answered=group.answered,
        asks=group.asks,
        resting=group.resting,
        set_aside=group.set_aside,
    )
