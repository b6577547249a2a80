"""Files of one name from many networks: each is claimed by one importer, whoever is asked first."""

from __future__ import annotations

import json

import pytest

from app.importers.registry import IMPORTERS, claim
from tests.support.exports import EXPORTS, export_of

V = {"title": "", "string_list_data": [{"href": "https://x.example", "value": "a", "timestamp": 1}]}
FACEBOOK = {"name": "Zoë", "timestamp": 1735732800}
LOGIN = {"login": "zoe", "id": 1, "node_id": "x", "html_url": "https://github.com/zoe"}
DID = {"did": "did:plc:" + "a" * 24, "handle": "zoe.example"}

FOLLOWING: list[tuple[str, object]] = [
    ("instagram", {"relationships_following": [V]}),
    ("facebook", {"following": [FACEBOOK]}),
    ("facebook", {"following_v2": [FACEBOOK]}),
    ("facebook", {"following_v3": [FACEBOOK]}),
    ("facebook", {"following_v3": []}),
    ("threads", {"text_post_app_text_post_app_following": [V]}),
    ("github", [LOGIN]),
    ("github", [[LOGIN], [LOGIN]]),
    ("bluesky", {"follows": [DID], "subject": DID}),
]


def claimants(files: dict[str, bytes]) -> list[str]:
    """Every importer that would take any of the files if it were asked first."""
    export = export_of(files)
    return [importer.format for importer in IMPORTERS if importer.recognise(export)]


@pytest.mark.parametrize("indent", [None, 2])
@pytest.mark.parametrize(("owner", "root"), FOLLOWING)
def test_a_following_json_belongs_to_one(owner: str, root: object, indent: int | None) -> None:
    assert claimants({"following.json": json.dumps(root, indent=indent).encode()}) == [owner]


def test_a_following_json_of_nobody_is_left_alone() -> None:
    roots: tuple[object, ...] = ({"following": []}, {"following": ["zoe"]}, [{"name": "z"}], [], {})
    for root in roots:
        assert claimants({"following.json": json.dumps(root).encode()}) == []


@pytest.mark.parametrize("name", ["facebook", "youtube", "tiktok", "github", "medium", "reddit"])
def test_every_sample_is_claimed_by_its_own_importer_only(name: str) -> None:
    root = EXPORTS / name
    for path in sorted(root.rglob("*")):
        if path.is_file():
            inside = path.relative_to(root).as_posix()
            owners = set(claimants({inside: path.read_bytes()}))
            alone = ("profile_information.json", "/comments.html")  # they name nobody
            lone = inside.endswith(alone) or "/messages/" in inside
            assert owners == {name} or (lone and owners <= {name}), inside


def test_exports_given_together_each_go_to_their_own() -> None:
    files = {
        f"{name}/{path.relative_to(EXPORTS / name).as_posix()}": path.read_bytes()
        for name in ("facebook", "instagram", "youtube", "tiktok", "github", "medium", "reddit")
        for path in sorted((EXPORTS / name).rglob("*"))
        if path.is_file() and path.suffix != ".zip"
    }
    for one in claim(export_of(files)):
        tops = {member.path.split("/")[0] for member in one.members}
        assert tops == {"instagram" if one.importer.format == "threads" else one.importer.format}
