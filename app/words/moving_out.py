"""How to leave: what takes everything home, what each file holds, and how to delete everything."""

from __future__ import annotations

from collections.abc import Sequence

from app.words.translation import tr


def title() -> str:
    """Over the page, and in the Help menu."""
    return tr("Moving out")


def opening() -> str:
    """Why there is such a page."""
    return tr(
        "All of it is yours, and none of it is anywhere else. Nothing has to be asked for or waited"
        " for: two steps, and you are gone."
    )


def sections(folders: Sequence[str]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Heads and paragraphs.

    Args:
        folders: where the workspace lies, and what belongs to it, each once.
    """
    return (
        (tr("1. Take everything home"), _taking()),
        (tr("What each file holds"), _files()),
        (tr("2. Delete everything"), _deleting(folders)),
        (tr("Only somebody, not everybody"), _somebody()),
        (tr("Coming back"), _coming_back()),
    )


def _taking() -> tuple[str, ...]:
    return (
        tr(
            "File > Take everything home writes one file and says how much is in it. The JSON file"
            " alone holds all of it; the others are for other programs. Take JSON if you take one."
        ),
        tr(
            "Without the window: acquainted export FILE, where the ending of the name says which"
            " (.json, .csv, .vcf, .ics)."
        ),
    )


def _files() -> tuple[str, ...]:
    return (
        tr(
            "JSON: people, accounts, what happened, notes, tags and lists, moves with their evidence,"
            " rests, look-ups, days of the year, own fields, pictures that you gave to people, saved"
            " filters, imports, the trash and settings. Private notes only when you ask for them. Its form is described in a JSON"
            " Schema that comes with the program."
        ),
        tr(
            "CSV: three tables for a spreadsheet: people, their accounts, and what happened. No"
            " notes. A cell that a spreadsheet could take for a formula has an apostrophe in front."
        ),
        tr(
            "vCard 4: everybody with their accounts as profiles, tags, days of the year and notes that"
            " are not private, for an address book. What happened between you has no place in it."
        ),
        tr(
            "iCalendar: your next steps, and days of the year with a reminder before each, for a"
            " calendar."
        ),
        tr(
            "The report, the sheet of one person and the list of people are for reading and printing:"
            " PDF, or one HTML file that needs nothing else. Notes are never in them."
        ),
        tr(
            "Pictures that you gave to people also lie in the folder below, as files. Apart from the"
            " JSON, none of the others has them."
        ),
    )


def _deleting(folders: Sequence[str]) -> tuple[str, ...]:
    return (
        tr("Close Acquainted, and delete what is in here:"),
        *folders,
        tr(
            "There are the database, the copies that were made before upgrades, pictures, rules of"
            " your own, and where the window stood. There is"
            " no account to close and no server to ask. Files that you took home or printed stay where"
            " you put them, and so do backups that your computer made by itself."
        ),
    )


def _somebody() -> tuple[str, ...]:
    return (
        tr(
            "Person > Forget this person takes one person out for good, out of the history and the"
            " search too, and says where copies remain."
        ),
    )


def _coming_back() -> tuple[str, ...]:
    return (
        tr(
            "Drop the JSON file on the window, or type acquainted bring-back FILE. Into an empty"
            " workspace everything comes back exactly as it was. Into one with people it"
            " joins them: what is the same stays, of two the later change counts, and people with an"
            " account in common become one. The same file again changes nothing."
        ),
    )
