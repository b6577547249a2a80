"""What the progress report says."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from app.words.dates import short_day
from app.words.numbers import decimal, number
from app.words.translation import tr, trn

QUIET_REASONS: dict[str, str] = {
    "rest.unanswered": "three unanswered, and that is not personal",
    "let_be": "let be",
    "team": "an account run by a team",
    "no": "a no, which is an answer",
}
"""Ids of rules that let somebody rest, and codes for setting somebody aside; any other text is
the user's own."""


LONGEST_NAME = 120
"""Letters of a name that a page shows: more is no name, and would fill pages."""


def shown_name(name: str) -> str:
    """A name as a page shows it: whole, unless it is longer than any name."""
    return name if len(name) <= LONGEST_NAME else f"{name[:LONGEST_NAME].rstrip()}…"


def initials(name: str) -> str:
    """The first letters of a name's words: "Z.B."; an ellipsis where it has no letters."""
    first = (next((c for c in word if c.isalnum()), "") for word in name.split())
    return "".join(f"{letter.upper()}." for letter in first if letter) or "…"


def progress_kicker() -> str:
    """The line above the title."""
    return tr("Acquainted · progress report")


def footer(*, initials_only: bool) -> str:
    """The line at the foot of every page; says what was left out."""
    if initials_only:
        return tr(
            "Notes are never in this report; names are shown as initials, and reasons of your own"
            " and titles of posts are left out."
        )
    return tr("Notes are never in this report.")


def standing_heading() -> str:
    """Heading of the stages."""
    return tr("Where everybody stands")


def moved_heading() -> str:
    """Heading of the moves."""
    return tr("Who moved")


_BY_SPAN: dict[str, str] = {
    "week": "Gestures and answers, by week",
    "month": "Gestures and answers, by month",
    "year": "Gestures and answers, by year",
}

_SPANS: dict[str, str] = {"week": "Week", "month": "Month", "year": "Year"}


def weeks_heading(span: str) -> str:
    """Heading of the bars that stand for a ``week``, a ``month`` or a ``year`` each."""
    return tr(_BY_SPAN[span])


def giving_heading() -> str:
    """Heading of give and ask."""
    return tr("Give and ask")


def quiet_heading() -> str:
    """Heading of who rests."""
    return tr("Resting, and that is fine")


def moved_label(count: int) -> str:
    """Below the number of moves."""
    return trn("move up a stage", "moves up a stage", count)


def heard_label() -> str:
    """Below the number of people heard from."""
    return tr("heard back from")


def gestures_label(count: int) -> str:
    """Below the number of gestures."""
    return trn("small gesture", "small gestures", count)


def rate_label(days_a_week: float, days: int) -> str:
    """Below the gestures a day: on how many days a week, or in all where it is less than one."""
    if days_a_week < 1:
        return trn("a day, on 1 day", "a day, on {n} days", days).format(n=number(days))
    return tr("a day, on {days} days a week").format(days=decimal(days_a_week))


def was(value: int) -> str:
    """How many it was before the period."""
    return tr("was {count}").format(count=number(value))


def bars_note(*, is_broken: bool, has_before: bool) -> str:
    """Says what the thin lines are, if there are any, and that a bar is not to scale if it is not."""
    said = [tr("The thin lines are the day before the period.")] if has_before else []
    if is_broken:
        said.append(tr("The longest bar is broken, marked by the gap; the others are to scale."))
    return " ".join(said)


def move_heads() -> tuple[str, str, str, str]:
    """Heads of the table of moves."""
    return (
        tr("Person"),
        tr("From → to"),
        tr("When"),
        tr("Because"),
    )


def nobody_moved() -> str:
    """When the period has no move."""
    return tr("Nobody moved in this period. These things take weeks or months.")


def placed(count: int) -> str:
    """How many people an import placed, apart from those who moved."""
    return trn(
        "One person was placed at a stage by what an import brought.",
        "{count} people were placed at a stage by what an import brought.",
        count,
    ).format(count=number(count))


def not_begun() -> str:
    """All that is said of a period that is still to come."""
    return tr("This period has not begun yet: there is nothing to tell.")


def nothing_done() -> str:
    """In the place of the bars where they would be empty."""
    return tr("No gestures and no answers in this period.")


def weeks_legend(span: str) -> str:
    """What the two bars of a week, a month or a year are."""
    if span == "week":
        return tr("left: from you · right: from them · numbers are calendar weeks")
    return tr("left: from you · right: from them")


def weeks_heads(span: str) -> tuple[str, str, str]:
    """Heads of the bars where there are no colours: when, from you, from them."""
    return tr(_SPANS[span]), tr("From you"), tr("From them")


def giving(gives: int, asks: int) -> str:
    """Give and ask in one sentence."""
    if not gives and not asks:
        return tr("Nothing was given and nothing was asked.")
    given = trn(
        "One gesture that asked for nothing", "{gives} gestures that asked for nothing", gives
    ).format(gives=number(gives))
    if not asks:
        return tr("{given}, and nothing asked.").format(given=given)
    return trn("{given}, one that asked.", "{given}, {asks} that asked.", asks).format(
        given=given, asks=number(asks)
    )


def names(names: Sequence[str]) -> str:
    """Some people, by name; the dot stays with the one before it."""
    return "\u00a0· ".join(names)


def by_hand() -> str:
    """Above the moves that no rule made."""
    return tr("Moved by you:")


def first_heading() -> str:
    """Heading of who answered for the first time."""
    return tr("Heard from for the first time")


def days_heading() -> str:
    """Heading of the calendar."""
    return tr("Days with a gesture")


def days_said(gestures: int, days: int) -> str:
    """What the calendar shows; there is none without a gesture."""
    return tr("{gestures} on {days}.").format(
        gestures=f"{number(gestures)} {gestures_label(gestures)}",
        days=trn("one day", "{n} days", days).format(n=number(days)),
    )


def last_weeks(said: str, weeks: int) -> str:
    """What a calendar shows, where it shows only the end of the period."""
    return tr("{said} Shown are the last {n} weeks.").format(said=said, n=number(weeks))


def level_names(least: Sequence[int]) -> tuple[str, ...]:
    """What the squares of a calendar stand for: "0", "1", "2–3", …, "7+".

    Args:
        least: from so many on each level begins, level 1 first.
    """
    ends = [next_least - 1 for next_least in least[1:]]
    inner = [
        f"{low}" if low == high else f"{low}–{high}" for low, high in zip(least, ends, strict=False)
    ]
    return ("0", *inner, f"{least[-1]}+")


def level_legend() -> str:
    """Before the squares of the legend."""
    return tr("a day:")


def cooled_heading() -> str:
    """Heading of those of whom nothing was heard or sent for long."""
    return tr("Quiet for longer than usual")


def cooled_person(name: str, since: dt.date, usual: float, end: dt.date) -> str:
    """Somebody it has been quiet with, and what is usual.

    Args:
        usual: days that mostly lie between, at least 1.
        end: last day of the period.
    """
    days = trn("usually {days} day between", "usually {days} days between", round(usual)).format(
        days=number(round(usual))
    )
    return tr("{name} (since {day}, {usual})").format(
        name=name, day=short_day(since, end), usual=days
    )


def coming_heading() -> str:
    """Heading of what comes next."""
    return tr("What comes next")


def coming_heads() -> tuple[str, str, str]:
    """Heads of the table of next steps."""
    return tr("Person"), tr("A small step"), tr("Why now")


def nothing_comes() -> str:
    """When no step is due."""
    return tr("Nothing is due today.")


def quiet_person(
    name: str, until: dt.date | None, because: str, *, is_set_aside: bool, end: dt.date
) -> str:
    """Somebody who rests or is set aside, with the reason.

    Args:
        until: the day on which a rest ends; None while it lasts until woken.
        because: one of `QUIET_REASONS`, or the user's own words.
        end: last day of the period; a day of another year is said with its year.
    """
    known = QUIET_REASONS.get(because)
    why = tr(known) if known else because
    if is_set_aside:
        detail = why or tr("set aside")
    elif until is None:
        detail = why or tr("until woken")
    else:
        day = tr("until {day}").format(day=short_day(until, end))
        detail = tr("{why}, {day}").format(why=why, day=day) if why else day
    return tr("{name} ({detail})").format(name=name, detail=detail)


def others(count: int) -> str:
    """How many are not named."""
    return trn("one other", "{count} others", count).format(count=number(count))


def page_of(page: int, pages: int) -> str:
    """The number of a page."""
    return tr("page {page} of {pages}").format(page=page, pages=pages)


def paper_names() -> tuple[tuple[str, str], ...]:
    """Sizes of paper by the values of the setting."""
    return (("locale", tr("As usual here")), ("a4", tr("A4")), ("letter", tr("US Letter")))


def period_names() -> tuple[tuple[str, str], ...]:
    """The periods on offer, by key; two days of one's own stand apart."""
    return (
        ("week", tr("This week")),
        ("month", tr("This month")),
        ("quarter", tr("This quarter")),
        ("year", tr("This year")),
        ("last", tr("Since the last report")),
    )


def no_last_report() -> str:
    """When the period since the last report is chosen, and there was none."""
    return tr("No report was printed or saved yet, so this is the quarter.")


def report_file_name(start: dt.date, end: dt.date) -> str:
    """How a file with the report is called unless it is called otherwise."""
    return tr("Acquainted {start} to {end}").format(start=start, end=end)


def sheet_title() -> str:
    """Above the sheet of one person and the ways to take it along."""
    return tr("Sheet of one person")


def sheet_file_name(name: str, day: dt.date) -> str:
    """How a file with a sheet is called unless it is called otherwise.

    Args:
        name: as the sheet says it; what a file's name can't hold is left out.
    """
    kept = "".join(c if c.isalnum() or c in " -.'’" else " " for c in name[:80])
    said = " ".join(kept.split()).strip(". ") or tr("somebody")
    return tr("Acquainted {name} {day}").format(name=said, day=day)


def sheet_kicker() -> str:
    """The line above a person's name."""
    return tr("Acquainted · one person")


def sheet_footer(*, initials_only: bool) -> str:
    """The line at the foot of a person's sheet; says what was left out."""
    if initials_only:
        return tr(
            "Left out: notes, what was written, the full name, accounts, how you met, reasons of"
            " your own and titles of posts."
        )
    return tr("Left out: notes and what was written.")


def since(day: dt.date, today: dt.date) -> str:
    """Since when somebody stands at a stage."""
    return tr("since {day}").format(day=short_day(day, today))


def answers_label() -> str:
    """Below how many in ten would answer."""
    return tr("would answer")


def heard_days_label(days: int) -> str:
    """Below the number of days on which one person was heard from."""
    return trn("day heard from", "days heard from", days)


def met_line(met: str) -> str:
    """How you met, in the user's words."""
    return tr("How you met: {met}").format(met=met)


def tags_line(tags: Sequence[str]) -> str:
    """The tags of one person."""
    return tr("Tags: {tags}").format(tags=names(tags))


def sheet_days_heading() -> str:
    """Heading of the calendar of one person."""
    return tr("Days with something, either way")


def sheet_days_said(acts: int) -> str:
    """What the calendar of one person shows."""
    return trn("One act in the last 53 weeks.", "{count} acts in the last 53 weeks.", acts).format(
        count=number(acts)
    )


def stages_heading() -> str:
    """Heading of the moves of one person."""
    return tr("From stage to stage")


def stages_heads() -> tuple[str, str, str]:
    """Heads of the table of moves of one person."""
    return tr("When"), tr("From → to"), tr("Because")


def acts_heading() -> str:
    """Heading of all that happened with one person."""
    return tr("What happened")


def acts_heads() -> tuple[str, str]:
    """Heads of the table of all that happened with one person."""
    return tr("When"), tr("What")


def nothing_happened() -> str:
    """When nothing is written down about one person."""
    return tr("Nothing is written down yet.")


def earlier_acts(count: int) -> str:
    """How many acts are not in the table because they are long ago."""
    return trn(
        "One earlier act is not in this list.",
        "{count} earlier acts are not in this list.",
        count,
    ).format(count=number(count))


def next_line(step: str, why: str) -> str:
    """What comes next with one person, and why."""
    return f"{step} {why}" if step.endswith(".") else f"{step}. {why}"
