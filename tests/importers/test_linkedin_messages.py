"""The same message of LinkedIn in exports of two ages: its keys."""

from __future__ import annotations

from app.core.imports import ImportedInteraction
from app.core.interactions import Kind
from app.importers.linkedin import IMPORTER
from tests.support.exports import acts, read_bytes

OLD = "From,To,Date,Subject,Content,Direction,Folder\n"
NEW = "CONVERSATION ID,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER\n"
ZOE = "https://www.linkedin.com/in/zoe-brandt"
PROFILE = b"First Name,Last Name,Maiden Name,Headline\nJuno,Hartwell,,x\n"


def read(*tables: str) -> list[ImportedInteraction]:
    """The messages of some tables that are given at once."""
    files = {f"messages{place}.csv": text.encode() for place, text in enumerate(tables)}
    return acts(read_bytes(IMPORTER, {**files, "Profile.csv": PROFILE}), Kind.MESSAGE)


def old(text: str, date: str = "10/12/18, 3:04 PM", name: str = "Zoë Brandt") -> str:
    return OLD + f'{name},Juno Hartwell,"{date}",Hi,"{text}",INCOMING,INBOX\n'


def new(text: str, date: str = "2018-10-12 15:04:11 UTC", thread: str = "c1") -> str:
    return NEW + f'{thread},Zoë Brandt,{ZOE},Juno Hartwell,{date},Hi,"{text}",INBOX\n'


def test_a_message_of_2018_has_the_key_of_its_minute_in_both_forms() -> None:
    ((before,), (after,)) = read(old("what, now?")), read(new("what, now?"))
    assert before.remote_key == after.remote_key
    (formatted,) = read(new("<p>what, &nbsp;now?</p>"))
    assert formatted.remote_key == before.remote_key


def test_the_keys_of_earlier_versions_are_told_too() -> None:
    ((before,), (after,)) = read(old("what, now?")), read(new("what, now?"))
    ((kind, key),) = before.formerly
    assert key.startswith("zoë brandt:10/12/18, 3:04 PM:")
    digest = key.rpartition(":")[2]
    assert after.formerly == ((kind, f"c1:2018-10-12 15:04:11 UTC:{digest}"), (kind, key))


def test_another_minute_text_or_side_is_another_message() -> None:
    (one,) = read(old("ok"))
    (later,) = read(new("ok", date="2018-10-12 15:05:11 UTC"))
    (other,) = read(new("no"))
    assert len({one.remote_key, later.remote_key, other.remote_key}) == 3
    mine = NEW + "c1,Juno Hartwell,,Zoë Brandt,2018-10-12 15:04:11 UTC,Hi,ok,INBOX\n"
    (answer,) = read(mine)
    assert answer.remote_key != one.remote_key


def test_a_message_that_no_export_of_2018_can_hold_keeps_its_key() -> None:
    (late,) = read(new("ok", date="2021-04-02 09:15:00 UTC"))
    assert late.remote_key.startswith("c1:2021-04-02 09:15:00 UTC:")
    assert late.formerly == ()


def test_equal_messages_of_one_minute_are_counted_in_each_file() -> None:
    twice = new("ok") + new("ok", thread="c2").removeprefix(NEW)
    keys = [row.remote_key for row in read(twice)]
    assert len(set(keys)) == 2
    assert [row.remote_key for row in read(twice, twice)] == keys * 2
