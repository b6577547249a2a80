"""What Today says: how many small things there are, how each is done or put off, and why none is."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from app.words.dates import short_day
from app.words.translation import tr

_NUMBERS = (
    "No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven",
    "Twelve",
)  # fmt: skip
"""Up to here a number is said in letters."""

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_LETTERS = ("M", "T", "W", "T", "F", "S", "S")


@dataclass(frozen=True, slots=True, kw_only=True)
class Delay:
    """One way to put a step off: how many days, and what the menu says."""

    days: int
    text: str


def delays() -> tuple[Delay, ...]:
    """The ways to put a step off."""
    return (
        Delay(days=1, text=tr("Until tomorrow")),
        Delay(days=3, text=tr("For three days")),
        Delay(days=7, text=tr("For a week")),
        Delay(days=30, text=tr("For a month")),
    )


def number_word(number: int) -> str:
    """A number at the beginning of a sentence: "Six", "24"."""
    return tr(_NUMBERS[number]) if 0 < number < len(_NUMBERS) else f"{number:,}"


def subtitle(steps: int, waiting: int) -> str:
    """How many small things there are today, and how many more can wait."""
    if not steps:
        return tr("Nothing is due today.")
    if steps == 1:
        things = tr("One small thing.")
    else:
        things = tr("{number} small things.").format(number=number_word(steps))
    if not waiting:
        return things
    if waiting == 1:
        return tr("{things} One more can wait.").format(things=things)
    return tr("{things} {waiting} more can wait.").format(
        things=things, waiting=number_word(waiting)
    )


def empty_title() -> str:
    """The head of a day without steps."""
    return tr("Nothing to do today")


def empty_reason(next_day: dt.date | None, today: dt.date, *, has_people: bool) -> str:
    """Why a day is empty, and when the next step comes.

    Args:
        next_day: the first day on which a step is due; None if none is in sight.
        today: the user's date.
        has_people: whether anybody is here at all.
    """
    if not has_people:
        return tr("Add somebody you would like to know, and the first small step appears here.")
    if next_day is None:
        return tr("Everybody has what they need for now. Time does its part; so does reading.")
    if (next_day - today).days == 1:
        return tr("The next small step comes tomorrow. Until then, time does its part.")
    return tr("The next small step comes on {weekday}, {day}. Until then, time does its part.").format(
        weekday=weekday(next_day), day=short_day(next_day, today)
    )  # fmt: skip


def weekday(day: dt.date) -> str:
    """The name of a weekday."""
    return tr(_WEEKDAYS[day.weekday()])


def weekday_letter(day: dt.date) -> str:
    """The first letter of a weekday, for a narrow chart."""
    return tr(_LETTERS[day.weekday()])


def gestures_on(day: dt.date, count: int) -> str:
    """What a bar of the week shows: "Monday: 3 gestures"."""
    if count == 1:
        return tr("{weekday}: 1 gesture").format(weekday=weekday(day))
    return tr("{weekday}: {count} gestures").format(weekday=weekday(day), count=count)


def moved_to(name: str) -> str:
    """Who moved; the stage stands after the arrow in its colour."""
    return tr("{name} →").format(name=name)


def nobody_moved() -> str:
    """When nobody moved lately."""
    return tr("Nobody in the last two weeks. That is the usual pace.")


def nobody_noticed() -> str:
    """When nobody was heard from lately."""
    return tr("Nothing in the last two weeks.")


def done_said(action: str) -> str:
    """After a step was logged: the name of the action as the history has it."""
    return tr("Done. {action}").format(action=action)


def put_off_said(name: str, until: dt.date, today: dt.date) -> str:
    """After a step was put off."""
    return tr("{name} comes back on {day}.").format(name=name, day=short_day(until, today))


def skipped_said(name: str) -> str:
    """After a step was skipped."""
    return tr("Not this time. {name} can come back in a week.").format(name=name)
