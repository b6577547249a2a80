"""One export, whatever it came in."""

from __future__ import annotations

import os
import shutil
import tarfile
import zipfile
from pathlib import Path

import pytest

from app.core.errors import AppError
from app.core.progress import Silent
from app.importers import container
from app.importers.container import hash_source, open_export

FILES = {"data/like.js": b"likes", "data/follower (1).js": b"followers", "x.jpg": b"media"}


def _folder(root: Path, files: dict[str, bytes] | None = None) -> Path:
    for name, data in (files or FILES).items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return root


def _code(*paths: Path) -> str:
    with pytest.raises(AppError) as caught, open_export(paths):
        pass
    return caught.value.code


def _content(*paths: Path) -> dict[str, bytes]:
    with open_export(paths) as export:
        return {member.path: member.read() for member in export.members}


def test_a_folder_a_zip_and_a_tar_hold_the_same(tmp_path: Path) -> None:
    folder = _folder(tmp_path / "export")
    archive = Path(shutil.make_archive(str(tmp_path / "a"), "zip", folder))
    packed = tmp_path / "a.tar.gz"
    with tarfile.open(packed, "w:gz") as tar:
        tar.add(folder, ".")
    wanted = {name: data for name, data in FILES.items() if name != "x.jpg"}
    assert _content(folder) == _content(archive) == _content(packed) == wanted


def test_the_kind_is_told_by_the_bytes_not_by_the_name(tmp_path: Path) -> None:
    archive = Path(shutil.make_archive(str(tmp_path / "a"), "zip", _folder(tmp_path / "export")))
    renamed = archive.rename(tmp_path / "export.json")
    assert set(_content(renamed)) == {"data/like.js", "data/follower (1).js"}


def test_a_loose_file_is_one_member(tmp_path: Path) -> None:
    path = tmp_path / "handles.txt"
    path.write_bytes(b"@zoe")
    assert _content(path) == {"handles.txt": b"@zoe"}


def test_a_spreadsheet_stays_one_file(tmp_path: Path) -> None:
    path = tmp_path / "people.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("xl/workbook.xml", "<x/>")
    assert list(_content(path)) == ["people.xlsx"]


def test_several_paths_are_one_export_and_say_where_each_member_stood(tmp_path: Path) -> None:
    folder = _folder(tmp_path / "one", {"following.json": b"1"})
    archive = Path(shutil.make_archive(str(tmp_path / "two"), "zip", _folder(tmp_path / "x")))
    loose = tmp_path / "three.txt"
    loose.write_bytes(b"3")
    with open_export([folder, archive, loose]) as export:
        assert export.label == "one, two.zip, three.txt"
        assert [member.path for member in export.sources[0].members] == ["one/following.json"]
        assert {member.path for member in export.members} >= {"two.zip/data/like.js", "three.txt"}
        assert len(export.matching(r"data/like\.js")) == 1


def test_patterns_match_the_end_of_a_path_in_any_folder_and_case(tmp_path: Path) -> None:
    folder = _folder(tmp_path, {"Top/Data/Follower (1).JS": b"1", "xdata/follower.js": b"2"})
    with open_export([folder]) as export:
        found = export.matching(r"data/follower(-part\d+)?\.js")
    assert [member.path for member in found] == ["Top/Data/Follower (1).JS"]


def test_links_and_pipes_in_a_folder_are_passed_over(tmp_path: Path) -> None:
    folder = _folder(tmp_path / "export", {"a.json": b"1"})
    (tmp_path / "secret").write_bytes(b"secret")
    (folder / "link.json").symlink_to(tmp_path / "secret")
    (folder / "loop").symlink_to(folder, target_is_directory=True)
    os.mkfifo(folder / "pipe.json")
    assert list(_content(folder)) == ["a.json"]


def test_what_is_empty_says_so(tmp_path: Path) -> None:
    empty = tmp_path / "empty.zip"
    empty.write_bytes(b"")
    assert _code(empty) == "import.empty_file"
    (tmp_path / "folder").mkdir()
    assert _code(tmp_path / "folder") == "import.nothing_inside"
    hollow = tmp_path / "hollow.zip"
    with zipfile.ZipFile(hollow, "w"):
        pass
    assert _code(hollow) == "import.nothing_inside"


def test_what_is_not_there_or_no_file_says_so(tmp_path: Path) -> None:
    assert _code(tmp_path / "gone.zip") == "import.missing"
    os.mkfifo(tmp_path / "pipe")
    assert _code(tmp_path / "pipe") == "import.not_readable"


def test_a_truncated_zip_says_so(tmp_path: Path) -> None:
    path = Path(shutil.make_archive(str(tmp_path / "a"), "zip", _folder(tmp_path / "export")))
    path.write_bytes(path.read_bytes()[:-30])
    assert _code(path) == "import.truncated"


@pytest.mark.parametrize("head", [b"7z\xbc\xaf\x27\x1crest", b"Rar!\x1a\x07rest"])
def test_other_archives_are_named(tmp_path: Path, head: bytes) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(head)
    assert _code(path) == "import.other_archive"


def test_a_folder_without_rights_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = _folder(tmp_path / "export")
    locked = folder / "data"
    locked.chmod(0)
    if os.geteuid() == 0:  # rights do not bind the superuser: refuse as the system would
        scan = os.scandir

        def refuse(path: Path) -> object:
            if Path(path) == locked:
                raise PermissionError(13, "Permission denied")
            return scan(path)

        monkeypatch.setattr("app.importers.container.os.scandir", refuse)
    try:
        assert _code(folder) == "import.not_readable"
    finally:
        locked.chmod(0o700)


def test_too_many_and_too_deep_folders_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = _folder(tmp_path / "export", {f"{n}.json": b"1" for n in range(5)})
    monkeypatch.setattr(container, "MAX_ENTRIES", 4)
    assert _code(folder) == "import.too_many"
    monkeypatch.undo()
    deep = _folder(tmp_path / "deep", {"a/" * 45 + "x.json": b"1"})
    assert _code(deep) == "import.too_many"


def test_too_much_altogether_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(container, "MAX_TOTAL", 9)
    assert _code(_folder(tmp_path / "export")) == "import.too_large"


def test_nothing_is_written_beside_the_export(tmp_path: Path) -> None:
    path = Path(shutil.make_archive(str(tmp_path / "a"), "zip", _folder(tmp_path / "export")))
    before = sorted(tmp_path.rglob("*"))
    _content(path)
    assert sorted(tmp_path.rglob("*")) == before


def _hash(path: Path) -> str:
    with open_export([path]) as export:
        return hash_source(export.sources[0], Silent())


def test_a_file_is_known_by_its_bytes_and_a_folder_by_what_stands_in_it(tmp_path: Path) -> None:
    one = _folder(tmp_path / "one", {"a.json": b"1", "b/c.json": b"2"})
    two = _folder(tmp_path / "two", {"b/c.json": b"2", "a.json": b"1", "m.png": b"3"})
    assert _hash(one) == _hash(two)
    (two / "a.json").write_bytes(b"9")
    assert _hash(one) != _hash(two)
    loose = tmp_path / "x.txt"
    loose.write_bytes(b"abc")
    assert _hash(loose) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"


def test_exports_may_lie_in_a_folder_as_they_were_downloaded(tmp_path: Path) -> None:
    folder = tmp_path / "Downloads"
    folder.mkdir()
    with zipfile.ZipFile(folder / "one.zip", "w") as bundle:
        bundle.writestr("data/a.csv", "a")
    (folder / "broken.zip").write_bytes(b"PK\3\4 and no more")
    (folder / "book.xlsx").write_bytes(b"PK\3\4")
    with open_export([folder]) as export:
        assert [member.path for member in export.members] == [
            "book.xlsx",
            "broken.zip",
            "one.zip/data/a.csv",
        ]
        assert export.members[2].read() == b"a"
