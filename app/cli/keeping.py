"""`filters`, `trash`, `restore` and `forget`."""

from __future__ import annotations

import argparse

from app.cli.arguments import add_person_argument, no_arguments
from app.cli.command import Command, Context
from app.core.errors import AppError
from app.core.people import PersonId
from app.core.uids import uid_text
from app.words.commands import (
    argument_help,
    filter_line,
    forgotten_now,
    no_filters,
    no_trash,
    restored_now,
    trash_line,
)


def _run_filters(context: Context) -> None:
    rows = context.workspace.lists.filters()
    tags = context.workspace.lists.tags()
    data = {
        "filters": [{"name": row.name, "count": row.people} for row in rows],
        "tags": [{"name": row.name, "list": row.is_list, "count": row.people} for row in tags],
    }
    lines = [filter_line(row.name, row.people) for row in rows]
    lines += [filter_line(tag.name, tag.people) for tag in tags]
    context.show(data, lambda: "\n".join(lines or [no_filters()]))


def _run_trash(context: Context) -> None:
    trash = context.workspace.trash
    rows = trash.people()
    data = [
        {"uid": uid_text(row.id), "name": row.name, "day": row.day, "until": trash.goes_on(row)}
        for row in rows
    ]
    lines = [
        f"{uid_text(row.id)}  {trash_line(row.name, row.day, trash.goes_on(row))}" for row in rows
    ]
    context.show(data, lambda: "\n".join(lines or [no_trash()]))


def _run_restore(context: Context) -> None:
    row = context.workspace.trash.find(context.given.person)
    context.workspace.trash.restore([row.id])
    context.show({"uid": uid_text(row.id), "name": row.name}, lambda: restored_now(row.name))


def _forget_arguments(parser: argparse.ArgumentParser) -> None:
    add_person_argument(parser)
    parser.add_argument("--yes", action="store_true", default=False, help=argument_help("yes"))


def _run_forget(context: Context) -> None:
    person, name = _meant(context)
    if not context.given.yes:
        raise AppError("forget.unsure", name=name)
    copies = context.workspace.trash.forget([person])
    context.show({"forgotten": True, "copies": list(copies)}, lambda: forgotten_now(copies))


def _meant(context: Context) -> tuple[PersonId, str]:
    """Whom to forget: somebody here, or else somebody in the trash."""
    workspace, text = context.workspace, context.given.person
    try:
        person = workspace.people.find(text)
    except AppError as error:
        if error.code != "person.unknown":
            raise
        row = workspace.trash.find(text)
        return row.id, row.name
    return person, workspace.store.reader.names_of([person])[person]


FILTERS = Command(name="filters", arguments=no_arguments, run=_run_filters)
TRASH = Command(name="trash", arguments=no_arguments, run=_run_trash)
RESTORE = Command(name="restore", arguments=add_person_argument, run=_run_restore)
FORGET = Command(name="forget", arguments=_forget_arguments, run=_run_forget)
