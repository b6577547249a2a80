"""Handles on X that change hands: who renamed, who took an old handle, in every order."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.core.interactions import Direction, Kind
from app.core.people import Account
from app.services.importing import changes_anything
from app.services.rows import PeopleQuery, Sort
from app.services.workspace import Workspace

ACCOUNT = 'window.YTD.account.part0 = [{"account": {"accountId": "22", "username": "juno"}}]'
OLD = {"screen_name": "old_h", "name": "Old N", "id_str": "501"}
NEW = {"screen_name": "new_h", "name": "New N", "id_str": "501"}
FIRST = {"screen_name": "reuse", "name": "First", "id_str": "511"}
SECOND = {"screen_name": "reuse", "name": "Second", "id_str": "512"}


def tweet(number: int, *named: dict[str, str], quoted: str = "") -> dict[str, object]:
    """A tweet that names people and quotes one; the numbers go with the years."""
    urls = [{"expanded_url": f"https://x.com/{quoted}/status/1"}] if quoted else []
    return {
        "id_str": str(number),
        "created_at": f"Wed Jan 05 10:00:00 +0000 {2020 + number // 100}",
        "full_text": "look",
        "entities": {"user_mentions": list(named), "urls": urls},
    }


def archive(folder: Path, *tweets: dict[str, object], following: tuple[str, ...] = ()) -> Path:
    """An archive of mine as a folder."""
    followed = [{"following": {"accountId": one}} for one in following]
    folder.mkdir()
    (folder / "account.js").write_text(ACCOUNT)
    scripts = {"tweets": [{"tweet": one} for one in tweets], "following": followed}
    for name, rows in scripts.items():
        text = f"window.YTD.{name}.part0 = {json.dumps(rows)}"
        (folder / f"{name}.js").write_text(text)
    return folder


def taken_in(workspace: Workspace, *paths: Path) -> None:
    workspace.importing.commit(workspace.importing.preview(list(paths)))


def accounts(workspace: Workspace) -> dict[str, tuple[Account, ...]]:
    """Everybody's accounts, by name."""
    page = workspace.store.reader.people_page(PeopleQuery(sort=Sort.NAME), 0, 100)
    cards = [workspace.store.reader.card(row.id) for row in page]
    return {card.name: card.accounts for card in cards if card is not None}


def quoting(workspace: Workspace) -> list[str]:
    """The names of those who are quoted or reshared."""
    page = workspace.store.reader.people_page(PeopleQuery(sort=Sort.NAME), 0, 100)
    return [
        row.name
        for row in page
        if (Kind.RESHARE, Direction.OUTBOUND) in workspace.store.reader.kinds_done(row.id)
    ]


@pytest.mark.parametrize("is_newest_first", [False, True])
def test_a_quote_goes_to_whom_the_handle_belongs_now(
    workspace: Workspace, tmp_path: Path, is_newest_first: bool
) -> None:
    tweets = [tweet(200, FIRST), tweet(400, SECOND), tweet(500, quoted="reuse")]
    ordered = reversed(tweets) if is_newest_first else tweets
    taken_in(workspace, archive(tmp_path / "one", *ordered))
    assert quoting(workspace) == ["Second"]


@pytest.mark.parametrize("is_newest_first", [False, True])
def test_the_newest_handle_is_the_main_one(
    workspace: Workspace, tmp_path: Path, is_newest_first: bool
) -> None:
    tweets = [tweet(200, OLD), tweet(400, NEW)]
    ordered = reversed(tweets) if is_newest_first else tweets
    taken_in(workspace, archive(tmp_path / "one", *ordered, following=("501",)))
    found = accounts(workspace)["New N"]
    assert [(one.handle, one.following) for one in found] == [("new_h", True), ("old_h", None)]


@pytest.mark.parametrize("is_newer_first", [False, True])
def test_an_archive_of_later_brings_the_newer_handle_and_name(
    workspace: Workspace, tmp_path: Path, is_newer_first: bool
) -> None:
    early = archive(tmp_path / "early", tweet(200, OLD), following=("501",))
    late = archive(tmp_path / "late", tweet(200, OLD), tweet(400, NEW), following=("501",))
    for path in (late, early) if is_newer_first else (early, late):
        taken_in(workspace, path)
    found = accounts(workspace)["New N"]
    assert [(one.handle, one.following) for one in found] == [("new_h", True), ("old_h", None)]
    for path in (early, late):
        assert not changes_anything(workspace.importing.preview([path]))


def test_a_newer_archive_is_taken_back_with_its_handle_and_name(
    workspace: Workspace, tmp_path: Path
) -> None:
    taken_in(workspace, archive(tmp_path / "early", tweet(200, OLD), following=("501",)))
    before = accounts(workspace)
    taken_in(workspace, archive(tmp_path / "late", tweet(200, OLD), tweet(400, NEW)))
    workspace.history.undo()
    assert accounts(workspace) == before


def test_a_name_of_the_users_own_stays(workspace: Workspace, tmp_path: Path) -> None:
    taken_in(workspace, archive(tmp_path / "early", tweet(200, OLD)))
    [person] = workspace.store.reader.people_page(PeopleQuery(sort=Sort.NAME), 0, 10)
    workspace.people.rename(person.id, "Nora")
    late = archive(tmp_path / "late", tweet(200, OLD), tweet(400, NEW))
    taken_in(workspace, late)
    assert [one.handle for one in accounts(workspace)["Nora"]] == ["new_h", "old_h"]


def test_an_archive_that_shows_one_handle_alone_does_not_say_which_is_newer(
    workspace: Workspace, tmp_path: Path
) -> None:
    taken_in(workspace, archive(tmp_path / "late", tweet(400, NEW)))
    taken_in(workspace, archive(tmp_path / "early", tweet(200, OLD)))
    assert [one.handle for one in accounts(workspace)["New N"]] == ["new_h", "old_h"]
