"""Names of members made comparable, and what is never opened."""

from __future__ import annotations

import io
import tracemalloc
import unicodedata

import pytest

from app.core.errors import AppError
from app.importers import members
from app.importers.members import Member, is_ignored, tidy_path


def _member(data: bytes, path: str = "a/b.txt", size: int | None = None) -> Member:
    return Member(path, len(data) if size is None else size, lambda: io.BytesIO(data))


def test_names_are_made_comparable() -> None:
    assert tidy_path("a\\b//./c.json") == "a/b/c.json"
    assert tidy_path("/data/x.js") == "data/x.js"
    assert tidy_path(unicodedata.normalize("NFD", "zoë.csv")) == "zoë.csv"


@pytest.mark.parametrize("raw", ["../x", "a/../../x", "a\\..\\x", ".."])
def test_names_that_leave_their_container_are_refused(raw: str) -> None:
    with pytest.raises(AppError, match=r"import\.unsafe"):
        tidy_path(raw)


@pytest.mark.parametrize(
    "path",
    [
        "__MACOSX/data/x.js",
        "data/._x.js",
        ".DS_Store",
        "a/Thumbs.db",
        "a/desktop.ini",
        "data/tweets_media/1-a.JPG",
        "x.mp4",
    ],
)
def test_junk_and_media_are_ignored(path: str) -> None:
    assert is_ignored(path)


def test_everything_else_is_not() -> None:
    assert not any(is_ignored(path) for path in ("data/like.js", "a/.x/b.json", "repo.car"))


def test_a_second_copy_is_named_like_the_first() -> None:
    assert _member(b"", "a/Following (1).JSON").name == "following.json"
    assert _member(b"", "a/following(12).json").lookup == "a/following.json"
    assert _member(b"", "a/b (1)/x.json").lookup == "a/b (1)/x.json"


def test_bytes_are_read_whole_or_in_part() -> None:
    member = _member(b"abcdef")
    assert member.head(3) == b"abc"
    assert member.head(100) == b"abcdef"
    assert member.read() == b"abcdef"
    with member.open() as stream:
        assert stream.readline() == b"abcdef"


def test_the_head_is_read_once() -> None:
    opened = []
    member = Member("a", 3, lambda: (opened.append(1), io.BytesIO(b"abc"))[1])
    assert member.head(2) == b"ab"
    assert member.head(1) == b"a"
    assert len(opened) == 1


def test_more_than_the_limit_is_refused_even_when_the_size_lies() -> None:
    with pytest.raises(AppError, match=r"import\.too_large"):
        _member(b"abcdef").read(limit=5)
    with pytest.raises(AppError, match=r"import\.too_large"):
        _member(b"abcdef", size=1).read(limit=5)


def test_reading_takes_no_more_room_than_there_is_to_read() -> None:
    tracemalloc.start()
    try:
        assert _member(b"abcdef").read() == b"abcdef"
        assert _member(b"abcdef", size=2).read() == b"abcdef"
        assert tracemalloc.get_traced_memory()[1] < 4 << 20
    finally:
        tracemalloc.stop()


def test_a_stream_ends_at_the_cap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(members, "MAX_MEMBER", 4)
    with pytest.raises(AppError, match=r"import\.too_large"):
        _member(b"abcdef").open().read()


def test_damage_underneath_is_one_expected_failure() -> None:
    def broken() -> io.BytesIO:
        raise OSError("gone")

    member = Member("a", 3, broken)
    with pytest.raises(AppError, match=r"import\.damaged"):
        member.read()
    assert member.head() == b""


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_a_text_in_utf_16_is_given_as_utf_8(encoding: str) -> None:
    text = '{"name": "Zoë 🌻"}\r\n' * 9_000
    member = _member(("\ufeff" + text).encode(encoding))
    assert member.head(30) == text.encode()[:30]
    assert member.read() == text.encode()


@pytest.mark.parametrize("data", [b"\xff\xfe", b"\xff", b"", b"\xff\xfea"])
def test_what_is_only_a_mark_or_half_a_letter_is_read_all_the_same(data: bytes) -> None:
    whole = {b"\xff": b"\xff", b"\xff\xfea": "\ufffd".encode()}
    assert _member(data).read() == whole.get(data, b"")
