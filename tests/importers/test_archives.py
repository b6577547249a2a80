"""Zips and tars: honest, broken and hostile."""

from __future__ import annotations

import contextlib
import gzip
import io
import struct
import tarfile
import zipfile
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.core.errors import AppError
from app.importers import archives
from app.importers.archives import tar_members, zip_members


def _zip(files: dict[str, bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", compression) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


def _read(data: bytes) -> dict[str, bytes]:
    with contextlib.ExitStack() as stack:
        found = zip_members(io.BytesIO(data), "export.zip", stack)
        return {member.path: member.read() for member in found}


def _code(data: bytes) -> str:
    with pytest.raises(AppError) as caught:
        _read(data)
    return caught.value.code


def _tar(
    tmp_path: Path, infos: list[tuple[tarfile.TarInfo, bytes]], name: str = "a.tar.gz"
) -> Path:
    path = tmp_path / name
    with tarfile.open(path, "w:gz" if name.endswith("gz") else "w") as archive:
        for info, data in infos:
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return path


def _read_tar(path: Path, *, is_packed: bool = True) -> dict[str, bytes]:
    with contextlib.ExitStack() as stack:
        found = tar_members(path, stack, is_packed=is_packed)
        return {member.path: member.read() for member in found}


def test_members_of_a_zip() -> None:
    files = {"data/like.js": b"1", "data\\follower.js": b"2", "x.jpg": b"3", "d/": b""}
    assert _read(_zip(files)) == {"data/like.js": b"1", "data/follower.js": b"2"}


def test_a_zip_in_a_zip_is_opened_once() -> None:
    innermost = _zip({"c.json": b"{}"})
    inner = _zip({"b.json": b"[]", "deep.zip": innermost})
    found = _read(_zip({"part 1.zip": inner, "a.json": b"1"}))
    assert found == {
        "part 1.zip/b.json": b"[]",
        "part 1.zip/deep.zip": innermost,
        "a.json": b"1",
    }


def test_unmarked_names_in_utf_8_are_understood() -> None:
    data = _zip({"zoë.csv": b"1"}, zipfile.ZIP_STORED)
    unmarked = bytearray(data)
    local = unmarked.index(b"PK\3\4")
    central = unmarked.index(b"PK\1\2")
    for at in (local + 6, central + 8):
        flags = struct.unpack_from("<H", unmarked, at)[0]
        struct.pack_into("<H", unmarked, at, flags & ~0x800)
    assert _read(bytes(unmarked)) == {"zoë.csv": b"1"}


@pytest.mark.parametrize("name", ["../evil.json", "a/../../evil.json", "..\\evil.json"])
def test_names_that_lead_outside_are_refused(name: str) -> None:
    assert _code(_zip({"a.json": b"1", name: b"2"})) == "import.unsafe"


def test_links_and_devices_in_a_zip_are_passed_over() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, mode in (("link.json", 0o120777), ("pipe.json", 0o010644), ("a.json", 0o100644)):
            info = zipfile.ZipInfo(name)
            info.external_attr = mode << 16
            archive.writestr(info, "/etc/passwd")
    assert list(_read(out.getvalue())) == ["a.json"]


@pytest.mark.parametrize("part", range(1, 20))
def test_a_zip_cut_anywhere_is_said_to_be_cut(part: int) -> None:
    whole = _zip({"a.json": bytes(range(256)) * 4, "b.json": b"x" * 50})
    assert _code(whole[: len(whole) * part // 20]) == "import.truncated"


def test_a_locked_zip_is_refused() -> None:
    data = bytearray(_zip({"a.json": b"1"}))
    for mark, at in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        data[data.index(mark) + at] |= 1
    assert _code(bytes(data)) == "import.encrypted"


def test_a_bomb_is_refused_before_it_is_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "RATIO_FROM", 1 << 20)
    assert _code(_zip({"a.json": b"0" * (2 << 20)})) == "import.too_large"


def test_many_small_bombs_are_one_bomb(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "RATIO_FROM", 1 << 17)
    files = {f"{n}.json": b"0" * (1 << 17) for n in range(20)}
    assert _code(_zip(files)) == "import.too_large"


def test_a_member_that_says_it_is_huge_is_refused() -> None:
    data = bytearray(_zip({"a.json": b"1"}))
    struct.pack_into("<L", data, data.index(b"PK\1\2") + 24, 0xFFFFFFF0)
    assert _code(bytes(data)) == "import.too_large"


def test_overlapping_entries_are_refused() -> None:
    data = bytearray(_zip({"a.json": b"0" * 500, "b.json": b"1" * 500}, zipfile.ZIP_STORED))
    second = data.index(b"PK\1\2", data.index(b"PK\1\2") + 1)
    struct.pack_into("<L", data, second + 42, 0)  # both entries share the first one's bytes
    assert _code(bytes(data)) == "import.too_large"


def test_too_many_entries_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "MAX_ENTRIES", 3)
    assert _code(_zip({f"{n}.json": b"" for n in range(4)})) == "import.too_many"


def test_a_list_of_entries_without_end_is_refused_unread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "MAX_DIRECTORY", 100)
    assert _code(_zip({f"{n}.json": b"" for n in range(4)})) == "import.too_many"


def test_a_wrong_checksum_is_damage_of_that_member_only() -> None:
    data = bytearray(_zip({"a.json": b"0" * 500, "b.json": b"fine"}, zipfile.ZIP_STORED))
    data[data.index(b"0" * 500) + 100] = 0x31
    with contextlib.ExitStack() as stack:
        broken, fine = zip_members(io.BytesIO(bytes(data)), "export.zip", stack)
        with pytest.raises(AppError, match=r"import\.damaged"):
            broken.read()
        assert fine.read() == b"fine"


def test_an_unknown_compression_is_damage() -> None:
    data = bytearray(_zip({"a.json": b"1"}))
    for mark, at in ((b"PK\3\4", 8), (b"PK\1\2", 10)):
        struct.pack_into("<H", data, data.index(mark) + at, 97)
    assert _code(bytes(data)) == "import.damaged"


@example([(888, 0)])  # a member without a name
@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 255)), min_size=1, max_size=6))
def test_flipped_bytes_only_ever_give_expected_failures(flips: list[tuple[int, int]]) -> None:
    data = bytearray(
        _zip({"data/a.json": b'{"a": 1}' * 20, "b.csv": b"name\nx\n", "c.zip": _zip({})})
    )
    for at, value in flips:
        data[at % len(data)] = value
    with contextlib.suppress(AppError):
        _read(bytes(data))


def test_members_of_a_tar_without_links_devices_and_media(tmp_path: Path) -> None:
    infos = [(tarfile.TarInfo("archive/outbox.json"), b"{}"), (tarfile.TarInfo("m/1.png"), b"x")]
    for name, kind in (
        ("l.json", tarfile.SYMTYPE),
        ("h.json", tarfile.LNKTYPE),
        ("d", tarfile.CHRTYPE),
    ):
        info = tarfile.TarInfo(name)
        info.type, info.linkname = kind, "/etc/passwd"
        infos.append((info, b""))
    assert _read_tar(_tar(tmp_path, infos)) == {"archive/outbox.json": b"{}"}
    plain = _tar(tmp_path, [(tarfile.TarInfo("a.json"), b"[]")], "a.tar")
    assert _read_tar(plain, is_packed=False) == {"a.json": b"[]"}


def test_members_of_a_tar_can_be_read_in_any_order(tmp_path: Path) -> None:
    path = _tar(tmp_path, [(tarfile.TarInfo(f"{n}.json"), bytes([n]) * 5000) for n in range(4)])
    with contextlib.ExitStack() as stack:
        found = tar_members(path, stack, is_packed=True)
        assert [member.read()[:1] for member in reversed(found)] == [b"\3", b"\2", b"\1", b"\0"]


def test_a_tar_that_leads_outside_is_refused(tmp_path: Path) -> None:
    with pytest.raises(AppError, match=r"import\.unsafe"):
        _read_tar(_tar(tmp_path, [(tarfile.TarInfo("../x.json"), b"1")]))


def test_a_tar_cut_short_is_said_to_be_cut(tmp_path: Path) -> None:
    path = _tar(tmp_path, [(tarfile.TarInfo("a.json"), bytes(range(256)) * 40)])
    path.write_bytes(path.read_bytes()[:150])
    with pytest.raises(AppError) as caught:
        _read_tar(path)
    assert caught.value.code in ("import.truncated", "import.damaged")


def test_a_gzip_that_is_no_tar_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.tar.gz"
    path.write_bytes(gzip.compress(b"hello" * 400))
    with pytest.raises(AppError, match=r"import\.truncated"):
        _read_tar(path)


def test_a_gzip_bomb_is_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "RATIO_FROM", 1 << 16)
    path = _tar(tmp_path, [(tarfile.TarInfo(f"{n}.png"), b"\0" * (1 << 20)) for n in range(4)])
    with pytest.raises(AppError, match=r"import\.too_large"):
        _read_tar(path)
