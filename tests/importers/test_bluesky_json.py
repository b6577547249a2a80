from __future__ import annotations

import json

from app.core.imports import Relation
from app.importers.bluesky import IMPORTER
from tests.support.exports import left_out, people, read_bytes

ME = "did:plc:junohartwella22222222222"
ZOE = "did:plc:zoebrandta22222222222222"
TOM = "did:plc:tomasreyesb2222222222222"


def page(key: str, *entries: object) -> dict[str, object]:
    return {"subject": {"did": ME, "handle": "juno.bsky.social"}, key: list(entries)}


FOLLOWERS = page("followers", {"did": ZOE, "handle": "zoe.example"}, {"did": ME})


def test_followers() -> None:
    rows = read_bytes(IMPORTER, {"f.json": json.dumps(FOLLOWERS).encode()})
    assert [p.identities[0].key for p in people(rows, Relation.FOLLOWER)] == ["zoe.example"]
    assert left_out(rows) == {"own_account": 1}


def test_pages_in_a_list_and_one_a_line() -> None:
    pages = [FOLLOWERS, page("follows", {"did": TOM, "handle": "handle.invalid"})]
    listed = read_bytes(IMPORTER, {"f.json": json.dumps(pages).encode()})
    lines = "\n".join(json.dumps(one) for one in pages).encode()
    by_line = read_bytes(IMPORTER, {"f.json": lines})
    assert listed == by_line
    (tom,) = people(listed, Relation.FOLLOWING)
    assert (tom.identities[0].remote_id, tom.identities[0].key) == (TOM, "")


def test_damage() -> None:
    data = json.dumps(FOLLOWERS).encode()
    assert left_out(read_bytes(IMPORTER, {"f.json": data[:-9]})) == {"unreadable_file": 1}
    cut = data + b"\n" + data[:-9]
    rows = read_bytes(IMPORTER, {"f.json": cut})
    assert len(people(rows, Relation.FOLLOWER)) == 1
    assert left_out(rows)["cut_short"] == 1


def test_entries_that_name_nobody() -> None:
    data = json.dumps(page("follows", {"did": "did:bad:1"}, 7, {"handle": "zoe.example"}))
    assert left_out(read_bytes(IMPORTER, {"f.json": data.encode()})) == {"unreadable_row": 3}
