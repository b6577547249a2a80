"""A newer export of Meta's names threads and likes otherwise: what is here must not come again."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from app.core.imports import ImportedInteraction, Outcome
from app.core.interactions import Kind
from app.importers import facebook, instagram
from app.importers.importer import Importer
from app.services.importing import changes_anything
from app.services.workspace import Workspace
from tests.support.exports import read_paths

FACEBOOK = "your_facebook_activity/messages/inbox"
INSTAGRAM = "your_instagram_activity/messages/inbox"
STAMP = 1735731000000


def dump(value: object) -> bytes:
    return json.dumps(value).encode()


def thread(*texts: str, path: str = "") -> bytes:
    """A thread of two, whose messages come a millisecond after one another."""
    messages = [
        {"sender_name": "Zoe", "timestamp_ms": STAMP + number, "content": text}
        for number, text in enumerate(texts)
    ]
    names = [{"name": "Zoe"}, {"name": "Me"}]
    whole = {"participants": names, "title": "Zoe", "messages": messages, "thread_path": path}
    return dump(whole)


def encrypted(title: str, *texts: str) -> bytes:
    messages = [
        {"senderName": "Zoe", "timestamp": STAMP + number, "text": text}
        for number, text in enumerate(texts)
    ]
    return dump({"participants": ["Zoe", "Me"], "threadName": title, "messages": messages})


FACEBOOK_OWNER = {
    "profile_information.json": dump({"profile_v2": {"name": {"full_name": "Me"}}}),
    "connections/friends/your_friends.json": dump({"friends_v2": []}),
}
INSTAGRAM_OWNER = {
    "personal_information/personal_information.json": dump(
        {"profile_user": [{"string_map_data": {"Name": {"value": "Me"}}}]}
    )
}
Files = dict[str, bytes]

CASES: list[tuple[Importer, Files, Files]] = [
    (
        facebook.IMPORTER,
        FACEBOOK_OWNER | {"messages/Zoe_1.json": encrypted("Zoe_1", "a", "b")},
        FACEBOOK_OWNER | {"messages/Zoe_7.json": encrypted("Zoe_7", "a", "b", "c")},
    ),
    (
        facebook.IMPORTER,
        FACEBOOK_OWNER | {f"{FACEBOOK}/Zoe_Wx3kQ9pTzA/message_1.json": thread("a", "b")},
        FACEBOOK_OWNER | {f"{FACEBOOK}/zoe_10158000000000001/message_1.json": thread("a", "b", "c")},
    ),
    (
        instagram.IMPORTER,
        INSTAGRAM_OWNER | {f"{INSTAGRAM}/zoe_2q8yabcx1g/message_1.json": thread("a", "b")},
        INSTAGRAM_OWNER | {f"{INSTAGRAM}/zoe_17845678901234567/message_1.json": thread("a", "b", "c")},
    ),
]  # fmt: skip
NAMES = ["facebook-encrypted", "facebook-folder", "instagram-folder"]


def written(folder: Path, files: Files) -> Path:
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    return folder


def imported(workspace: Workspace, folder: Path) -> tuple[int, int]:
    """How many acts came in, and how many were here."""
    plan = workspace.importing.preview([folder])
    workspace.importing.commit(plan)
    return len(plan.interactions), plan.interactions_unchanged


@pytest.mark.parametrize(("importer", "older", "newer"), CASES, ids=NAMES)
def test_messages_of_a_thread_that_is_called_otherwise_come_once(
    workspace: Workspace, tmp_path: Path, importer: Importer, older: Files, newer: Files
) -> None:
    assert imported(workspace, written(tmp_path / "1", older)) == (2, 0)
    assert imported(workspace, written(tmp_path / "2", newer)) == (1, 2)


@pytest.mark.parametrize(
    ("importer", "files", "key"),
    [
        (importer, files, key)
        for (importer, *both), keys in zip(
            CASES,
            [("Zoe_1", "Zoe_7"), ("Zoe", "10158000000000001"),
             ("zoe_2q8yabcx1g", "17845678901234567")],
            strict=True,
        )
        for files, key in zip(both, keys, strict=True)
    ],
)  # fmt: skip
def test_messages_of_a_workspace_of_an_earlier_version_come_once(
    workspace: Workspace, tmp_path: Path, importer: Importer, files: Files, key: str
) -> None:
    folder = written(tmp_path / "1", files)
    rows = [row for row in read_paths(importer, folder) if isinstance(row, ImportedInteraction)]
    before = [
        replace(row, remote_key=f"{key}:{row.remote_key.partition(':')[2]}", formerly=())
        for row in rows
    ]
    workspace.importing.commit(workspace.importing.plan(before))
    assert imported(workspace, folder) == (0, len(rows))


def test_reactions_that_an_earlier_version_took_for_messages_do_not_come_again(
    workspace: Workspace, tmp_path: Path
) -> None:
    path = f"{INSTAGRAM}/zoe_17845678901234567/message_1.json"
    folder = written(tmp_path / "1", INSTAGRAM_OWNER | {path: thread("Liked a message", "hi")})
    rows = read_paths(instagram.IMPORTER, folder)
    acts = [row for row in rows if isinstance(row, ImportedInteraction)]
    assert [row.kind for row in acts] == [Kind.LIKE, Kind.MESSAGE]
    before = [replace(row, kind=Kind.MESSAGE, formerly=()) for row in acts]
    workspace.importing.commit(workspace.importing.plan(before))
    assert imported(workspace, folder) == (0, 2)


def test_likes_of_2019_are_those_of_every_later_export(
    workspace: Workspace, tmp_path: Path
) -> None:
    moment = "2019-03-01T23:30:00+00:00"
    part = {"href": "https://www.instagram.com/p/AAA/", "value": "x", "timestamp": 1551483000}
    record = {"title": "zoe.brandt", "string_list_data": [part]}
    likes = [[moment, "zoe.brandt"]]
    older = {"likes.json": dump({"media_likes": likes, "comment_likes": likes})}
    newer = {
        "likes/liked_posts.json": dump({"likes_media_likes": [record]}),
        "likes/liked_comments.json": dump({"likes_comment_likes": [record]}),
    }
    assert imported(workspace, written(tmp_path / "1", older)) == (2, 0)
    assert imported(workspace, written(tmp_path / "2", newer)) == (0, 2)


ANNAS = [
    (facebook.IMPORTER, FACEBOOK_OWNER, FACEBOOK),
    (instagram.IMPORTER, INSTAGRAM_OWNER, INSTAGRAM),
]


@pytest.mark.parametrize(("importer", "owner", "root"), ANNAS, ids=["facebook", "instagram"])
def test_two_threads_with_one_name_are_two_people_who_may_be_one(
    workspace: Workspace, tmp_path: Path, importer: Importer, owner: Files, root: str
) -> None:
    files = owner | {
        f"{root}/zoe_111111111111111/message_1.json": thread("", "hello"),
        f"{root}/zoe_222222222222222/message_1.json": thread("", "", "hi"),
    }
    folder = written(tmp_path / "1", files)
    assert imported(workspace, folder) == (5, 0)
    (pair,) = workspace.duplicates.find()
    assert (pair.keep.name, pair.other.name) == ("Zoe", "Zoe")
    (tmp_path / "1/other.txt").write_text("so that it is read again")
    assert not changes_anything(workspace.importing.preview([folder]))


@pytest.mark.parametrize(("importer", "owner", "root"), ANNAS, ids=["facebook", "instagram"])
def test_an_earlier_version_made_them_one_whom_another_import_leaves_so(
    workspace: Workspace, tmp_path: Path, importer: Importer, owner: Files, root: str
) -> None:
    first = {f"{root}/zoe_111111111111111/message_1.json": thread("a")}
    second = {f"{root}/zoe_222222222222222/message_1.json": thread("", "b")}
    folder = written(tmp_path / "1", owner | first | second)
    acts = [row for row in read_paths(importer, folder) if isinstance(row, ImportedInteraction)]
    before = [replace(row, who=None, formerly=()) for row in acts]
    workspace.importing.commit(workspace.importing.plan(before))
    assert not changes_anything(workspace.importing.preview([folder]))
    more = {f"{root}/zoe_222222222222222/message_1.json": thread("", "b", "c")}
    plan = workspace.importing.preview([written(tmp_path / "2", owner | first | more)])
    assert [one.outcome for one in plan.people if one.outbound or one.inbound] == [
        Outcome.AMBIGUOUS
    ]
