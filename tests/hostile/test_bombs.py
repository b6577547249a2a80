"""Files that are larger inside than outside, or deeper, or longer: refused, and never unpacked."""

from __future__ import annotations

import contextlib
import gzip
import io
import json
import os
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.errors import AppError
from app.core.imports import ImportedPerson, LeftOut
from app.core.progress import Silent
from app.importers import archives
from app.importers.container import Export, Member
from app.importers.registry import claim
from app.services.workspace import Workspace
from tests.support.desk import desk
from tests.support.exports import CONTEXT, EXPORTS
from tests.support.hostile import content, look

MIB = 1 << 20
LARGE = 80 * MIB
"""More than `archives.RATIO_FROM`, from which on it counts how much a member grows."""


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Workspace]:
    with desk(tmp_path / "workspace") as workspace:
        yield workspace
        assert content(workspace) == []


def code(workspace: Workspace, path: Path) -> str:
    with pytest.raises(AppError) as caught:
        workspace.importing.preview([path])
    return caught.value.code


def zeros(name: str, size: int = LARGE) -> bytes:
    """A zip of one member of many zeros."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        with archive.open(name, "w") as stream:
            for _ in range(size // MIB):
                stream.write(bytes(MIB))
    return out.getvalue()


# --- archives -------------------------------------------------------------------------------------


def test_a_zip_bomb(here: Workspace, tmp_path: Path) -> None:
    bomb = tmp_path / "export.zip"
    bomb.write_bytes(zeros("data/tweets.js"))
    assert bomb.stat().st_size < MIB
    assert code(here, bomb) == "import.too_large"


def test_a_bomb_in_a_zip_in_a_zip(here: Workspace, tmp_path: Path) -> None:
    inner = zeros("data/tweets.js")
    bomb = tmp_path / "export.zip"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("part-1.zip", inner)
    assert code(here, bomb) == "import.too_large"


def test_zips_in_zips_in_zips_stay_closed(here: Workspace, tmp_path: Path) -> None:
    data = zeros("data/tweets.js")
    for level in range(6):
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            for copy in range(4):
                archive.writestr(f"{level}-{copy}.zip", data)
        data = out.getvalue()
    bomb = tmp_path / "export.zip"
    bomb.write_bytes(data)
    assert code(here, bomb) == "import.unrecognised"


def entry(name: bytes, offset: int, size: int) -> bytes:
    """One line of a zip's list: a stored member that lies at a place."""
    head = struct.pack("<4s4B4HL2L5H2L", b"PK\1\2", 20, 0, 20, 0, 0, 0, 0, 0, 0, size, size,
                       len(name), 0, 0, 0, 0, 0, offset)  # fmt: skip
    return head + name


def ending(count: int, size: int, offset: int) -> bytes:
    return struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, count & 0xFFFF, count & 0xFFFF, size, offset, 0)


def local(name: bytes, data: bytes) -> bytes:
    head = struct.pack("<4s5H3L2H", b"PK\3\4", 20, 0, 0, 0, 0, zlib.crc32(data), len(data),
                       len(data), len(name), 0)  # fmt: skip
    return head + name + data


def test_entries_that_overlap(here: Workspace, tmp_path: Path) -> None:
    body = local(b"a.json", b" " * 50_000)
    listed = b"".join(entry(b"%05d.json" % n, 0, 50_000) for n in range(2_000))
    bomb = tmp_path / "export.zip"
    bomb.write_bytes(body + listed + ending(2_000, len(listed), len(body)))
    assert code(here, bomb) == "import.too_large"


@pytest.mark.parametrize("says", [1_000_000, 1])
def test_a_million_entries(
    here: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, says: int
) -> None:
    """They are counted, whatever the end says, before Python makes an object of each."""
    body = local(b"a.json", b"[]")
    listed = entry(b"a.json", 0, 2) * 1_000_000
    bomb = tmp_path / "export.zip"
    bomb.write_bytes(body + listed + ending(says, len(listed), len(body)))

    def opened(*given: object) -> None:
        raise AssertionError("the list was built")

    monkeypatch.setattr(archives.zipfile, "ZipFile", opened)
    assert code(here, bomb) == "import.too_many"


def test_as_many_entries_as_an_export_may_have(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archives, "MAX_ENTRIES", 50)
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for n in range(49):
            archive.writestr(f"data/tweets_media/{n}.jpg", b"x")
        archive.writestr(
            "data/following.js", (EXPORTS / "x/2024_new/data/following.js").read_bytes()
        )
    with desk(tmp_path / "workspace") as workspace:
        assert workspace.importing.preview([path]).people


def test_a_gzip_bomb(here: Workspace, tmp_path: Path) -> None:
    bomb = tmp_path / "archive.tar.gz"
    with (
        gzip.open(bomb, "wb", compresslevel=6) as packed,
        tarfile.open(fileobj=packed, mode="w") as tar,
    ):
        for name in ("media/1.png", "outbox.json"):
            info = tarfile.TarInfo(name)
            info.size = LARGE
            tar.addfile(info, io.BytesIO(bytes(LARGE)))
    assert bomb.stat().st_size < MIB
    assert code(here, bomb) == "import.too_large"


def test_a_tar_that_says_it_is_huge(here: Workspace, tmp_path: Path) -> None:
    info = tarfile.TarInfo("outbox.json")
    info.size = 1 << 40
    bomb = tmp_path / "archive.tar"
    bomb.write_bytes(info.tobuf() + b"{}" + bytes(2000))
    assert code(here, bomb) in ("import.too_large", "import.truncated", "import.unrecognised")


# --- depth ----------------------------------------------------------------------------------------

DEEP = 100_000
PLACES = (
    ("following.json", b'{"relationships_following": [{"title": %s}]}'),
    ("connections/followers_and_following/followers_1.json", b"%s"),
    ("your_instagram_activity/likes/liked_posts.json", b'{"likes_media_likes": %s}'),
    ("connections/friends/your_friends.json", b'{"friends_v2": [{"name": %s}]}'),
    ("your_instagram_activity/messages/inbox/a_1/message_1.json", b'{"messages": [%s]}'),
    ("data/following.js", b'window.YTD.following.part0 = [ {"following": %s} ]'),
    ("data/tweets.js", b"window.YTD.tweets.part0 = [\n  {\n    \"tweet\" : %s\n  }\n]"),
    ("data/account.js", b'window.YTD.account.part0 = [ {"account": %s} ]'),
    ("data/js/tweets/2016_02.js", b"Grailbird.data.tweets_2016_02 = [ %s ]"),
    ("outbox.json", b'{"orderedItems": [%s]}'),
    ("getFollows.json", b'{"subject": {"did": "did:plc:aaaaaaaaaaaaaaaaaaaaaaaa"}, "follows": [%s]}'),
    ("user_data_tiktok.json", b'{"Profile And Settings": {"Following": {"Following": [%s]}}}'),
    ("github-following.json", b'[{"login": "zoe", "id": 1, "node_id": %s}]'),
    ("subscriptions.json", b'[{"kind": "youtube#subscription", "snippet": %s}]'),
    ("connections.json", b'{"following": %s}'),
    ("monica.json", b'{"account": {"data": [%s]}}'),
)  # fmt: skip


@pytest.mark.parametrize(("name", "around"), PLACES, ids=[name for name, _ in PLACES])
@pytest.mark.parametrize("is_closed", [True, False])
def test_json_100_000_deep(
    here: Workspace, tmp_path: Path, name: str, around: bytes, is_closed: bool
) -> None:
    for opening, closing in ((b"[", b"]"), (b'{"a":', b"}")):
        deep = opening * DEEP + (b"1" + closing * DEEP if is_closed else b"")
        path = tmp_path / "export" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(around % deep)
        look(here, tmp_path / "export")
        look(here, path)


def test_markup_100_000_deep(here: Workspace, tmp_path: Path) -> None:
    for name, opening, before in (
        ("subscriptions.opml", b'<outline text="a">', b'<opml version="2.0"><body>'),
        ("connections/followers_and_following/following.html", b"<div>", b"<html><body>"),
        ("users-following/users-following-0001.html", b"<ul><li>", b"<html><body>"),
        ("Zoe.webloc", b"<array>", b'<?xml version="1.0"?><plist version="1.0">'),
    ):
        path = tmp_path / "export" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(before + opening * DEEP)
        look(here, path)
    look(here, tmp_path / "export")


# --- length ---------------------------------------------------------------------------------------


class Endless(io.RawIOBase):
    """A beginning, then one letter over and over: a line of 100 MB that is never stored."""

    def __init__(self, head: bytes, size: int, letter: bytes = b"a") -> None:
        self._head, self._left, self._letter = head, size, letter

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        count = min(len(buffer), self._left, MIB)
        data = (self._head[:count] + self._letter * count)[:count]
        buffer[:count] = data
        self._head, self._left = self._head[count:], self._left - count
        return count


LINES = (
    ("data/tweets.js", b'window.YTD.tweets.part0 = [ {"tweet": {"id_str": "1", "full_text": "'),
    ("data/following.js", b"window.YTD.following.part0 = [ "),
    ("Connections.csv", b"First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"),
    ("following.json", b'{"relationships_following": [{"title": "'),
    ("likes/liked_posts.json", b'{"likes_media_likes": [{"title": "'),
    ("user_data_tiktok.json", b'{"Profile And Settings": {"Following": {"Following": [{"UserName": "'),
    ("outbox.json", b'{"@context": "x", "type": "OrderedCollection", "orderedItems": [{"id": "'),
    ("following_accounts.csv", b"Account address,Show boosts\nzoe@example.social,"),
    ("comments/comments.csv", b"Channel ID,Comment Create Timestamp,Comment Text\nUC,2023,"),
    ("goodreads_library_export.csv", b"Book Id,Title,Author,Author l-f\n1,"),
    ("contacts.vcf", b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoe\r\nNOTE:"),
    ("handles.txt", b"@zoe\n@"),
    ("people.csv", b"name,url\nZoe,https://x.com/"),
    ("subscriptions.opml", b'<opml version="2.0"><body><outline text="'),
    ("users-following/users-following-0001.html", b'<html><body><ul><li><a href="https://medium.com/@'),
)  # fmt: skip


@pytest.mark.parametrize(("name", "head"), LINES, ids=[name for name, _ in LINES])
def test_a_line_of_100_mb(name: str, head: bytes) -> None:
    size = 100_000_000
    member = Member(name, size, lambda: Endless(head, size))  # type: ignore[arg-type, return-value]
    rows = []
    for one in claim(Export(label="test", members=(member,))):
        with contextlib.suppress(AppError):
            rows += list(one.importer.read(one.members, CONTEXT, Silent()))
    assert all(len(row.name) < MIB for row in rows if isinstance(row, ImportedPerson))
    assert len(rows) < 10
    assert sum(isinstance(row, LeftOut) for row in rows) <= 3


# --- entities -------------------------------------------------------------------------------------

LAUGHS = (
    b'<?xml version="1.0"?>\n<!DOCTYPE x [\n<!ENTITY a "ha">\n'
    + b"".join(
        b'<!ENTITY %s "%s">\n' % (bytes([98 + n]), b"&%s;" % bytes([97 + n]) * 10) for n in range(9)
    )
    + b"]>\n"
)
SECRET = b'<?xml version="1.0"?>\n<!DOCTYPE x [<!ENTITY j SYSTEM "file://%s">]>\n'


@pytest.mark.parametrize(
    ("name", "body"),
    [
        (
            "subscriptions.opml",
            b'<opml><body><outline text="&j;" type="rss" xmlUrl="https://zoe.example"/></body></opml>',
        ),
        ("Zoe.webloc", b"<plist><dict><key>URL</key><string>&j;</string></dict></plist>"),
        (
            "users-following/users-following-0001.html",
            b'<html><body><ul><li><a href="https://medium.com/@zoe">&j;</a></li></ul></body></html>',
        ),
    ],
)
def test_entities_grow_nowhere_and_open_no_file(
    here: Workspace, tmp_path: Path, name: str, body: bytes
) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret of the house")
    path = tmp_path / "export" / name
    path.parent.mkdir(parents=True)
    for head in (LAUGHS, SECRET % os.fsencode(secret)):
        path.write_bytes(head + body)
        for given in (path, tmp_path / "export"):
            plan = look(here, given)
            shown = repr(plan)
            assert "secret of the house" not in shown
            assert "hahaha" not in shown


def test_entities_in_a_spreadsheet(here: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "people.xlsx"
    with (
        zipfile.ZipFile(EXPORTS / "generic" / "people.xlsx") as old,
        zipfile.ZipFile(path, "w") as new,
    ):
        for name in old.namelist():
            data = old.read(name)
            if name.endswith(".xml"):
                at = data.index(b"?>") + 2 if data.startswith(b"<?xml") else 0
                data = LAUGHS + data[at:].replace(b"<v>", b"<v>&j;").replace(b"<t>", b"<t>&j;")
            new.writestr(name, data)
    assert "hahaha" not in repr(look(here, path))


def test_numbers_without_end(here: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "following.json"
    entries = [{"title": "", "string_list_data": [{"value": "zoe", "timestamp": 5}]}]
    text = json.dumps({"relationships_following": entries})
    for number in ("9" * 100_000, "1e" + "9" * 1000, "-0." + "0" * 100_000 + "1"):
        path.write_text(text.replace("5", number))
        look(here, path)
