"""GitHub's lists however a tool has saved them; numbers of samples/EXPECTED.json."""

from __future__ import annotations

import datetime as dt
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.imports import ImportedPerson, ImportedRow, Relation
from app.core.interactions import Kind
from app.core.networks import Identity, Network
from app.importers.github import IMPORTER, objects
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

SAMPLES = EXPORTS / "github"


def account(login: str, number: int = 7, **more: object) -> dict[str, object]:
    return {"login": login, "id": number, "node_id": "x", "type": "User", **more}


def dump(*values: object) -> bytes:
    return "".join(json.dumps(value) for value in values).encode()


def found(files: dict[str, bytes]) -> list[str]:
    return keys([row for row in read_bytes(IMPORTER, files) if isinstance(row, ImportedPerson)])


@pytest.mark.parametrize(
    ("name", "count", "relation"),
    [
        ("following.json", 2, Relation.FOLLOWING),
        ("following_paginated_concat.json", 3, Relation.FOLLOWING),
        ("following_slurp.json", 2, Relation.FOLLOWING),
        ("logins.txt", 2, Relation.NAMED),
    ],
)
def test_each_layout_holds_what_is_expected(name: str, count: int, relation: Relation) -> None:
    rows = read_paths(IMPORTER, SAMPLES / name)
    listed = people(rows, relation)
    assert len(listed) == len(rows) == count
    assert keys(listed)[:2] == ["zoebrandt", "tomas-reyes"]


def test_an_account_has_its_id_and_no_date() -> None:
    zoe = people(read_paths(IMPORTER, SAMPLES / "following.json"), Relation.FOLLOWING)[0]
    assert zoe.identities == (
        Identity(network=Network.GITHUB, key="zoebrandt", remote_id="9000001", handle="zoebrandt"),
    )
    assert zoe.since is None


def test_the_zip_holds_the_same_as_the_folder(tmp_path_factory: pytest.TempPathFactory) -> None:
    archive = zipped(SAMPLES, tmp_path_factory.mktemp("zip") / "github.zip")
    assert content(read_paths(IMPORTER, archive)) == content(read_paths(IMPORTER, SAMPLES))


def test_one_object_a_line_and_utf16() -> None:
    lines = "\n".join(json.dumps(account(name, 1)) for name in ("zoe", "ann")) + "\n"
    assert found({"following.jsonl": lines.encode()}) == ["zoe", "ann"]
    assert found({"following.json": lines.encode("utf-16")}) == ["zoe", "ann"]
    assert found({"following.ndjson": b"\xef\xbb\xbf" + lines.encode()}) == ["zoe", "ann"]


def test_only_the_name_of_the_file_says_which_list_it_is() -> None:
    data = dump([account("zoe")])
    for name, relation in [
        ("followers.json", Relation.FOLLOWER),
        ("Following (1).json", Relation.FOLLOWING),
        ("people.json", Relation.NAMED),
    ]:
        rows: list[ImportedRow] = read_bytes(IMPORTER, {name: data})
        assert keys(people(rows, relation)) == ["zoe"]
        assert not acts(rows, Kind.FOLLOW)


def test_organisations_and_robots_are_no_people() -> None:
    listed = [
        account("nordlys", type="Organization"),
        account("dependabot", type="Bot"),
        account("dependabot[bot]", type="Bot"),
        account("renovate[bot]"),
        account("no login at all"),
        account("zoe", True),
    ]
    rows = read_bytes(IMPORTER, {"following.json": dump(listed)})
    assert left_out(rows) == {"organisation": 1, "not_a_person": 3, "unreadable_row": 1}
    assert [row.identities[0].remote_id for row in people(rows, Relation.FOLLOWING)] == [""]


def test_a_dated_star_is_a_like_of_the_owner() -> None:
    repository = {"id": 5, "full_name": "zoe/zines", "owner": account("zoe")}
    star = {"starred_at": "2024-05-02T18:11:04Z", "repo": repository}
    rows = read_bytes(IMPORTER, {"starred.json": dump([star, repository])})
    assert keys(people(rows, Relation.NAMED)) == ["zoe", "zoe"]
    (like,) = acts(rows, Kind.LIKE)
    assert (like.at, like.text, like.told) == (
        dt.datetime(2024, 5, 2, 18, 11, 4, tzinfo=dt.UTC),
        "zoe/zines",
        False,
    )


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("following.json", b'{"relationships_following": [{"title": "zoe"}]}'),
        ("following.json", b'{"follows": [{"did": "did:plc:x"}]}'),
        ("following.json", b""),
        ("notes.txt", b"zoebrandt\ntomas-reyes\n"),
        ("logins.txt", b"zoebrandt likes zines\nand (tea)\n"),
        ("login.csv", b"zoebrandt\n"),
    ],
)
def test_what_is_not_githubs_is_left_to_others(name: str, data: bytes) -> None:
    assert read_bytes(IMPORTER, {name: data}) == []


def test_a_truncated_file_gives_what_stands_before_the_damage() -> None:
    data = dump([account(f"user{number}", number + 1) for number in range(50)])
    rows = read_bytes(IMPORTER, {"following.json": data[: len(data) // 2]})
    assert 20 <= len(people(rows, Relation.FOLLOWING)) <= 26
    assert left_out(rows) == {"cut_short": 1}


def test_nesting_without_end_is_damage() -> None:
    start = dump(account("zoe"))
    rows = read_bytes(IMPORTER, {"following.json": start + b'{"a":' * 100_000})
    assert left_out(rows) == {"cut_short": 1}


@given(st.lists(st.lists(st.dictionaries(st.text(max_size=3), st.integers(), max_size=3))))
def test_objects_are_the_same_whatever_stands_around_them(
    pages: list[list[dict[str, int]]],
) -> None:
    flat = [value for page in pages for value in page]
    assert list(objects(json.dumps(pages))) == flat
    assert list(objects("".join(json.dumps(page) for page in pages))) == flat
    assert list(objects("\n".join(json.dumps(value) for value in flat))) == flat


DATA = {path.name: path.read_bytes() for path in sorted(SAMPLES.iterdir())}


@given(data=st.data())
def test_damage_gives_rows_of_github_only(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(sorted(DATA)))
    text = bytearray(DATA[name])
    for _ in range(data.draw(st.integers(1, 6))):
        text[data.draw(st.integers(0, len(text) - 1))] = data.draw(st.integers(0, 255))
    for row in read_bytes(IMPORTER, {name: bytes(text)}):
        if isinstance(row, ImportedPerson):
            assert row.identities[0].key


@given(blob=st.binary(max_size=200))
def test_any_bytes_after_a_true_beginning(blob: bytes) -> None:
    for row in read_bytes(IMPORTER, {"following.json": DATA["following.json"][:400] + blob}):
        assert row.ref.file == "following.json"


def test_what_a_query_left_of_an_account_is_enough() -> None:
    lines = b'{"login":"Zoe","id":1}\n{"login":"tom","id":3,"type":"User"}\n'
    assert len(people(read_bytes(IMPORTER, {"f.jsonl": lines}), Relation.NAMED)) == 2
    other = b'[{"login":"zoe","id":"1","display_name":"Zoe"}]'
    assert read_bytes(IMPORTER, {"users.json": other}) == []


def test_logins_may_stand_in_quotes() -> None:
    rows = read_bytes(IMPORTER, {"logins.txt": b'"zoe"\n"tom-r"\n'})
    assert keys(people(rows, Relation.NAMED)) == ["zoe", "tom-r"]
