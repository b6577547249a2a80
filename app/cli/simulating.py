"""`simulate`: a year with made-up people, by the rules and the pace in force."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from app.cli.arguments import count
from app.cli.command import Command, Context
from app.core.habits import Group, Simulated
from app.words.commands import argument_help, no_count_of_lives
from app.words.simulation import simulated_lines

PEOPLE, MOST_PEOPLE = 40, 1000
DAYS, MOST_DAYS = 365, 3650
SEED = 1


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--people",
        type=_from_one(MOST_PEOPLE),
        default=PEOPLE,
        metavar="N",
        help=argument_help("simulated_people", most=PEOPLE),
    )
    parser.add_argument(
        "--days",
        type=_from_one(MOST_DAYS),
        default=DAYS,
        metavar="D",
        help=argument_help("simulated_days", most=DAYS),
    )
    parser.add_argument(
        "--seed", type=count, default=SEED, metavar="S", help=argument_help("seed", most=SEED)
    )


def _from_one(most: int) -> Callable[[str], int]:
    """Reads a whole number from 1 to a bound."""

    def read(text: str) -> int:
        number = count(text)
        if not 1 <= number <= most:
            raise argparse.ArgumentTypeError(no_count_of_lives(text, most))
        return number

    return read


def _run(context: Context) -> None:
    given = context.given
    simulated = context.workspace.simulation.run(
        people=given.people, days=given.days, seed=given.seed
    )
    context.show(_data(simulated), lambda: "\n".join(simulated_lines(simulated)))


def _data(simulated: Simulated) -> dict[str, object]:
    return {
        "people": simulated.people,
        "days": simulated.days,
        "seed": simulated.seed,
        "gestures": simulated.gestures,
        "touches": simulated.touches,
        "asks": simulated.asks,
        "pushed": simulated.pushed,
        "fourth_unanswered": simulated.fourth_unanswered,
        "early_asks": simulated.early_asks,
        "habits": {habit.value: _group(group) for habit, group in simulated.groups.items()},
    }


def _group(group: Group) -> dict[str, object]:
    return {
        "people": group.people,
        "reached": {stage.name.lower(): number for stage, number in group.reached.items()},
        "touches": group.touches,
        "answered": group.answered,
        "asks": group.asks,
        "resting": group.resting,
        "set_aside": group.set_aside,
    }


SIMULATE = Command(name="simulate", arguments=_arguments, run=_run)
