"""What the page of the history says: when, by whom, whom it concerned, and what undoing would do.

The names of the actions themselves are in `history`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from pathlib import PurePath

from app.words.dates import short_day
from app.words.history import Named, Undone, label_text, undo_text
from app.words.imports import new_interactions, new_people
from app.words.numbers import number
from app.words.translation import tr, trn

GROUPS: dict[str, tuple[str, ...]] = {
    "all": (),
    "logged": ("log.",),
    "people": (
        "person.",
        "people.",
        "picture.",
        "bulk.",
        "filter.",
        "list.",
        "tag.",
        "samples.",
        "feed.",
        "post.",
    ),
    "steps": ("step.", "spread"),
    "imports": ("import",),
    "rules": ("review",),
}
"""What the page can be narrowed down to, and how the codes of its actions begin."""

WRITTEN = ("person.add", "people.add")
"""Actions whose people were written down in the window, though they came in as an import does."""
MOST_LISTED = 8
"""So many actions are named before they are taken back together."""


def group_names() -> tuple[tuple[str, str], ...]:
    """The groups, by key, as the page offers them."""
    return (
        ("all", tr("Everything")),
        ("logged", tr("Logged")),
        ("people", tr("People")),
        ("steps", tr("Steps")),
        ("imports", tr("Imports")),
        ("rules", tr("By the rules")),
    )


def moment(at: dt.datetime, day: dt.date, zone: dt.tzinfo, today: dt.date) -> str:
    """When something was done: "22 Nov, 14:05"; the day alone where the clock was set back.

    Args:
        at: the instant, aware.
        day: the user's day on which it was done.
    """
    local = at.astimezone(zone)
    said = short_day(day, today)
    if local.date() != day:
        return said
    return tr("{day}, {time}").format(day=said, time=f"{local.hour:02}:{local.minute:02}")


def source_text(label: Named, *, is_import: bool) -> str:
    """Who did it: "by hand", "by the rules", "an import"."""
    if is_import and label.code not in WRITTEN:
        return tr("an import")
    return tr("by the rules") if label.code == "review" else tr("by hand")


def state_text(*, is_undone: bool, is_next: bool) -> str:
    """Whether an action is in force, and whether undo or redo would take it next."""
    if is_undone:
        return tr("undone; redo is next") if is_next else tr("undone")
    return tr("undo is next") if is_next else ""


def concerned_text(names: Sequence[str], count: int) -> str:
    """Whom an action concerned; empty where nobody, or the one whom its name tells already.

    Args:
        names: of the first few who are known.
        count: of all.
    """
    if not names and count < 2:
        return ""
    if not names:
        return trn("It concerned 1 person.", "It concerned {count} people.", count).format(
            count=number(count)
        )
    listed = ", ".join(names)
    more = count - len(names)
    if more > 0:
        return trn(
            "It concerned {people} and one more.", "It concerned {people} and {count} more.", more
        ).format(people=listed, count=number(more))
    return tr("It concerned {people}.").format(people=listed)


def import_text(
    files: Sequence[tuple[str, str, str]],
    counts: Mapping[str, Mapping[str, int]],
    left_out: int,
) -> str:
    """What an import brought: its files, its people and what happened, rows left out."""
    people, acts = counts["people"], counts["interactions"]
    return tr(
        "{files}: {people}, {updated} with something new, {same} as before; {acts}. Rows left out:"
        " {left_out}."
    ).format(
        files=", ".join(PurePath(path).name for path, _, _ in files) or tr("Written here"),
        people=new_people(people["new"] + people["ambiguous"]),
        updated=number(people["updated"]),
        same=number(people["unchanged"]),
        acts=new_interactions(acts["new"]),
        left_out=number(left_out),
    )


def undo_many_title(count: int) -> str:
    """The question before an action and those after it are taken back; two at least."""
    return trn("Take back 1 change?", "Take back {count} changes?", count).format(
        count=number(count)
    )


def undo_many_lines(labels: Sequence[Named]) -> tuple[str, ...]:
    """What would be taken back, the latest first, and that redo brings it back."""
    listed = [label_text(label) for label in labels[:MOST_LISTED]]
    more = len(labels) - len(listed)
    if more:
        listed.append(trn("and one more", "and {count} more", more).format(count=number(more)))
    return (*listed, tr("Redo brings them back one by one, as long as nothing else is done."))


def undone_many(results: Sequence[Undone]) -> str:
    """After several actions were taken back: how many, and whose later edits were kept."""
    if len(results) == 1:
        return tr("Taken back: {what}").format(what=undo_text(results[0]))
    count = len(results)
    said = trn("1 change is taken back.", "{count} changes are taken back.", count).format(
        count=number(count)
    )
    kept = dict.fromkeys(name for result in results for name in result.kept)
    if not kept:
        return said
    return tr("{said} Edited since and kept: {people}.").format(said=said, people=", ".join(kept))


def redo_refused() -> str:
    """Why an undone action can't be done again now."""
    return tr("It is undone. Redo does the latest first, and only while nothing new is done.")


def no_history_yet() -> tuple[str, str]:
    """The head and the words of the page while nothing was done."""
    return (
        tr("Nothing was changed yet"),
        tr("Whatever you do from here on is listed with its name, and can be taken back."),
    )


def nothing_like_that() -> tuple[str, str]:
    """The head and the words of the page when no action fits."""
    return tr("Nothing like that was done"), tr("Choose another kind, or clear the search.")


def history_hint() -> str:
    """What the page is for."""
    return tr(
        "Every change, the latest first. Take one back alone while nothing newer builds on it, or"
        " everything from there on."
    )
