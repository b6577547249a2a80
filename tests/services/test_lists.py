"""Saved filters: saved, renamed, deleted, each as one action with its name."""

from __future__ import annotations

import pytest

from app.core.errors import AppError
from app.core.events import Changes
from app.services.rows import PeopleQuery
from app.services.workspace import Workspace
from app.words.history import label_text


def test_a_filter_is_saved_found_renamed_and_deleted_with_undo(workspace: Workspace) -> None:
    lists = workspace.lists
    person = workspace.people.add("Maren")
    workspace.people.tag(person, "Makers")
    told: list[Changes] = []
    workspace.store.subscribe(told.append)
    lists.save(" My  makers ", PeopleQuery(tag="makers"))
    assert [change.label for change in told] == ["filter.save"]
    assert [(row.name, row.people) for row in lists.filters()] == [("My makers", 1)]
    assert [(row.name, row.people) for row in lists.tags()] == [("Makers", 1)]
    lists.rename(lists.find("my makers"), "MY MAKERS")
    lists.rename(lists.find("my makers"), "Printers")
    assert [row.name for row in lists.filters()] == ["Printers"]
    lists.delete(lists.find("printers"))
    assert lists.filters() == ()
    assert label_text(workspace.history.entries()[0].label) == "Delete the filter “Printers”"
    workspace.history.undo()
    assert lists.find("printers").query == PeopleQuery(tag="makers")
    workspace.history.undo()
    assert [row.name for row in lists.filters()] == ["MY MAKERS"]


def test_names_that_cannot_be_are_refused(workspace: Workspace) -> None:
    lists = workspace.lists
    lists.save("One", PeopleQuery(search="one"))
    lists.save("Two", PeopleQuery(search="two"))
    for code, act in (
        (r"filter\.no_name", lambda: lists.save("  ", PeopleQuery())),
        (r"filter\.taken", lambda: lists.rename(lists.find("One"), "two")),
        (r"filter\.unknown", lambda: lists.find("three")),
    ):
        with pytest.raises(AppError, match=code):
            act()
    assert [row.query.search for row in lists.filters()] == ["one", "two"]
