"""X archives of several years: what the older knows by handle, the newer knows by id."""

from __future__ import annotations

import json
from pathlib import Path

from app.services.importing import changes_anything
from app.services.workspace import Workspace

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
