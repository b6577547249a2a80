"""X archives of several years: what the older knows by handle or without words, the newer knows in full."""

from __future__ import annotations

import json
from pathlib import Path

from app.core.imports import plan_counts
from app.services.importing import changes_anything
from app.services.rows import PeopleQuery, Sort
from app.services.workspace import Workspace
from app.words.imports import plan_summary

ACCOUNT = 'window.YTD.account.part0 = [{"account": {"accountId": "22", "username": "juno"}}]'
HEAD = (
    "tweet_id,in_reply_to_status_id,in_reply_to_user_id,timestamp,source,text,"
    "retweeted_status_id,retweeted_status_user_id,retweeted_status_timestamp,expanded_urls\n"
)


def table(folder: Path) -> Path:
    folder.mkdir()
    path = folder / "tweets.csv"
    path.write_text(HEAD + "7,,,2015-01-02 10:00:00 +0000,web,thanks @Nora_N,,,,\n")
    return path


def archive(folder: Path) -> Path:
    folder.mkdir()
    (folder / "account.js").write_text(ACCOUNT)
    tweet = {
        "id_str": "7",
        "created_at": "Fri Jan 02 10:00:00 +0000 2015",
        "full_text": "thanks @Nora_N",
        "entities": {"user_mentions": [{"screen_name": "Nora_N", "name": "Nora", "id_str": "45"}]},
    }
    text = f"window.YTD.tweets.part0 = {json.dumps([{'tweet': tweet}])}"
    (folder / "tweets.js").write_text(text)
    return folder


def new_acts(workspace: Workspace, *paths: Path) -> int:
    plan = workspace.importing.preview(list(paths))
    workspace.importing.commit(plan)
    return len(plan.interactions)


def test_a_mention_of_an_old_table_comes_once_more_with_an_id_and_is_known(
    workspace: Workspace, tmp_path: Path
) -> None:
    old, new = table(tmp_path / "old"), archive(tmp_path / "new")
    assert new_acts(workspace, old) == 1
    assert new_acts(workspace, new) == 0
    for path in (old, new):
        assert not changes_anything(workspace.importing.preview([path]))


def test_a_table_beside_a_later_archive_is_read_where_that_lacks_a_tweet(
    workspace: Workspace, tmp_path: Path
) -> None:
    assert new_acts(workspace, table(tmp_path / "old"), archive(tmp_path / "new")) == 1


def messages(folder: Path, *, text: str) -> Path:
    """A message of mine and one of theirs; headers where there is no text."""
    folder.mkdir()
    (folder / "account.js").write_text(ACCOUNT)
    name = "direct_messages" if text else "direct_message_headers"
    rows = [
        {
            "messageCreate": {
                "id": str(number),
                "senderId": sender,
                "recipientId": "45" if sender == "22" else "22",
                "createdAt": f"2024-03-0{number}T10:00:00.000Z",
            }
            | ({"text": text} if text else {})
        }
        for number, sender in ((1, "22"), (2, "45"))
    ]
    talk = [{"dmConversation": {"conversationId": "22-45", "messages": rows}}]
    script = f"window.YTD.{name}.part0 = {json.dumps(talk)}"
    (folder / f"{name.replace('_', '-')}.js").write_text(script)
    return folder


def texts(workspace: Workspace) -> list[str]:
    [person] = workspace.store.reader.people_page(PeopleQuery(sort=Sort.NAME), 0, 10)
    return [act.text for act in workspace.store.reader.timeline(person.id).interactions]


def test_words_that_come_after_their_headers_are_filled_in(
    workspace: Workspace, tmp_path: Path
) -> None:
    heads = messages(tmp_path / "heads", text="")
    full = messages(tmp_path / "full", text="Lunch?")
    assert new_acts(workspace, heads) == 2
    assert texts(workspace) == ["", ""]
    plan = workspace.importing.preview([full])
    assert plan_counts(plan)["interactions"] == {
        "new": 0,
        "updated": 2,
        "unchanged": 0,
        "left_out": 0,
    }
    assert all(tally.is_conserved for tally in plan.tallies)
    assert "The words of 2 of these are filled in." in plan_summary(plan, is_preview=True)
    workspace.importing.commit(plan)
    assert texts(workspace) == ["Lunch?", "Lunch?"]
    for path in (heads, full):
        assert not changes_anything(workspace.importing.preview([path]))
    workspace.history.undo()
    assert texts(workspace) == ["", ""]
    workspace.history.redo()
    assert texts(workspace) == ["Lunch?", "Lunch?"]


def test_words_that_are_here_stay(workspace: Workspace, tmp_path: Path) -> None:
    new_acts(workspace, messages(tmp_path / "full", text="Lunch?"))
    for name, text in (("heads", ""), ("other", "Dinner?")):
        path = messages(tmp_path / name, text=text)
        assert not changes_anything(workspace.importing.preview([path]))
    assert texts(workspace) == ["Lunch?", "Lunch?"]


def test_words_of_somebody_not_chosen_are_not_filled_in(
    workspace: Workspace, tmp_path: Path
) -> None:
    new_acts(workspace, messages(tmp_path / "heads", text=""))
    plan = workspace.importing.preview([messages(tmp_path / "full", text="Lunch?")])
    workspace.importing.commit(plan, chosen=())
    assert texts(workspace) == ["", ""]


def test_taking_the_import_back_takes_the_words_back(workspace: Workspace, tmp_path: Path) -> None:
    new_acts(workspace, messages(tmp_path / "heads", text=""))
    new_acts(workspace, messages(tmp_path / "full", text="Lunch?"))
    workspace.people.add("Somebody else")
    workspace.history.undo_import(workspace.store.reader.batches()[0].id)
    [person] = workspace.store.reader.find_people("account 45")
    acts = workspace.store.reader.timeline(person).interactions
    assert [act.text for act in acts] == ["", ""]
