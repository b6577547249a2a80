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


def test_a_list_is_renamed_with_what_asks_for_it_and_deleted_without_its_people(
    workspace: Workspace,
) -> None:
    lists = workspace.lists
    person = workspace.people.add("Maren")
    workspace.bulk.put_on_list([person], "Spring")
    lists.save("In spring", PeopleQuery(tag="spring"))
    assert [(one.name, one.people) for one in lists.saved()] == [("In spring", 1), ("Spring", 1)]
    lists.rename_saved(lists.saved()[1], "Autumn")
    assert [(one.name, one.people) for one in lists.saved()] == [("In spring", 1), ("Autumn", 1)]
    assert label_text(workspace.history.entries()[0].label) == "Rename the list “Spring”"
    workspace.history.undo()
    assert [(one.name, one.people) for one in lists.saved()] == [("In spring", 1), ("Spring", 1)]
    lists.delete_saved(lists.saved()[1])
    assert [(one.name, one.people) for one in lists.saved()] == [("In spring", 0)]
    assert workspace.store.reader.card(person) is not None
    for code, name in ((r"list\.no_name", " "), (r"list\.taken", "Makers")):
        workspace.people.tag(person, "Makers")
        workspace.bulk.put_on_list([person], "Spring")
        with pytest.raises(AppError, match=code):
            lists.rename_saved(lists.saved()[1], name)


def test_the_order_is_the_users_and_new_ones_stand_below(workspace: Workspace) -> None:
    lists = workspace.lists
    for name in ("A", "B", "C"):
        lists.save(name, PeopleQuery(search=name))
    lists.move(lists.saved()[2], -1)
    lists.move(lists.saved()[0], -5)
    lists.rename_saved(lists.saved()[1], "Z")
    lists.save("0", PeopleQuery())
    assert [one.name for one in lists.saved()] == ["A", "Z", "B", "0"]
