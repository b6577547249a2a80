"""Pictures lie beside the database, go home and come back, and leave with whom they show."""

import hashlib
import os
from pathlib import Path

import pytest

from app.core.errors import AppError
from app.services.exporting import Exporting
from app.services.pictures import Pictures
from app.services.workspace import Workspace
from app.words.history import label_text
from tests.support.stores import clock, store_at

PNG = b"\x89PNG\r\n\x1a\n and the rest of it"
OTHER = PNG + b", another"


def named(data: bytes) -> str:
    return f"{hashlib.sha256(data).hexdigest()}.png"


def test_a_picture_is_kept_taken_away_and_undone(workspace: Workspace) -> None:
    pictures, person = workspace.pictures, workspace.people.add("Maren")
    name = pictures.keep(person, PNG)
    assert name == named(PNG)
    assert pictures.all() == {person: name}
    path = pictures.path(name)
    assert path is not None
    assert path.read_bytes() == PNG
    assert label_text(workspace.history.entries()[0].label) == "Give Maren a picture"
    pictures.remove(person)
    assert pictures.all() == {}
    assert pictures.drop_unused() == 0  # an undo may want it back
    workspace.history.undo()
    assert pictures.all() == {person: name}
    assert pictures.path("../acquainted.db") is None
    assert pictures.path(named(OTHER)) is None


def test_what_nobody_has_any_more_goes_after_a_month(workspace: Workspace) -> None:
    pictures, person = workspace.pictures, workspace.people.add("Maren")
    old = pictures.path(pictures.keep(person, PNG))
    pictures.keep(person, OTHER)
    assert old is not None
    os.utime(old, (1_000_000_000, 1_000_000_000))
    assert pictures.drop_unused() == 1
    assert not old.exists()
    assert pictures.path(named(OTHER)) is not None


def test_of_merged_people_one_is_shown_and_apart_again_each_has_their_own(
    workspace: Workspace,
) -> None:
    pictures = workspace.pictures
    one, other = workspace.people.add("Maren"), workspace.people.add("Maren H.")
    pictures.keep(other, OTHER)
    workspace.duplicates.merge(other, one)
    assert pictures.all() == {one: named(OTHER)}
    pictures.keep(one, PNG)
    assert pictures.all() == {one: named(PNG)}
    workspace.duplicates.unmerge(other)
    assert pictures.all() == {one: named(PNG), other: named(OTHER)}
    workspace.duplicates.merge(other, one)
    pictures.remove(one)
    assert pictures.all() == {}


def test_who_is_forgotten_leaves_no_picture_not_even_an_earlier_one(workspace: Workspace) -> None:
    pictures, person = workspace.pictures, workspace.people.add("Maren")
    files = [pictures.path(pictures.keep(person, data)) for data in (PNG, OTHER)]
    workspace.trash.forget([person])
    assert not any(file is not None and file.exists() for file in files)


def test_pictures_go_home_and_come_back(workspace: Workspace, tmp_path: Path) -> None:
    person = workspace.people.add("Maren")
    name = workspace.pictures.keep(person, PNG)
    home = tmp_path / "home.json"
    assert workspace.exporting.take_home(home).counts["pictures"] == 1
    store = store_at(tmp_path / "new")
    pictures = Pictures(store, clock(), tmp_path / "new")
    counts = Exporting(store, clock(), pictures=pictures).bring_back(home)
    assert counts["pictures"] == 1
    assert pictures.all() == {person: name}
    path = pictures.path(name)
    assert path is not None
    assert path.read_bytes() == PNG


@pytest.mark.parametrize(
    "entry",
    [
        {"name": named(OTHER), "data": "AAAA"},
        {"name": "../../evil.png", "data": "AAAA"},
        {"name": named(b"x"), "data": "eA=="},
        {"name": named(OTHER), "data": "%"},
        {},
    ],
)
def test_an_entry_that_is_not_what_it_says_is_refused(
    workspace: Workspace, entry: dict[str, object]
) -> None:
    with pytest.raises(AppError, match=r"home\.damaged|picture\.unreadable"):
        workspace.pictures.take_back(entry)


def test_only_a_png_of_somebody_who_is_here_is_kept(workspace: Workspace) -> None:
    person = workspace.people.add("Maren")
    with pytest.raises(AppError, match=r"picture\.unreadable"):
        workspace.pictures.keep(person, b"GIF89a")
    workspace.trash.forget([person])
    with pytest.raises(AppError, match=r"person\.gone"):
        workspace.pictures.keep(person, PNG)
