"""Accounts that came in as a number get their names, one by one, many at once, or by themselves."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.core.errors import AppError
from app.core.handles import Identity, Network
from app.core.imports import (
    ImportedInteraction,
    ImportedPerson,
    ImportedRow,
    Outcome,
    Relation,
    RowRef,
)
from app.core.interactions import Direction, Kind
from app.core.people import PersonId
from app.services.importing import changes_anything
from app.services.naming import Became
from app.services.rows import PeopleQuery
from app.services.workspace import Workspace
from tests.support.stores import TODAY

REF = RowRef(file="following.js", line=1)
DID = "did:plc:abcdefghijklmnopqrstuvwx"


def followed(remote_id: str = "", key: str = "", name: str = "",
             network: Network = Network.X) -> ImportedPerson:  # fmt: skip
    """A row of a list of those I follow."""
    identity = Identity(network=network, key=key, remote_id=remote_id, handle=key)
    return ImportedPerson(
        identities=(identity,), network=network, relation=Relation.FOLLOWING, ref=REF, name=name
    )


def take_in(workspace: Workspace, *rows: ImportedRow) -> None:
    workspace.importing.commit(workspace.importing.plan(rows))


@pytest.fixture
def nameless(workspace: Workspace) -> list[PersonId]:
    """Two accounts known by their id on X, one on Bluesky."""
    take_in(
        workspace, followed("77"), followed("88"), followed(DID, network=Network.BLUESKY),
        followed("99", "ada", "Ada Lovelace"),
    )  # fmt: skip
    return [row.id for row in sorted(workspace.names.page(), key=lambda row: row.id)]


def called(workspace: Workspace, person: PersonId) -> str:
    card = workspace.store.reader.card(person)
    assert card is not None
    return card.name


def names(workspace: Workspace) -> list[str]:
    reader = workspace.store.reader
    return sorted(row.name for row in reader.people_page(PeopleQuery(), 0, 99))


def test_they_are_counted_and_listed_as_a_group_of_their_own(
    workspace: Workspace, nameless: list[PersonId]
) -> None:
    workspace.logging.log(nameless[1], Kind.LIKE)
    assert workspace.names.count() == 3
    first, *_ = workspace.names.page(0, 2)
    assert (first.id, first.name, first.acts) == (nameless[1], "account 88", 1)
    assert first.account.url == "https://x.com/i/user/88"
    assert len(workspace.names.page(2, 2)) == 1


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("https://x.com/ZoeBrandt", "ZoeBrandt"),
        ("@ZoeBrandt", "ZoeBrandt"),
        ("(2) Zoë Brandt (@ZoeBrandt) / X", "Zoë Brandt"),
    ],
)
def test_a_paste_names_an_account(
    workspace: Workspace, nameless: list[PersonId], text: str, name: str
) -> None:
    naming = workspace.names.name_account(nameless[0], text)
    assert (naming.person, naming.name, naming.became) == (nameless[0], name, Became.NAMED)
    card = workspace.store.reader.card(nameless[0])
    assert card is not None
    (account,) = card.accounts
    assert (account.key, account.remote_id, account.following) == ("zoebrandt", "77", True)
    assert workspace.names.count() == 2
    assert list(workspace.store.reader.people_ids(PeopleQuery(search="zoeb"))) == [nameless[0]]
    workspace.history.undo()
    assert called(workspace, nameless[0]) == "account 77"


def test_a_paste_about_somebody_here_makes_the_two_one(
    workspace: Workspace, nameless: list[PersonId]
) -> None:
    zoe = workspace.people.add("Zoë", ["https://x.com/zoebrandt"])
    workspace.logging.log(nameless[0], Kind.COMMENT)
    workspace.logging.log(zoe, Kind.LIKE)
    naming = workspace.names.name_account(nameless[0], "x.com/zoebrandt")
    assert (naming.person, naming.name, naming.became) == (zoe, "Zoë", Became.MERGED)
    card = workspace.store.reader.card(zoe)
    assert card is not None
    (account,) = card.accounts
    assert (account.key, account.remote_id) == ("zoebrandt", "77")
    assert len(workspace.store.reader.timeline(zoe).interactions) == 2
    workspace.duplicates.unmerge(nameless[0])
    assert len(workspace.store.reader.timeline(zoe).interactions) == 1
    assert called(workspace, nameless[0]) == "zoebrandt"


def test_a_handle_that_is_another_ids_is_kept_by_both(
    workspace: Workspace, nameless: list[PersonId]
) -> None:
    naming = workspace.names.name_account(nameless[0], "@ada")
    assert (naming.person, naming.became) == (nameless[0], Became.NAMED)
    assert names(workspace).count("Ada Lovelace") == 1


@pytest.mark.parametrize(
    ("place", "text", "code"),
    [
        (0, "https://www.instagram.com/zoe", "name.other_network"),
        (0, "https://x.com/i/user/77", "name.only_id"),
        (0, "somebody or other", "name.unclear"),
        (2, "https://x.com/zoe", "name.other_network"),
    ],
)
def test_a_paste_about_something_else_is_refused(
    workspace: Workspace, nameless: list[PersonId], place: int, text: str, code: str
) -> None:
    before = workspace.history.entries()
    with pytest.raises(AppError) as caught:
        workspace.names.name_account(nameless[place], text)
    assert caught.value.code == code
    assert workspace.history.entries() == before


def test_whoever_has_a_handle_needs_none(workspace: Workspace, nameless: list[PersonId]) -> None:
    with pytest.raises(AppError) as caught:
        workspace.names.name_account(workspace.people.find("ada"), "@ada_l")
    assert caught.value.code == "name.known"


LISTS = {
    "header.csv": "Handle,Account ID,Display Name\n@zoe,77,Zoë Brandt\nx.com/maren,88,\nno,5,\n!,88,",
    "bare.csv": "77;zoe;Zoë Brandt\n88;maren\n5;no\n88;!",
    "objects.json": json.dumps(
        [
            {"id": 77, "screen_name": "zoe", "name": "Zoë Brandt"},
            {"user_id": "88", "username": "maren"},
            {"id": "5", "handle": "no"},
            {"id": "88"},
        ]
    ),
    "map.json": json.dumps(
        {"77": {"handle": "zoe", "name": "Zoë Brandt"}, "88": "maren", "5": "no", "x": "y"}
    ),
    "pairs.json": json.dumps([["77", "zoe", "Zoë Brandt"], ["88", "maren"], ["5", "no"], [1]]),
}


@pytest.mark.parametrize("file", LISTS)
def test_a_list_names_many_in_one_step(
    workspace: Workspace, nameless: list[PersonId], tmp_path: Path, file: str
) -> None:
    path = tmp_path / file
    path.write_text(LISTS[file], encoding="utf-8")
    many = workspace.names.name_many(path)
    assert (many.named, many.merged, many.unchanged, many.unknown) == (2, 0, 0, 1)
    assert len(many.unread) == 1
    assert called(workspace, nameless[0]) == "Zoë Brandt"
    assert called(workspace, nameless[1]) == "maren"
    again = workspace.names.name_many(path)
    assert (again.named, again.unchanged) == (0, 2)
    workspace.history.undo()
    assert workspace.names.count() == 3
    assert len(workspace.history.entries()) == 2


def test_a_list_says_its_network_or_the_id_does(
    workspace: Workspace, nameless: list[PersonId], tmp_path: Path
) -> None:
    path = tmp_path / "names.csv"
    path.write_text(f"id,handle\n{DID},zoe.bsky.social\n77,zoe\n", encoding="utf-16")
    assert workspace.names.name_many(path, Network.BLUESKY).named == 1
    assert workspace.names.name_many(path).named == 2 - 1


def test_a_file_without_pairs_changes_nothing(workspace: Workspace, tmp_path: Path) -> None:
    for file, text in {"a.csv": "hello\nworld\n", "b.json": "[1, 2", "c.json": "{}"}.items():
        path = tmp_path / file
        path.write_text(text, encoding="utf-8")
        with pytest.raises(AppError) as caught:
            workspace.names.name_many(path)
        assert caught.value.code == "name.no_pairs"
    with pytest.raises(AppError) as caught:
        workspace.names.name_many(tmp_path / "gone.csv")
    assert caught.value.code == "import.missing"
    assert workspace.history.entries() == ()


def test_a_later_mention_names_an_account_by_itself(
    workspace: Workspace, nameless: list[PersonId]
) -> None:
    mention = ImportedInteraction(
        who=Identity(network=Network.X, key="zoe", remote_id="77", handle="Zoe"),
        network=Network.X, kind=Kind.MENTION, direction=Direction.OUTBOUND, day=TODAY,
        remote_key="t1", ref=REF, name="Zoë Brandt",
    )  # fmt: skip
    take_in(workspace, mention)
    assert called(workspace, nameless[0]) == "Zoë Brandt"
    assert workspace.names.count() == 2
    assert not changes_anything(workspace.importing.plan([mention]))
    workspace.history.undo()
    assert called(workspace, nameless[0]) == "account 77"


def test_a_later_archive_names_by_handle_first_and_by_name_when_it_has_one(
    workspace: Workspace, nameless: list[PersonId]
) -> None:
    take_in(workspace, followed("77", "zoebrandt"))
    assert called(workspace, nameless[0]) == "zoebrandt"
    take_in(workspace, followed("77", "zoebrandt", "Zoë Brandt"))
    assert called(workspace, nameless[0]) == "Zoë Brandt"
    take_in(workspace, followed("77", "zoebrandt", "zoë 🌿 open for work"))
    assert called(workspace, nameless[0]) == "Zoë Brandt"
    workspace.people.rename(nameless[1], "My neighbour")
    take_in(workspace, followed("88", "maren", "Maren Okafor"))
    assert called(workspace, nameless[1]) == "My neighbour"


def test_a_row_with_id_and_handle_makes_one_of_the_two_who_have_each(
    workspace: Workspace, nameless: list[PersonId]
) -> None:
    take_in(workspace, followed(key="zoe", name="Zoë Brandt"))
    zoe = workspace.people.find("zoe")
    row = followed("77", "zoe")
    plan = workspace.importing.plan([row])
    (person,) = plan.people
    assert (person.person, person.outcome) == (zoe, Outcome.UPDATED)
    assert person.absorbs == (nameless[0],)
    workspace.importing.commit(plan)
    assert not changes_anything(workspace.importing.plan([row]))
    assert names(workspace).count("Zoë Brandt") == 1
    assert len(names(workspace)) == 4
    workspace.history.undo()
    assert len(names(workspace)) == 5


def test_a_list_makes_nobody_one_with_whom_the_user_keeps_apart(
    workspace: Workspace, nameless: list[PersonId], tmp_path: Path
) -> None:
    zoe = workspace.people.add("Zoë", ["https://x.com/zoebrandt"])
    workspace.duplicates.mark_apart(nameless[0], zoe)
    path = tmp_path / "names.csv"
    path.write_text("id,handle\n77,zoebrandt\n", encoding="utf-8")
    many = workspace.names.name_many(path)
    assert (many.named, many.merged) == (1, 0)
    assert called(workspace, nameless[0]) == "zoebrandt"
    assert workspace.store.reader.root_of(nameless[0]) == nameless[0]


def test_a_capture_of_a_page_names_an_account_by_itself(
    workspace: Workspace, nameless: list[PersonId], tmp_path: Path
) -> None:
    """What a browser gives on a drop: the address by id and, beside it, the profile's."""
    page = tmp_path / "drop.txt"
    page.write_text(f"https://bsky.app/profile/{DID}\n", encoding="utf-8")
    assert not changes_anything(workspace.importing.preview([page]))
    table = tmp_path / "capture.csv"
    table.write_text(
        "name,url,profile\nZoë Brandt,https://x.com/i/user/77,https://x.com/zoebrandt\n",
        encoding="utf-8",
    )
    workspace.importing.commit(workspace.importing.preview([table]))
    assert called(workspace, nameless[0]) == "Zoë Brandt"
    assert workspace.names.count() == 2
    assert not changes_anything(workspace.importing.preview([table]))
