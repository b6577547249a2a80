"""TikTok: JSON of all ages and text in other languages; numbers of samples/EXPECTED.json."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.imports import ImportedPerson, Relation
from app.core.interactions import Direction, Kind
from app.core.networks import Network
from app.importers.tiktok import IMPORTER
from tests.support.exports import (
    EXPORTS,
    acts,
    content,
    keys,
    left_out,
    people,
    read_bytes,
    read_paths,
    zipped,
)

SAMPLES = EXPORTS / "tiktok"
FOUR = ["zoe.brandt", "tomasreyes", "harin_yoon", "ngozi.writes"]
TEXT = (SAMPLES / "txt_nl" / "Profiel" / "Volgend.txt").read_bytes()


def dump(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode()


def data(**sections: object) -> dict[str, bytes]:
    return {"user_data_tiktok.json": dump({"Your Activity": sections})}


def test_the_export_of_2025_holds_what_is_expected() -> None:
    rows = read_paths(IMPORTER, SAMPLES / "2025")
    following = people(rows, Relation.FOLLOWING)
    followers = people(rows, Relation.FOLLOWER)
    assert keys(following) == FOUR
    assert keys(followers) == ["zoe.brandt", "dramara"]
    assert len(set(keys(following)) & set(keys(followers))) == 1
    messages = acts(rows, Kind.MESSAGE)
    assert set(keys(messages)) == {"zoe.brandt"}
    assert [(row.direction, row.text) for row in messages] == [
        (Direction.INBOUND, "hei 👋"),
        (Direction.OUTBOUND, "hei hei"),
    ]
    assert all(row.told for row in messages)
    assert left_out(rows) == {"no_author": 2, "blocked": 1}  # a comment and a like


def test_follows_are_dated_on_both_sides() -> None:
    rows = read_paths(IMPORTER, SAMPLES / "2025")
    zoe = people(rows, Relation.FOLLOWING)[0]
    assert zoe.since_at == dt.datetime(2024, 5, 1, 8, 15, tzinfo=dt.UTC)
    assert keys(acts(rows, Kind.FOLLOW, Direction.OUTBOUND)) == FOUR
    assert not any(row.told for row in acts(rows, Kind.FOLLOW, Direction.OUTBOUND))
    assert all(row.told for row in acts(rows, Kind.FOLLOW, Direction.INBOUND))


@pytest.mark.parametrize(
    ("age", "followers"),
    [("2021", 2), ("2025", 2), ("null_list", 0), ("txt", 2), ("txt_nl", 0), ("txt_utf16", 0)],
)
def test_every_age_and_form_holds_four(age: str, followers: int) -> None:
    rows = read_paths(IMPORTER, SAMPLES / age)
    assert keys(people(rows, Relation.FOLLOWING)) == FOUR
    assert len(people(rows, Relation.FOLLOWER)) == followers
    assert len(acts(rows, Kind.FOLLOW)) == 4 + followers


@pytest.mark.parametrize("age", ["2025", "txt"])
def test_the_zip_holds_the_same_as_the_folder(age: str, tmp_path: Path) -> None:
    archive = zipped(SAMPLES / age, tmp_path / "tiktok.zip")
    assert content(read_paths(IMPORTER, archive)) == content(read_paths(IMPORTER, SAMPLES / age))


def test_a_list_may_be_null_or_of_other_case() -> None:
    listed = [{"date": "2024-05-01 08:15:00", "userName": "zoe.brandt"}]
    rows = read_bytes(IMPORTER, data(Following={"following": listed}, Follower=None))
    assert keys(people(rows, Relation.FOLLOWING)) == ["zoe.brandt"]


def test_those_who_are_gone_and_broken_entries_are_told() -> None:
    listed = [{"Date": "x", "UserName": "N/A"}, "zoe", {"UserName": "a b"}, {"Date": "y"}]
    rows = read_bytes(IMPORTER, data(Following={"Following": listed}))
    assert left_out(rows) == {"deleted_account": 1, "unreadable_row": 3}


def test_an_undated_follow_is_no_act() -> None:
    rows = read_bytes(IMPORTER, data(Following={"Following": [{"UserName": "zoe"}]}))
    assert keys(people(rows, Relation.FOLLOWING)) == ["zoe"]
    assert not acts(rows, Kind.FOLLOW)


def chat(*senders: str, partner: str = "zoe", owner: str = "juno") -> dict[str, bytes]:
    said = [{"Date": "2024-06-02 09:00:00", "From": name, "Content": "hi"} for name in senders]
    messages = {"Chat History": {"ChatHistory": {f"Chat History with {partner}:": said}}}
    sections: dict[str, object] = {"Direct Messages": messages}
    if owner:
        # the profile stands behind the messages, as in the exports of 2025
        sections["Profile"] = {"Profile Information": {"ProfileMap": {"userName": owner}}}
    return {"user_data.json": dump(sections)}


def test_a_chat_says_who_wrote_even_where_the_profile_comes_last_or_never() -> None:
    for owner in ("juno", ""):
        messages = acts(read_bytes(IMPORTER, chat("zoe", "juno", owner=owner)), Kind.MESSAGE)
        assert [row.direction for row in messages] == [Direction.INBOUND, Direction.OUTBOUND]


def test_groups_and_the_lost_are_no_chats_of_two() -> None:
    assert left_out(read_bytes(IMPORTER, chat("ann"))) == {"group_message": 1}
    assert left_out(read_bytes(IMPORTER, chat("ann", partner="Zine club"))) == {"group_message": 1}
    assert left_out(read_bytes(IMPORTER, chat("x", partner="N/A"))) == {"deleted_account": 1}
    assert left_out(read_bytes(IMPORTER, chat(""))) == {"unreadable_row": 1}


def test_two_equal_messages_of_both_sides_have_keys_of_their_own() -> None:
    rows = acts(read_bytes(IMPORTER, chat("zoe", "juno")), Kind.MESSAGE)
    assert len({row.remote_key for row in rows}) == 2


@pytest.mark.parametrize(
    ("name", "relation"),
    [
        ("Following List.txt", Relation.FOLLOWING),
        ("Follower.txt", Relation.FOLLOWER),
        ("Volger.txt", Relation.FOLLOWER),
        ("Seguidores.txt", Relation.FOLLOWER),
        ("Seguidos.txt", Relation.FOLLOWING),
        ("Perfil/Lista de seguidos.txt", Relation.FOLLOWING),
        ("Perfil/Lista de seguidores.txt", Relation.FOLLOWER),
        ("Profil/Abonnements.txt", Relation.FOLLOWING),
        ("Profil/Liste des abonnés.txt", Relation.FOLLOWER),
        ("Takip Edilenler.txt", Relation.FOLLOWING),
        ("Obserwujący.txt", Relation.FOLLOWER),
        ("フォロワーリスト.txt", Relation.FOLLOWER),
    ],
)
def test_the_name_of_a_text_says_which_list_it_is(name: str, relation: Relation) -> None:
    assert keys(people(read_bytes(IMPORTER, {name: TEXT}), relation)) == FOUR


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("TikTok_Data_1/Perfil y ajustes/Lista de bloqueados.txt", "blocked"),
        ("Profil/Comptes bloqués.txt", "blocked"),
        ("Blockierliste.txt", "blocked"),
        ("Engellenenler.txt", "blocked"),
        ("TikTok_Data_1/Profil/Unbekannt.txt", "unnamed_list"),
        ("notes.txt", "unnamed_list"),
    ],
)
def test_a_list_of_blocked_or_unknown_people_is_left_out_with_its_reason(
    name: str, code: str
) -> None:
    assert left_out(read_bytes(IMPORTER, {name: TEXT})) == {code: 4}


def test_what_else_has_a_date_and_a_word_is_no_list() -> None:
    block = "Date: 2023-08-10 06:18:18 UTC\nSearch Term: {}\n\n"
    searches = block.format("riso") + block.format("riso print")
    logged = b"Date: 2023-08-10 06:18:18\nUser: zoe\n"
    files = {"TikTok/Searches.txt": searches.encode(), "log.txt": logged}
    assert read_bytes(IMPORTER, files) == []


def test_other_texts_of_the_export() -> None:
    liked = b"Date: 2023-08-10 06:18:18 UTC\nLink: https://www.tiktokv.com/share/video/1/\n\n"
    files = {"TikTok/Activity/Like List.txt": liked * 3, "TikTok/Block List.txt": TEXT}
    assert left_out(read_bytes(IMPORTER, files)) == {"no_author": 3, "blocked": 4}
    others = {
        "Following.txt": b"zoe\ntomas\n",
        "TikTok/Login History.txt": b"Date: 2023-08-10 06:18:18 UTC\nIP: 1.2.3.4\nDevice: x\n",
        "user_data.json": b'{"name": {"ProfileMap": 1}}',
        "following.json": b'{"Activity": {"x": 1}}',
    }
    assert read_bytes(IMPORTER, others) == []


def test_a_truncated_file_gives_what_stands_before_the_damage() -> None:
    listed = [{"Date": "2024-05-01 08:15:00", "UserName": f"person{n}"} for n in range(50)]
    text = data(Following={"Following": listed})["user_data_tiktok.json"]
    rows = read_bytes(IMPORTER, {"user_data_tiktok.json": text[: len(text) // 2]})
    assert 20 <= len(people(rows, Relation.FOLLOWING)) <= 26
    assert left_out(rows) == {"cut_short": 1}
    half = read_bytes(IMPORTER, {"user_data_tiktok.json": text[:40]})
    assert left_out(half) == {"unreadable_file": 1}


def test_nesting_without_end_is_damage() -> None:
    text = b'{"Activity": {"ProfileMap": ' + b'{"a":' * 100_000
    assert left_out(read_bytes(IMPORTER, {"user_data.json": text})) == {"unreadable_file": 1}


DATA = {
    path.relative_to(SAMPLES).as_posix(): path.read_bytes()
    for path in sorted(SAMPLES.rglob("*"))
    if path.is_file()
}


@given(data=st.data())
def test_damage_gives_rows_of_tiktok_only(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(sorted(DATA)))
    text = bytearray(DATA[name])
    for _ in range(data.draw(st.integers(1, 6))):
        text[data.draw(st.integers(0, len(text) - 1))] = data.draw(st.integers(0, 255))
    for row in read_bytes(IMPORTER, {name: bytes(text)}):
        if isinstance(row, ImportedPerson):
            assert row.identities[0].network is Network.TIKTOK


@given(blob=st.binary(max_size=200), name=st.sampled_from(sorted(DATA)))
def test_any_bytes_after_a_true_beginning(blob: bytes, name: str) -> None:
    for row in read_bytes(IMPORTER, {name: DATA[name][:180] + blob}):
        assert row.ref.file == name


CHATS = """>>> Chat History with zoe.brandt::

2024-06-02 09:00:00 UTC zoe.brandt: hello: you
there

and more
2024-06-02 09:05:00 UTC juno_h: hi

>>> Chat History with tomas_r::

2024-06-03 10:00:00 UTC juno_h: are you there?
2024-06-03 11:00:00 UTC third: I am
"""


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_chats_of_the_text_export_are_messages_of_both_sides(encoding: str, newline: str) -> None:
    data_of_chats = CHATS.replace("\n", newline).encode(encoding)
    rows = read_bytes(IMPORTER, {"Direct Messages/Direct Messages.txt": data_of_chats})
    assert keys(acts(rows, Kind.MESSAGE, Direction.INBOUND)) == ["zoe.brandt"]
    assert keys(acts(rows, Kind.MESSAGE, Direction.OUTBOUND)) == ["zoe.brandt", "tomas_r"]
    assert acts(rows, Kind.MESSAGE)[0].text == "hello: you\nthere\n\nand more"
    assert acts(rows, Kind.MESSAGE)[1].ref.line == 7
    assert left_out(rows) == {"group_message": 1}


def test_a_chat_of_the_text_export_is_the_same_as_of_json() -> None:
    text = ">>> Chat History with zoe::\n\n2024-06-02 09:00:00 UTC zoe: hi\n"
    (one,) = acts(read_bytes(IMPORTER, {"Direct Messages.txt": text.encode()}), Kind.MESSAGE)
    (two,) = acts(read_bytes(IMPORTER, chat("zoe")), Kind.MESSAGE)
    assert (one.remote_key, one.direction, one.at) == (two.remote_key, two.direction, two.at)


def test_a_localised_chat_is_known_by_its_messages() -> None:
    text = ">>> Chatgeschiedenis met zoe::\n\n2024-06-02 09:00:00 UTC zoe: hoi\n"
    assert len(acts(read_bytes(IMPORTER, {"x.txt": text.encode()}), Kind.MESSAGE)) == 1
    assert not read_bytes(IMPORTER, {"x.txt": b">>> python with zoe:\nprint(1)\n"})


def test_a_section_that_nobody_has_seen_may_stand_first() -> None:
    follows = {"Following": {"Following": [{"Date": "2024-05-01 08:15:00", "UserName": "zoe"}]}}
    data = json.dumps({"Account Privacy": {"x": 1}, "Profile And Settings": follows}).encode()
    rows = read_bytes(IMPORTER, {"user_data_tiktok.json": data})
    assert len(people(rows, Relation.FOLLOWING)) == 1
    assert read_bytes(IMPORTER, {"others.json": data}) == []
