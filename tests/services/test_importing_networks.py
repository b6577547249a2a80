"""Exports of the smaller networks through the whole import: again, in any order, namesakes apart."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from app.core.imports import Outcome
from app.services.importing import changes_anything
from app.services.rows import PeopleQuery, Sort
from app.services.workspace import Workspace
from tests.support.desk import desk

EXPORTS = Path(__file__).parent.parent / "data" / "exports"
SAMPLES = (
    EXPORTS / "facebook" / "2025_json",
    EXPORTS / "facebook" / "e2ee_messages_zip",
    EXPORTS / "youtube" / "Takeout",
    EXPORTS / "youtube" / "old_2020",
    EXPORTS / "tiktok" / "2025",
    EXPORTS / "tiktok" / "txt",
    EXPORTS / "github",
    EXPORTS / "medium",
    EXPORTS / "reddit",
)


def names(workspace: Workspace) -> list[str]:
    """Everybody here, by name."""
    page = workspace.store.reader.people_page(PeopleQuery(sort=Sort.NAME), 0, 1000)
    return [row.name for row in page]


def friends(path: Path, *rows: tuple[str, int]) -> Path:
    """A friends list of Facebook."""
    path.parent.mkdir(parents=True)
    listed = [{"name": name, "timestamp": second} for name, second in rows]
    path.write_text(json.dumps({"friends_v2": listed}))
    return path


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: f"{path.parent.name}-{path.name}")
def test_the_same_export_again_changes_nothing(workspace: Workspace, sample: Path) -> None:
    first = workspace.importing.commit(workspace.importing.preview([sample]))
    again = workspace.importing.preview([sample])

    assert first.uid is not None
    assert not changes_anything(again)
    assert {person.outcome for person in again.people} == {Outcome.UNCHANGED}
    assert again.files[0].is_known


def test_friends_of_one_name_are_two_people_every_time(workspace: Workspace) -> None:
    sample = EXPORTS / "facebook" / "2025_json"
    for _ in range(2):
        workspace.importing.commit(workspace.importing.preview([sample]))
        assert names(workspace).count("John Smith") == 2


@pytest.mark.parametrize("is_newer_first", [False, True])
def test_a_friend_who_came_later_is_new_whichever_list_is_read_first(
    tmp_path: Path, is_newer_first: bool
) -> None:
    early, late = ("John Smith", 1735300800), ("John Smith", 1735387200)
    older = friends(tmp_path / "older" / "your_friends.json", early)
    newer = friends(tmp_path / "newer" / "your_friends.json", late, early)
    with desk(tmp_path / "workspace") as workspace:
        for path in (newer, older) if is_newer_first else (older, newer):
            workspace.importing.commit(workspace.importing.preview([path]))
        assert names(workspace) == ["John Smith", "John Smith"]
        people = workspace.store.reader.people_page(PeopleQuery(sort=Sort.NAME), 0, 10)
        cards = [workspace.store.reader.card(person.id) for person in people]
        days = {str(card.accounts[0].since) for card in cards if card is not None}
        assert days == {"2024-12-27", "2024-12-28"}


TWINS = (
    "Lee,Twin,,Acme,CEO,16 Jan 2020\n",
    "Lee,Twin,,Beta,Nurse,17 Mar 2021\n",
    "Lee,Twin,lee3@ex.example,Gamma,Cook,17 Mar 2022\n",
)


def connections(path: Path, *rows: str) -> Path:
    """A list of connections of the years in which LinkedIn gave no addresses."""
    path.parent.mkdir(parents=True)
    header = "First Name,Last Name,Email Address,Company,Position,Connected On\n"
    path.write_text(header + "".join(rows))
    return path


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 0, 1, 2)])
def test_connections_of_one_name_are_as_many_people_whichever_list_is_read_first(
    tmp_path: Path, order: tuple[int, ...]
) -> None:
    paths = [
        connections(tmp_path / str(count) / "Connections.csv", *reversed(TWINS[:count]))
        for count in (1, 2, 3)
    ]
    with desk(tmp_path / "workspace") as workspace:
        for number in order:
            workspace.importing.commit(workspace.importing.preview([paths[number]]))
        people = workspace.store.reader.people_page(PeopleQuery(sort=Sort.NAME), 0, 10)
        cards = [card for one in people if (card := workspace.store.reader.card(one.id))]
        assert sorted((card.company, str(card.accounts[0].since)) for card in cards) == [
            ("Acme", "2020-01-16"),
            ("Beta", "2021-03-17"),
            ("Gamma", "2022-03-17"),
        ]
        for path in paths:
            assert not changes_anything(workspace.importing.preview([path]))


def messages(folder: Path, texts: dict[str, str]) -> Path:
    """An export of LinkedIn with a connection who has an e-mail address."""
    folder.mkdir()
    head = "First Name,Last Name,Email Address,Company,Position,Connected On\n"
    (folder / "Connections.csv").write_text(head + "Old,Timer,o@t.example,C,P,04 Nov 2018\n")
    for name, text in texts.items():
        (folder / name).write_text(text)
    return folder


def of_2018(folder: Path) -> Path:
    """Two messages in the form that says the minute and no conversation."""
    text = (
        "From,To,Date,Subject,Content,Direction,Folder\n"
        'Old Timer,Me Owner,"10/12/18, 3:04 PM",Hi,"what, now?",INCOMING,INBOX\n'
        'Me Owner,Old Timer,"10/13/18, 3:04 PM",RE: Hi,ok,OUTGOING,SENT\n'
    )
    return messages(folder, {"Messages.csv": text})


def of_2021(folder: Path, more: str = "") -> Path:
    """The same messages in the form that says second and conversation."""
    at = "https://www.linkedin.com/in/"
    text = (
        "CONVERSATION ID,FROM,SENDER PROFILE URL,TO,DATE,CONTENT,FOLDER\n"
        f'x1,Old Timer,{at}timer,Me Owner,2018-10-12 15:04:11 UTC,"what, now?",INBOX\n'
        f"x1,Me Owner,{at}me,Old Timer,2018-10-13 15:04:12 UTC,ok,INBOX\n"
    )
    profile = "First Name,Last Name,Maiden Name,Headline\nMe,Owner,,x\n"
    return messages(folder, {"messages.csv": text + more, "Profile.csv": profile})


@pytest.mark.parametrize("is_newer_first", [False, True])
@pytest.mark.parametrize("is_at_once", [False, True])
def test_a_message_of_2018_comes_once_though_exports_of_two_ages_hold_it(
    tmp_path: Path, is_newer_first: bool, is_at_once: bool
) -> None:
    paths = [of_2018(tmp_path / "older"), of_2021(tmp_path / "newer")]
    paths = paths[::-1] if is_newer_first else paths
    with desk(tmp_path / "workspace") as workspace:
        for several in [paths] if is_at_once else [[path] for path in paths]:
            workspace.importing.commit(workspace.importing.preview(several))
        assert names(workspace) == ["Old Timer"]
        acts = workspace.store.reader.timeline(workspace.people.find("Old Timer")).interactions
        assert len(acts) == 2


@pytest.mark.parametrize("kept", [of_2018, of_2021])
def test_messages_that_an_earlier_version_has_kept_do_not_come_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kept: Callable[[Path], Path]
) -> None:
    with desk(tmp_path / "workspace") as workspace:
        with monkeypatch.context() as earlier:
            earlier.setattr("app.importers.linkedin_messages._LAST_YEAR_OF_MINUTES", 0)
            workspace.importing.commit(workspace.importing.preview([kept(tmp_path / "kept")]))
        again = of_2021(tmp_path / "again", "x9,Old Timer,,Me Owner,2021-04-02 09:15:00 UTC,hi,\n")
        several = [again, of_2018(tmp_path / "older")]
        plan = workspace.importing.preview(several)
        assert [act.row.text for act in plan.interactions] == ["hi"]
