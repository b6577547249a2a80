"""What Today says: how many small things there are, how each is done or put off, and why none is."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from app.words.dates import short_day
from app.words.numbers import number
from app.words.translation import tr, trn

_NUMBERS = (
    "No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven",
    "Twelve",
)  # fmt: skip
"""Up to here a number is said in letters."""

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_LETTERS = ("M", "T", "W", "T", "F", "S", "S")

SPREADS = (3, 5, 7)
"""Over so many days those who wait may be spread."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Delay:
    """One way to put a step off: how many days, and what the menu says."""

    days: int
    text: str


def with_due(aim: str, due: dt.date, today: dt.date) -> str:
    """What a step is good for, and the first day on which it fits."""
    if due <= today:
        return tr("{aim} · from today on").format(aim=aim)
    return tr("{aim} · from {day} on").format(aim=aim, day=short_day(due, today))


def delays() -> tuple[Delay, ...]:
    """The ways to put a step off."""
    return (
        Delay(days=1, text=tr("Until tomorrow")),
        Delay(days=3, text=tr("For three days")),
        Delay(days=7, text=tr("For a week")),
        Delay(days=30, text=tr("For a month")),
    )


def over_days(days: int) -> str:
    """One way to spread those who wait."""
    return trn("Over 1 day", "Over {days} days", days).format(days=days)


def number_word(count: int) -> str:
    """A number at the beginning of a sentence: "Six", "24"."""
    return tr(_NUMBERS[count]) if 0 < count < len(_NUMBERS) else number(count)


def subtitle(steps: int, waiting: int) -> str:
    """How many small things there are today, and how many more can wait."""
    if not steps:
        return tr("Nothing is due today.")
    things = trn("One small thing.", "{number} small things.", steps)
    things = things.format(number=number_word(steps))
    if not waiting:
        return things
    return trn("{things} One more can wait.", "{things} {waiting} more can wait.", waiting).format(
        things=things, waiting=number_word(waiting)
    )


def empty_title() -> str:
    """The head of a day without steps."""
    return tr("Nothing to do today")


def empty_reason(
    next_day: dt.date | None, today: dt.date, *, people: int, resting: int = 0, set_aside: int = 0
) -> str:
    """Why a day is empty, and when the next step comes.

    Args:
        next_day: the first day on which a step is due; None if none is in sight.
        today: the user's date.
        people, resting: how many are on the ladder; how many of them rest.
        set_aside: how many stand beside it.
    """
    if not people and set_aside:
        return tr("Everybody here is set aside, so nobody is proposed.")
    if not people:
        return tr("Add somebody you would like to know, and the first small step appears here.")
    if resting < people:
        return _next_step(next_day, today)
    if next_day is None:
        return tr("Everybody here rests until you wake them.")
    return tr("Everybody here rests. The first is back on {weekday}, {day}.").format(
        weekday=weekday(next_day), day=short_day(next_day, today)
    )


def _next_step(next_day: dt.date | None, today: dt.date) -> str:
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
    return trn("{weekday}: 1 gesture", "{weekday}: {count} gestures", count).format(
        weekday=weekday(day), count=number(count)
    )


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


def rests_said(name: str, until: dt.date, today: dt.date) -> str:
    """After somebody was let rest."""
    return tr("{name} rests until {day}.").format(name=name, day=short_day(until, today))


def settled_said(name: str) -> str:
    """After what somebody wrote was marked as needing no answer."""
    return tr("Noted: no answer needed for {name}.").format(name=name)


def no_profile(name: str) -> str:
    """When there is no address to open."""
    return tr("No profile of {name} is known yet.").format(name=name)


def until_title(name: str) -> str:
    """The head of the question for a day."""
    return tr("Until when shall {name} wait?").format(name=name)
