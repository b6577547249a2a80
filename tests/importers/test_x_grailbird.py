from __future__ import annotations

from app.core.imports import ImportedInteraction
from app.importers.x import IMPORTER
from tests.support.exports import EXPORTS, handle_of, left_out, read_bytes

HEAD = (
    "tweet_id,in_reply_to_status_id,in_reply_to_user_id,timestamp,source,text,"
    "retweeted_status_id,retweeted_status_user_id,retweeted_status_timestamp,expanded_urls\n"
)
DATE = "2016-02-17 10:00:00 +0000"


def acts_of(*lines: str) -> list[tuple[str, str, str]]:
    rows = read_bytes(IMPORTER, {"tweets.csv": (HEAD + "\n".join(lines)).encode()})
    return [
        (row.kind.value, handle_of(row, rows), row.who.remote_id)
        for row in rows
        if isinstance(row, ImportedInteraction) and row.who
    ]


def test_a_reply_is_known_by_id_alone() -> None:
    assert acts_of(f"7,6,31,{DATE},web,@zoe and @tom,,,,") == [
        ("comment", "", "31"),
        ("mention", "tom", ""),
    ]


def test_a_reshare_has_id_and_handle() -> None:
    assert acts_of(f"7,,,{DATE},web,RT @zoe: hi,5,31,{DATE},") == [("reshare", "zoe", "31")]


def test_an_own_thread_and_an_address() -> None:
    assert acts_of(f"7,6,22,{DATE},web,and more to a@b.example,,,,") == []


def test_a_table_is_read_where_its_months_are_missing() -> None:
    folder = EXPORTS / "x" / "grailbird_2016"
    table = (folder / "tweets.csv").read_bytes()
    month = (folder / "data/js/tweets/2016_02.js").read_bytes()
    alone = read_bytes(IMPORTER, {"tweets.csv": table})
    both = read_bytes(IMPORTER, {"tweets.csv": table, "data/js/tweets/2016_02.js": month})
    for rows in (alone, both):
        assert sum(isinstance(row, ImportedInteraction) for row in rows) == 1


def test_a_table_with_a_lost_quote() -> None:
    data = HEAD + f'7,6,31,{DATE},web,"@zoe hi,,,,\n' + "x" * 1_100_000
    rows = read_bytes(IMPORTER, {"tweets.csv": data.encode()})
    assert left_out(rows) == {"cut_short": 1}
