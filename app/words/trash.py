"""The trash and forgetting, in words: what goes, what stays behind, and what came back."""

from __future__ import annotations

from collections.abc import Iterable

from app.words.numbers import number
from app.words.translation import tr, trn


def some_people(count: int) -> str:
    """So many people, where a name would stand."""
    return trn("1 person", "{n} people", count).format(n=number(count))


def empty_title() -> str:
    """The head of a trash with nobody in it."""
    return tr("The trash is empty")


def trash_hint(days: int) -> str:
    """For how long the trash keeps people."""
    return trn(
        "Whoever is deleted stays here for a day, with all that happened, and then goes for good.",
        "Whoever is deleted stays here for {days} days, with all that happened, and then goes for"
        " good.",
        days,
    ).format(days=days)


def restored_many(count: int) -> str:
    """After several people were taken out of the trash."""
    return trn(
        "1 person is out of the trash, with all that was there.",
        "{count} people are out of the trash, with all that was there.",
        count,
    ).format(count=number(count))


def forget_title(who: str) -> str:
    """The question before somebody is forgotten; `who` is a name or a number of people."""
    return tr("Forget {name}?").format(name=who)


def forget_sentences(copies: Iterable[str]) -> tuple[str, ...]:
    """What goes, what can't be done after, and where copies remain.

    Args:
        copies: names of the files in the workspace's folder that may still hold them.
    """
    listed = ", ".join(copies)
    return (
        tr(
            "Everything goes from this workspace at once, past the trash: name, accounts, what"
            " happened, notes, drafts, facts, picture, and what could be undone. This can't be"
            " taken back."
        ),
        (
            tr("These copies of the workspace are left alone and may hold them: {files}.")
            if listed
            else tr("No copy of the workspace lies beside it.")
        ).format(files=listed),
        tr(
            "Exports, reports and backups that you saved elsewhere stay as they are, and so does"
            " what the networks know. A later import that names them brings them back as new."
        ),
    )
