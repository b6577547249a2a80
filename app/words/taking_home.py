"""Taking everything home in words: what each file is good for, and what a calendar says."""

from __future__ import annotations

from app.words.numbers import number
from app.words.translation import tr, trn


def occasion_title(person: str, occasion: str) -> str:
    """A day of the year as a calendar shows it: "Edda Hraun: Birthday"."""
    return tr("{person}: {occasion}").format(person=person, occasion=occasion)


def title() -> str:
    """Above the choices."""
    return tr("Take everything home")


def format_names() -> tuple[tuple[str, str], ...]:
    """The formats by code, as they are chosen."""
    return (
        ("json", tr("Everything (JSON)")),
        ("csv", tr("Tables (CSV)")),
        ("vcard", tr("Address book (vCard)")),
        ("ics", tr("Calendar (iCalendar)")),
    )


def format_use(form: str) -> str:
    """What a file of a format holds, and what it is good for."""
    return tr(_USES[form])


def file_name(day: str) -> str:
    """How the file is called unless it is called otherwise."""
    return tr("Acquainted {day}").format(day=day)


def taken_home(count: int, file: str, private_left: int) -> str:
    """That it is written, and where; and what stayed."""
    said = trn(
        "Written to {file}, with 1 record.", "Written to {file}, with {count} records.", count
    ).format(file=file, count=number(count))
    if not private_left:
        return said
    stayed = tr("Private notes left out: {count}").format(count=number(private_left))
    return f"{said} {stayed}"


def written_so_far(count: int) -> str:
    """How far it is."""
    return tr("Written so far: {count}").format(count=number(count))


_USES = {
    "json": "All there is, the trash too. Acquainted takes it in again, exactly as it was or joined with others.",
    "csv": "Three tables for a spreadsheet: people, their accounts, and what happened. No notes.",
    "vcard": "Everybody with their accounts, tags, days of the year and notes; never private ones.",
    "ics": "Your next steps, and the days of the year with a reminder before each.",
}


def back_title() -> str:
    """Over the question that comes before everything is brought back."""
    return tr("Bring everything back?")


def back_text(name: str) -> str:
    """What it would do.

    Args:
        name: of the file.
    """
    return tr(
        "{name} was written by Acquainted, and nobody is here yet: people, what happened, notes and"
        " rules can come back exactly as they were."
    ).format(name=name)


def back_done(name: str) -> str:
    """That all of a file is here again."""
    return tr("All that {name} holds is here again.").format(name=name)
