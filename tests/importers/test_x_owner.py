from __future__ import annotations

import json

import pytest

from app.core.imports import ImportedInteraction
from app.importers.x import IMPORTER
from tests.support.exports import EXPORTS, handle_of, left_out, read_bytes

NEW = EXPORTS / "x" / "2024_new" / "data"


def test_the_manifest_alone_says_whose_archive_it_is() -> None:
    names = ("manifest.js", "direct-messages.js")
    rows = read_bytes(IMPORTER, {n: (NEW / n).read_bytes() for n in names})
    acts = [row for row in rows if isinstance(row, ImportedInteraction)]
    assert [act.direction for act in acts] == ["inbound", "outbound"]
    assert left_out(rows)["missing_part"] == 1 + 6 + 4 + 3 + 2


def test_an_owner_who_changed_their_handle_is_still_the_owner() -> None:
    tweet = (
        b'window.YTD.tweets.part0 = [{"tweet": {"id_str": "7", "full_text": "RT @juno_h: x",'
        b' "created_at": "Sun Feb 18 09:12:44 +0000 2018"}}]'
    )
    names = ("account.js", "screen-name-change.js")
    files = {name: (NEW / name).read_bytes() for name in names}
    assert left_out(read_bytes(IMPORTER, {**files, "tweets.js": tweet})) == {"own_post": 1}


def test_a_broken_account_is_said() -> None:
    rows = read_bytes(IMPORTER, {"account.js": b"window.YTD.account.part0 = [{account"})
    assert left_out(rows) == {"unreadable_file": 1}


def test_user_details_say_the_owner_of_an_old_archive() -> None:
    details = b'var user_details =  {"screen_name": "juno_h", "id": "2233445566"}'
    month = (EXPORTS / "x/grailbird_2016/data/js/tweets/2016_02.js").read_bytes()
    rows = read_bytes(IMPORTER, {"data/js/user_details.js": details, "m/2016_02.js": month})
    assert sum(isinstance(row, ImportedInteraction) for row in rows) == 1


def thread(*numbers: int) -> bytes:
    """Tweets that each answer the one before, but the first; in the order given."""
    tweets = [
        {
            "id_str": str(number),
            "created_at": "Sun Feb 18 09:12:44 +0000 2024",
            "full_text": "@juno @zoe and more",
            "entities": {
                "user_mentions": [
                    {"screen_name": "juno", "id_str": "22"},
                    {"screen_name": "zoe", "id_str": "31"},
                ]
            },
            "in_reply_to_status_id_str": str(number - 1),
            "in_reply_to_user_id_str": "31" if number == min(numbers) else "22",
            "in_reply_to_screen_name": "zoe" if number == min(numbers) else "juno",
        }
        for number in numbers
    ]
    return b"window.YTD.tweets.part0 = " + json.dumps([{"tweet": one} for one in tweets]).encode()


@pytest.mark.parametrize("numbers", [(7, 8, 9), (9, 8, 7)])
def test_tweets_alone_say_whose_they_are(numbers: tuple[int, ...]) -> None:
    rows = read_bytes(IMPORTER, {"tweets.js": thread(*numbers)})
    named = [
        (row.kind.value, handle_of(row, rows))
        for row in rows
        if isinstance(row, ImportedInteraction)
    ]
    assert sorted(named) == [("comment", "zoe"), ("mention", "zoe"), ("mention", "zoe")]
    assert left_out(rows) == {"own_thread": 2}


def test_the_table_of_an_old_archive_alone_says_whose_it_is() -> None:
    table = (
        "tweet_id,in_reply_to_status_id,in_reply_to_user_id,timestamp,source,text,"
        "retweeted_status_id,retweeted_status_user_id,retweeted_status_timestamp,expanded_urls\n"
        "8,7,22,2016-02-17 10:00:00 +0000,web,@juno and more,,,,\n"
        "7,,,2016-02-17 09:00:00 +0000,web,first,,,,\n"
    )
    rows = read_bytes(IMPORTER, {"tweets.csv": table.encode()})
    assert not any(isinstance(row, ImportedInteraction) for row in rows)
    assert left_out(rows) == {"own_thread": 1, "own_post": 1}
