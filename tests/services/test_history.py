"""The history read in windows, narrowed down, and taken back from anywhere in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core.errors import AppError
from app.core.interactions import Direction, Kind
from app.core.progress import Silent
from app.services.history_rows import HistoryQuery
from app.services.rows import PeopleQuery
from app.services.workspace import Workspace
from app.words.history import label_text
from tests.support.desk import desk

EVERYTHING = HistoryQuery()


def names(workspace: Workspace, query: HistoryQuery = EVERYTHING) -> list[str]:
    return [label_text(row.label) for row in workspace.history.window(query)]


def test_windows_follow_one_another_without_a_gap(tmp_path: Path) -> None:
    with desk(tmp_path) as workspace:
        for number in range(25):
            workspace.people.add(f"Person {number:02}")
        whole = workspace.history.entries()
        seen = list(workspace.history.window(EVERYTHING, None, 10))
        while more := workspace.history.window(EVERYTHING, seen[-1].id, 10):
            seen += more
        assert tuple(seen) == whole
        assert {row.at.date() for row in seen} == {workspace.clock.today()}


def test_the_history_is_narrowed_by_kind_and_by_name(tmp_path: Path) -> None:
    with desk(tmp_path) as workspace:
        zoe, maren = workspace.people.add("Zoë Brandt"), workspace.people.add("Maren Okafor")
        for person in (zoe, maren):
            workspace.logging.log(person, Kind.LIKE, Direction.OUTBOUND)
        assert names(workspace, HistoryQuery(words="BRANDT zoe")) == [
            "A like for Zoë Brandt", "Add Zoë Brandt",
        ]  # fmt: skip
        assert len(names(workspace, HistoryQuery(codes=("log.",)))) == 2
        both = HistoryQuery(codes=("log.", "import"), words="maren")
        assert names(workspace, both) == ["A like for Maren Okafor"]
        assert names(workspace, HistoryQuery(words="nobody")) == []


def test_one_change_is_taken_back_from_amid_the_history_and_comes_back(tmp_path: Path) -> None:
    with desk(tmp_path) as workspace:
        zoe, maren = workspace.people.add("Zoë"), workspace.people.add("Maren")
        workspace.logging.log(zoe, Kind.LIKE, Direction.OUTBOUND)
        like = workspace.history.entries(1)[0]
        workspace.logging.log(maren, Kind.LIKE, Direction.OUTBOUND)
        history = workspace.history
        history.undo_one(like.id)
        assert [row.is_undone for row in history.entries(2)] == [False, True]
        assert workspace.store.reader.timeline(zoe).interactions == ()
        assert history.place.redo == like.id
        history.redo()
        assert len(workspace.store.reader.timeline(zoe).interactions) == 1
        history.undo_one(like.id)
        with pytest.raises(AppError) as raised:
            history.undo_one(like.id)
        assert raised.value.code == "history.gone"


def test_what_something_newer_builds_on_is_not_taken_back_alone_and_names_whom(
    tmp_path: Path,
) -> None:
    with desk(tmp_path) as workspace:
        zoe = workspace.people.add("Zoë")
        added = workspace.history.entries(1)[0]
        workspace.logging.log(zoe, Kind.LIKE, Direction.OUTBOUND)
        before = workspace.history.entries()
        with pytest.raises(AppError) as raised:
            workspace.history.undo_one(added.id)
        assert (raised.value.code, raised.value.values) == ("history.needed", {"people": "Zoë"})
        assert workspace.history.entries() == before
        assert len(workspace.history.undo_since(added.id, Silent())) == 2
        assert workspace.store.reader.card(zoe) is None
        workspace.history.redo()
        workspace.history.redo()
        assert len(workspace.store.reader.timeline(zoe).interactions) == 1


def test_what_is_nobodys_is_not_taken_back_alone_either_once_it_changed(tmp_path: Path) -> None:
    with desk(tmp_path) as workspace:
        workspace.lists.save("Printers", PeopleQuery())
        saved = workspace.history.entries(1)[0]
        workspace.lists.delete(workspace.lists.find("Printers"))
        with pytest.raises(AppError) as raised:
            workspace.history.undo_one(saved.id)
        assert raised.value.code == "history.changed"
        assert workspace.lists.filters() == ()


def test_it_says_whom_a_change_concerned_even_when_they_are_gone(tmp_path: Path) -> None:
    with desk(tmp_path) as workspace:
        zoe, maren = workspace.people.add("Zoë"), workspace.people.add("Maren")
        added = workspace.history.entries(1)[0]
        workspace.bulk.tag([zoe, maren], "print")
        tagged = workspace.history.entries(1)[0]
        told = workspace.history.concerned(tagged.id)
        assert ([name for _, name in told.people], told.count) == (["Maren", "Zoë"], 2)
        workspace.history.undo_since(added.id, Silent())
        assert [name for _, name in workspace.history.concerned(added.id).people] == ["Maren"]
