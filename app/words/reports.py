"""What the progress report says."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from app.words.dates import day_and_month
from app.words.translation import tr

NameForm = Callable[[str], str]

QUIET_REASONS: dict[str, str] = {
    "unanswered": "three unanswered, and that is not personal",
    "let_be": "let be",
    "team": "an account run by a team",
    "no": "a no, which is an answer",
}
"""Known reasons for resting or being set aside; any other text is the user's own."""


def number(value: int) -> str:
    """A count with thousands set apart."""
    return f"{value:,}"


def decimal(value: float) -> str:
    """A rate with one digit after the point."""
    return f"{value:.1f}"


def initials(name: str) -> str:
    """The first letters of a name's words."""
    return "".join(f"{word[0]}." for word in name.split() if word)


def progress_kicker() -> str:
    """The line above the title."""
    return tr("Acquainted · progress report")


def footer(*, initials_only: bool) -> str:
    """The line at the foot of every page; says what was left out."""
    if initials_only:
        return tr("Notes are never in this report; names are shown as initials.")
    return tr("Notes are never in this report.")


def standing_heading() -> str:
    """Heading of the stages."""
    return tr("Where everybody stands")


def moved_heading() -> str:
    """Heading of the moves."""
    return tr("Who moved")


def weeks_heading() -> str:
    """Heading of the weeks."""
    return tr("Gestures and answers, by week")


def giving_heading() -> str:
    """Heading of give and ask."""
    return tr("Give and ask")


def quiet_heading() -> str:
    """Heading of who rests."""
    return tr("Resting, and that is fine")


def moved_label(count: int) -> str:
    """Below the number of moves."""
    return tr("moved up a stage") if count != 1 else tr("move up a stage")


def heard_label() -> str:
    """Below the number of people heard from."""
    return tr("heard back from")


def gestures_label(count: int) -> str:
    """Below the number of gestures."""
    return tr("small gestures") if count != 1 else tr("small gesture")


def rate_label(days_a_week: float) -> str:
    """Below the gestures a day."""
    return tr("a day, on {days} days a week").format(days=decimal(days_a_week))


def was(value: int) -> str:
    """How many it was before the period."""
    return tr("was {count}").format(count=number(value))


def broken_note() -> str:
    """Says that the longest bar is not to scale."""
    return tr("The longest bar is broken, marked by the gap; the others are to scale.")


def move_heads() -> tuple[str, str, str, str, str]:
    """Heads of the table of moves."""
    return (
        tr("Person"),
        tr("From → to"),
        tr("When"),
        tr("Because"),
        tr("Answers, about"),
    )


def nobody_moved() -> str:
    """When the period has no move."""
    return tr("Nobody moved in this period. These things take weeks or months.")


def placed(count: int) -> str:
    """How many people an import placed, apart from those who moved."""
    if count == 1:
        return tr("One person was placed at a stage by what an import brought.")
    return tr("{count} people were placed at a stage by what an import brought.").format(
        count=number(count)
    )


def weeks_legend() -> str:
    """What the two bars of a week are."""
    return tr("grey: from you · green: from them · numbers are calendar weeks")


def giving(gives: int, asks: int) -> str:
    """Give and ask in one sentence."""
    if not asks:
        return tr("{gives} gestures that asked for nothing, and nothing asked.").format(
            gives=number(gives)
        )
    return tr("{gives} gestures that asked for nothing, {asks} that asked.").format(
        gives=number(gives), asks=number(asks)
    )


def first_answers(names: Sequence[str]) -> str:
    """Who answered for the first time."""
    return tr("Heard from for the first time: {names}.").format(names=", ".join(names))


def quiet_person(name: str, until: dt.date | None, because: str, *, is_set_aside: bool) -> str:
    """Somebody who rests or is set aside, with the reason."""
    known = QUIET_REASONS.get(because)
    why = tr(known) if known else because
    if is_set_aside:
        detail = why or tr("set aside")
    elif until is None:
        detail = why or tr("until woken")
    else:
        day = tr("until {day}").format(day=day_and_month(until))
        detail = f"{why}, {day}" if why else day
    return f"{name} ({detail})"


def others(count: int) -> str:
    """How many are not named."""
    return tr("{count} others").format(count=number(count)) if count != 1 else tr("one other")


def page_of(page: int, pages: int) -> str:
    """The number of a page."""
    return tr("page {page} of {pages}").format(page=page, pages=pages)
